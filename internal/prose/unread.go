package prose

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"duibiao/internal/quantity"
)

// maxUnread is how many figures of a text, of which the other has none, are looked for among that one's unread numbers.
const maxUnread = 3

// withoutUnread returns the figures that only the other text has without those whose digits stand in this one where they
// were taken for no figure. A figure that somebody has added or changed has no such digits there. One is kept if this text has a
// figure of its own that may stand in its place.
func (s *party) withoutUnread(list, own []Figure) []Figure {
	if len(list) > maxUnread {
		return list
	}
	var out []Figure
	for _, f := range list {
		mayStand := func(g Figure) bool { return f.mayBe(&g) }
		if slices.ContainsFunc(own, mayStand) || !s.hasUnread(f.digits()) && !s.hasUnreadAmount(&f) {
			out = append(out, f)
		}
	}
	return out
}

// isToldBesides reports whether of all figures of a translation only one, in digits and in brackets, is not in the text, among others,
// and nothing stands there in its place: what a reader elsewhere has to be told, a liang (50 grams). Outside of brackets it may be told
// just as well, and more often so than by mistake; but a figure that nobody promised is what a site must not publish.
func (s *party) isToldBesides(list []Figure) bool {
	if len(s.figures) < 2 || len(list) != 1 || list[0].Words || list[0].Per || !precedes(list[0].ahead, "(") {
		return false
	}
	f := &list[0]
	for i := range s.figures {
		g := &s.figures[i]
		isOpen := !s.paired[i] && (!s.weak[i] || g.Class > Count)
		if isOpen && g.mayBe(f) || g.Class == f.Class && g.Value.Equal(f.Value) {
			return false
		}
	}
	return true
}

// mayBe reports whether two figures are as large or of sorts of which one may be written for the other.
func (f *Figure) mayBe(g *Figure) bool {
	areShares := (f.Class == Percent || f.Class == Point) && (g.Class == Percent || g.Class == Point)
	return areShares || f.Class == g.Class || f.Value.Equal(g.Value) || f.Class <= Count && g.elided() || g.Class <= Count && f.elided()
}

// digits returns the digits that a figure is written with, "" if it is written in words.
func (f *Figure) digits() string {
	i := strings.IndexAny(f.Text, "0123456789")
	if i < 0 {
		return ""
	}
	n, ok := readDigits(f.Text, i)
	if !ok {
		return ""
	}
	return n.digits
}

// hasUnread reports whether a number of these digits stands between the figures of the text.
func (s *party) hasUnread(digits string) bool {
	if digits == "" {
		return false
	}
	for i := range s.figures {
		f := &s.figures[i]
		isChinese := f.grammar != nil && !f.grammar.hasSpaces
		texts := [...]string{f.between, f.rest}
		if len(digits) == 1 {
			texts = [...]string{f.ahead, f.behind} // which stand in other sentences for other things
		}
		for _, text := range texts {
			if hasNumber(text, digits) || isChinese && len(digits) > 1 && hasHanNumber(text, digits) {
				return true
			}
		}
	}
	return false
}

// tells reports whether the number of a figure stands between the figures of the text.
func (s *party) tells(f *Figure) bool {
	return s.hasUnread(number(f.Value)) || s.hasUnreadWord(number(f.Value))
}

// hasUnreadWord reports whether a number in words stands between the figures of a Chinese text, in their sentences, in which those
// of one numeral stand for other things as often.
func (s *party) hasUnreadWord(digits string) bool {
	for i := range s.figures {
		f := &s.figures[i]
		if f.grammar == nil || f.grammar.hasSpaces {
			return false
		}
		if hasHanNumber(f.ahead, digits) || hasHanNumber(f.behind, digits) {
			return true
		}
	}
	return false
}

// hasUnreadAmount reports whether an English text has a figure below twenty in words, with its unit, where it was taken for none: three
// yuan for every one.
func (s *party) hasUnreadAmount(f *Figure) bool {
	n, err := strconv.Atoi(f.digits())
	if err != nil || n < 2 || n > len(en().Ones) || f.Class <= Count {
		return false
	}
	for i := range s.figures {
		g := &s.figures[i]
		if g.grammar == nil || !g.grammar.hasSpaces {
			return false
		}
		for _, text := range [...]string{g.ahead, g.behind} {
			at := indexWord(inSmall(text), en().Ones[n-1])
			if at < 0 {
				continue
			}
			if u, _ := englishUnit(strings.TrimLeft(text[at+len(en().Ones[n-1]):], " -")); u.class == f.Class {
				return true
			}
		}
	}
	return false
}

// isOtherPlace reports whether of the figures of two texts without partners one is a first place, which is said freely, and the other
// a place that the text has too.
func (s *party) isOtherPlace(own, others []Figure) bool {
	return len(own) == 1 && len(others) == 1 && own[0].Class == Rank && own[0].Bound == quantity.Exactly && number(own[0].Value) == "1" &&
		others[0].Class == Rank && s.hasUnreadPlace(&others[0])
}

// hasUnreadPlace reports whether a place of the number of a rank stands between the figures of a Chinese text: 总成绩第五 beside
// 第一名, which "fifth" is then no other one of.
func (s *party) hasUnreadPlace(rank *Figure) bool {
	place := number(rank.Value)
	for i := range s.figures {
		f := &s.figures[i]
		if f.grammar == nil || f.grammar.hasSpaces {
			return false
		}
		for _, text := range [...]string{f.between, f.rest} {
			for at := strings.Index(text, zh().Word.Ordinal); at >= 0; {
				text = text[at+len(zh().Word.Ordinal):]
				if n, ok := readHan(text, 0); ok && number(n.value) == place {
					return true
				}
				at = strings.Index(text, zh().Word.Ordinal)
			}
		}
	}
	return false
}

// hasHanNumber reports whether a number in words that is as large as these digits stands in a Chinese text: 七十二, 连续第十三年,
// 七十有二, 年近八旬.
func hasHanNumber(text, digits string) bool {
	text = strings.ReplaceAll(text, zh().Word.TenAnd, zh().Word.Ten)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !isHanNumeral(r) {
			i += size
			continue
		}
		n, ok := readHan(text, i)
		end := max(n.end, i+size)
		if ok && (number(n.value) == digits || strings.HasPrefix(text[end:], zh().Word.TenYears) && number(n.value)+"0" == digits) {
			return true
		}
		i = end
	}
	return false
}

// hasNumber reports whether a number of these digits, and no more, stands in a text.
func hasNumber(text, digits string) bool {
	for at := strings.IndexAny(text, "0123456789"); at >= 0; {
		n, _ := readDigits(text, at)
		end := max(n.end, at+1)
		if n.digits == digits {
			return true
		}
		next := strings.IndexAny(text[end:], "0123456789")
		if next < 0 {
			break
		}
		at = end + next
	}
	return false
}
