package claim

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"

	"duibiao/internal/lexicon"
)

// statement is a sentence, or a cell of a table with its heads before it: the unit of text
// that may say what a metric is.
type statement struct {
	passage *Passage
	text    string   // in small letters
	words   string   // the text with blanks for its figures in digits
	shift   int      // from an offset of the text to one of the passage
	isCell  bool     // then commas in its heads separate no clauses
	figures []Figure // with their places in the text

	earlier string   // what stands before it in its passage
	year    string   // the last one in that
	above   []string // the lead-in of its list and the headings over it, the nearest first

	said   *saidWhen // what it says of when
	shared *shared   // made when a figure of it is first looked at
}

func (s *statement) pos(f Figure) diag.Position { return s.passage.Pos(f.Start + s.shift) }

// statementReader goes through the parts of an article.
type statementReader struct {
	list     []statement
	headings []*markdown.Section // over the passage that is read, the outermost first
	leads    []string            // by depth: the text that leads to a list, or to one inside an item
}

func (r *statementReader) part(p Part) {
	r.leads = nil
	if p.Section == nil {
		r.headings = nil
	} else {
		r.headings = slices.DeleteFunc(r.headings, func(s *markdown.Section) bool { return s.Level >= p.Section.Level })
		r.headings = append(r.headings, p.Section)
	}
	for i := range p.Passages {
		r.passage(&p.Passages[i])
	}
}

func (r *statementReader) passage(p *Passage) {
	if p.isCell() {
		if p.block.Cell.Row > 0 {
			above := r.above(0)
			for _, s := range p.cell() {
				r.add(s, above)
			}
		}
		return
	}
	depth := 0
	if p.block != nil && p.block.Kind == markdown.ItemText {
		depth = p.block.Depth
	}
	above := r.above(depth)
	r.leads = r.leads[:min(depth, len(r.leads))]
	if !p.hasTyped() && !p.leads() {
		r.leads = append(r.leads, "")
		return
	}
	list := p.sentences()
	for _, s := range list {
		r.add(s, above)
	}
	lead := ""
	if p.leads() {
		lead = strings.TrimSpace(list[len(list)-1].text)
	}
	r.leads = append(r.leads, lead)
}

func (p *Passage) hasTyped() bool {
	return slices.ContainsFunc(p.Figures, Figure.isHeld)
}

// leads reports whether the last sentence of a passage introduces what follows: a list
// after a colon, or one inside an item.
func (p *Passage) leads() bool {
	text := strings.TrimSpace(p.Text)
	isItem := p.block != nil && p.block.Kind == markdown.ItemText
	return text != "" && isItem || strings.HasSuffix(text, "：") || strings.HasSuffix(text, ":")
}

// add adds a statement if it holds a figure that is held against metrics.
func (r *statementReader) add(s statement, above []string) {
	if slices.ContainsFunc(s.figures, Figure.isHeld) {
		s.above = above
		r.list = append(r.list, s)
	}
}

// above returns what stands over a passage that is nested so deep in lists.
func (r *statementReader) above(depth int) []string {
	list := slices.Clone(r.leads[:min(depth, len(r.leads))])
	slices.Reverse(list)
	for _, s := range slices.Backward(r.headings) {
		list = append(list, head(lower(s.Heading), maxClause))
	}
	list = slices.DeleteFunc(list, func(words string) bool { return words == "" })
	return list[:min(len(list), maxAbove)]
}

// maxAbove is how many texts above a passage are looked at.
const maxAbove = 12

// sentences splits a passage into its sentences.
func (p *Passage) sentences() []statement { return p.split(sentenceEnds(p.Text)) }

// split splits a passage where it is given that sentences end.
func (p *Passage) split(ends []int) []statement {
	figures, text := p.Figures, lower(p.Text)
	var list []statement
	start, year := 0, ""
	var said *saidWhen
	for _, end := range p.cuts(ends) {
		s := statement{passage: p, text: text[start:end], shift: start, earlier: text[:start], year: year}
		said = &saidWhen{text: s.text, lang: p.Lang, before: said}
		s.said = said
		for len(figures) > 0 && figures[0].Start < end {
			s.figures = append(s.figures, figures[0].moved(-start))
			figures = figures[1:]
		}
		s.words = s.withoutFigures()
		year = cmp.Or(lastYear(s.text), year)
		list, start = append(list, s), end
	}
	return list
}

// cell returns a cell with its heads before it, as if it were a sentence, or several if it is
// too long for one.
func (p *Passage) cell() []statement {
	heads := lower(p.heads.row + " " + p.heads.column + " ")
	list := p.split(nil)
	for i := range list {
		s := &list[i]
		s.text, s.words, s.shift, s.earlier, s.isCell = heads+s.text, heads+s.words, s.shift-len(heads), "", true
		for j, f := range s.figures {
			s.figures[j] = f.moved(len(heads))
		}
	}
	return list
}

func (f Figure) moved(by int) Figure {
	f.Start, f.End = f.Start+by, f.End+by
	return f
}

// lower makes capital letters small and leaves every byte where it is.
func lower(s string) string {
	if isLower(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if l := unicode.ToLower(r); utf8.RuneLen(l) == utf8.RuneLen(r) {
			return l
		}
		return r
	}, s)
}

// isLower reports whether a text has nothing but small letters of English, Chinese and their marks.
func isLower(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			if c >= 'A' && c <= 'Z' {
				return false
			}
		case c >= 0xe3 && c <= 0xe9, // Chinese characters and marks
			c == 0xe2 && strings.HasPrefix(s[i+1:], "\x80"),                                  // dashes and quotation marks
			c == 0xef && strings.HasPrefix(s[i+1:], "\xbc") && i+2 < len(s) && s[i+2] < 0xa1: // marks of full width, before the letter A
			i += 2
		default:
			return false
		}
	}
	return true
}

// withoutFigures returns the text with blanks for its figures in digits. Those in words
// may be a part of a name: 每千人.
func (s *statement) withoutFigures() string {
	words := []byte(s.text)
	for _, f := range s.figures {
		if !f.Words {
			copy(words[f.Start:f.End], strings.Repeat(" ", f.End-f.Start))
		}
	}
	return string(words)
}

// clause returns the bytes of the clause in which a figure stands.
func (s *statement) clause(f Figure) (start, end int) {
	if s.isCell {
		return 0, len(s.text)
	}
	start, end = 0, len(s.text)
	commas := s.share().commas
	next, _ := slices.BinarySearchFunc(commas, f.Start, func(at mark, start int) int { return cmp.Compare(at.end, start+1) })
	if next > 0 {
		start = commas[next-1].end
	}
	for _, at := range commas[next:] {
		if at.start >= f.End {
			end = at.start
			break
		}
	}
	return start, end
}

// alone returns the bytes of a clause that belong to a figure alone: from the figure before
// to the next. Since an English figure is followed by what it counts, its own text begins
// after the last "and".
func (s *statement) alone(f Figure, start, end int) (left, right int) {
	left, right = start, end
	all := s.share()
	if i, _ := slices.BinarySearch(all.ends, f.Start+1); i > 0 {
		left = max(left, all.ends[i-1])
	}
	if i, _ := slices.BinarySearch(all.starts, f.End); i < len(all.starts) {
		right = min(right, all.starts[i])
	}
	if left > start {
		left += len(s.words[left:f.Start]) - len(afterAnd(s.words[left:f.Start]))
	}
	return left, right
}

// afterAnd returns what follows the last "and" in a text, or the text.
func afterAnd(text string) string {
	return text[strings.LastIndex(text, lexicon.EnglishClaims().SpacedAnd)+1:]
}

// lead returns what the clause that begins at start follows on: the clause before it, also
// in the sentence before, or else the text above the passage.
func (s *statement) lead(start int) string {
	switch {
	case s.isCell:
		return ""
	case start > 0:
		return lastClause(tail(s.words[:start], maxClause))
	case s.earlier != "":
		return lastClause(tail(s.earlier, maxClause))
	case len(s.above) > 0:
		return s.above[0]
	}
	return ""
}

// lastClause returns the last clause of a text, which may end in a comma.
func lastClause(text string) string {
	for _, at := range slices.Backward(commasIn(text)) {
		if at.end < len(text) {
			return text[at.end:]
		}
		text = text[:at.start]
	}
	return text
}
