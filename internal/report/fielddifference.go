package report

import (
	"math/big"

	"duibiao/internal/config"
	"duibiao/internal/quantity"
)

// What references say of the difference of two figures has the bounds of both, as sentences do:
// of a target of at least 100, a level of 90 lies at least 10 away, and of a range as far as from
// the one end to the other.

func gapValue(m *Metric) string {
	near, far, isRange := m.gaps()
	if isRange {
		return near.Abs().String() + "/" + far.Abs().String()
	}
	return near.Abs().String()
}

// gapText writes the difference of the two figures. A language without a word for their unit
// has none for that of the difference.
func gapText(cfg *config.Config, m *Metric, lang int) string {
	if m.Actual.Texts[lang] == "" {
		return ""
	}
	near, far, isRange := m.gaps()
	style, name := &cfg.Languages[lang].Style, m.gapName(cfg, lang, m.Words[lang].Unit)
	if isRange {
		return style.Write(quantity.Quantity{Value: near.Abs(), High: far.Abs(), Bound: quantity.Range}, name)
	}
	return style.Bounded(style.Amount(near.Abs(), name), m.Comparison.GapBound)
}

func changeValue(m *Metric) string {
	low, high, isRange := m.changes()
	if isRange {
		return percentage(low, quantity.Exactly) + "/" + percentage(high, quantity.Exactly)
	}
	return percentage(low, m.Comparison.GapBound)
}

func changeText(cfg *config.Config, m *Metric, lang int) string {
	low, high, isRange := m.changes()
	style, of := &cfg.Languages[lang].Style, m.Comparison.GapBound
	if isRange {
		return style.Between(style.Change(low, quantity.Exactly), style.Change(high, quantity.Exactly))
	}
	text := style.Change(low, of)
	if low.Sign() < 0 {
		of = turned(of) // that of the size
	}
	return style.Ordered(text, of)
}

// gaps returns how far a target lies from its level: a range with its nearer and its farther end.
func (m *Metric) gaps() (near, far quantity.Decimal, isRange bool) {
	near = *m.Comparison.Gap
	if m.Target.Bound != quantity.Range {
		return near, near, false
	}
	far = m.Target.High.Sub(m.Actual.Value).Trim()
	if near.Sign() < 0 {
		far = m.Target.Value.Sub(m.Actual.Value).Trim()
	}
	return near, far, true
}

// changes returns by how much the level must change: for a range, between which two ends.
func (m *Metric) changes() (low, high *big.Rat, isRange bool) {
	near, far, isRange := m.gaps()
	low, high = m.Comparison.RequiredChange, m.Comparison.RequiredChange
	switch {
	case isRange && near.Sign() > 0:
		high = far.Over(m.Actual.Value)
	case isRange:
		low = far.Over(m.Actual.Value)
	}
	return low, high, isRange
}
