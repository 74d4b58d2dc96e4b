package prose

import (
	"sort"
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// Some who write Chinese put a space between digits and characters, 10 月 31 日, which says nothing, and in English there may be
// several, or such as do not break. A text is read with plain spaces, and what is found is told by where it stands as written.

// gaps are the spaces that a text was read without, in their order.
type gaps []gap

// gap is a space, or several.
type gap struct {
	at      int // the byte of the text without them before which they stood
	removed int // the bytes of it and of all before it
}

// respaced returns a text in which other spaces stand, and the gaps that this leaves. What stands instead of a space, also of
// several together, and is no longer, is told by what is before and behind it; false leaves it as it is.
func respaced(text string, instead func(before, space, after string) (string, bool)) (string, gaps) {
	var list gaps
	var out strings.Builder
	copied, removed := 0, 0
	for at := nextSpace(text, 0); at < len(text); at = nextSpace(text, at) {
		end := at
		for end < len(text) && spaceAt(text, end) > 0 {
			end += spaceAt(text, end)
		}
		if by, ok := instead(text[:at], text[at:end], text[end:]); ok {
			out.WriteString(text[copied:at])
			out.WriteString(by)
			removed += end - at - len(by)
			list = append(list, gap{end - removed, removed})
			copied = end
		}
		at = end
	}
	if list == nil {
		return text, nil
	}
	out.WriteString(text[copied:])
	return out.String(), list
}

// plainlySpaced returns a text with the spaces with which its language is read: see [closed] and [single].
func plainlySpaced(text string, g *grammar) (string, gaps) {
	if g.hasSpaces {
		return respaced(text, single)
	}
	return respaced(text, closed)
}

// closed leaves out the spaces of a Chinese text that part a number from the words that it belongs to. Behind the number of a
// heading, 3.2 组织, it does not.
func closed(before, _, after string) (string, bool) {
	switch a, b := last(before), first(after); {
	case isHan(a):
		return "", isCloseTo(b)
	case !isCloseTo(a) || !isHan(b):
		return "", false
	}
	line := strings.TrimRight(before, "0123456789. ")
	if line != "" && !strings.HasSuffix(line, "\n") || isHanNumeral(first(after)) {
		return "", true
	}
	_, length := chineseUnit(after)
	return "", length > 0 || hasPrefix(after, lexicon.Chinese().Time.Begins...) != ""
}

// single puts one common space wherever an English text has several, or others, as a page shows them: over 48 and 48 million
// say what they say however they are kept together. Between digits they are left, where others group.
func single(before, space, after string) (string, bool) {
	return " ", space != " " && !(isDigit(last(before)) && isDigit(first(after)))
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
