package prose

import (
	"sort"
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// Some who write Chinese put a space between digits and characters, 10 月 31 日, which says nothing. The text is read without
// these spaces, and what is found in it is told by where it stands with them.

// gaps are the spaces that a text was read without, in their order.
type gaps []gap

// gap is a space, or several.
type gap struct {
	at      int // the byte of the text without them before which they stood
	removed int // the bytes of it and of all before it
}

// closeUp returns a Chinese text without the spaces between digits and characters, and what these were.
func closeUp(text string) (string, gaps) {
	var list gaps
	var closed strings.Builder
	copied, removed := 0, 0
	for at := nextSpace(text, 0); at < len(text); at = nextSpace(text, at) {
		end := at
		for end < len(text) && spaceAt(text, end) > 0 {
			end += spaceAt(text, end)
		}
		if parts(text[:at], text[end:]) {
			closed.WriteString(text[copied:at])
			removed += end - at
			list = append(list, gap{at + end - at - removed, removed})
			copied = end
		}
		at = end
	}
	if list == nil {
		return text, nil
	}
	closed.WriteString(text[copied:])
	return closed.String(), list
}

// parts reports whether a space parts a number from the words that it belongs to. Behind the number of a heading, 3.2 组织,
// it does not.
func parts(before, after string) bool {
	switch a, b := last(before), first(after); {
	case isHan(a):
		return isCloseTo(b)
	case !isCloseTo(a) || !isHan(b):
		return false
	}
	line := before[strings.LastIndexByte(before, '\n')+1:]
	if strings.TrimLeft(line, "0123456789. ") != "" || isHanNumeral(first(after)) {
		return true
	}
	_, length := chineseUnit(after)
	return length > 0 || hasPrefix(after, lexicon.Chinese().Time.Begins...) != ""
}

// isCloseTo reports whether a character is one of a number, which no space parts from the words that it belongs to.
func isCloseTo(r rune) bool { return isDigit(halfWidth(r)) || r == '%' || r == '％' || r == '‰' }

// nextSpace returns where the next space begins, or the end.
func nextSpace(text string, at int) int {
	for at < len(text) && spaceAt(text, at) == 0 {
		at++
	}
	return at
}

// spaceAt returns the length of the space that stands at an offset, also one that does not break, is thin or wide; 0 if there
// is none.
func spaceAt(text string, at int) int {
	if text[at] == ' ' {
		return 1
	}
	if text[at] != 0xc2 && text[at] != 0xe2 && text[at] != 0xe3 { // the first byte of the others
		return 0
	}
	if r, size := utf8.DecodeRuneInString(text[at:]); r == '\u00a0' || r == '\u2009' || r == '\u202f' || r == '\u3000' {
		return size
	}
	return 0
}

// singleSpaced returns an English text with one common space wherever there are several, or others, as a page shows them: over
// 48 and 48 million say what they say however they are kept together. Between digits they are left, where others group.
func singleSpaced(text string) (string, gaps) {
	var list gaps
	var spaced strings.Builder
	copied, removed := 0, 0
	for at := nextSpace(text, 0); at < len(text); at = nextSpace(text, at) {
		end := at
		for end < len(text) && spaceAt(text, end) > 0 {
			end += spaceAt(text, end)
		}
		if text[at:end] != " " && !(isDigit(last(text[:at])) && isDigit(first(text[end:]))) {
			spaced.WriteString(text[copied:at])
			spaced.WriteByte(' ')
			removed += end - at - 1
			list = append(list, gap{end - removed, removed})
			copied = end
		}
		at = end
	}
	if list == nil {
		return text, nil
	}
	spaced.WriteString(text[copied:])
	return spaced.String(), list
}

// plainlySpaced returns a text as its language is read: see [closeUp] and [singleSpaced].
func plainlySpaced(text string, g *grammar) (string, gaps) {
	if g.hasSpaces {
		return singleSpaced(text)
	}
	return closeUp(text)
}

// place returns the bytes that a part of the text takes with its spaces. One before it or behind it is none of them.
func (g gaps) place(start, end int) (from, to int) {
	return start + g.before(start+1), end + g.before(end)
}

// before returns how many bytes of spaces stood before an offset of the text without them.
func (g gaps) before(at int) int {
	i := sort.Search(len(g), func(i int) bool { return g[i].at >= at })
	if i == 0 {
		return 0
	}
	return g[i-1].removed
}

// placeFigures tells by their text where figures stand with the spaces.
func (g gaps) placeFigures(list []Figure, text string) {
	for i := range list {
		f := &list[i]
		f.Start, f.End = g.place(f.Start, f.End)
		f.Text = text[f.Start:f.End]
		if f.Also != nil {
			f.Also.Start, f.Also.End = g.place(f.Also.Start, f.Also.End)
			f.Also.Text = text[f.Also.Start:f.Also.End]
		}
	}
}
