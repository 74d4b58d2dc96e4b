package kind

import (
	"duibiao/internal/plot"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// due returns the point whose verdict a card is about. What became of the target that stands
// beside a result is told below the two.
func due(m *scope.Metric) (*scope.Point, bool) {
	if m.Stand() != report.Judged {
		return nil, false
	}
	return m.Answered()
}

// cardState returns the state of a card.
func (p *place) cardState(m *scope.Metric) (class string, state verdictMark) {
	stand := m.Stand()
	mark := standMark(m, stand)
	at, _ := m.Answered()
	switch stand {
	case report.Retold:
		at = &m.Outcome[0].Point
		fallthrough
	case report.Judged:
		return at.Verdict.Outcome.String(), verdictMark{p.square(mark), p.words().StateOf(at)}
	}
	return classOf(mark), verdictMark{p.square(mark), p.words().Beside(m, p.spans(m.Actual.Period, m.Target.Period))}
}

// classOf returns the class of a comparison.
func classOf(m plot.Mark) string {
	switch m {
	case plot.Above:
		return "up"
	case plot.Below:
		return "down"
	case plot.Same, plot.Within:
		return "same"
	case plot.InWords:
		return "in-words"
	case plot.Pending:
		return "pending"
	}
	return "open"
}

// square returns the small square of a mark.
func (p *place) square(m plot.Mark) plot.Square { return p.squares[m] }

// newSquares returns the small squares of all marks.
func newSquares() *[plot.Marks]plot.Square {
	var list [plot.Marks]plot.Square
	for m := range list {
		list[m] = plot.NewSquare(plot.Mark(m), smallSquare)
	}
	return &list
}

// badge says how final the result is that the state of a card is about.
func (p *place) badge(m *scope.Metric) string {
	if at, ok := due(m); ok {
		return p.words().Status(at.Status)
	}
	if m.Stand() == report.Retold {
		return p.words().Status(m.Outcome[0].Point.Status)
	}
	return p.words().Status(statusOf(m, m.Actual.Period))
}

// ownBadge says how final the result of the report's own period is, where the state of the card is
// about another.
func (p *place) ownBadge(m *scope.Metric) string {
	status := statusOf(m, m.Actual.Period)
	if status == report.NoStatus {
		return "" // as of most: what the card is about takes longer to tell
	}
	if at, ok := due(m); m.Stand() == report.Retold || ok && at.Period != m.Actual.Period {
		return p.words().Status(status)
	}
	return ""
}
