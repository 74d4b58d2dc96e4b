package draft

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
	"duibiao/internal/pinyin"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// passage is a paragraph or a row with what it stands under.
type passage struct {
	sector *Sector
	side   side // that its part of the report tells of
	years  string
	part   string
	year   int
	group  string
	piece  *piece
	opens  bool // the first behind a heading
	header []string
	unit   tableUnit // of the table
	spaced []string  // columns that only spaces divide
}

// outline walks over the blocks of a report.
type outline struct {
	draft    *Draft
	articles map[string]bool
	units    *quantity.Units
	path     []Block
	place    place           // that the path leads to
	part     side            // of the last heading that says one
	claimed  map[string]bool // slugs of the part
	themes   map[string]*Sector
	sectors  map[string]*Sector // by their slugs
	alike    map[string]int     // how many more are read like one
	overview *Sector
	common   map[string]int // headings by their text
	told     map[*Sector]string
	opens    bool
	header   []string
	unit     tableUnit
	left     []Left // figures of headings above what comes
	first    string // the line that the text begins with

	hasHeading bool
}

// passages divides a report into sectors.
func passages(d *Draft, blocks []Block, o Options) []passage {
	w := &outline{draft: d, articles: o.Articles, units: o.Units, claimed: map[string]bool{}, themes: map[string]*Sector{}, sectors: map[string]*Sector{}, alike: map[string]int{}, common: map[string]int{}, told: map[*Sector]string{}}
	blocks = short(blocks)
	w.first = firstLine(blocks)
	for _, b := range blocks {
		if b.Level > 0 {
			w.common[b.Text]++
		}
	}
	blocks = joined(d, levelled(blocks, w.common))
	var list []passage
	for i, b := range blocks {
		if d.Title == "" && b.Cells == nil && utf8.RuneCountInString(b.Text) <= maxNumbered && isTitle(b.Text) {
			d.Title = b.Text
		}
		switch {
		case !b.Aside.IsZero():
			w.leaveAside(b)
		case b.Level > 0:
			w.heading(b, blocks[i+1:])
		case b.Cells != nil && w.beginsTable(blocks, i):
			w.header, w.unit = b.Cells, w.unitAbove(blocks[:i])
			p := w.passage(b)
			p.piece.isHeader = true
			list = append(list, p)
		default:
			if b.Cells == nil {
				w.header = nil
			}
			list = append(list, w.passage(b))
		}
	}
	if len(w.left) > 0 { // of a heading with nothing below it
		w.find()
	}
	return list
}

// maxHeading is how many characters a heading may have. What has more is a paragraph that looks like one.
const maxHeading = 100

// short makes paragraphs of what is too long for a heading.
func short(blocks []Block) []Block {
	list := slices.Clone(blocks)
	for i := range list {
		if b := &list[i]; b.Level > 0 && len(b.Text) > maxHeading && utf8.RuneCountInString(b.Text) > maxHeading {
			b.Level = 0
		}
	}
	return list
}

// heading takes a heading into the path. One that only has the next below it is the title, or a
// caption, and none of them.
func (w *outline) heading(b Block, rest []Block) {
	for len(w.path) > 0 && w.path[len(w.path)-1].Level >= b.Level {
		w.path = w.path[:len(w.path)-1]
	}
	w.opens, w.place = true, place{}
	isFirst := !w.hasHeading
	w.hasHeading = true
	if isTitle(b.Text) || isFirst && len(rest) > 0 && rest[0].Level > 0 && sideOf(b.Text, w.draft) == noSide && !isNumbered(b.Level) {
		return
	}
	if s := sideOf(b.Text, w.draft); s != noSide && b.Level != topic {
		w.part = s
		w.claimed = map[string]bool{}
	}
	w.path = append(w.path, b)
	w.leaveHeading(b.Text)
}

// leaveHeading lists the figures of a heading, which are none of a metric, for the sector of what follows.
func (w *outline) leaveHeading(text string) {
	text = unnumbered(text)
	if !strings.ContainsAny(text, "0123456789") {
		return
	}
	for _, figure := range figuresIn(text) {
		w.left = append(w.left, Left{figure, sayHeading, text})
	}
}

func isNumbered(level int) bool { return level >= chapter && level < headline }

// levelled gives headings one level below which the same heading stands each time: 【本市实践】. Scans lose
// the size of letters.
func levelled(blocks []Block, common map[string]int) []Block {
	list, top := slices.Clone(blocks), 0
	for pass := range 2 {
		for i := 0; i+1 < len(list); i++ {
			if list[i].Level == 0 || list[i+1].Level == 0 || common[list[i+1].Text] < 2 {
				continue
			}
			if pass == 1 {
				list[i].Level = top
			} else if top == 0 || list[i].Level < top {
				top = list[i].Level
			}
		}
	}
	return list
}

// isBulletin reports whether a report tells of results, by its title.
func isBulletin(title string) bool { return containsOne(title, words().Bulletins) }

// isPlan reports whether a text is one of plans alone, by the line that it begins with.
func isPlan(blocks []Block) bool {
	w, title := words(), firstLine(blocks)
	return containsOne(title, w.PlanTitles) && !containsOne(title, w.ActualParts) && !containsOne(title, w.Titles)
}

// isOfResults reports whether the line that a text begins with says that it tells of the results of a year, and names no other.
func isOfResults(blocks []Block, year int) bool {
	title := firstLine(blocks)
	years := headedYear.FindAllString(title, -1)
	return len(years) == 1 && strings.HasPrefix(years[0], strconv.Itoa(year)) && containsOne(title, words().ResultTitles) && !containsOne(title, words().PlanTitles)
}

// firstLine returns the line that a text begins with, if that is a title and no sentence.
func firstLine(blocks []Block) string {
	if len(blocks) == 0 || utf8.RuneCountInString(blocks[0].Text) > maxNumbered || strings.ContainsAny(blocks[0].Text, clauseMarks) {
		return ""
	}
	return blocks[0].Text
}

func isTitle(text string) bool { return containsOne(text, words().Titles) }

// sideOf returns the side that a heading says.
func sideOf(text string, d *Draft) side {
	text = strings.TrimPrefix(unnumbered(text), words().About)
	switch {
	case containsOne(text, words().ActualParts):
		return actual
	case containsOne(text, words().TargetParts):
		return target
	case strings.HasPrefix(text, strconv.Itoa(d.Actual.EndYear())):
		return actual
	case strings.HasPrefix(text, strconv.Itoa(d.Target.EndYear())):
		return target
	}
	return noSide
}

func containsOne(text string, list []string) bool { return firstOf(text, list) != "" }

// firstOf returns the first word of a list that stands in a text.
func firstOf(text string, list []string) string {
	for _, w := range list {
		if strings.Contains(text, w) {
			return w
		}
	}
	return ""
}

// passage returns a block with the sector that the path leads to.
func (w *outline) passage(b Block) passage {
	if w.place.sector == nil {
		w.find()
	}
	p := passage{
		sector: w.place.sector, group: w.place.group, side: w.place.side, years: w.place.years, part: w.place.part, year: w.place.year,
		piece: &piece{text: b.Text, cells: b.Cells}, opens: w.opens, header: w.header, unit: w.unit, spaced: b.Spaced,
	}
	w.opens = false
	p.sector.pieces = append(p.sector.pieces, p.piece)
	for _, number := range b.Joined {
		p.sector.Left = append(p.sector.Left, Left{number, sayJoined, excerpt(b.Text, strings.Index(b.Text, number))})
	}
	return p
}

// maxGroup is how many characters a heading may have to be that of a group.
const maxGroup = 12

// head writes the headings that a passage stands under into its article, if the passage before has others.
func (w *outline) head(s *Sector, trail []Block) {
	var lines []string
	for i := len(w.path) - 1; i >= 0 && len(lines) == 0; i-- {
		if sideOf(w.path[i].Text, w.draft) != noSide && w.path[i].Level != topic {
			lines = append(lines, unnumbered(w.path[i].Text))
		}
	}
	level := 2 + len(lines)
	told := strings.Join(lines, "\n")
	if len(lines) > 0 && !strings.HasPrefix(w.told[s]+"\n", told+"\n") {
		s.pieces = append(s.pieces, &piece{heading: 2, text: lines[0]})
	}
	for i, h := range trail {
		text := unnumbered(h.Text)
		told += "\n" + text
		if i == 0 && text == s.Title {
			continue // the article's title says it
		}
		if !strings.HasPrefix(w.told[s]+"\n", told+"\n") {
			s.pieces = append(s.pieces, &piece{heading: level, text: text})
		}
		level = min(level+1, lowest)
	}
	w.told[s] = told
}

// lowest is the lowest level of headings that articles get.
const lowest = 4

// rest returns the sector of what no heading but that of a part is above.
func (w *outline) rest() *Sector {
	if w.overview == nil {
		w.overview = w.sector("economy", "")
	}
	return w.overview
}

// theme returns the sector of a heading: the one that treats the same in another part of the report,
// if there is one.
func (w *outline) theme(path []Block) *Sector {
	var key strings.Builder
	for _, h := range path {
		key.WriteString(h.Text + "\n")
	}
	if s := w.themes[key.String()]; s != nil {
		return s
	}
	heading := unnumbered(path[len(path)-1].Text)
	slug := w.slug(heading)
	w.claimed[slug] = true
	s := w.sector(slug, heading)
	w.themes[key.String()] = s
	return s
}

// slug returns what a sector is called: as its heading's words say, unless another of the part is called
// so, else as its heading is read.
func (w *outline) slug(heading string) string {
	best, at := "", len(heading)
	for _, s := range words().Sectors {
		for _, word := range s.Words {
			if i := strings.Index(heading, word); i >= 0 && i < at && !w.claimed[s.Slug] {
				best, at = s.Slug, i
			}
		}
	}
	return cmp.Or(best, w.reading(heading))
}

// reading returns the slug of a heading that has no words which sectors are known by: how it is read up to
// its first comma. It does not depend on the other sectors, but where two are read alike.
func (w *outline) reading(heading string) string {
	first, _, _ := strings.Cut(heading, "，")
	slug := pinyin.Slug(first, maxID)
	if slug == "" || slug == report.IndexSlug {
		slug = strings.Trim("sector-"+slug, "-")
	}
	name := slug
	for w.sectors[name] != nil {
		w.alike[slug]++
		name = slug + "-" + strconv.Itoa(w.alike[slug]+1)
	}
	return name
}

// sector returns the sector of a slug, a new one if there is none.
func (w *outline) sector(slug, title string) *Sector {
	if s := w.sectors[slug]; s != nil {
		return s
	}
	s := &Sector{Slug: slug, Title: title, heading: title, Known: isKnown(slug)}
	if utf8.RuneCountInString(title) > maxTitle {
		s.Title = ""
	}
	w.draft.Sectors = append(w.draft.Sectors, s)
	w.sectors[slug] = s
	return s
}

// isKnown reports whether a slug is that of a sector that many reports have.
func isKnown(slug string) bool {
	return slices.ContainsFunc(words().Sectors, func(s lexicon.DraftSector) bool { return s.Slug == slug })
}

// maxTitle is how many characters a heading may have to be the title of an article.
const maxTitle = 8

// promises returns a text in which words that only look like a promise are none.
func promises(text string) string { return masked(text, words().NeverPromise) }

// masked returns a text without some words. All else keeps its place.
func masked(text string, list []string) string {
	for _, w := range list {
		if strings.Contains(text, w) {
			text = strings.ReplaceAll(text, w, strings.Repeat(" ", len(w)))
		}
	}
	return text
}

// lastPromise returns where the last word begins that says what is to be, -1 for none.
func lastPromise(text string) int {
	text, at := promises(text), -1
	for _, w := range words().Promises {
		at = max(at, strings.LastIndex(text, w))
	}
	return at
}

// firstEnd returns where the first of some words ends in a text; behind its end if there is none.
func firstEnd(text string, list []string) int {
	end := len(text) + 1
	for _, w := range list {
		if i := strings.Index(text, w); i >= 0 {
			end = min(end, i+len(w))
		}
	}
	return end
}
