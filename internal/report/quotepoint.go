package report

import (
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/markdown"
	"duibiao/internal/period"
)

// verdictField is the field of a reference that tells what became of a target.
const verdictField = "verdict"

// growthField is the field of a reference that leads to the growth of a metric, and the first
// part of what is told of it: growth.target.
const growthField = "growth"

// asking is what a reference asks of a series: that of a metric, or of its growth.
type asking struct {
	*markdown.Reference
	of    *Metric
	field string        // without that of the growth
	in    period.Period // of which it is, or would be
	named bool          // whether the reference names the period
}

// findPoint returns what a reference to one period of a metric says, or to what became of
// its target; see [Finder.Find].
func (f *Finder) findPoint(m *Metric, ref *markdown.Reference) (*Quote, *diag.Diagnostic) {
	quote, problem := f.pointQuote(m, ref)
	if f.report.incomplete {
		return quote, nil // it may be taken over, when the mistakes are mended
	}
	return quote, problem
}

func (f *Finder) pointQuote(m *Metric, ref *markdown.Reference) (*Quote, *diag.Diagnostic) {
	in := ref.Period
	switch {
	case !in.IsZero():
	case ref.Field == verdictField:
		in = m.answering(f.report)
	default:
		in = f.report.TargetPeriod
	}
	if f.mistaken(m) || f.mistakenIn(m, in) {
		return nil, nil
	}
	return f.point(&asking{ref, m, ref.Field, in, !ref.Period.IsZero()})
}

// findGrowth returns what a reference to the growth of a metric says, of which field is told.
func (f *Finder) findGrowth(m *Metric, ref *markdown.Reference, field string) (*Quote, *diag.Diagnostic) {
	switch {
	case f.mistakenGrowth(m):
		return nil, nil
	case m.Growth == nil:
		return nil, &diag.Diagnostic{Pos: ref.FieldPos(), Rule: markdown.RuleReference, Message: sayNoGrowthOf.With(m.ID), Hint: adviceGrowth}
	}
	g, in := m.Growth, ref.Period
	switch {
	case !in.IsZero():
	case field == "":
		in = f.report.ActualPeriod
	case field == "target":
		in = f.report.TargetPeriod
	default:
		in = g.answering(f.report)
	}
	return f.point(&asking{ref, g, field, in, !ref.Period.IsZero()})
}

// point returns what the series says that is asked.
func (f *Finder) point(ask *asking) (*Quote, *diag.Diagnostic) {
	at := ask.of.stated(ask.in)
	switch {
	case !slices.Contains(periodFields(), ask.field):
		return nil, ask.unknownField()
	case at.Actual == nil && !at.hasTarget():
		return nil, ask.unknownPeriod()
	}
	switch ask.field {
	case "":
		return f.figureOf(ask, at.Actual, sayNoActualIn)
	case "target":
		if at.Goal != nil {
			return nil, ask.inWords(&at, f.cfg.DefaultLanguage)
		}
		return f.figureOf(ask, at.Target, sayNoTargetIn)
	}
	return f.verdict(ask, at)
}

// periodFields are the fields that a period has.
func periodFields() []string { return []string{"", "target", verdictField} }

// pos returns where a reference says of which period it is, or else what it asks for.
func (a *asking) pos() diag.Position {
	if a.named {
		return a.PeriodPos()
	}
	return a.FieldPos()
}

// inWords says that a target is in words, of which there is no figure.
func (a *asking) inWords(at *Point, lang int) *diag.Diagnostic {
	return &diag.Diagnostic{
		Pos: a.FieldPos(), Rule: markdown.RuleReference, Message: sayTargetInWords.With(a.of.ID, at.Period), Hint: adviceInWords.With(at.Goal[lang]),
	}
}

// answering returns the period of the target of which a metric tells what became of it,
// where nobody says which.
func (m *Metric) answering(r *Report) period.Period {
	if p := m.Answer(r); p != nil {
		return p.Period
	}
	return r.TargetPeriod
}

// stated returns what a metric states of a period: the newest of each side. It is empty if
// nothing is stated.
func (m *Metric) stated(in period.Period) Point {
	all := Point{Period: in}
	for _, p := range m.Series {
		if p.Period != in {
			continue
		}
		if p.Actual != nil {
			all.Actual = p.Actual
		}
		if p.hasTarget() {
			all.Target, all.Goal, all.Verdict = p.Target, p.Goal, p.Verdict
		}
	}
	return all
}

// mistakenIn reports whether what a metric states of a period could not be read. That has
// been reported.
func (f *Finder) mistakenIn(m *Metric, in period.Period) bool {
	e, ok := f.entry(m)
	if !ok {
		return false
	}
	at := m.stated(in)
	for _, p := range pointEntries(e) {
		of, problem := readPeriod(p.keys, "period", p.stated.Period)
		if !problem.IsZero() || of == in && (p.has("actual") && at.Actual == nil || p.has("target") && !at.hasTarget()) {
			return true
		}
	}
	return false
}

// mistakenGrowth reports whether anything that a metric states of its growth could not be
// read. That has been reported.
func (f *Finder) mistakenGrowth(m *Metric) bool {
	e, ok := f.entry(m)
	if !ok {
		return false
	}
	stated := e.growthSides(e.Growth)
	for _, p := range pointEntries(e) {
		stated += p.growthSides(p.stated.Growth)
	}
	made := 0
	if m.Growth != nil {
		for _, p := range m.Growth.Series {
			made += p.ownSides()
		}
	}
	return stated != made
}

// growthSides counts what a table states of the growth. One that is mistaken states more than
// can be read.
func (e entry) growthSides(g *front.Growth) int {
	n := 0
	if g.HasActual() {
		n++
	}
	if g.HasTarget() {
		n++
	}
	if n == 0 && e.has("growth") {
		return 1
	}
	return n
}

// ownSides returns how many of its sides a point states itself, and has not taken over.
func (p *Point) ownSides() int {
	n := 0
	if p.Actual != nil && p.Origins.Actual == nil {
		n++
	}
	if p.hasTarget() && p.Origins.Target == nil {
		n++
	}
	return n
}

// figureOf returns what a reference to a figure of a period says.
func (f *Finder) figureOf(ask *asking, figure *Figure, missing diag.Phrase) (*Quote, *diag.Diagnostic) {
	if figure == nil {
		return nil, &diag.Diagnostic{
			Pos: ask.pos(), Rule: markdown.RuleReference, Message: missing.With(ask.of.ID, ask.in), Hint: ask.of.advisePeriods(),
		}
	}
	return f.quote(ask.of, ask.Reference, machine(figure.Quantity), func(lang int) string { return figure.Texts[lang] }), nil
}

// verdict returns what a reference to a verdict says. Only one that is settled can stand in
// a sentence as a word.
func (f *Finder) verdict(ask *asking, at Point) (*Quote, *diag.Diagnostic) {
	d := &diag.Diagnostic{Pos: ask.FieldPos(), Rule: markdown.RuleReference, Hint: ask.of.adviseVerdicts()}
	switch {
	case at.Goal != nil:
		return nil, ask.inWords(&at, f.cfg.DefaultLanguage)
	case at.Target == nil:
		d.Message = sayNoTargetIn.With(ask.of.ID, at.Period)
		return nil, d
	case at.Verdict == nil: // the two cannot be compared, which has been reported
		return nil, nil
	case !at.Verdict.isSettled():
		d.Message = sayNoVerdict.With(ask.of.ID, at.Period, wordsOfOutcome(at.Verdict.Outcome))
		return nil, d
	}
	return f.quote(ask.of, ask.Reference, at.Verdict.Outcome.String(), func(lang int) string {
		return at.Verdict.word(&f.cfg.Languages[lang].Verdicts)
	}), nil
}

// isSettled reports whether a verdict says whether a target was met.
func (v *Verdict) isSettled() bool {
	return v.Outcome == Met || v.Outcome == NotMet || v.Outcome == Off
}

// word returns the word for a verdict that is settled.
func (v *Verdict) word(in *config.Verdicts) string {
	switch v.Outcome {
	case Met:
		return in.Met
	case Off:
		return in.Off
	}
	return in.NotMet
}

// wordsOfOutcome says what an outcome is that is not settled.
func wordsOfOutcome(o Outcome) diag.Words {
	switch o {
	case Open:
		return sayOpen
	case SoFar:
		return saySoFar
	case NoResult:
		return sayNoResult
	case Withdrawn:
		return sayWithdrawn
	}
	return sayPending
}

// unknownField says that a period has no such field, or a metric has none.
func (a *asking) unknownField() *diag.Diagnostic {
	all := fields()
	if !a.of.IsGrowth && !slices.ContainsFunc(all, func(fd field) bool { return fd.name == a.field }) {
		return unknownField(a.Reference, all)
	}
	d := &diag.Diagnostic{Pos: a.FieldPos(), Rule: markdown.RuleReference, Message: sayNoFieldOfPeriod.With(a.field)}
	if d.Hint = adviceFieldsOfPeriod.With(a.of.ID, a.in); !a.named {
		d.Message, d.Hint = sayNoFieldOfGrowth.With(a.field), adviceFieldsOfGrowth.With(a.of.ID)
	}
	return d
}

// unknownPeriod says that a metric states nothing of a period, or that it has no target.
func (a *asking) unknownPeriod() *diag.Diagnostic {
	d := &diag.Diagnostic{Pos: a.pos(), Rule: markdown.RuleReference, Hint: a.of.advisePeriods(), Message: sayNothingOfPeriod.With(a.of.ID, a.in)}
	if !a.named && !a.of.IsGrowth {
		d.Pos, d.Message = a.IDPos(), sayNoTarget.With(a.of.ID)
	}
	return d
}

// advisePeriods lists the periods of which a metric states something.
func (m *Metric) advisePeriods() diag.Words {
	return adviceKnownPeriods.With(diag.Listed(m.periods(func(*Point) bool { return true })))
}

// adviseVerdicts lists the periods of which a verdict can be told, if there are any.
func (m *Metric) adviseVerdicts() diag.Words {
	list := m.periods(func(p *Point) bool { return p.Verdict != nil && p.Verdict.isSettled() })
	if list == nil {
		return diag.Words{}
	}
	return adviceKnownVerdicts.With(diag.Listed(list))
}

// periods returns the periods of the points for which is holds.
func (m *Metric) periods(is func(*Point) bool) []string {
	var list []string
	for _, p := range m.Series {
		if name := p.Period.String(); is(p) && !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	return list
}
