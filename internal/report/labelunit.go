package report

import (
	"cmp"

	"duibiao/internal/diag"
	"duibiao/internal/quantity"
)

// checkLabelUnit warns of the measure in the brackets of a metric's label that is not that of its figures, 产量（万吨） of 5公斤,
// or, where these have no unit, not that of the original's label: 产量（万吨） and "Output (kg)".
func (b *builder) checkLabelUnit(m *Metric, name quantity.Name, e entry) {
	of, ok := b.cfg.Units.LabelMeasure(e.Label)
	if !ok {
		return
	}
	if unit := m.Unit(); unit != "" {
		if unit = cmp.Or(name.Other, unit); b.cfg.Units.IsOther(of, unit) {
			b.warnOfLabel(e, sayLabelOfUnit.With(e.Label, m.ID, unit))
		}
		return
	}
	original := m.Words[b.cfg.DefaultLanguage].Label
	if was, ok := b.cfg.Units.LabelMeasure(original); ok && (b.cfg.Units.IsOther(was, of.Symbol) || !was.Times.Equal(of.Times)) {
		b.warnOfLabel(e, sayLabelOfLabel.With(e.Label, m.ID, original))
	}
}

func (b *builder) warnOfLabel(e entry, words diag.Words) {
	b.diags.Add(diag.Diagnostic{Pos: e.value("label"), Severity: diag.Warning, Rule: ruleUnit, Message: words, Hint: adviceLabelUnit})
}
