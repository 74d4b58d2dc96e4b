package claim

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
)

// Bounded is a reference with a word beside it that sets a bound, though the data say how far the
// figure is sure: 超过{{parks}}, where it is 8个 or 8个以上.
type Bounded struct {
	Pos  diag.Position // of the reference
	Name string        // the reference's
	Says string        // what it writes; empty for one to another report, of which that is not known here
	Own  bool          // whether the figure has a bound of its own
	Word string
}

// bounds finds the words that set a bound beside a figure from the data. Where the figure is that
// with which something is compared, 低于{{rate.target}}, the bound is said of that, and is kept.
func (p *Passage) bounds(i int, f prose.Figure) prose.Figure {
	q := &p.quotes[i]
	words := prose.BoundsBeside(p.Text[:q.start], p.Text[q.end:], f, p.Lang)
	if len(words) == 0 {
		f.Held = f.Bound == quantity.Exactly && p.isOther(i) && idiomOf(p.Lang).sides.In(p.sentenceOf(i))
		return f
	}
	switch word := words[0]; {
	case p.isMeasured(i, word.Word):
		return f
	case !p.isCompared(i, word):
	case f.Bound == quantity.Exactly:
		f.Bound = word.Bound
		return f
	case p.isHeldTo(i) || p.hasOtherNear(i):
		return f
	}
	p.Bounded = append(p.Bounded, Bounded{
		Pos: p.Pos(q.start), Name: q.ref.Name(), Says: p.Text[q.start:q.end], Own: f.Bound != quantity.Exactly, Word: words[0].Word,
	})
	return f
}

// Altered is a reference with words beside it that make another figure of the one that it writes: 负{{a}},
// {{a}} million.
type Altered struct {
	Pos   diag.Position // of the reference
	Name  string        // the reference's
	Says  string        // what it writes
	Reads string        // what a reader reads
}

// alter notes that a figure from the data, which was scanned alone, reads otherwise in the text as it stands: what
// touches it belongs to it, or it is another figure among those that were scanned there.
func (p *Passage) alter(i int, f prose.Figure, scanned []prose.Figure) {
	q := &p.quotes[i]
	if q.ref.IsInWords() {
		return
	}
	start, end := prose.Touching(p.Text, q.start, q.end, p.Lang)
	if start == q.start && end == q.end {
		start, end = q.amid(p.Text, f, scanned)
	}
	if start == q.start && end == q.end {
		return
	}
	p.Altered = append(p.Altered, Altered{
		Pos: p.Pos(q.start), Name: q.ref.Name(), Says: p.Text[q.start:q.end], Reads: p.Text[start:end],
	})
}

// amid returns the bytes of the figure that a figure from the data becomes among those of the text, its own if it stays
// what it is. What has a number of its own beside it, as one end of a range has, is a figure of two.
func (q *quoted) amid(text string, f prose.Figure, scanned []prose.Figure) (start, end int) {
	for i := range scanned {
		t := &scanned[i]
		if t.Start >= q.end {
			break
		}
		start, end = min(t.Start, q.start), max(t.End, q.end)
		beside := text[start:q.start] + text[q.end:end]
		if t.End <= q.start || beside == "" || t.Bound == quantity.Range || strings.ContainsAny(beside, "0123456789") || !f.Becomes(t) {
			continue
		}
		return start, end
	}
	return q.start, q.end
}

// isCompared reports whether a bound says on which side of a figure from the data something else
// lies: the figure is a target or of another period, stands beside another one of its metric, or is named
// as what is held against.
func (p *Passage) isCompared(i int, word prose.Beside) bool {
	if word.Bound != quantity.Above && word.Bound != quantity.Below || p.isStated(i, word.Word) {
		return false
	}
	return p.isOther(i)
}

// isOther reports whether something may be compared with a figure from the data.
func (p *Passage) isOther(i int) bool {
	q := &p.quotes[i]
	return !q.ref.Period.IsZero() || isTargetField(q.ref.Field) || p.isHeldTo(i) || p.hasOtherNear(i)
}

// sentenceOf returns the sentence of a figure from the data.
func (p *Passage) sentenceOf(i int) string {
	q := &p.quotes[i]
	before, behind := tail(p.Text[:q.start], maxSentence), head(p.Text[q.end:], maxSentence)
	if ends := sentenceEnds(before); ends != nil {
		before = before[ends[len(ends)-1]:]
	}
	if ends := sentenceEnds(behind); ends != nil {
		behind = behind[:ends[0]]
	}
	return before + p.Text[q.start:q.end] + behind
}

// isHeldTo reports whether the words behind a figure say that something is compared with it: 低于{{u}}的目标.
func (p *Passage) isHeldTo(i int) bool {
	return idiomOf(p.Lang).heldTo.In(head(p.Text[p.quotes[i].end:], maxSentence))
}

// isStated reports whether the words before a bound say that it is that of the figure itself: 目标为超过{{a.target}}.
func (p *Passage) isStated(i int, word string) bool {
	before := tail(p.Text[:p.quotes[i].start], maxSentence)
	at := strings.LastIndex(before, word)
	return at >= 0 && idiomOf(p.Lang).states.In(before[:at])
}

// isMeasured reports whether the word before a figure belongs to a difference from it: {{u.gap}} below {{u}}.
func (p *Passage) isMeasured(i int, word string) bool {
	if i == 0 || p.quotes[i-1].ref.Field != "gap" && p.quotes[i-1].ref.Field != "change" {
		return false
	}
	return strings.TrimSpace(p.Text[p.quotes[i-1].end:p.quotes[i].start]) == word
}

// hasOtherNear reports whether the sentence of a figure from the data has another one of its metric.
func (p *Passage) hasOtherNear(i int) bool {
	for k := i - 1; k >= 0 && p.isOneSentence(k, i); k-- {
		if p.quotes[k].ref.ID == p.quotes[i].ref.ID {
			return true
		}
	}
	for k := i + 1; k < len(p.quotes) && p.isOneSentence(i, k); k++ {
		if p.quotes[k].ref.ID == p.quotes[i].ref.ID {
			return true
		}
	}
	return false
}

// isOneSentence reports whether no sentence ends between two figures from the data.
func (p *Passage) isOneSentence(i, k int) bool {
	end, start := p.quotes[i].end, p.quotes[k].start
	return start-end <= maxSentence && sentenceEnds(p.Text[end:start]) == nil
}

func isTargetField(field string) bool { return field == "target" || field == "growth.target" }

// crossBound finds such words beside a reference to another report, which may be a comparison if
// they name a side.
func (p *Passage) crossBound(ref *markdown.Reference, at int) {
	words := prose.BoundsBeside(p.Text[:at], p.Text[at+utf8.RuneLen(markdown.Object):], prose.Figure{}, p.Lang)
	if len(words) > 0 && words[0].Bound != quantity.Above && words[0].Bound != quantity.Below {
		p.Bounded = append(p.Bounded, Bounded{Pos: ref.Pos, Name: ref.Name(), Word: words[0].Word})
	}
}
