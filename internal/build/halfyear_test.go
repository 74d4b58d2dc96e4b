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
