package check

import (
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

var groupSplit = Rule{
	ID: "group-split",
	Doc: diag.Words{En: `Metrics of one group that do not stand next to each other.

On the page a heading stands over neighbours that have the same group. Where a metric
of another group, or of none, stands between them, the same heading comes twice, and
whoever reads the first part does not know of the second. The order is that of the
original; a translation can split a group by using one heading for two.`, Zh: `同一小标题的指标没有排在一起。

页面上，相邻而小标题相同的指标共用一个小标题。中间夹着别的小标题的指标，
或没有小标题的指标，同一个小标题就会出现两次，读者看完前一处，不知道后面还有。
次序以原文为准；译文把两个小标题译成同一个，也会造成这种情况。`},
	Severity: diag.Warning,
	Work:     findSplitGroups,
}

func findSplitGroups(w *Work) diag.List {
	if w.sector == nil {
		return nil
	}
	var diags diag.List
	told := map[*report.Metric]bool{}
	for _, lang := range originalFirst(w.config) {
		if w.sector.Texts[lang].File != "" {
			diags = append(diags, w.splitGroups(lang, told)...)
		}
	}
	return diags
}

// splitGroups reports the metrics that begin a group again in a language. What has
// been told of the original is not told again of its translations.
func (w *Work) splitGroups(lang int, told map[*report.Metric]bool) diag.List {
	var diags diag.List
	last := map[string]*report.Metric{} // of each group so far
	before := ""
	for _, m := range w.sector.Metrics {
		group := m.Words[lang].Group
		if first := last[group]; first != nil && group != before && !told[m] {
			told[m] = true
			diags.Add(diag.Diagnostic{
				Pos:     w.metricIn(m, lang, "group"),
				Message: sayGroupAgain.With(group, m.ID),
				Hint:    adviceGroup,
			}.WithNote(w.metricIn(first, lang, "group"), sayGroupSoFar))
		}
		if group != "" {
			last[group] = m
		}
		before = group
	}
	return diags
}
