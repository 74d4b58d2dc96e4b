# Everything a developer does here. `make help` lists it.

STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
FUZZTIME := 30s
SIZE := M
RUNS := 3
HUGO_MODULE := github.com/gohugoio/hugo@v0.165.0

export CGO_ENABLED ?= 1

.DEFAULT_GOAL := all
.PHONY: all binary site test check fmt vet staticcheck bench bench-hugo golden fuzz release clean help

all: binary site ## build the program and the sample site into public/

binary: ## build the program, and the one for spreadsheets beside it
	CGO_ENABLED=0 go build -trimpath -buildvcs=auto -ldflags='-s -w' -o . ./cmd/duibiao ./cmd/duibiao-sheet

site: binary ## build the sample site into public/
	./duibiao build

test: ## run every test, with the race detector, and print how well figures in prose are found
	go test -race ./...
	@go test -run='^(TestPrecision|TestMutations)' -v ./internal/prose ./internal/check ./internal/build | \
		awk '/^(prose|check|build): |missed|^--- FAIL|^FAIL/ { print } /^FAIL/ { failed = 1 } END { exit failed }'

check: fmt vet staticcheck test ## all that must pass before a commit

fmt:
	@test -z "$$(gofmt -l cmd internal static templates)" || { gofmt -d cmd internal static templates; exit 1; }

vet:
	go vet ./...

staticcheck:
	go run $(STATICCHECK) ./...

bench: ## run the benchmarks of each stage and of whole builds, for benchstat
	go test -run=NONE -bench=. -benchmem ./internal/...

bench-hugo: binary ## time builds against Hugo's: SIZE (S, M, L), RUNS (3), HUGO (hugo; installed if there is none)
	@bin=$$(go env GOBIN); bin=$${bin:-$$(go env GOPATH)/bin}; hugo='$(HUGO)'; \
	hugo=$${hugo:-$$(PATH="$$PATH:$$bin" command -v hugo)} || { \
		echo 'installing $(HUGO_MODULE)' >&2; CGO_ENABLED=0 go install $(HUGO_MODULE) || exit 1; hugo=$$bin/hugo; }; \
	go run ./internal/bench -size $(SIZE) -runs $(RUNS) -duibiao ./duibiao -hugo "$$hugo"

golden: ## write the golden files anew; read the diff before committing it
	go test ./cmd/... ./internal/build ./internal/check ./internal/diag ./internal/render ./internal/schema -update

fuzz: ## run every fuzz test for FUZZTIME (30s)
	@grep -rl --include='*_test.go' '^func Fuzz' internal | xargs -n1 dirname | sort -u | while read -r dir; do \
		for f in $$(grep -hoE '^func Fuzz[A-Za-z]*' $$dir/*_test.go | cut -c6-); do \
			echo "$$dir $$f"; go test -run=NONE -fuzz="^$$f$$" -fuzztime=$(FUZZTIME) ./$$dir || exit 1; \
		done; done

release: ## build archives for Linux, macOS and Windows into dist/, with checksums; the same revision gives the same bytes
	go run ./internal/release -out dist

clean: ## remove what was built
	rm -rf duibiao duibiao-sheet public dist

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:[^#]*## /\t/' | expand -t 12
