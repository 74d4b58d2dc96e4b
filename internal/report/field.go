package report

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/quantity"
)

// field is something that a reference can say of a metric.
type field struct {
	name    string
	missing func(m *Metric) (message, hint string) // why the metric has none; empty if it has
	value   func(m *Metric) string                 // for machines
	text    func(cfg *config.Config, m *Metric, lang int) string
}

// fields returns all of them. That without a name is the actual.
func fields() []field {
	return []field{
		{"", missingActual,
			func(m *Metric) string { return machine(m.Actual.Quantity) },
			func(_ *config.Config, m *Metric, lang int) string { return m.Actual.Texts[lang] }},
		{"target", missingTarget,
			func(m *Metric) string { return machine(m.Target.Quantity) },
			func(_ *config.Config, m *Metric, lang int) string { return m.Target.Texts[lang] }},
		{"gap", missingGap,
			func(m *Metric) string { return m.Comparison.Gap.Abs().String() },
			func(cfg *config.Config, m *Metric, lang int) string { return m.GapText(cfg, lang) }},
		{"change", missingChange,
			func(m *Metric) string { return percentage(m.Comparison.RequiredChange) },
			func(cfg *config.Config, m *Metric, lang int) string {
				return cfg.Languages[lang].Style.Change(m.Comparison.RequiredChange)
			}},
		{"share", missingShare,
			func(m *Metric) string { return percentage(m.Comparison.LevelShare) },
			func(cfg *config.Config, m *Metric, lang int) string {
				return cfg.Languages[lang].Style.Share(m.Comparison.LevelShare)
			}},
		{"label", missingNothing,
			func(m *Metric) string { return "" },
			func(_ *config.Config, m *Metric, lang int) string { return m.Words[lang].Label }},
		{"period", missingNothing,
			func(m *Metric) string { return strconv.Itoa(period(m)) },
			func(cfg *config.Config, m *Metric, lang int) string { return cfg.Languages[lang].Style.Year(period(m)) }},
	}
}

// machine writes the number of a figure with all its digits, and the two ends of a
// range as ISO 8601 writes those of a time: 4.5/5.
func machine(q quantity.Quantity) string {
	if q.Bound == quantity.Range {
		return q.Value.String() + "/" + q.High.String()
	}
	return q.Value.String()
}

// percentage writes a share in percent: exactly, or as pages round it if it has no
// end.
func percentage(r *big.Rat) string {
	hundred := new(big.Rat).Mul(r, big.NewRat(100, 1))
	if places, exact := hundred.FloatPrec(); exact {
		return hundred.FloatString(places)
	}
	return strings.TrimSuffix(quantity.Percent(r, 1), "%")
}

// period returns the year of a metric's actual, or of its target if that is all there
// is.
func period(m *Metric) int {
	if m.Actual != nil {
		return m.Actual.Period
	}
	return m.Target.Period
}

func missingNothing(*Metric) (message, hint string) { return "", "" }

func missingActual(m *Metric) (message, hint string) {
	if m.Actual != nil {
		return "", ""
	}
	return m.ID + " has no actual: it is not published", "write {{" + m.ID + ".target}} for its target"
}

func missingTarget(m *Metric) (message, hint string) {
	if m.Target != nil {
		return "", ""
	}
	return m.ID + " has no target: it is not published", "write {{" + m.ID + "}} for its actual"
}

func missingGap(m *Metric) (message, hint string) {
	switch {
	case m.Actual == nil:
		return m.ID + " has nothing to compare: its actual is not published", ""
	case m.Target == nil:
		return m.ID + " has nothing to compare: its target is not published", ""
	case m.Comparison == nil || m.Comparison.Gap == nil && !m.Actual.IsSingle():
		return m.ID + " has no gap: its actual is itself a bound", ""
	case m.Comparison.Gap == nil:
		return m.ID + " has no gap: its actual lies in the range of its target", ""
	}
	return "", ""
}

func missingChange(m *Metric) (message, hint string) {
	switch message, hint := missingGap(m); {
	case message != "":
		return message, hint
	case m.Comparison.RequiredChange != nil:
		return "", ""
	case m.Kind == Rate || m.Kind == Rank:
		return fmt.Sprintf("%s is a %s, of which no percentage is told", m.ID, m.Kind), "write {{" + m.ID + ".gap}}"
	}
	return m.ID + " has no change in percent: one of its figures is not above 0", "write {{" + m.ID + ".gap}}"
}

func missingShare(m *Metric) (message, hint string) {
	if message, hint := missingChange(m); message != "" || m.Comparison.LevelShare != nil {
		return message, hint
	}
	return m.ID + " has no share: of a target that is a ceiling or a range it would mislead", "write {{" + m.ID + ".gap}} or {{" + m.ID + ".change}}"
}

func unknownField(ref *markdown.Reference, all []field) *diag.Diagnostic {
	var names []string
	for _, f := range all[1:] {
		names = append(names, f.name)
	}
	hint := diag.DidYouMean(ref.Field, names)
	if hint.IsZero() {
		slices.Sort(names)
		hint = diag.Untranslated("known: " + strings.Join(names, ", ") + "; {{" + ref.ID + "}} alone is the actual")
	}
	return &diag.Diagnostic{
		Pos: ref.FieldPos(), Rule: markdown.RuleReference, Hint: hint,
		Message: diag.Untranslated(fmt.Sprintf("a metric has no %q", ref.Field)),
	}
}
