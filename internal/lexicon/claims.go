package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed claims_zh.toml
var chineseClaimsTable string

//go:embed claims_en.toml
var englishClaimsTable string

// ChineseClaims returns how claims about metrics are said in Chinese.
var ChineseClaims = sync.OnceValue(func() *Claims { return claimsOf("claims_zh.toml", chineseClaimsTable) })

// EnglishClaims returns how they are said in English.
var EnglishClaims = sync.OnceValue(func() *Claims { return claimsOf("claims_en.toml", englishClaimsTable) })

// Claims is how a language speaks of the figures of metrics: regular expressions of Go, and
// lists of words. Its tables say what each is for.
type Claims struct {
	Fillers        []string          `toml:"fillers"`
	Growth         []string          `toml:"growth"`
	Year           string            `toml:"year"`        // the year of a figure
	Plurals        []string          `toml:"plurals"`     // those without an s
	Plural         string            `toml:"plural"`      // ends the others
	NoPlural       string            `toml:"no-plural"`   // ends words that only look like them
	Past           string            `toml:"past"`        // ends past forms
	Endings        []string          `toml:"endings"`     // cut off to find words of one stem, afforested and afforestation
	Irregular      map[string]string `toml:"irregular"`   // past forms that labels use, with their stems
	SmallWords     WordSet           `toml:"small-words"` // that carry no meaning in a label
	Prepositions   WordSet           `toml:"prepositions"`
	And            string            `toml:"and"`
	SpacedAnd      string            `toml:"spaced-and"`
	OpensWhen      string            `toml:"opens-when"`    // may stand before the time that a sentence begins with
	ScalePlurals   string            `toml:"scale-plurals"` // expression of scale words in the plural, as heads have them
	SaysWhenBehind bool              `toml:"says-when-behind"`
	Ordinals       map[string]int    `toml:"ordinals"`
	Around         Around            `toml:"around"`
	Circumstances  map[string]Cues   `toml:"circumstances"`
	Parts          map[string]string `toml:"parts"` // of the expressions of spans, in which {name} stands for one
	Spans          []Span            `toml:"spans"`
}

// Around are expressions that are looked for around a figure.
type Around struct {
	Towards    string `toml:"towards"`
	Way        string `toml:"way"`
	Rising     string `toml:"rising"`
	Against    string `toml:"against"`
	Still      string `toml:"still"`
	Change     string `toml:"change"`
	YearBefore string `toml:"year-before"`
	YearBehind string `toml:"year-behind"`
	YearFirst  string `toml:"year-first"`
	Promise    string `toml:"promise"`
	Target     string `toml:"target"`
	Actual     string `toml:"actual"`
	Plan       string `toml:"plan"`
	ThisYear   string `toml:"this-year"`
	InTurn     string `toml:"in-turn"`
	HeldTo     string `toml:"held-to"`
	States     string `toml:"states"`
	Sides      string `toml:"sides"`
	Apart      string `toml:"apart"`
}

// Cues are the expressions by which a language says something of a figure: before and behind
// it, anywhere before it in its sentence or in the text above, in its sentence alone (within), and in the
// label of a metric that is such a thing.
type Cues struct {
	Before   string `toml:"before"`
	Behind   string `toml:"behind"`
	Sentence string `toml:"sentence"`
	Within   string `toml:"within"`
	Own      string `toml:"own"`
}

// Span is a way to say when.
type Span struct {
	Find string `toml:"find"`
	Kind string `toml:"kind"`
	Unit int    `toml:"unit"`
}

func claimsOf(name, text string) *Claims {
	c := new(Claims)
	decode(name, text, c)
	var pairs []string
	for _, part := range sortedKeys(c.Parts) {
		pairs = append(pairs, "{"+part+"}", c.Parts[part])
	}
	fill := strings.NewReplacer(pairs...)
	for i := range c.Spans { // a part may have parts
		c.Spans[i].Find = fill.Replace(fill.Replace(c.Spans[i].Find))
	}
	return c
}
