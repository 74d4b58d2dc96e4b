package claim

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/prose"
	"duibiao/internal/report"

	"duibiao/internal/lexicon"
)

// label is a metric's label in one language, prepared for being looked for in prose. A
// sentence seldom repeats it letter by letter: it changes the order, leaves out what is
// clear, and puts small words between. So the label is looked for in pieces: pairs of
// characters in Chinese, stems of words in English.
type label struct {
	runes []rune   // Chinese: its characters
	stems []string // English: the stems of its words, without small ones
	spare []bool   // which pieces only name the report's place, which texts leave out
	near  []string // words, or stems, of the titles and of the unit, which do not change its meaning

	size  int // how many pieces it has that are not spare
	least int // the smallest number of pieces that can name anything
}

// newLabel prepares the label of a metric in a language. The words in place name the
// report's place; those in near may stand beside the label without changing its meaning.
func newLabel(w report.Words, in prose.Language, place, near []string) *label {
	f := newFragment(lower(w.Label), in)
	l := &label{runes: f.runes, near: append(wordsIn(w.Unit.One+" "+w.Unit.Other, in), near...), spare: make([]bool, len(f.runes))}
	for _, p := range place {
		if in == prose.Chinese && strings.HasPrefix(string(l.runes), p) {
			copy(l.spare, slices.Repeat([]bool{true}, utf8.RuneCountInString(p)))
		}
	}
	for _, w := range f.words {
		if !isSmallWord(w.text) {
			l.stems = append(l.stems, w.stem)
			l.spare = append(l.spare, slices.Contains(place, w.stem))
		}
	}
	l.measure()
	return l
}

// measure counts the pieces.
func (l *label) measure() {
	for _, spare := range l.spare {
		if !spare {
			l.size++
		}
	}
	l.least = min(4, l.size)
	if l.stems != nil {
		l.least = min(2, l.size)
	}
}

// wordsIn returns the words of a text that are not fillers: 郑州 of 郑州：2024年成绩. Of
// English words it returns the stems.
func wordsIn(text string, lang prose.Language) []string {
	if text = strings.TrimSpace(lower(text)); text == "" {
		return nil
	}
	if lang == prose.Chinese {
		left := hanFillers().Replace(hanYear().ReplaceAllString(text, " "))
		return strings.FieldsFunc(left, func(r rune) bool { return !unicode.Is(unicode.Han, r) })
	}
	var list []string
	for _, w := range wordsOf(text) {
		if !isFiller(w.text) {
			list = append(list, w.stem)
		}
	}
	return list
}

// lang returns the language of the label.
func (l *label) lang() prose.Language {
	if l.stems == nil {
		return prose.Chinese
	}
	return prose.English
}

// isPlain reports whether so many pieces are enough to name the label if nothing speaks
// against it; isHinted, whether they make it likely that the label is meant.
func (l *label) isPlain(covered int) bool {
	return covered >= l.least && covered*10 >= l.size*6
}

func (l *label) isHinted(covered int) bool {
	return covered >= l.least && covered*2 >= l.size
}

// covered counts the pieces of the label that occur in any of the fragments.
func (l *label) covered(list ...fragment) int {
	var room [64]bool // on the stack for most labels: this runs for every pair of a figure and a label
	found := append(room[:0], l.spare...)
	for _, f := range list {
		l.note(f, found)
	}
	n := 0
	for i, f := range found {
		if f && !l.spare[i] {
			n++
		}
	}
	return n
}

// note marks the pieces of the label that occur in a fragment: pairs of neighbouring
// characters in Chinese, words in English.
func (l *label) note(f fragment, found []bool) {
	for i := 0; i+1 < len(f.runes); i++ {
		for j := 0; j+1 < len(l.runes); j++ {
			if f.runes[i] == l.runes[j] && f.runes[i+1] == l.runes[j+1] {
				found[j], found[j+1] = true, true
			}
		}
	}
	for _, w := range f.words {
		if i := slices.Index(l.stems, w.stem); i >= 0 {
			found[i] = true
		}
	}
}

// isAlone reports whether a fragment has nothing but pieces of the label and fillers, so
// that it can't speak of another thing.
func (l *label) isAlone(f fragment) bool {
	return l.isAloneHan(f.runes) && !slices.ContainsFunc(f.words, func(w word) bool { return !l.knows(w) })
}

// isAloneHan strikes out the label and the fillers, and looks whether anything is left.
func (l *label) isAloneHan(text []rune) bool {
	rest := slices.Clone(text)
	for i := 0; i+1 < len(text); i++ {
		for j := 0; j+1 < len(l.runes); j++ {
			if text[i] == l.runes[j] && text[i+1] == l.runes[j+1] {
				rest[i], rest[i+1] = ' ', ' '
			}
		}
	}
	left := hanYear().ReplaceAllString(string(rest), " ")
	for _, w := range l.near {
		left = strings.ReplaceAll(left, w, " ")
	}
	return !strings.ContainsFunc(hanFillers().Replace(left), unicode.IsLetter)
}

// knows reports whether a word is of the label, or does not change its meaning.
func (l *label) knows(w word) bool {
	return slices.Contains(l.stems, w.stem) || slices.Contains(l.near, w.stem) || isFiller(w.text)
}

// reach returns the part of a fragment behind a figure that says what it counts: all of it
// in Chinese; in English up to the word after the last one of the label.
func (l *label) reach(f fragment) fragment {
	end := 0
	for i, w := range f.words {
		if slices.Contains(l.stems, w.stem) {
			end = i + 2
		}
	}
	f.words = f.words[:min(end, len(f.words))]
	return f
}

// isNarrowed reports whether an English fragment behind a figure narrows it to a part or to
// another place: passengers at Luoyang, new jobs for graduates.
func (l *label) isNarrowed(f fragment) bool {
	for i, w := range f.words {
		switch {
		case lexicon.EnglishClaims().Prepositions.Has(w.text) && i+1 < len(f.words) && !l.knows(f.words[i+1]):
			return true
		case !l.knows(w):
			return false
		}
	}
	return false
}
