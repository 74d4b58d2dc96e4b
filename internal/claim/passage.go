package claim

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
)

// Passage is a piece of prose as a reader sees it, with what references say in their
// places.
type Passage struct {
	Text   string
	Lang   prose.Language
	quotes []quoted
	typed  func(offset int) diag.Position // where a byte of the typed text stands in the source
	block  *markdown.Block                // nil in front matter
	heads  heads                          // of a cell of a table

	cross   []markdown.Reference // references to other reports; in the text each is one [markdown.Object]
	objects []int                // where these stand in the text
	open    []string             // the names of references to this report that say nothing

	Figures []Figure       // in order
	Bounded []Bounded      // figures from the data beside which a bound is typed
	Altered []Altered      // figures from the data that words beside them make others
	Twofold []Twofold      // figures whose direction is said twice, or as another than theirs
	Gaps    []Gap          // how far targets are, as changes
	scanned []prose.Figure // those of the text as it stands; nil of a cell whose figure the heads of its table complete
}

// quoted is a part of a passage that comes from the data.
type quoted struct {
	start, end int
	typed      int // where its reference stands in the typed text
	ref        *markdown.Reference
}

// source returns the name of the reference, which is of the article's own report.
func (q *quoted) source() string {
	return markdown.ReferenceName("", q.ref.ID, q.ref.Field, q.ref.Period)
}

// blockReader makes passages of the blocks of an article.
type blockReader struct {
	lang   prose.Language
	report string            // the article's
	quotes map[string]string // what references say, by name
}

// read puts what is quoted into a block's text.
func (r blockReader) read(b *markdown.Block) Passage {
	p := Passage{Lang: r.lang, typed: b.Pos, block: b}
	var text strings.Builder
	at := 0
	for i := range b.References {
		ref := &b.References[i]
		said, ok := r.quotes[ref.Name()]
		switch {
		case ref.Report != "" && ref.Report != r.report:
			p.cross, p.objects = append(p.cross, *ref), append(p.objects, text.Len()+ref.At-at)
			continue
		case !ok:
			p.open = append(p.open, ref.Name())
			continue
		}
		text.WriteString(b.Text[at:ref.At])
		start := text.Len()
		text.WriteString(said)
		p.quotes = append(p.quotes, quoted{start, text.Len(), ref.At, ref})
		at = ref.At + utf8.RuneLen(markdown.Object)
	}
	text.WriteString(b.Text[at:])
	p.Text = text.String()
	return p
}

// Pos returns where the byte at offset of the passage stands in the source.
func (p *Passage) Pos(offset int) diag.Position {
	i, _ := slices.BinarySearchFunc(p.quotes, offset, func(q quoted, offset int) int { return cmp.Compare(q.start, offset+1) })
	if i == 0 {
		return p.typed(offset)
	}
	q := p.quotes[i-1]
	if offset < q.end {
		return p.typed(q.typed)
	}
	return p.typed(q.typed + utf8.RuneLen(markdown.Object) + offset - q.end)
}

// quote returns what is quoted at the bytes [start, end) or at a part of them.
func (p *Passage) quote(start, end int) (quoted, bool) {
	i, _ := slices.BinarySearchFunc(p.quotes, start, func(q quoted, start int) int { return cmp.Compare(q.end, start+1) })
	if i < len(p.quotes) && p.quotes[i].start < end {
		return p.quotes[i], true
	}
	return quoted{}, false
}

// IsQuoted reports whether the bytes [start, end), or a part of them, come from the
// data.
func (p *Passage) IsQuoted(start, end int) bool {
	_, is := p.quote(start, end)
	return is
}

// Style returns what is wrong with the way the passage writes its figures.
func (p *Passage) Style() []prose.Finding {
	if p.scanned == nil && len(p.Figures) > 0 {
		return prose.Style(p.Text, p.Lang)
	}
	return prose.StyleOf(p.Text, p.Lang, p.scanned)
}

// TakesReferences reports whether a reference can stand in the passage.
func (p *Passage) TakesReferences() bool {
	return p.block != nil && p.block.Kind != markdown.HeadingText && p.block.Kind != markdown.AltText
}

// Figure is a figure of a passage.
type Figure struct {
	prose.Figure
	Typed bool // by somebody, not taken from the data
}

// isHeld reports whether the figure is held against metrics: one that somebody typed, in digits, and not that of
// which there are so many, the 1,000 of "4.8 places per 1,000 people".
func (f Figure) isHeld() bool { return f.Typed && !f.Words && !f.Per }

// writtenIn returns the language that a figure from the data is written in. In the texts of the
// original it stands as it was stated: "28.5 million visits" in a Chinese one too.
func writtenIn(figure string, lang prose.Language) prose.Language {
	isHan := func(r rune) bool { return unicode.Is(unicode.Han, r) }
	isLatin := func(r rune) bool { return unicode.Is(unicode.Latin, r) }
	switch {
	case strings.ContainsFunc(figure, isHan):
		return prose.Chinese
	case strings.ContainsFunc(figure, isLatin):
		return prose.English
	}
	return lang
}

// find finds the figures of a passage. What comes from the data is a figure whatever the
// words around it, as 240小时 in the name of a policy.
func (p *Passage) find() {
	if f, ok := p.heads.figure(p.Text, p.Lang); ok {
		p.Figures = []Figure{{f, true}}
		return
	}
	var taken []prose.Figure
	p.scanned = prose.Scan(p.Text, p.Lang)
	for _, f := range p.scanned {
		if p.IsQuoted(f.Start, f.End) {
			taken = append(taken, f)
		} else {
			p.Figures = append(p.Figures, Figure{f, true})
			p.typedTwofold(f)
		}
	}
	for i := range p.quotes {
		taken = p.findQuoted(i, taken)
	}
	for i := range p.cross {
		p.crossBound(&p.cross[i], p.objects[i])
	}
	slices.SortStableFunc(p.Figures, func(a, b Figure) int { return cmp.Compare(a.Start, b.Start) })
}

// findQuoted finds the figures that come from the data in one place. Those of the text there and behind it are taken, of
// which it returns the rest.
func (p *Passage) findQuoted(i int, taken []prose.Figure) []prose.Figure {
	q := &p.quotes[i]
	text := p.Text[q.start:q.end]
	lang := writtenIn(text, p.Lang)
	found := prose.Scan(text, lang)
	for _, f := range found {
		isSigned := false
		if len(found) == 1 {
			p.alter(i, f, taken)
			f = p.bounds(i, f)
			own := prose.ChangeBefore(text[:f.Start], lang)
			sign, _ := signAt(text, f.Start)
			p.twofold(q.start, q.end, own, sign, isField(q.ref.Field, changeField))
			p.gap(i)
			f, isSigned = f.Signed(own)
		}
		f = f.WrittenBy(q.source(), text[f.End:])
		f.Start, f.End = f.Start+q.start, f.End+q.start
		for len(taken) > 0 && taken[0].End <= f.Start {
			taken = taken[1:]
		}
		if isSigned {
			f = f.Amidst(p.Text[:q.start], p.Text[q.end:], p.Lang)
		} else {
			f = f.Amid(taken)
		}
		p.Figures = append(p.Figures, Figure{f, false})
	}
	return taken
}
