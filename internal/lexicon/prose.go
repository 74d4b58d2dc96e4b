package lexicon

// ProseWords are the lists of words that prose is read with. Each is said where its list is, in
// zh.toml and en.toml; most are of one language alone.
type ProseWords struct {
	PerTime           []string `toml:"per-time"`            // a short denominator: 次/日
	BetweenYears      []string `toml:"between-years"`       // what joins a year with another
	NeverBehindYear   []string `toml:"never-behind-year"`   // what makes a number of four digits none
	BeforeAge         []string `toml:"before-age"`          // before so many years: 近2000年
	BehindAge         []string `toml:"behind-age"`          // behind so many years: 2000年历史
	NeverAge          []string `toml:"never-age"`           // behind a year that something is held against
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
	Lunar             []string `toml:"lunar"`               // before months of the lunar calendar
	Halves            []string `toml:"halves"`              // words for a half
	BehindHalf        []string `toml:"behind-half"`         // what makes a length of time of 半年
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
	YearsBefore       []string `toml:"years-before"`        // what makes a year of 年前
	Stretches         []string `toml:"stretches"`           // what makes a stretch of time of 前10
	BehindHotline     []string `toml:"behind-hotline"`      // what makes a telephone number of it
	NeverHotline      []string `toml:"never-hotline"`       // what makes an amount of it
	Policies          []string `toml:"policies"`            // what makes the name of a policy of 240小时
	Tiers             []string `toml:"tiers"`               // behind an ordinal that says who is among the best
	OrderEnds         []string `toml:"order-ends"`          // before so many that are the first or the last
	RankEnds          []string `toml:"rank-ends"`           // behind a rank
	NeverStrong       []string `toml:"never-strong"`        // what makes another word of 强
	ScaleWords        []string `toml:"scale-words"`         // that may stand beside digits
	BehindBandwidth   []string `toml:"behind-bandwidth"`    // behind a word for how fast a line is that is a figure
	NeverBesideDigits []string `toml:"never-beside-digits"` // numerals that may not
	Enumerated        []string `toml:"enumerated"`          // what is counted by 3、4
	Decreases         []string `toml:"decreases"`           // verbs of falling
	Up                []string `toml:"up"`                  // words for a rise, of two characters
	Down              []string `toml:"down"`                // words for a fall, of two characters
	From              []string `toml:"from"`                // what something started from
	Self              string   `toml:"self"`                // before 从 in 自从
	Done              string   `toml:"done"`                // behind a verb
	Of                string   `toml:"of"`                  // between a noun and what is said of it
	AsMuchAs          []string `toml:"as-much-as"`          // "up to", or no bound
	Giving            []string `toml:"giving"`              // verbs between these and a sum
	LocalMoney        []string `toml:"local-money"`         // what in traditional characters may be the money of the place
	LocalDollars      []string `toml:"local-dollars"`       // the moneys of such places
	ForeignDollars    []string `toml:"foreign-dollars"`     // in sums that are never those of another place
	Modifiers         []string `toml:"modifiers"`           // nouns that may only tell more about what is counted
	BetweenAccounts   []string `toml:"between-accounts"`    // between the two years of an account: 2025/26年度
	TenthsOfYuan      []string `toml:"tenths-of-yuan"`      // behind so many of them: 1元2角
	LevelGaps         []string `toml:"level-gaps"`          // levels that are between two others: 剪刀差扩大至2个百分点
	FirstMonths       []string `toml:"first-months"`        // before so many months that are the first
	OfPoint           []string `toml:"of-point"`            // behind a fraction of one
	PercentagePoint   string   `toml:"percentage-point"`    // what a point of shares is called
	YearParts         []string `toml:"year-parts"`          // times of a year, behind a tenth
	NeverSeason       []string `toml:"never-season"`        // what begins with the short word for a quarter and is none
	ListsRanks        []string `toml:"lists-ranks"`         // verbs before a list of ranks
	Joints            []string `toml:"joints"`              // what joins two figures of which one thing is said
	BeforeAgainst     []string `toml:"before-against"`      // before a year that something is held against
	BehindAgainst     []string `toml:"behind-against"`      // behind it
	TimeArticles      []string `toml:"time-articles"`       // between these and the year
	BeforeDays        []string `toml:"before-days"`         // before a number of days: 逾期90日
	OfSums            []string `toml:"of-sums"`             // adverbs of extremes that are said of sums alone
	AboutVerbs        []string `toml:"about-verbs"`         // verbs that make what is behind them about a number
	Redoubled         []string `toml:"redoubled"`           // how often something has doubled, from once on: 翻两番
	RankVerbs         []string `toml:"rank-verbs"`          // verbs that make a rank of 第8
	LongClassifiers   []string `toml:"long-classifiers"`    // classifiers of two characters, and the one that always is one
	Classifiers       string   `toml:"classifiers"`         // classifiers of one character
	Nouns             []string `toml:"nouns"`               // nouns that begin like a classifier or a unit
	Times             string   `toml:"times"`               // behind a classifier: 艘次
	Equals            []string `toml:"equals"`              // beside the same figure in another unit, in brackets
	NotBefore         []string `toml:"not-before"`          // make "at most" of 超过 behind them
	Articles          WordSet  `toml:"articles"`            // nouns whose numbers are ordinals: Article 12
	Forces            WordSet  `toml:"forces"`              // nouns whose numbers are grades: force 10
	Craft             []string `toml:"craft"`               // what is called by a number behind a hyphen: Shenzhou-21
	Numbered          []string `toml:"numbered"`            // what is so behind a space: Line 4
	NumberedMany      []string `toml:"numbered-many"`       // the same of several: Lines 2 and 6
	BehindNumber      []string `toml:"behind-number"`       // behind 号 that makes a name of a number: 4号线
	BehindDouble      []string `toml:"behind-double"`       // behind 双11
	CraftNames        []string `toml:"craft-names"`         // the same before 号
	Sessions          []string `toml:"sessions"`            // behind an ordinal without 第: 三次会议
	AndOthers         []string `toml:"and-others"`          // before how many there are of which some were named: 河南等8省
	WhenMost          []string `toml:"when-most"`           // behind 最多, which then tells when
	Lacking           []string `toml:"lacking"`             // before what is lacking to something: 仅差0.2件
	BeforeMinus       []string `toml:"before-minus"`        // words behind which a minus joins nothing: 海拔-20米
	Normative         []string `toml:"normative"`           // bounds that hold for a share of something: 不应超过总质量的5%
	OfEach            []string `toml:"of-each"`             // between a bound and its figure: 不超过每股28元
	WholeMarks        []string `toml:"whole-marks"`         // between a number and that of its parts: 88个县中的86个
	NeverWhole        []string `toml:"never-whole"`         // words that only end like these
	Ahead             []string `toml:"ahead"`               // before "a year" that is a length of time: 提前一年
	InEach            []string `toml:"in-each"`             // between the two numbers of 每三度电中就有一度
	RankFromBelow     []string `toml:"rank-from-below"`     // before a rank that is counted from below: 倒数第二
	HighRanks         []string `toml:"high-ranks"`          // behind a rank: 第二高, "second highest"
	LowRanks          []string `toml:"low-ranks"`           // behind a rank that is counted from below: 第三少, "third lowest"
	BothWays          []string `toml:"both-ways"`           // what something changed by, whichever way: 涨跌幅
	StepNouns         []string `toml:"step-nouns"`          // steps that are counted: 999级台阶
	Celsius           []string `toml:"celsius"`             // degrees that are never those of electricity
	NeverCongress     []string `toml:"never-congress"`      // words in which 大 is 大 and no part of 大会
	ShortWays         []string `toml:"short-ways"`          // short verbs behind numbers of what rose and fell: 六降二升
	ContainerWords    []string `toml:"container-words"`     // short words for containers, whose size is told before
	Composed          []string `toml:"composed"`            // verbs with which 由 tells what something consists of
	SameTimeBefore    []string `toml:"same-time-before"`    // before what a figure was a year or so ago: 上年同期为
	YearsAgo          []string `toml:"years-ago"`           // between a number of years and what was so long ago: 由十年前的28%
	ThanOf            []string `toml:"than-of"`             // before what a figure is held against, which 的 ends: 低于去年的
	Than              []string `toml:"than"`                // before when something was what a figure is held against
	ThanWhen          []string `toml:"than-when"`           // begins that time
	Arrives           []string `toml:"arrives"`             // behind a verb of change, make a level of the figure: 降至
	EndsInLevel       []string `toml:"ends-in-level"`       // ends a verb of change before a level: 降为, 跌破, 低于
	Changing          string   `toml:"changing"`            // the last characters of such verbs
	GrowthNouns       []string `toml:"growth-nouns"`        // growths, of which a level is a change of something else

	HalfWords          []string            `toml:"half-words"`           // words that begin with 半 and end no number before it
	AsLarge            []string            `toml:"as-large"`             // before so many things as large as which something is: 相当于3个西湖
	Fines              []string            `toml:"fines"`                // behind so many times a sum: 一倍罚款
	RatioWords         []string            `toml:"ratio-words"`          // before a ratio
	StandLevels        []string            `toml:"stand-levels"`         // what something is above or below without a figure
	NeverStand         []string            `toml:"never-stand"`          // before the word that says so
	NeverStretch       []string            `toml:"never-stretch"`        // before 一年 that is no length
	NeverBehindStretch []string            `toml:"never-behind-stretch"` // behind it
	Sides              Sides               `toml:"sides"`                // words for the side of a time on which something happens
	EdgeOf             map[string][]string `toml:"edge-of"`              // words for the end or the beginning of a time, by what that is; in English for the time
	BeforeEdge         []string            `toml:"before-edge"`          // between "end of" and the time
	WithinTime         []string            `toml:"within-time"`          // behind a time in Chinese and before it in English, within which something happens
	NeverBeside        []string            `toml:"never-beside"`         // words that only end like a short word for a rise or a fall
	Quicker            []string            `toml:"quicker"`              // right beside a time by which something takes less
	Slower             []string            `toml:"slower"`               // right beside one by which it takes more
	Savings            []string            `toml:"savings"`              // words for less of what is spent, which of time is faster
	NeverClass         []string            `toml:"never-class"`          // characters before 一类 that make "one kind" of it
	LevelNouns         []string            `toml:"level-nouns"`          // ends the name of a level that something is above or below by so much
	LevelsAbove        []string            `toml:"levels-above"`         // before such a level
	LevelsBelow        []string            `toml:"levels-below"`         // likewise
	Gaps               []string            `toml:"gaps"`                 // what widens and narrows
	YearEnds           []string            `toml:"year-ends"`            // behind 去年
	BeforeVerbs        []string            `toml:"before-verbs"`         // between 连续三年 and its verb
	BeforeClock        []string            `toml:"before-clock"`         // what makes a time of day of 8点
	BeforeNoon         []string            `toml:"before-noon"`          // words for the first half of a day
	AfterNoon          []string            `toml:"after-noon"`           // words for the second
	Floors             []string            `toml:"floors"`               // what makes a floor of a number

	// Of English prose.
	LooseVerbs         []string `toml:"loose-verbs"`          // bounds that may only be verbs before what is counted
	NeverPace          []string `toml:"never-pace"`           // before "a month" that is a length of time
	Magnitudes         []string `toml:"magnitudes"`           // beside the strength of an earthquake
	AllDay             []string `toml:"all-day"`              // 24 hours
	AllDayBegins       WordSet  `toml:"all-day-begins"`       // their first words
	PolicyUnits        []string `toml:"policy-units"`         // in the names of policies: 240-hour visa-free transit
	MonthsLong         []string `toml:"months-long"`          // what the first so many may be
	Yuan               []string `toml:"yuan"`                 // what the currency is called; the first is to be written
	WordsUp            WordSet  `toml:"words-up"`             // words for a rise
	WordsDown          WordSet  `toml:"words-down"`           // words for a fall
	Beating            WordSet  `toml:"beating"`              // verbs of what is above something "by" so much: beat the target by
	Missing            WordSet  `toml:"missing"`              // of what is below it
	Higher             WordSet  `toml:"higher"`               // comparatives that go up
	Lower              WordSet  `toml:"lower"`                // comparatives that go down
	EndsBehind         WordSet  `toml:"ends-behind"`          // words behind a figure at which its own words end
	AboveBelow         WordSet  `toml:"above-below"`          // words of a level that a figure is held against
	Above              WordSet  `toml:"above"`                // the one that goes up
	Sums               WordSet  `toml:"sums"`                 // verbs before "up to" that make a sum
	Headings           []string `toml:"headings"`             // between things and what they stand under
	Finite             []string `toml:"finite"`               // verbs that make a subject of what stands before
	NeverUp            WordSet  `toml:"never-up"`             // verbs whose "up" is no rise
	UpBehind           WordSet  `toml:"up-behind"`            // words behind a figure that go up
	DownBehind         WordSet  `toml:"down-behind"`          // words behind a figure that go down
	Months             WordSet  `toml:"months"`               // names of months
	NeverYears         WordSet  `toml:"never-years"`          // what is counted by a number that looks like a year
	BesideYears        []string `toml:"beside-years"`         // bounds of levels, beside which a year may stand
	LabelNouns         WordSet  `toml:"label-nouns"`          // nouns before a number that is no amount: line 3
	LabelNames         WordSet  `toml:"label-names"`          // the same, if written with a capital: Building 3
	Tops               []string `toml:"tops"`                 // before so many that are the first of all, with what joins them
	NeverSuperlatives  WordSet  `toml:"never-superlatives"`   // words that only end like superlatives
	PolicyEnds         WordSet  `toml:"policy-ends"`          // end the names of policies that begin with a time
	CallWords          []string `toml:"call-words"`           // in a sentence that names the number of a service
	EmergencyWords     []string `toml:"emergency-words"`      // in one that names a number for emergencies
	Multiplied         []string `toml:"multiplied"`           // behind "double" that multiplies
	Industries         []string `toml:"industries"`           // of an economy, by their numbers from one on
	IndustryNouns      []string `toml:"industry-nouns"`       // behind them
	BeforeMay          []string `toml:"before-may"`           // before the month of May that has no day
	SharesInWords      []string `toml:"shares-in-words"`      // ordinals that are shares
	ArticleAndOrdinal  []string `toml:"article-and-ordinal"`  // which of these may be one thing more
	Streets            WordSet  `toml:"streets"`              // what streets are called
	FunctionWords      WordSet  `toml:"function-words"`       // words that do not belong to what is counted
	NeverPlural        WordSet  `toml:"never-plural"`         // units that are no nouns in the plural
	UnitWords          WordSet  `toml:"unit-words"`           // units, and words before one, without the s of the plural
	Triggers           WordSet  `toml:"triggers"`             // words that can begin a figure in words
	Ones               []string `toml:"ones"`                 // numbers in words, by their values from one on
	Tens               []string `toml:"tens"`                 // tens in words, from twenty on
	TenthOrdinals      []string `toml:"tenth-ordinals"`       // those of tens: tenth, twentieth
	Ordinals           []string `toml:"ordinals"`             // ordinals in words, from the first on
	OfHour             []string `toml:"of-hour"`              // behind a share that is a time
	LevelsBehind       []string `toml:"levels-behind"`        // behind a sum or a measure that is an adjective
	LabelsBehind       []string `toml:"labels-behind"`        // behind a number that is no amount
	AgeWords           []string `toml:"age-words"`            // in a sentence that speaks of ages
	Additions          []string `toml:"additions"`            // between a bound and a number: up to another 20,000
	AgeBounds          []string `toml:"age-bounds"`           // bounds of ages
	LooseOver          []string `toml:"loose-over"`           // what may be no bound of a time that something takes
	LooseSome          []string `toml:"loose-some"`           // what may be none before a number
	UpTo               string   `toml:"up-to"`                // a bound, unless something went up to a level
	Aged               []string `toml:"aged"`                 // before an age
	AgedAgain          []string `toml:"aged-again"`           // who is of another age than those before
	AgedGroups         []string `toml:"aged-groups"`          // who is of an age
	Moves              []string `toml:"moves"`                // verbs before "up to" that say how far something went
	CodesBefore        []string `toml:"codes-before"`         // short names that touch a number
	ClockWords         []string `toml:"clock-words"`          // behind a time of day
	HeldAgainst        []string `toml:"held-against"`         // before what a figure is held against
	HeldWithArticle    []string `toml:"held-with-article"`    // the same before "a"
	Bases              []string `toml:"bases"`                // between a figure and the noun of a change
	Nobody             []string `toml:"nobody"`               // begin a clause that is said of nobody
	BoundVerbs         WordSet  `toml:"bound-verbs"`          // between a negation and a bound: does not fall below
	Negations          []string `toml:"negations"`            // before these, or before a bound
	AgeGroupNouns      []string `toml:"age-group-nouns"`      // behind an age: the 15-59 age group
	TierNouns          []string `toml:"tier-nouns"`           // behind an ordinal that grades
	PolicyDays         []string `toml:"policy-days"`          // units of policies that are figures besides
	PlaceNouns         []string `toml:"place-nouns"`          // what somebody climbs or slips by one of
	Slightly           WordSet  `toml:"slightly"`             // before a word that goes up or down
	BeforeStretch      []string `toml:"before-stretch"`       // before "a year" that something takes
	NeverBeforeStretch []string `toml:"never-before-stretch"` // behind it
	Modals             []string `toml:"modals"`               // verbs between who something is said of and a bound
	NeverNobody        []string `toml:"never-nobody"`         // words that only begin so
	ChangeVerbs        WordSet  `toml:"change-verbs"`         // verbs of change, before "to" and "by"
	Phrasal            []string `toml:"phrasal"`              // verbs whose second word is no bound
	Denominators       []string `toml:"denominators"`         // before a denominator
	BehindTimes        []string `toml:"behind-times"`         // what makes a multiple of "times"
	AgeGroups          []string `toml:"age-groups"`           // before an age: under-fives; the first two say that it is the last
	PluralOnes         []string `toml:"plural-ones"`          // numbers in words in the plural, from one on
	HyphenMore         []string `toml:"hyphen-more"`          // behind a number that is somewhat more: 20-odd
	BelowZero          []string `toml:"below-zero"`           // behind degrees
	SidedLevels        []string `toml:"sided-levels"`         // levels that say a way, whatever becomes of them: a surplus, losses
	Receipts           []string `toml:"receipts"`             // by what spending exceeds these it does not rise
	BelowSea           []string `toml:"below-sea"`            // behind a height, or in Chinese before it, that is less than none
	OthersBehind       []string `toml:"others-behind"`        // behind how many there are besides those that were named
	BeforeVerbNumber   []string `toml:"before-verb-number"`   // before "number" as a verb: scenic areas now number 11
	ProgrammeNumbers   []string `toml:"programme-numbers"`    // names of programmes
	OfProgrammes       []string `toml:"of-programmes"`        // behind these
	Respectively       []string `toml:"respectively"`         // behind figures that are told in the order of what they are of
	ShortBehind        []string `toml:"short-behind"`         // behind what is lacking to something: 70 billion short of the goal
	BeforeTop          []string `toml:"before-top"`           // before "top" as a verb: to top 40 degrees
	Each               []string `toml:"each"`                 // behind "4.2 times" that counts on average
	ShareOf            []string `toml:"share-of"`             // behind "a third" that is a share, beside "of"
	HalfOf             []string `toml:"half-of"`              // behind "half" that is a share
	BeforeShare        []string `toml:"before-share"`         // before "a quarter" and "a third" without an "of"
	AheadBehind        []string `toml:"ahead-behind"`         // behind "one year" that is a length of time
	NeverHalfAhead     []string `toml:"never-half-ahead"`     // behind "half" of a time or a measure
	BehindShare        []string `toml:"behind-share"`         // verbs behind "about a third" that is a share
	Strict             []string `toml:"strict"`               // bounds that a length of time has only if it is meant
	NeverQuarters      []string `toml:"never-quarters"`       // before "three quarters" that are of a year
	OffBehind          []string `toml:"off-behind"`           // behind a share that is taken off a price
	OffAhead           []string `toml:"off-ahead"`            // before it
	WholesAhead        []string `toml:"wholes-ahead"`         // begin the clause of a number of which others are a part
	WholesBetween      []string `toml:"wholes-between"`       // between a part and that of which it is one: 86 of the 88
	NeverFalls         []string `toml:"never-falls"`          // phrases of words for a fall that say none: falls short of
	Marks              []string `toml:"marks"`                // what "the 50-percent mark" is, which a bound stands before
	NeverFirst         []string `toml:"never-first"`          // behind "first" that is no ordinal
	AtFirst            []string `toml:"at-first"`             // likewise, with what is before
	OnTop              []string `toml:"on-top"`               // with which a multiple comes on top
	IncreaseVerbs      []string `toml:"increase-verbs"`       // with which a multiple comes on top
	NeverHalf          []string `toml:"never-half"`           // before "half" of a time or a match
	NeverHalfOf        []string `toml:"never-half-of"`        // the same before "half an hour"
	OneIn              []string `toml:"one-in"`               // between the two numbers of "one in five"
	InEvery            []string `toml:"in-every"`             // the same behind a noun
	NeverHeld          []string `toml:"never-held"`           // verbs that go with a word for what a figure is held against
	ChangedNouns       WordSet  `toml:"changed-nouns"`        // words for a rise or a fall that may be what has changed
	Superlatives       WordSet  `toml:"superlatives"`         // that have no ending of their own
	RowBegins          WordSet  `toml:"row-begins"`           // the first words of what says that something is in a row
	BeforeDecade       []string `toml:"before-decade"`        // before an age in tens: in his 30s
	Bottom             string   `toml:"bottom"`               // the one of the words for the first of all that says the last
	Twice              []string `toml:"twice"`                // twice something
	FoldVerbs          []string `toml:"fold-verbs"`           // before "threefold" as an increase
	FoldNouns          []string `toml:"fold-nouns"`           // behind it
	BeforeVerb         []string `toml:"before-verb"`          // before the verb "double"
	Consecutive        []string `toml:"consecutive"`          // in a row, before what is counted
	InARowBehind       []string `toml:"in-a-row"`             // in a row, behind it
	MonthsOf           []string `toml:"months-of"`            // what the first so many are of
	Programmes         []string `toml:"programmes"`           // what makes a name of the number before it
	Hotlines           []string `toml:"hotlines"`             // behind a telephone number
	BeforeCall         []string `toml:"before-call"`          // between a telephone and its number
	Calls              []string `toml:"calls"`                // before a telephone number
	NeverNumber        []string `toml:"never-number"`         // before a word that is no number: several hundred
	NeverBehindNumber  []string `toml:"never-behind-number"`  // what makes an adjective or a phrase of it
	PhraseEnds         []string `toml:"phrase-ends"`          // the same of a number
	BeforeDay          []string `toml:"before-day"`           // before the day of a month
	AmongFirst         []string `toml:"among-first"`          // before so many that are the first of all
	NeverBeforeRank    []string `toml:"never-before-rank"`    // before an ordinal that is no rank though it stands alone
	BehindBareRank     []string `toml:"behind-bare-rank"`     // behind a rank that stands alone
	BeforeLongTime     []string `toml:"before-long-time"`     // before a long time that is a word, beside an article
	RankedBehind       []string `toml:"ranked-behind"`        // behind a rank
	RankedBefore       []string `toml:"ranked-before"`        // before a rank
	RankIs             []string `toml:"rank-is"`              // before a numbered rank that ends a clause

	Extreme       Extreme                        `toml:"extreme"` // words for the highest and the lowest
	Gloss         Gloss                          `toml:"gloss"`   // how one of a unit is told, in brackets
	Word          SingleWords                    `toml:"word"`
	Little        LittleWords                    `toml:"little"`              // of English
	BehindFigure  map[string]map[string][]string `toml:"behind-figure"`       // words behind a figure, by the respect and what they say of it
	AheadOfFigure map[string]map[string][]string `toml:"ahead-of-figure"`     // words before it, likewise
	FarBounds     map[string][]string            `toml:"far-bounds"`          // words that set a bound for several figures of a sentence, by the bound's name
	Extremes      map[string][]string            `toml:"extremes"`            // adverbs that set a bound for the figure that ends their clause, by the bound's name
	BoundHints    map[string][]string            `toml:"bound-hints"`         // words that may set a bound from a distance, by the bound's name
	Multiples     map[string]int64               `toml:"multiples"`           // verbs and adverbs, by what they multiply by
	MultipleAdj   map[string]int64               `toml:"multiple-adjectives"` // words that may be verbs or none, likewise
	Paced         []string                       `toml:"paced"`               // nouns behind the short name of a time, in which so much is used or made: 年用电量
	PacedBy       map[string]string              `toml:"paced-by"`            // the short names of times, by what they say of a figure
	NeverPaced    []string                       `toml:"never-paced"`         // characters before such a name that make a time of it: 上月, 8月
	Moments       map[string]map[string]int      `toml:"moments"`             // times and ordinals by their sorts and names, with their numbers
	SharedBounds  map[string][]string            `toml:"shared-bounds"`       // bounds that may be of what is joined to their figure too
	Topics        map[string][]string            `toml:"topics"`              // what figures are of, by what both languages call it
	Measures      []Measure                      `toml:"measures"`            // that sums are for
	Centuries     map[string][]string            `toml:"centuries"`           // words before a decade, by the year in which their century begins
	Bandwidths    []Bandwidth                    `toml:"bandwidths"`          // words for how fast a line is
	Scales        []Scale                        `toml:"scales"`              // that stand beside digits, or should not
	Currencies    []SignOf                       `toml:"currencies"`          // that stand before a sum
	LongTimes     []SignOf                       `toml:"long-times"`          // words for so many of a unit of time
	Adverbs       []SignOf                       `toml:"adverbs"`             // that say of which unit of time something is
}
