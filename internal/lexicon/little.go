package lexicon

// Gloss is how a text tells what one of a unit is: one mu equals about 0.067 hectares.
type Gloss struct {
	Ones   []string `toml:"ones"`   // before the unit
	Equals []string `toml:"equals"` // behind it
}

// Extreme are words that say that nothing goes higher, or nothing lower, than the figure behind them.
type Extreme struct {
	Low       []string `toml:"low"`
	High      []string `toml:"high"`
	LowBehind []string `toml:"low-behind"` // the same behind a figure: 20万元起
}

// LittleWords are the words of English grammar that figures are read by, and forms and endings of words. Some have the
// spaces beside them that they need.
type LittleWords struct {
	And             string            `toml:"and"`        // joins
	SpacedAnd       string            `toml:"spaced-and"` // the same between two words
	AndBefore       string            `toml:"and-before"` // the same before a word
	AndAnother      []string          `toml:"and-another"`
	To              string            `toml:"to"`                // leads to a level
	SpacedTo        string            `toml:"spaced-to"`         // the same between two figures
	ToBehind        string            `toml:"to-behind"`         // the same behind a figure
	From            string            `toml:"from"`              // leads from a level
	FromBefore      string            `toml:"from-before"`       // the same before a rank
	Between         string            `toml:"between"`           // begins a range
	By              string            `toml:"by"`                // leads to a change
	ByBehind        string            `toml:"by-behind"`         // the same behind a verb
	OfBehind        string            `toml:"of-behind"`         // leads to a change behind a noun
	SpacedBy        string            `toml:"spaced-by"`         // between a verb and its change
	SpacedThan      string            `toml:"spaced-than"`       // leads from a comparative to what something is held against
	SpacedOr        string            `toml:"spaced-or"`         // between the two numbers of an approximation
	Of              string            `toml:"of"`                // makes a share of the word before it
	In              string            `toml:"in"`                // leads to that in which something has a rank
	The             string            `toml:"the"`               // the definite article
	SpacedThe       string            `toml:"spaced-the"`        // the same between a bound and its figure
	A               string            `toml:"a"`                 // the indefinite article
	An              string            `toml:"an"`                // the same before a vowel
	Articles        []string          `toml:"articles"`          // both of these
	One             string            `toml:"one"`               // a one in words
	ArticlesOrOne   []string          `toml:"articles-or-one"`   // what stands for a one before a unit
	Numerators      []string          `toml:"numerators"`        // what stands for a one before an n-th
	Definite        []string          `toml:"definite"`          // before a noun that has changed
	NounEnds        []string          `toml:"noun-ends"`         // behind a word for a change that may be a noun
	Plural          string            `toml:"plural"`            // ends a plural, or a decade
	Per             string            `toml:"per"`               // begins a denominator behind a figure
	PerOrEvery      []string          `toml:"per-or-every"`      // before a scale word that is a denominator
	Version         string            `toml:"version"`           // beside the number of a version
	Every           string            `toml:"every"`             // before a number of things one of which is meant
	NeverCounted    []string          `toml:"never-counted"`     // behind a number that counts nothing
	NeverRanked     []string          `toml:"never-ranked"`      // behind an ordinal that is no rank
	Ahead           string            `toml:"ahead"`             // behind points that something is better by
	Behind          string            `toml:"behind"`            // behind points that it is worse by
	Up              string            `toml:"up"`                // a rise
	Top             string            `toml:"top"`               // before so many that are the first of all
	OfThem          string            `toml:"of-them"`           // behind a one that is no number
	BareIn          string            `toml:"bare-in"`           // the one of the words for one in so many that may lead to a time
	Half            string            `toml:"half"`              // a half
	Halving         []string          `toml:"halving"`           // begin the forms of a verb that says so
	HalfA           []string          `toml:"half-a"`            // half of one
	HalfOne         string            `toml:"half-one"`          // the shorter of these
	HalfOneBefore   string            `toml:"half-one-before"`   // the same before a word
	AndAHalf        string            `toml:"and-a-half"`        // behind a number, or a unit
	Quarters        []string          `toml:"quarters"`          // a fourth, in the singular and in the plural
	FirstQuarters   []string          `toml:"first-quarters"`    // parts of a year, behind “first”
	Plan            string            `toml:"plan"`              // what plans are called
	Hundredth       string            `toml:"hundredth"`         // a share
	Thousandth      string            `toml:"thousandth"`        // a smaller one
	Twice           string            `toml:"twice"`             // multiplies by two
	Fold            string            `toml:"fold"`              // ends a multiple
	HyphenFold      string            `toml:"hyphen-fold"`       // the same behind a hyphen
	Dozen           string            `toml:"dozen"`             // twelve
	Points          []string          `toml:"points"`            // behind a figure that is of an index
	Million         string            `toml:"million"`           // a short million, which may be a metre
	ScaleOrdinal    string            `toml:"scale-ordinal"`     // ends the ordinals of scales
	OrdinalEnds     []string          `toml:"ordinal-ends"`      // behind the digits of an ordinal
	OrdinalOrDecade []string          `toml:"ordinal-or-decade"` // behind these or those of a decade
	OrdinalLetters  string            `toml:"ordinal-letters"`   // their letters
	DayOf           string            `toml:"day-of"`            // behind the day of a month
	Gerund          string            `toml:"gerund"`            // ends gerunds
	Time            string            `toml:"time"`              // that something happens once more
	Superlative     string            `toml:"superlative"`       // ends superlatives
	FirstBefore     []string          `toml:"first-before"`      // before so many months
	MoreOrFewer     []string          `toml:"more-or-fewer"`     // little words that belong to what is counted
	AgedEnds        []string          `toml:"aged-ends"`         // behind an age without a noun
	BetweenClocks   []string          `toml:"between-clocks"`    // between two times of day
	BetweenDays     []string          `toml:"between-days"`      // between two days of a month
	BehindDay       []string          `toml:"behind-day"`        // behind a day without its month
	BeforeDay       []string          `toml:"before-second-day"` // before a day that another day is before
	BetweenMonths   []string          `toml:"between-months"`    // between two months
	MonthForms      []string          `toml:"month-forms"`       // what the names of months begin with
	May             string            `toml:"may"`               // a month, or a verb
	BetweenNumbers  []string          `toml:"between-numbers"`   // between the two numbers of a range
	RangeBehind     []string          `toml:"range-behind"`      // the same, and between two numbers that “between” stands before
	BetweenListed   []string          `toml:"between-listed"`    // between two numbers of a list
	BetweenLabels   []string          `toml:"between-labels"`    // between two numbers of one label
	BetweenGrades   []string          `toml:"between-grades"`    // between two grades
	ToOne           []string          `toml:"to-one"`            // between the two numbers of a ratio
	RangeBegins     []string          `toml:"range-begins"`      // before the first number of a range
	Ratio           string            `toml:"ratio"`             // in a clause that speaks of one
	NoYear          []string          `toml:"no-year"`           // behind four digits that are no year
	Numbers         []string          `toml:"numbers"`           // before a place in an order
	NumberVerb      string            `toml:"number-verb"`       // one of these that may be a verb
	Abbreviated     []string          `toml:"abbreviated"`       // words before a number that end with a full stop
	Hotline         string            `toml:"hotline"`           // behind a telephone number
	Octane          string            `toml:"octane"`            // behind a grade of petrol
	Standards       []string          `toml:"standards"`         // before the number of a standard
	Particles       string            `toml:"particles"`         // before a size that is a name: PM2.5
	Roads           string            `toml:"roads"`             // the letters of roads, whose numbers may have one digit
	GradeLetter     string            `toml:"grade-letter"`      // behind the grade of a place of interest: 5A
	Addresses       []string          `toml:"addresses"`         // begin the address of a web page
	Joints          []string          `toml:"joints"`            // between two figures of which one thing is said
	BehindDigits    WordSet           `toml:"behind-digits"`     // right behind digits that are no code
	Powers          []Scale           `toml:"powers"`            // words for powers of ten
	ScaleForms      []Scale           `toml:"scale-forms"`       // other forms of these behind digits
	BigScales       []string          `toml:"big-scales"`        // those that an amount in quotation marks may have
	ShortScales     map[string]string `toml:"short-scales"`      // what forms that should be written in full stand for
	MoneyScales     map[string]string `toml:"money-scales"`      // those that are scales of sums alone
}
