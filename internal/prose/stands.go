package prose

import (
	"slices"
	"strings"
)

// What is said of a level or a change without a figure, and times of which there is one.

// maxStand is how many bytes of a clause may stand between "below" and the average that something is below.
const maxStand = 48

// maxFigureAhead is how many bytes before "above" the figure may begin by which something is above a level.
const maxFigureAhead = 32

// standsHere reports whether a word such as 低于 and "below", which stands between two texts, holds something against a
// level without a figure: 低于全省平均水平, "all below the provincial average".
func standsHere(before, after string, hasSpaces bool) bool {
	marks, levels, never := chineseMarks, zh().StandLevels, zh().NeverStand
	if hasSpaces {
		marks, levels, never = englishMarks, en().StandLevels, en().NeverStand
	}
	text := head(after, maxStand)
	if i := strings.IndexAny(text, marks); i >= 0 {
		text = text[:i]
	}
	if strings.ContainsAny(text, digitsOfAll) {
		return false
	}
	if hasSpaces {
		isOfFigure := strings.ContainsAny(behindMark(tail(before, maxFigureAhead), marks), digitsOfAll) // 1.8 points above
		return containsWord(strings.ToLower(text), levels...) && !precedes(before, never...) && !isOfFigure
	}
	return containsOne(text, levels...) && hasSuffix(before, never...) == ""
}

// minSlight is how many letters an adverb such as "slightly" has at least.
const minSlight = 8

// slightMoment reads "slightly fewer", of which no figure tells how much. Its length is 0 if there is none.
func slightMoment(text string, i int, word string) (Moment, int) {
	if len(word) < minSlight || !en().Slightly.Has(strings.ToLower(word)) {
		return Moment{}, 0
	}
	rest := text[i+len(word):]
	next := strings.ToLower(wordAt(strings.TrimPrefix(rest, " ")))
	if next == "" {
		return Moment{}, 0
	}
	length := len(word) + 1 + len(next)
	switch {
	case startsDigit(strings.TrimLeft(strings.TrimPrefix(text[i+length:], little().SpacedThan), " ")):
		return Moment{}, 0 // slightly more than 5 percent
	case englishUp(next), en().Higher.Has(next), en().UpBehind.Has(next):
		return Moment{Sort: Slight, Number: 1}, length
	case englishDown(next), en().Lower.Has(next), en().DownBehind.Has(next):
		return Moment{Sort: Slight, Number: 2}, length
	}
	return Moment{}, 0
}

// isStretch reports whether 一年, which stands between two texts, is how long something takes.
func isStretch(before, after string) bool {
	return hasSuffix(before, zh().NeverStretch...) == "" && hasPrefix(after, zh().NeverBehindStretch...) == ""
}

// otherLengths returns the one time that something takes or is reckoned by in each of two texts that the other has not,
// where one has it as a length and the other as a pace: 一年少用900万吨, "9 million tonnes less a month".
func otherLengths(a, b []Moment) (onlyA, onlyB []Moment) {
	x, y := lengthsUnlike(a, b), lengthsUnlike(b, a)
	if len(x) != 1 || len(y) != 1 || x[0].Sort == y[0].Sort {
		return nil, nil
	}
	return x, y
}

// lengthsUnlike returns the lengths and paces of a text that the other has in neither way.
func lengthsUnlike(list, other []Moment) []Moment {
	var out []Moment
	for i := range list {
		m := &list[i]
		if m.Sort != Stretch && m.Sort != Pace || m.soft || m.Number == 0 {
			continue
		}
		isThere := func(o Moment) bool { return (o.Sort == Stretch || o.Sort == Pace) && o.Number == m.Number }
		if !slices.ContainsFunc(other, isThere) && !slices.ContainsFunc(out, isThere) {
			out = append(out, *m)
		}
	}
	return out
}
