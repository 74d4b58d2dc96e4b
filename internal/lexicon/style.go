package lexicon

// Style is how a language writes figures. See quantity.Style, which is made of it.
type Style struct {
	Mark       string   `toml:"mark"`
	Group      string   `toml:"group"`
	Minus      string   `toml:"minus"`
	Plus       string   `toml:"plus"`
	ScaleSpace string   `toml:"scale-space"`
	UnitSpace  string   `toml:"unit-space"`
	Tight      []string `toml:"tight"`
	Decimals   int      `toml:"decimals"`
	Always     bool     `toml:"always"`
	RepeatUnit bool     `toml:"repeat-unit"`
	Scales     []Scale  `toml:"scales"`
	Patterns   Patterns `toml:"patterns"`
}

// Scale is a word for a power of ten.
type Scale struct {
	Word string `toml:"word"`
	Exp  int    `toml:"exp"`
}

// Bandwidth is a word for how fast a line is, which is a power of ten of a unit.
type Bandwidth struct {
	Word string `toml:"word"`
	Exp  int    `toml:"exp"`
	Unit string `toml:"unit"`
}

// Patterns are the phrases for bounds, with {} for the figure.
type Patterns struct {
	AtLeast    string `toml:"at-least"`
	Above      string `toml:"above"`
	AtMost     string `toml:"at-most"`
	Below      string `toml:"below"`
	About      string `toml:"about"`
	Nearly     string `toml:"nearly"`
	NotLower   string `toml:"not-lower"`
	Higher     string `toml:"higher"`
	NotHigher  string `toml:"not-higher"`
	Range      string `toml:"range"`
	RankWithin string `toml:"rank-within"`
	Rank       string `toml:"rank"`
	Rounded    string `toml:"rounded"`
	Also       string `toml:"also"`
}
