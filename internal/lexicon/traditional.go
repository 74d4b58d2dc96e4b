package lexicon

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed traditional.toml
var traditionalTable string

// traditional are the simplified characters by the traditional ones, which are looked up for every character of
// every Chinese text, of which hardly any has one.
type traditional struct {
	has        [1 << 10]uint64 // a bit for each character of up to three bytes
	simplified map[rune]rune
}

var traditionals = sync.OnceValue(func() *traditional { return traditionalOf(traditionalTable) })

// traditionalOf reads the table.
func traditionalOf(text string) *traditional {
	var table struct {
		Pairs string `toml:"pairs"`
	}
	decode("traditional.toml", text, &table)
	t := &traditional{simplified: map[rune]rune{}}
	for pair := range strings.FieldsSeq(table.Pairs) {
		of := []rune(pair)
		if len(of) != 2 || of[0] < firstHan || of[0] > lastHan || of[1] < firstHan || of[1] > lastHan {
			panic("lexicon: traditional.toml: no pair of characters: " + pair)
		}
		t.simplified[of[0]] = of[1]
		t.has[of[0]>>6] |= 1 << (of[0] & 63)
	}
	return t
}

// Simplified returns a Chinese text with simplified characters in the place of the traditional ones that words of the
// tables have, and how many there were. All take as many bytes, so every place in the one text is that place in the
// other. One without them is returned as it is.
func Simplified(text string) (simplified string, characters int) {
	t := traditionals()
	at := t.next(text, 0)
	if at < 0 {
		return text, 0
	}
	copied := []byte(text)
	for ; at >= 0; at = t.next(text, at) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if to := t.simplified[r]; to != 0 {
			utf8.EncodeRune(copied[at:], to)
			characters++
		}
		at += size
	}
	return string(copied), characters
}

// next returns where the next traditional character begins, or what looks like one in bytes that are no text; -1 if there
// is none. It reads all of every text, so it decodes no more than characters of three bytes.
func (t *traditional) next(text string, at int) int {
	for at+2 < len(text) {
		if c := text[at]; c < 0xe4 || c > 0xe9 {
			at++ // no Han character begins with it
			continue
		}
		r := uint16(text[at]&0x0f)<<12 | uint16(text[at+1]&0x3f)<<6 | uint16(text[at+2]&0x3f)
		if t.has[r>>6]&(1<<(r&63)) != 0 {
			return at
		}
		at += 3
	}
	return -1
}
