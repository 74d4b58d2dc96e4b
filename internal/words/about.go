package words

// About are the words of the page about the site, and what every page says of it.
type About struct {
	Title           string `toml:"title"`
	Link            string `toml:"link"`
	Tools           string `toml:"tools"`
	Line            string `toml:"line"`
	Lead            string `toml:"lead"`
	Verdicts        string `toml:"verdicts"`
	VerdictsLead    string `toml:"verdicts_lead"`
	Met             string `toml:"met"`
	NotMet          string `toml:"not_met"`
	Off             string `toml:"off"`
	SoFar           string `toml:"so_far"`
	NoResult        string `toml:"no_result"`
	Withdrawn       string `toml:"withdrawn"`
	Open            string `toml:"open"`
	InWords         string `toml:"in_words"`
	Pending         string `toml:"pending"`
	Sides           string `toml:"sides"`
	SidesLead       string `toml:"sides_lead"`
	Above           string `toml:"above"`
	AboveText       string `toml:"above_text"`
	Below           string `toml:"below"`
	BelowText       string `toml:"below_text"`
	Same            string `toml:"same"`
	SameText        string `toml:"same_text"`
	Within          string `toml:"within"`
	WithinText      string `toml:"within_text"`
	ResultOnly      string `toml:"result_only"`
	ResultOnlyText  string `toml:"result_only_text"`
	TargetOnly      string `toml:"target_only"`
	TargetOnlyText  string `toml:"target_only_text"`
	Bounds          string `toml:"bounds"`
	BoundsLead      string `toml:"bounds_lead"`
	AtLeast         string `toml:"at_least"`
	AtLeastText     string `toml:"at_least_text"`
	Over            string `toml:"over"`
	OverText        string `toml:"over_text"`
	About           string `toml:"about"`
	AboutText       string `toml:"about_text"`
	Nearly          string `toml:"nearly"`
	NearlyText      string `toml:"nearly_text"`
	Range           string `toml:"range"`
	RangeText       string `toml:"range_text"`
	Drawings        string `toml:"drawings"`
	DrawingsText    string `toml:"drawings_text"`
	NestedText      string `toml:"nested_text"`
	Sources         string `toml:"sources"`
	SourcesText     string `toml:"sources_text"`
	DataText        string `toml:"data_text"`
	Corrections     string `toml:"corrections"`
	CorrectionsText string `toml:"corrections_text"`
	Contact         string `toml:"contact"`
	Publisher       string `toml:"publisher"`
}
