package prose

import (
	"strings"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// isTrigger reports whether a word can begin a figure in words. Nearly none can, so all
// others are passed over quickly.
func isTrigger(word string) bool {
	var lower [12]byte
	if len(word) > len(lower) {
		return false
	}
	for i := range len(word) {
		lower[i] = word[i] | 0x20
	}
	return en().Triggers.HasBytes(lower[:len(word)])
}

// smallNumber returns the value of an English number word below a hundred, 0 if it is
// none.
func smallNumber(word string) int64 {
	for i, w := range en().Ones {
		if len(w) == len(word) && equalFold(w, word) {
			return int64(i + 1)
		}
	}
	for i, w := range en().Tens {
		if len(w) == len(word) && equalFold(w, word) {
			return int64(i+2) * 10
		}
	}
	if equalFold(little().Dozen, word) {
		return 12
	}
	return 0
}

// scaleWord returns the power of ten of hundred, thousand and so on, 0 for other words.
func scaleWord(word string) int {
	return powerOf(word, little().Powers)
}

// powerOf returns the power of ten that a word is in a table, 0 if it is not there.
func powerOf(word string, scales []lexicon.Scale) int {
	for i := range scales {
		if w := scales[i].Word; len(w) == len(word) && equalFold(w, word) {
			return scales[i].Exp
		}
	}
	return 0
}

// ordinal returns the number of an English ordinal in words up to twenty, 0 if it is none.
func ordinal(word string) int64 {
	for i, w := range en().Ordinals {
		if len(w) == len(word) && equalFold(w, word) {
			return int64(i + 1)
		}
	}
	return 0
}

// cardinal reads a number in English words.
type cardinal struct {
	text    string
	pos     int
	current int64 // below the next thousand, million or billion
	total   int64
	seen    bool
}

// readCardinal reads the number in words at i: three, twenty-three, two hundred and fifty,
// three million, "a hundred", and the "thousand" of "per thousand". It reports false if
// there is none.
func readCardinal(text string, i int) (numeral, bool) {
	if n, ok := halfOf(text, i); ok {
		return n, true
	}
	c := cardinal{text: text, pos: i}
	if !c.article() {
		return numeral{}, false
	}
	for c.word() {
	}
	n := numeral{start: i, end: c.pos, words: true, value: quantity.NewDecimal(c.total+c.current, 0)}
	if startsWord(text[c.pos:], little().AndAHalf) {
		n.end, n.value = n.end+len(little().AndAHalf), n.value.Add(quantity.NewDecimal(5, -1))
	}
	return n, c.seen && c.total+c.current > 0
}

// article reads what stands for a one: "a hundred", "per thousand". It reports false if it
// is an article of something else.
func (c *cardinal) article() bool {
	text, i := c.text, c.pos
	if precedes(text[:i], little().PerOrEvery...) && scaleWord(wordAt(text[i:])) > 0 {
		c.current = 1
	}
	if w := startsOne(text[i:], little().Articles...); w != "" {
		rest := strings.TrimPrefix(text[i+len(w):], " ")
		if scaleWord(wordAt(rest)) == 0 && !equalFold(wordAt(rest), little().Dozen) {
			return false
		}
		c.pos, c.current = len(text)-len(rest), 1
		if equalFold(wordAt(rest), little().Dozen) {
			c.current = 0
		}
	}
	return true
}

// halfOf reads "half a million".
func halfOf(text string, i int) (numeral, bool) {
	if !startsWord(text[i:], little().HalfOne) {
		return numeral{}, false
	}
	at := i + len(little().HalfOneBefore)
	if at >= len(text) {
		return numeral{}, false
	}
	word := wordAt(text[at:])
	exp := scaleWord(word)
	return numeral{start: i, end: at + len(word), words: true, value: quantity.NewDecimal(5, exp-1)}, exp > 2
}

// word reads one more word of the number.
func (c *cardinal) word() bool {
	at := c.next()
	w := wordAt(c.text[at:])
	small, exp := smallNumber(w), scaleWord(w)
	switch {
	case w == "" || c.total > 1e15:
		return false
	case equalFold(w, little().Dozen) && c.current > 0 && c.current < 12:
		c.current *= 12
	case small > 0 && c.fits(small):
		c.current += small
	case exp == 2 && c.current > 0 && c.current < 100:
		c.current *= 100
	case exp > 2 && c.current > 0 && !c.isAdjective(at, w):
		for range exp {
			c.current *= 10
		}
		c.total, c.current = c.total+c.current, 0
	default:
		return false
	}
	c.pos, c.seen = at+len(w), true
	return true
}

// isAdjective reports whether a scale word belongs to a sum that is an adjective, and not to the number before it: two
// trillion-yuan thresholds.
func (c *cardinal) isAdjective(at int, word string) bool {
	rest, ok := strings.CutPrefix(c.text[at+len(word):], "-")
	if !ok || !c.seen || c.text[at-1] != ' ' {
		return false
	}
	u, n := englishUnit(rest)
	return n > 0 && (u.class == Money || startsOne(rest[n:], en().LevelsBehind...) != "")
}

// next returns where the next word of the number may be: behind a space, a hyphen or an
// "and".
func (c *cardinal) next() int {
	rest := c.text[c.pos:]
	switch {
	case !c.seen:
		return c.pos
	case strings.HasPrefix(rest, little().SpacedAnd) && (c.current >= 100 || c.current == 0):
		return c.pos + len(little().SpacedAnd)
	case strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "-"):
		return c.pos + 1
	}
	return len(c.text)
}

// fits reports whether a number below a hundred can follow what has been read: five after
// twenty, fifty after two hundred.
func (c *cardinal) fits(small int64) bool {
	switch left := c.current % 100; {
	case left == 0:
		return c.current > 0 || !c.seen || c.total > 0
	default:
		return left >= 20 && left%10 == 0 && small < 10
	}
}
