package lexicon

// The languages that have tables here, as sites call them.
const (
	CodeZh = "zh"
	CodeEn = "en"
)

// OnlyProse marks a unit that prose alone has.
const OnlyProse = "prose"

// The respects of [ProseWords.BehindFigure] and [ProseWords.AheadOfFigure]: how often, against what, of whom, of how much,
// and what is counted.
const (
	RespectPace    = "pace"    // a year, 每月, annual
	RespectAgainst = "against" // year on year, 环比
	RespectWhom    = "whom"    // per person, 每户
	RespectMeasure = "measure" // per mu, 每吨
	RespectCounted = "counted" // 户, people
)

// Kinds of words in these tables: what 环比 is held against, which is the period before, whatever that is; a year; and words
// that only look like some of the respect.
const (
	KindPeriod = "period"
	KindYearly = "yearly"
	KindNone   = "none"
	KindMonth  = "month"

	KindHousehold = "household" // 户, which may be a company too
	KindPerson    = "person"    // 人, and classifiers of persons
	KindCompany   = "company"
)

// The sorts of [ProseWords.Moments] that are no respects.
const (
	MomentPartOfYear = "part-of-year"
	MomentPlan       = "plan"
	MomentOrdinal    = "ordinal"
	MomentRelative   = "relative"
	MomentWeekday    = "weekday"
	MomentLimit      = "limit"
	MomentGrade      = "grade"
	MomentTier       = "tier"
	MomentTurn       = "turn"
	MomentWidth      = "width"
	MomentClock      = "clock"
	MomentSchedule   = "schedule"
	MomentSeason     = "season"
	MomentPartOfDay  = "part-of-day"
	MomentEdge       = "edge"
	MomentStand      = "stand"
	MomentSlight     = "slight"
	MomentStretch    = "stretch"
	MomentBalance    = "balance"
	MomentOutcome    = "outcome"
	MomentGrowth     = "growth"
	MomentFlow       = "flow"
	MomentRing       = "ring"
)

// The kinds of [Claims.Spans].
const (
	SpanWholeYear  = "whole-year"
	SpanPartOfYear = "part-of-year"
	SpanSoFar      = "so-far"
	SpanUnclear    = "unclear"
)
