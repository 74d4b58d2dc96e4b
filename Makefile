# Everything a developer does here. `make help` lists it.

STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
FUZZTIME := 30s
BENCHTIME := 1s
TRIM := -trimpath
SIZE := M
RUNS := 3
HUGO_MODULE := github.com/gohugoio/hugo@v0.165.0

# Programs and tests are in pure Go; only the race detector needs a C compiler.
export CGO_ENABLED := 0

# The program that carries the libraries of stores, which take minutes to compile for each system
# and each way of compiling: it is tested without the race detector, and compiled for this system.
# What it does at the same time is in internal/publish.
HEAVY = ./cmd/duibiao-publish

# The packages that do several things at once, in which there can be a race, and those with tests
# that the short form leaves out. The race detector takes five to ten times as long: it sees the
# short form, with some edits and kills, and the hundreds of them run without it.
find = $$(grep -rlE '$(1)' --include='*.go' cmd internal | grep -v '^$(BROWSER)/' | xargs -n1 dirname | sort -u | sed 's,^,./,' | grep -vxF '$(HEAVY)')
RACE = $(call find,go func|errgroup|atomic\.|\bsync\.(Mutex|RWMutex|Once\b|Pool|Map|WaitGroup))
LONG = $(call find,testing\.Short|scopetest\.Of)

# Tests make thousands of small files, which takes a twentieth of the time in memory: where the
# system has such a folder, with 3 GB to spare, that programs may be started from. One that TMPDIR
# names is taken instead. And they may leave more garbage than a program should.
MEMORY = $(shell at=$$(mktemp /dev/shm/duibiao-XXXXXX 2>/dev/null) && echo exit >"$$at" && chmod +x "$$at" && \
	df -Pk /dev/shm | awk 'NR == 2 && $$4 < 3e6 { exit 1 }' && "$$at" && echo /dev/shm; rm -f "$$at")
SPARING = GOGC=400 TMPDIR='$(or $(TMPDIR),$(MEMORY),/tmp)'

# The tests that look at pages in browsers, and what they need of npm, in exactly the versions
# and with the digests of package-lock.json there.
BROWSER = internal/browser
PACKAGES = $(BROWSER)/testdata/node_modules/.package-lock.json
ONLY = .

# The emulators that stand for stores which nobody has on a machine of their own: one of npm, and a program in Go
# that is no part of this module, whose libraries it would bring.
STORES = cmd/duibiao-publish/testdata
AZURITE := azurite@3.37.0
GCS_MODULE := github.com/fsouza/fake-gcs-server@v1.56.1

# With -nginx a real nginx serves the site to the browsers, as `duibiao headers` tells it.
NGINX = $(shell command -v nginx >/dev/null || test -x /usr/sbin/nginx && echo -nginx)

.DEFAULT_GOAL := all
.PHONY: all binary site test test-long test-browser test-stores lighthouse scores check fmt vet staticcheck cross bench bench-hugo profile golden fuzz release clean help

all: binary site ## build the program and the sample site into public/

binary: ## build the program, and those for spreadsheets and for publishing beside it
	go build $(TRIM) -buildvcs=auto -ldflags='-s -w' -o . ./cmd/duibiao ./cmd/duibiao-sheet ./cmd/duibiao-publish

site: binary ## build the sample site into public/
	./duibiao build

test: ## run the tests, without vet: a minute or two, and longer the first time, which compiles them
	@echo 'testing: a line for each package, the first after half a minute or so'
	$(SPARING) go test -short -vet=off ./...

test-long: ## run what takes longer: the race detector, more random edits and kills, a browser, fuzzing
	@echo 'testing: a line for each package; the commands and internal/build take minutes'
	CGO_ENABLED=1 go test -race -short -timeout=40m $(RACE)
	$(SPARING) go test -timeout=40m $(HEAVY) $(LONG)
	$(MAKE) test-browser
	$(MAKE) fuzz FUZZTIME=10s

test-browser: $(PACKAGES) ## look at the sample's pages in browsers: three minutes; one test of it with ONLY=Keyboard
	@echo 'testing: what is missing on this machine is said and left out'
	go test -count=1 -timeout=30m -v -run '$(ONLY)' ./$(BROWSER) $(NGINX)

$(PACKAGES): $(BROWSER)/testdata/package-lock.json
	@command -v npm >/dev/null && cd $(BROWSER)/testdata && npm ci --ignore-scripts --no-audit --no-fund || \
		echo 'NOT TESTED: npm could not install the rules of accessibility and the validator'

test-stores: export PATH := $(CURDIR)/$(STORES)/node_modules/.bin:$(PATH)
test-stores: ## publish to emulators of Azure and Google Cloud Storage, which are installed first: two minutes
	@mkdir -p $(STORES)/node_modules && command -v npm >/dev/null && \
		npm install --prefix $(STORES) --no-save --no-package-lock --ignore-scripts --omit=optional --no-audit --no-fund $(AZURITE) || \
		echo 'NOT TESTED: npm could not install Azurite'
	@GOBIN=$(CURDIR)/$(STORES)/node_modules/.bin go install $(GCS_MODULE) || echo 'NOT TESTED: fake-gcs-server could not be installed'
	go test -count=1 -v -run TestEmulators $(HEAVY)

# Speed is measured, so it is no part of the tests; the machine should have nothing else to do.
lighthouse: ## hold the sample's largest pages against Lighthouse
	cd $(BROWSER)/testdata/lighthouse && npm ci --ignore-scripts --no-audit --no-fund
	go test -count=1 -timeout=20m -v -run TestLighthouse ./$(BROWSER) -lighthouse

scores: ## print how well figures in prose are found, and mistakes in the sample
	@go test -count=1 -run='^(TestPrecision|TestMutations|TestTypedSample)' -v ./internal/quantity ./internal/prose ./internal/check ./internal/build | \
		awk '/^(quantity|prose|check|build): |^--- FAIL|^FAIL/ { print } /^FAIL/ { failed = 1 } END { exit failed }'

check: fmt vet staticcheck test ## all that must pass before a commit

fmt:
	@test -z "$$(gofmt -l cmd internal static templates)" || { gofmt -d cmd internal static templates; exit 1; }

vet:
	go vet ./...

staticcheck:
	go run $(STATICCHECK) ./...

cross: ## compile and vet for the systems that this one is not
	@echo linux && GOOS=linux go vet ./...
	@for os in darwin windows; do \
		echo "$$os" && GOOS=$$os go vet $$(go list ./... | grep -v "$$(go list $(HEAVY))") || exit 1; \
	done

bench: ## run the benchmarks of each stage and of whole builds for BENCHTIME (1s), for benchstat
	@go test -run=NONE -bench=. -benchmem -benchtime=$(BENCHTIME) $$(grep -rl --include='*_test.go' '^func Benchmark' internal | xargs -n1 dirname | sort -u | sed 's,^,./,')

bench-hugo: binary ## time builds against Hugo's: SIZE (S, M, L), RUNS (3), HUGO (hugo; installed if there is none)
	@bin=$$(go env GOBIN); bin=$${bin:-$$(go env GOPATH)/bin}; hugo='$(HUGO)'; \
	hugo=$${hugo:-$$(PATH="$$PATH:$$bin" command -v hugo)} || { \
		echo 'installing $(HUGO_MODULE)' >&2; go install $(HUGO_MODULE) || exit 1; hugo=$$bin/hugo; }; \
	go run ./internal/bench -size $(SIZE) -runs $(RUNS) -duibiao ./duibiao -hugo "$$hugo"

# By this profile, which lies where go build looks for it, the compiler knows what is done
# often. It is of the benchmark's articles, without the rules of prose, and of 100 copies of
# a report of the sample, with them; one that has aged costs speed and nothing else.
profile: ## measure anew what the compiler optimises for, into cmd/duibiao/default.pgo
	@dir=$$(mktemp -d) && trap 'rm -rf "$$dir"' EXIT && go build -trimpath -o "$$dir/duibiao" ./cmd/duibiao && \
	go run ./internal/bench -write "$$dir/corpus" && \
	mkdir -p "$$dir/sample/content" && grep -v '^released' config.toml > "$$dir/sample/config.toml" && \
	for i in $$(seq 100); do cp -r content/zhengzhou-2025 "$$dir/sample/content/zhengzhou-$$i"; done && \
	for i in $$(seq 20); do for site in corpus sample; do \
		rm -rf "$$dir/$$site/.duibiao" "$$dir/out"; \
		"$$dir/duibiao" build --quiet --source "$$dir/$$site" --out "$$dir/out" --profile "$$dir/$$site.$$i.prof" || exit 1; \
	done; done && go tool pprof -proto -output cmd/duibiao/default.pgo "$$dir/duibiao" "$$dir"/*.prof >/dev/null

golden: ## write the golden files anew; read the diff before committing it
	go test ./cmd/... ./internal/build ./internal/check ./internal/diag ./internal/kind ./internal/schema -update

# A run whose time is over sometimes fails with "context deadline exceeded" and without an
# input: the coordinator looks whether its workers were told to stop before they are
# (golang.org/issue/75804). What a target finds has a failing input or a panic beside it.
fuzz: ## run every fuzz test for FUZZTIME (30s) each
	@grep -rl --include='*_test.go' '^func Fuzz' internal | xargs -n1 dirname | sort -u | while read -r dir; do \
		for f in $$(grep -hoE '^func Fuzz[A-Za-z]*' $$dir/*_test.go | cut -c6-); do \
			echo "$$dir $$f"; log=$$(go test -run=NONE -fuzz="^$$f$$" -fuzztime=$(FUZZTIME) -fuzzminimizetime=1s ./$$dir 2>&1) && continue; \
			echo "$$log"; \
			echo "$$log" | grep -q '^    context deadline exceeded$$' && \
				! echo "$$log" | grep -qE 'Failing input|panic:|_test.go:' || exit 1; \
		done; done

release: ## build archives for Linux, macOS and Windows into dist/, with checksums; the same revision gives the same bytes
	go run ./internal/release -out dist

clean: ## remove what was built
	rm -rf duibiao duibiao-sheet duibiao-publish public dist screenshots

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:[^#]*## /\t/' | expand -t 15
