package draft

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
)

// tense is the time of which a text speaks.
type tense struct {
	side   side
	year   int     // another year than those of the report; 0 for none
	other  string  // words for another time that is no year of the report: 上年同期
	within stretch // of time
	doubt  diag.Words
	ahead  diag.Words // a doubt that ends with the paragraph
}

// elsewhen says why a figure is of no period of the report, if it is of none.
func (t *tense) elsewhen() diag.Words {
	switch {
	case t.year != 0 && t.side == noSide:
		return sayOtherYear.With(t.year)
	case t.other != "":
		return sayOtherTime.With(t.other)
	case t.within.isPart && !t.within.isBefore && !t.within.isUnsure:
		return sayYearPart
	}
	return diag.Words{}
}

// doubts tells what is in doubt of a figure by its time.
func (t *tense) doubts(f *Figure, isPlan bool) {
	f.doubt(t.doubt)
	f.doubt(t.ahead)
	if isPlan && f.side == actual {
		f.doubt(sayOfPlan)
	}
	switch {
	case t.within.isBefore:
		f.doubt(sayTimeBefore.With(t.within.text))
	case t.within.isUnsure:
		f.doubt(sayMonth.With(t.within.text))
	}
}

// begin takes over the time that the part of a report speaks of, which it says again with each paragraph if it
// is none of the report's periods.
func (r *reader) begin(p *passage) {
	r.tense.ahead = diag.Words{}
	part := tense{side: p.side, year: p.year, within: stretch{years: p.years, text: p.years, isMany: p.years != ""}}
	if p.part != "" {
		part.within = stretch{text: p.part, isPart: true}
	}
	switch {
	case p.year != 0:
		part.side = noSide
	case part.side == noSide && (isBulletin(r.draft.Title) || r.draft.ofResults):
		part.side = actual
	}
	if p.opens || p.year != 0 || p.years != "" || p.part != "" {
		r.tense = part
	}
	if r.tense.within.isBefore {
		r.tense.within = stretch{}
	}
}

// turn looks for what changes the time that is spoken of, up to a place in the sentence.
func (s *sentence) turn(end int) {
	i := s.seen
	for i < end {
		w := s.turnAt(i, end)
		if w == 0 {
			_, w = utf8.DecodeRuneInString(s.text[i:])
		}
		i += w
	}
	s.seen = max(s.seen, end, i)
}

// turnAt takes what changes the time at a place, and returns its length: 0 for nothing.
func (s *sentence) turnAt(i, end int) int {
	w := words()
	rest := s.text[i:end]
	if n := s.turnBack(rest); n > 0 {
		return n
	}
	if n, of := s.stretchAt(i); n > 0 {
		if of != (stretch{}) {
			s.turnWithin(i, of)
		}
		return n
	}
	if n := s.bracket(rest); n > 0 {
		return n
	}
	if whole := prefixOf(rest, w.WholeYear); whole != "" {
		s.within, s.common.within = stretch{}, stretch{}
		return len(whole)
	}
	n, to, turns := s.moment(i, end)
	if turns {
		s.turnTo(i, to)
	}
	return n
}

// opens and closes are brackets and quotation marks, in which a time is spoken of that is none of the sentence.
const opens, closes = "（“《", "）”》"

// bracket keeps the time that is spoken of before a bracket for what stands behind it.
func (s *sentence) bracket(rest string) int {
	r, size := utf8.DecodeRuneInString(rest)
	switch {
	case strings.ContainsRune(opens, r):
		s.brackets = append(s.brackets, s.tense)
		return size
	case strings.ContainsRune(closes, r):
		if n := len(s.brackets); n > 0 {
			s.tense, s.brackets = s.brackets[n-1], s.brackets[:n-1]
			s.aside = s.other != ""
		}
		return size
	}
	return 0
}

// turnBack goes back to the time of which the sentence speaks, behind what it only mentions: 在去年新增1万个的基础上,
// or 上年同期5万人，增长4%.
func (s *sentence) turnBack(rest string) int {
	if w := prefixOf(rest, words().TurnsBack); w != "" {
		s.tense, s.aside = s.common, false
		return len(w)
	}
	r, size := utf8.DecodeRuneInString(rest)
	if !s.aside || !strings.ContainsRune("，、；", r) {
		return 0
	}
	if next := rest[size:]; prefixOf(next, words().Up) == "" && prefixOf(next, words().Down) == "" {
		if r == '、' || s.year != 0 {
			return 0
		}
		s.main.doubt = sayTimeBefore.With(s.other)
	}
	s.tense, s.aside = s.main, false
	return size
}

// turnWithin turns to a stretch of time. One that opens a sentence may be that of the next ones too.
func (s *sentence) turnWithin(i int, of stretch) {
	s.within = of
	if len(s.before) == 0 && !of.isUnsure && s.isOpening(i, maxOpening+utf8.RuneCountInString("2024年，")) {
		of.isBefore = true
		s.common.within = of
	}
}

// turnTo turns to a year, or to what is called one. One that opens a sentence is that of the next sentences too; against
// the heading only a year that is named may be, which is in doubt then.
func (s *sentence) turnTo(i int, to tense) {
	word := ""
	if _, ok := yearAt(s.text, i); ok {
		word = s.text[i : i+lenYear]
		switch isMeant := !isWithin(s.text[:i]); {
		case isMeant || to.side == noSide || s.side == noSide:
		case to.side != s.side:
			to.doubt = sayTimeBefore.With(word)
		default:
			to.doubt = s.doubt
		}
	}
	if !s.aside {
		s.main = s.tense
	}
	s.tense, s.aside = to, to.other != "" || to.year != 0 && len(s.before) > 0
	if to.side == noSide && word != "" && s.isOpening(i, maxOpening) {
		s.common.ahead = sayTimeBefore.With(word) // 到2030年，产值5亿元；税收3亿元
	}
	if to.side == noSide || !s.isOpening(i, maxOpening) {
		return
	}
	if part := s.passage.side; part == noSide || part == to.side {
		s.common = to
	} else if word != "" {
		s.common = to
		s.common.doubt = sayTimeBefore.With(word)
	}
}

// isWithin reports whether a clause goes on behind a text, so that a year may be that of a thing: 储备2025年项目, 为2025年打下基础.
func isWithin(before string) bool {
	r, _ := utf8.DecodeLastRuneInString(before)
	return hasHan(string(r)) && suffixOf(before, words().Until) == ""
}

// isOpening reports whether no more than some characters stand before a place of the sentence.
func (s *sentence) isOpening(i, most int) bool {
	i -= len(prefixOf(s.text[:i], words().Openers))
	return i <= most*utf8.UTFMax && utf8.RuneCountInString(s.text[:i]) <= most
}

// maxOpening is how many characters may stand before a year that opens a sentence.
const maxOpening = 3

// moment reads a word for a time that begins at a place: its length, and the time that it turns to, if it is not only held
// against.
func (s *sentence) moment(i, end int) (length int, to tense, turns bool) {
	w := words()
	rest := s.text[i:end]
	if y, ok := yearAt(s.text[:end], i); ok {
		length, to = lenYear, s.ofYear(y)
	} else if other := prefixOf(rest, w.OtherTimes); other != "" {
		length, to = len(other), tense{other: other}
	} else if next := prefixOf(rest, w.NextYear); next != "" {
		length, to = len(next), s.nextYear(next)
	} else if past := prefixOf(rest, w.Past); past != "" {
		length, to = len(past), s.lastYear(past, i)
	} else if next := prefixOf(rest, w.Next); next != "" {
		length, to = len(next), s.thisYear(i)
	}
	before := s.text[:i]
	if length == 0 || suffixOf(before, w.BeforeComparison) != "" || !isYearAt(rest) && suffixOf(before, w.NeverBeforeTime) != "" {
		return length, tense{}, false
	}
	behind := s.text[i+length:]
	if same := prefixOf(behind, w.SamePeriod); same != "" && prefixOf(behind[len(same):], w.Than) == "" && prefixOf(behind[len(same):], w.BehindComparison) == "" {
		return length + len(same), tense{other: s.text[i : i+length+len(same)]}, true
	}
	if to.year == 0 && prefixOf(behind, w.BehindComparison) != "" {
		return length, tense{}, false
	}
	return length, to, true
}

// isYearAt reports whether a text begins with the number of a year.
func isYearAt(text string) bool {
	_, ok := yearOf(text)
	return ok
}

// ofYear returns the time that a year is for the report.
func (s *sentence) ofYear(year int) tense {
	s.saysYear = true
	switch year {
	case s.draft.Actual.EndYear():
		return tense{side: actual}
	case s.draft.Target.EndYear():
		return tense{side: target}
	}
	return tense{year: year}
}

// lastYear returns the time that a word for the last year means: that of the results, but beside what is told of
// that year itself the one before it.
func (s *sentence) lastYear(word string, i int) tense {
	if prefixOf(word, words().LastYear) != "" && s.side == actual && (s.saysYear || len(s.before) > 0) && !s.isOpening(i, maxOpening) {
		return tense{other: word}
	}
	return tense{side: actual}
}

// thisYear returns the time that a word for this year means: that of the targets, which among results is in doubt unless
// something is promised.
func (s *sentence) thisYear(i int) tense {
	isPart := s.passage.side == actual
	n := len(s.before)
	switch {
	case !isPart && !(s.side == actual && s.saysYear) && !(n > 0 && s.before[n-1].side == actual), lastPromise(s.text[i:]) >= 0:
		return tense{side: target}
	case isPart:
		return tense{side: actual, doubt: sayThisYear}
	}
	return tense{side: target, doubt: sayThisYear}
}

// nextYear returns the time that a word for the next year means: that of the targets where results are told, which is
// in doubt unless these are of a year that the sentence names.
func (s *sentence) nextYear(word string) tense {
	switch {
	case s.side != actual:
		return tense{other: word}
	case s.saysYear:
		return tense{side: target}
	}
	return tense{side: target, doubt: sayNextYear}
}
