package check

import (
	"slices"
	"strings"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// spanned is a result with the days that it is counted over.
type spanned struct {
	*report.Point
	from int       // the month that its period begins with
	to   time.Time // the last day
}

// contradictions reports results of one metric that cannot both be true: two of the same span, a
// half year and a year as of 30 June, that are not the same, and a flow that becomes less as more
// of the year is counted. A figure that is said to be revised may differ from what it revises.
func (w *Work) contradictions(m *report.Metric) diag.List {
	if m.Growth != nil {
		return append(w.contradictory(m), w.contradictory(m.Growth)...)
	}
	return w.contradictory(m)
}

func (w *Work) contradictory(m *report.Metric) diag.List {
	if len(m.Series) < 2 || m.Kind == report.Rank {
		return nil // as most metrics
	}
	var diags diag.List
	list := spans(m)
	for i := 1; i < len(list); i++ {
		p, q := list[i-1], list[i]
		isSame := p.to.Equal(q.to)
		switch {
		case !p.isBeside(q, m.Kind) || q.isRevised() || isSame && p.isRevised():
		case isSame && p.Actual.Allows().Apart(q.Actual.Allows()):
			diags = append(diags, w.contradiction(m, saySpanTwice, adviceSpanTwice, p, q)...)
		case !isSame && m.Kind == report.Flow && p.shrinksTo(q) && !w.isNet(m):
			diags = append(diags, w.contradiction(m, sayFlowShrinks, adviceFlowShrinks, p, q)...)
		}
	}
	return append(diags, w.inParts(m)...)
}

// inParts reports results of parts of a period of which nothing but the first is held against its target: two quarters of
// a year. Nobody else can say whether they may be added up.
func (w *Work) inParts(m *report.Metric) diag.List {
	var diags diag.List
	for _, p := range m.Series {
		if m.Kind != report.Flow || p.Verdict == nil || p.Verdict.Outcome != report.SoFar && p.Verdict.Outcome != report.NoResult {
			continue
		}
		if opening, newest := m.Parts(p.Period); newest != nil && p.Actual == nil {
			first, last := spanned{Point: opening}, spanned{Point: newest}
			diags = append(diags, w.contradiction(m, sayInParts, adviceInParts, first, last, p.Period)...)
		}
	}
	return diags
}

// spans returns the results of a metric by where they begin, then by where they end: of what stands
// at a moment, by that alone. Of a figure that was revised the newest counts.
func spans(m *report.Metric) []spanned {
	var list []spanned
	for _, p := range m.Series {
		if p.Actual == nil || p.Actual.IsRatio() {
			continue
		}
		s := spanned{Point: p, from: p.Period.First, to: p.Until()}
		if m.Kind == report.Stock {
			s.from = 0
		}
		if n := len(list); n > 0 && list[n-1].Period == p.Period && list[n-1].AsOf.Equal(p.AsOf) {
			list = list[:n-1]
		}
		list = append(list, s)
	}
	slices.SortStableFunc(list, func(a, b spanned) int {
		if a.from != b.from {
			return a.from - b.from
		}
		return a.to.Compare(b.to)
	})
	return list
}

// isBeside reports whether two results begin at the same time and are written in one unit.
func (s spanned) isBeside(t spanned, kind report.Kind) bool {
	return s.from == t.from && s.Actual.Unit == t.Actual.Unit && (kind != report.Stock || s.to.Equal(t.to))
}

func (s spanned) isRevised() bool { return s.Status == report.Revised || s.Status == report.Final }

// shrinksTo reports whether a result is less than one of a part of its period. What may be negative
// may become less.
func (s spanned) shrinksTo(t spanned) bool {
	return t.Actual.Value.Sign() >= 0 && t.Actual.Allows().Before(s.Actual.Allows())
}

// isNet reports whether the name of a metric says that it is what remains of more and less.
func (w *Work) isNet(m *report.Metric) bool {
	for lang := range w.config.Languages {
		label := strings.ToLower(m.Words[lang].Label)
		for _, of := range [...]*lexicon.Basis{&lexicon.Chinese().Basis, &lexicon.English().Basis} {
			if slices.ContainsFunc(of.Net, func(word string) bool { return contains(label, word) }) {
				return true
			}
		}
	}
	return false
}

// contradiction reports two results at both of their places; where both were taken over, another
// report has been told.
func (w *Work) contradiction(m *report.Metric, message diag.Phrase, hint diag.Words, p, q spanned, more ...any) diag.List {
	here, there := q, p
	if here.Origins.Actual != nil {
		here, there = p, q
	}
	if here.Origins.Actual != nil {
		return nil
	}
	lang := w.config.DefaultLanguage
	return diag.List{diag.Diagnostic{
		Pos: w.resultOf(m, here), Hint: hint,
		Message: message.With(append([]any{m.ID, p.Actual.Texts[lang], p.name(), q.Actual.Texts[lang], q.name()}, more...)...),
	}.WithNote(w.resultOf(m, there), sayOtherResult)}
}

// name is what an entry of a series says of its time.
func (s spanned) name() string {
	if s.AsOf.IsZero() {
		return s.Period.String()
	}
	return s.Period.String() + ", as_of = " + dayOf(s.AsOf)
}

// resultOf returns where a result is stated.
func (w *Work) resultOf(m *report.Metric, s spanned) diag.Position {
	switch {
	case s.Origins.Actual != nil:
		return s.Origins.Actual.Pos
	case s.Actual == m.Actual:
		if at := w.metric(m, "actual"); at != w.metric(m, "id") {
			return at
		}
	}
	return w.inSeries(m, published.Side{Part: partOf(m, "actual"), Period: s.Period, AsOf: dayOf(s.AsOf)})
}
