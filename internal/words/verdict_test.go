package words_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/config"
	"duibiao/internal/period"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
	"duibiao/internal/words"
)

var update = flag.Bool("update", false, "write the golden files")

// judged is a metric whose series is one point: a result and a target of one period, which
// may not be over.
func judged(t *testing.T, cfg *config.Config, sec *report.Sector, m sitetest.Metric, of period.Period, day time.Time) *report.Metric {
	t.Helper()
	m.ID, m.Label = "m", [2]string{"标", "m"}
	metric := m.In(t, cfg, sec)
	metric.Target.Period = of
	p := &report.Point{Period: of, Actual: metric.Actual, Target: metric.Target, AsOf: day}
	switch {
	case p.Actual == nil:
		p.Verdict = &report.Verdict{Outcome: report.Pending}
		if of.EndsBy(sec.Report.ActualPeriod) {
			p.Verdict.Outcome = report.NoResult
		}
	case day.IsZero():
		p.Verdict = report.Judge(p.Actual.Quantity, p.Target.Quantity, metric.Kind, metric.Direction)
	default:
		p.Verdict = report.JudgeSoFar(p.Actual.Quantity, p.Target.Quantity, metric.Kind, metric.Direction, of, day)
	}
	metric.Series = []*report.Point{p}
	return metric
}

// told returns what both books say of a verdict.
func told(cfg *config.Config, books []*words.Book, m *report.Metric) []string {
	var list []string
	for lang, m := range scoped(cfg, m) {
		var said words.Said
		points := m.Points()
		books[lang].Judge(&said, m, &points[0])
		list = append(list, said.Text())
	}
	return list
}

// TestVerdicts is the sentences as the editors of both languages want them.
func TestVerdicts(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	books, sec := load(t, cfg), sector(t, cfg)
	half := time.Date(2025, 6, 30, 0, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		period         string
		actual, target string
		kind           report.Kind
		dir            report.Direction
		unit           string
		day            time.Time
		zh, en         string
	}{
		{
			"2025", "1267万人", "1200万人以上", report.Flow, report.Up, "job", time.Time{},
			"达到2025年目标：1267万人，比目标多67万人（高5.6%）", "2025 target met: 12.67 million jobs, 670,000 (5.6%) above it",
		}, {
			"2025", "5%", "5%左右", report.Rate, report.Up, "", time.Time{},
			"达到2025年目标：5%，与目标大致持平", "2025 target met: 5%, about equal to it",
		}, {
			"2025", "5.7%", "5.5%至6%", report.Rate, report.Up, "", time.Time{},
			"达到2025年目标：5.7%，在目标区间内", "2025 target met: 5.7%, within the range",
		}, {
			"2025", "第8", "前10", report.Rank, report.Down, "", time.Time{},
			"达到2025年目标：第8，目标前10", "2025 target met: No. 8, target top 10",
		}, {
			"2022", "3%", "5.5%左右", report.Rate, report.Up, "", time.Time{},
			"未达到2022年目标：3%，低2.5个百分点", "2022 target not met: 3%, 2.5 percentage points below",
		}, {
			"2025", "100万吨", "突破100万吨", report.Flow, report.Up, "", time.Time{},
			"未达到2025年目标：与目标同数，目标要求超过", "2025 target not met: exactly the figure that it was to exceed",
		}, {
			"2025", "5.2%", "5.5%以内", report.Rate, report.Down, "", time.Time{},
			"达到2025年目标：5.2%，比上限低0.3个百分点", "2025 target met: 5.2%, 0.3 percentage points below the ceiling",
		}, {
			"2025", "120起", "100起以内", report.Flow, report.Down, "accident", time.Time{},
			"未达到2025年目标：120起，比上限多20起（高20%）", "2025 target not met: 120 accidents, 20 (20%) above it",
		}, {
			"2024", "0.2%", "3%左右", report.Rate, report.Steady, "", time.Time{},
			"偏离2024年目标：低2.8个百分点", "Off the 2024 target: 2.8 percentage points below",
		}, {
			"2025", "突破1300万辆", "1200万辆以上", report.Flow, report.Up, "vehicle", time.Time{},
			"达到2025年目标：突破1300万辆，比目标多逾100万辆（高逾8.3%）", "2025 target met: over 13 million vehicles, more than 1 million (8.3%) above it",
		}, {
			"2025", "突破100万吨", "100万吨以上", report.Flow, report.Up, "", time.Time{},
			"达到2025年目标：突破100万吨", "2025 target met: over 1 million tonnes",
		}, {
			"2025", "5%左右", "5%左右", report.Rate, report.Up, "", time.Time{},
			"无法判定是否达到2025年目标：5%左右可能达到、也可能未达到目标5%左右",
			"Whether the 2025 target was met cannot be determined: about 5% may lie on either side of it, about 5%",
		}, {
			"2025", "620万人", "1200万人以上", report.Flow, report.Up, "job", half,
			"截至6月30日，完成全年目标的51.7%；时间进度49.6%，超序时进度2.1个百分点",
			"By 30 June, 51.7% of the year’s target had been reached with 49.6% of the year gone: 2.1 percentage points ahead of pace",
		}, {
			"2021-2025", "30起", "60起以内", report.Flow, report.Down, "accident", half,
			"截至2025年6月30日，已用去2021—2025年目标上限的50%；时间进度89.9%",
			"By 30 June 2025, 50% of the 2021–2025 target, a ceiling, had been used with 89.9% of the period gone",
		}, {
			"2025", "5.2%", "5.5%左右", report.Rate, report.Down, "", half,
			"截至6月30日为5.2%，比全年目标低0.3个百分点", "By 30 June: 5.2%, 0.3 percentage points below the year’s target",
		}, {
			"2023", "", "1200万人左右", report.Flow, report.Up, "job", time.Time{},
			"来源未列2023年结果", "No 2023 result in the source",
		}, {
			"2025H1", "", "600万人", report.Flow, report.Up, "job", time.Time{},
			"2025年上半年尚无结果", "First-half 2025 result not yet known",
		}, {
			"2025", "1.96倍", "1.9倍以内", report.Flow, report.Down, "", time.Time{},
			"未达到2025年目标：1.96倍，比上限高0.06（高3.2%）", "2025 target not met: 1.96 times, 0.06 (3.2%) above it",
		}, {
			"2025", "4.5‰", "5‰以上", report.Rate, report.Up, "", time.Time{},
			"未达到2025年目标：4.5‰，低0.5个千分点", "2025 target not met: 4.5‰, 0.5 per mille points below",
		}, {
			"2025", "1250家", "1家以上", report.Flow, report.Up, "firm", time.Time{},
			"达到2025年目标：1250家，比目标多1249家", "2025 target met: 1,250 firms, 1,249 above it",
		},
	} {
		of, problem := period.Parse(tt.period)
		if !problem.IsZero() {
			t.Fatal(problem.En)
		}
		m := judged(t, cfg, sec, sitetest.Metric{Actual: tt.actual, Target: tt.target, Kind: tt.kind, Direction: tt.dir, Unit: tt.unit}, of, tt.day)
		if diff := cmp.Diff([]string{tt.zh, tt.en}, told(cfg, books, m)); diff != "" {
			t.Errorf("%s against %s: mismatch (-want +got):\n%s", tt.actual, tt.target, diff)
		}
	}
}

// TestSentencesAreGolden writes every combination of bounds, directions, kinds and relations
// of the periods, in both languages, for an editor to read line by line. Directions of which
// the same is said share a line.
func TestSentencesAreGolden(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	books, sec := load(t, cfg), sector(t, cfg)
	half := time.Date(2024, 6, 30, 0, 0, 0, 0, time.UTC)
	var b strings.Builder
	for _, c := range []struct {
		name, unit, word string
		kind             report.Kind
		numbers          [3]string // of results; the target is the second
		span             string
	}{
		{"counts", "件", "case", report.Flow, [3]string{"90", "100", "110"}, "95件至105件"},
		{"levels", "亿元", "", report.Stock, [3]string{"90", "100", "110"}, "95亿元至105亿元"},
		{"rates", "%", "", report.Rate, [3]string{"4.8", "5", "5.2"}, "4.9%至5.1%"},
		{"multiples", "倍", "", report.Flow, [3]string{"1.8", "2", "2.2"}, "1.9倍至2.1倍"},
		{"far apart", "件", "case", report.Flow, [3]string{"1", "100", "12490"}, "95件至105件"},
	} {
		fmt.Fprintf(&b, "== %s ==\n", c.name)
		for _, number := range c.numbers {
			for _, actual := range append(forms(number, c.unit), c.span) {
				for _, target := range append(forms(c.numbers[1], c.unit), c.span) {
					stated := sitetest.Metric{ID: "m", Label: [2]string{"标", "m"}, Actual: actual, Target: target, Kind: c.kind, Unit: c.word}
					fmt.Fprintf(&b, "%s | %s\n%s", actual, target, byDirection(func(dir report.Direction) string {
						stated.Direction = dir
						year := told(cfg, books, judged(t, cfg, sec, stated, sec.Report.ActualPeriod, time.Time{}))
						soFar := told(cfg, books, judged(t, cfg, sec, stated, sec.Report.ActualPeriod, half))
						text := ""
						for lang, m := range scoped(cfg, stated.In(t, cfg, sec)) {
							text += fmt.Sprintf("  %s\n  %s\n  %s\n", year[lang], soFar[lang], compare(books[lang], m))
						}
						return text
					}))
				}
			}
		}
	}
	writeGrowth(t, &b, cfg, books, sec)
	for line := range strings.Lines(b.String()) {
		if text := strings.TrimSpace(line); strings.HasPrefix(line, "  ") && !isWhole(text) {
			t.Errorf("%q", text)
		}
	}
	golden(t, "testdata/sentences.txt", b.String())
}

// writeGrowth writes what is said of growth, of which there is a rise, a fall, and none known:
// after the period, in the middle of it, and before.
func writeGrowth(t *testing.T, b *strings.Builder, cfg *config.Config, books []*words.Book, sec *report.Sector) {
	t.Helper()
	half := time.Date(2024, 6, 30, 0, 0, 0, 0, time.UTC)
	b.WriteString("== growth ==\n")
	for _, actual := range []string{"5.1%", "5.5%", "6.1%", "-0.5%", "5.5%左右", "超过5.5%", ""} {
		for _, target := range []string{"5.5%左右", "5.5%", "5.5%以上", "超过5.5%", "5.5%以内", "5%至6%", "-1.5%左右"} {
			fmt.Fprintf(b, "%s | %s\n%s", actual, target, byDirection(func(dir report.Direction) string {
				stated := sitetest.Metric{Actual: actual, Target: target, Kind: report.Rate, Direction: dir}
				said := func(of period.Period, day time.Time) []string {
					m := judged(t, cfg, sec, stated, of, day)
					m.IsGrowth = true
					return told(cfg, books, m)
				}
				year, later := said(sec.Report.ActualPeriod, time.Time{}), said(sec.Report.ActualPeriod, half)
				if actual == "" {
					later = said(sec.Report.TargetPeriod, time.Time{})
				}
				text := ""
				for lang := range books {
					text += fmt.Sprintf("  %s\n  %s\n", year[lang], later[lang])
				}
				return text
			}))
		}
	}
}

// forms returns a figure with every bound.
func forms(number, unit string) []string {
	return []string{
		number + unit, number + unit + "以上", "超过" + number + unit, number + unit + "以内", "低于" + number + unit, "约" + number + unit, "近" + number + unit,
	}
}

// byDirection says what is said of each direction.
func byDirection(say func(report.Direction) string) string {
	var order []string
	dirs := map[string]string{}
	for _, dir := range []report.Direction{report.Up, report.Down, report.Steady} {
		text := say(dir)
		if dirs[text] == "" {
			order = append(order, text)
		}
		dirs[text] += " " + dir.String()
	}
	var b strings.Builder
	for _, text := range order {
		fmt.Fprintf(&b, " %s\n%s", dirs[text], text)
	}
	return b.String()
}

// golden holds a text against a file, which -update writes.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s: mismatch (-want +got):\n%s", name, diff)
	}
}
