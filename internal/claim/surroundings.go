package claim

import (
	"strings"

	"duibiao/internal/prose"
)

// surroundings is the text around a figure, cut into fragments.
type surroundings struct {
	whole  []fragment // the statement and the text above it
	above  []fragment // the text above it
	clause fragment   // the figure's clause, up to the figure
	before fragment   // the same, but only from the figure before
	behind fragment   // from the figure to the next one, or to the end of the clause
	lead   fragment   // what the clause follows on

	isCell  bool
	isAsked bool   // the figure has a year, or is called the actual or the target
	counted word   // the word behind it, which in English says what it counts
	unit    string // what it counts in Chinese
	number  string // its significant digits
}

func (s *statement) around(f Figure) *surroundings { return s.aroundIn(s.words, f) }

// aroundTimeless is around with blanks for parts of a year, which name no metric; the same as
// around if the statement has none.
func (s *statement) aroundTimeless(f Figure, around *surroundings) *surroundings {
	if words := s.timeless(); words != s.words {
		return s.aroundIn(words, f)
	}
	return around
}

func (s *statement) aroundIn(words string, f Figure) *surroundings {
	start, end := s.clause(f)
	left, right := s.alone(f, start, end)
	cut := func(text string) fragment { return newFragment(text, s.passage.Lang) }
	r := &surroundings{
		clause: cut(words[start:f.Start]), before: cut(words[left:f.Start]), behind: cut(words[f.End:right]),
		lead: cut(s.lead(start)), isCell: s.isCell, counted: s.counted(f), number: significant(f.Value),
		isAsked: s.touchingYear(f) != "" || idiomOf(s.passage.Lang).asks(s.text[start:f.Start]) != "",
		whole:   s.share().whole, above: s.share().above,
	}
	if s.passage.Lang == prose.Chinese {
		r.unit = countedUnit(f.Text)
	}
	return r
}

// counted returns the word behind a figure.
func (s *statement) counted(f Figure) word {
	rest, ok := strings.CutPrefix(head(s.text[f.End:], maxBeside), " ")
	if list := wordsOf(rest); ok && len(list) > 0 && list[0].start == 0 {
		return list[0]
	}
	return word{}
}
