// Package pinyin writes Chinese in Latin letters for addresses: 郑州机场 becomes zheng-zhou-ji-chang. An id
// has to be ASCII, must not change, and should be legible to who knows Chinese; it is not read aloud. So each
// character has one reading, its most common one, without tones and with v for ü as people type it
// (readings.txt, the 6,763 characters of GB/T 2312-1980), and words.txt lists the words in which it has another.
package pinyin

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed readings.txt
var readings string

//go:embed words.txt
var words string

// tables are the readings of characters, and of words with another, by their first character.
type tables struct {
	readings map[rune]string
	words    map[rune][]word
}

type word struct{ han, reading string }

// load reads the tables when they are first asked for: most commands never do.
var load = sync.OnceValue(func() *tables {
	t := &tables{make(map[rune]string, 7000), map[rune][]word{}}
	for line := range strings.Lines(readings) {
		reading, list, _ := strings.Cut(strings.TrimSpace(line), " ")
		for _, r := range list {
			t.readings[r] = reading
		}
	}
	for line := range strings.Lines(words) {
		han, reading, _ := strings.Cut(strings.TrimSpace(line), " ")
		first, _ := utf8.DecodeRuneInString(han)
		t.words[first] = append(t.words[first], word{han, reading})
	}
	return t
})

// Slug writes a text in small letters a to z, digits, and hyphens between syllables, words and
// numbers. It leaves out what it has no reading of, and ends at a hyphen where more than limit bytes would follow;
// it may be empty.
func Slug(text string, limit int) string {
	var b strings.Builder
	joined := false // whether the last character goes on with the next
	add := func(part string, joins bool) bool {
		sep := ""
		if b.Len() > 0 && !(joined && joins) {
			sep = "-"
		}
		if b.Len()+len(sep)+len(part) > limit {
			return false
		}
		b.WriteString(sep + part)
		joined = joins
		return true
	}
	for rest := text; rest != ""; {
		part, size, joins := next(rest)
		rest = rest[size:]
		switch {
		case part == "":
			joined = false
		case !add(part, joins):
			return whole(b.String(), joined && joins)
		}
	}
	return b.String()
}

// whole leaves out a word or a number that has been cut.
func whole(slug string, isCut bool) string {
	if i := strings.LastIndexByte(slug, '-'); isCut && i >= 0 {
		return slug[:i]
	}
	return slug
}

// next returns how a text begins in Latin letters, how many bytes that are, and whether Latin
// letters and digits may follow it without a hyphen.
func next(text string) (part string, size int, joins bool) {
	r, size := utf8.DecodeRuneInString(text)
	switch {
	case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
		return text[:1], 1, true
	case 'A' <= r && r <= 'Z':
		return string(r + 'a' - 'A'), 1, true
	case r < utf8.RuneSelf:
		return "", size, false
	}
	t := load()
	for _, w := range t.words[r] {
		if strings.HasPrefix(text, w.han) {
			return w.reading, len(w.han), false
		}
	}
	return t.readings[r], size, false
}
