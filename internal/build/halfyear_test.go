package build

import (
	"path/filepath"
	"strings"
	"testing"
)

// halfYear returns the files of a year's report, of one of the first half of the year that follows it, which has a result,
// and of the next year's, which has none and follows that.
func halfYear(half string) map[string]string {
	files := site(nil, chain)
	replace := func(name, old, now string) {
		files[name] = strings.Replace(files[name], old, now, 1)
	}
	replace("content/b25/index.zh.md", "actual_period = 2024\ntarget_period = 2025", "actual_period = \"2024H1\"\ntarget_period = 2024")
	replace("content/a26/index.zh.md", "actual_period = 2025\ntarget_period = 2026", "actual_period = 2024\ntarget_period = 2025")
	replace("content/b25/a.zh.md", "actual = \"1256万人\"\ntarget = \"1200万人以上\"", "actual = \""+half+"\"")
	replace("content/a26/a.zh.md", "actual = \"1267万人\"\n", "")
	return files
}

// TestHalfAYearIsNotUnderWayForEver holds what is told of a target of which the year's report has no result, after one of the
// first half: that there is none, and not that the year is still under way. What the half has decided stands.
func TestHalfAYearIsNotUnderWayForEver(t *testing.T) {
	without := strings.NewReplacer("\"jobs\"", "\"posts\"").Replace
	for name, test := range map[string]struct {
		half      string
		edit      func(string) string // of the year's report
		then, now string              // what is told in the first report, and counted in the last
		warnings  int
	}{
		"no result":           {"620万人", func(s string) string { return s }, "来源未列结果", "1项来源未列结果", 0},
		"the metric is gone":  {"620万人", without, "来源未列结果", "1项来源未列结果", 1},
		"decided by the half": {"1210万人", func(s string) string { return s }, "达到", "1项达到", 0},
		"decided, and gone":   {"1210万人", without, "达到", "1项只有目标", 0},
	} {
		files := halfYear(test.half)
		for _, file := range []string{"content/a26/a.zh.md", "content/a26/a.en.md"} {
			files[file] = test.edit(files[file])
		}
		source := t.TempDir()
		out := filepath.Join(source, "public")
		write(t, source, files)
		if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || len(diags) != test.warnings {
			t.Errorf("%s: %v %v", name, err, diags)
			continue
		}
		if page := read(t, out, "zh/c24/embed/jobs.html"); !strings.Contains(page, test.then+"</span> ") || strings.Contains(page, "进行中") {
			t.Errorf("%s: no %s in the first report:\n%s", name, test.then, page)
		}
		if page := read(t, out, "zh/index.html"); !strings.Contains(page, test.now) {
			t.Errorf("%s: no %s in the last report:\n%s", name, test.now, page)
		}
	}
}

// TestTargetsStatedAnewAreToldOn holds that the year's report, which holds its result against the first target of the year, says
// that a report of the first half has stated it anew, in whatever it shows of the target; and none of the years after.
func TestTargetsStatedAnewAreToldOn(t *testing.T) {
	files := halfYear("620万人")
	files["content/b25/a.zh.md"] = strings.Replace(files["content/b25/a.zh.md"], "620万人\"\n", "620万人\"\n[[metrics.series]]\nperiod = 2024\ntarget = \"1300万人以上\"\nstatus = \"revised\"\n", 1)
	files["content/a26/a.zh.md"] = strings.Replace(files["content/a26/a.zh.md"], "label = \"就业\"\n", "label = \"就业\"\nactual = \"1260万人\"\n", 1)
	for name, text := range files {
		if rest, ok := strings.CutPrefix(name, "content/a26/"); ok {
			text = strings.NewReplacer("2025", "2026", "2024", "2025", "b25", "a26", "丙年", "丁年").Replace(text)
			files["content/d27/"+rest] = text
		}
	}
	source := t.TempDir()
	out := filepath.Join(source, "public")
	write(t, source, files)
	if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	const note = "《乙年》有修订：2024年目标，最初发布为1200万人以上，修订为1300万人以上。是否达到，仍按最初的目标判定。"
	for page, want := range map[string]string{
		"zh/a26/index.html": "《乙年》有修订", "zh/a26/a.html": note, "zh/a26/embed/jobs.html": note, "zh/a26/figures/jobs.html": note,
		"data/a26.json": `"revisions":[{"report":"b25","id":"jobs","side":"target"`,
	} {
		if got := read(t, out, page); !strings.Contains(got, want) {
			t.Errorf("no %s in %s:\n%s", want, page, got)
		}
		if got := read(t, out, strings.Replace(page, "a26", "d27", 1)); strings.Contains(got, want) {
			t.Errorf("%s of the year after says it too", page)
		}
	}
}

// TestTargetsOfFurtherPeriodsAreToldOf holds that what became of targets of periods other than a report's later one flows back to
// its page of the figure and its matrix, with the corrections of the result.
func TestTargetsOfFurtherPeriodsAreToldOf(t *testing.T) {
	files := site(nil, chain)
	further := "[[metrics.series]]\nperiod = 2025\ntarget = \"1280万人\"\n[[metrics.series]]\nperiod = \"2023-2025\"\ntarget = \"3700万人\"\n"
	files["content/c24/a.zh.md"] = strings.Replace(files["content/c24/a.zh.md"], "以上\"\n", "以上\"\n"+further, 1)
	files["content/b25/a.zh.md"] = strings.Replace(files["content/b25/a.zh.md"], "target = \"1200万人以上\"\n", "", 1)
	plan := "[[metrics.series]]\nperiod = \"2023-2025\"\nactual = \"3767万人\"\n[[corrections]]\nid = \"jobs\"\nperiod = \"2023-2025\"\ndate = 2026-03-01\nwas = \"3600万人\"\nreason = \"有误。\"\n"
	files["content/a26/a.zh.md"] = strings.Replace(files["content/a26/a.zh.md"], "以上\"\n", "以上\"\n"+plan, 1)
	files["content/a26/a.en.md"] = strings.Replace(files["content/a26/a.en.md"], "jobs\" }\n", "jobs\" }\n[[corrections]]\nid = \"jobs\"\nreason = \"A mistake.\"\n", 1)
	source := t.TempDir()
	out := filepath.Join(source, "public")
	write(t, source, files)
	if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	for page, want := range map[string][]string{
		"zh/c24/figures/jobs.html": {"1267万人", "3767万人", "未达到", "此前发布的数字为3600万人", "丙年"},
		"zh/c24/index.html":        {"1267万人", "3767万人", "1项未达到"},
		"en/c24/figures/jobs.html": {"12.67 million jobs", "37.67 million jobs", "Not met"},
	} {
		got := read(t, out, page)
		for _, w := range want {
			if !strings.Contains(got, w) {
				t.Errorf("no %s in %s:\n%s", w, page, got)
			}
		}
		if strings.Contains(got, "尚无结果") || strings.Contains(got, "Not yet known") {
			t.Errorf("%s waits for what is known", page)
		}
	}
}
