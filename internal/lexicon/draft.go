package lexicon

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed draft_zh.toml
var draftTable string

// Draft returns the words by which a report in Chinese is taken apart.
var Draft = sync.OnceValue(func() *DraftWords {
	w := &DraftWords{}
	decode("draft_zh.toml", draftTable, w)
	return w
})

// DraftWords are the words of draft_zh.toml, which says what they are for.
type DraftWords struct {
	Titles           []string `toml:"titles"`
	Bulletins        []string `toml:"bulletins"`
	YearTitles       []string `toml:"year-titles"`
	PlanTitles       []string `toml:"plan-titles"`
	ResultTitles     []string `toml:"result-titles"`
	ActualParts      []string `toml:"actual-parts"`
	TargetParts      []string `toml:"target-parts"`
	Past             []string `toml:"past"`
	Next             []string `toml:"next"`
	NextYear         []string `toml:"next-year"`
	NeverBeforeTime  []string `toml:"never-before-time"`
	LastYear         []string `toml:"last-year"`
	OtherTimes       []string `toml:"other-times"`
	SamePeriod       []string `toml:"same-period"`
	TurnsBack        []string `toml:"turns-back"`
	ToCome           []string `toml:"to-come"`
	Openers          []string `toml:"openers"` // before the year that opens a sentence
	Until            []string `toml:"until"`
	Deadline         []string `toml:"deadline"`
	BehindMonth      []string `toml:"behind-month"`
	Planned          []string `toml:"planned"`
	PlanNames        []string `toml:"plan-names"`
	Accomplish       string   `toml:"accomplish"`
	Expected         []string `toml:"expected"`
	NeverPlanned     []string `toml:"never-planned"`
	BeforeComparison []string `toml:"before-comparison"`
	BehindComparison []string `toml:"behind-comparison"`
	Promises         []string `toml:"promises"`
	NeverPromise     []string `toml:"never-promise"`
	StrongPromises   []string `toml:"strong-promises"`
	Done             []string `toml:"done"`

	// Leading are words before a noun: Adverbs lead to what is done alone, such as Led, and LeadingNever are words that begin with one of them.
	// Counts goes with the number of an item: 十一是.
	Leading      []string `toml:"leading"`
	Adverbs      []string `toml:"adverbs"`
	Led          []string `toml:"led"`
	LeadingNever []string `toml:"leading-never"`
	Counts       string   `toml:"counts"`
	Trailing     []string `toml:"trailing"`
	// TrailingTotals are those that belong to the noun, but behind WholeAmounts.
	TrailingTotals []string `toml:"trailing-totals"`
	WholeAmounts   []string `toml:"whole-amounts"`
	// TrailingNever are words with one of Trailing at their end.
	TrailingNever []string `toml:"trailing-never"`
	Long          []string `toml:"long"`
	StretchEnds   []string `toml:"stretch-ends"` // behind a stretch of time that is no figure
	Carried       []string `toml:"carried"`
	Each          []string `toml:"each"`
	Joints        []string `toml:"joints"`
	Dependent     []string `toml:"dependent"`
	Totals        []string `toml:"totals"`
	Shares        []string `toml:"shares"`
	Origins       []string `toml:"origins"`
	NeverNoun     []string `toml:"never-noun"`
	NeverLabel    []string `toml:"never-label"`

	Up         []string `toml:"up"`
	Down       []string `toml:"down"`
	Signed     []string `toml:"signed"`
	Yearly     []string `toml:"yearly"`
	Rise       string   `toml:"rise"`
	Fall       string   `toml:"fall"`
	Rank       string   `toml:"rank"`
	RankVerbs  []string `toml:"rank-verbs"`
	RankScopes []string `toml:"rank-scopes"`
	RankNames  []string `toml:"rank-names"`
	Large      []string `toml:"large"`
	Counter    string   `toml:"counter"`
	Bounds     []string `toml:"bounds"`
	Signs      []string `toml:"signs"`
	First      string   `toml:"first"`
	Within     string   `toml:"within"`
	Verbs      []string `toml:"verbs"`
	ChangeEnds []string `toml:"change-ends"`
	Against    []string `toml:"against"`
	OtherBases []string `toml:"other-bases"`
	Manners    []string `toml:"manners"`
	PlanShares []string `toml:"plan-shares"`
	WholeYear  []string `toml:"whole-year"`
	// BareUp and BareDown are short words for a change, BareInside what makes another word of them.
	BareUp      []string `toml:"bare-up"`
	BareDown    []string `toml:"bare-down"`
	BareInside  []string `toml:"bare-inside"`
	Increase    string   `toml:"increase"`
	Decrease    string   `toml:"decrease"`
	GrowthNames []string `toml:"growth-names"`
	// Averages name nothing alone: 全国平均, 完成率.
	Averages []string `toml:"averages"`
	// SidePlans and SideResults say of a figure only on which side it is.
	SidePlans    []string `toml:"side-plans"`
	SideResults  []string `toml:"side-results"`
	SideOpenings []string `toml:"side-openings"`
	// Budgets are such plans where they stand alone.
	Budgets []string `toml:"budgets"`
	// Holds open a clause that says where something is held; Owns go with how many each has.
	Holds []string `toml:"holds"`
	Owns  []string `toml:"owns"`
	// BareNames say little without what stands before them.
	BareNames []string `toml:"bare-names"`
	// Reckoned begins how a change is reckoned, beside Manners.
	Reckoned []string `toml:"reckoned"`
	// Cumulative ends what a change of several years is of.
	Cumulative string   `toml:"cumulative"`
	OfYears    []string `toml:"of-years"`
	// YearEnds go on from a year: 2024年底.
	YearEnds []string `toml:"year-ends"`
	// ThanNever stands behind 比 and 较 in other words.
	ThanNever []string `toml:"than-never"`
	// Compares open a comparison; those of Than do with a word of ThanNext behind them.
	Compares []string `toml:"compares"`
	Than     []string `toml:"than"`
	// Compared begin what is told against another time.
	Compared []string `toml:"compared"`
	// Likened stand before what a figure is as much as.
	Likened   []string `toml:"likened"`
	ThanNext  []string `toml:"than-next"`
	PerHeads  []string `toml:"per-heads"`
	Breaks    []string `toml:"breaks"`
	About     string   `toml:"about"`
	NoAmounts []string `toml:"no-amounts"`
	PerUnit   []string `toml:"per-unit"`
	// Parts end the names of shares, which change by percentage points.
	Parts []string `toml:"parts"`
	// ShareNames are in the names of what is told in per cent as a level.
	ShareNames []string `toml:"share-names"`
	Since      []string `toml:"since"`
	// NeverSince stands before 以来 for a part of this year.
	NeverSince []string `toml:"never-since"`
	// Respectively stands between several names and their figures.
	Respectively string `toml:"respectively"`
	// Both are words for two places, of which figures are told one after the other.
	Both map[string][]string `toml:"both"`
	// Ages end the names of what is told in years.
	Ages []string `toml:"ages"`

	Columns struct {
		Unit   []string `toml:"unit"`
		Actual []string `toml:"actual"`
		Target []string `toml:"target"`
		Growth []string `toml:"growth"`
		// Rate is of how much of a plan was done, Number that of rows.
		Rate   []string `toml:"rate"`
		Number []string `toml:"number"`
		// Names is of what the rows are of, Classes of what sort that is.
		Names   []string `toml:"names"`
		Classes []string `toml:"classes"`
	} `toml:"columns"`

	Kinds struct {
		Stock []string `toml:"stock"`
		Flow  []string `toml:"flow"`
		Rate  []string `toml:"rate"`
		// Words that a flow begins with, unless it begins with one of Never; changes that are flows, and ratios, end so.
		FlowOpens  []string `toml:"flow-opens"`
		Never      []string `toml:"never"`
		FlowEnds   []string `toml:"flow-ends"`
		RateEnds   []string `toml:"rate-ends"`
		StockNever []string `toml:"stock-never"`
	} `toml:"kinds"`
	Directions struct {
		Down    []string `toml:"down"`
		Against []string `toml:"against"`
	} `toml:"directions"`
	// Scopes are the places that a report may be of or compares itself with, from the widest to the narrowest.
	Scopes  []DraftScope      `toml:"scopes"`
	Sectors []DraftSector     `toml:"sectors"`
	IDs     map[string]string `toml:"ids"`
}

// Character says by its label of which kind a metric is and which way is better, as far as that is not what
// is understood without a word.
func (w *DraftWords) Character(label string, isShare bool) (kind, direction string) {
	has := func(list []string) bool {
		return slices.ContainsFunc(list, func(word string) bool { return strings.Contains(label, word) })
	}
	opens := func(word string) bool { return strings.HasPrefix(label, word) }
	ends := func(word string) bool { return strings.HasSuffix(label, word) }
	switch {
	case strings.HasSuffix(label, w.Rank), isShare:
	case slices.ContainsFunc(w.Kinds.FlowEnds, ends):
		kind = "flow"
	case w.IsChange(label):
	case slices.ContainsFunc(w.Carried, opens), w.isMade(label):
		kind = "flow"
	case has(w.Kinds.Rate), slices.ContainsFunc(w.Kinds.RateEnds, ends):
		kind = "rate"
	case w.isStock(label):
		kind = "stock"
	case has(w.Kinds.Flow):
		kind = "flow"
	}
	if has(w.Directions.Down) && !has(w.Directions.Against) && !strings.HasSuffix(label, w.Fall) && !has(w.Down) {
		direction = "down"
	}
	return kind, direction
}

// IsChange reports whether a label is of how much something has changed, or is more than another.
func (w *DraftWords) IsChange(label string) bool {
	ends := func(word string) bool { return strings.HasSuffix(label, word) }
	has := func(word string) bool { return strings.Contains(label, word) }
	return slices.ContainsFunc(w.Up, ends) || slices.ContainsFunc(w.Down, ends) || slices.ContainsFunc(w.Compares, has)
}

// isMade reports whether a label is of what is made in a year: 新设经营主体.
func (w *DraftWords) isMade(label string) bool {
	opens := func(word string) bool { return strings.HasPrefix(label, word) }
	return slices.ContainsFunc(w.Kinds.FlowOpens, opens) && !slices.ContainsFunc(w.Kinds.Never, opens) && !strings.Contains(label, w.Cumulative)
}

// isStock reports whether a label is of what there is.
func (w *DraftWords) isStock(label string) bool {
	for _, word := range w.Kinds.StockNever {
		label = strings.ReplaceAll(label, word, "")
	}
	return slices.ContainsFunc(w.Kinds.Stock, func(word string) bool { return strings.Contains(label, word) })
}

// DraftSector is a sector with the words that headings call it by.
type DraftSector struct {
	Slug  string   `toml:"slug"`
	Words []string `toml:"words"`
}

// DraftScope is a place that a report may be of, or compares itself with.
type DraftScope struct {
	Words   []string `toml:"words"`
	IsNever bool     `toml:"never"` // no report is of it
	IsWhole bool     `toml:"whole"` // all reports name it
}
