package report

import (
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/period"
)

// verdictField is the field of a reference that tells what became of a target.
const verdictField = "verdict"

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
	if in.IsZero() {
		in = m.answering(f.report)
	}
	at := m.stated(in)
	switch {
	case f.mistaken(m) || f.mistakenIn(m, in):
		return nil, nil
	case !slices.Contains(periodFields(), ref.Field):
		return nil, fieldOfPeriod(m, ref)
	case at.Actual == nil && !at.hasTarget():
		return nil, unknownPeriod(m, ref)
	}
	switch ref.Field {
	case "":
		return f.figureOf(m, ref, at.Actual, sayNoActualIn)
	case "target":
		return f.figureOf(m, ref, at.Target, sayNoTargetIn)
	}
	return f.verdict(m, ref, at)
}

// periodFields are the fields that a period has.
func periodFields() []string { return []string{"", "target", verdictField} }

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

// figureOf returns what a reference to a figure of a period says.
func (f *Finder) figureOf(m *Metric, ref *markdown.Reference, figure *Figure, missing diag.Phrase) (*Quote, *diag.Diagnostic) {
	if figure == nil {
		return nil, &diag.Diagnostic{
			Pos: ref.PeriodPos(), Rule: markdown.RuleReference, Message: missing.With(m.ID, ref.Period), Hint: m.advisePeriods(),
		}
	}
	return f.quote(m, ref, machine(figure.Quantity), func(lang int) string { return figure.Texts[lang] }), nil
}

// verdict returns what a reference to a verdict says. Only one that is settled can stand in
// a sentence as a word.
func (f *Finder) verdict(m *Metric, ref *markdown.Reference, at Point) (*Quote, *diag.Diagnostic) {
	d := &diag.Diagnostic{Pos: ref.FieldPos(), Rule: markdown.RuleReference, Hint: m.adviseVerdicts()}
	switch {
	case at.Target == nil:
		d.Message = sayNoTargetIn.With(m.ID, at.Period)
		return nil, d
	case at.Verdict == nil: // the two cannot be compared, which has been reported
		return nil, nil
	case !at.Verdict.isSettled():
		d.Message = sayNoVerdict.With(m.ID, at.Period, wordsOfOutcome(at.Verdict.Outcome))
		return nil, d
	}
	return f.quote(m, ref, at.Verdict.Outcome.String(), func(lang int) string {
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
	}
	return sayPending
}

// fieldOfPeriod says that a period has no such field, or a metric has none.
func fieldOfPeriod(m *Metric, ref *markdown.Reference) *diag.Diagnostic {
	all := fields()
	if !slices.ContainsFunc(all, func(fd field) bool { return fd.name == ref.Field }) {
		return unknownField(ref, all)
	}
	return &diag.Diagnostic{
		Pos: ref.FieldPos(), Rule: markdown.RuleReference,
		Message: sayNoFieldOfPeriod.With(ref.Field), Hint: adviceFieldsOfPeriod.With(m.ID, ref.Period),
	}
}

// unknownPeriod says that a metric states nothing of a period, or that it has no target.
func unknownPeriod(m *Metric, ref *markdown.Reference) *diag.Diagnostic {
	d := &diag.Diagnostic{Pos: ref.PeriodPos(), Rule: markdown.RuleReference, Hint: m.advisePeriods()}
	if ref.Period.IsZero() {
		d.Pos, d.Message = ref.IDPos(), sayNoTarget.With(m.ID)
		return d
	}
	d.Message = sayNothingOfPeriod.With(m.ID, ref.Period)
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
