package claim

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/growth"
	"duibiao/internal/period"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// metricsOf returns a report's metrics with such labels, as subjects of texts.
func metricsOf(lang prose.Language, labels ...string) *subjects {
	s := &report.Sector{Texts: make([]report.Text, 1)}
	r := &report.Report{Texts: make([]report.ReportText, 1), Sectors: []*report.Sector{s}}
	for i, label := range labels {
		stated := func(value int64) *report.Figure {
			return &report.Figure{Quantity: quantity.Quantity{Value: quantity.NewDecimal(value, 0)}, Period: period.Year(2024), Texts: []string{fmt.Sprint(value)}}
		}
		s.Metrics = append(s.Metrics, &report.Metric{
			Sector: s, ID: fmt.Sprint("m", i), Words: []report.Words{{Label: label, Unit: quantity.Name{Word: quantity.Word{Other: "个"}}}}, Actual: stated(2850 + int64(i)), Target: stated(3100 + int64(i)),
		})
	}
	return subjectsOf(r, 0, lang)
}

// claimsIn returns what a text without marks says of metrics.
func claimsIn(text string, lang prose.Language, metrics *subjects) []*Claim {
	return claimsFound(text, lang, newSearch(metrics))
}

func claimsFound(text string, lang prose.Language, found *search) []*Claim {
	p := Part{Passages: []Passage{{Text: text, Lang: lang}}}
	p.Passages[0].find()
	var r statementReader
	r.part(p)
	var list []*Claim
	for i := range r.list {
		list = append(list, r.list[i].claims(found)...)
	}
	return list
}

// tokens are what sentences about metrics are made of, by language.
var tokens = map[prose.Language][]string{
	prose.Chinese: {
		"旅客吞吐量", "新增学位", "2850个", "2851", "3100个", "5%", "1,", "1 ", "1、", "一千零", "三所", "至", "由", "从", "2024年", "目标", "计划",
		"其中", "增长", "分别为", "每月", "：", "，", "（", "）", "。", "——", "“", " ", "\n", "个", "原",
	},
	prose.English: {
		"airport passengers ", "new places ", "2,850 ", "2851", "3,100 jobs ", "5% ", "1,", "1 ", "one hundred ", "three ", "to ", "from ", "2024 ",
		"target ", "plan ", "of which ", "up ", "respectively ", "a month ", ": ", ", ", "(", ") ", ". ", " – ", "“", " ", "\n", "and ", "5 to ",
	},
}

var labelsOf = map[prose.Language][]string{
	prose.Chinese: {"旅客吞吐量", "新增学位", "新增旅客"},
	prose.English: {"Airport passengers", "New places", "New passengers"},
}

// TestClaimsAreLinear holds the time to read a text against its length: each token, and pairs
// and triples of them, again and again.
func TestClaimsAreLinear(t *testing.T) {
	samples := 24
	if testing.Short() {
		samples = 4
	}
	r := rand.New(rand.NewPCG(1, 2))
	for _, lang := range []prose.Language{prose.Chinese, prose.English} {
		list := tokens[lang]
		metrics := metricsOf(lang, labelsOf[lang]...)
		texts := []string{list[0] + list[2], list[0] + list[7], list[0] + list[2] + ", ", list[9]}
		for range samples {
			texts = append(texts, list[r.IntN(len(list))]+list[r.IntN(len(list))], list[0]+list[r.IntN(len(list))]+list[2+r.IntN(6)])
		}
		for _, text := range texts {
			t.Run(fmt.Sprint(lang, text), func(t *testing.T) {
				growth.Linear(t, 3*maxSentence/2, func(n int) func() {
					text := strings.Repeat(text, n/len(text))
					return func() { claimsIn(text, lang, metrics) }
				})
			})
		}
	}
}

// TestLabelsInASentenceAreLinear holds the time to read a sentence that names all metrics of
// a report, whose labels are nearly alike, against their number.
func TestLabelsInASentenceAreLinear(t *testing.T) {
	growth.Linear(t, 2*maxNameable, func(n int) func() {
		var text strings.Builder
		var labels []string
		for i := range n {
			label := fmt.Sprint("指标", i+10000)
			labels = append(labels, label)
			fmt.Fprint(&text, label, "为", i+2850, "个，")
		}
		metrics := metricsOf(prose.Chinese, labels...)
		return func() { claimsIn(text.String(), prose.Chinese, metrics) }
	})
}

// TestParagraphsAboutMetricsAreLinear holds the time to read a paragraph about each metric of a
// report against their number. All labels have a piece in common.
func TestParagraphsAboutMetricsAreLinear(t *testing.T) {
	growth.Linear(t, 4*maxNameable, func(n int) func() {
		var texts, labels []string
		for i := range n {
			label := fmt.Sprintf("指标%c业", 0x4e00+i)
			labels, texts = append(labels, label), append(texts, fmt.Sprint(label, "为", i+2850, "个。"))
		}
		metrics := metricsOf(prose.Chinese, labels...)
		return func() {
			found := newSearch(metrics)
			for _, text := range texts {
				claimsFound(text, prose.Chinese, found)
			}
		}
	})
}

// TestMetricsOfOneLabelAreLinear holds the time to read a text that names a label as often as metrics have it against
// their number.
func TestMetricsOfOneLabelAreLinear(t *testing.T) {
	growth.Linear(t, 4*maxOfLabel, func(n int) func() {
		labels := slices.Repeat([]string{"旅客吞吐量"}, n)
		metrics := metricsOf(prose.Chinese, labels...)
		text := strings.Repeat("旅客吞吐量2900个。", n)
		return func() { claimsIn(text, prose.Chinese, metrics) }
	})
}

// TestManyMetricsOfOneLabel holds that the figure of any of them is found, and that no other figure is a mistake.
func TestManyMetricsOfOneLabel(t *testing.T) {
	metrics := metricsOf(prose.Chinese, slices.Repeat([]string{"旅客吞吐量"}, 3*maxOfLabel)...)
	list := claimsIn("旅客吞吐量2990个。旅客吞吐量9999个。旅客吞吐量2851个。", prose.Chinese, metrics)
	if len(list) != 2 || list[0].Metric().ID != "m140" || list[1].Metric().ID != "m1" || !list[0].IsTrue || !list[1].IsTrue {
		t.Errorf("%d claims", len(list))
	}
}

// TestPassagesAreLinear holds the time to read what Markdown is made of against its size.
func TestPassagesAreLinear(t *testing.T) {
	long := func(n int) string { return strings.Repeat("旅客吞吐量，", n) }
	for name, text := range map[string]func(n int) string{
		"columns": func(n int) string {
			return "|" + strings.Repeat("旅客|", n) + "\n|" + strings.Repeat("--|", n) + "\n|" + strings.Repeat("旅客|5个|", n/2) + "\n"
		},
		"rows": func(n int) string {
			return "| 旅客 | 吞吐量 |\n|--|--|\n" + strings.Repeat("| 旅客 | 2580个 |\n", n)
		},
		"a long cell": func(n int) string {
			return "| 旅客 | 吞吐量 |\n|--|--|\n| 旅客 | " + strings.Repeat("2580个 ", n) + " |\n"
		},
		"a long head": func(n int) string {
			return "| 旅客 | " + long(n) + " |\n|--|--|\n" + strings.Repeat("| 旅客 | 2580个 |\n", n)
		},
		"a long heading":     func(n int) string { return "# " + long(n) + "\n\n" + strings.Repeat("旅客2580个。", n) },
		"a long lead-in":     func(n int) string { return long(n) + "：\n\n" + strings.Repeat("- 旅客2580个\n", n) },
		"references":         func(n int) string { return strings.Repeat("旅客{{m}}2580个，", n) },
		"numbers alone":      func(n int) string { return strings.Repeat("{{n}}", 16*n) },
		"references alone":   func(n int) string { return strings.Repeat("{{m}}", 16*n) },
		"bounds before them": func(n int) string { return strings.Repeat("低于{{m}}", 16*n) },
	} {
		t.Run(name, func(t *testing.T) {
			metrics := metricsOf(prose.Chinese, labelsOf[prose.Chinese]...)
			growth.Linear(t, 200, func(n int) func() {
				p := passagesOf(text(n), prose.Chinese, map[string]string{"m": "5个", "n": "5"})
				return func() {
					giveHeads(p.Passages)
					for i := range p.Passages {
						p.Passages[i].Figures = nil
						p.Passages[i].find()
					}
					var r statementReader
					r.part(p)
					found := newSearch(metrics)
					for i := range r.list {
						for _, c := range r.list[i].claims(found) {
							c.Pos()
							c.Spelling()
						}
					}
				}
			})
		})
	}
}

// TestLongSentences finds the figures of a sentence that is cut, and those of a cell, with
// their places.
func TestLongSentences(t *testing.T) {
	metrics := metricsOf(prose.Chinese, labelsOf[prose.Chinese]...)
	for _, gap := range []string{"，", " ", "。"} {
		text := strings.Repeat("旅客吞吐量2580个"+gap, 200)
		list := claimsIn(text, prose.Chinese, metrics)
		if len(list) != 200 {
			t.Fatalf("%q: %d claims", gap, len(list))
		}
		for _, c := range list {
			f := c.figure.moved(c.statement.shift)
			if got := text[f.Start:f.End]; got != "2580个" {
				t.Fatalf("%q: a figure stands at %q", gap, got)
			}
		}
	}
}
