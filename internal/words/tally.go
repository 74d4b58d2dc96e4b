package words

import (
	"strconv"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/period"
	"duibiao/internal/report"
	"duibiao/internal/width"
)

// Count says what became of the targets of a period: 2025年6项目标：3项达到，0项未达到. Those
// that were met and those that were not are always told, the others if there are any. It
// returns "" if no target was set.
func (p *Book) Count(t report.Tally, of period.Period) string {
	if t.Targets == 0 {
		return ""
	}
	return p.Tally.Whole.fill(t.Targets, Slot{Name: "period", Text: p.periods.Name(of)}, Slot{Name: "list", Text: p.Outcomes(&t)})
}

// Outcomes lists what became of targets.
func (p *Book) Outcomes(t *report.Tally) string { return p.Listed(p.tallied(t)) }

// Listed joins the items of a list, of which there is one at least.
func (p *Book) Listed(list []string) string { return list[0] + p.Tally.join(list[1:]) }

// tallied lists what became of targets: first those that were met and those that were not.
func (p *Book) tallied(t *report.Tally) []string {
	say := &p.Tally
	list := append(make([]string, 0, 8), say.Met.fill(t.Met), say.NotMet.fill(t.NotMet))
	for _, c := range [...]struct {
		n   int
		say *Counted
	}{{t.Off, &say.Off}, {t.SoFar, &say.SoFar}, {t.Open, &say.Open}, {t.NoResult, &say.NoResult}, {t.Withdrawn, &say.Withdrawn}, {t.InWords, &say.InWords}} {
		if c.n > 0 {
			list = append(list, c.say.fill(c.n))
		}
	}
	return list
}

// Named writes a figure behind what it is called: 2025年目标3万人, 2025 target: 30,000 people.
func Named(label, figure string) string {
	if last, _ := utf8.DecodeLastRuneInString(label); width.Rune(last) == 2 && !unicode.Is(unicode.Hangul, last) {
		return label + figure
	}
	return label + ": " + figure
}

func (c *Counted) fill(n int, slots ...Slot) string {
	pattern := *c.in(c.rules.OfCount(n))
	return pattern.Fill(append(slots, Slot{Name: "n", Text: strconv.Itoa(n)})...)
}

// Outcome is what became of a target in a word or two.
func (p *Book) Outcome(o report.Outcome) string {
	say := &p.Verdict.Short
	return [...]string{
		report.Pending: say.Pending, report.Met: say.Met, report.NotMet: say.NotMet, report.Off: say.Off,
		report.Open: say.Open, report.SoFar: say.SoFar, report.NoResult: say.NoResult, report.Withdrawn: say.Withdrawn,
	}[o]
}

// Status is how final a figure is, or "".
func (p *Book) Status(s report.Status) string {
	say := &p.Verdict
	return [...]string{report.Preliminary: say.Preliminary, report.Revised: say.Revised, report.Final: say.Final}[s]
}
