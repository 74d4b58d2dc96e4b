package prose

import "strings"

// englishUp and englishDown report whether a word before a figure says which way it went.
func englishUp(word string) bool {
	switch word {
	case "up", "rose", "risen", "rise", "rises", "rising", "grew", "grow", "grown", "grows", "growing", "growth", "increased",
		"increase", "increases", "increasing", "gained", "gain", "climbed", "climbing", "jumped", "soared", "surged", "expanded",
		"raised", "raise", "raising", "raises", "widened", "widening", "accelerated", "rebounded", "recovered", "recover",
		"appreciation", "appreciated", "profit", "advance", "advanced", "advances", "advancing", "boost", "boosted", "boosting",
		"lift", "lifted", "lifting", "elevated", "swelled", "swollen", "leapt", "leaped", "leap", "spiked", "rallied",
		"escalated", "strengthened", "enlarged", "lengthened", "heightened", "hike", "hiked", "hikes", "upturn", "uptick",
		"ticked", "expansion", "expand", "expands", "expanding", "jump", "jumps", "jumping", "surge", "surges", "surging",
		"soar", "soars", "soaring", "climb", "climbs", "improved", "improving", "improvement", "extended", "extending",
		"accelerate", "accelerating", "rebound", "surplus", "inflow", "inflows", "gains", "gaining", "led", "leads",
		"leading", "outpaced", "outpacing", "warmed", "thickened":
		return true
	}
	return false
}

func englishDown(word string) bool {
	switch word {
	case "down", "fell", "fall", "falls", "fallen", "falling", "dropped", "drop", "drops", "dropping", "decreased", "decrease",
		"decreases", "decreasing", "declined", "decline", "declines", "declining", "shrank", "shrunk", "shrink", "shrinking",
		"slid", "slipped", "slumped", "plunged", "plummeted", "contracted", "contraction", "reduced", "reduce", "reducing",
		"reduction", "cut", "cuts", "cutting", "lowered", "narrowed", "narrowing", "depreciation", "depreciated", "loss",
		"slowed", "slow", "slowing", "shortened", "shorten", "shortening", "slump", "slumps", "slumping", "plunge", "plunges",
		"plunging", "plummet", "plummeting", "tumble", "tumbled", "tumbling", "sank", "sunk", "sink", "sinking", "dip", "dipped",
		"dips", "eased", "easing", "retreat", "retreated", "retreats", "retreating", "shed", "weakened", "weakening",
		"dwindled", "dwindling", "diminished", "trimmed", "trimming", "slashed", "slashing", "curbed", "shrinkage", "shrinks",
		"lessened", "slide", "slides", "sliding", "slip", "slips", "slipping", "slowdown", "cooled", "thinned", "thinning",
		"receded", "narrow", "narrows", "deficit", "outflow", "outflows", "lower", "lowering", "lowers", "trailed", "trails",
		"trailing", "losses", "waived", "reduces", "reductions", "contracting", "crashed", "eroded":
		return true
	}
	return false
}

// comparative returns the direction of a word such as "higher".
func comparative(word string) Direction {
	switch word {
	case "higher", "faster", "larger", "greater", "longer", "stronger", "warmer", "hotter", "heavier", "wider", "deeper",
		"thicker", "taller", "bigger", "quicker", "dearer":
		return Up
	case "lower", "slower", "smaller", "shorter", "weaker", "fewer", "cooler", "colder", "lighter", "narrower", "shallower",
		"thinner", "cheaper":
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
	for end := len(clause); end > 0; {
		word := wordBefore(clause[:end])
		end -= max(len(word), 1)
		switch lower := strings.ToLower(word); {
		case englishUp(lower):
			return Up
		case englishDown(lower):
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
	for range maxAfter {
		rest := strings.TrimLeft(after, " -")
		word := strings.ToLower(wordAt(rest))
		after = rest[len(word):]
		switch word {
		case "", "and", "to", "or", "in", "with", "of", "for", "while", "by", "on", "up", "down", "at", "from":
			return Unknown, false
		case "above", "below":
			return aboveOrBelow(word, after)
		case "more", "increase", "rise", "growth", "gain", "jump":
			return Up, false
		case "less", "decrease", "fall", "drop", "decline", "reduction", "cut":
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
	case word == "above":
		return Up, true
	}
	return Down, true
}

// aheadOrBehind returns the direction of percentage points "ahead of schedule". Days ahead of
// it are rather fewer.
func aheadOrBehind(after string) Direction {
	switch startsOne(after, " ahead", " behind") {
	case " ahead":
		return Up
	case " behind":
		return Down
	}
	return Unknown
}

// startsEnglish reports whether the words before a figure make it what something started
// from, or is held against: "down from the current 45 days", "instead of 5".
func startsEnglish(clause string) bool {
	words := strings.TrimRight(clause, " ")
	if endsOne(words, "against", "than", "compared with", "compared to", "instead of", "out of", "times", "in") != "" {
		return true
	}
	for range maxAfter {
		word := wordBefore(words)
		switch {
		case equalFold(word, "from"):
			return true
		case word == "" || equalFold(word, "to"):
			return false
		}
		words = strings.TrimRight(words[:len(words)-len(word)], " ")
	}
	return false
}

// isDenominator reports whether the words before a figure make it that of which there are
// so many: "per 10,000 people".
func isDenominator(clause string) bool {
	return endsOne(strings.TrimRight(clause, " "), "per", "every", "for every", "in every") != ""
}
