package lexicon

import (
	_ "embed"
	"slices"
	"sync"
	"unicode"
)

//go:embed units.toml
var unitsTable string

// Units returns the built-in units, in the order of their table.
var Units = sync.OnceValue(func() []Unit { return tablesOf(unitsTable).Unit })

// OtherMeasures returns the measures in which no figure is read, in the order of their table.
var OtherMeasures = sync.OnceValue(func() []OtherMeasure { return tablesOf(unitsTable).Other })

// OtherMeasure is such a row.
type OtherMeasure struct {
	Symbol string   `toml:"symbol"`
	Class  string   `toml:"class"`
	Size   []int    `toml:"size"`
	Words  []string `toml:"words"`
}

// Unit is a row of units.toml, which says what its keys mean.
type Unit struct {
	Symbol  string   `toml:"symbol"`
	Class   string   `toml:"class"`
	English []string `toml:"en"`
	Also    []string `toml:"also"`
	Signs   []string `toml:"signs"`
	Figure  []string `toml:"figure"`
	Prose   []string `toml:"prose"`
	Size    []int    `toml:"size"`
	As      string   `toml:"as"`
	Like    string   `toml:"like"`
	Second  *Second  `toml:"second"`
	Several []string `toml:"several"`
	Ratio   string   `toml:"ratio"` // what the English words are in a unit of two
	Only    string   `toml:"only"`
	Unread  bool     `toml:"unread"` // the English words are not read as the unit

	Interval  bool `toml:"interval"`
	Intensive bool `toml:"intensive"`
}

// Second is a second unit: one of the first is Num/Den of it.
type Second struct {
	Symbol string `toml:"symbol"`
	Num    int64  `toml:"num"`
	Den    int64  `toml:"den"`
}

// Forms returns the English words for one and for many, both empty if there are none.
func (u Unit) Forms() (one, other string) {
	if len(u.English) == 0 {
		return "", ""
	}
	return u.English[0], u.English[1]
}

// Spellings returns all that is read as the unit in front matter.
func (u Unit) Spellings() []string {
	list := []string{u.Symbol}
	if !u.Unread {
		list = append(list, u.English...)
	}
	return slices.Concat(list, u.Also, u.Signs, u.Figure)
}

// The classes of what is called by any word, and that of money.
const (
	ClassCount     = "count"
	ClassPerson    = "person"
	ClassHousehold = "household"
	ClassMultiple  = "multiple"
	ClassMoney     = "money"
	ClassPoint     = "point"
)

// Counts reports whether what the unit counts is called by any word.
func (u Unit) Counts() bool {
	return u.Class == ClassCount || u.Class == ClassPerson || u.Class == ClassHousehold
}

// InProse reports whether the unit is looked for in prose.
func (u Unit) InProse() bool { return u.Only != "figure" && !u.Unread && !u.Counts() }

// ChineseWords returns what the unit is called in Chinese prose.
func (u Unit) ChineseWords() []string {
	list := slices.Concat([]string{u.Symbol}, u.Signs, selectWords(u.Also, true), selectWords(u.Prose, true))
	return u.without(list)
}

// EnglishWords returns what the unit is called in English prose.
func (u Unit) EnglishWords() []string {
	list := slices.Concat(u.English, u.Signs, selectWords(u.Also, false), selectWords(u.Prose, false))
	return u.without(list)
}

// without returns the words that are not of front matter alone, each once.
func (u Unit) without(list []string) []string {
	slices.Sort(list)
	return slices.DeleteFunc(slices.Compact(list), func(w string) bool { return slices.Contains(u.Figure, w) })
}

// selectWords returns the words that have Han characters, or those that have none.
func selectWords(list []string, han bool) []string {
	return slices.DeleteFunc(slices.Clone(list), func(w string) bool { return hasHan(w) != han })
}

func hasHan(s string) bool {
	for _, r := range s {
		if unicode.Is(unicode.Han, r) {
			return true
		}
	}
	return false
}

// DoubtfulWords returns the English words that are several units in Chinese, in the order of their table.
var DoubtfulWords = sync.OnceValue(func() []DoubtfulWord { return tablesOf(unitsTable).Doubtful })

// DoubtfulWord is such a word, in its forms, and what it can be: first as what it is read.
type DoubtfulWord struct {
	Words   []string `toml:"words"`
	Chinese []string `toml:"zh"`
	Alone   bool     `toml:"alone"` // no doubt in a unit of two
}

type unitTables struct {
	Unit     []Unit         `toml:"unit"`
	Other    []OtherMeasure `toml:"other"`
	Doubtful []DoubtfulWord `toml:"doubtful"`
}

func tablesOf(text string) (t unitTables) {
	decode("units.toml", text, &t)
	return t
}
