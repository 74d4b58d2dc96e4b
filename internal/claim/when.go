package claim

import (
	"cmp"
	"strconv"
	"strings"
)

// saidWhen is what a statement says of when.
type saidWhen struct {
	spans    []span
	timeless string // its words with blanks for parts of a year, which name no metric
}

func (s *statement) saidWhen() *saidWhen {
	all := s.share()
	if all.when == nil {
		all.when = &saidWhen{idiomOf(s.passage.Lang).spans(s.text), s.words}
		words := []byte(s.words)
		for _, in := range all.when.spans {
			if in.isPart() {
				copy(words[in.start:in.end], strings.Repeat(" ", in.end-in.start))
				all.when.timeless = string(words)
			}
		}
	}
	return all.when
}

// when returns of when a figure is: what is said right behind it, or before it in its
// sentence, or in the text above. What an earlier sentence began with may still hold; then
// isCarried.
func (s *statement) when(f Figure, right int) (found span, isCarried bool) {
	if found = s.whenBehind(f, right); found.kind == noSpan {
		found = s.whenBefore(f)
	}
	if found.kind == noSpan && len(s.above) > 0 {
		found = lastSpan(idiomOf(s.passage.Lang).spans(s.above[0]))
		found.start, found.end = 0, 0
	}
	if found.kind == noSpan {
		found, isCarried = s.whenEarlier(), true
	}
	if found.year == 0 && !found.isThisYear {
		year := cmp.Or(lastYear(s.text[:min(max(found.start, 0), f.Start)]), s.share().year)
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

func (s *statement) whenBefore(f Figure) span {
	list := s.saidWhen().spans
	for len(list) > 0 && list[len(list)-1].end > f.Start {
		list = list[:len(list)-1]
	}
	return lastSpan(list)
}

// whenBehind returns what is said up to the next figure, in a language that says it there, or
// in brackets.
func (s *statement) whenBehind(f Figure, right int) span {
	for _, found := range s.saidWhen().spans {
		if found.start < f.End || found.kind == unclear {
			continue
		}
		isBracketed := strings.Trim(head(s.text[f.End:found.start], maxBeside), " (（") == "" && found.start > f.End
		if isBracketed || found.start < right && idiomOf(s.passage.Lang).saysWhenBehind {
			return found
		}
		break
	}
	return span{}
}

// whenEarlier returns what one of the sentences before in the passage began with, if none since
// has said another time. A month is none: it tells of what happened then.
func (s *statement) whenEarlier() span {
	earlier := tail(s.earlier, maxSentence)
	found := lastSpan(idiomOf(s.passage.Lang).spans(earlier))
	isMonth := found.kind == partOfYear && found.first == found.last
	begins := strings.TrimSpace(earlier[:found.start])
	if at := ends.FindAllStringIndex(earlier[:found.start], -1); at != nil {
		begins = strings.TrimSpace(earlier[at[len(at)-1][1]:found.start])
	}
	if !found.isPart() || found.kind == unclear || isMonth || begins != "" && begins != "in" && lastYear(s.text) == "" {
		return span{}
	}
	if year := lastYear(earlier[:found.start]); found.year == 0 && !found.isThisYear {
		found.year, _ = strconv.Atoi(year)
	}
	found.start, found.end = 0, 0
	return found
}

// ofParts are the circumstances of a part of a year.
var ofParts = [...]circumstance{ofQuarter, ofHalf, ofMonth, ofYears}

// during leaves out what is said of a part of the year, which the span is: what is said of
// others behind the span stays.
func (s *statement) during(c circumstances, in span, f Figure) circumstances {
	said := s.text[min(in.end, f.Start):f.Start]
	for _, i := range ofParts {
		cues := &idiomOf(s.passage.Lang).circumstances[i]
		if in.isPart() || i != ofYears {
			c[i] = c[i] && (finds(cues.sentence, said) || finds(cues.before, said))
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
	list := filter(m.sides, func(s *Side) bool {
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
