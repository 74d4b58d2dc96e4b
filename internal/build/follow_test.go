package build

import (
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/growth"
	"duibiao/internal/report"
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

// TestOutcomesFlowBack holds what a report shows of a target of which a later one tells, in
// everything that is made of it, also when only the later one has changed.
func TestOutcomesFlowBack(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	files := site(nil, chain)
	build := func() {
		t.Helper()
		write(t, source, files)
		if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || len(diags) > 0 {
			t.Fatal(err, diags)
		}
	}
	holds := func(step string, pages map[string]string) {
		t.Helper()
		for page, want := range pages {
			if got := read(t, out, page); !strings.Contains(got, want) {
				t.Errorf("%s: no %s in %s:\n%s", step, want, page, got)
			}
		}
	}
	build()
	holds("at first", map[string]string{
		"zh/b25/a.html":            `<span>2025年结果：1267万人</span> <a href="../a26/figures/jobs.html">丙年</a></p>`,
		"en/b25/index.html":        `<b>2025 result: 12.67 million jobs</b> <a href="../a26/figures/jobs.html" target="_top">The year C</a></p>`,
		"en/b25/embed/jobs.html":   `Met</span> <b>2025 result: 12.67 million jobs</b> <a href="../../a26/figures/jobs.html" target="_top">The year C</a></p>`,
		"data/b25.json":            `"outcome":{"report":"a26","id":"jobs","actual":{"period":"2025","interval":"2025-01-01/P1Y","value":12670000,"bound":"exactly",`,
		"en/b25/a.json":            `"as_of":null,"verdict":{"state":"met","reason":"beyond","gap":670000,`,
		"data/c24.json":            `"outcome":{"report":"b25","id":"jobs","actual":{"period":"2024"`,
		"data/a26.series.csv":      ",c24,jobs,\r\n",
		"data/a26.json":            `"origin":{"actual":{"report":"c24","id":"jobs"},"target":null},"verdict":null`,
		"en/a26/figures/jobs.html": `<p class="note">Some figures are taken from: <a href="../../b25/figures/jobs.html">The year B</a> <a href="../../c24/figures/jobs.html">The year A</a>`,
	})
	if page := read(t, out, "en/b25/figures/jobs.html"); strings.Contains(page, "Not yet known") || !strings.Contains(page, "<b>12.67 million jobs</b></td>") {
		t.Errorf("the table of periods does not have what the report after it tells:\n%s", page)
	}
	if home := read(t, out, "en/index.html"); strings.Contains(home, "Not yet known (2025)") || !strings.Contains(home, "Not yet known (2026)") {
		t.Errorf("the home page does not know what later reports tell:\n%s", home)
	}
	if got, want := homeGrid(read(t, out, "en/index.html"), "b25"), "2024 2025 Met Met"; got != want {
		t.Errorf("the home page draws %q of the report before, want %q", got, want)
	}
	if strings.Contains(read(t, out, "data/b25.series.csv"), "12670000") {
		t.Error("the data have it as the report's own")
	}
	if strings.Contains(read(t, out, "data/a26.json"), `"outcome"`) {
		t.Error("the last report has an outcome")
	}
	figures := files["content/a26/a.zh.md"]
	files["content/a26/a.zh.md"] = strings.Replace(figures, "1267万人", "1199万人", 1)
	build()
	holds("another result", map[string]string{
		"zh/b25/embed/jobs.html": `未达到</span> <b>2025年结果：1199万人</b>`,
		"en/index.html":          `<span class="unseen">Not met</span></td>`,
		"data/b25.json":          `"verdict":{"state":"not-met","reason":"apart","gap":-10000,`,
	})
	files["content/a26/a.zh.md"] = strings.Replace(figures, "actual = \"1267万人\"\n", "", 1)
	build()
	holds("no result", map[string]string{
		"zh/b25/a.html": `来源未列结果</span> <a href="../a26/figures/jobs.html">丙年</a></p>`,
		"data/b25.json": `"outcome":{"report":"a26","id":"jobs","actual":null,"as_of":null,"verdict":{"state":"no-result",`,
	})
	files["content/a26/a.zh.md"] = strings.Replace(figures, "以上\"\n", "以上\"\n[[metrics.series]]\nperiod = 2024\nactual = \"1190万人\"\nstatus = \"revised\"\n", 1)
	build()
	holds("a result that was revised", map[string]string{
		"data/c24.json": `"outcome":{"report":"a26","id":"jobs","actual":{"period":"2024","interval":"2024-01-01/P1Y","value":11900000,`,
	})
	files["content/a26/a.zh.md"] = strings.Replace(figures, "以上\"\n", "以上\"\n[[metrics.series]]\nperiod = 2025\ntarget = \"1300万人以上\"\nstatus = \"revised\"\n", 1)
	build()
	holds("a target stated anew is the figure that is marked, in the table alone", map[string]string{
		"zh/a26/figures/jobs.html": `1300万人以上 <span class="badge">修订</span></td>`,
		"en/a26/a.html":            `<dd>12.67 million jobs</dd>`,
	})
}

// TestWhatIsUnderWayEnds holds that a result so far is not told as the last that is known, when a
// later report has that of the whole period.
func TestWhatIsUnderWayEnds(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	files := site(nil, chain)
	soFar := "[[metrics.series]]\nperiod = 2025\nactual = \"620万人\"\nas_of = 2025-06-30\n"
	files["content/b25/a.zh.md"] = strings.Replace(files["content/b25/a.zh.md"], "以上\"\n", "以上\"\n"+soFar, 1)
	build := func() (home, overview, figure string) {
		write(t, source, files)
		if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || len(diags) > 0 {
			t.Fatal(err, diags)
		}
		return read(t, out, "en/index.html"), read(t, out, "en/b25/index.html"), read(t, out, "en/b25/figures/jobs.html")
	}
	const underWay = "1 target is under way: part of 2025 is known."
	home, overview, figure := build()
	if strings.Contains(home, underWay) || strings.Contains(overview, underWay) || !strings.Contains(overview, "One outcome is known") {
		t.Errorf("the target is under way for ever:\n%s", overview)
	}
	if got, want := homeGrid(home, "b25"), "2024 2025 Met Met"; got != want {
		t.Errorf("the home page draws %q, want %q", got, want)
	}
	if !strings.Contains(figure, "<b>12.67 million jobs</b>") || !strings.Contains(figure, "6.2 million jobs") {
		t.Errorf("the table of periods has not both results:\n%s", figure)
	}
	files["content/a26/index.zh.md"] = strings.Replace(files["content/a26/index.zh.md"], "follows = \"b25\"\n", "", 1)
	if home, overview, _ := build(); !strings.Contains(home, underWay) || !strings.Contains(overview, underWay) {
		t.Errorf("it is not under way without the later report:\n%s", home)
	}
}

// homeGrid returns the periods and outcomes that the home page draws of a report.
func homeGrid(page, slug string) string {
	_, rest, _ := strings.Cut(page, `<a href="`+slug+`/index.html">`)
	rest, _, _ = strings.Cut(rest, "</article>")
	_, table, _ := strings.Cut(rest, "<table")
	var list []string
	for _, m := range regexp.MustCompile(`<th scope="col">(\d+)</th>|<span class="unseen">([^<]*)</span></td>`).FindAllStringSubmatch(table, -1) {
		list = append(list, m[1]+m[2])
	}
	return strings.Join(list, " ")
}

// TestDroppedPromises holds where a target is listed whose metric a report has no longer.
func TestDroppedPromises(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	files := site(nil, chain)
	for _, name := range []string{"content/a26/a.zh.md", "content/a26/a.en.md"} {
		files[name] = strings.Replace(files[name], "jobs\"", "posts\"", 1)
	}
	write(t, source, files)
	_, diags, err := Run(Options{Source: source, Out: out, Tool: "test"})
	if err != nil || len(diags) != 1 || diags[0].Rule != "promise-dropped" || diags[0].Severity != diag.Warning {
		t.Fatal(err, diags)
	}
	for page, want := range map[string]string{
		"zh/a26/index.html":      `<li><a href="../b25/figures/jobs.html">就业</a> <span>2025年目标：1200万人以上</span> <small>乙年</small></li>`,
		"en/a26/index.html":      `<li><a href="../b25/figures/jobs.html">Jobs</a> <span>2025 target: at least 12 million jobs</span> <small>The year B</small></li>`,
		"zh/index.html":          `2025年1项目标：<strong>0项达到，0项未达到</strong>，1项来源未列结果。`,
		"data/a26.json":          `"dropped":[{"report":"b25","id":"jobs","label":{"zh":"就业","en":"Jobs"},"period":"2025","interval":"2025-01-01/P1Y","target":{"period":"2025","interval":"2025-01-01/P1Y","value":12000000,"bound":"at-least",`,
		"zh/b25/embed/jobs.html": `来源未列结果</span> <a href="../../a26/index.html#_dropped" target="_top">丙年</a></p>`,
		"data/b25.json":          `"outcome":{"report":"a26","actual":null,"as_of":null,"verdict":{"state":"no-result",`,
	} {
		if got := read(t, out, page); !strings.Contains(got, want) {
			t.Errorf("no %s in %s:\n%s", want, page, got)
		}
	}
}

// TestFollowingWithoutTranslations holds where links lead when an earlier report is not in a
// language, and when the later one is not.
func TestFollowingWithoutTranslations(t *testing.T) {
	for _, tt := range []struct{ missing, page, want string }{
		{"content/b25/a.en.md", "en/a26/figures/jobs.html", `taken from: <a href="../../../zh/b25/figures/jobs.html">The year B</a> <a href="../../c24/figures/jobs.html">The year A</a>`},
		{"content/b25/index.en.md", "en/a26/figures/jobs.html", `taken from: <a href="../../../zh/b25/figures/jobs.html">乙年</a> <a href="../../c24/figures/jobs.html">The year A</a>`},
		{"content/a26/a.en.md", "en/b25/a.html", `<span>2025 result: 12.67 million jobs</span> <a href="../../zh/a26/figures/jobs.html">`},
	} {
		files := site(nil, chain)
		delete(files, tt.missing)
		files["config.toml"] = strings.Replace(files["config.toml"], "[check]", "[check]\ntranslation-missing = \"warning\"", 1)
		source := t.TempDir()
		out := filepath.Join(source, "public")
		write(t, source, files)
		if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
			t.Fatal(tt.missing, err, diags)
		}
		if got := read(t, out, tt.page); !strings.Contains(got, tt.want) {
			t.Errorf("without %s: no %s in %s:\n%s", tt.missing, tt.want, tt.page, got)
		}
	}
}

// TestTellingIsLinear: what is told of targets takes as long as there are targets.
func TestTellingIsLinear(t *testing.T) {
	growth.Linear(t, 1000, func(n int) func() {
		b := &builder{scans: []*scan{{folder: &content.Folder{Slug: "old"}}, {folder: &content.Folder{Slug: "new"}}}}
		r := &b.scans[1].record
		r.Follows.Of = "old"
		for i := range n {
			r.Told = append(r.Told, report.Told{Of: report.Origin{Report: "old", ID: strconv.Itoa(i)}})
		}
		return func() { b.told() }
	})
}
