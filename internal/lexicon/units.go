package lexicon

import (
	_ "embed"
	"sync"
)

//go:embed units.toml
var unitsTable string

// Units returns the built-in units, in the order of their table.
var Units = sync.OnceValue(func() []Unit { return unitsOf(unitsTable) })

// Unit is a unit with its words.
type Unit struct {
	Symbol  string   `toml:"symbol"` // its own name, which is Chinese
	Class   string   `toml:"class"`
	English []string `toml:"en"`     // one and many; none if English counts without a word
	Also    []string `toml:"also"`   // other spellings
	Unread  bool     `toml:"unread"` // whether the English words are not read as the unit
	Like    string   `toml:"like"`   // another unit by whose word it may be called
	Second  *Second  `toml:"second"` // what English has in brackets behind it
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

func unitsOf(text string) []Unit {
	var t struct {
		Unit []Unit `toml:"unit"`
	}
	decode("units.toml", text, &t)
	return t.Unit
}
