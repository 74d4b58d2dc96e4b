package claim

import (
	"slices"
	"strings"

	"duibiao/internal/lexicon"
	"duibiao/internal/prose"
)

// circumstance is something the text says of a figure that keeps it from being the level
// of a metric in its year: it is a change, a part, a month's. A metric may itself be
// such a thing, and then it is no obstacle.
type circumstance uint8

const (
	ofChange   circumstance = iota // a difference: up 5%
	addition                       // what was added: 12 new routes
	former                         // an earlier level: from 5 million, last year
	ofPart                         // a part (其中), or a figure that is only quoted as a mistake
	ofYears                        // of several years together
	formerPlan                     // what was planned originally
	ofQuarter
	ofHalf
	ofMonth
	ofHoliday
	aMonth // per month, and so on
	aWeek
	aDay
	each
	mean // or a peak
	circumstanceCount
)

// cues are the expressions by which one language says a circumstance. They are looked for
// in the figure's clause, before and behind it, up to the next figure. A nil expression
// finds nothing.
type cues struct {
	before, behind *lexicon.Expression
	sentence       *lexicon.Expression // anywhere before it in its sentence, and in the text above
	within         *lexicon.Expression // the same, but not in the text above
	own            *lexicon.Expression // in the label of a metric that is such a thing, and mostly in its note
}

// String returns the name that the lexicon has for it.
func (c circumstance) String() string {
	return [...]string{
		"of-change", "addition", "former", "of-part", "of-years", "former-plan", "of-quarter", "of-half", "of-month", "of-holiday",
		"a-month", "a-week", "a-day", "each", "mean",
	}[c]
}

// circumstances are a set of them.
type circumstances [circumstanceCount]bool

// circumstances returns what is said of a figure, whose clause is given before and behind
// it (told). It also returns what the clause has words for as the labels of metrics have
// them (called): a metric that is itself such a thing needs to be called that.
func (s *statement) circumstances(f Figure, before, behind string) (told, called circumstances) {
	in := idiomOf(s.passage.Lang)
	clause := before + " " + behind
	if in.towards.In(before) && (!in.way.In(before) || in.rising.In(before)) {
		before = ""
	}
	before, behind = in.still.Without(before), in.against.Without(behind)
	all := s.share()
	for i, c := range &in.circumstances {
		told[i] = all.from[i] <= f.Start || c.before.In(before) || c.behind.In(behind)
		called[i] = told[i] || c.own.In(clause)
	}
	told[ofPart] = told[ofPart] || all.listed.has(f)
	return told, called
}

// listed says from where on a statement lists the parts that a figure is broken down into,
// by the class of the figure: 24,500: 17,000 primary and 7,500 secondary.
type listed [prose.Measure + 1]int

// lists returns where a statement lists parts: behind a colon after a figure and what it
// counts.
func (s *statement) lists() listed {
	var l listed
	for i := range l {
		l[i] = never
	}
	for _, g := range s.figures {
		counted := head(s.words[g.End:], maxCounted+len("："))
		at := strings.IndexAny(counted, ":：")
		if at >= 0 && at < maxCounted && commasIn(counted[:at]) == nil {
			l[g.Class] = min(l[g.Class], g.End+at)
		}
	}
	return l
}

// maxCounted is how many bytes what a figure counts may take before the colon.
const maxCounted = 30

// has reports whether a figure is one of the parts. A bare number may be a part of anything,
// and anything of it.
func (l *listed) has(f Figure) bool {
	if f.Class == prose.Number {
		return slices.Min(l[:]) < f.Start
	}
	return min(l[f.Class], l[prose.Number]) < f.Start
}

// owns returns the circumstances that the metric itself has. Where its note speaks of a
// change or an earlier level, it speaks of another figure.
func (m *subject) owns() *circumstances {
	m.onceOwn.Do(func() {
		words := m.metric.Words[m.lang]
		label, note := lower(words.Label), lower(words.Note)
		for i, c := range &idiomOf(m.label.lang()).circumstances {
			m.own[i] = m.metric.IsGrowth && circumstance(i) == ofChange || c.own.In(label) || circumstance(i) > former && c.own.In(note)
		}
	})
	return &m.own
}

// allow reports whether a figure in this context can be the metric's, and whether that is
// beyond doubt. For a metric with a circumstance of its own it depends on whether the text
// says it. A change is always called one. An addition often is not. In the other cases
// silence leaves a doubt: 供养标准760元 may be a month's or not.
func (c *context) allow(m *subject) (can, isPlain bool) {
	isPlain = true
	for i, own := range m.owns() {
		switch kind := circumstance(i); {
		case own && c.called[i]:
		case c.told[i] && !own, own && kind == ofChange:
			return false, false
		case own && kind != addition:
			isPlain = false
		}
	}
	return true, isPlain
}
