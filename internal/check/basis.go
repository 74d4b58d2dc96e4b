package check

import (
	"regexp"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// basis is what a figure is counted over.
type basis uint8

const (
	unsaid   basis = iota
	perDay         // a day
	perMonth       // a month
	ofYear         // a whole year
	atMoment       // no time at all: it stands at a moment
)

// basisWord is a word that says what a figure is counted over.
type basisWord struct {
	word  string
	basis basis
}

// basisWords are such words, for every label and note to be held against.
var basisWords = []basisWord{
	{"全年累计", ofYear}, {"全年合计", ofYear}, {"全年新增", ofYear}, {"当年累计", ofYear}, {"年度累计", ofYear},
	{"每天", perDay}, {"每日", perDay}, {"日均", perDay}, {"按日计", perDay},
	{"每月", perMonth}, {"月均", perMonth}, {"按月计", perMonth},
	{"余额", atMoment}, {"保有量", atMoment}, {"年末", atMoment}, {"期末", atMoment},
	{"annual total", ofYear}, {"total for the year", ofYear}, {"added within the year", ofYear},
	{"per day", perDay}, {"a day", perDay}, {"every day", perDay}, {"daily", perDay},
	{"per month", perMonth}, {"a month", perMonth}, {"monthly", perMonth},
	{"outstanding loans", atMoment}, {"loans outstanding", atMoment},
	{"outstanding balance", atMoment}, {"balance outstanding", atMoment}, {"at the end of the year", atMoment}, {"at year-end", atMoment},
}

var (
	// quotation is what a metric's words only mention.
	quotation = regexp.MustCompile(`“[^”]*”|《[^》]*》|「[^」]*」|"[^"]*"`)
	// denied is a part of a sentence that says what the figure is not.
	denied = regexp.MustCompile(`[^，。；：,.;:]*(?:不是|并非|不含|不包括|\bnot\b|\bexcluding\b)[^。；.;]*`)
	// added is how a label says that it counts what has come, not what is there.
	added = regexp.MustCompile(`新增|净增|\b(?:newly added|additions)\b`)
	// balance finds words that stand at a moment whatever else is said; 年末 alone may
	// be the end of what is counted.
	balance = regexp.MustCompile(`余额|保有量|\b(?:outstanding (?:loans|balance)|(?:loans|balance) outstanding)\b`)
)

// said is what a metric's words say about its basis, in one language.
type said struct {
	label, note string // as far as they speak of the metric itself
}

func newSaid(w report.Words) said {
	return said{cleaned(w.Label), cleaned(w.Note)}
}

// cleaned leaves out what is only mentioned, and what is denied.
func cleaned(text string) string {
	text = strings.ToLower(text)
	if strings.ContainsAny(text, "“《「\"") {
		text = quotation.ReplaceAllString(text, "")
	}
	if strings.ContainsAny(text, "不非") || strings.Contains(text, "not") || strings.Contains(text, "excluding") {
		text = denied.ReplaceAllString(text, "")
	}
	return text
}

// basisOf returns the one basis of which a text speaks, and its word for it. A text
// that speaks of two explains itself.
func basisOf(text string) (basis, string) {
	found := basisWord{}
	for _, w := range basisWords {
		switch {
		case !contains(text, w.word):
		case found.basis == unsaid:
			found = w
		case found.basis != w.basis:
			return unsaid, ""
		}
	}
	return found.basis, found.word
}

// contains reports whether a text has a word, an English one as a whole.
func contains(text, word string) bool {
	letter := func(s string, at int) bool { return at >= 0 && at < len(s) && s[at] >= 'a' && s[at] <= 'z' }
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return false
		}
		i += from
		if word[0] >= 0x80 || !letter(text, i-1) && !letter(text, i+len(word)) {
			return true
		}
		from = i + 1
	}
}

// against says in which key the words contradict the metric's kind, and how; or the
// label the note.
func (s said) against(k report.Kind) (key string, message diag.Words) {
	label, labelWord := basisOf(s.label)
	note, noteWord := basisOf(s.note)
	comes := added.FindString(s.label)
	switch {
	case k == report.Stock && comes != "":
		return "label", sayStockComes.With(comes)
	case k == report.Stock && label == ofYear:
		return "label", sayStockCounts.With(labelWord)
	case k == report.Stock && note == ofYear:
		return "note", sayStockCounts.With(noteWord)
	case k == report.Flow && comes == "" && balance.MatchString(s.label):
		return "label", sayFlowStands.With(balance.FindString(s.label))
	case k == report.Flow && comes == "" && balance.MatchString(s.note):
		return "note", sayFlowStands.With(balance.FindString(s.note))
	case label != unsaid && note != unsaid && label != note:
		return "note", sayLabelUnlike.With(labelWord, noteWord)
	}
	return "", diag.Words{}
}

// unlike says in which key the words speak of another basis than the original's.
func (s said) unlike(original said, language string) (key string, message diag.Words) {
	was, wasWord := basisOf(original.label + "。" + original.note)
	is, isWord := basisOf(s.label + "。" + s.note)
	if was == unsaid || is == unsaid || was == is {
		return "", diag.Words{}
	}
	key = "label"
	if contains(s.note, isWord) {
		key = "note"
	}
	return key, sayUnlike.With(isWord, wasWord, language)
}
