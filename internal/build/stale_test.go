package build

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

// staleSite has a share, whose gap is in percentage points, and a level that is to stay
// about where it is.
const staleSite = `
-- config.toml --
title = { zh = "站", en = "Site" }
[units."人次"]
en = { one = "visit", other = "visits" }
-- content/r/index.zh.md --
+++
title = "报告"
summary = "概要"
actual_period = 2024
target_period = 2025
source = "来源"
+++
-- content/r/index.en.md --
+++
title = "Report"
summary = "Summary"
source = "Source"
+++
-- content/r/a.zh.md --
+++
title = "甲"
summary = "甲的概要"

[[metrics]]
id = "share"
label = "占比"
actual = "60%"
target = "72%"

[[metrics]]
id = "level"
label = "存量"
actual = "10.3万吨"
target = "约10万吨"
direction = "steady"
+++
-- content/r/a.en.md --
+++
title = "A"
summary = "On A"

[[metrics]]
id = "share"
label = "Share"

[[metrics]]
id = "level"
label = "Level"
+++
`

// TestNothingIsStale edits what once was not seen to change an output. The edit shows in
// each of the files.
func TestNothingIsStale(t *testing.T) {
	for _, tt := range []struct{ name, was, is, shows string }{
		{
			"the words of a unit that no figure is in, but a gap",
			"[units.\"人次\"]", "[units.\"个百分点\"]\nen = { one = \"pp\", other = \"pp\" }\n[units.\"人次\"]",
			"en/r/a.html en/r/index.html en/r/embed/sectors/a.html en/r/embed/share.html",
		},
		{
			"the precision of about", "约10万吨", "约100000吨",
			"en/r/a.json data/r.json data/r.csv zh/r/a.html",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			edited := strings.ReplaceAll(staleSite, tt.was, tt.is)
			if edited == staleSite {
				t.Fatalf("the site has no %s", tt.was)
			}
			source := t.TempDir()
			first := builtFrom(t, source, staleSite)
			again, clean := builtFrom(t, source, edited), builtFrom(t, t.TempDir(), edited)
			for file := range strings.FieldsSeq(tt.shows) {
				if first[file] == clean[file] || clean[file] == "" {
					t.Errorf("the edit does not show in %s", file)
				}
			}
			if diff := cmp.Diff(clean, again); diff != "" {
				t.Errorf("mismatch (-clean +again):\n%s", diff)
			}
		})
	}
}

// builtFrom builds a site in a folder and returns what is published.
func builtFrom(t *testing.T, source, archive string) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		files[f.Name] = string(f.Data)
	}
	write(t, source, files)
	out := filepath.Join(source, "public")
	if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
		t.Fatal(err, text(diags))
	}
	return tree(t, out)
}
