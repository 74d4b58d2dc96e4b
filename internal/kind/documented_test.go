package kind

import (
	"fmt"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"

	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// manual documents the outputs between two comments.
const (
	manual     = "../../.github/MANUAL.md"
	tableBegin = "<!-- outputs: written by go test ./internal/kind -update -->\n"
	tableEnd   = "<!-- end of outputs -->"
)

// TestManual holds the table of outputs against the kinds that there are.
func TestManual(t *testing.T) {
	text, err := os.ReadFile(manual)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, begins := strings.Cut(string(text), tableBegin)
	table, after, ends := strings.Cut(rest, tableEnd)
	if !begins || !ends {
		t.Fatalf("there is no %sand %s", tableBegin, tableEnd)
	}
	want := outputTable(t)
	if *update {
		if err := os.WriteFile(manual, []byte(before+tableBegin+want+tableEnd+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if table != want {
		t.Errorf("the table is\n%s\nwant\n%s", table, want)
	}
}

// outputTable returns what there is to say of every kind of output, as Markdown.
func outputTable(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("| output | what it is | `[outputs]` | for example |\n|---|---|---|---|\n")
	paths := examples(t)
	for _, k := range Kinds() {
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", k.Name, strings.TrimSuffix(k.Doc.En, "."), switched(&k), strings.Join(paths[k.Name], ", "))
	}
	return b.String()
}

// switched says how [outputs] turns a kind on or off, if it does.
func switched(k *Kind) string {
	switch {
	case !k.Optional:
		return ""
	case k.Off:
		return "`" + k.Name + " = true` makes it"
	}
	return "`" + k.Name + " = false` leaves it out"
}

// examples returns by kind the first of its paths with each ending. Digests of contents,
// which assets have in their names, are left out.
func examples(t *testing.T) map[string][]string {
	t.Helper()
	digests := regexp.MustCompile(`\.[0-9a-f]{10}\.`)
	cfg := sitetest.Config(t, sitetest.CityConfig)
	cfg.Outputs.On = map[string]bool{}
	for _, k := range Switches() {
		cfg.Outputs.On[k.Name] = true
	}
	e, s := newEnv(t, cfg), sitetest.City(t, cfg)
	withMap := &scope.Site{Resources: []scope.Resource{{File: "content/city-2025/map.png"}}}
	list, seen := map[string][]string{}, map[string]bool{}
	for _, o := range append(allOutputs(e, s), e.Leaves(withMap)...) {
		if ending := o.Kind + path.Ext(o.Path); !seen[ending] {
			seen[ending] = true
			list[o.Kind] = append(list[o.Kind], "`"+digests.ReplaceAllString(o.Path, ".<digest>.")+"`")
		}
	}
	return list
}
