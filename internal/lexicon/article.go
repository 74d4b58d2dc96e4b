package lexicon

// Basis is how labels and notes say what a figure is counted over.
type Basis struct {
	OfYear   []string `toml:"of-year"`
	PerDay   []string `toml:"per-day"`
	PerMonth []string `toml:"per-month"`
	AtMoment []string `toml:"at-moment"`
	Deny     []string `toml:"deny"`
	Added    string   `toml:"added"`
	Balance  string   `toml:"balance"`
}

// Article is what articles say beside their figures.
type Article struct {
	Source      string   `toml:"source"`
	Images      []string `toml:"images"`
	UnitHead    string   `toml:"unit-head"`
	Big         string   `toml:"big"`
	BoundBehind string   `toml:"bound-behind"`
	More        string   `toml:"more"`
}
