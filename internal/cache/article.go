package cache

import (
	"maps"
	"slices"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/markdown"
	"duibiao/internal/report"
)

// encodeArticle appends an article that has been read without a mistake to b. Its
// file, report, slug and language follow from the file's name and are not written.
func encodeArticle(a *report.Article, b []byte) []byte {
	e := &articleEncoder{encoder{b: b}}
	e.bool(a.Index != nil)
	if a.Index != nil {
		e.index(a.Index)
	} else {
		e.sector(a.Sector)
	}
	e.hash(a.Front)
	e.hash(a.Body)
	e.keys(a.Keys)
	e.document(a.Document)
	return e.b
}

// decodeArticle fills an article with what encodeArticle wrote. It reports whether
// the bytes were whole.
func decodeArticle(a *report.Article, b []byte) bool {
	d := &articleDecoder{decoder{text: string(b)}, a.File}
	if d.bool() {
		a.Index = d.index()
	} else {
		a.Sector = d.sector()
	}
	a.Front, a.Body = d.hash(), d.hash()
	a.Keys = d.keys()
	a.Document = d.document()
	return !d.bad && d.text == ""
}

type articleEncoder struct{ encoder }

func (e *articleEncoder) index(m *front.Report) {
	e.str(m.Title)
	e.str(m.Summary)
	e.int(int64(m.Weight))
	e.bool(m.Draft)
	e.value(m.ActualPeriod)
	e.value(m.TargetPeriod)
	e.time(m.Date)
	e.str(m.Source)
	e.str(m.SourceURL)
	e.bool(m.ShowMissing)
	e.str(m.Follows)
	e.str(m.Time)
	e.str(m.ColumnType)
	list(&e.encoder, m.Keywords, e.str)
	list(&e.encoder, m.TranslatedFrom, e.str)
}

func (e *articleEncoder) sector(m *front.Article) {
	e.str(m.Title)
	e.str(m.Summary)
	e.str(m.Mark)
	e.int(int64(m.Weight))
	e.bool(m.Draft)
	e.time(m.Date)
	e.str(m.Time)
	e.str(m.Author)
	list(&e.encoder, m.Keywords, e.str)
	list(&e.encoder, m.Metrics, func(m front.Metric) {
		for _, s := range []string{m.ID, m.Label, m.Kind, m.Direction, m.Group, m.Note} {
			e.str(s)
		}
		for _, v := range []any{m.Actual, m.Target, m.Unit} {
			e.value(v)
		}
		for _, s := range []string{m.Status, m.Source, m.SourceURL, m.SameAs} {
			e.str(s)
		}
		e.growth(m.Growth)
		list(&e.encoder, m.Series, e.point)
	})
	list(&e.encoder, m.Corrections, func(c front.Correction) {
		for _, s := range []string{c.ID, c.Figure, c.Was, c.Label, c.Reason} {
			e.str(s)
		}
		e.time(c.Date)
		e.value(c.Unit)
		e.value(c.Period)
		e.time(c.AsOf)
		e.bool(c.Restored)
	})
	list(&e.encoder, m.TranslatedFrom, e.str)
}

func (e *articleEncoder) point(p front.Point) {
	for _, v := range []any{p.Period, p.Actual, p.Target} {
		e.value(v)
	}
	e.time(p.AsOf)
	for _, s := range []string{p.Status, p.Note, p.Source} {
		e.str(s)
	}
	e.growth(p.Growth)
}

func (e *articleEncoder) growth(g *front.Growth) {
	e.bool(g != nil)
	if g != nil {
		e.value(g.Actual)
		e.value(g.Target)
	}
}

// The kinds of values that a figure and a unit have in front matter.
const (
	noValue = iota
	textValue
	numberValue // its digits are in the keys
	tableValue  // { one = "…", other = "…" }, { words = "…" }
)

func (e *articleEncoder) value(v any) {
	switch v := v.(type) {
	case string:
		e.uint(textValue)
		e.str(v)
	case int64, float64:
		e.uint(numberValue)
	case map[string]any:
		e.uint(tableValue)
		list(&e.encoder, slices.Sorted(maps.Keys(v)), func(key string) {
			e.str(key)
			e.value(v[key])
		})
	default:
		e.uint(noValue)
	}
}

func (e *articleEncoder) keys(k *decode.Keys) {
	list(&e.encoder, k.Entries, func(entry decode.Entry) {
		e.str(entry.Name)
		e.int(int64(entry.Parent))
		for _, p := range []decode.Place{entry.Key, entry.Value} {
			e.uint(uint64(p.Line))
			e.uint(uint64(p.Column))
		}
		e.str(entry.Literal)
	})
}

func (e *articleEncoder) document(m *markdown.Document) {
	e.str(m.HTML)
	list(&e.encoder, m.Headings, func(h markdown.Heading) {
		e.uint(uint64(h.Level))
		e.str(h.ID)
		e.str(h.Text)
		e.str(h.Named)
		e.pos(h.Pos)
	})
	list(&e.encoder, m.Links, func(l markdown.Link) {
		e.str(l.Destination)
		e.bool(l.Image)
		e.str(l.Alt)
		e.pos(l.Pos)
	})
	list(&e.encoder, m.RawHTML, func(h markdown.RawHTML) {
		e.str(h.Tag)
		e.pos(h.Pos)
	})
	list(&e.encoder, m.Holes, func(h markdown.Hole) {
		e.uint(uint64(h.At))
		e.str(h.File)
		e.bool(h.Size)
	})
	list(&e.encoder, m.References, func(r markdown.Reference) {
		e.str(r.Report)
		e.str(r.ID)
		e.str(r.Field)
		e.period(r.Period)
		e.pos(r.Pos)
		e.uint(uint64(r.At))
		e.bool(r.Linked)
	})
	list(&e.encoder, m.Blocks, func(b markdown.Extent) {
		e.uint(uint64(b.From))
		e.uint(uint64(b.To))
	})
}

func (e *articleEncoder) pos(p diag.Position) {
	e.uint(uint64(p.Line))
	e.uint(uint64(p.Column))
}

type articleDecoder struct {
	decoder
	file string
}

func (d *articleDecoder) index() *front.Report {
	return &front.Report{
		Title:        d.str(),
		Summary:      d.str(),
		Weight:       int(d.int()),
		Draft:        d.bool(),
		ActualPeriod: d.value(),
		TargetPeriod: d.value(),
		Date:         d.time(),
		Source:       d.str(),
		SourceURL:    d.str(),
		ShowMissing:  d.bool(),
		Follows:      d.str(),
		Time:         d.str(),
		ColumnType:   d.str(),
		Keywords:     unlist(&d.decoder, d.str),

		TranslatedFrom: unlist(&d.decoder, d.str),
	}
}

func (d *articleDecoder) sector() *front.Article {
	return &front.Article{
		Title:   d.str(),
		Summary: d.str(),
		Mark:    d.str(),
		Weight:  int(d.int()),
		Draft:   d.bool(),
		Date:    d.time(),
		Time:    d.str(),
		Author:  d.str(),

		Keywords: unlist(&d.decoder, d.str),
		Metrics: unlist(&d.decoder, func() front.Metric {
			return front.Metric{
				ID: d.str(), Label: d.str(), Kind: d.str(), Direction: d.str(), Group: d.str(), Note: d.str(),
				Actual: d.value(), Target: d.value(), Unit: d.value(),
				Status: d.str(), Source: d.str(), SourceURL: d.str(), SameAs: d.str(), Growth: d.growth(), Series: unlist(&d.decoder, d.point),
			}
		}),
		Corrections: unlist(&d.decoder, func() front.Correction {
			return front.Correction{
				ID: d.str(), Figure: d.str(), Was: d.str(), Label: d.str(), Reason: d.str(), Date: d.time(), Unit: d.value(),
				Period: d.value(), AsOf: d.time(), Restored: d.bool(),
			}
		}),

		TranslatedFrom: unlist(&d.decoder, d.str),
	}
}

func (d *articleDecoder) point() front.Point {
	return front.Point{
		Period: d.value(), Actual: d.value(), Target: d.value(), AsOf: d.time(), Status: d.str(), Note: d.str(), Source: d.str(), Growth: d.growth(),
	}
}

func (d *articleDecoder) growth() *front.Growth {
	if !d.bool() {
		return nil
	}
	return &front.Growth{Actual: d.value(), Target: d.value()}
}

func (d *articleDecoder) value() any {
	switch d.uint() {
	case textValue:
		return d.str()
	case numberValue:
		return int64(0) // the digits are in the keys
	case tableValue:
		table := map[string]any{}
		unlist(&d.decoder, func() string {
			key := d.str()
			table[key] = d.value()
			return key
		})
		return table
	}
	return nil
}

func (d *articleDecoder) keys() *decode.Keys {
	n := d.uint()
	if n > uint64(len(d.text)) {
		d.fail()
		n = 0
	}
	k := decode.NewKeys(d.file, int(n))
	for range n {
		e := decode.Entry{Name: d.str(), Parent: int(d.int()), Key: d.place(), Value: d.place(), Literal: d.str()}
		if e.Parent < -1 || e.Parent >= len(k.Entries) {
			d.fail()
			break
		}
		k.Add(e)
	}
	return k
}

func (d *articleDecoder) place() decode.Place {
	return decode.Place{Line: int32(d.uint()), Column: int32(d.uint())}
}

func (d *articleDecoder) document() *markdown.Document {
	return &markdown.Document{
		HTML: d.str(),
		Headings: unlist(&d.decoder, func() markdown.Heading {
			return markdown.Heading{Level: int(d.uint()), ID: d.str(), Text: d.str(), Named: d.str(), Pos: d.pos()}
		}),
		Links: unlist(&d.decoder, func() markdown.Link {
			return markdown.Link{Destination: d.str(), Image: d.bool(), Alt: d.str(), Pos: d.pos()}
		}),
		RawHTML: unlist(&d.decoder, func() markdown.RawHTML {
			return markdown.RawHTML{Tag: d.str(), Pos: d.pos()}
		}),
		Holes: unlist(&d.decoder, func() markdown.Hole {
			return markdown.Hole{At: int(d.uint()), File: d.str(), Size: d.bool()}
		}),
		References: unlist(&d.decoder, func() markdown.Reference {
			return markdown.Reference{Report: d.str(), ID: d.str(), Field: d.str(), Period: d.period(), Pos: d.pos(), At: int(d.uint()), Linked: d.bool()}
		}),
		Blocks: unlist(&d.decoder, func() markdown.Extent {
			return markdown.Extent{From: int(d.uint()), To: int(d.uint())}
		}),
	}
}

func (d *articleDecoder) pos() diag.Position {
	return diag.Position{File: d.file, Line: int(d.uint()), Column: int(d.uint())}
}
