package claim

import (
	"cmp"
	"slices"

	"duibiao/internal/prose"
	"duibiao/internal/report"
)

// Traced is a passage with what has been made of its numbers.
type Traced struct {
	*Passage
	Numbers []Number
}

// Number is a number of a passage: a figure, or one that is none.
type Number struct {
	prose.Recognised        // with its place in the passage
	Reference        string // of a figure that comes from the data, as it is written
	Attribution             // of a figure
}

// Attribution is what is made of a figure: the claim that it makes, or why it makes none.
type Attribution struct {
	Claim *Claim
	Near  *Claim // without a claim, that of the metric which comes nearest; nil if none does
	Why   Why
	Said  []string // what is said of the figure that keeps it from being the metric's, by the lexicon's names
}

// Why says why a figure is taken to be one of a metric, or is not.
type Why uint8

// The reasons. The first three are those of a claim, from the plainest on.
const (
	Named         Why = iota // the label stands in its clause
	Carried                  // the label stands in the clause before, or above
	Hinted                   // a part of the label stands around it
	FromData                 // a reference says it
	InWords                  // numbers in words are too free for it
	Aside                    // labels and the like say nothing of metrics
	WithoutMetric            // the report has none, or cannot be read
	Unnamed                  // no label stands around it
	OtherSort                // the metric whose label does has figures of another sort
	NoLevel                  // it is said to be a change, a part, or of another time
	Doubtful                 // the label is there in part, with other words
	Rivalled                 // other metrics are named as well
)

// Trace returns the passages of an article on a line of its file, with what has been made of
// their numbers.
func (r *Reader) Trace(a *report.Article, metrics *Metrics, line int) []Traced {
	t := tracer{statements: r.statements(a)}
	if metrics.byLanguage != nil {
		t.labels = newSearch(metrics.byLanguage[a.Lang]())
	}
	var list []Traced
	for _, part := range r.Parts(a) {
		for i := range part.Passages {
			if p := &part.Passages[i]; p.isOn(line) {
				list = append(list, Traced{p, t.numbers(p, part.isAside)})
			}
		}
	}
	return list
}

// isOn reports whether a part of the passage stands on a line.
func (p *Passage) isOn(line int) bool {
	return p.Text != "" && p.Pos(0).Line <= line && p.Pos(len(p.Text)-1).Line >= line
}

// tracer says what is made of figures.
type tracer struct {
	statements []statement
	labels     *search // nil if there are no metrics
}

// numbers returns the numbers of a passage in their order: its figures, and what is none
// and not taken from the data.
func (t *tracer) numbers(p *Passage, isAside bool) []Number {
	var list []Number
	for _, f := range p.Figures {
		n := Number{Recognised: prose.Recognised{Start: f.Start, End: f.End, By: f.By, Figure: &f.Figure}}
		n.Attribution, n.Reference = t.attribution(p, f, isAside), p.reference(f)
		list = append(list, n)
	}
	isFigure := func(start, end int) bool {
		return slices.ContainsFunc(p.Figures, func(f Figure) bool { return f.Start < end && start < f.End })
	}
	for _, found := range prose.Trace(p.Text, p.Lang) {
		isOther := isFigure(found.Start, found.End) || p.IsQuoted(found.Start, found.End)
		if found.Figure == nil && !isOther && found.HasNumber(p.Text) {
			list = append(list, Number{Recognised: found})
		}
	}
	slices.SortStableFunc(list, func(a, b Number) int { return cmp.Compare(a.Start, b.Start) })
	return list
}

// reference returns the reference that says a figure, "" if somebody typed it.
func (p *Passage) reference(f Figure) string {
	q, ok := p.quote(f.Start, f.End)
	if f.Typed || !ok || p.block == nil {
		return ""
	}
	for i := range p.block.References {
		if ref := &p.block.References[i]; ref.At == q.typed {
			return "{{" + ref.Name() + "}}"
		}
	}
	return ""
}

// attribution says which metric a figure of a passage is of, and why.
func (t *tracer) attribution(p *Passage, f Figure, isAside bool) Attribution {
	switch {
	case !f.Typed:
		return Attribution{Why: FromData}
	case f.Words:
		return Attribution{Why: InWords}
	case isAside:
		return Attribution{Why: Aside}
	case t.labels == nil:
		return Attribution{Why: WithoutMetric}
	}
	for i := range t.statements {
		if s := &t.statements[i]; s.passage == p {
			own := f.moved(-s.shift)
			if slices.ContainsFunc(s.figures, func(g Figure) bool { return g.Start == own.Start }) {
				return s.attribution(own, t.labels.nameable(s))
			}
		}
	}
	return Attribution{Why: Unnamed}
}

// attribution says what a figure of the statement claims, or why it claims nothing.
func (s *statement) attribution(f Figure, labels []covered) Attribution {
	if c := s.claim(f, labels); c != nil {
		return Attribution{Claim: c, Why: map[naming]Why{named: Named, carried: Carried, hinted: Hinted}[c.naming]}
	}
	all := s.candidates(f, labels)
	near := best(all, func(*Claim) bool { return true })
	switch {
	case near == nil && s.isOfOtherSort(f, labels):
		return Attribution{Why: OtherSort}
	case near == nil:
		return Attribution{Why: Unnamed}
	case !near.IsLevel:
		return Attribution{Near: near, Why: NoLevel, Said: s.circumstancesOf(f, near)}
	case best(all, (*Claim).isWrong) != nil:
		return Attribution{Near: near, Why: Rivalled}
	}
	return Attribution{Near: near, Why: Doubtful}
}

// isOfOtherSort reports whether a metric is named around a figure whose own are of another sort.
func (s *statement) isOfOtherSort(f Figure, labels []covered) bool {
	around := s.around(f)
	return slices.ContainsFunc(labels, func(l covered) bool {
		naming, _ := around.naming(l.label, l.pieces)
		return naming > hinted && l.fitting(around, f.Figure) == nil
	})
}

// circumstancesOf returns what is said of a figure that the metric is not itself.
func (s *statement) circumstancesOf(f Figure, c *Claim) []string {
	told := s.context(f).told
	var list []string
	for i, own := range c.owns() {
		if told[i] && !own {
			list = append(list, circumstance(i).String())
		}
	}
	return list
}
