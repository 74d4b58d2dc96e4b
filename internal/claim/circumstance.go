package claim

import (
	"regexp"
	"slices"
	"strings"

	"duibiao/internal/prose"
)

// circumstance is something that is told beside a figure and makes it another than what
// a metric was in its year, unless the metric itself is such a thing.
type circumstance uint8

const (
	ofChange   circumstance = iota // by how much something has changed or differs
	addition                       // what has come to it
	former                         // what it was before
	ofPart                         // a part of it, or the story of a mistake
	ofYears                        // several years together
	formerPlan                     // what was planned before
	ofQuarter
	ofHalf
	ofMonth
	ofHoliday
	aMonth // one with another, as the rest
	aWeek
	aDay
	each
	mean // or a peak
	circumstanceCount
)

// cues are the expressions that tell of a circumstance in a language. A figure's clause
// is searched on both sides, as far as other figures do not come between; nil finds
// nothing.
type cues struct {
	before, behind *regexp.Regexp
	sentence       *regexp.Regexp // in all that stands before it in the sentence, and in what leads to it
	own            *regexp.Regexp // in the words of a metric that is such a thing
}

// spell is a time other than a year. What follows in the sentence is of it too.
func spell(beside, own string) cues {
	found := regexp.MustCompile(beside)
	return cues{sentence: found, behind: found, own: regexp.MustCompile(own)}
}

// beside is what stands on either side.
func beside(beside, own string) cues {
	found := regexp.MustCompile(beside)
	return cues{before: found, behind: found, own: regexp.MustCompile(own)}
}

// circumstances are a set of them.
type circumstances [circumstanceCount]bool

// circumstances returns those that are told of a figure, of which its clause is given
// before and behind it; and those of which the words are there with which metrics that
// have them as their own are called.
func (s *statement) circumstances(f Figure, before, behind string) (told, called circumstances) {
	in := idiomOf(s.passage.Lang)
	clause := before + " " + behind
	if in.towards.MatchString(before) && (!in.way.MatchString(before) || in.rising.MatchString(before)) {
		before = ""
	}
	behind = in.against.ReplaceAllString(behind, "")
	sentence := s.text[:f.Start]
	if len(s.above) > 0 {
		sentence = s.above[0] + " " + sentence
	}
	for i, c := range &in.circumstances {
		told[i] = finds(c.before, before) || finds(c.behind, behind) || finds(c.sentence, sentence)
		called[i] = told[i] || finds(c.own, clause)
	}
	told[ofPart] = told[ofPart] || s.isListed(f)
	return told, called
}

// isListed reports whether a figure is one of those of which an earlier one is made up:
// 24,500: 17,000 primary and 7,500 secondary.
func (s *statement) isListed(f Figure) bool {
	return slices.ContainsFunc(s.figures, func(g Figure) bool {
		if g.End > f.Start || g.Class != f.Class && g.Class != prose.Number && f.Class != prose.Number {
			return false
		}
		counted, _, ok := strings.Cut(strings.ReplaceAll(s.words[g.End:f.Start], "：", ":"), ":")
		return ok && len(counted) < 30 && !commas.MatchString(counted)
	})
}

// owns returns those that are the metric's own. A note that tells of a change tells of
// another figure.
func (m *subject) owns() *circumstances {
	if m.own != nil {
		return m.own
	}
	words := m.metric.Words[m.lang]
	label, note := lower(words.Label), lower(words.Note)
	m.own = new(circumstances)
	for i, c := range &idiomOf(m.label.lang()).circumstances {
		m.own[i] = finds(c.own, label) || circumstance(i) > former && finds(c.own, note)
	}
	return m.own
}

func finds(r *regexp.Regexp, text string) bool { return r != nil && r.MatchString(text) }

// allow reports whether a figure of which these are told can be one of a metric, and
// whether that is plain. A change is never told without a word for it, an addition often
// is, and of the rest a text that says nothing is in doubt: 供养标准760元 is a month's or
// not.
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
