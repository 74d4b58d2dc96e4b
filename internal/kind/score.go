package kind

import (
	"strconv"

	"duibiao/internal/period"
	"duibiao/internal/plot"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// scoreItem is a count with the square that is its key on the whole page.
type scoreItem struct {
	Square plot.Square `zh:"方块" en:"The square"`
	Number string      `zh:"几项" en:"How many there are"`
	Name   string      `zh:"是什么" en:"What they are"`
	About  string      `zh:"补充说明" en:"What more there is to say of them"`
}

// score counts the figures of a report: what became of the targets that are due, if any are,
// and of those that a part of their period decides, and how new targets lie beside results. What
// there is none of is left out, but for targets that were not met.
func (o *survey) score(c *report.Counts) []scoreItem {
	return o.scored(c).items(o.place, largeSquare)
}

// scored is what the score of a report is made of.
type scored struct {
	Actual, Target   period.Period
	Counts           report.Counts
	Marks            []int // how many metrics have each square
	Pending, Waiting int   // of how many targets later reports tell
}

// scored counts. It needs no words.
func (o *survey) scored(c *report.Counts) *scored {
	marks := o.marks()
	n := &scored{Actual: o.head.ActualPeriod, Target: o.head.TargetPeriod, Counts: *c, Marks: marks[:]}
	n.Pending, n.Waiting = o.toldLater()
	return n
}

// items returns the counts in words, with squares so many pixels wide.
func (n *scored) items(p *place, size int) []scoreItem {
	t, s, say := &n.Counts.Tally, &n.Counts.Standing, &p.words().Overview.Score
	slots := p.spans(n.Actual, n.Target).Slots(nil)
	b := scoreBoard{slots: slots, size: size, list: make([]scoreItem, 0, 8)}
	b.outcomes(t, say)
	if s.Early.Targets > 0 {
		early := p.words().Periods(n.Target, n.Target)
		b.slots = early.Slots(nil)
		b.outcomes(&s.Early, say)
		b.slots = slots
	}
	b.add(t.SoFar+s.Running, plot.SoFar, &say.SoFar)
	if t.Targets == 0 {
		b.beside(s, say)
		b.add(s.Unknown, plot.Open, &say.Unknown)
		b.add(s.InWords, plot.InWords, &say.InWords)
		b.add(s.ResultOnly, plot.ResultOnly, &say.ResultOnly)
		b.add(s.TargetOnly, plot.TargetOnly, &say.TargetOnly)
		b.add(s.Waiting-n.Waiting, plot.Pending, &say.Pending)
		return b.list
	}
	words := t.InWords
	if n.Actual != n.Target {
		b.beside(s, say)
		words += s.InWords
	}
	b.add(words, plot.InWords, &say.InWords)
	if b.isMixed {
		b.add(n.Marks[plot.ResultOnly], plot.ResultOnly, &say.ResultOnly)
	}
	b.add(s.Pending-n.Pending, plot.Pending, &say.Pending)
	return b.list
}

// toldLater returns of how many targets later reports tell; see [scope.Sector.ToldLater].
func (o *survey) toldLater() (pending, waiting int) {
	for i := range o.sectors {
		p, w := o.sectors[i].ToldLater()
		pending, waiting = pending+p, waiting+w
	}
	return pending, waiting
}

// scoreBoard collects counts.
type scoreBoard struct {
	slots   []words.Slot // what they are about
	size    int          // of squares, in pixels
	list    []scoreItem
	isMixed bool // whether targets lie beside results
}

func (b *scoreBoard) add(n int, m plot.Mark, say *words.Count) {
	if n > 0 || m == plot.NotMet {
		b.list = append(b.list, scoreItem{plot.NewSquare(m, b.size), strconv.Itoa(n), say.Name, say.About.Fill(b.slots...)})
	}
}

// outcomes adds what became of targets, if there are any.
func (b *scoreBoard) outcomes(t *report.Tally, say *words.Score) {
	if t.Targets == 0 {
		return
	}
	b.add(t.Met, plot.Met, &say.Met)
	b.add(t.NotMet, plot.NotMet, &say.NotMet)
	b.add(t.Off, plot.OffBelow, &say.Off)
	b.add(t.Open, plot.Open, &say.Open)
	b.add(t.NoResult, plot.NoResult, &say.NoResult)
	b.add(t.Withdrawn, plot.Withdrawn, &say.Withdrawn)
}

// beside adds how targets lie beside results.
func (b *scoreBoard) beside(s *report.Standing, say *words.Score) {
	b.isMixed = s.Comparable() > 0
	b.add(s.Above, plot.Above, &say.Above)
	b.add(s.Below, plot.Below, &say.Below)
	b.add(s.Same, plot.Same, &say.Same)
	b.add(s.About, plot.Same, &say.About)
	b.add(s.Around, plot.Within, &say.Around)
}

// marks counts the metrics by their squares.
func (o *survey) marks() (n [plot.Marks]int) {
	for i := range o.sectors {
		for j := range o.sectors[i].Metrics {
			n[badgeOf(&o.sectors[i].Metrics[j].Value)]++
		}
	}
	return n
}

// since tells what became of targets of the report's later period, as later reports or later
// results tell; what stands on the badge of a figure is counted with these.
func (o *survey) since() []verdictMark {
	var t report.Tally
	var last *scope.Metric
	var point *scope.Point
	var own *place
	for i := range o.sectors {
		for j := range o.sectors[i].Metrics {
			for m := &o.sectors[i].Metrics[j].Value; m != nil; m = growthOf(m) {
				if at, ok := told(m); ok && at.Verdict.Outcome != report.SoFar && (len(m.Outcome) > 0 || m.Stand() != report.Judged) {
					t.Add(at.Verdict.Outcome)
					last, point, own = m, at, o.sectors[i].own
				}
			}
		}
	}
	say := &o.words().Overview
	switch t.Targets {
	case 0:
		return nil
	case 1:
		var said words.Said
		own.words().Judge(&said, last, point)
		text := say.Since.Fill(words.Slot{Name: "label", Text: last.Label}, words.Slot{Name: "outcome", Text: said.Text()})
		return []verdictMark{{o.square(verdictMarkOf(&point.Verdict)), text}}
	}
	text := say.SinceMany.Say(t.Targets, words.Slot{Name: "list", Text: o.words().Outcomes(&t)})
	return []verdictMark{{o.square(verdictMarkOf(&point.Verdict)), text}}
}

// growthOf returns the growth of a metric; nil if it has none.
func growthOf(m *scope.Metric) *scope.Metric {
	if len(m.Growth) == 0 {
		return nil
	}
	return &m.Growth[0]
}

// told returns what became of the target of a metric after its report.
func told(m *scope.Metric) (*scope.Point, bool) {
	if len(m.Outcome) > 0 {
		return &m.Outcome[0].Point, true
	}
	at, ok := m.Answered()
	return at, ok && at.Period == m.Target.Period && m.Target.Known && at.Verdict.Outcome != report.SoFar
}
