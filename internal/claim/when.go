package claim

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/prose"

	"duibiao/internal/lexicon"
)

// saidWhen is what a sentence says of when. It is looked for when a figure asks for it.
type saidWhen struct {
	text   string
	lang   prose.Language
	before *saidWhen // the sentence before in the passage

	isRead bool
	list   []span
}

func (w *saidWhen) spans() []span {
	if !w.isRead {
		w.list, w.isRead = idiomOf(w.lang).spans(w.text), true
	}
	return w.list
}

// opening returns the part of a year that the sentence begins with. A month is none: it tells
// of what happened then.
func (w *saidWhen) opening() span {
	s := lastSpan(w.spans())
	isMonth := s.kind == partOfYear && s.first == s.last
	begins := strings.TrimSpace(w.text[:s.start])
	if !s.isPart() || s.kind == unclear || isMonth || begins != "" && begins != lexicon.EnglishClaims().OpensWhen {
		return span{}
	}
	return s
}

// maxBack is how many sentences what one begins with holds for.
const maxBack = 3

// carried returns what one of the sentences before began with, if none since has said another
// time.
func (w *saidWhen) carried() span {
	for range maxBack {
		if w = w.before; w == nil {
			break
		}
		if len(w.spans()) > 0 {
			return w.opening()
		}
	}
	return span{}
}

// timeless returns the words of the statement with blanks for parts of a year, which name no
// metric.
func (s *statement) timeless() string {
	all := s.share()
	if all.timeless == "" {
		words := []byte(s.words)
		for _, in := range s.when().spans() {
			if in.isPart() {
				copy(words[in.start:in.end], strings.Repeat(" ", in.end-in.start))
			}
		}
		all.timeless = string(words)
	}
	return all.timeless
}

// when returns what the statement says of when.
func (s *statement) when() *saidWhen {
	if s.said == nil || s.said.text != s.text { // which has the heads of a cell before it
		s.said = &saidWhen{text: s.text, lang: s.passage.Lang}
	}
	return s.said
}

// whenOf returns of when a figure is: what is said right behind it, or before it in its
// sentence, or in the text above. What an earlier sentence began with may still hold; then
// isCarried.
func (s *statement) whenOf(f Figure, right int) (found span, isCarried bool) {
	if found = s.whenBehind(f, right); found.kind == noSpan {
		found = s.whenBefore(f)
	}
	if found.kind == noSpan {
		found = s.whenAbove()
	}
	if found.kind == noSpan {
		found, isCarried = s.when().carried(), true
		found.start, found.end = 0, 0
	}
	if found.isPart() && found.year == 0 && !found.isThisYear {
		year := cmp.Or(lastYear(s.text[:min(found.start, f.Start)]), s.share().year)
		found.year, _ = strconv.Atoi(year)
	}
	return found, isCarried
}

func lastSpan(list []span) span {
	if len(list) == 0 {
		return span{}
	}
	return list[len(list)-1]
}

// whenAbove returns what the nearest text above says.
func (s *statement) whenAbove() span {
	all := s.share()
	if all.whenAbove == nil {
		found := span{}
		if len(s.above) > 0 {
			found = lastSpan(idiomOf(s.passage.Lang).spans(s.above[0]))
		}
		found.start, found.end = 0, 0
		all.whenAbove = &found
	}
	return *all.whenAbove
}

func (s *statement) whenBefore(f Figure) span {
	list := s.when().spans()
	i, _ := slices.BinarySearchFunc(list, f.Start+1, func(in span, end int) int { return in.end - end })
	return lastSpan(list[:i])
}

// whenBehind returns what is said up to the next figure, in a language that says it there, or
// in brackets.
func (s *statement) whenBehind(f Figure, right int) span {
	list := s.when().spans()
	i, _ := slices.BinarySearchFunc(list, f.End, func(in span, end int) int { return in.start - end })
	if i == len(list) || list[i].kind == unclear {
		return span{}
	}
	if endsInBracket(s.text[f.End:list[i].start]) || list[i].start < right && idiomOf(s.passage.Lang).saysWhenBehind {
		return list[i]
	}
	return span{}
}

// endsInBracket reports whether a text is of one clause and the opening of a bracket.
func endsInBracket(text string) bool {
	clause, ok := strings.CutSuffix(text, "（")
	if !ok {
		clause, ok = strings.CutSuffix(text, "(")
	}
	return ok && commasIn(clause) == nil
}

// ofParts are the circumstances of a part of a year.
var ofParts = [...]circumstance{ofQuarter, ofHalf, ofMonth, ofYears}

// during leaves out what is said of a part of the year, which the span is: what is said of
// others behind the span stays.
func (s *statement) during(c circumstances, in span, f Figure) circumstances {
	if in.kind == noSpan {
		return c
	}
	said := tail(s.text[min(in.end, f.Start):f.Start], maxClause)
	for _, i := range ofParts {
		cues := &idiomOf(s.passage.Lang).circumstances[i]
		if in.isPart() || i != ofYears {
			c[i] = c[i] && (cues.sentence.In(said) || cues.before.In(said))
		}
	}
	return c
}

// isOfPart reports whether the metric itself is of a part of a year, so that its label or note
// says when.
func (m *subject) isOfPart() bool {
	own := m.owns()
	return own[ofQuarter] || own[ofHalf] || own[ofMonth]
}

// ofSpan returns the figures of a metric that are of the span which the text speaks of.
func (c *context) ofSpan(m *subject) []*Side {
	if c.when.kind == unclear {
		return nil
	}
	list := filter(m.figures().sides, func(s *Side) bool {
		return c.when.covers(s, m.metric.Kind) && c.when.isOfYear(s, m) && c.means(s)
	})
	if named := filter(list, func(s *Side) bool { return s.Key == c.asks }); named != nil {
		return named
	}
	return list
}

// judgeIn judges a figure of a part of a year: against the metric's figures of that part, and
// against nothing if it has none. It reports whether it is plain that the figure is the metric's.
func (c *Claim) judgeIn(told *context) (isPlain bool) {
	list := told.ofSpan(c.subject)
	if list == nil {
		c.IsLevel = false
		return false
	}
	during := *told
	during.told = told.during
	c.asked = list
	c.IsTrue = c.isTrueOf(&during)
	c.IsLevel, isPlain = during.allow(c.subject)
	return isPlain
}
