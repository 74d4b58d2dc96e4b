package prose

import (
	"cmp"
	"slices"
	"strings"

	"duibiao/internal/quantity"
)

// englishMarks end a clause.
const englishMarks = ",.;:()"

// englishAnnotators are those of English.
func englishAnnotators() []annotator {
	return []annotator{
		{name: "sentence", note: noteSentence},
		{name: "origin", note: func(a *around, f *Figure) { f.From = startsEnglish(a.clause) }},
		{name: "denominator", note: func(a *around, f *Figure) { f.Per = isDenominator(a.clause) }},
		{name: "direction", note: noteEnglishWay},
		{name: "step", note: noteEnglishStep},
		{name: "quickness", note: noteQuickness},
		{name: "compound", note: noteCompound},
		{name: "share", note: noteShare},
		{name: "shared bound", note: noteSharedBound},
		{name: "arrival", note: noteArrival},
		{name: "continuation", note: noteContinuation},
		{name: "whole", note: noteEnglishWhole},
	}
}

// noteArrival gives the second figure of "slowed from 5.3 percent in the first to 4.7 percent" the direction of the
// first.
func noteArrival(a *around, f *Figure) {
	if a.before != nil && a.before.From && f.Way == Unknown && f.Class == a.before.Class && precedes(withoutBound(a.clause)+" ", little().To) {
		f.Way = a.before.departure(a.before.ahead)
	}
}

// departure returns the direction of what went on from the figure that the text leads to, or else that of the figure: slowed
// from growth of 5.3 percent.
func (f *Figure) departure(ahead string) Direction {
	if i := lastIndexWord(ahead, little().From); i >= 0 {
		if way := englishDirection(behindMark(ahead[:i+len(little().From)], englishMarks), ""); way != Unknown {
			return way
		}
	}
	return f.Way
}

// noteEnglishWhole notes that the figure is what others are a part of: 86 of the 88, "of the 60 firms, 23".
func noteEnglishWhole(a *around, f *Figure) {
	if f.Class > Count {
		return
	}
	isBehindPart := a.before != nil && a.before.Class <= Count && slices.Contains(en().WholesBetween, strings.TrimSpace(a.gap))
	isHeading := a.before != nil && f.Bound == quantity.Exactly && isHeaded(a.before, a.gap)
	if isBehindPart || isHeading || slices.Contains(en().WholesAhead, strings.ToLower(strings.TrimSpace(a.clause))) {
		f.whole = true
	}
}

// noteShare gives the second number of "from 25 percent to below 8" the unit of the first.
func noteShare(a *around, f *Figure) {
	if a.before != nil && a.before.From && a.before.Class == Percent && f.Class == Number && !f.Words && strings.TrimSpace(a.gap) == little().To &&
		endsPhrase(strings.TrimLeft(a.behind, " ")) {
		f.measure(percent())
	}
}

// noteEnglishWay notes which way a figure goes by the words before and behind it.
func noteEnglishWay(a *around, f *Figure) {
	f.Way = englishDirection(a.clause, a.behind)
	switch {
	case f.Unit == part(2).name && englishDown(strings.ToLower(wordAt(f.Text))):
		f.Way = Down
	case f.Class == Multiple && englishUp(strings.ToLower(wordAt(f.Text))):
		f.Way = Up
	}
	if heldWithArticle(a.clause) {
		if way, _ := directionAfter(a.behind); way != Unknown {
			f.Way = way // down from a 0.1 percent rise
		}
	}
	if way := byVerb(a.grammar.sentence(tail(a.gap, maxSurroundings))); way != Unknown {
		f.Way = way
	}
	if f.From {
		f.Way = ofOrigin(f.Way, f.departure(a.clause))
	}
	if f.Way == Unknown && (f.Class == Point || f.Class == Seconds) {
		f.Way = aheadOrBehind(a.behind)
	}
}

// englishUp and englishDown report whether a word before a figure says which way it went.
func englishUp(word string) bool { return en().WordsUp.Has(word) }

func englishDown(word string) bool { return en().WordsDown.Has(word) }

// isWay reports whether a word is one for a rise or a fall: from 2.1:1 down to 1.9:1.
func isWay(word string) bool { return englishUp(word) || englishDown(word) }

// comparative returns the direction of a word such as "higher".
func comparative(word string) Direction {
	switch {
	case en().Higher.Has(word):
		return Up
	case en().Lower.Has(word):
		return Down
	}
	return Unknown
}

// isGrowthNoun reports whether a word such as "growth" or "deficit" may be what a change is of, which
// then has a verb of its own: lowered its forecast for growth by 0.4 points.
func isGrowthNoun(word string) bool { return en().ChangedNouns.Has(word) }

// byVerb returns the direction of the verb of what something changed by, of which the words before "by" say
// what that is: cut spending on cars, meals and travel by 8 percent.
func byVerb(ahead string) Direction {
	text := withoutBound(strings.TrimRight(ahead, " "))
	if w := endsOne(text, en().Additions...); w != "" {
		text = strings.TrimRight(text[:len(text)-len(w)], " ")
	}
	text, ok := strings.CutSuffix(text, little().ByBehind)
	if !ok {
		return Unknown
	}
	changed := Unknown
	for end := len(text); end > 0; {
		word := strings.ToLower(wordBefore(text[:end]))
		end -= max(len(word), 1)
		if word == "" || isGrowthNoun(word) {
			continue
		}
		switch {
		case en().Beating.Has(word) && precedes(text, en().Receipts...):
			return Unknown // expenditures will exceed revenue by
		case en().Beating.Has(word):
			return Up
		case en().Missing.Has(word):
			return Down
		}
		way := wordWay(word)
		if way != Unknown && precedes(text[:end], little().Definite...) { // dragging down the rise by, but the slowdown in growth
			changed, way = cmp.Or(changed, way), Unknown
		}
		if way != Unknown {
			return way
		}
	}
	return changed
}

// wordWay returns the direction of a word for a rise or a fall.
func wordWay(word string) Direction {
	switch {
	case englishUp(word):
		return Up
	case englishDown(word):
		return Down
	}
	return Unknown
}

// englishDirection returns the direction of a figure with the clause before and the text
// behind it: "0.6 percentage points faster" goes before what stands in the clause, and the
// rest after it.
func englishDirection(clause, after string) Direction {
	behind, sure := directionAfter(after)
	if sure {
		return behind
	}
	if i := strings.LastIndex(clause, little().SpacedAnd); i >= 0 && behind != Unknown {
		clause = clause[i:] // is 35% faster and uses 30% less power
	}
	if i := strings.LastIndex(clause, little().SpacedThan); i >= 0 {
		clause = clause[:i] // slower than the growth of 18%
	}
	mayBeNoun := precedes(withoutBound(clause), little().NounEnds...)
	for end := len(clause); end > 0; {
		word := wordBefore(clause[:end])
		end -= max(len(word), 1)
		if mayBeNoun && isGrowthNoun(strings.ToLower(word)) && byVerb(clause[:end]+little().SpacedBy) != Unknown {
			continue // raised its forecast for growth to 3.2 percent
		}
		lower, verb := strings.ToLower(word), strings.ToLower(wordBefore(strings.TrimRight(clause[:end], " ")))
		if en().Sums.Has(verb) || lower == little().Up && en().NeverUp.Has(verb) {
			continue // adds up to, made up
		}
		if verb == little().From && strings.HasSuffix(lower, little().Gerund) {
			continue // spared patients from advancing
		}
		switch {
		case englishUp(lower):
			return Up
		case englishDown(lower) && startsOne(strings.TrimLeft(clause[end+len(word):], " "), en().NeverFalls...) == "":
			return Down
		case comparative(lower) != Unknown:
			return comparative(lower)
		}
	}
	return behind
}

// maxAfter is how many words behind a figure the one for its direction may be: "5 days more".
const maxAfter = 3

// directionAfter returns the direction that the words behind a figure give it, and whether
// it is that of the figure whatever stands before: "0.6 percentage points faster", "4 fewer"
// are; "50 billion less" and "a 5% increase" are not.
func directionAfter(after string) (way Direction, sure bool) {
	after = after[len(startsOne(after, en().Bases...)):]
	for range maxAfter {
		rest := strings.TrimLeft(after, " -")
		word := strings.ToLower(wordAt(rest))
		after = rest[len(word):]
		switch {
		case word == "" || en().EndsBehind.Has(word):
			return Unknown, false
		case en().AboveBelow.Has(word):
			return aboveOrBelow(word, after)
		case en().UpBehind.Has(word):
			return Up, false
		case en().DownBehind.Has(word):
			return Down, false
		}
		if way := comparative(word); way != Unknown {
			return way, true
		}
	}
	return Unknown, false
}

// aboveOrBelow returns the direction of "12 billion below the ceiling"; "41 days above 35 °C"
// has none.
func aboveOrBelow(word, after string) (way Direction, sure bool) {
	switch {
	case startsDigit(strings.TrimLeft(after, " -−")):
		return Unknown, false
	case en().Above.Has(word):
		return Up, true
	}
	return Down, true
}

// aheadOrBehind returns the direction of percentage points "ahead of schedule". Days ahead of
// it are rather fewer.
func aheadOrBehind(after string) Direction {
	switch {
	case startsOne(after, little().Ahead) != "":
		return Up
	case startsOne(after, little().Behind) != "":
		return Down
	}
	return Unknown
}

// heldWithArticle reports whether the words before a figure make it that of what something is held
// against: "after a 0.3 percent rise", "compared with a 1.7 percent decline".
func heldWithArticle(clause string) bool {
	words := strings.TrimRight(clause, " ")
	article := endsOne(words, little().Articles...)
	return article != "" && endsOne(strings.TrimRight(words[:len(words)-len(article)], " "), en().HeldWithArticle...) != ""
}

// startsEnglish reports whether the words before a figure make it what something started
// from, or is held against: "down from the current 45 days", "instead of 5".
func startsEnglish(clause string) bool {
	words := strings.TrimRight(clause, " ")
	if heldWithArticle(clause) {
		return true
	}
	if w := endsOne(words, en().HeldAgainst...); w != "" && !precedes(words[:len(words)-len(w)], en().NeverHeld...) {
		return true
	}
	if the := endsOne(words, little().The); the != "" && precedes(words[:len(words)-len(the)], en().HeldWithArticle...) {
		return true // fewer than the 3.10 persons of 2010
	}
	if noun, ok := strings.CutSuffix(words, little().OfBehind); ok {
		if i := strings.LastIndex(noun, little().SpacedThan); i >= 0 && strings.Count(noun[i+len(little().SpacedThan):], " ") < maxAfter {
			return true // 1.56 million more than the projected target of 11 million
		}
	}
	for range maxAfter {
		word := wordBefore(words)
		switch {
		case equalFold(word, little().From):
			return true
		case word == "" || equalFold(word, little().To) || equalFold(word, little().And):
			return false // working away from home and 121 million
		}
		words = strings.TrimRight(words[:len(words)-len(word)], " ")
	}
	return false
}

// isDenominator reports whether the words before a figure make it that of which there are
// so many: "per 10,000 people".
func isDenominator(clause string) bool {
	return precedes(clause, en().Denominators...)
}
