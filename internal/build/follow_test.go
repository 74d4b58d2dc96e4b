package build

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/diag"
)

// chain is three reports of which each follows the one before.
const chain = `
-- config.toml --
title = { zh = "站", en = "Site" }
[check]
translation-stale = "off"
meta-length = "off"
honest-bar = "off"
-- content/c24/index.zh.md --
+++
title = "甲年"
actual_period = 2023
target_period = 2024
source = "来源"
+++
-- content/c24/index.en.md --
+++
title = "The year A"
source = "Source"
+++
-- content/c24/a.zh.md --
+++
title = "文"
[[metrics]]
id = "jobs"
label = "就业"
actual = "1244万人"
target = "1200万人以上"
+++
-- content/c24/a.en.md --
+++
title = "Text"
[[metrics]]
id = "jobs"
label = "Jobs"
unit = { one = "job", other = "jobs" }
+++
-- content/b25/index.zh.md --
+++
title = "乙年"
actual_period = 2024
target_period = 2025
follows = "c24"
source = "来源"
+++
-- content/b25/index.en.md --
+++
title = "The year B"
source = "Source"
+++
-- content/b25/a.zh.md --
+++
title = "文"
[[metrics]]
id = "jobs"
label = "就业"
actual = "1256万人"
target = "1200万人以上"
+++
-- content/b25/a.en.md --
+++
title = "Text"
[[metrics]]
id = "jobs"
label = "Jobs"
unit = { one = "job", other = "jobs" }
+++
-- content/a26/index.zh.md --
+++
title = "丙年"
actual_period = 2025
target_period = 2026
follows = "b25"
source = "来源"
+++
-- content/a26/index.en.md --
+++
title = "The year C"
source = "Source"
+++
-- content/a26/a.zh.md --
+++
title = "文"
[[metrics]]
id = "jobs"
label = "就业"
actual = "1267万人"
target = "1200万人以上"
+++
-- content/a26/a.en.md --
+++
title = "Text"
[[metrics]]
id = "jobs"
label = "Jobs"
unit = { one = "job", other = "jobs" }
+++
`

// TestMistakenFollowing holds what is said of reports that cannot follow.
func TestMistakenFollowing(t *testing.T) {
	for _, tt := range []struct{ name, file, from, to, want string }{
		{"nothing", "b25/index.zh.md", `"c24"`, `"c42"`, `content/b25/index.zh.md:5:11: error: there is no report "c42" to follow [follows]`},
		{"a circle", "c24/index.zh.md", `source`, "follows = \"a26\"\nsource", `content/a26/index.zh.md:5:11: error: the report a26 follows itself [follows]`},
		{"itself", "c24/index.zh.md", `source`, "follows = \"c24\"\nsource", `content/c24/index.zh.md:5:11: error: the report c24 follows itself [follows]`},
		{"a draft", "c24/index.zh.md", `source`, "draft = true\nsource", `content/b25/index.zh.md:5:11: error: the report c24, which is to be followed, is not published [follows]`},
		{"twice", "a26/index.zh.md", `"b25"`, `"c24"`, `content/b25/index.zh.md:5:11: error: the report c24 is followed by a26 already [follows]`},
		{"an earlier period", "a26/index.zh.md", `= 2025`, `= 2024`, `content/a26/index.zh.md:5:11: error: the results of this report, of 2024, are not later than those of b25, of 2024 [follows]`},
		{"another in the translation", "a26/index.en.md", `source`, "follows = \"c24\"\nsource", `content/a26/index.en.md:3:1: error: follows differs from the original [front-matter]`},
	} {
		files := site(nil, chain)
		name := "content/" + tt.file
		files[name] = strings.Replace(files[name], tt.from, tt.to, 1)
		source := t.TempDir()
		write(t, source, files)
		_, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
		var got []string
		for _, d := range diags {
			got = append(got, d.Pos.String()+": "+d.Severity.String()+": "+d.Message.En+" ["+d.Rule+"]")
			if d.Severity == diag.Error && d.Hint.IsZero() {
				t.Errorf("%s: no hint", tt.name)
			}
		}
		if err != nil || len(got) != 1 || got[0] != tt.want {
			t.Errorf("%s: %v, %q, want %q", tt.name, err, got, tt.want)
		}
	}
}

// TestFollowersAreScannedAfterwards holds that an edit of a report has the one that follows it
// made again if and only if it changes what that takes over.
func TestFollowersAreScannedAfterwards(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	files := site(nil, chain)
	build := func() *Result {
		t.Helper()
		write(t, source, files)
		result, diags, err := Run(Options{Source: source, Out: out, Tool: "test"})
		if err != nil || len(diags) > 0 {
			t.Fatal(err, diags)
		}
		return result
	}
	build()
	if r := build(); r.Read != 0 || r.Rendered != 0 {
		t.Errorf("unchanged: %d read, %d rendered", r.Read, r.Rendered)
	}
	s, err := NewSession(Options{Source: source, OnDemand: true, Tool: "test"})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, _, err := s.Build(); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		name, file, from, to string
		scanned              []string
	}{
		{"a text", "content/c24/a.zh.md", "+++\n", "+++\n# \n", []string{"c24"}},
		{"a figure", "content/c24/a.zh.md", "1244万人", "1245万人", []string{"a26", "b25", "c24"}},
		{"of the last report", "content/a26/a.zh.md", "1267万人", "1268万人", []string{"a26"}},
		{"a circle", "content/c24/index.zh.md", "source", "follows = \"a26\"\nsource", nil},
		{"none", "content/c24/index.zh.md", "follows = \"a26\"\n", "", []string{}},
	} {
		files[step.file] = strings.Replace(files[step.file], step.from, step.to, 1)
		write(t, source, files)
		for _, scan := range s.last.scans {
			scan.fresh = false
		}
		_, diags, err := s.Build(step.file)
		if err != nil || diags.HasErrors() != (step.scanned == nil) {
			t.Fatal(step.name, err, diags)
		}
		var scanned []string
		for _, scan := range s.last.scans {
			if scan.fresh {
				scanned = append(scanned, scan.folder.Slug)
			}
		}
		if step.scanned != nil && !slices.Equal(scanned, step.scanned) {
			t.Errorf("%s: %q are scanned, want %q", step.name, scanned, step.scanned)
		}
	}
}
