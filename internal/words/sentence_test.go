package words_test

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
	"duibiao/internal/words"
	"duibiao/templates"
)

// load reads the program's own words.
func load(t *testing.T, cfg *config.Config) []*words.Book {
	t.Helper()
	books, diags, err := words.Load(cfg, templates.FS)
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return books
}

// sector is where the metrics of a test are.
func sector(t *testing.T, cfg *config.Config) *report.Sector {
	t.Helper()
	return sitetest.City(t, cfg).Reports[0].Sectors[0]
}

// scoped returns a metric as it is given to whoever speaks of it, by language.
func scoped(cfg *config.Config, m *report.Metric) []*scope.Metric {
	sec := *m.Sector
	rep := *sec.Report
	sec.Metrics, rep.Sectors = []*report.Metric{m}, []*report.Sector{&sec}
	folder := scope.Make(cfg, &rep, nil)
	var list []*scope.Metric
	for i := range cfg.Languages {
		list = append(list, &folder.Articles[i].Value.Sector.Value.Metrics[0].Value)
	}
	return list
}

// compare says how the figures of a metric compare.
func compare(book *words.Book, m *scope.Metric) string {
	periods := book.Periods(m.Actual.Period, m.Target.Period)
	var said words.Said
	book.Compare(&said, m, &periods)
	return said.Text()
}

func TestSentence(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	books, sec := load(t, cfg), sector(t, cfg)
	for _, tt := range []struct {
		name, actual, target string
		kind                 report.Kind
		dir                  report.Direction
		unit                 string
		zh, en               string
	}{
		{
			name: "short", actual: "2850万人次", target: "3100万人次", unit: "passenger",
			zh: "2024年实绩相当于2025年目标的91.9%；目标比2024年高8.8%（多250万人次）。",
			en: "2024 was 91.9% of the 2025 target, which is 2.5 million passengers (8.8%) higher.",
		}, {
			name: "one short", actual: "99个", target: "100个以上", unit: "park",
			zh: "2025年目标比2024年至少高1.0%（至少多1个）。",
			en: "The 2025 target is at least 1 park (1.0%) above the 2024 level.",
		}, {
			name: "almost", actual: "99996个", target: "10万个", unit: "park",
			zh: "2024年实绩相当于2025年目标的99.996%；目标比2024年高0.004%（多4个）。",
			en: "2024 was 99.996% of the 2025 target, which is 4 parks (0.004%) higher.",
		}, {
			name: "rate short", actual: "52%", target: "57%", kind: report.Rate,
			zh: "2025年目标比2024年高5个百分点。",
			en: "The 2025 target is 5 percentage points above the 2024 level.",
		}, {
			name: "ratio short", actual: "4.8个", target: "5个", kind: report.Rate, unit: "place",
			zh: "2025年目标比2024年高0.2个。",
			en: "The 2025 target is 0.2 places above the 2024 level.",
		}, {
			name: "down short", actual: "32个", target: "30个以内", dir: report.Down, unit: "case",
			zh: "2025年目标比2024年至少低6.2%（至少少2个）。",
			en: "The 2025 target is at least 2 cases (6.2%) below the 2024 level.",
		}, {
			name: "down rate short", actual: "5.6%", target: "5.5%以内", kind: report.Rate, dir: report.Down,
			zh: "2025年目标比2024年至少低0.1个百分点。",
			en: "The 2025 target is at least 0.1 percentage points below the 2024 level.",
		}, {
			name: "from below zero", actual: "-2%", target: "3%", kind: report.Rate,
			zh: "2025年目标比2024年高5个百分点。",
			en: "The 2025 target is 5 percentage points above the 2024 level.",
		}, {
			name: "from zero", actual: "0个", target: "5个", unit: "park",
			zh: "2025年目标比2024年多5个。",
			en: "The 2025 target is 5 parks above the 2024 level.",
		}, {
			name: "lower target", actual: "13.93万人", target: "12.8万人",
			zh: "2025年目标比2024年低8.1%（少1.13万人）。",
			en: "The 2025 target is 11,300 people (8.1%) below the 2024 level.",
		}, {
			name: "lower target rate", actual: "60%", target: "55%以上", kind: report.Rate,
			zh: "2025年目标比2024年低不超过5个百分点。",
			en: "The 2025 target is at most 5 percentage points below the 2024 level.",
		}, {
			name: "down reached", actual: "20个", target: "25个以内", dir: report.Down, unit: "case",
			zh: "2025年目标比2024年高不超过25%（多不超过5个）。",
			en: "The 2025 target is at most 5 cases (25%) above the 2024 level.",
		}, {
			name: "equal", actual: "30个", target: "30个以上", unit: "park",
			zh: "2025年目标以2024年实绩为下限。",
			en: "The 2025 target is at least the 2024 level.",
		}, {
			name: "equal, to exceed", actual: "2000亿元", target: "突破2000亿元",
			zh: "2025年目标要求超过2024年实绩。",
			en: "The 2025 target is to exceed the 2024 level.",
		}, {
			name: "equal, to stay below", actual: "5%", target: "低于5%", kind: report.Rate, dir: report.Down,
			zh: "2025年目标要求低于2024年实绩。",
			en: "The 2025 target is to stay below the 2024 level.",
		}, {
			name: "below a range", actual: "4%", target: "4.5%至5%", kind: report.Rate,
			zh: "2025年目标区间的下限比2024年高0.5个百分点。",
			en: "The lower end of the 2025 target range is 0.5 percentage points above the 2024 level.",
		}, {
			name: "above a range", actual: "120个", target: "80个至100个", dir: report.Steady, unit: "case",
			zh: "2025年目标区间的上限比2024年少20个。",
			en: "The upper end of the 2025 target range is 20 cases below the 2024 level.",
		}, {
			name: "inside a range", actual: "4.8%", target: "4.5%至5%", kind: report.Rate, dir: report.Steady,
			zh: "2024年实绩在2025年目标区间之内。",
			en: "The 2024 level lies within the 2025 target range.",
		}, {
			name: "reached by a bound", actual: "突破6万标箱", target: "5万标箱以上",
			zh: "2024年实绩已符合2025年目标。",
			en: "The 2024 level already satisfies the 2025 target.",
		}, {
			name: "short by a bound", actual: "不足4万标箱", target: "5万标箱以上",
			zh: "2024年实绩尚不符合2025年目标。",
			en: "The 2024 level does not yet satisfy the 2025 target.",
		}, {
			name: "nearly, short", actual: "近3万标箱", target: "3万标箱以上",
			zh: "2024年实绩尚不符合2025年目标。",
			en: "The 2024 level does not yet satisfy the 2025 target.",
		}, {
			name: "nearly, reached", actual: "近3万标箱", target: "2万标箱",
			zh: "2024年实绩已符合2025年目标。",
			en: "The 2024 level already satisfies the 2025 target.",
		}, {
			name: "nearly, open", actual: "近3万标箱", target: "2.8万标箱",
			zh: "2024年数据不是确数，只给出界限或区间（如“超过”“近”），无法与2025年目标精确比较。",
			en: "The 2024 figure is not one number but a limit or a range, so it cannot be compared exactly with the 2025 target.",
		}, {
			name: "against nearly, short", actual: "2万标箱", target: "近3万标箱",
			zh: "2024年实绩尚不符合2025年目标。",
			en: "The 2024 level does not yet satisfy the 2025 target.",
		}, {
			name: "against nearly, reached", actual: "2.9万标箱", target: "近3万标箱",
			zh: "2024年实绩已符合2025年目标。",
			en: "The 2024 level already satisfies the 2025 target.",
		}, {
			name: "bound", actual: "突破6万标箱", target: "7万标箱",
			zh: "2024年数据不是确数，只给出界限或区间（如“超过”“近”），无法与2025年目标精确比较。",
			en: "The 2024 figure is not one number but a limit or a range, so it cannot be compared exactly with the 2025 target.",
		}, {
			name: "a range", actual: "6万标箱至8万标箱", target: "7万标箱",
			zh: "2024年数据不是确数，只给出界限或区间（如“超过”“近”），无法与2025年目标精确比较。",
			en: "The 2024 figure is not one number but a limit or a range, so it cannot be compared exactly with the 2025 target.",
		}, {
			name: "about, open", actual: "328.8元左右", target: "突破328.8329元", unit: "yuan",
			zh: "2024年实绩是约数，离2025年目标的界限太近，在哪一侧无法判定。",
			en: "The 2024 figure is approximate and too close to the limit of the 2025 target to say on which side it lies.",
		}, {
			name: "about, open beside a range", actual: "约95个", target: "95个至105个", unit: "park",
			zh: "2024年实绩是约数，离2025年目标的界限太近，在哪一侧无法判定。",
			en: "The 2024 figure is approximate and too close to the limit of the 2025 target to say on which side it lies.",
		}, {
			name: "about, decided", actual: "约95个", target: "100个以上", unit: "park",
			zh: "2024年实绩尚不符合2025年目标。",
			en: "The 2024 level does not yet satisfy the 2025 target.",
		}, {
			name: "rank short", actual: "第8", target: "前5", kind: report.Rank, dir: report.Down,
			zh: "2024年名次比2025年目标落后3位。",
			en: "The 2024 rank is 3 places behind the 2025 target.",
		}, {
			name: "rank one short", actual: "第6", target: "前5", kind: report.Rank, dir: report.Down,
			zh: "2024年名次比2025年目标落后1位。",
			en: "The 2024 rank is 1 place behind the 2025 target.",
		}, {
			name: "rank ahead", actual: "第3", target: "前5", kind: report.Rank, dir: report.Down,
			zh: "2024年名次比2025年目标领先2位。",
			en: "The 2024 rank is 2 places ahead of the 2025 target.",
		}, {
			name: "rank equal", actual: "第5", target: "前5", kind: report.Rank, dir: report.Down,
			zh: "2025年目标与2024年名次相同。",
			en: "The 2025 target equals the 2024 rank.",
		}, {
			name: "rank within", actual: "前5", target: "前10", kind: report.Rank, dir: report.Down,
			zh: "2024年名次已符合2025年目标。",
			en: "The 2024 rank already satisfies the 2025 target.",
		}, {
			name: "no target", actual: "1450亿元",
			zh: "来源未列2025年目标。", en: "The source gives no 2025 target.",
		}, {
			name: "no actual", target: "30项以上",
			zh: "来源未列2024年数据。", en: "The source gives no 2024 figure.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m := sitetest.Metric{ID: "m", Actual: tt.actual, Target: tt.target, Kind: tt.kind, Direction: tt.dir, Unit: tt.unit}.In(t, cfg, sec)
			for lang, want := range []string{tt.zh, tt.en} {
				if got := compare(books[lang], scoped(cfg, m)[lang]); got != want {
					t.Errorf("got  %s\nwant %s", got, want)
				}
			}
		})
	}
}

// TestAboutIsNeverEqual holds that no state line tells flatly that a target is the result where one of them is approximate.
func TestAboutIsNeverEqual(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	books, sec := load(t, cfg), sector(t, cfg)
	for _, tt := range []struct{ actual, target, zh, en string }{
		{"3万个", "3万个", "目标与2024年持平", "Target equal to the 2024 result"},
		{"约3万个", "3万个", "目标与2024年大致持平", "Target about equal to the 2024 result"},
		{"3万个", "3万个左右", "目标与2024年大致持平", "Target about equal to the 2024 result"},
		{"3万个左右", "约3万个", "目标与2024年大致持平", "Target about equal to the 2024 result"},
	} {
		m := sitetest.Metric{ID: "m", Actual: tt.actual, Target: tt.target, Unit: "park"}.In(t, cfg, sec)
		for lang, want := range []string{tt.zh, tt.en} {
			of := scoped(cfg, m)[lang]
			periods := books[lang].Periods(of.Actual.Period, of.Target.Period)
			if got := books[lang].Beside(of, &periods); got != want {
				t.Errorf("%s | %s: got %s, want %s", tt.actual, tt.target, got, want)
			}
		}
	}
}

// TestEverySentence goes through every comparison that the types allow, also those
// that report.Compare never gives.
func TestEverySentence(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	books, sec := load(t, cfg), sector(t, cfg)
	for _, c := range comparisons() {
		for _, target := range []string{"5个", "5个以上", "突破5个", "5个以内", "低于5个", "5个左右", "4个至6个"} {
			for _, kind := range []report.Kind{report.Flow, report.Rate, report.Rank} {
				m := sitetest.Metric{ID: "m", Label: [2]string{"标", "m"}, Actual: "5个", Target: target, Kind: kind, Unit: "park"}.In(t, cfg, sec)
				m.Comparison = c
				for lang, m := range scoped(cfg, m) {
					if text := compare(books[lang], m); !isWhole(text) {
						t.Errorf("%+v, %s, %s: %q", c, target, kind, text)
					}
				}
			}
		}
	}
}

// isWhole reports whether nothing is missing in a sentence.
func isWhole(text string) bool {
	for _, hole := range []string{"{", "}", "  ", "()", "（）", " .", " ;", "降。", "低。", "高。", "by.", "差（"} {
		if strings.Contains(text, hole) {
			return false
		}
	}
	return text != ""
}

func comparisons() []*report.Comparison {
	list := []*report.Comparison{nil}
	for _, state := range []report.State{report.Short, report.Reached} {
		for _, gap := range []int64{-1, 0, 1, 99} {
			for mask := range 4 {
				c := &report.Comparison{State: state}
				if gap != 99 {
					d := quantity.NewDecimal(gap, 0)
					c.Gap = &d
				}
				if mask&1 != 0 {
					c.LevelShare = big.NewRat(9, 10)
				}
				if mask&2 != 0 {
					c.RequiredChange = big.NewRat(1, 9)
				}
				list = append(list, c)
			}
		}
	}
	return list
}

// TestCorrections says what is told of a figure that was corrected: if it is gone, only
// the last correction of it says so.
func TestCorrections(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	books, sec := load(t, cfg), sector(t, cfg)
	why := [2]string{"原文有误。", "The source was wrong."}
	m := sitetest.Metric{ID: "m", Label: [2]string{"标", "m"}, Target: "7座", Unit: "station", Corrections: []sitetest.Correction{
		{Part: published.Actual, Day: 1, Was: "6座", Why: why},
		{Part: published.Target, Day: 1, Was: "5座", Why: why},
		{Part: published.Actual, Day: 8, Was: "8座", Why: why},
	}}.In(t, cfg, sec)
	for lang, want := range [][]string{{
		"更正（2025年3月1日）：2024年实绩，此前发布的数字为6座。原文有误。",
		"更正（2025年3月1日）：2025年目标，此前发布的数字为5座。原文有误。",
		"撤回（2025年3月8日）：2024年实绩，此前发布的数字为8座。原文有误。",
	}, {
		"Correction, 1 March 2025: the 2024 figure was previously published as 6 stations. The source was wrong.",
		"Correction, 1 March 2025: the 2025 target was previously published as 5 stations. The source was wrong.",
		"Withdrawn, 8 March 2025: the 2024 figure was previously published as 8 stations. The source was wrong.",
	}} {
		for i := range m.Corrections {
			var said words.Said
			books[lang].Correct(&said, scoped(cfg, m)[lang], i)
			if got := said.Text(); got != want[i] {
				t.Errorf("got  %s\nwant %s", got, want[i])
			}
		}
	}
}

// TestCorrectionsOfSeries: what is said names the period, and a figure is gone only if its own
// period has none.
func TestCorrectionsOfSeries(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	books, sec := load(t, cfg), sector(t, cfg)
	why := [2]string{"录入有误。", "A slip."}
	first, soFar := period.Of(2024, 1, 2024, 6), period.Year(2025)
	m := sitetest.Metric{ID: "m", Label: [2]string{"标", "m"}, Actual: "7座", Unit: "station", Corrections: []sitetest.Correction{
		{Part: published.Actual, Day: 1, Was: "6座", Why: why, Period: period.Year(2022)},
		{Part: published.Target, Day: 1, Was: "5座", Why: why, Period: period.Year(2023)},
		{Part: published.Actual, Day: 1, Was: "3座", Why: why, Period: first},
		{Part: published.Actual, Day: 1, Was: "4座", Why: why, Period: soFar, AsOf: "2025-09-30"},
		{Part: published.Actual, Day: 1, Was: "5座", Why: why, Period: soFar, AsOf: "2025-10-31"},
	}}.In(t, cfg, sec)
	for _, p := range []report.Point{
		{Period: period.Year(2022)}, {Period: period.Year(2023)}, {Period: first},
		{Period: soFar, AsOf: time.Date(2025, 9, 30, 0, 0, 0, 0, time.UTC)},
	} {
		f := *m.Actual
		p.Actual = &f
		m.Series = append(m.Series, &p)
	}
	for lang, want := range [][]string{{
		"更正（2025年3月1日）：2022年实绩，此前发布的数字为6座。录入有误。",
		"撤回（2025年3月1日）：2023年目标，此前发布的数字为5座。录入有误。",
		"更正（2025年3月1日）：2024年上半年实绩，此前发布的数字为3座。录入有误。",
		"更正（2025年3月1日）：截至2025年9月30日的实绩，此前发布的数字为4座。录入有误。",
		"撤回（2025年3月1日）：截至2025年10月31日的实绩，此前发布的数字为5座。录入有误。",
	}, {
		"Correction, 1 March 2025: the 2022 figure was previously published as 6 stations. A slip.",
		"Withdrawn, 1 March 2025: the 2023 target was previously published as 5 stations. A slip.",
		"Correction, 1 March 2025: the first-half 2024 figure was previously published as 3 stations. A slip.",
		"Correction, 1 March 2025: the figure up to 30 September 2025 was previously published as 4 stations. A slip.",
		"Withdrawn, 1 March 2025: the figure up to 31 October 2025 was previously published as 5 stations. A slip.",
	}} {
		for i := range m.Corrections {
			var said words.Said
			books[lang].Correct(&said, scoped(cfg, m)[lang], i)
			if got := said.Text(); got != want[i] {
				t.Errorf("got  %s\nwant %s", got, want[i])
			}
		}
	}
}

// A report may say nothing of what its source does not give.
func TestMissingIsNotTold(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	books, sec := load(t, cfg), sector(t, cfg)
	sec.Report.ShowMissing = false
	for _, m := range []sitetest.Metric{{ID: "m", Actual: "5个", Unit: "park"}, {ID: "m", Target: "5个", Unit: "park"}} {
		m.Label = [2]string{"标", "m"}
		for lang, m := range scoped(cfg, m.In(t, cfg, sec)) {
			if got := compare(books[lang], m); got != "" {
				t.Errorf("it says %s", got)
			}
		}
	}
}

// TestDelta holds that a difference below zero has the bound of the number, in words that are not
// said of its size.
func TestDelta(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	books := load(t, cfg)
	for _, tt := range []struct {
		sign   int
		bound  quantity.Bound // of the size
		zh, en string
	}{
		{1, quantity.AtLeast, "至少+10吨", "at least +10吨"},
		{-1, quantity.Exactly, "−10吨", "−10吨"},
		{-1, quantity.AtLeast, "不高于−10吨", "no higher than −10吨"},
		{-1, quantity.Above, "低于−10吨", "below −10吨"},
		{-1, quantity.AtMost, "不低于−10吨", "no lower than −10吨"},
		{-1, quantity.About, "−10吨左右", "about −10吨"},
	} {
		gap := scope.Gap{Known: true, Sign: tt.sign, Bound: tt.bound, Text: "10吨"}
		for lang, want := range []string{tt.zh, tt.en} {
			if got := books[lang].Delta(&gap, &scope.Ratio{}); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		}
	}
}

// TestPeriodsOfOtherLength holds that the reason is told why a year is not held beside five.
func TestPeriodsOfOtherLength(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	books := load(t, cfg)
	plan := period.Period{First: period.Year(2026).First, Months: 60}
	m := &scope.Metric{
		Actual: scope.Stated{Known: true, Single: true, Period: period.Year(2025), Value: "90"},
		Target: scope.Stated{Known: true, Single: true, Period: plan, Value: "500"},
	}
	for lang, want := range []string{
		"2025年数据与2026—2030年目标的时期长短不同，不作比较。", "The 2025 figure and the 2026–2030 target are of periods of different length and are not compared.",
	} {
		if got := compare(books[lang], m); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
