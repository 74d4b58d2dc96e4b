package words

// Home are the words of the home page.
type Home struct {
	Title       string  `toml:"title"`
	Lead        string  `toml:"lead"`
	Above       string  `toml:"above"`
	Below       string  `toml:"below"`
	Same        string  `toml:"same"`
	About       string  `toml:"about"`
	Around      string  `toml:"around"`
	Unknown     string  `toml:"unknown"`
	InWords     string  `toml:"in_words"`
	ResultOnly  string  `toml:"result_only"`
	TargetOnly  string  `toml:"target_only"`
	Pending     Pattern `toml:"pending" uses:"actual_period target_period"`
	Gaps        Pattern `toml:"gaps" uses:"actual_period target_period"`
	Outcomes    Pattern `toml:"outcomes" uses:"first last"`
	OutcomesOne Pattern `toml:"outcomes_one" uses:"first last"`
	Corner      string  `toml:"corner"`
	Enter       string  `toml:"enter"`
	NoTarget    string  `toml:"no_target"`
}
