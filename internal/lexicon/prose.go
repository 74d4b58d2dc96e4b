package lexicon

// ProseWords are the lists of words that prose is read with. Each is said where its list is, in
// zh.toml and en.toml; most are of one language alone.
type ProseWords struct {
	PerTime           []string `toml:"per-time"`            // a short denominator: 次/日
	BetweenYears      []string `toml:"between-years"`       // what joins a year with another
	NeverBehindYear   []string `toml:"never-behind-year"`   // what makes a number of four digits none
	BeforeAge         []string `toml:"before-age"`          // before so many years: 近2000年
	BehindAge         []string `toml:"behind-age"`          // behind so many years: 2000年历史
	NeverBeforeYear   []string `toml:"never-before-year"`   // what makes 24年 a length of time
	BehindYear        []string `toml:"behind-year"`         // what makes 24年 a year
	BetweenDates      []string `toml:"between-dates"`       // what joins two dates
	TimeLimits        []string `toml:"time-limits"`         // what makes 3日内 a limit
	DateWords         []string `toml:"date-words"`          // what makes a date of the number before it
	NeverBehindWay    []string `toml:"never-behind-way"`    // what makes a word for a change none: 增长率
	UpBeside          []string `toml:"up-beside"`           // short words for a rise, right before a figure
	DownBeside        []string `toml:"down-beside"`         // short words for a fall, right before a figure
	NeverFrom         []string `toml:"never-from"`          // words that only begin like 从
	SeveralBefore     []string `toml:"several-before"`      // what makes the number behind it approximate
	BeforeBare        []string `toml:"before-bare"`         // what makes a number of a place alone: 近百家
	NeverBeforeBare   []string `toml:"never-before-bare"`   // words that only end like these
	Halves            []string `toml:"halves"`              // words for a half
	NeverBeforeHalf   []string `toml:"never-before-half"`   // what makes 半年 a part of a year
	Increases         []string `toml:"increases"`           // words with which 倍 come on top
	BehindOrdinal     []string `toml:"behind-ordinal"`      // what makes a name or an ordinal of the number before it
	BehindCongress    []string `toml:"behind-congress"`     // what makes a congress of 十八大
	Idioms            []string `toml:"idioms"`              // idioms that begin with a number and say none
	Ranked            []string `toml:"ranked"`              // what makes a figure of 第8位
	BehindNumberName  []string `toml:"behind-name-number"`  // what makes a name of the number before it: 10号线
	BehindProgramme   []string `toml:"behind-programme"`    // what makes the name of a programme of it
	Labels            []string `toml:"labels"`              // words before a number that is no amount: 附件2
	NeverLabels       []string `toml:"never-labels"`        // words that only end like 图 and 表
	Stretches         []string `toml:"stretches"`           // what makes a stretch of time of 前10
	BehindHotline     []string `toml:"behind-hotline"`      // what makes a telephone number of it
	NeverHotline      []string `toml:"never-hotline"`       // what makes an amount of it
	Policies          []string `toml:"policies"`            // what makes the name of a policy of 240小时
	RankEnds          []string `toml:"rank-ends"`           // behind a rank
	NeverStrong       []string `toml:"never-strong"`        // what makes another word of 强
	ScaleWords        []string `toml:"scale-words"`         // that may stand beside digits
	NeverBesideDigits []string `toml:"never-beside-digits"` // numerals that may not
	Enumerated        []string `toml:"enumerated"`          // what is counted by 3、4
	Decreases         []string `toml:"decreases"`           // verbs of falling
	Up                []string `toml:"up"`                  // words for a rise, of two characters
	Down              []string `toml:"down"`                // words for a fall, of two characters
	From              []string `toml:"from"`                // what something started from
	Self              string   `toml:"self"`                // before 从 in 自从
	Done              string   `toml:"done"`                // behind a verb
	Of                string   `toml:"of"`                  // between a noun and what is said of it
	AboutVerbs        []string `toml:"about-verbs"`         // verbs that make what is behind them about a number
	Redoubled         []string `toml:"redoubled"`           // how often something has doubled, from once on: 翻两番
	RankVerbs         []string `toml:"rank-verbs"`          // verbs that make a rank of 第8
	LongClassifiers   []string `toml:"long-classifiers"`    // classifiers of two characters, and the one that always is one
	Classifiers       string   `toml:"classifiers"`         // classifiers of one character
	Nouns             []string `toml:"nouns"`               // nouns that begin like a classifier or a unit
	Times             string   `toml:"times"`               // behind a classifier: 艘次
	Equals            []string `toml:"equals"`              // beside the same figure in another unit, in brackets
}

// proseOf returns the words of prose with its bounds.
func proseOf(before, behind Bounds, words ProseWords) Prose {
	p := Prose{Before: before, Behind: behind, ProseWords: words, nouns: map[rune][]string{}}
	for _, noun := range words.Nouns {
		p.nouns[only(noun)] = append(p.nouns[only(noun)], noun)
	}
	return p
}
