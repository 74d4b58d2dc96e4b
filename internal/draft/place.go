package draft

import (
	"cmp"
	"strings"
	"unicode/utf8"
)

// place is where passages below some headings belong.
type place struct {
	sector *Sector
	group  string
	side   side
	years  string // several, of which a heading says that they are told of
	part   string // likewise a part of a year
	year   int    // likewise another year than those of the report
}

// time finds out of which time the title and the headings of a path speak.
func (w *outline) time(p *place) {
	p.side = w.part
	if w.draft.Actual.Months == months {
		p.part = cmp.Or(anyPart.FindString(w.draft.Title), anyPart.FindString(w.first))
	}
	for _, h := range w.path {
		p.heading(strings.TrimPrefix(unnumbered(h.Text), words().About), w.draft)
	}
}

// heading takes over the time that a heading says.
func (p *place) heading(text string, d *Draft) {
	if years := anyMany.FindString(text); years != "" {
		p.years, p.part, p.year = years, "", 0
		switch {
		case isToCome(years, d):
			p.side = target
		case p.side == noSide:
			p.side = actual
		}
	}
	text = strings.TrimPrefix(text, prefixOf(text, words().Until))
	if year, ok := yearOf(text); ok && !yearSpan.MatchString(text) {
		if p.years, p.part, p.year = "", "", year; year == d.Actual.EndYear() || year == d.Target.EndYear() {
			p.year = 0
		}
	}
	if d.Actual.Months == months && anyPart.MatchString(text) {
		p.part = anyPart.FindString(text)
	}
}

// find finds the place that the path leads to, and writes the headings above it into its article.
func (w *outline) find() {
	var trail []Block
	for i, h := range w.path {
		if sideOf(h.Text, w.draft) != noSide && h.Level != topic || h.Level == topic && w.common[h.Text] > 1 {
			continue
		}
		if w.place.sector == nil {
			w.place.sector = w.theme(w.path[:i+1])
		} else if w.place.group = unnumbered(h.Text); utf8.RuneCountInString(w.place.group) > maxGroup {
			w.place.group = ""
		}
		trail = append(trail, h)
	}
	if w.place.sector == nil {
		w.place.sector = w.rest()
	}
	w.time(&w.place)
	w.place.sector.Left = append(w.place.sector.Left, w.left...)
	w.left = nil
	w.head(w.place.sector, trail)
}
