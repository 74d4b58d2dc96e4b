package report

import (
	"slices"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

// Pin is a state in which a release published a figure, beside what became of it. It is made of the record
// alone, but for what stands today.
type Pin struct {
	published.State
	In       period.Period // of the figure, also of one of the report's own
	Metric   *Metric       // nil if the report has none of that id any more
	Now      *Figure       // in the figure's place; nil if there is none
	Goal     []string      // the words in its place, by language; nil if there are none
	Replaced bool          // whether another figure stands in its place, or none does

	Correction *Correction // that says so; nil if none does
}

// Pins returns the states in which the figures of a record were published.
func (r *Report) Pins(cfg *config.Config) []Pin {
	list := r.record
	if list == nil {
		return nil
	}
	metrics, states := r.byID(), r.states(cfg, list)
	pins := make([]Pin, len(states))
	for i, s := range states {
		m := metrics[s.ID]
		pins[i] = Pin{State: s, In: r.PeriodOf(s.Side), Metric: m, Now: m.figure(s.Side), Goal: m.goal(s.Side)}
		pins[i].settle(list, s.Texts[cfg.Languages[cfg.DefaultLanguage].Code])
	}
	return pins
}

// settle says whether the figure, which was written so, still stands.
func (p *Pin) settle(list *published.List, text string) {
	for _, f := range list.Of(p.ID) {
		if f.Side == p.Side && f.Text == text {
			p.Replaced = p.Now == nil || !p.Metric.says(p.Side, p.Now.Quantity, f.Quantity)
			break
		}
	}
	if p.Replaced {
		p.Correction = p.Metric.correctionOf(p.Side)
	}
}

// states returns the states in which figures were published. Of a record of before they were written, that is what
// can be known of them.
func (r *Report) states(cfg *config.Config, list *published.List) []published.State {
	if len(list.States) > 0 {
		return slices.Clone(list.States)
	}
	metrics := r.byID()
	known := &published.List{}
	for _, c := range list.Courses() {
		known.States = append(known.States, metrics[c.Figure.ID].recovered(cfg, c))
	}
	known.Sort()
	return known.States
}

// recovered returns a state of a record that has words as digests alone: those of today, where they have the
// same digest. The metric may be nil.
func (m *Metric) recovered(cfg *config.Config, c published.Course) published.State {
	s := published.State{
		ID: c.Figure.ID, Side: c.Figure.Side, Date: c.Date, Pos: c.Figure.Pos,
		Labels: published.Words{}, Texts: published.Words{cfg.Languages[cfg.DefaultLanguage].Code: c.Figure.Text},
	}
	if m == nil || c.Metric == nil {
		return s
	}
	for lang := range cfg.Languages {
		code := cfg.Languages[lang].Code
		if label := m.Words[lang].Label; label != "" && c.Metric.Labels[code] == published.Digest(label) {
			s.Labels[code] = label
		}
		if unit, known := m.unitThen(cfg, lang, c); known && lang != cfg.DefaultLanguage {
			s.Texts[code] = cfg.Languages[lang].Style.Write(c.Figure.Quantity, unit)
		}
	}
	return s
}

// unitThen returns what a language called the unit of a figure when it was published, if that is known.
func (m *Metric) unitThen(cfg *config.Config, lang int, c published.Course) (quantity.Name, bool) {
	code := cfg.Languages[lang].Code
	if c.Figure.Part.IsGrowth() {
		return cfg.Units.Name(c.Figure.Unit, code)
	}
	return m.Words[lang].Unit, c.Metric.Units[code] == published.Digest(m.UnitSaid(lang))
}

// publishStates adds the states in which figures go out on a day to a record that has those figures.
func (r *Report) publishStates(cfg *config.Config, list, now *published.List, date time.Time) {
	if list != nil {
		now.States = r.states(cfg, list)
	}
	for _, m := range r.Metrics() {
		for side, f := range m.sides() {
			listed := now.Find(m.ID, side)
			now.AddState(m.state(cfg, listed, f, date), listed.Date)
		}
	}
}

// state returns the state in which a figure of the metric goes out on a day: in the original as it is listed.
func (m *Metric) state(cfg *config.Config, listed *published.Figure, f *Figure, date time.Time) published.State {
	s := published.State{ID: m.ID, Side: listed.Side, Labels: published.Words{}, Texts: published.Words{}, Date: date}
	for lang := range cfg.Languages {
		if !m.isWorded(lang) {
			continue
		}
		code := cfg.Languages[lang].Code
		s.Labels[code], s.Texts[code] = m.Words[lang].Label, f.Texts[lang]
		if lang == cfg.DefaultLanguage {
			s.Texts[code] = listed.Text
		}
	}
	return s
}
