package claim

import (
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
)

// Twofold is a figure whose direction is said by a word before it and by the figure itself: 下降−3.2%, 增长{{a}} of what is 下降3.2%.
type Twofold struct {
	Pos    diag.Position
	Word   string // the word before it
	Says   string // the figure
	IsDiff bool   // it is worked out of the data, which say that it goes the other way: {{a.change}}
}

// twofold notes that a word before a figure says its direction, where the figure does so by a word of its own or by its sign.
// 增长−3.2% has one direction, by the sign; so has a plus, but not behind a fall.
func (p *Passage) twofold(start, end int, own prose.Change, sign int, isDiff bool) {
	c := prose.ChangeBefore(p.Text[:start], p.Lang)
	isOther := sign != 0 && int(c.Way) == -sign
	switch {
	case c.Way == prose.Unknown:
		return
	case own.Way != prose.Unknown, c.Way == prose.Down && sign != 0, isDiff && isOther:
		p.Twofold = append(p.Twofold, Twofold{p.Pos(start), c.Word, p.Text[start:end], isDiff && isOther})
	}
}

// Gap is how far a target is from a level, {{a.gap}}, which has no sign, behind a verb of a rise or a fall.
type Gap struct {
	Pos    diag.Position
	Ref    *markdown.Reference
	Says   string
	Change prose.Change
}

// gap notes such a verb, unless the sentence may tell by how much the level falls short.
func (p *Passage) gap(i int) {
	q := &p.quotes[i]
	if !isField(q.ref.Field, gapField) || idiomOf(p.Lang).apart.In(p.sentenceOf(i)) {
		return
	}
	if c := prose.ChangeBefore(p.Text[:q.start], p.Lang); c.Way != prose.Unknown {
		p.Gaps = append(p.Gaps, Gap{p.Pos(q.start), q.ref, p.Text[q.start:q.end], c})
	}
}

// fieldKey is the name of a field of a metric.
type fieldKey = string

// The fields that are worked out of a metric's figures, with the sign of the difference, or without.
const (
	changeField fieldKey = "change"
	gapField    fieldKey = "gap"
)

// isField reports whether a field of a metric, or of its growth, is called so.
func isField(field string, name fieldKey) bool {
	return field == name || strings.HasSuffix(field, "."+name)
}

// signs are the characters that a sign may be written with.
var signs = [...]struct {
	text string
	sign int
}{{"−", -1}, {"-", -1}, {"－", -1}, {"+", 1}, {"＋", 1}}

// signAt returns the sign that a figure begins with at a byte of a text, or that touches it, and where that begins; 0 if it has none.
func signAt(text string, at int) (sign, start int) {
	for _, s := range signs {
		switch {
		case strings.HasPrefix(text[at:], s.text):
			return s.sign, at
		case strings.HasSuffix(text[:at], s.text):
			return s.sign, at - len(s.text)
		}
	}
	return 0, at
}

// typedTwofold does so for a figure that somebody typed, with the hyphen before it, which behind a verb of change is its minus.
func (p *Passage) typedTwofold(f prose.Figure) {
	if sign, start := signAt(p.Text, f.Start); sign != 0 {
		p.twofold(start, f.End, prose.Change{}, sign, false)
	}
}
