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
	partly         // a part of a year
	ofYear         // a whole year
	soFar          // all time until now
	atMoment       // no time at all: it stands at a moment
	several        // more than one of them, as words say that explain themselves
)

// differs reports whether words say of two figures that they are not counted over the same.
func (b basis) differs(o basis) bool {
	return b != unsaid && b != several && o != unsaid && o != several && b != o
}

// basisWord is a word that says what a figure is counted over.
type basisWord struct {
	word  string
	basis basis
}

// basisWords are such words, for every label and note to be held against. Of two of which one has
// the other in it, the longer comes first.
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

// labelWords are those that say so in a label alone: in a note they may be of anything, as
// an annual report is.
var labelWords = []basisWord{
	{"全年", ofYear}, {"年度", ofYear}, {"年均", ofYear}, {"每年", ofYear}, {"当年", ofYear}, {"本年累计", ofYear}, {"年内累计", ofYear},
	{"当月", perMonth}, {"单月", perMonth}, {"历年累计", soFar}, {"累计", soFar},
	{"annual", ofYear}, {"annually", ofYear}, {"yearly", ofYear}, {"per year", ofYear}, {"a year", ofYear}, {"each year", ofYear}, {"every year", ofYear},
	{"each month", perMonth}, {"every month", perMonth}, {"each day", perDay},
	{"cumulative", soFar}, {"cumulatively", soFar}, {"to date", soFar},
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
// that speaks of several explains itself.
func basisOf(text string, tables ...[]basisWord) (basis, string) {
	found := basisWord{}
	for _, words := range tables {
		for _, w := range words {
			if !contains(text, w.word) {
				continue
			}
			text = strings.ReplaceAll(text, w.word, "|")
			switch {
			case found.basis == unsaid:
				found = w
			case found.basis != w.basis:
				return several, ""
			}
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
	label, labelWord := basisOf(s.label, basisWords)
	note, noteWord := basisOf(s.note, basisWords)
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
	}
	if moment := s.moment(); k == report.Flow && comes == "" && moment != "" {
		return "label", sayFlowStands.With(moment)
	}
	if !label.differs(note) {
		label, labelWord = basisOf(s.label, basisWords, labelWords)
		note, noteWord = s.noteBasis()
	}
	if label.differs(note) {
		return "note", sayLabelUnlike.With(labelWord, noteWord)
	}
	return "", diag.Words{}
}

// yearEnd is the end of a year or a period in a label; what is in front of it and behind may say
// that something is counted up to then.
var yearEnd = regexp.MustCompile(`(截至|截止|到|至)?(年末|年底|期末)(前)?|\b(by )?(?:the )?(year-end|end of the year|end-of-year)\b`)

// counts is how a label says that it counts, whatever day that is up to.
var counts = regexp.MustCompile(`累计|全年|合计|\b(?:cumulative|total|to date)\b`)

// moment returns the words by which a label says that the figure stands at the end of a year;
// empty if it does not, or counts up to then.
func (s said) moment() string {
	m := yearEnd.FindStringSubmatch(s.label)
	if m == nil || m[1] != "" || m[3] != "" || m[4] != "" || counts.MatchString(s.label) {
		return ""
	}
	return m[2] + m[5]
}

// noteOf is how a note says what the figure is counted over, in words that may be of
// something else in other places.
var noteOf = regexp.MustCompile(`(?:为|是|指|按|系)(全年|年度|当年|每年|年均|累计|当月|单月|月度)|(全年|年度|当年|累计|当月|单月|月度)(?:的)?(?:数|口径|合计|总量)` +
	`|\b(annual|yearly|monthly|cumulative) (?:figures?|numbers?|totals?|amounts?|counts?)\b`)

// noteWords are the words of noteOf.
var noteWords = append([]basisWord{{"月度", perMonth}}, labelWords...)

// noteBasis returns what the note says that the figure is counted over, and its word.
func (s said) noteBasis() (basis, string) {
	if b, word := basisOf(s.note, basisWords); b != unsaid {
		return b, word
	}
	m := noteOf.FindStringSubmatch(s.note)
	if m == nil {
		return unsaid, ""
	}
	return basisOf(m[1]+m[2]+m[3], basisWords, noteWords)
}

// whole returns what all the words say that the figure is counted over. A label and a note that
// differ explain each other, or have been reported.
func (s said) whole() (basis, string) {
	if b, word := basisOf(s.label+"。"+s.note, basisWords); b != unsaid {
		return b, word
	}
	label, word := basisOf(s.label, basisWords, labelWords)
	note, noteWord := s.noteBasis()
	switch {
	case label == unsaid:
		return note, noteWord
	case label.differs(note):
		return several, ""
	}
	return label, word
}

// unlike says in which key the words speak of another basis than the original's.
func (s said) unlike(original said, language string) (key string, message diag.Words) {
	was, wasWord := original.whole()
	is, isWord := s.whole()
	if !was.differs(is) {
		return "", diag.Words{}
	}
	key = "label"
	if contains(s.note, isWord) {
		key = "note"
	}
	return key, sayUnlike.With(isWord, wasWord, language)
}
