package prose

import "strings"

// The respects in which a figure may be another though its value is the same, as tables of the
// lexicon call them: how often, against what, of whom, of how much, and what is counted.
const (
	pace    = "pace"    // a year, 每月, annual
	against = "against" // year on year, 环比
	whom    = "whom"    // per person, 每户
	measure = "measure" // per mu, 每吨
	counted = "counted" // 户, people
)

// anyPeriod is what 环比 is held against, the period before, whatever that is; a year it is not.
const anyPeriod, yearly = "period", "yearly"

// otherRespect returns in which respect two figures that are the same say another thing, "" if in none:
// 每月 and "a year", 同比 and "month on month", 5万户 and "50,000 people". Where one says nothing, nothing
// is known.
func otherRespect(a, b *Figure) string {
	for _, name := range [...]string{pace, against, whom, measure, counted} {
		x := a.respect(name)
		if x == "" {
			continue
		}
		y := b.respect(name)
		isPeriod := name == against && (x == anyPeriod && y != yearly || y == anyPeriod && x != yearly)
		if y != "" && x != y && !isPeriod {
			return name
		}
	}
	return ""
}

// respect returns what the words around the figure say of it in a respect, "" if they say nothing. Those
// behind it are nearer.
func (f *Figure) respect(name string) string {
	if f.lexicon == nil {
		return ""
	}
	if kind, found := f.saidBehind(f.lexicon.BehindFigure[name], name == counted); found {
		return kind
	}
	isEnglish := f.lexicon == en()
	if name == against && isEnglish && !f.Opens {
		return "" // year on year before it is of another figure
	}
	return f.saidAhead(f.lexicon.AheadOfFigure[name], name == against)
}

// noKind is the kind of words that only look like some: a year earlier.
const noKind = "none"

// saidBehind looks for the first of the words behind the figure in its clause. Those of what is counted
// follow the number at once, in English behind adjectives.
func (f *Figure) saidBehind(kinds map[string][]string, isNoun bool) (kind string, found bool) {
	text := f.behind
	if i := strings.IndexAny(text, ",;:()，；：（）、。"); i >= 0 {
		text = text[:i]
	}
	isChinese := f.lexicon == zh()
	if !isChinese && isNoun {
		text = nounPhrase(text)
	}
	at, length := len(text), 0
	for k, words := range kinds {
		for _, w := range words {
			i := f.placeBehind(text, w, isChinese)
			if i >= 0 && (i < at || i == at && len(w) > length) {
				kind, at, length, found = k, i, len(w), true
			}
		}
	}
	if kind == noKind {
		return "", true
	}
	return kind, found
}

// placeBehind returns where a word stands in the text behind the figure, -1 if it does not. A Chinese one
// ends the figure or follows it.
func (f *Figure) placeBehind(text, word string, isChinese bool) int {
	switch {
	case !isChinese:
		return indexWord(text, word)
	case strings.HasPrefix(text, word), strings.HasSuffix(f.Text, word):
		return 0
	}
	return -1
}

// saidAhead looks for the last of the words in the clause before the figure, or in all of its sentence.
func (f *Figure) saidAhead(kinds map[string][]string, all bool) string {
	text := f.ahead
	if i := strings.LastIndexAny(text, ",;:()，；：（）"); i >= 0 && !all {
		text = text[i:]
	}
	kind, end := "", -1
	for k, words := range kinds {
		for _, w := range words {
			i := lastIndexWord(text, w, f.lexicon == zh())
			if i >= 0 && (i+len(w) > end || i+len(w) == end && kind == noKind) {
				kind, end = k, i+len(w)
			}
		}
	}
	if kind == noKind {
		return ""
	}
	return kind
}

// nounPhrase returns the words that begin s, up to one that does not belong to what is counted.
func nounPhrase(s string) string {
	at := 0
	for at < len(s) {
		word := compound(strings.TrimLeft(s[at:], " -"))
		if word == "" || isFunctionWord(strings.ToLower(word)) {
			break
		}
		at += strings.Index(s[at:], word) + len(word)
	}
	return s[:at]
}

// indexWord returns where a word in small letters first stands in s as a word of its own, -1 if it does not.
func indexWord(s, word string) int {
	for at := 0; ; at += len(word) {
		i := strings.Index(s[at:], word)
		if i < 0 {
			return -1
		}
		if at += i; endsWord(s[:at+len(word)], word) && startsWord(s[at:], word) {
			return at
		}
	}
}

// lastIndexWord returns where a word last stands in s, -1 if it does not; in English in any case, as a
// word of its own.
func lastIndexWord(s, word string, isChinese bool) int {
	if isChinese {
		return strings.LastIndex(s, word)
	}
	s = strings.ToLower(s)
	for {
		i := strings.LastIndex(s, word)
		if i < 0 || endsWord(s[:i+len(word)], word) && startsWord(s[i:], word) {
			return i
		}
		s = s[:i]
	}
}
