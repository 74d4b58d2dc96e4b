package report

import (
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

// Respoken is a figure that a language says otherwise than it is online.
type Respoken struct {
	*Metric
	Side     published.Side
	Lang     int
	Was, Now string
}

// Respoken returns the metrics of which another language than the default one says a figure
// otherwise than it is online, in another unit or by another factor, though the figure itself is the
// same: the first figure of each. What a correction of the unit says that is not online yet is none.
func (r *Report) Respoken(cfg *config.Config, online *published.Data) []Respoken {
	var list []Respoken
	for _, m := range r.Metrics() {
		for lang := range cfg.Languages {
			if lang != cfg.DefaultLanguage && m.isWorded(lang) && !m.hasNewUnit(lang, online.List) {
				list = append(list, m.respoken(cfg, lang, online)...)
			}
		}
	}
	return list
}

// respoken returns the first figure of the metric that the language says otherwise, if there is one.
func (m *Metric) respoken(cfg *config.Config, lang int, online *published.Data) []Respoken {
	for side, f := range m.sides() {
		said := online.Said(m.ID, side)
		was, now := said[cfg.Languages[lang].Code], f.Texts[lang]
		isSame := readAlike(cfg.Units, said[cfg.Default().Code], f.Texts[cfg.DefaultLanguage])
		if was != "" && isSame && !readAlike(cfg.Units, was, now) {
			return []Respoken{{m, side, lang, was, now}}
		}
	}
	return nil
}

// hasNewUnit reports whether a correction that is not online says that the unit was another one.
func (m *Metric) hasNewUnit(lang int, online *published.List) bool {
	return slices.ContainsFunc(m.Corrections, func(c *Correction) bool {
		isOnline := func(o published.Correction) bool {
			return o.ID == m.ID && o.Part == published.Unit && o.Date.Equal(c.Date)
		}
		return c.Part == published.Unit && c.Said[lang] != "" && !slices.ContainsFunc(online.Corrections, isOnline)
	})
}

// readAlike reports whether two texts say the same figure: in the same words, or read as quantities.
func readAlike(units *quantity.Units, a, b string) bool {
	if a == b {
		return true
	}
	p, err1 := units.ParseListed(a)
	q, err2 := units.ParseListed(b)
	return err1 == nil && err2 == nil && p.Equal(q)
}
