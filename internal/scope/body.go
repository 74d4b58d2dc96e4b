package scope

import (
	"duibiao/internal/markdown"
	"duibiao/internal/report"
)

// Body is the text of a page.
type Body struct {
	HTML     string
	Headings []Heading
	Quotes   []Quote  // in the order of their places
	Blocks   []Extent // the outermost ones in which quotes stand, likewise
	Files    []File   // likewise
	Detours  []Detour
}

// Extent is where a block of a text stands: from its first byte in the HTML to the one behind its end.
type Extent struct {
	From, To int
}

// Detour is where a link leads whose page is not in the language of the text: to that of
// the original. Both are as they stand in the HTML.
type Detour struct {
	From, To string
}

// File is what a text says of a file, and where.
type File struct {
	At            int    // where it stands in the HTML
	Path          string // the address; empty if it stands there already
	Width, Height int    // of an image as attributes; 0 if they are not known
}

// Heading is a heading of a text.
type Heading struct {
	Level    int
	ID, Text string
}

// Quote is what a text says of a metric, and where.
type Quote struct {
	At                 int  // where it stands in the HTML
	Linked             bool // whether it stands in a link already
	Report, Sector, ID string
	Value              string // for machines; empty for a label
	Text               string
	Absent             bool // whether the metric's article is not in the language of the text: it leads to the original's
}

// body returns a text. What it quotes of other reports is there when it is known.
func (m *maker) body(t *report.Text, lang int) Body {
	d := t.Document
	if d == nil {
		return Body{}
	}
	b := Body{HTML: d.HTML, Headings: make([]Heading, len(d.Headings))}
	for i, h := range d.Headings {
		b.Headings[i] = Heading{h.Level, h.ID, h.Text}
	}
	for i, q := range t.Quotes {
		ref := &d.References[i]
		quote := Quote{At: ref.At, Linked: ref.Linked, Report: ref.Report, ID: ref.ID}
		if q != nil {
			quote = Quote{ref.At, ref.Linked, q.Report, q.Sector, q.ID, q.Value, q.Texts[lang], q.IsAbsent(lang)}
		}
		b.Quotes = append(b.Quotes, quote)
	}
	for _, block := range d.Blocks {
		b.Blocks = append(b.Blocks, Extent(block))
	}
	for _, hole := range d.Holes {
		b.Files = append(b.Files, m.file(hole))
	}
	for _, detour := range t.Detours {
		b.Detours = append(b.Detours, Detour(detour))
	}
	return b
}

// file returns what a text says of a file. Of one that is not there, or belongs to another
// report, it says nothing.
func (m *maker) file(hole markdown.Hole) File {
	f := File{At: hole.At}
	switch r := m.files[hole.File]; {
	case r == nil:
	case hole.Size:
		f.Width, f.Height = r.Width, r.Height
	default:
		f.Path = r.Path
	}
	return f
}
