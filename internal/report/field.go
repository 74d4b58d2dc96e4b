package report

import (
	"math/big"
	"slices"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// field is something that a reference can say of a metric.
type field struct {
	name    string
	missing func(m *Metric) (message, hint diag.Words) // why the metric has none; empty if it has
	value   func(m *Metric) string                     // for machines
	text    func(cfg *config.Config, m *Metric, lang int) string
}

// labelField is the field of a metric's name.
const labelField = "label"

// fields returns all of them. That without a name is the actual.
func fields() []field {
	return []field{
		{"", missingActual,
			func(m *Metric) string { return machine(m.Actual.Quantity) },
			func(_ *config.Config, m *Metric, lang int) string { return m.Actual.Texts[lang] }},
		{"target", missingTarget,
			func(m *Metric) string { return machine(m.Target.Quantity) },
			func(_ *config.Config, m *Metric, lang int) string { return m.Target.Texts[lang] }},
		{"round", missingActual,
			func(m *Metric) string { return machine(m.Actual.Quantity) },
			roundText},
		{"gap", missingGap, gapValue, gapText},
		{"change", missingChange, changeValue, changeText},
		{"share", missingShare,
			func(m *Metric) string { return percentage(m.Comparison.LevelShare, m.Comparison.ShareBound()) },
			func(cfg *config.Config, m *Metric, lang int) string {
				style, of := &cfg.Languages[lang].Style, m.Comparison.ShareBound()
				return style.Ordered(style.Share(m.Comparison.LevelShare, of), of)
			}},
		{labelField, missingNothing,
			func(m *Metric) string { return "" },
			func(_ *config.Config, m *Metric, lang int) string { return m.Words[lang].Label }},
		{"period", missingNothing,
			func(m *Metric) string { return periodOf(m).String() },
			func(cfg *config.Config, m *Metric, lang int) string {
				return cfg.Languages[lang].Periods.Name(periodOf(m))
			}},
	}
}

// roundText writes a metric's actual with three significant digits, unless it would then stand otherwise
// to a target.
func roundText(cfg *config.Config, m *Metric, lang int) string {
	if m.Actual.Texts[lang] == "" {
		return ""
	}
	var targets []quantity.Quantity
	if m.Target != nil {
		targets = append(targets, m.Target.Quantity)
	}
	for _, p := range m.Series {
		if p.Target != nil {
			targets = append(targets, p.Target.Quantity)
		}
	}
	style, unit := &cfg.Languages[lang].Style, m.Words[lang].Unit
	text := style.Rounded(m.Actual.Quantity, unit, targets...)
	if text == style.Write(m.Actual.Quantity, unit) {
		return m.Actual.Texts[lang] // with the scale that the report has it in
	}
	return text
}

// machine writes the number of a figure with all its digits, and the two ends of a
// range as ISO 8601 writes those of a time: 4.5/5.
func machine(q quantity.Quantity) string {
	if q.Bound == quantity.Range {
		return q.Value.String() + "/" + q.High.String()
	}
	if q.IsRatio() {
		return q.Value.String() + ":" + q.Per.String()
	}
	return q.Value.String()
}

// percentage writes a share in percent: exactly, or as pages round it if it has no
// end. The bound is that of its size.
func percentage(r *big.Rat, of quantity.Bound) string {
	hundred := new(big.Rat).Mul(r, big.NewRat(100, 1))
	if places, exact := hundred.FloatPrec(); exact {
		return hundred.FloatString(places)
	}
	return strings.TrimSuffix(quantity.Percent(r, 1, of), "%")
}

// periodOf returns the period of a metric's actual, or of its target if that is all there
// is.
func periodOf(m *Metric) period.Period {
	switch {
	case m.Actual != nil:
		return m.Actual.Period
	case m.Target != nil:
		return m.Target.Period
	case len(m.Series) > 0: // a target in words, or other periods alone
		return m.Series[len(m.Series)-1].Period
	case m.Growth != nil:
		return periodOf(m.Growth)
	}
	return period.Period{}
}

// none is what is said of a field that a metric has.
func none() (message, hint diag.Words) { return diag.Words{}, diag.Words{} }

func missingNothing(*Metric) (message, hint diag.Words) { return none() }

func missingActual(m *Metric) (message, hint diag.Words) {
	if m.Actual != nil {
		return none()
	}
	return sayNoActual.With(m.ID), adviceTarget.With(m.ID)
}

func missingTarget(m *Metric) (message, hint diag.Words) {
	if m.Target != nil {
		return none()
	}
	return sayNoTarget.With(m.ID), adviceActual.With(m.ID)
}

func missingGap(m *Metric) (message, hint diag.Words) {
	switch {
	case m.Actual == nil:
		return sayNothingActual.With(m.ID), hint
	case m.Target == nil && m.Goal != nil:
		return sayNothingWords.With(m.ID), hint
	case m.Target == nil:
		return sayNothingTarget.With(m.ID), hint
	case m.Comparison == nil && !m.isOfOneLength():
		return sayNoGapLength.With(m.ID, m.Actual.Period, m.Target.Period), hint
	case m.Comparison == nil && !m.isAhead():
		return sayNoGapBehind.With(m.ID, m.Target.Period, m.Actual.Period), hint
	case m.Comparison == nil && m.Actual.Bound == quantity.About:
		return sayNoGapAbout.With(m.ID), hint
	case m.Comparison == nil || m.Comparison.Gap == nil && !m.Actual.IsSingle():
		return sayNoGapBound.With(m.ID), hint
	case m.Actual.IsRatio():
		return sayNoGapRatio.With(m.ID), hint
	case m.Comparison.Gap == nil && m.Target.Bound == quantity.Nearly:
		return sayNoGapNearly.With(m.ID), hint
	case m.Comparison.Gap == nil:
		return sayNoGapRange.With(m.ID), hint
	case m.Actual.Bound == quantity.About && m.Target.Bound != quantity.Exactly && m.Target.Bound != quantity.About:
		return sayNoGapTwice.With(m.ID), hint // neither "about" nor a bound says what it is
	}
	return none()
}

func missingChange(m *Metric) (message, hint diag.Words) {
	switch message, hint := missingGap(m); {
	case !message.IsZero():
		return message, hint
	case m.Comparison.RequiredChange != nil:
		return none()
	case quantity.IsInterval(m.Actual.Unit):
		return sayNoChangeDegrees.With(m.ID), adviceGap.With(m.ID)
	case m.Kind == Rate || m.Kind == Rank:
		return sayNoPercentage.With(m.ID, m.Kind), adviceGap.With(m.ID)
	}
	return sayNoChange.With(m.ID), adviceGap.With(m.ID)
}

func missingShare(m *Metric) (message, hint diag.Words) {
	if message, hint := missingChange(m); !message.IsZero() || m.Comparison.LevelShare != nil {
		return message, hint
	}
	return sayNoShare.With(m.ID), adviceGapOrChange.With(m.ID)
}

func unknownField(ref *markdown.Reference, all []field) *diag.Diagnostic {
	var names []string
	for _, f := range all[1:] {
		names = append(names, f.name)
	}
	names = append(names, verdictField, growthField)
	hint := diag.DidYouMean(ref.Field, names)
	if hint.IsZero() {
		slices.Sort(names)
		hint = adviceFields.With(diag.Listed(names), ref.ID)
	}
	return &diag.Diagnostic{
		Pos: ref.FieldPos(), Rule: markdown.RuleReference, Hint: hint,
		Message: sayNoFieldOfMetric.With(ref.Field),
	}
}
