package claim

import (
	"slices"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// What is said of a figure is looked for in its sentence. To look at all of a text for each
// of its figures would take a time that grows with its square, so a text without ends of
// sentences is cut into pieces: no sentence that a reader follows is longer.
const (
	maxSentence = 1000 // bytes
	maxClause   = 300  // of a heading, a lead-in or the head of a cell
	maxBeside   = 100  // of what stands right beside a figure
)

// tail and head return the end and the beginning of a text, of at most so many bytes.
func tail(s string, most int) string {
	at := max(0, len(s)-most)
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return s[at:]
}

func head(s string, most int) string {
	end := min(len(s), most)
	for end > 0 && end < len(s) && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end]
}

// cuts returns where the statements of a passage end: where its sentences do, but not inside
// a figure, and where those that are too long are cut.
func (p *Passage) cuts(ends []int) []int {
	figures := p.Figures
	isInside := func(at int) bool {
		for len(figures) > 0 && figures[0].End <= at {
			figures = figures[1:]
		}
		return len(figures) > 0 && figures[0].Start < at
	}
	var list []int
	start := 0
	for _, end := range append(ends, len(p.Text)) {
		if end > start && !isInside(end) {
			list = append(p.shorten(list, start, end), end)
			start = end
		}
	}
	return list
}

// shorten adds where a sentence is cut that is too long: behind a clause if one ends within
// the most that a statement has, else between two characters that belong to no figure.
func (p *Passage) shorten(list []int, start, end int) []int {
	for end-start > maxSentence {
		most := start + len(head(p.Text[start:end], maxSentence))
		at := most
		if all := commasIn(p.Text[start:most]); all != nil {
			at = start + all[len(all)-1].end
		}
		if at = p.outside(at, start); at >= end {
			break
		}
		list, start = append(list, at), at
	}
	return list
}

// outside returns at, or the beginning of the figure that it is inside of; if that begins no
// later than start, its end.
func (p *Passage) outside(at, start int) int {
	i, _ := slices.BinarySearchFunc(p.Figures, at, func(f Figure, at int) int { return f.End - at - 1 })
	switch {
	case i == len(p.Figures) || p.Figures[i].Start >= at:
		return at
	case p.Figures[i].Start > start:
		return p.Figures[i].Start
	}
	return p.Figures[i].End
}

// shared is what the figures of a statement have in common, so that it is found once.
type shared struct {
	commas       []mark // where its clauses end
	starts, ends []int  // of its figures in digits, but for those of a unit of measure: per 10,000 yuan
	listed       listed
	whole, above []fragment // the statement and the texts above it; these alone
	isInTurn     bool
	year         string                 // the last one in the texts before it
	timeless     string                 // the words with blanks for parts of a year
	whenAbove    *span                  // what the text above says of when; nil until it is asked for
	from         [circumstanceCount]int // from where on the sentence says a circumstance
}

// share returns what the figures of the statement have in common.
func (s *statement) share() *shared {
	if s.shared == nil {
		s.shared = s.newShared()
	}
	return s.shared
}

func (s *statement) newShared() *shared {
	in := idiomOf(s.passage.Lang)
	all := &shared{commas: commasIn(s.words), listed: s.lists(), isInTurn: in.inTurn.In(s.text)}
	for _, f := range s.figures {
		if !f.Words && !f.Per {
			all.starts, all.ends = append(all.starts, f.Start), append(all.ends, f.End)
		}
	}
	for _, text := range s.above {
		all.above = append(all.above, newFragment(text, s.passage.Lang))
	}
	all.whole = append([]fragment{newFragment(s.words, s.passage.Lang)}, all.above...)
	all.year = s.yearBefore()
	for i, c := range &in.circumstances {
		all.from[i] = min(s.saysFrom(c.sentence), endOf(c.within, s.text))
	}
	return all
}

// yearBefore returns the nearest year in the texts before a statement.
func (s *statement) yearBefore() string {
	year := s.year
	for _, text := range s.above {
		if year == "" {
			year = lastYear(text)
		}
	}
	return year
}

// saysFrom returns from where on a sentence says what an expression finds, or the text above it
// does.
func (s *statement) saysFrom(r *lexicon.Expression) int {
	if len(s.above) > 0 && r.In(s.above[0]) {
		return 0
	}
	return endOf(r, s.text)
}

// endOf returns where what an expression finds in a text ends.
func endOf(r *lexicon.Expression, text string) int {
	if at := r.First(text); at != nil {
		return at[1]
	}
	return never
}

// never stands behind every statement.
const never = 1 << 62
