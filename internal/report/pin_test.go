package report_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/config"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// pinned writes pins in a line each: when, which, under what names, as what, and what became of it.
func pinned(cfg *config.Config, r *report.Report) []string {
	var list []string
	for _, p := range r.Pins(cfg) {
		line := p.Date.Format("0102") + " " + p.ID + " " + p.Part.String() + " " + p.In.String()
		for _, l := range cfg.Languages {
			line += fmt.Sprintf(" %q %q", p.Labels[l.Code], p.Texts[l.Code])
		}
		switch {
		case p.Replaced && p.Now != nil:
			line += " now " + p.Now.Texts[0]
		case p.Replaced:
			line += " gone"
		}
		if p.Correction != nil {
			line += ", corrected " + p.Correction.Date.Format("0102")
		}
		list = append(list, line)
	}
	return list
}

// TestStatesArePublished: each release adds the states that are new, with their words. Of a record that listed
// figures alone it is not known what they were called.
func TestStatesArePublished(t *testing.T) {
	cfg, articles, list, f := loadFolder(t, ports)
	before := []string{
		`0210 passengers actual 2024 "" "2850万人次" "" "" now 2950万人次, corrected 0401`,
		`0210 passengers target 2025 "" "3100万人次" "" "" now 3200万人次, corrected 0301`,
		`0210 trains actual 2024 "" "3601班" "" "" gone, corrected 0301`,
	}
	if diff := cmp.Diff(before, pinned(cfg, f.Report)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	released := f.Report.Publish(cfg, list, nil, time.Date(2025, 4, 2, 0, 0, 0, 0, time.UTC))
	again := report.NewFolder(cfg, articles, released, nil).Report
	want := []string{
		before[0], `0402 passengers actual 2024 "旅客" "2950万人次" "Passengers" "29.5 million passengers"`,
		before[1], `0402 passengers target 2025 "旅客" "3200万人次" "Passengers" "32 million passengers"`, before[2],
	}
	if diff := cmp.Diff(want, pinned(cfg, again)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	if later := again.Publish(cfg, released, nil, time.Date(2025, 5, 2, 0, 0, 0, 0, time.UTC)); !later.Equal(released) {
		t.Errorf("a release of nothing new writes\n%s", later.Text())
	}
}

// TestWordsAreRecovered: a record that has words as digests tells those that are the same today, and no others.
func TestWordsAreRecovered(t *testing.T) {
	cfg, articles, list, f := loadFolder(t, ports)
	released := f.Report.Publish(cfg, list, nil, time.Date(2025, 4, 2, 0, 0, 0, 0, time.UTC))
	released.States = nil
	recovered := report.NewFolder(cfg, articles, released, nil).Report
	if got := pinned(cfg, recovered)[1]; got != `0402 passengers actual 2024 "旅客" "2950万人次" "Passengers" "29.5 million passengers"` {
		t.Errorf("unchanged: %s", got)
	}
	other := sitetest.FS(defaults, strings.NewReplacer(`label = "旅客"`, `label = "旅客吞吐量"`, `one = "passenger", other = "passengers"`, `one = "trip", other = "trips"`).Replace(ports))
	cfg, articles, _, _ = sitetest.Load(t, other)
	changed := report.NewFolder(cfg, articles, released, nil).Report
	if got := pinned(cfg, changed)[1]; got != `0402 passengers actual 2024 "" "2950万人次" "Passengers" ""` {
		t.Errorf("with other words: %s", got)
	}
}
