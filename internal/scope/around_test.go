package scope

import (
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/growth"
)

// TestFiguresAroundAreLinear holds that what stands around the metrics of an article is worked
// out in time that grows with them, however its text cites them.
func TestFiguresAroundAreLinear(t *testing.T) {
	for _, tt := range []struct {
		name, before, after string // a quote stands between before and after
		same                bool   // whether all are of one metric
	}{
		{name: "a sentence each", before: "<p>It is ", after: ".</p>\n"},
		{name: "all in one", before: "It is ", after: ", "},
		{name: "rows of a table", before: "<tr><td>a</td><td>", after: "</td></tr>\n"},
		{name: "always the same", before: "<p>It is ", after: ".</p>\n", same: true},
		{name: "the same in one sentence", before: "It is ", after: ", ", same: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			growth.Linear(t, 2000, func(n int) func() {
				f := &Folder{Articles: make([]Keyed[Article], 1)}
				f.Report.Editions = make([]Edition, 1)
				a := &f.Articles[0].Value
				s := &a.Sector.Value
				s.Slug, s.Head.Value.Slug, s.Metrics = "s", "r", make([]Keyed[Metric], n)
				var text strings.Builder
				for i := range n {
					own := fmt.Sprint("m", i)
					s.Metrics[i].Value = Metric{ID: own, Comparison: Comparison{Known: true, Change: Ratio{Known: true, Value: fmt.Sprint(i % 7)}}}
					cited := own
					if tt.same {
						cited = "m0"
					}
					text.WriteString(tt.before)
					a.Body.Value.Quotes = append(a.Body.Value.Quotes, Quote{At: text.Len(), Report: "r", Sector: "s", ID: cited, Text: "5", Value: "5"})
					text.WriteString(tt.after)
				}
				a.Body.Value.HTML = text.String()
				return func() {
					seen := 0
					for range f.FiguresAround() {
						seen++
					}
					if seen != n {
						t.Fatalf("%d figures, want %d", seen, n)
					}
				}
			})
		})
	}
}
