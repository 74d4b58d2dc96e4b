package kind

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"duibiao/internal/address"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// pinnedSite is a report with a metric. What it states and calls it is filled in.
const pinnedSite = `
-- config.toml --
title = { zh = "某市", en = "A city" }
base_url = "https://example.org/"
[outputs]
pinned = true
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
-- content/r/index.en.md --
+++
title = "Report"
+++
-- content/r/ports.zh.md --
+++
title = "口岸"
[[metrics]]
id = "passengers"
label = "旅客"
actual = "2850万人次"
target = "3100万人次"
+++
-- content/r/ports.en.md --
+++
title = "Ports"
[[metrics]]
id = "passengers"
label = "Passengers"
unit = "passengers"
+++
`

// released is the site after a release, with what stands in the place of some words since.
func released(t *testing.T, changes ...string) (*Env, *scope.Folder) {
	t.Helper()
	cfg, articles, _, diags := sitetest.Load(t, sitetest.FS(pinnedSite))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	list := report.NewFolder(cfg, articles, nil, nil).Report.Publish(cfg, nil, nil, time.Date(2025, 2, 10, 0, 0, 0, 0, time.UTC))
	cfg, articles, _, diags = sitetest.Load(t, sitetest.FS(strings.NewReplacer(changes...).Replace(pinnedSite)))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return newEnv(t, cfg), scope.Make(cfg, report.NewFolder(cfg, articles, list, nil).Report, nil)
}

// pins returns the pages of figures as they were released, by their paths in order.
func pins(e *Env, f *scope.Folder) []Output {
	return slices.DeleteFunc(e.FolderOutputs(f), func(o Output) bool {
		return !strings.Contains(o.Path, "/embed/pinned/") || strings.HasPrefix(o.Path, "oembed/")
	})
}

// TestPinnedStand: each figure has a page in each language, whose code the page of the metric has, and which says
// nothing of corrections.
func TestPinnedStand(t *testing.T) {
	e, f := released(t)
	list := pins(e, f)
	if len(list) != 4 || !regexp.MustCompile(`^en/r/embed/pinned/passengers-[0-9a-f]{12}\.html$`).MatchString(list[1].Path) || !address.IsEmbed(list[1].Path) {
		t.Fatalf("%d pages, the second is %s", len(list), list[1].Path)
	}
	page := text(t, list[1])
	for _, want := range []string{">Passengers</h1>", "As released on 10 February 2025", ">2024 result</dt>", ">28.5 million passengers</dd>", "application/json+oembed"} {
		if !strings.Contains(page, want) {
			t.Errorf("%s is not in %s", want, page)
		}
	}
	if strings.Contains(page, "correction") {
		t.Errorf("something has changed: %s", page)
	}
	figure := text(t, find(t, e.FolderOutputs(f), "en/r/figures/passengers.html"))
	for _, o := range list {
		if strings.Contains(figure, e.Settings.BaseURL+o.Path) != strings.HasPrefix(o.Path, "en/") {
			t.Errorf("the code for %s", o.Path)
		}
		if h := address.Headers(o.Path); !strings.HasSuffix(h[0].Value, "frame-ancestors *") {
			t.Errorf("%s cannot be shown in a frame: %v", o.Path, h)
		}
	}
	find(t, e.FolderOutputs(f), address.OEmbed(list[1].Path))
}

// TestPinnedChange: whatever becomes of a figure or its name, its page keeps its address, its figure and its name,
// and says so. Its code is not offered any more.
func TestPinnedChange(t *testing.T) {
	e, f := released(t)
	var paths []string
	for _, o := range pins(e, f) {
		paths = append(paths, o.Path)
	}
	const correction = "+++\n-- content/r/ports.en.md --"
	corrected := []string{correction, "[[corrections]]\nid = \"passengers\"\ndate = 2025-03-01\nwas = \"2850万人次\"\nreason = \"录入有误。\"\n" + correction,
		"unit = \"passengers\"\n", "unit = \"passengers\"\n[[corrections]]\nid = \"passengers\"\ndate = 2025-03-01\nreason = \"A slip.\"\n"}
	for name, tt := range map[string]struct {
		changes []string
		want    string
	}{
		"corrected":            {append(corrected, `"2850万人次"`+"\ntarget", `"2950万人次"`+"\ntarget"), "Corrected on 1 March 2025: it is 29.5 million passengers now. A slip."},
		"withdrawn":            {append(corrected, "actual = \"2850万人次\"\n", ""), "Withdrawn on 1 March 2025. A slip."},
		"without a correction": {[]string{"2850万", "2950万"}, "It is 29.5 million passengers now."},
		"renamed":              {[]string{`"Passengers"`, `"Travellers"`}, "The metric is called “Travellers” now."},
	} {
		t.Run(name, func(t *testing.T) {
			e, f := released(t, tt.changes...)
			list := pins(e, f)
			for i, o := range list {
				if i >= len(paths) || o.Path != paths[i] {
					t.Errorf("the pages are others: %s", o.Path)
				}
			}
			page := text(t, list[1])
			for _, want := range []string{tt.want, ">Passengers</h1>", ">28.5 million passengers</dd>", `href="../../figures/passengers.html"`} {
				if !strings.Contains(page, want) {
					t.Errorf("%s is not in %s", want, page)
				}
			}
			if strings.Contains(text(t, find(t, e.FolderOutputs(f), "en/r/figures/passengers.html")), list[1].Path) {
				t.Error("the code is offered still")
			}
		})
	}
}
