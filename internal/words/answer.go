package words

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"duibiao/internal/report"
)

// Answer are the words of the first sentences of a report: what its figures come to.
type Answer struct {
	Some       Counted `toml:"some" uses:"n figures actual_period target_period"`
	All        Counted `toml:"all" uses:"n actual_period target_period"`
	Above      Clause  `toml:"above"`
	Below      Clause  `toml:"below"`
	Same       Clause  `toml:"same"`
	About      Clause  `toml:"about"` // the same, where one of them is approximate
	Around     Clause  `toml:"around"`
	Separator  string  `toml:"separator"` // between the clauses
	Unknown    Counted `toml:"unknown" uses:"n actual_period target_period"`
	Early      Counted `toml:"early" uses:"n target_period list"`
	SoFar      Counted `toml:"so_far" uses:"n target_period"`
	InWords    Counted `toml:"in_words" uses:"n target_period"`
	ResultOnly Counted `toml:"result_only" uses:"n actual_period target_period"`
	TargetOnly Counted `toml:"target_only" uses:"n actual_period target_period"`
	AlsoTarget Counted `toml:"also_target" uses:"n actual_period target_period"` // after ResultOnly
	Set        Counted `toml:"set" uses:"n target_period"`
	Stop       string  `toml:"stop"` // ends a sentence
}

// Clause says how many targets lie on a side, as the first of such clauses and as a later one.
type Clause struct {
	First Counted `toml:"first" uses:"n actual_period target_period"`
	Later Counted `toml:"later" uses:"n actual_period target_period"`
}

// Part is a stretch of a text, which may be the finding.
type Part struct {
	Text   string `zh:"文字" en:"The text"`
	Strong bool   `zh:"是否为结论" en:"Whether it is the finding"`
}

// Answer says what the figures of a report, or of a part of it, come to: what became of the
// targets that are due, if any are, and else how the new targets lie beside the results.
func (p *Book) Answer(c *report.Counts, periods *Periods) []Part {
	if c.Tally.Targets > 0 {
		return p.dueAnswer(c, periods)
	}
	a := answer{book: p, say: &p.Answers, counts: &c.Standing, periods: periods.Slots(nil)}
	n := c.Standing.Both()
	switch {
	case n == 0:
	case n == c.Metrics:
		a.sentence(a.fill(&a.say.All, n), false)
	default:
		a.sentence(a.fill(&a.say.Some, n, Slot{Name: "figures", Text: strconv.Itoa(c.Metrics)}), false)
	}
	a.finding()
	a.rest()
	return a.parts
}

// dueAnswer says what became of the targets that are due, and how many are set.
func (p *Book) dueAnswer(c *report.Counts, periods *Periods) []Part {
	a := answer{book: p, say: &p.Answers, counts: &c.Standing, periods: periods.Slots(nil)}
	a.parts = p.tallyParts(&c.Tally, periods)
	if c.Standing.Aims > 0 && periods.Actual != periods.Target {
		a.sentence(a.fill(&a.say.Set, c.Standing.Aims), false)
	}
	a.known()
	return a.parts
}

// tallyParts says what became of targets; how many were met and how many were not is the
// finding.
func (p *Book) tallyParts(t *report.Tally, periods *Periods) []Part {
	whole := p.Tally.Whole.Other
	if t.Targets == 1 {
		whole = p.Tally.Whole.One
	}
	before, after, _ := strings.Cut(string(whole), "{list}")
	slots := [...]Slot{{Name: "period", Text: p.periods.Name(periods.Actual)}, {Name: "n", Text: strconv.Itoa(t.Targets)}}
	list, say := p.tallied(t), &p.Tally
	parts := append(make([]Part, 0, 5), Part{Text: Pattern(before).Fill(slots[:]...)}) // and what is set
	if len(list) == 2 {
		parts = append(parts, Part{list[0] + say.Last + list[1], true})
	} else {
		parts = append(parts, Part{list[0] + say.Separator + list[1], true}, Part{Text: say.join(list[2:])})
	}
	return append(parts, Part{Text: Pattern(after).Fill(slots[:]...)})
}

// join writes what follows the first items of a list.
func (t *Tally) join(list []string) string {
	var b strings.Builder
	for i, item := range list {
		if i == len(list)-1 {
			b.WriteString(t.Last)
		} else {
			b.WriteString(t.Separator)
		}
		b.WriteString(item)
	}
	return b.String()
}

// answer collects sentences.
type answer struct {
	book    *Book
	say     *Answer
	counts  *report.Standing
	periods []Slot
	parts   []Part
}

// sentence adds a sentence.
func (a *answer) sentence(text string, strong bool) {
	if len(a.parts) > 0 {
		if last := &a.parts[len(a.parts)-1].Text; isSpaced(*last) {
			*last += " "
		}
	}
	a.parts = append(a.parts, Part{text, strong})
}

func (a *answer) fill(c *Counted, n int, slots ...Slot) string {
	return c.fill(n, append(slots, a.periods...)...)
}

// finding says on which side of the results the targets lie.
func (a *answer) finding() {
	var list []string
	for _, c := range [...]struct {
		n   int
		say *Clause
	}{{a.counts.Above, &a.say.Above}, {a.counts.Below, &a.say.Below}, {a.counts.Same, &a.say.Same}, {a.counts.About, &a.say.About}, {a.counts.Around, &a.say.Around}} {
		switch {
		case c.n == 0:
		case len(list) == 0:
			list = append(list, a.fill(&c.say.First, c.n))
		default:
			list = append(list, a.fill(&c.say.Later, c.n))
		}
	}
	if len(list) > 0 {
		a.sentence(strings.Join(list, a.say.Separator)+a.say.Stop, true)
	}
}

// known says what a part of the later period tells of its targets: what became of those that it
// decides, and how many are under way.
func (a *answer) known() {
	if early := &a.counts.Early; early.Targets > 0 {
		a.sentence(a.fill(&a.say.Early, early.Targets, Slot{Name: "list", Text: a.book.Outcomes(early)}), true)
	}
	if a.counts.Running > 0 {
		a.sentence(a.fill(&a.say.SoFar, a.counts.Running), false)
	}
}

// isSpaced reports whether a space stands behind a sentence: not behind Chinese punctuation.
func isSpaced(text string) bool { return text != "" && text[len(text)-1] < utf8.RuneSelf }

// rest says of how many figures nothing can be compared.
func (a *answer) rest() {
	c, say := a.counts, a.say
	if c.Unknown > 0 {
		a.sentence(a.fill(&say.Unknown, c.Unknown), false)
	}
	a.known()
	if c.InWords > 0 {
		a.sentence(a.fill(&say.InWords, c.InWords), false)
	}
	switch {
	case c.ResultOnly > 0 && c.TargetOnly > 0:
		a.sentence(a.fill(&say.ResultOnly, c.ResultOnly)+a.fill(&say.AlsoTarget, c.TargetOnly)+say.Stop, false)
	case c.ResultOnly > 0:
		a.sentence(a.fill(&say.ResultOnly, c.ResultOnly)+say.Stop, false)
	case c.TargetOnly > 0:
		a.sentence(a.fill(&say.TargetOnly, c.TargetOnly)+say.Stop, false)
	}
}

// Sentences joins sentences, with a space behind what is not Chinese punctuation.
func Sentences(first string, more ...string) string {
	for _, s := range more {
		if isSpaced(first) {
			first += " "
		}
		first += s
	}
	return first
}
