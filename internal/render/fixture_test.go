package render

import (
	"testing"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/static"
	"duibiao/templates"
)

const testConfig = `
title = { zh = "政策对标", en = "Policy <Benchmarks>" }
base_url = "https://example.org/reports/"
[publisher]
name = { zh = "某某日报", en = "The Daily" }
url = "https://www.example.org/"
`

// homeless is a site without an address.
const homeless = `title = { zh = "政策对标", en = "Policy Benchmarks" }`

func parseConfig(t testing.TB, text string) *config.Config {
	t.Helper()
	cfg, diags := config.Parse([]byte(text))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return cfg
}

func newRenderer(t testing.TB, cfg *config.Config) *Renderer {
	t.Helper()
	r, diags, err := New(cfg, templates.FS, static.FS)
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return r
}

// spec is a metric in a line.
type spec struct {
	id, zh, en     string
	actual, target string // "" for none
	kind           report.Kind
	dir            report.Direction
	unit           string // the English word
	group          [2]string
	note           [2]string
	corrections    []correction
}

// correction is a correction of a metric in a line.
type correction struct {
	part published.Part
	day  int // of March 2025
	was  string
	why  [2]string
}

func (c correction) of(t testing.TB, cfg *config.Config, s spec, rep *report.Report) *report.Correction {
	t.Helper()
	period := []int{rep.ActualPeriod, rep.TargetPeriod}[c.part]
	return &report.Correction{
		Part: c.part, Date: time.Date(2025, 3, c.day, 0, 0, 0, 0, time.UTC), Was: s.figure(t, cfg, c.was, period), Reasons: c.why[:],
	}
}

func (s spec) metric(t testing.TB, cfg *config.Config, sec *report.Sector) *report.Metric {
	t.Helper()
	m := &report.Metric{Sector: sec, ID: s.id, Kind: s.kind, Direction: s.dir}
	m.Actual = s.figure(t, cfg, s.actual, sec.Report.ActualPeriod)
	m.Target = s.figure(t, cfg, s.target, sec.Report.TargetPeriod)
	for _, c := range s.corrections {
		m.Corrections = append(m.Corrections, c.of(t, cfg, s, sec.Report))
	}
	for i, label := range []string{s.zh, s.en} {
		m.Words = append(m.Words, report.Words{
			Label: label, Group: s.group[i], Note: s.note[i], Unit: s.unitName(cfg, m, cfg.Languages[i].Code),
		})
	}
	if m.Actual != nil && m.Target != nil {
		m.Comparison = report.Compare(m.Actual.Quantity, m.Target.Quantity, m.Kind, m.Direction)
	}
	return m
}

func (s spec) unitName(cfg *config.Config, m *report.Metric, code string) quantity.Name {
	f := m.Actual
	if f == nil {
		f = m.Target
	}
	if f == nil {
		f = m.Corrections[0].Was
	}
	name, _ := cfg.Units.Name(f.Unit, code)
	if s.unit != "" && code == "en" {
		name.Word = quantity.Word{One: s.unit, Other: s.unit + "s"}
	}
	if code == "zh" {
		name.Word = quantity.Word{One: f.Unit, Other: f.Unit}
	}
	return name
}

func (s spec) figure(t testing.TB, cfg *config.Config, text string, period int) *report.Figure {
	t.Helper()
	if text == "" {
		return nil
	}
	q, err := cfg.Units.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	name, _ := cfg.Units.Name(q.Unit, "en")
	if s.unit != "" {
		name.Word = quantity.Word{One: s.unit, Other: s.unit + "s"}
	}
	return &report.Figure{Quantity: q, Period: period, Texts: []string{text, cfg.Languages[1].Style.Write(q, name)}}
}

// specs are a metric of every sort.
func specs() []spec {
	air, jobs := [2]string{"航空", "Aviation"}, [2]string{"就业", "Employment"}
	return []spec{
		{id: "passengers", zh: "旅客吞吐量", en: "Passenger throughput", actual: "2850万人次", target: "3100万人次", unit: "passenger", group: air, note: [2]string{"全年累计数。", "Annual total."}},
		{id: "cargo", zh: "货邮吞吐量", en: "Cargo & mail", actual: "82.5万吨", target: "100万吨以上", group: air},
		{id: "jobs", zh: "新增城镇就业", en: "New urban jobs", actual: "13.93万人", target: "12.8万人", group: jobs},
		{id: "unemployment", zh: "城镇调查失业率", en: "Urban unemployment", actual: "5.6%", target: "5.5%以内", kind: report.Rate, dir: report.Down, group: jobs},
		{id: "growth", zh: "地区生产总值增速", en: "Growth of output", actual: "5.7%", target: "5.5%至6%", kind: report.Rate, dir: report.Steady},
		{id: "coverage", zh: "服务覆盖率", en: "Service coverage", actual: "52%", target: "57%", kind: report.Rate},
		{id: "rank", zh: "全国排名", en: "National rank", actual: "第8", target: "前5", kind: report.Rank, dir: report.Down},
		{id: "containers", zh: "铁海联运箱量", en: "Containers", actual: "突破6万标箱", target: "6.2万标箱"},
		{id: "stations", zh: "高铁站", en: "High-speed rail stations", target: "7座", unit: "station", corrections: []correction{
			{published.Actual, 1, "6座", [2]string{"统计口径有误。", "Stations were counted <twice>."}},
			{published.Target, 1, "5座", [2]string{"目标已经调整。", "The target was changed."}},
			{published.Target, 8, "8座", [2]string{"更正前一条更正。", "This corrects the correction before it."}},
		}},
		{id: "trade", zh: "跨境电商交易额", en: "E-commerce turnover", actual: "1450亿元"},
		{id: "innovations", zh: "制度创新成果", en: "Innovations", target: "30项以上", unit: "innovation"},
	}
}

const zhText = `枢纽是**扩大开放**的依托，见[绿色低碳](green.html)。

## 2024年：开放巩固提升

### 口岸与航空

全年旅客吞吐量2850万人次。

## 2025年：“四港联动”

达到3100万人次。
`

const enText = `Opening up rests on the *hub*; see [Green](green.html).

## 2024: opening up

### Ports and air

28.5 million passengers.

## 2025: “Four-Port Coordination”

31 million passengers.
`

func document(t testing.TB, text string) *markdown.Document {
	t.Helper()
	d, err := markdown.New().Parse(&diag.Source{Name: "test.md", Text: []byte(text)}, 0, markdown.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// newSite returns a site with one report of two sectors, the first with every sort
// of metric.
func newSite(t testing.TB, cfg *config.Config) *report.Site {
	t.Helper()
	rep := &report.Report{
		Slug: "city-2025", ActualPeriod: 2024, TargetPeriod: 2025,
		Date: time.Date(2025, 2, 10, 0, 0, 0, 0, time.UTC), SourceURL: "https://www.example.org/paper?day=10&page=1",
	}
	zh, en := document(t, zhText), document(t, enText)
	rep.Texts = []report.ReportText{
		{Text: report.Text{Title: "某市：2024年成绩与2025年目标", Summary: "两年对照。", Document: document(t, "本报告有两个领域。\n")}, Source: "某某日报"},
		{Text: report.Text{Title: "The city: 2024 results & 2025 targets", Summary: "Two years side by side.", Document: document(t, "This report has two sectors.\n")}, Source: "The Daily"},
	}
	opening := &report.Sector{Report: rep, Slug: "opening", Date: rep.Date, Texts: []report.Text{
		{Title: "扩大开放", Summary: "航空、铁路和口岸。", Document: zh},
		{Title: "Opening up", Summary: "Air, rail and ports.", Document: en},
	}}
	for _, s := range specs() {
		opening.Metrics = append(opening.Metrics, s.metric(t, cfg, opening))
	}
	gone := spec{id: "parcels", zh: "快递业务量", en: "Parcels", unit: "parcel", corrections: []correction{
		{published.Actual, 8, "1.2亿件", [2]string{"这个数字不属于本市。", "The figure is not the city’s."}},
	}}
	opening.Withdrawn = append(opening.Withdrawn, gone.metric(t, cfg, opening))
	green := &report.Sector{Report: rep, Slug: "green", Date: rep.Date, Texts: []report.Text{
		{Title: "绿色低碳", Document: document(t, "水和空气。\n")},
		{Title: "Green", Document: document(t, "Water and air.\n")},
	}}
	rep.Sectors = []*report.Sector{opening, green}
	rep.Counts = report.Count(rep.Metrics())
	return &report.Site{Config: cfg, Reports: []*report.Report{rep}}
}
