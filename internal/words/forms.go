package words

// Markdown are the words of pages as Markdown, and of workbooks.
type Markdown struct {
	Fact      Pattern `toml:"fact" uses:"term text"`
	Permalink string  `toml:"permalink"`
	Article   string  `toml:"article"`
	Said      string  `toml:"said"` // the head of the column with sentences
	Period    string  `toml:"period"`
	Result    string  `toml:"result"`
	Target    string  `toml:"target"`
	Until     Pattern `toml:"until" uses:"period day"` // a period of which a result counts to a day
	Reports   string  `toml:"reports"`
}

// Workbook are the heads of columns.
type Workbook struct {
	Group  string `toml:"group"`
	Unit   string `toml:"unit"`
	Period string `toml:"period"`
	Bound  string `toml:"bound"`
	Value  string `toml:"value"`
	Low    string `toml:"low"`
	High   string `toml:"high"`
	Note   string `toml:"note"`
}
