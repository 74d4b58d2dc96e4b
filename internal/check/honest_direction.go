package check

import (
	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
	"duibiao/internal/report"
)

// unsaidDirection doubts that more is better of a metric which by its Chinese name is better the less it is, unless its
// front matter says so: an unemployment rate below its target would be told as one that missed it.
func (w *Work) unsaidDirection(m *report.Metric) diag.List {
	if m.Direction != report.Up || !hasTarget(m) || w.saysDirection(m) {
		return nil
	}
	for lang := range w.config.Languages {
		if w.config.Languages[lang].Code != "zh" {
			continue
		}
		label := m.Words[lang].Label
		if _, direction := lexicon.Draft().Character(label, true); direction == "down" {
			return diag.List{{Pos: w.metric(m, "label"), Message: sayUnsaidDirection.With(m.ID, label), Hint: adviceUnsaidDirection}}
		}
	}
	return nil
}

// hasTarget reports whether a metric has a target, of whatever period.
func hasTarget(m *report.Metric) bool {
	for i := range m.Series {
		if m.Series[i].Target != nil {
			return true
		}
	}
	return m.Target != nil
}

// saysDirection reports whether the metric's front matter says which way is better.
func (w *Work) saysDirection(m *report.Metric) bool {
	a := w.byFile[m.Sector.Texts[w.config.DefaultLanguage].File]
	i := a.number(m)
	return i >= 0 && a.Keys.Table(decode.Path("metrics", i)).Literal("direction") != ""
}
