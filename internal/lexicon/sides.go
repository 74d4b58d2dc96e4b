package lexicon

// Sides are the words that say on which side of a time something happens, behind it in Chinese and before it in English.
type Sides struct {
	Before   []string `toml:"before"`
	After    []string `toml:"after"`
	Around   []string `toml:"around"`
	Between  []string `toml:"between"`  // between these and the time
	Included []string `toml:"included"` // that the time is meant too: （含）
	Never    []string `toml:"never"`    // words that only begin like these
}
