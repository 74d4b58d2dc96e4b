package report

import (
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/quantity"
)

// GapText writes the size of a difference of two figures of the metric in a language:
// 250万人次. That of two ranks is in places, that of two percentages in percentage points.
func (m *Metric) GapText(cfg *config.Config, gap quantity.Decimal, lang int) string {
	return m.writeGap(cfg, gap, lang, m.Words[lang].Unit)
}

// BareGap writes the same without the unit of the figures, for where one of them has just
// been named: 12.67 million jobs, 670,000 above it.
func (m *Metric) BareGap(cfg *config.Config, gap quantity.Decimal, lang int) string {
	return m.writeGap(cfg, gap, lang, quantity.Name{Factor: m.Words[lang].Unit.Factor})
}

func (m *Metric) writeGap(cfg *config.Config, gap quantity.Decimal, lang int, name quantity.Name) string {
	return cfg.Languages[lang].Style.Amount(gap.Abs(), m.gapName(cfg, lang, name))
}

// gapName returns the name of the unit of a gap, where name is that of the figures.
func (m *Metric) gapName(cfg *config.Config, lang int, name quantity.Name) quantity.Name {
	switch unit := m.gapUnit(); unit {
	case "":
	case times:
		return quantity.Name{}
	default:
		if own, ok := cfg.Units.Name(unit, cfg.Languages[lang].Code); ok {
			return own
		}
	}
	return name
}

// gapUnit returns the unit of a gap, if it is not that of the figures.
func (m *Metric) gapUnit() string {
	unit, of, isOf := strings.Cut(m.Unit(), "/")
	switch {
	case m.IsRank():
		return quantity.Rank
	case unit == "%":
		unit = PercentagePoint
	case unit == "‰":
		unit = perMillePoint
	case m.IsMultiple():
		return times
	default:
		return ""
	}
	if isOf {
		return unit + "/" + of // 5%/年
	}
	return unit
}

// IsMultiple reports whether the metric says how many times something else it is.
func (m *Metric) IsMultiple() bool { return m.Unit() == times }

// times is the unit of multiples, which have none between them: 1.96倍 is 0.06 above 1.9倍.
const times = "倍"

// basisPoint is the unit of a hundredth of a percentage point.
const basisPoint = "个基点"

// perMillePoint is the unit of a difference between figures in ‰.
const perMillePoint = "个千分点"
