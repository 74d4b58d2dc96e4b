package prose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// halfWidth returns the ASCII character of a full-width one, else r.
func halfWidth(r rune) rune {
	if r >= '！' && r <= '～' {
		return r - '！' + '!'
	}
	return r
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// isLetter, isAlnum and isUpper are about ASCII.
func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isAlnum(c byte) bool  { return isLetter(c) || c >= '0' && c <= '9' }
func isUpper(c byte) bool  { return c >= 'A' && c <= 'Z' }

func isAlnumAt(s string, i int) bool { return i < len(s) && isAlnum(s[i]) }
func endsAlnum(s string) bool        { return s != "" && isAlnum(s[len(s)-1]) }

func isHan(r rune) bool { return r >= 0x2e80 && unicode.Is(unicode.Han, r) }

func equalFold(a, b string) bool { return strings.EqualFold(a, b) }

// first and last return a character of s, utf8.RuneError if it is empty.
func first(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }
func last(s string) rune  { r, _ := utf8.DecodeLastRuneInString(s); return r }

// cutFirst and cutLast return s without a character.
func cutFirst(s string) string { _, n := utf8.DecodeRuneInString(s); return s[n:] }
func cutLast(s string) string  { _, n := utf8.DecodeLastRuneInString(s); return s[:len(s)-n] }

// maxClause is how far, in bytes, a sentence is looked at before and after a figure: what
// has no end within them is no sentence, and to look at all of it for each of its figures
// would take a time that grows with its square.
const maxClause = 600

// tail and head return the end and the beginning of s, of at most so many bytes.
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

// hasPrefix and hasSuffix report which of the words begins or ends s: the first that
// does, or "".
func hasPrefix(s string, words ...string) string {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return w
		}
	}
	return ""
}

func hasSuffix(s string, words ...string) string {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return w
		}
	}
	return ""
}

// wordAt returns the letters that begin s.
func wordAt(s string) string {
	i := 0
	for i < len(s) && isLetter(s[i]) {
		i++
	}
	return s[:i]
}

// wordBefore returns the letters that end s.
func wordBefore(s string) string {
	i := len(s)
	for i > 0 && isLetter(s[i-1]) {
		i--
	}
	return s[i:]
}

// startsWord reports whether s begins with word, in any case, and the word ends there.
func startsWord(s, word string) bool {
	n := len(word)
	return len(s) >= n && s[0]|0x20 == word[0]|0x20 && equalFold(s[:n], word) && (len(s) == n || !isAlnum(s[n]))
}

// endsWord reports whether s ends with word, in any case, and the word begins there.
func endsWord(s, word string) bool {
	i := len(s) - len(word)
	return i >= 0 && s[len(s)-1]|0x20 == word[len(word)-1]|0x20 && equalFold(s[i:], word) && (i == 0 || !isAlnum(s[i-1]))
}

// startsOne and endsOne report which of the words begins or ends s as a word of its
// own.
func startsOne(s string, words ...string) string {
	for _, w := range words {
		if startsWord(s, w) {
			return w
		}
	}
	return ""
}

func endsOne(s string, words ...string) string {
	for _, w := range words {
		if endsWord(s, w) {
			return w
		}
	}
	return ""
}

// precedes and follows report whether one of the words ends before or begins after, with space between or
// without.
func precedes(before string, words ...string) bool {
	return endsOne(strings.TrimRight(before, " "), words...) != ""
}

func follows(after string, words ...string) bool {
	return startsOne(strings.TrimLeft(after, " "), words...) != ""
}

// containsOne reports whether one of the words stands in s, containsWord whether one in small letters does
// as a word of its own.
func containsOne(s string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(s, w) })
}

func containsWord(s string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return indexWord(s, w) >= 0 })
}

// indexWord and lastIndexWord return where a word in small letters first and last stands in s as a word of
// its own, -1 if it does not.
func indexWord(s, word string) int {
	for at := 0; ; at += len(word) {
		i := strings.Index(s[at:], word)
		if i < 0 {
			return -1
		}
		if at += i; isWordAt(s, at, len(word)) {
			return at
		}
	}
}

func lastIndexWord(s, word string) int {
	for end := len(s); ; {
		i := strings.LastIndex(s[:end], word)
		if i < 0 || isWordAt(s, i, len(word)) {
			return i
		}
		end = i + len(word) - 1
	}
}

// isWordAt reports whether no letters and digits touch a part of s.
func isWordAt(s string, at, length int) bool {
	return !endsAlnum(s[:at]) && !isAlnumAt(s, at+length)
}

// isOneOf reports whether r is one of a few characters. It is asked of every character of a
// text, for which strings.ContainsRune is slow.
func isOneOf(r rune, few string) bool {
	for _, c := range few {
		if c == r {
			return true
		}
	}
	return false
}
