package kind

import (
	"strconv"

	"duibiao/internal/plot"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// squareKey has each square once: a page with many reports shows few of them.
type squareKey struct {
	squares [plot.TargetOnly + 1]plot.Square
	has     [plot.TargetOnly + 1]bool
}

func newKey() *squareKey { return &squareKey{} }

// of returns the square of a mark, as large as keys have it.
func (k *squareKey) of(m plot.Mark) plot.Square {
	if !k.has[m] {
		k.squares[m], k.has[m] = plot.NewSquare(m, keySize), true
	}
	return k.squares[m]
}

// homeCounts returns how many targets of a report were met and so on, or else how many lie
// above the result and so on. What was met and what was not is told even if there is none.
func (p *place) homeCounts(s *scope.Summary, key *squareKey) []homeCount {
	c := counter{squares: key, list: make([]homeCount, 0, 6)}
	say, short, st := &p.words().Home, &p.words().Verdict.Short, &s.Counts.Standing
	t, isDue := s.Counts.Tally.Plus(&st.Early), s.Counts.Tally.Targets > 0
	if isDue || st.Early.Targets > 0 {
		c.add(plot.Met, t.Met, short.Met)
		c.add(plot.NotMet, t.NotMet, short.NotMet)
	}
	if !isDue {
		c.some(plot.Above, st.Above, say.Above)
		c.some(plot.Below, st.Below, say.Below)
		c.some(plot.Same, st.Same, say.Same)
		c.some(plot.Same, st.About, say.About)
		c.some(plot.Within, st.Around, say.Around)
		c.some(plot.Open, st.Unknown, say.Unknown)
	}
	c.some(plot.OffBelow, t.Off, short.Off)
	c.some(plot.SoFar, t.SoFar+st.Running, short.SoFar)
	c.some(plot.NoResult, t.NoResult, short.NoResult)
	c.some(plot.Withdrawn, t.Withdrawn, short.Withdrawn)
	c.some(plot.Open, t.Open, short.Open)
	pending := st.Pending
	if isDue {
		c.some(plot.InWords, t.InWords, short.InWords)
	} else {
		c.some(plot.InWords, st.InWords, say.InWords)
		c.some(plot.ResultOnly, st.ResultOnly, say.ResultOnly)
		c.some(plot.TargetOnly, st.TargetOnly, say.TargetOnly)
		pending = st.Waiting
	}
	if pending > 0 {
		c.add(plot.Pending, pending, say.Pending.Fill(p.spans(s.Head.ActualPeriod, s.Head.TargetPeriod).Slots(nil)...))
	}
	return c.list
}

// counter collects counts.
type counter struct {
	squares *squareKey
	list    []homeCount
}

func (c *counter) add(m plot.Mark, n int, text string) {
	c.list = append(c.list, homeCount{c.squares.of(m), strconv.Itoa(n), text})
}

// some adds a count of what there is.
func (c *counter) some(m plot.Mark, n int, text string) {
	if n > 0 {
		c.add(m, n, text)
	}
}

// between fills in the first and the last of periods.
func between(pattern words.Pattern, first, last string) string {
	return pattern.Fill(words.Slot{Name: "first", Text: first}, words.Slot{Name: "last", Text: last})
}
