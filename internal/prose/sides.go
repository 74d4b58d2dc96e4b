package prose

import (
	"strings"

	"duibiao/internal/lexicon"
)

// Side is on which side of a time something happens: 9月1日前, "after September 1".
type Side uint8

// The sides, which are a set where a text has a time more than once.
const (
	NoSide Side = 0 // the text does not say
	Before Side = 1 << iota
	After
	Around
)

// hasSides are the sorts of times on one side of which things happen.
var hasSides = [momentSorts]bool{Year: true, Month: true, Day: true, Edge: true, Clock: true, Weekday: true}

// maxGap is how many bytes stand at most between the parts of a date: 2017年8月31日, "August 31, 2017".
const maxGap = 3

// noteSides notes the sides of the times of a text. The parts of a date have one side.
func noteSides(text string, list []Moment, side func(before, after string) (Side, string)) {
	for i := 0; i < len(list); {
		end := i + 1
		if !hasSides[list[i].Sort] {
			i = end
			continue
		}
		for end < len(list) && hasSides[list[end].Sort] && list[end].Start-list[end-1].End <= maxGap && isGlue(text[list[end-1].End:max(list[end].Start, list[end-1].End)]) {
			end++
		}
		of, word := side(text[:list[i].Start], text[list[end-1].End:])
		for k := i; k < end; k++ {
			list[k].side, list[k].sideWord = of, word
		}
		i = end
	}
}

// isGlue reports whether what stands between two times makes a date of them.
func isGlue(gap string) bool {
	return strings.TrimLeft(gap, " ,") == "" || gap == zh().Word.Year || gap == zh().Word.Month
}

// chineseSide returns the side that words behind a time give it: （含）前, 之后, 左右.
func chineseSide(_, after string) (Side, string) {
	words := &zh().Sides
	after = strings.TrimPrefix(after, hasPrefix(after, words.Between...))
	after = strings.TrimPrefix(after, hasPrefix(after, words.Included...))
	of, word := sideOf(words, after, hasPrefix)
	if of == NoSide || hasPrefix(after, words.Never...) != "" {
		return NoSide, ""
	}
	if rest := after[len(word):]; of == Before && rest != "" && (startsDigit(rest) || isHanNumeral(first(rest))) {
		return NoSide, "" // 2025年前三季度
	}
	return of, word
}

// sideOf returns the side that a text gives a time, by a word that it begins or ends with.
func sideOf(words *lexicon.Sides, text string, has func(text string, words ...string) string) (Side, string) {
	if w := has(text, words.Around...); w != "" {
		return Around, w
	}
	if w := has(text, words.Before...); w != "" {
		return Before, w
	}
	if w := has(text, words.After...); w != "" {
		return After, w
	}
	return NoSide, ""
}

// englishSide returns the side that words before a time give it, of which articles count for nothing: "before the end of".
func englishSide(before, _ string) (Side, string) {
	words := &en().Sides
	text := strings.TrimRight(tail(before, maxDirection), " ")
	for range maxAfter {
		w := endsOne(text, words.Between...)
		if w == "" {
			break
		}
		text = strings.TrimRight(text[:len(text)-len(w)], " ")
	}
	of, word := sideOf(words, text, endsOne)
	if word != "" {
		word += " "
	}
	return of, word
}

// otherSides returns the first time that both texts have, and say that something happens on another side of.
func otherSides(a, b []Moment) (onlyA, onlyB []Moment) {
	type key struct {
		sort   MomentSort
		number int
	}
	if !haveSides(a) || !haveSides(b) {
		return nil, nil
	}
	there := map[key]Side{}
	for i := range b {
		there[key{b[i].Sort, b[i].Number}] |= b[i].side
	}
	here := map[key]Side{}
	for i := range a {
		here[key{a[i].Sort, a[i].Number}] |= a[i].side
	}
	for i := range a {
		k := key{a[i].Sort, a[i].Number}
		x, y := here[k], there[k]
		if a[i].side == NoSide || y == NoSide || x&y != 0 {
			continue
		}
		for j := range b {
			if b[j].Sort == k.sort && b[j].Number == k.number && b[j].side != NoSide {
				return []Moment{a[i].sided()}, []Moment{b[j].sided()}
			}
		}
	}
	return nil, nil
}

// haveSides reports whether something happens on a side of one of some times.
func haveSides(list []Moment) bool {
	for i := range list {
		if list[i].side != NoSide {
			return true
		}
	}
	return false
}

// sided returns a time with the word that says on which side of it something happens, for a message.
func (m *Moment) sided() Moment {
	of := *m
	if strings.HasSuffix(m.sideWord, " ") {
		of.Text = m.sideWord + m.Text
	} else {
		of.Text += m.sideWord
	}
	return of
}
