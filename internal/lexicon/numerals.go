package lexicon

import "unicode/utf8"

// Numerals are the characters of numbers in Chinese. What they are asked for each character of
// a text, so that they are a table by character.
type Numerals struct {
	Zeros     []string // 零, 〇
	Scales    string   // all characters of scales
	Ambiguous rune     // 兆, which can be two scales
	Point     string   // before the digits of a fraction

	kinds []kind // by character, from firstHan on
}

// kind is what a character is: the value of a digit, the power of ten of a place or a scale.
type kind struct {
	digit, place, scale int8 // digit is one more than its value
	counts              bool // 两, which is said of what is counted: 两所 and 两百, but 二十 and 十二
	approximate, first  bool // makes a number approximate; if it stands right behind it
}

const firstHan, lastHan = 0x3000, 0x9fff

func (n *Numerals) of(r rune) kind {
	if at := int(r) - firstHan; at >= 0 && at < len(n.kinds) {
		return n.kinds[at]
	}
	return kind{}
}

// Digit returns the value of a digit, -1 of anything else.
func (n *Numerals) Digit(r rune) int64 { return int64(n.of(r).digit) - 1 }

// Place returns the power of ten of 十, 百 or 千, 0 of anything else.
func (n *Numerals) Place(r rune) int { return int(n.of(r).place) }

// Scale returns the power of ten of 万 or 亿, 0 of anything else.
func (n *Numerals) Scale(r rune) int { return int(n.of(r).scale) }

// Counts reports whether a digit is one that counts, 两.
func (n *Numerals) Counts(r rune) bool { return n.of(r).counts }

// Has reports whether a character belongs to a number.
func (n *Numerals) Has(r rune) bool {
	k := n.of(r)
	return k.digit > 0 || k.place > 0 || k.scale > 0 || r == n.Ambiguous && r != 0
}

// Characters returns those that belong to numbers.
func (n *Numerals) Characters() string {
	var all []rune
	for i := range n.kinds {
		if r := rune(firstHan + i); n.Has(r) {
			all = append(all, r)
		}
	}
	return string(all)
}

// Approximates reports whether a character makes a number approximate; some do so only where
// they stand first behind it.
func (n *Numerals) Approximates(r rune, isFirst bool) bool {
	k := n.of(r)
	return k.approximate || isFirst && k.first
}

// numeralTable is what zh.toml has of them.
type numeralTable struct {
	Digits           map[string]int8 `toml:"digits"`
	Counting         string          `toml:"counting"`
	Places           map[string]int8 `toml:"places"`
	Scales           map[string]int8 `toml:"scales"`
	Ambiguous        string          `toml:"ambiguous"`
	Point            string          `toml:"point"`
	Approximate      string          `toml:"approximate"`
	ApproximateFirst string          `toml:"approximate-first"`
}

func (t *numeralTable) compile() Numerals {
	n := Numerals{Point: t.Point}
	if len(t.Digits) == 0 {
		return n
	}
	n.kinds = make([]kind, lastHan-firstHan+1)
	at := func(r rune) *kind { return &n.kinds[r-firstHan] }
	for _, word := range sortedKeys(t.Digits) {
		at(only(word)).digit = t.Digits[word] + 1
		if t.Digits[word] == 0 {
			n.Zeros = append(n.Zeros, word)
		}
	}
	for word, power := range t.Places {
		at(only(word)).place = power
	}
	for _, word := range sortedKeys(t.Scales) {
		at(only(word)).scale = t.Scales[word]
		n.Scales += word
	}
	for _, r := range t.Counting {
		at(r).counts = true
	}
	for _, r := range t.Approximate {
		at(r).approximate = true
	}
	for _, r := range t.ApproximateFirst {
		at(r).first = true
	}
	n.Ambiguous = only(t.Ambiguous)
	return n
}

// only returns the character of a word that has one.
func only(word string) rune {
	r, _ := utf8.DecodeRuneInString(word)
	return r
}
