package lexicon

// Measure says how many of a measure another one is.
type Measure struct {
	Of    string `toml:"of"`    // what words around a figure say of it, as in the tables of respects
	Other string `toml:"other"` // the larger one
	Times int64  `toml:"times"`
}

// SignOf is a word or a sign that stands for a unit.
type SignOf struct {
	Sign string `toml:"sign"`
	Unit string `toml:"unit"`
	// Times is how many of the unit a word is.
	Times int64 `toml:"times"`
}
