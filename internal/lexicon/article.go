package lexicon

// Basis is how labels and notes say what a figure is counted over.
type Basis struct {
	Deny     []string `toml:"deny"`
	Added    string   `toml:"added"`
	Balance  string   `toml:"balance"`
	YearEnd  string   `toml:"year-end"`
	Counts   string   `toml:"counts"`
	NoteOf   string   `toml:"note-of"`
	Net      []string `toml:"net"`
	Part     PartOf   `toml:"part"`
	Anywhere Bases    `toml:"anywhere"`
	InLabel  Bases    `toml:"in-label"`
	InNote   Bases    `toml:"in-note"`
}

// PartOf is how labels and notes speak of a part of a year.
type PartOf struct {
	Words    string `toml:"words"`
	Before   string `toml:"before"`
	Behind   string `toml:"behind"`
	OfActual string `toml:"of-actual"`
	OfTarget string `toml:"of-target"`
	December string `toml:"december"`
	More     string `toml:"more"`
	Ends     string `toml:"ends"`
	OfThem   string `toml:"of-them"`

	DayBefore   string `toml:"day-before"`
	DayBehind   string `toml:"day-behind"`
	WholeBehind string `toml:"whole-behind"`
}

// Bases are words by what they say that a figure is counted over.
type Bases struct {
	OfYear   []string `toml:"of-year"`
	PerDay   []string `toml:"per-day"`
	PerMonth []string `toml:"per-month"`
	SoFar    []string `toml:"so-far"`
	AtMoment []string `toml:"at-moment"`
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
