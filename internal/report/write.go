package report

import (
	"duibiao/internal/config"
	"duibiao/internal/quantity"
)

// GapText writes the gap of a comparison in a language, without its sign: 250万人次.
// That of two ranks is in places, that of two percentages in percentage points.
func (m *Metric) GapText(cfg *config.Config, lang int) string {
	l := &cfg.Languages[lang]
	name := m.Words[lang].Unit
	if unit := m.gapUnit(); unit != "" {
		if own, ok := cfg.Units.Name(unit, l.Code); ok {
			name = own
		}
	}
	return l.Style.Amount(m.Comparison.Gap.Abs(), name)
}

// gapUnit returns the unit of a gap, if it is not that of the figures.
func (m *Metric) gapUnit() string {
	switch {
	case m.IsRank():
		return quantity.Rank
	case m.Actual.Unit == "%":
		return PercentagePoint
	}
	return ""
}
