package report_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"duibiao/internal/growth"
	"duibiao/internal/period"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// TestNewIsLinear holds the time to make the model against the number of metrics of an
// article, whatever is wrong with them.
func TestNewIsLinear(t *testing.T) {
	for name, formats := range map[string][2]string{
		"right":         {"id = \"m%d\"\nlabel = \"公园\"\nactual = \"3个\"\ntarget = \"5个\"\n", "id = \"m%d\"\nlabel = \"Parks\"\n"},
		"untranslated":  {"id = \"m%d\"\nlabel = \"公园\"\nactual = \"3个\"\n", "id = \"n%d\"\nlabel = \"Parks\"\n"},
		"all of one id": {"id = \"m\"\nlabel = \"公园%d\"\nactual = \"3个\"\n", "id = \"m\"\nlabel = \"Parks %d\"\n"},
		"wrong ids":     {"id = \"M %d\"\nlabel = \"公园\"\nactual = \"3、4个\"\n", "id = \"M %d\"\nlabel = \"Parks\"\nactual = \"3 or 4\"\n"},
		"wrong words":   {"id = \"m%d\"\nlabel = \"公园\"\nactual = \"3个\"\nkind = \"x\"\ndirection = \"y\"\n", "id = \"m%d\"\n"},
		"corrected": {
			"id = \"m%d\"\nlabel = \"公园\"\nactual = \"3个\"\n[[corrections]]\nid = \"m%d\"\nwas = \"4个\"\nreason = \"误\"\n",
			"id = \"m%d\"\nlabel = \"Parks\"\n[[corrections]]\nid = \"m%d\"\nreason = \"An error.\"\n",
		},
		"corrected often": {
			"id = \"m%d\"\nlabel = \"公园\"\nactual = \"3个\"\n[[corrections]]\nid = \"m0\"\ndate = %day\nwas = \"%d万个\"\nreason = \"误\"\n",
			"id = \"m%d\"\nlabel = \"Parks\"\n[[corrections]]\nid = \"m0\"\ndate = %day\nreason = \"An error.\"\n",
		},
		"corrected often, on one day": {
			"id = \"m%d\"\nlabel = \"公园\"\nactual = \"3个\"\n[[corrections]]\nid = \"m0\"\ndate = 2025-03-01\nwas = \"%d万个\"\nreason = \"误\"\n",
			"id = \"m%d\"\nlabel = \"Parks\"\n[[corrections]]\nid = \"m0\"\ndate = 2025-03-01\nreason = \"An error.\"\n",
		},
		"without a unit": {"id = \"m%d\"\nlabel = \"公园\"\nactual = \"3筐\"\n", "id = \"m%d\"\nlabel = \"Baskets\"\n"},
	} {
		t.Run(name, func(t *testing.T) {
			growth.Linear(t, 600, func(n int) func() {
				var zh, en strings.Builder
				for i := range n {
					day := time.Date(2010, 1, 1+i, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
					numbered := strings.NewReplacer("%day", day, "%d", strconv.Itoa(i))
					zh.WriteString(numbered.Replace("[[metrics]]\n" + formats[0]))
					en.WriteString(numbered.Replace("[[metrics]]\n" + formats[1]))
				}
				cfg, articles, _, _ := sitetest.Load(t, sitetest.FS(defaults,
					"-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n"+zh.String()+"+++\n-- content/r/a.en.md --\n+++\ntitle = \"A\"\n"+en.String()+"+++\n"))
				return func() { report.New(cfg, articles) }
			})
		})
	}
}

// TestFollowingIsLinear: that a report follows another costs it no more than its metrics.
func TestFollowingIsLinear(t *testing.T) {
	growth.Linear(t, 3000, func(n int) func() {
		var old, metrics strings.Builder
		for i := range n {
			fmt.Fprintf(&old, "[[metrics]]\nid = \"m%d\"\nlabel = \"公园\"\n", i)
			fmt.Fprintf(&metrics, "[[metrics]]\nid = \"n%d\"\nlabel = \"公园\"\n", i)
		}
		cfg, articles, _, _ := sitetest.Load(t, sitetest.FS(defaults,
			"-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n"+old.String()+"+++\n"+
				"-- content/s/index.zh.md --\n+++\ntitle = \"乙\"\nactual_period = 2025\ntarget_period = 2026\nfollows = \"r\"\n+++\n"+
				"-- content/s/a.zh.md --\n+++\ntitle = \"乙\"\n"+metrics.String()+"+++\n"))
		return func() { report.New(cfg, articles) }
	})
}

// TestTellingRevisionsIsLinear: a later report that states figures anew costs the earlier one no more
// than these are.
func TestTellingRevisionsIsLinear(t *testing.T) {
	growth.Linear(t, 1000, func(n int) func() {
		var metrics strings.Builder
		told := make([]report.Told, n)
		for i := range n {
			id := fmt.Sprint("m", i)
			fmt.Fprintf(&metrics, "[[metrics]]\nid = %q\nlabel = \"公园%d\"\nactual = \"3个\"\n", id, i)
			told[i] = report.Told{Of: report.Origin{Report: "r", ID: id}, Period: period.Year(2024), Revises: "actual", Actual: "4个", Titles: []string{"", ""}}
		}
		cfg, articles, _, _ := sitetest.Load(t, sitetest.FS(defaults, "-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n"+metrics.String()+"+++\n"))
		site, _ := report.New(cfg, articles)
		r := site.Reports[0]
		return func() {
			r.Tell(cfg, told)
			if m := r.Metrics()[n-1]; len(m.Revisions) != 1 {
				t.Fatalf("%d revisions of the last metric", len(m.Revisions))
			}
			for _, m := range r.Metrics() {
				m.Revisions = nil
			}
		}
	})
}
