package claim

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Said returns what the part says in figures: its references, by name, then the numbers that
// somebody typed, with what they count. It is empty if there are none. The same text says the same
// in every version of the program, whatever that takes for a figure: releases are held
// against it. Another spelling of a number, 0.285亿 for 2850万, is no difference.
func (p *Part) Said() string {
	if p.isAside {
		return ""
	}
	var b strings.Builder
	for i := range p.Passages {
		passage := &p.Passages[i]
		if passage.block != nil {
			for j := range passage.block.References {
				b.WriteString("{{" + passage.block.References[j].Name() + "}}")
			}
		}
		passage.numbers(func(number string) { b.WriteString("<" + number + ">") })
	}
	return b.String()
}

// numbers gives the numbers of a passage that are no references.
func (p *Passage) numbers(found func(string)) {
	for at := 0; ; {
		i := strings.IndexAny(p.Text[at:], "0123456789")
		if i < 0 {
			return
		}
		start := at + i
		rest := p.Text[start:]
		n := len(rest) - len(strings.TrimLeft(rest, "0123456789.,"))
		n = len(strings.TrimRight(rest[:n], ".,"))
		at = start + n
		if !p.IsQuoted(start, at) {
			found(numberOf(p.Text[start:at], p.Text[at:]))
		}
	}
}

// scales are the words by which a number is multiplied, as powers of ten.
var scales = []struct {
	word  string
	power int
}{
	{"百", 2}, {"千", 3}, {"万", 4}, {"亿", 8}, {" hundred", 2}, {" thousand", 3}, {" million", 6}, {" billion", 9}, {" trillion", 12},
}

// numberOf writes a number in one form, with the sign of what it counts that follows it.
func numberOf(digits, rest string) string {
	whole, decimals, _ := strings.Cut(strings.ReplaceAll(digits, ",", ""), ".")
	power := -len(decimals)
	for again := true; again; {
		again = false
		for _, s := range scales {
			if after, ok := strings.CutPrefix(rest, s.word); ok {
				rest, power, again = after, power+s.power, true
			}
		}
	}
	mantissa := strings.TrimLeft(whole+decimals, "0")
	short := strings.TrimRight(mantissa, "0")
	return short + "e" + strconv.Itoa(power+len(mantissa)-len(short)) + counted(rest)
}

// counted returns the first character of what is counted, where it touches the number.
func counted(rest string) string {
	r, size := utf8.DecodeRuneInString(rest)
	if r == '%' || r == '‰' || unicode.Is(unicode.Han, r) {
		return rest[:size]
	}
	return ""
}
