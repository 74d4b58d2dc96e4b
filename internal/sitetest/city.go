package sitetest

import (
	"testing"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// CityConfig is the configuration of a site with an address.
const CityConfig = `
title = { zh = "政策对标", en = "Policy <Benchmarks>" }
base_url = "https://example.org/reports/"
[publisher]
name = { zh = "某某日报", en = "The Daily" }
url = "https://www.example.org/"
`

// Homeless is the configuration of a site without an address.
const Homeless = `title = { zh = "政策对标", en = "Policy Benchmarks" }`

// Config reads a configuration that has no mistakes.
func Config(t testing.TB, text string) *config.Config {
	t.Helper()
	cfg, diags := config.Parse([]byte(text))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return cfg
}

// Metric is a metric in a line.
type Metric struct {
	ID             string
	Actual, Target string // "" for none
	Kind           report.Kind
	Direction      report.Direction
	Unit           string    // the English word
	Label          [2]string // in Chinese and in English, as what follows
	Group, Note    [2]string
	Corrections    []Correction
}

// Correction is a correction of a metric in a line.
type Correction struct {
	Part published.Part
	Day  int // of March 2025
	Was  string
	Why  [2]string

	Period period.Period // of a figure of the series; else zero
	AsOf   string
}

func (c Correction) of(t testing.TB, cfg *config.Config, m Metric, rep *report.Report) *report.Correction {
	t.Helper()
	in := []period.Period{rep.ActualPeriod, rep.TargetPeriod}[c.Part]
	if !c.Period.IsZero() {
		in = c.Period
	}
	return &report.Correction{
		Side: published.Side{Part: c.Part, Period: c.Period, AsOf: c.AsOf}, Date: time.Date(2025, 3, c.Day, 0, 0, 0, 0, time.UTC), Was: m.figure(t, cfg, c.Was, in), Reasons: c.Why[:],
	}
}

// In returns the metric as one of a sector.
func (m Metric) In(t testing.TB, cfg *config.Config, sec *report.Sector) *report.Metric {
	t.Helper()
	metric := &report.Metric{Sector: sec, ID: m.ID, Kind: m.Kind, Direction: m.Direction}
	metric.Actual = m.figure(t, cfg, m.Actual, sec.Report.ActualPeriod)
	metric.Target = m.figure(t, cfg, m.Target, sec.Report.TargetPeriod)
	for _, c := range m.Corrections {
		metric.Corrections = append(metric.Corrections, c.of(t, cfg, m, sec.Report))
	}
	for i, label := range m.Label {
		metric.Words = append(metric.Words, report.Words{
			Label: label, Group: m.Group[i], Note: m.Note[i], Unit: m.unitName(cfg, metric, cfg.Languages[i].Code),
		})
	}
	metric.Series = own(metric)
	if metric.Actual != nil && metric.Target != nil {
		metric.Comparison = report.Compare(metric.Actual.Quantity, metric.Target.Quantity, metric.Kind, metric.Direction)
	}
	return metric
}

// own returns the series of a metric that has no further periods.
func own(m *report.Metric) []*report.Point {
	var list []*report.Point
	if m.Actual != nil {
		list = append(list, &report.Point{Period: m.Actual.Period, Actual: m.Actual})
	}
	if m.Target != nil {
		list = append(list, &report.Point{Period: m.Target.Period, Target: m.Target, Verdict: &report.Verdict{Outcome: report.Pending}})
	}
	return list
}

func (m Metric) unitName(cfg *config.Config, metric *report.Metric, code string) quantity.Name {
	f := metric.Actual
	if f == nil {
		f = metric.Target
	}
	if f == nil {
		f = metric.Corrections[0].Was
	}
	name, _ := cfg.Units.Name(f.Unit, code)
	if m.Unit != "" && code == "en" {
		name.Word = quantity.Word{One: m.Unit, Other: m.Unit + "s"}
	}
	if code == "zh" {
		name.Word = quantity.Word{One: f.Unit, Other: f.Unit}
	}
	return name
}

func (m Metric) figure(t testing.TB, cfg *config.Config, text string, in period.Period) *report.Figure {
	t.Helper()
	if text == "" {
		return nil
	}
	q, err := cfg.Units.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	name, _ := cfg.Units.Name(q.Unit, "en")
	if m.Unit != "" {
		name.Word = quantity.Word{One: m.Unit, Other: m.Unit + "s"}
	}
	return &report.Figure{Quantity: q, Period: in, Texts: []string{text, cfg.Languages[1].Style.Write(q, name)}}
}

// Metrics are a metric of every sort.
func Metrics() []Metric {
	air, jobs := [2]string{"航空", "Aviation"}, [2]string{"就业", "Employment"}
	return []Metric{
		{ID: "passengers", Label: [2]string{"旅客吞吐量", "Passenger throughput"}, Actual: "2850万人次", Target: "3100万人次", Unit: "passenger", Group: air, Note: [2]string{"全年累计数。", "Annual total."}},
		{ID: "cargo", Label: [2]string{"货邮吞吐量", "Cargo & mail"}, Actual: "82.5万吨", Target: "100万吨以上", Group: air},
		{ID: "jobs", Label: [2]string{"新增城镇就业", "New urban jobs"}, Actual: "13.93万人", Target: "12.8万人", Group: jobs},
		{ID: "unemployment", Label: [2]string{"城镇调查失业率", "Urban unemployment"}, Actual: "5.6%", Target: "5.5%以内", Kind: report.Rate, Direction: report.Down, Group: jobs},
		{ID: "growth", Label: [2]string{"地区生产总值增速", "Growth of output"}, Actual: "5.7%", Target: "5.5%至6%", Kind: report.Rate, Direction: report.Steady},
		{ID: "coverage", Label: [2]string{"服务覆盖率", "Service coverage"}, Actual: "52%", Target: "57%", Kind: report.Rate},
		{ID: "rank", Label: [2]string{"全国排名", "National rank"}, Actual: "第8", Target: "前5", Kind: report.Rank, Direction: report.Down},
		{ID: "containers", Label: [2]string{"铁海联运箱量", "Containers"}, Actual: "突破6万标箱", Target: "6.2万标箱"},
		{ID: "stations", Label: [2]string{"高铁站", "High-speed rail stations"}, Target: "7座", Unit: "station", Corrections: []Correction{
			{Part: published.Actual, Day: 1, Was: "6座", Why: [2]string{"统计口径有误。", "Stations were counted <twice>."}},
			{Part: published.Target, Day: 1, Was: "5座", Why: [2]string{"目标已经调整。", "The target was changed."}},
			{Part: published.Target, Day: 8, Was: "8座", Why: [2]string{"更正前一条更正。", "This corrects the correction before it."}},
		}},
		{ID: "trade", Label: [2]string{"跨境电商交易额", "E-commerce turnover"}, Actual: "1450亿元"},
		{ID: "innovations", Label: [2]string{"制度创新成果", "Innovations"}, Target: "30项以上", Unit: "innovation"},
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

// City returns a site with one report of two sectors, the first with every sort
// of metric.
func City(t testing.TB, cfg *config.Config) *report.Site {
	t.Helper()
	rep := &report.Report{
		Slug: "city-2025", ShowMissing: true, ActualPeriod: period.Year(2024), TargetPeriod: period.Year(2025),
		Date: time.Date(2025, 2, 10, 0, 0, 0, 0, time.UTC), SourceURL: "https://www.example.org/paper?day=10&page=1",
	}
	zh, en := document(t, zhText), document(t, enText)
	rep.Texts = []report.ReportText{
		{Text: report.Text{Title: "某市：2024年成绩与2025年目标", Summary: "两年对照。", Document: document(t, "本报告有两个领域。\n")}, Source: "某某日报"},
		{Text: report.Text{Title: "The city: 2024 results & 2025 targets", Summary: "Two years side by side.", Document: document(t, "This report has two sectors.\n")}, Source: "The Daily"},
	}
	opening := &report.Sector{Report: rep, Slug: "opening", Mark: "开", Date: rep.Date, Texts: []report.Text{
		{Title: "扩大开放", Summary: "航空、铁路和口岸。", Document: zh},
		{Title: "Opening up", Summary: "Air, rail and ports.", Document: en},
	}}
	for _, m := range Metrics() {
		opening.Metrics = append(opening.Metrics, m.In(t, cfg, opening))
	}
	gone := Metric{ID: "parcels", Label: [2]string{"快递业务量", "Parcels"}, Unit: "parcel", Corrections: []Correction{
		{Part: published.Actual, Day: 8, Was: "1.2亿件", Why: [2]string{"这个数字不属于本市。", "The figure is not the city’s."}},
	}}
	opening.Withdrawn = append(opening.Withdrawn, gone.In(t, cfg, opening))
	green := &report.Sector{Report: rep, Slug: "green", Mark: "绿", Date: rep.Date, Texts: []report.Text{
		{Title: "绿色低碳", Document: document(t, "水和空气。\n")},
		{Title: "Green", Document: document(t, "Water and air.\n")},
	}}
	rep.Sectors = []*report.Sector{opening, green}
	rep.Counts = report.Count(rep.Metrics(), rep.ActualPeriod, rep.TargetPeriod)
	return &report.Site{Config: cfg, Reports: []*report.Report{rep}}
}
