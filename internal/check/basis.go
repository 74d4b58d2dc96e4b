package check

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"sync"

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

// basisTable is how the languages say what a figure is counted over, for every label and note to
// be held against.
type basisTable struct {
	words  basisWords // that say so anywhere
	labels basisWords // that say so in a label alone: in a note they may be of anything, as an annual report is
	notes  basisWords // those of noteOf

	denied  *lexicon.Expression // a part of a sentence that says what the figure is not
	added   *lexicon.Expression // how a label says that it counts what has come, not what is there
	balance *lexicon.Expression // words that stand at a moment whatever else is said; 年末 alone may be the end of what is counted
	counts  *lexicon.Expression // how a label says that it counts, whatever day that is up to

	// yearEnd is the end of a year or a period in a label; what is in front of it and behind may
	// say that something is counted up to then.
	yearEnd *lexicon.Expression
	// noteOf is how a note says what the figure is counted over, in words that may be of something
	// else in other places.
	noteOf *lexicon.Expression
}

// bases is the table of both languages.
var bases = sync.OnceValue(func() *basisTable {
	t := &basisTable{}
	zh, en := &lexicon.Chinese().Basis, &lexicon.English().Basis
	anywhere, inLabel := wordsOfBases(&zh.Anywhere, &en.Anywhere), wordsOfBases(&zh.InLabel, &en.InLabel)
	inNote := append(wordsOfBases(&zh.InNote, &en.InNote), inLabel...)
	t.words, t.labels, t.notes = newBasisWords(anywhere), newBasisWords(inLabel), newBasisWords(inNote)
	t.denied = lexicon.ExpressionOf(`[^，。；：,.;:]*(?:` + strings.Join(zh.Deny, "|") + `|\b` + strings.Join(en.Deny, `\b|\b`) + `\b)[^。；.;]*`)
	either := func(zh, en string) *lexicon.Expression { return lexicon.ExpressionOf(zh + "|" + en) }
	t.added, t.balance, t.counts = either(zh.Added, en.Added), either(zh.Balance, en.Balance), either(zh.Counts, en.Counts)
	t.yearEnd, t.noteOf = either(zh.YearEnd, en.YearEnd), either(zh.NoteOf, en.NoteOf)
	return t
})

// wordsOfBases returns words of several tables with what they say. Of two of a table of which one has
// the other in it, the longer comes first.
func wordsOfBases(tables ...*lexicon.Bases) []basisWord {
	var all []basisWord
	for _, b := range tables {
		var list []basisWord
		add := func(of basis, words []string) {
			for _, word := range words {
				list = append(list, basisWord{word, of})
			}
		}
		add(ofYear, b.OfYear)
		add(perDay, b.PerDay)
		add(perMonth, b.PerMonth)
		add(soFar, b.SoFar)
		add(atMoment, b.AtMoment)
		slices.SortStableFunc(list, func(a, b basisWord) int { return cmp.Compare(len(b.word), len(a.word)) })
		all = append(all, list...)
	}
	return all
}

// basisWords are words that say what a figure is counted over. Most texts have none of them.
type basisWords struct {
	list []basisWord
	any  *lexicon.Finder
}

func newBasisWords(list []basisWord) basisWords {
	words := make([]string, len(list))
	for i, w := range list {
		words[i] = w.word
	}
	return basisWords{list, lexicon.FinderOf(words)}
}

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
	return bases().denied.Without(text)
}

// basisOf returns the one basis of which a text speaks, and its word for it. A text
// that speaks of several explains itself.
func basisOf(text string, tables ...basisWords) (basis, string) {
	found := basisWord{}
	for _, words := range tables {
		if !words.any.In(text) {
			continue
		}
		for _, w := range words.list {
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
	label, labelWord := basisOf(s.label, bases().words)
	note, noteWord := basisOf(s.note, bases().words)
	comes := bases().added.Find(s.label)
	switch {
	case k == report.Stock && comes != "":
		return "label", sayStockComes.With(comes)
	case k == report.Stock && label == ofYear:
		return "label", sayStockCounts.With(labelWord)
	case k == report.Stock && note == ofYear:
		return "note", sayStockCounts.With(noteWord)
	case k == report.Flow && comes == "" && bases().balance.In(s.label):
		return "label", sayFlowStands.With(bases().balance.Find(s.label))
	case k == report.Flow && comes == "" && bases().balance.In(s.note):
		return "note", sayFlowStands.With(bases().balance.Find(s.note))
	}
	if moment := s.moment(); k == report.Flow && comes == "" && moment != "" {
		return "label", sayFlowStands.With(moment)
	}
	if !label.differs(note) {
		label, labelWord = basisOf(s.label, bases().words, bases().labels)
		note, noteWord = s.noteBasis()
	}
	if label.differs(note) {
		return "note", sayLabelUnlike.With(labelWord, noteWord)
	}
	return "", diag.Words{}
}

// moment returns the words by which a label says that the figure stands at the end of a year;
// empty if it does not, or counts up to then.
func (s said) moment() string {
	m := bases().yearEnd.Groups(s.label)
	if m == nil || m[1] != "" || m[3] != "" || m[4] != "" || bases().counts.In(s.label) {
		return ""
	}
	return m[2] + m[5]
}

// noteBasis returns what the note says that the figure is counted over, and its word.
func (s said) noteBasis() (basis, string) {
	if b, word := basisOf(s.note, bases().words); b != unsaid {
		return b, word
	}
	m := bases().noteOf.Groups(s.note)
	if m == nil {
		return unsaid, ""
	}
	return basisOf(m[1]+m[2]+m[3], bases().words, bases().notes)
}

// whole returns what all the words say that the figure is counted over. A label and a note that
// differ explain each other, or have been reported.
func (s said) whole() (basis, string) {
	if b, word := basisOf(s.label+"。"+s.note, bases().words); b != unsaid {
		return b, word
	}
	label, word := basisOf(s.label, bases().words, bases().labels)
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
