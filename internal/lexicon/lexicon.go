// Package lexicon has the words that figures are written with, as tables: zh.toml and en.toml
// have a language's bounds, scales and idioms, units.toml the units with their words in both.
// Who reads or writes figures asks it; to add a word is a line of a table.
//
// The tables are embedded, decoded strictly when they are first asked for, and never change.
// A fault in one is a fault of the program: it panics, and the package's tests find it.
package lexicon

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/pelletier/go-toml/v2"
)

//go:embed zh.toml
var chineseTable string

//go:embed en.toml
var englishTable string

// Chinese returns the words of Chinese figures.
var Chinese = sync.OnceValue(func() *Language { return languageOf("zh.toml", chineseTable) })

// English returns the words of English figures.
var English = sync.OnceValue(func() *Language { return languageOf("en.toml", englishTable) })

// Language is the words of a language. Of some kinds only one of the two has any.
type Language struct {
	Style    Style
	Numerals Numerals // characters of numbers
	Words    Words    // numbers in words
	Parts    Parts    // what stands in a figure beside its number
	Time     Time
	Basis    Basis
	Article  Article
	Rank     Rank
	Before   Bounds   // before a number in front matter
	Behind   Bounds   // behind a number and its unit
	InProse  Prose    // what stands around numbers in prose
	OfOrder  []string // bounds of the order of numbers, never of their size
	Between  string   // behind the two numbers of a range; none in English
	Places   Places   // numbers that are places alone
	Minus    []string // before a number
	// NoMinus are words that end in one of Minus: 减负.
	NoMinus  []string
	Money    []string  // currencies that stand before a number
	Units    UnitWords // what is no unit
	Leads    Leads     // words before a figure in front matter
	NoFigure []Pattern // what is no figure, in the order in which it is looked for
}

// languageOf compiles a table.
func languageOf(name, text string) *Language {
	var t languageTable
	decode(name, text, &t)
	return &Language{
		Style:    t.Style,
		Numerals: t.Numerals.compile(),
		Words:    t.Words.compile(),
		Parts:    t.Parts.compile(),
		Time:     t.Time,
		Basis:    t.Basis,
		Article:  t.Article,
		Rank:     t.Rank,
		Before:   boundsOf(t.Bounds.Before, t.Bounds.FigureBefore),
		Behind:   boundsOf(t.Bounds.Behind, t.Bounds.FigureBehind),
		InProse: proseOf(
			boundsOf(t.Bounds.Before, t.Bounds.ProseBefore),
			boundsOf(t.Bounds.Behind, t.Bounds.ProseBehind),
			t.Prose),
		OfOrder:  t.Bounds.OfOrder,
		Between:  t.Bounds.Between,
		Places:   t.Places.compile(),
		Minus:    t.Signs.Minus,
		NoMinus:  t.Signs.NoMinus,
		Money:    t.Currencies.Before,
		Units:    t.Units.compile(),
		Leads:    t.Leads.compile(),
		NoFigure: patternsOf(t.NoFigure),
	}
}

// languageTable is what a language's file has.
type languageTable struct {
	Style    Style        `toml:"style"`
	Numerals numeralTable `toml:"numerals"`
	Words    wordTable    `toml:"words"`
	Parts    partTable    `toml:"parts"`
	Time     Time         `toml:"time"`
	Basis    Basis        `toml:"basis"`
	Article  Article      `toml:"article"`
	Prose    ProseWords   `toml:"prose"`
	Rank     Rank         `toml:"rank"`
	Bounds   struct {
		OfOrder      []string `toml:"of-order"`
		Between      string   `toml:"between"`
		Before       words    `toml:"before"`
		Behind       words    `toml:"behind"`
		FigureBefore words    `toml:"figure-before"`
		FigureBehind words    `toml:"figure-behind"`
		ProseBefore  words    `toml:"prose-before"`
		ProseBehind  words    `toml:"prose-behind"`
	} `toml:"bounds"`
	Places placeTable `toml:"places"`
	Signs  struct {
		Minus   []string `toml:"minus"`
		NoMinus []string `toml:"no-minus"`
	} `toml:"signs"`
	Currencies struct {
		Before []string `toml:"before"`
	} `toml:"currencies"`
	Units    unitWordTable `toml:"units"`
	Leads    leadTable     `toml:"leads"`
	NoFigure []patternRow  `toml:"no-figure"`
}

// sortedKeys returns the keys of a table in their order.
func sortedKeys[V any](table map[string]V) []string { return slices.Sorted(maps.Keys(table)) }

// decode reads a file of the package. A key that nobody asks for is a fault.
func decode(name, text string, into any) {
	d := toml.NewDecoder(strings.NewReader(text)).DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		panic(fmt.Sprintf("lexicon: %s: %v", name, err))
	}
}
