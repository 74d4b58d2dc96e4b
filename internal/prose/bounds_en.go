package prose

import (
	"strings"

	"duibiao/internal/quantity"
)

// englishPrefixes are the bound words before a number. A longer phrase stands before its
// own end.
var englishPrefixes = [...]boundWord{
	{"at least", quantity.AtLeast}, {"no less than", quantity.AtLeast}, {"not less than", quantity.AtLeast},
	{"no fewer than", quantity.AtLeast}, {"not fewer than", quantity.AtLeast}, {"no lower than", quantity.AtLeast},
	{"not lower than", quantity.AtLeast}, {"a minimum of", quantity.AtLeast}, {"no younger than", quantity.AtLeast},
	{"no older than", quantity.AtMost},
	{"at most", quantity.AtMost}, {"no more than", quantity.AtMost}, {"not more than", quantity.AtMost},
	{"up to", quantity.AtMost}, {"no higher than", quantity.AtMost}, {"not higher than", quantity.AtMost},
	{"not exceeding", quantity.AtMost}, {"not exceed", quantity.AtMost}, {"a maximum of", quantity.AtMost},
	{"within", quantity.AtMost},
	{"more than", quantity.Above}, {"over", quantity.Above}, {"above", quantity.Above}, {"exceeding", quantity.Above},
	{"exceed", quantity.Above}, {"exceeds", quantity.Above}, {"exceeded", quantity.Above}, {"greater than", quantity.Above},
	{"higher than", quantity.Above}, {"in excess of", quantity.Above}, {"upwards of", quantity.Above},
	{"passed", quantity.Above}, {"may pass", quantity.Above}, {"will pass", quantity.Above}, {"to pass", quantity.Above},
	{"passes", quantity.Above}, {"passing", quantity.Above},
	{"surpass", quantity.Above}, {"surpasses", quantity.Above}, {"surpassing", quantity.Above},
	{"topped", quantity.Above}, {"surpassed", quantity.Above}, {"crossed", quantity.Above},
	{"under", quantity.Below}, {"less than", quantity.Below}, {"fewer than", quantity.Below}, {"below", quantity.Below},
	{"lower than", quantity.Below},
	{"about", quantity.About}, {"around", quantity.About}, {"approximately", quantity.About}, {"roughly", quantity.About},
	{"nearly", quantity.Nearly}, {"almost", quantity.Nearly}, {"close to", quantity.About}, {"some", quantity.About},
	{"≥", quantity.AtLeast}, {"≤", quantity.AtMost}, {">", quantity.Above}, {"<", quantity.Below}, {"≈", quantity.About},
}

var englishSuffixes = [...]boundWord{
	{"or more", quantity.AtLeast}, {"or above", quantity.AtLeast}, {"and above", quantity.AtLeast},
	{"or over", quantity.AtLeast}, {"and over", quantity.AtLeast}, {"or older", quantity.AtLeast},
	{"or less", quantity.AtMost}, {"or fewer", quantity.AtMost}, {"or below", quantity.AtMost},
	{"and below", quantity.AtMost}, {"or under", quantity.AtMost}, {"at most", quantity.AtMost},
	{"at the most", quantity.AtMost}, {"at least", quantity.AtLeast}, {"or so", quantity.About},
}

// englishPrefix returns the bound words that end before, with the space behind them.
func englishPrefix(before string) boundWord {
	text := strings.TrimSuffix(before, " ")
	for _, w := range &englishPrefixes {
		if endsWord(text, w.word) && !(w.word == "up to" && moves(text)) {
			w.word = before[len(text)-len(w.word):]
			return w
		}
	}
	return boundWord{}
}

// moves reports whether "up to" says how far something went: "went up to 10%".
func moves(before string) bool {
	text := strings.TrimRight(before[:len(before)-len("up to")], " ")
	return endsOne(text, "went", "go", "goes", "gone", "going", "rose", "climbed", "moved", "came", "brought", "added", "adds", "add", "made") != ""
}

// englishSuffix returns the bound words that begin after, with the space before them.
func englishSuffix(after string) boundWord {
	if strings.HasPrefix(after, "+") {
		return boundWord{"+", quantity.Above}
	}
	text, ok := strings.CutPrefix(after, " ")
	for _, w := range &englishSuffixes {
		if ok && startsWord(text, w.word) {
			w.word = after[:1+len(w.word)]
			return w
		}
	}
	return boundWord{}
}
