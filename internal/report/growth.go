package report

import (
	"slices"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// A metric's growth is a metric of its own, of kind [Rate] and of the same direction: it has
// figures of all periods and verdicts as any. It stands on the card of the metric whose
// growth it is, and shares its label and its corrections.

// percent is the unit of growth.
const percent = "%"

// growthName is what references and messages call the growth of a metric.
func growthName(id string) string { return id + "." + growthField }

// CardID returns the id under which a metric stands on pages: of a growth, that of the metric
// whose growth it is.
func (m *Metric) CardID() string { return cardID(m.ID) }

func cardID(id string) string { return strings.TrimSuffix(id, growthName("")) }

// growthOf returns the growth that a table states, as an entry whose keys are those of the
// growth.
func (e entry) growthOf(stated *front.Growth) entry {
	g := entry{article: e.article, Metric: &front.Metric{ID: growthName(e.ID)}, keys: e.keys.Table("growth")}
	if stated != nil {
		g.Actual, g.Target = stated.Actual, stated.Target
	}
	return g
}

// growth gives a metric its growth, if any table states one: that of the metric itself, of
// which the result has the status, or those of further periods.
func (b *builder) growth(m *Metric, e entry, r *Report, status Status, further []pointEntry) {
	taken := b.takes[growthName(e.ID)]
	if e.Growth == nil && taken == nil && !slices.ContainsFunc(further, func(p pointEntry) bool { return p.stated.Growth != nil }) {
		return
	}
	g := &Metric{
		Sector: m.Sector, ID: growthName(m.ID), Kind: Rate, Direction: m.Direction, IsGrowth: true,
		Words: make([]Words, len(b.cfg.Languages)),
	}
	s := &seriesBuilder{builder: b, metric: g, stated: map[side]diag.Position{}}
	if taken != nil {
		s.takeOver(taken, e)
	}
	own, _ := s.growth(e, e.Growth, Point{Period: r.ActualPeriod, Status: status}, r.TargetPeriod)
	g.Actual, g.Target, g.Goal = own.Actual, own.Target, own.Goal
	at := make([]*Point, len(further))
	for i := range further {
		p := &further[i]
		p.growth, at[i] = s.growth(p.entry, p.stated.Growth, Point{Period: p.made.Period, AsOf: p.stated.AsOf, Status: p.status}, p.made.Period)
	}
	g.adopt(r)
	merged := g.settle()
	for i := range further {
		if last := merged[at[i]]; last != nil {
			at[i] = last
		}
		further[i].giveWords(m, at[i])
	}
	g.judge(r.ActualPeriod)
	m.Growth = g
}

// growth adds what a table states of the growth: a result, of the period and day that are
// given, and a target. It returns what that is, and the point which has the last of it.
func (s *seriesBuilder) growth(e entry, stated *front.Growth, results Point, targets period.Period) (all Point, at *Point) {
	if stated == nil {
		return all, nil
	}
	g := e.growthOf(stated)
	if !stated.HasActual() && !stated.HasTarget() {
		s.diags.Add(diag.Diagnostic{Pos: e.value("growth"), Rule: ruleMetric, Message: sayNoGrowth.With(g.ID), Hint: adviceGrowth})
	}
	goal := Point{Period: targets}
	s.target(g, g.Target, &goal)
	goal.Target = s.percentage(g, "target", goal.Target)
	results.Actual = s.percentage(g, "actual", s.figure(g, "actual", g.Actual, results.Period))
	all = Point{Actual: results.Actual, Target: goal.Target, Goal: goal.Goal}
	if goal.Status = results.Status; goal.hasTarget() {
		at = s.addTarget(&goal, g.value("target"))
	}
	if results.Actual != nil {
		if made := s.addActual(&results, g.value("actual")); made != nil {
			at = made
		}
	}
	return all, at
}

// percentage returns a figure of growth if it is one.
func (b *builder) percentage(e entry, key string, f *Figure) *Figure {
	if f == nil || f.Unit == percent && f.Bound != quantity.RankWithin {
		return f
	}
	b.diags.Add(diag.Diagnostic{Pos: e.value(key), Rule: ruleUnit, Message: sayGrowthUnit.With(wordOfKey(key), e.ID), Hint: adviceGrowth})
	return nil
}

// giveWords gives the note and the source of a table that states a growth and nothing else
// to what the metric itself states of the period, or else to its growth.
func (p *pointEntry) giveWords(m *Metric, growth *Point) {
	if p.statesLevel() || growth == nil {
		return
	}
	words := p.made
	p.made = growth
	for _, known := range m.Series {
		if known.Period == words.Period && known.AsOf.Equal(p.stated.AsOf) {
			p.made = known
		}
	}
	p.made.merge(words)
}

// statesLevel reports whether a table states a figure of the metric itself.
func (p *pointEntry) statesLevel() bool {
	return p.states("actual", p.stated.Actual) || p.states("target", p.stated.Target)
}

// growthWords puts the words of one language into a metric's growth and writes its figures
// in it.
func (b *builder) growthWords(m *Metric, lang int) {
	g := m.Growth
	name, known := b.unitByTable(percent, lang)
	if !known {
		name.Word = quantity.Word{One: percent, Other: percent}
	}
	g.Words[lang].Label, g.Words[lang].Unit = m.Words[lang].Label, name
	for _, f := range g.figures() {
		if f.Texts[lang] == "" {
			f.Texts[lang] = b.cfg.Languages[lang].Style.Write(f.Quantity, name)
		}
	}
}

// ownGrowth returns what the metric itself states of its growth.
func (m *Metric) ownGrowth() *Point {
	if m.Growth == nil {
		return &Point{}
	}
	return &Point{Actual: m.Growth.Actual, Target: m.Growth.Target, Goal: m.Growth.Goal}
}

// translateGrowth holds what a translation repeats of a growth against what the original
// states in the same table, and takes its words.
func (b *builder) translateGrowth(lang int, m *Metric, o, e entry, original, repeated *front.Growth, made *Point) {
	if original == nil && repeated == nil {
		return
	}
	from, to := o.growthOf(original), e.growthOf(repeated)
	named := &Metric{ID: from.ID}
	if m.Growth != nil {
		named.Goal = m.Growth.Goal
	}
	b.sameFigure(named, from, to, "actual", made.Actual, to.Actual)
	b.translateOwnGoal(lang, named, from, to, made, to.Target)
}
