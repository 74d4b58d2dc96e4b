package words

// Search are the words of the search. In Found and None a script fills in what was looked for
// and how much was found.
type Search struct {
	Title   string  `toml:"title"`
	Summary string  `toml:"summary"`
	Lead    Pattern `toml:"lead" uses:"n"`
	Label   string  `toml:"label"`
	Example string  `toml:"example"`
	Figures string  `toml:"figures"`
	Text    string  `toml:"text"`
	Found   string  `toml:"found"`
	None    string  `toml:"none"`
	More    string  `toml:"more"`
	Failed  string  `toml:"failed"`
	All     string  `toml:"all"`
	Pages   string  `toml:"pages"`
}
