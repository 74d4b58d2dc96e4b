package check

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
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

// basisTable is how the languages say what a figure is counted over, for every label and note to
// be held against.
type basisTable struct {
	words   []basisWord
	deny    []string       // words of which one is in every text in which something is denied
	denied  *regexp.Regexp // a part of a sentence that says what the figure is not
	added   *regexp.Regexp // how a label says that it counts what has come, not what is there
	balance *regexp.Regexp // words that stand at a moment whatever else is said
}

var bases = sync.OnceValue(func() *basisTable {
	t := &basisTable{}
	var denied, added, balance []string
	for _, language := range [...]*lexicon.Language{lexicon.Chinese(), lexicon.English()} {
		b := &language.Basis
		for i, list := range [...][]string{b.OfYear, b.PerDay, b.PerMonth, b.AtMoment} {
			for _, word := range list {
				t.words = append(t.words, basisWord{word, [...]basis{ofYear, perDay, perMonth, atMoment}[i]})
			}
		}
		for _, word := range b.Deny {
			t.deny = append(t.deny, word)
			if word[0] < utf8.RuneSelf {
				word = `\b` + word + `\b`
			}
			denied = append(denied, word)
		}
		added, balance = append(added, b.Added), append(balance, b.Balance)
	}
	t.denied = regexp.MustCompile(`[^，。；：,.;:]*(?:` + strings.Join(denied, "|") + `)[^。；.;]*`)
	t.added = regexp.MustCompile(strings.Join(added, "|"))
	t.balance = regexp.MustCompile(strings.Join(balance, "|"))
	return t
})

// quotation is what a metric's words only mention.
var quotation = regexp.MustCompile(`“[^”]*”|《[^》]*》|「[^」]*」|"[^"]*"`)

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
	if slices.ContainsFunc(bases().deny, func(word string) bool { return strings.Contains(text, word) }) {
		text = bases().denied.ReplaceAllString(text, "")
	}
	return text
}

// basisOf returns the one basis of which a text speaks, and its word for it. A text
// that speaks of two explains itself.
func basisOf(text string) (basis, string) {
	found := basisWord{}
	for _, w := range bases().words {
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
	comes := bases().added.FindString(s.label)
	switch {
	case k == report.Stock && comes != "":
		return "label", sayStockComes.With(comes)
	case k == report.Stock && label == ofYear:
		return "label", sayStockCounts.With(labelWord)
	case k == report.Stock && note == ofYear:
		return "note", sayStockCounts.With(noteWord)
	case k == report.Flow && comes == "" && bases().balance.MatchString(s.label):
		return "label", sayFlowStands.With(bases().balance.FindString(s.label))
	case k == report.Flow && comes == "" && bases().balance.MatchString(s.note):
		return "note", sayFlowStands.With(bases().balance.FindString(s.note))
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
