package lexicon

// SingleWords are words and characters that prose is read with.
type SingleWords struct {
	Year           string `toml:"year"`         // a year
	Month          string `toml:"month"`        // a month
	Day            string `toml:"day"`          // a day
	Months         string `toml:"months"`       // months long
	Hour           string `toml:"hour"`         // an hour of the day
	Minute         string `toml:"minute"`       // a minute of the hour
	Bell           string `toml:"bell"`         // behind minutes and a half
	Minutes        string `toml:"minutes"`      // minutes long
	Hours          string `toml:"hours"`        // hours long
	Discount       string `toml:"discount"`     // a tenth of the price
	BehindMore     string `toml:"behind-more"`  // verbs between 多 or 少 and a figure
	Superlatives   string `toml:"superlatives"` // adjectives behind an ordinal that is a rank
	Degree         string `toml:"degree"`       // of electricity or of heat
	Power          string `toml:"power"`        // electricity
	Heat           string `toml:"heat"`         // characters that speak of heat
	Second         string `toml:"second"`       // a second
	Ordinal        string `toml:"ordinal"`      // before an ordinal
	Within         string `toml:"within"`       // before a rank within, or a time ago
	Strong         string `toml:"strong"`       // behind a rank within
	Half           string `toml:"half"`         // half
	Tenth          string `toml:"tenth"`        // a tenth
	Kind           string `toml:"kind"`         // a class, or a kind: 一类
	Level          string `toml:"level"`        // a level: 千亿级
	Counter        string `toml:"counter"`      // the commonest classifier
	CountedYi      string `toml:"counted-yi"`   // 亿 as people say it
	Electricity    string `toml:"electricity"`  // the unit of electricity
	Multiple       string `toml:"multiple"`     // times as much
	Age            string `toml:"age"`          // years of age
	Yuan           string `toml:"yuan"`
	Dollar         string `toml:"dollar"`
	EndsNoun       string `toml:"ends-noun"`   // characters at which the noun ends that is counted
	ZeroCircle     string `toml:"zero-circle"` // 〇 in a year
	YearOfAccount  string `toml:"year-of-account"`
	SpokenYuan     string `toml:"spoken-yuan"` // the same, spoken
	Tonne          string `toml:"tonne"`
	OfMu           string `toml:"of-mu"`      // the kinds of measures that yields are of
	OfHectare      string `toml:"of-hectare"` // the other one
	Jin            string `toml:"jin"`
	Mu             string `toml:"mu"`
	Wan            string `toml:"wan"` // ten thousand
	Yi             string `toml:"yi"`  // a hundred million
	Hundred        string `toml:"hundred"`
	Thousand       string `toml:"thousand"`
	Ten            string `toml:"ten"`
	TenAnd         string `toml:"ten-and"`
	TenYears       string `toml:"ten-years"`
	Twelve         string `toml:"twelve"`
	Two            string `toml:"two"` // which does not count
	PerCent        string `toml:"per-cent"`
	PerTenThousand string `toml:"per-ten-thousand"`
	PerMille       string `toml:"per-mille"`
	PartOf         string `toml:"part-of"`        // between the two numbers of a fraction
	PerCentBegun   string `toml:"per-cent-begun"` // begins 百分之 and 百分点
	Congress       string `toml:"congress"`       // a congress: 十八大
	Since          string `toml:"since"`          // what something started from
	FromOn         string `toml:"from-on"`        // the same
	Until          string `toml:"until"`          // up to
	UpTo           string `toml:"up-to"`          // up to
	More           string `toml:"more"`           // more than the number before it
	Over           string `toml:"over"`           // the same
	OverOld        string `toml:"over-old"`       // the same
	Several        string `toml:"several"`        // an approximate number
	And            string `toml:"and"`
	With           string `toml:"with"`     // and
	AndAlso        string `toml:"and-also"` // and
	Or             string `toml:"or"`
	Each           string `toml:"each"`  // begins a denominator
	Ratio          string `toml:"ratio"` // between the two numbers of a ratio
	Place          string `toml:"place"` // a place in an order
	Name           string `toml:"name"`  // the same
	Times          string `toml:"times"` // how often
	Item           string `toml:"item"`  // a classifier
	Person         string `toml:"person"`
	Fold           string `toml:"fold"`          // begins 翻番
	Doubling       string `toml:"doubling"`      // ends it
	Past           string `toml:"past"`          // begins 过半
	HalfOfAll      string `toml:"half-of-all"`   // a half
	OneHalf        string `toml:"one-half"`      // a half
	Exceeding      string `toml:"exceeding"`     // more than
	AnnualReport   string `toml:"annual-report"` // no half of it is a half year
	Annual         string `toml:"annual"`        // the same
	Beginning      string `toml:"beginning"`     // before a day of the month
	Session        string `toml:"session"`       // before 次, of a congress
	OfTheParty     string `toml:"of-the-party"`  // before a congress
	Season         string `toml:"season"`        // short for a quarter
	Quarter        string `toml:"quarter"`
	Industry       string `toml:"industry"` // of which there are three
	InARow         string `toml:"in-a-row"`
	InARowOrdinal  string `toml:"in-a-row-ordinal"`
	WithinDays     string `toml:"within-days"`    // a limit in time
	Born           string `toml:"born"`           // 90后
	Edition        string `toml:"edition"`        // characters behind a version
	Running        string `toml:"running"`        // in a row, behind a number
	BehindRunning  string `toml:"behind-running"` // what is so: 连丰
	Double         string `toml:"double"`         // 双11
	Figure         string `toml:"figure"`         // a figure of an article
	Table          string `toml:"table"`          // a table of it
	BeforeOfYear   string `toml:"before-of-year"` // a year with what is before it
	First          string `toml:"first"`          // the first
	About          string `toml:"about"`
	Near           string `toml:"near"`
	Upwards        string `toml:"upwards"`          // more than a place
	Grade          string `toml:"grade"`            // a year of a school
	TimeOfDay      string `toml:"time-of-day"`      // no hour
	Number         string `toml:"number"`           // of a day or of a thing
	Four           string `toml:"four"`             // as long as any numeral
	One            string `toml:"one"`              // the same
	Point          string `toml:"point"`            // an hour, or a point
	AnyYear        string `toml:"any-year"`         // as long as any year
	NeverAbout     string `toml:"never-about"`      // characters before 约 that make another word of it
	NeverNear      string `toml:"never-near"`       // the same of 近
	NeverUpwards   string `toml:"never-upwards"`    // the same of 上
	NotCounted     string `toml:"not-counted"`      // characters that begin nothing that is counted
	NeverTenth     string `toml:"never-tenth"`      // characters behind 成 that make another word of it
	Digits         string `toml:"digits"`           // the digits from one on
	Being          string `toml:"being"`            // behind 成: 四成为企业, but 合一成为
	Weak           string `toml:"weak"`             // a little less than the fraction before it
	NeverMore      string `toml:"never-more"`       // characters behind 多 that make another word of it
	BehindWithin   string `toml:"behind-within"`    // characters behind a rank within
	NeverWithin    string `toml:"never-within"`     // characters before 前 that make another word of it
	PlaceChars     string `toml:"place-chars"`      // places and scales
	DigitChars     string `toml:"digit-chars"`      // digits of numbers that go on
	LowPlaces      string `toml:"low-places"`       // places below 万
	DigitsFromZero string `toml:"digits-from-zero"` // the digits by their values
	MoreChars      string `toml:"more-chars"`       // more than the number before them
	EndsName       string `toml:"ends-name"`        // ends the name of a telephone number
	Hotline        string `toml:"hotline"`
	SpecialLine    string `toml:"special-line"`
	CallLine       string `toml:"call-line"` // the same behind the number of a service
	ReportLine     string `toml:"report-line"`
	ServiceLine    string `toml:"service-line"`
	BeforeLabelled string `toml:"before-labelled"` // between a label and its number
	AnyCharacter   string `toml:"any-character"`   // as long as any character
	AmountSigns    string `toml:"amount-signs"`    // what makes an amount of a number in quotation marks
	CountsWeeks    string `toml:"counts-weeks"`    // behind 周一 that is a week, and once
	BehindWeekday  string `toml:"behind-weekday"`  // behind 每周二 that is a day
	IdiomStarts    string `toml:"idiom-starts"`    // what idioms begin with
	Amount         string `toml:"amount"`          // behind 余: 余额
	Hectares       string `toml:"hectares"`
	MonthsOld      string `toml:"months-old"` // an age in months
	Decade         string `toml:"decade"`     // ends 80年代
	Circle         string `toml:"circle"`     // ends 生活圈
}
