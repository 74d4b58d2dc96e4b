package check

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
)

// passage is a piece of prose as a reader sees it, with the figures of the data in
// their places.
type passage struct {
	text   string
	lang   prose.Language
	quotes []quoted
	typed  func(offset int) diag.Position // of a byte of the text as it was typed
	block  *markdown.Block                // nil in front matter
	heads  heads                          // of a cell of a table

	cross  []markdown.Reference // to other reports, for which an object stands in the text
	isOpen bool                 // a reference to this report says nothing

	figures []printed // in order
}

// quoted is a part of a passage that comes from the data.
type quoted struct {
	start, end int
	typed      int // where in the typed text an object stands for it
}

// passageReader makes passages of the blocks of an article.
type passageReader struct {
	lang   prose.Language
	report string            // the article's
	quotes map[string]string // what references say, by name
}

// read puts what is quoted into a block's text.
func (r passageReader) read(b *markdown.Block) passage {
	p := passage{lang: r.lang, typed: b.Pos, block: b}
	var text strings.Builder
	at := 0
	for _, ref := range b.References {
		said, ok := r.quotes[ref.Name()]
		switch {
		case ref.Report != "" && ref.Report != r.report:
			p.cross = append(p.cross, ref)
			continue
		case !ok:
			p.isOpen = true
			continue
		}
		text.WriteString(b.Text[at:ref.At])
		start := text.Len()
		text.WriteString(said)
		p.quotes = append(p.quotes, quoted{start, text.Len(), ref.At})
		at = ref.At + utf8.RuneLen(markdown.Object)
	}
	text.WriteString(b.Text[at:])
	p.text = text.String()
	return p
}

// pos returns where the byte at offset of the passage stands in the source.
func (p *passage) pos(offset int) diag.Position {
	longer := 0 // than the typed text, up to here
	for _, q := range p.quotes {
		if offset < q.start {
			break
		}
		if offset < q.end {
			return p.typed(q.typed)
		}
		longer += q.end - q.start - utf8.RuneLen(markdown.Object)
	}
	return p.typed(offset - longer)
}

// quote returns what is quoted at the bytes [start, end) or at a part of them.
func (p *passage) quote(start, end int) (quoted, bool) {
	for _, q := range p.quotes {
		if start < q.end && q.start < end {
			return q, true
		}
	}
	return quoted{}, false
}

// printed is a figure of a passage.
type printed struct {
	prose.Figure
	typed bool // by somebody, not taken from the data
}

// find finds the figures of a passage. What is quoted is a figure whatever stands around
// it: 240小时 also in the name of a policy.
func (p *passage) find() {
	if f, ok := p.heads.figure(p.text, p.lang); ok {
		p.figures = []printed{{f, true}}
		return
	}
	for _, f := range prose.Scan(p.text, p.lang) {
		if _, isQuoted := p.quote(f.Start, f.End); !isQuoted {
			p.figures = append(p.figures, printed{f, true})
		}
	}
	for _, q := range p.quotes {
		for _, f := range prose.Scan(p.text[q.start:q.end], p.lang) {
			f.Start, f.End = f.Start+q.start, f.End+q.start
			p.figures = append(p.figures, printed{f, false})
		}
	}
	slices.SortStableFunc(p.figures, func(a, b printed) int { return cmp.Compare(a.Start, b.Start) })
}
