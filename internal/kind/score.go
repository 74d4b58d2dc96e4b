package kind

import (
	"strconv"

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
// and how new targets lie beside results. What there is none of is left out, but for targets
// that were not met.
func (o *survey) score(c *report.Counts) []scoreItem {
	n := o.scored(c)
	return n.items(&o.words().Overview.Score, o.slots(), largeSquare)
}

// scored is what the score of a report is made of.
type scored struct {
	Counts           report.Counts
	Marks            []int // how many metrics have each square
	InWords, Pending int
}

// scored counts. It needs no words.
func (o *survey) scored(c *report.Counts) *scored {
	marks := o.marks()
	return &scored{Counts: *c, Marks: marks[:], InWords: o.inWords(&c.Tally), Pending: o.pending(&c.Standing)}
}

// items returns the counts in words, with squares so many pixels wide.
func (n *scored) items(say *words.Score, slots []words.Slot, size int) []scoreItem {
	t, s, marks := &n.Counts.Tally, &n.Counts.Standing, n.Marks
	due := t.Targets > 0
	mixed := marks[plot.Above]+marks[plot.Below]+marks[plot.Same]+marks[plot.Within] > 0
	list := make([]scoreItem, 0, 8)
	add := func(n int, m plot.Mark, say *words.Count) {
		if n > 0 || m == plot.NotMet {
			list = append(list, scoreItem{plot.NewSquare(m, size), strconv.Itoa(n), say.Name, say.About.Fill(slots...)})
		}
	}
	if due {
		add(t.Met, plot.Met, &say.Met)
		add(t.NotMet, plot.NotMet, &say.NotMet)
		add(t.Off, plot.OffBelow, &say.Off)
		add(t.Open, plot.Open, &say.Open)
		add(t.NoResult, plot.NoResult, &say.NoResult)
		add(t.Withdrawn, plot.Withdrawn, &say.Withdrawn)
	}
	add(max(t.SoFar, marks[plot.SoFar]), plot.SoFar, &say.SoFar)
	switch {
	case !due:
		add(s.Above, plot.Above, &say.Above)
		add(s.Below, plot.Below, &say.Below)
		add(s.Same, plot.Same, &say.Same)
		add(s.Around, plot.Within, &say.Around)
		add(s.Unknown, plot.Open, &say.Unknown)
		add(s.InWords, plot.InWords, &say.InWords)
		add(s.ResultOnly, plot.ResultOnly, &say.ResultOnly)
		add(s.TargetOnly, plot.TargetOnly, &say.TargetOnly)
	case mixed:
		add(marks[plot.Above], plot.Above, &say.Above)
		add(marks[plot.Below], plot.Below, &say.Below)
		add(marks[plot.Same], plot.Same, &say.Same)
		add(marks[plot.Within], plot.Within, &say.Around)
		add(n.InWords, plot.InWords, &say.InWords)
		add(marks[plot.ResultOnly], plot.ResultOnly, &say.ResultOnly)
		add(n.Pending, plot.Pending, &say.Pending)
	default:
		add(n.InWords, plot.InWords, &say.InWords)
		add(n.Pending, plot.Pending, &say.Pending)
	}
	return list
}

// inWords returns how many targets are in words: those that are due, and later ones, for which a
// square of the page stands.
func (o *survey) inWords(t *report.Tally) int {
	if !o.hasLater() {
		return t.InWords
	}
	return t.InWords + o.marks()[plot.InWords]
}

// hasLater reports whether the targets of the report are of another period than its results.
func (o *survey) hasLater() bool { return o.head.ActualPeriod != o.head.TargetPeriod }

// pending returns how many of the later targets are told by nothing else: neither by a later report
// nor by a square that says how one lies beside the result, or that it is in words.
func (o *survey) pending(s *report.Standing) int {
	n := s.Pending
	for i := range o.sectors {
		n -= o.sectors[i].AnsweredLater()
		for j := range o.sectors[i].Metrics {
			m := &o.sectors[i].Metrics[j].Value
			switch markOf(m) {
			case plot.Above, plot.Below, plot.Same, plot.Within, plot.InWords:
				if o.hasLater() && len(spoken(m).Outcome) == 0 {
					n--
				}
			}
		}
	}
	return n
}

// marks counts the metrics by their squares.
func (o *survey) marks() (n [plot.Marks]int) {
	for i := range o.sectors {
		for j := range o.sectors[i].Metrics {
			n[markOf(&o.sectors[i].Metrics[j].Value)]++
		}
	}
	return n
}

// since tells what became of targets of the report's later period, as later reports or later
// results tell.
func (o *survey) since() []verdictMark {
	var t report.Tally
	var last *scope.Metric
	var point *scope.Point
	var own *place
	for i := range o.sectors {
		for j := range o.sectors[i].Metrics {
			for m := &o.sectors[i].Metrics[j].Value; m != nil; m = growthOf(m) {
				if at, ok := told(m); ok && at.Verdict.Outcome != report.SoFar {
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
