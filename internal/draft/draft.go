// Package draft reads a report in Chinese and proposes the articles of it: sectors by its
// headings, a metric for each figure, an actual beside the target of the same thing, and the
// text with references in the place of its figures.
//
//	doc, err := draft.Text(data)           // or draft.Word: headings, paragraphs, rows of tables
//	d := draft.Read(doc, options)          // sectors, metrics, and what was left out, with reasons
//	files := d.Files(writer)               // articles that build at once
//
// It guesses where it must, and says so: whatever is in doubt is marked in the file with the sentence it
// comes from. Every figure that package prose finds is a metric or is listed as left out with
// the reason. Nothing is made up; the same text gives the same files. Words are those of
// [lexicon.Draft].
package draft

import (
	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
	"duibiao/internal/period"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
)

// Block is a part of a document: a heading, a paragraph or a row of a table.
type Block struct {
	Level int      // of a heading, 1 the highest; 0 for what is none
	Text  string   // of a heading or a paragraph
	Cells []string // of a row
	Apart bool     // a row that does not stand directly below the row before it

	// Spaced are the columns of a line that only spaces divide, so that nobody can tell where a cell is empty.
	Spaced []string

	// Aside says of a text that stands beside that of the report why its figures are none of metrics.
	Aside diag.Words

	// Joined are the numbers that were made of digits at the end of a line and at the beginning of the next.
	Joined []string
}

// Options are what is known beside the text.
type Options struct {
	Actual, Target period.Period // zero if the text is to say so
	Units          *quantity.Units
	Taken          map[string]bool // ids that the report has already
	Articles       map[string]bool // slugs of articles likewise
}

// Draft is what is proposed.
type Draft struct {
	Actual, Target period.Period
	Title          string // of the report, as the text has it; empty if it has none
	Sectors        []*Sector
	IsTraditional  bool // written in traditional characters, of which few words are known
	own            int  // the scope of the report
	isPlan         bool // its title calls it a plan
	ofResults      bool // its title says that it tells of results, and of no other year than theirs
}

// Sector is an article that is proposed.
type Sector struct {
	Slug    string
	Title   string
	Known   bool // whether the slug is that of a sector that many reports have
	Metrics []*Metric
	Left    []Left
	pieces  []*piece
	heading string
}

// Metric is a metric that is proposed.
type Metric struct {
	ID, Label, Group string
	Kind, Direction  string // empty for what is understood
	Unit             string
	Actual, Target   *Figure
	Growth           struct{ Actual, Target *Figure }
	Doubts           []Doubt

	key []rune // of the label, for comparing
}

// Doubt is something that a person has to look at.
type Doubt struct {
	Why      diag.Words
	Sentence string
}

// Left is a figure that is no metric.
type Left struct {
	Text     string
	Why      diag.Words
	Sentence string
}

// side is of which period a figure tells.
type side uint8

const (
	noSide side = iota
	actual
	target
)

// Figure is a figure of the text that is one of a metric.
type Figure struct {
	Text     string // as front matter has it
	Quantity quantity.Quantity

	side     side
	isGrowth bool
	isChange bool // it says by how much something changed
	label    string
	group    string
	sentence string
	doubts   []diag.Words
	of       *Figure // whose growth it is
	sector   *Sector
	metric   *Metric
	key      []rune // of the label, for comparing
	class    prose.Class
	over     string // the several years that it is of, if it is of more than one
}

// piece is a part of an article's text. Spots are in the order of the text.
type piece struct {
	heading int
	text    string
	cells   []string
	spots   []spot

	isHeader bool // of a table
}

// spot is where a figure stands in a piece.
type spot struct {
	start, end, cell int
	figure           *Figure
}

// MaxFigures is how many figures a report may have.
const MaxFigures = 3000

// words are the words that the text is taken apart by.
func words() *lexicon.DraftWords { return lexicon.Draft() }

// Read drafts the articles of a report.
func Read(blocks []Block, o Options) (*Draft, error) {
	d := &Draft{Actual: o.Actual, Target: o.Target}
	d.guessPeriods(blocks)
	d.own, d.isPlan = ownScope(blocks), isPlan(blocks)
	d.ofResults = isOfResults(blocks, d.Actual.EndYear())
	d.IsTraditional = isTraditional(blocks)
	r := &reader{draft: d, units: o.Units}
	for _, p := range passages(d, blocks, o) {
		r.passage(p)
		if len(r.figures) > MaxFigures {
			return nil, sayTooMany.Fail(MaxFigures)
		}
	}
	if len(r.figures) == 0 {
		return nil, &diag.Failure{Words: d.whyNone()}
	}
	d.gather(r.figures)
	d.name(o.Taken)
	d.dropEmpty()
	return d, nil
}

// shareTraditional is of how many characters of a text at least one is traditional if it is written so: a name may be alone.
const shareTraditional = 10

// isTraditional reports whether a text is written in traditional characters.
func isTraditional(blocks []Block) bool {
	text := textOf(blocks)
	_, n := lexicon.Simplified(text)
	return n*shareTraditional*3 > len(text)
}

// whyNone says why a text has no figures that can be metrics.
func (d *Draft) whyNone() diag.Words {
	parts, others := 0, 0
	for _, s := range d.Sectors {
		for _, l := range s.Left {
			if l.Why == sayYearPart {
				parts++
			} else {
				others++
			}
		}
	}
	if parts > others {
		return sayOnlyParts
	}
	return sayNoFigures
}

// dropEmpty leaves out sectors in which nothing is told.
func (d *Draft) dropEmpty() {
	var kept []*Sector
	for _, s := range d.Sectors {
		if len(s.Metrics) > 0 || len(s.Left) > 0 {
			kept = append(kept, s)
		}
	}
	d.Sectors = kept
}
