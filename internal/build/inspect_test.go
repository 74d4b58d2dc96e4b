package build

import (
	"slices"
	"testing"
	"time"

	"duibiao/internal/sitetest"
)

// TestGovernmentSitePasses inspects the sample as a government's site that states what it has
// to: on a day when all of its reports were new nothing is found.
func TestGovernmentSitePasses(t *testing.T) {
	source := sitetest.CopySample(t, sampleSource)
	sitetest.Govern(t, source)
	inspect := func(day time.Time) []string {
		_, diags, err := Check(Options{Source: source, Tool: "test", Inspect: true, Inspected: day})
		if err != nil {
			t.Fatal(err)
		}
		var found []string
		for _, d := range diags {
			found = append(found, d.Rule+" "+d.Pos.File)
		}
		return found
	}
	if found := inspect(time.Date(2025, 3, 1, 0, 0, 0, 0, time.UTC)); len(found) > 0 {
		t.Errorf("found %q", found)
	}
	// Three years later nothing is new.
	want := []string{"profile-stale config.toml", "profile-stale content/china-2025/index.zh.md", "profile-stale content/china-2026/index.zh.md", "profile-stale content/zhengzhou-2025/index.zh.md"}
	if found := inspect(time.Date(2029, 3, 1, 0, 0, 0, 0, time.UTC)); !slices.Equal(found, want) {
		t.Errorf("found %q, want %q", found, want)
	}
}

// TestSampleIsNoGovernmentSite says that a site without a profile can't be inspected.
func TestSampleIsNoGovernmentSite(t *testing.T) {
	_, diags, err := Check(Options{Source: sitetest.CopySample(t, sampleSource), Tool: "test", Inspect: true})
	if err != nil || len(diags) != 1 || diags[0].Rule != "profile-site" {
		t.Error(diags, err)
	}
}
