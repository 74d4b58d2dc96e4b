package kind

import (
	"os"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// newFigures returns the outputs of a site with every sort of metric.
func newFigures(t testing.TB) []Output {
	t.Helper()
	text, err := os.ReadFile("testdata/figures.txtar")
	if err != nil {
		t.Fatal(err)
	}
	s := sitetest.Site(t, sitetest.FS(string(text)))
	return allOutputs(newEnv(t, s.Config), s)
}

// TestFigurePages says what stands on the pages of metrics, and what does not.
func TestFigurePages(t *testing.T) {
	outputs := newFigures(t)
	for path, tt := range map[string]struct{ has, hasNot []string }{
		// A result beside a floor: its bars, and the working with exact numbers.
		"en/r/figures/cargo.html": {[]string{
			`<h1>Cargo and mail</h1>`, `<span class="seal" lang="zh-Hans" aria-hidden="true">民</span><a href="../a.html">Livelihood</a><span>Aviation</span>`,
			`<div class="ruled up">`, `at least &#43;175,000 tonnes (&#43;21.2%)`,
			`<dd>825,000 tonnes → at least 1,000,000 tonnes</dd>`, `<dd>1,000,000 − 825,000 = 175,000 tonnes</dd>`,
			`<dd>175,000 ÷ 825,000 ≈ &#43;21.2% (rounded down)</dd>`, `<dd>825,000 ÷ 1,000,000 = 82.5%</dd>`, `<dd>Annual total.</dd>`, `<dd>The Daily</dd>`,
			`<a href="../a.html#cargo">Read the article: Livelihood</a>`, `<a href="../../../data/r.csv">`, `<a href="../a.json">`,
			`/en/r/embed/cargo.html`, `<a class="next" rel="next" href="parks.html">`,
		}, []string{`rel="prev"`, `class="years"`}},
		"zh/r/figures/cargo.html": {[]string{
			`<dd>100万 − 82.5万 = 17.5万吨</dd>`, `<dd>17.5万 ÷ 82.5万 ≈ &#43;21.2%（只舍不入）</dd>`, `至少&#43;17.5万吨（&#43;21.2%）`,
		}, []string{"精确数字"}}, // which are those above
		// Another unit in another language.
		"en/r/figures/grain.html": {[]string{`<dd>700,000,000 − 695,000,000 = 5,000,000 tonnes</dd>`}, []string{"斤"}},
		"zh/r/figures/grain.html": {[]string{`<dd>1.4万亿 − 1.39万亿 = 100亿斤</dd>`}, nil},
		// A rank has no bar, a ratio and a target in words have no drawing at all.
		"en/r/figures/rank.html":  {[]string{`class="plot ranks"`, `<dd>5 − 8 = −3 places</dd>`, `No. 8`}, []string{`class="ruled`}},
		"en/r/figures/mix.html":   {[]string{`1:20`, `1:18`}, []string{`class="ruled`, `class="reading"`, `÷`}},
		"en/r/figures/words.html": {[]string{`<div class="target words">`, "in step with economic growth"}, []string{`class="ruled`}},
		// A rate is told in percentage points.
		"en/r/figures/prices.html": {[]string{`<dd>2 − 0.2 = 1.8 percentage points</dd>`}, []string{`÷`}},
		"en/r/figures/range.html":  {[]string{`<dd>4.5 − 4 = 0.5 percentage points</dd>`, `<div class="ruled up">`}, nil},
		"en/r/figures/only.html":   {[]string{`The source gives no 2025 target.`, `145 billion yuan`}, []string{`class="ruled`}},
		// Growth stands below what grows.
		"en/r/figures/retail.html": {[]string{`<h2>Growth over the year before</h2>`, `2024 growth`, `6.1%`, `2025 growth target`}, nil},
		// A series: the verdict first, the columns, and a table that says the same.
		"en/s/figures/jobs.html": {[]string{
			`2025 target met: <span class="keep">12.67 million jobs</span>, 670,000 (5.6%) above it.`,
			`Of the 2 targets with a result since 2024, 1 was met and 1 was not met.`, `Unit: million jobs`, `>12.67</text>`, `≥12`, `class="left-out"`,
			`<table class="years">`, `500,000 jobs below the target`, `<dd>12,670,000 − 12,000,000 = 670,000 jobs</dd>`, `Met if the result is the target or more.`,
			`What became of the 2025 targets`,
		}, []string{`class="ruled`}},
		// A part of a year beside the time gone.
		"en/s/figures/houses.html": {[]string{
			`class="plot so-far-bar"`, `49.6% of the period gone`, `<dd>181 ÷ 365 ≈ 49.6% (rounded)</dd>`, `<dd>310 ÷ 500 − 181 ÷ 365 ≈ &#43;12.4 percentage points (rounded)</dd>`,
		}, []string{`class="ruled`}},
		"en/s/figures/place.html": {[]string{`class="plot ranks"`, `Met if the rank is the target or better.`}, []string{`class="columns-chart"`}},
	} {
		page := text(t, find(t, outputs, path))
		for _, want := range tt.has {
			if !strings.Contains(page, want) {
				t.Errorf("%s has no %s", path, want)
			}
		}
		for _, not := range tt.hasNot {
			if strings.Contains(page, not) {
				t.Errorf("%s has %s", path, not)
			}
		}
	}
}

// TestCitedSentences says which sentences of an article its metrics' pages quote.
func TestCitedSentences(t *testing.T) {
	outputs := newFigures(t)
	for path, want := range map[string][]string{
		"en/r/figures/cargo.html": {`The airport handled <b class="keep">825,000 tonnes</b> of cargo.`, `In 2025: <b class="keep">at least 1 million tonnes</b>!`},
		"zh/r/figures/cargo.html": {`全年货邮吞吐量<b class="keep">82.5万吨</b>；`, `2025年<b class="keep">100万吨以上</b>。`},
		// No. 3 ends no sentence; an item of a list and a row of a table are one each.
		"en/r/figures/parks.html": {`At No. 3 terminal there were <b class="keep">30 parks</b>, pocket parks among them.`, `Parks: <b class="keep">20 parks</b>, fewer than before`},
		"zh/r/figures/parks.html": {`公园<b class="keep">30个</b>（含口袋公园）。`, `公园：<b class="keep">20个</b>，比上年少`},
		"zh/r/figures/grain.html": {"粮食\n · <b class=\"keep\">1.39万亿斤</b>"},
		"en/r/figures/words.html": nil,
	} {
		var got []string
		for _, part := range strings.Split(text(t, find(t, outputs, path)), "<blockquote><p>")[1:] {
			sentence, _, _ := strings.Cut(part, "</p>")
			got = append(got, sentence)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s quotes %q, want %q", path, got, want)
		}
	}
}

// TestFigureLinks follows the links of the pages of metrics: each leads to a page, and
// references in prose lead to these.
func TestFigureLinks(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	outputs := allOutputs(e, s)
	page := text(t, find(t, outputs, "en/city-2025/figures/jobs.html"))
	for _, want := range []string{`<a href="cargo.html"><span>Cargo &amp; mail</span><span class="value">+21.2%</span></a>`, `<a href="jobs.html" aria-current="page">`} {
		if !strings.Contains(strings.ReplaceAll(page, "&#43;", "+"), want) {
			t.Errorf("no %s in %s", want, page)
		}
	}
	if strings.Index(page, "passengers.html\"><span>") > strings.Index(page, "jobs.html\" aria-current") {
		t.Error("what rises stands below what falls")
	}
	off := NewEnv(sitetest.Config(t, sitetest.CityConfig+"[outputs]\nfigures = false\n"))
	if p := off.at(0, "zh/city-2025/opening.html"); p.figure(0, "city-2025", "opening", "jobs") != "#jobs" {
		t.Error("without the pages of metrics, links do not lead to the article")
	}
}

// TestWithdrawnFigure: a metric that is gone keeps its page, which says why.
func TestWithdrawnFigure(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	page := text(t, find(t, allOutputs(e, s), "en/city-2025/figures/parcels.html"))
	for _, want := range []string{`<h1><del>Parcels</del> <span class="badge">Withdrawn</span></h1>`, `Withdrawn, 8 March 2025`, `The figure is not the city’s.`} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in %s", want, page)
		}
	}
	if strings.Contains(page, `class="claim"`) || strings.Contains(page, `class="ruled`) {
		t.Error("there is something to say of it")
	}
}

// TestFigureKeys edits one metric of a report of many: its page and those of its neighbours
// are made again, and no others; of the embeds only its own.
func TestFigureKeys(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	e := newEnv(t, cfg)
	keys := func(edit func(*report.Metric)) map[string]uint64 {
		s := sitetest.City(t, cfg)
		sector := s.Reports[0].Sectors[0]
		sector.Metrics = nil
		for i := range 60 {
			m := sitetest.Metric{
				ID: "m" + string(rune('a'+i/26)) + string(rune('a'+i%26)), Label: [2]string{"指标", "Metric"}, Actual: "100个", Target: "1" + string(rune('0'+i/10)) + string(rune('0'+i%10)) + "个", Unit: "piece",
			}.In(t, cfg, sector)
			sector.Metrics = append(sector.Metrics, m)
		}
		edit(sector.Metrics[30])
		list := map[string]uint64{}
		for _, o := range allOutputs(e, s) {
			if o.Kind == figuresName || o.Kind == embedsName && !strings.HasSuffix(o.Path, "/opening.html") {
				list[o.Path] = o.Key()
			}
		}
		return list
	}
	before := keys(func(*report.Metric) {})
	for name, tt := range map[string]struct {
		edit    func(*report.Metric)
		figures int
	}{
		"a label": {func(m *report.Metric) { m.Words[0].Label += "！" }, 12},
		"a note":  {func(m *report.Metric) { m.Words[0].Note = "注。" }, 1},
	} {
		counts := map[bool]int{}
		for path, key := range keys(tt.edit) {
			if before[path] != key {
				counts[strings.Contains(path, "/figures/")]++
			}
		}
		if counts[true] != tt.figures || counts[false] != 3 { // and the two of the report
			t.Errorf("%s remakes %d figures and %d embeds, want %d and 3", name, counts[true], counts[false], tt.figures)
		}
	}
}
