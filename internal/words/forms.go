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

// Share are the words of pictures.
type Share struct {
	Report Pattern `toml:"report" uses:"report"`        // what the picture of a report shows, for who doesn't see it
	Answer Pattern `toml:"answer" uses:"name sentence"` // the same, with what it says
	SVG    string  `toml:"svg"`
	PNG    string  `toml:"png"`
	Embed  string  `toml:"embed"` // the link on an embed
}

// Footer are the words at the foot of pages.
type Footer struct {
	Operator     string `toml:"operator"`
	Address      string `toml:"address"`
	Phone        string `toml:"phone"`
	Email        string `toml:"email"`
	SiteCode     string `toml:"site_code"`
	ICP          string `toml:"icp"`
	Police       string `toml:"police"`
	Mark         string `toml:"mark"`
	ReportErrors string `toml:"report_errors"`
}

// Byline are the words below the title of an article.
type Byline struct {
	Author      string  `toml:"author"`
	Source      string  `toml:"source"`
	Published   string  `toml:"published"`
	Corrected   Pattern `toml:"corrected" uses:"date"`
	Corrections string  `toml:"corrections"`
}

// SiteMap are the words of the site map.
type SiteMap struct {
	Title   string `toml:"title"`
	Summary string `toml:"summary"`
	Columns string `toml:"columns"`
	Reports string `toml:"reports"`
	Pages   string `toml:"pages"`
}
