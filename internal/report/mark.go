package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mark takes the seal of a sector that its original states.
func (b *builder) mark(sec *Sector, original *Article) {
	sec.Mark = original.Sector.Mark
	if !original.Keys.Table("").Has("mark") {
		return
	}
	if r, size := utf8.DecodeRuneInString(sec.Mark); size < len(sec.Mark) || !canSeal(r) {
		b.diags.Error(original.Keys.Key("mark"), ruleWords, sayMark)
	}
}

// seals gives the other sectors theirs: the first letter of what their titles have for
// themselves. What all titles of a report begin with tells none from another.
func (b *builder) seals(r *Report) {
	titles := make([]string, len(r.Sectors))
	for i, s := range r.Sectors {
		titles[i] = s.Texts[b.cfg.DefaultLanguage].Title
	}
	shared := sharedBeginning(titles)
	for i, s := range r.Sectors {
		if s.Mark == "" {
			s.Mark = firstLetter(titles[i][shared:])
		}
		if s.Mark == "" {
			s.Mark = firstLetter(titles[i])
		}
	}
}

// firstLetter returns the first letter or digit of a text, if it has one.
func firstLetter(text string) string {
	at := strings.IndexFunc(text, canSeal)
	if at < 0 {
		return ""
	}
	_, size := utf8.DecodeRuneInString(text[at:])
	return text[at : at+size]
}

// canSeal reports whether a character can be a seal.
func canSeal(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// sharedBeginning returns how long what all titles begin with is, in bytes: whole characters,
// and whole words of a script that has letters. One title shares nothing.
func sharedBeginning(titles []string) int {
	if len(titles) < 2 {
		return 0
	}
	shared := titles[0]
	for _, title := range titles[1:] {
		for !strings.HasPrefix(title, shared) {
			_, size := utf8.DecodeLastRuneInString(shared)
			shared = shared[:len(shared)-size]
		}
	}
	end := len(shared)
	for end > 0 {
		last, size := utf8.DecodeLastRuneInString(shared[:end])
		if !canSeal(last) || unicode.Is(unicode.Han, last) {
			break
		}
		end -= size
	}
	return end
}
