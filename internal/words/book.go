package words

import (
	"cmp"
	"strconv"
	"time"

	"duibiao/internal/period"
	"duibiao/internal/plural"
	"duibiao/internal/quantity"
)

// Book is a file of strings/: the words of the interface in one language.
// Every key must be there. A pattern's tag names the placeholders that it may have.
type Book struct {
	Locale   string   `toml:"locale"`
	Date     Pattern  `toml:"date" uses:"year month month_name day"`
	DayOnly  Pattern  `toml:"day" uses:"month month_name day"`
	Months   []string `toml:"months"`
	Page     Page     `toml:"page"`
	Metric   Metric   `toml:"metric"`
	Sentence Sentence `toml:"sentence"`
	Verdict  Verdict  `toml:"verdict"`
	Tally    Tally    `toml:"tally"`
	Series   Series   `toml:"series"`
	Dropped  Dropped  `toml:"dropped"`
	Growth   Growth   `toml:"growth"`
	Home     Home     `toml:"home"`
	Figure   Figure   `toml:"figure"`
	Pinned   Pinned   `toml:"pinned"`
	About    About    `toml:"about"`
	Search   Search   `toml:"search"`
	Answers  Answer   `toml:"answer"`
	Card     Card     `toml:"card"`
	Overview Overview `toml:"overview"`
	Article  Article  `toml:"article"`
	Share    Share    `toml:"share"`
	Markdown Markdown `toml:"markdown"`
	Workbook Workbook `toml:"workbook"`
	Footer   Footer   `toml:"footer"`
	Byline   Byline   `toml:"byline"`
	SiteMap  SiteMap  `toml:"site_map"`

	Correction Correction `toml:"correction"`

	Languages map[string]string `toml:"languages"` // the names of languages, by their codes

	Writing Writing `toml:"writing"` // of languages that the program does not know

	periods period.Style
	numbers quantity.Style
}

type Page struct {
	Title        Pattern `toml:"title" uses:"page site"`
	Skip         string  `toml:"skip"`
	Menu         string  `toml:"menu"`
	Languages    string  `toml:"languages"`
	ToOverview   Pattern `toml:"to_overview" uses:"language"`
	ToHome       Pattern `toml:"to_home" uses:"language"`
	Only         Pattern `toml:"only" uses:"language"`
	Breadcrumb   string  `toml:"breadcrumb"`
	Home         string  `toml:"home"`
	Contents     string  `toml:"contents"`
	Published    string  `toml:"published"`
	Report       string  `toml:"report"`
	Periods      string  `toml:"periods"`
	Sectors      string  `toml:"sectors"`
	Metrics      string  `toml:"metrics"`
	Compared     string  `toml:"compared"`
	Index        string  `toml:"index"`
	Read         string  `toml:"read"`
	ReadSector   Pattern `toml:"read_sector" uses:"sector"`
	About        string  `toml:"about"`
	Source       string  `toml:"source"`
	Data         string  `toml:"data"`
	DataCSV      string  `toml:"data_csv"`
	DataJSON     string  `toml:"data_json"`
	DataSeries   string  `toml:"data_series"`
	DataArticle  string  `toml:"data_article"`
	DataEmbed    string  `toml:"data_embed"`
	DataPackage  string  `toml:"data_package"`
	DataNinjs    string  `toml:"data_ninjs"`
	DataMarkdown string  `toml:"data_markdown"`
	DataXLSX     string  `toml:"data_xlsx"`
	Publisher    string  `toml:"publisher"`
	Pager        string  `toml:"pager"`
	Previous     string  `toml:"previous"`
	Next         string  `toml:"next"`
	NotFound     string  `toml:"not_found"`
	NotFoundText string  `toml:"not_found_text"`
	NotFoundHome string  `toml:"not_found_home"`
	Feed         Pattern `toml:"feed" uses:"site"`
}

type Metric struct {
	Actual         Pattern `toml:"actual" uses:"period"`
	Target         Pattern `toml:"target" uses:"period"`
	LowerBetter    string  `toml:"lower_better"`
	RankBetter     string  `toml:"rank_better"`
	Embed          string  `toml:"embed"`
	EmbedAll       string  `toml:"embed_all"`
	EmbedScore     string  `toml:"embed_score"`
	EmbedGaps      string  `toml:"embed_gaps"`
	EmbedHelp      string  `toml:"embed_help"`
	EmbedFragments string  `toml:"embed_fragments"`
	EmbedStyled    string  `toml:"embed_styled"`
	EmbedPlain     string  `toml:"embed_plain"`
	EmbedPreview   string  `toml:"embed_preview"`
	EmbedLinkHelp  string  `toml:"embed_link_help"`
	EmbedLinkLabel Pattern `toml:"embed_link_label" uses:"label"`
	EmbedLabel     Pattern `toml:"embed_label" uses:"label"`
	Copy           string  `toml:"copy"`
	Copied         string  `toml:"copied"`
	Credit         Pattern `toml:"credit" uses:"report site"`
}

// Bounded are the phrases for the size of a difference, by its bound: at least 17.5万吨. Way is
// the word for the side: 多, 低, above.
type Bounded struct {
	Exactly Pattern `toml:"exactly" uses:"way amount"`
	AtLeast Pattern `toml:"at_least" uses:"way amount"`
	Above   Pattern `toml:"above" uses:"way amount"`
	AtMost  Pattern `toml:"at_most" uses:"way amount"`
	Below   Pattern `toml:"below" uses:"way amount"`
	About   Pattern `toml:"about" uses:"way amount"`
}

// Ways are the words for the side of a difference: of what is counted, and of a level or a
// rate.
type Ways struct {
	More   string `toml:"more"`
	Fewer  string `toml:"fewer"`
	Higher string `toml:"higher"`
	Lower  string `toml:"lower"`
}

// Sentence is what can be said of a level and a later target; see [Book.Compare].
type Sentence struct {
	Ways   Ways    `toml:"ways"`
	Gap    Bounded `toml:"gap"`    // of figures
	Change Bounded `toml:"change"` // of per cents

	Share        Pattern `toml:"share" uses:"actual_period target_period share gap change way"`
	Changed      Pattern `toml:"changed" uses:"actual_period target_period gap change way"`
	Differs      Pattern `toml:"differs" uses:"actual_period target_period gap way"`
	Equal        Pattern `toml:"equal" uses:"actual_period target_period"`
	EqualAtLeast Pattern `toml:"equal_at_least" uses:"actual_period target_period"`
	EqualAbove   Pattern `toml:"equal_above" uses:"actual_period target_period"`
	EqualAtMost  Pattern `toml:"equal_at_most" uses:"actual_period target_period"`
	EqualBelow   Pattern `toml:"equal_below" uses:"actual_period target_period"`
	EqualAbout   Pattern `toml:"equal_about" uses:"actual_period target_period"`
	RangeLow     Pattern `toml:"range_low" uses:"actual_period target_period gap way"`
	RangeHigh    Pattern `toml:"range_high" uses:"actual_period target_period gap way"`
	RangeInside  Pattern `toml:"range_inside" uses:"actual_period target_period"`
	Reached      Pattern `toml:"reached" uses:"actual_period target_period"`
	Short        Pattern `toml:"short" uses:"actual_period target_period"`
	RankShort    Pattern `toml:"rank_short" uses:"actual_period target_period gap"`
	RankAhead    Pattern `toml:"rank_ahead" uses:"actual_period target_period gap"`
	RankEqual    Pattern `toml:"rank_equal" uses:"actual_period target_period"`
	RankReached  Pattern `toml:"rank_reached" uses:"actual_period target_period"`
	RankMissed   Pattern `toml:"rank_missed" uses:"actual_period target_period"`
	Bound        Pattern `toml:"bound" uses:"actual_period target_period"`
	Approximate  Pattern `toml:"approximate" uses:"actual_period target_period"`
	Incomparable Pattern `toml:"incomparable" uses:"actual_period target_period"`
	NoActual     Pattern `toml:"no_actual" uses:"actual_period target_period"`
	NoTarget     Pattern `toml:"no_target" uses:"actual_period target_period"`
}

// Verdict is what can be said of a result and the target of its own period; see
// [Book.Judge]. {gap} has the unit of the figures, {bare} has not. {aim} is the target, that of
// growth by its own name.
type Verdict struct {
	Met        Pattern `toml:"met" uses:"period aim result target"`
	MetChanged Pattern `toml:"met_changed" uses:"period aim result gap bare change way mark"`
	MetDiffers Pattern `toml:"met_differs" uses:"period aim result gap bare way mark"`
	MetEqual   Pattern `toml:"met_equal" uses:"period aim result"`
	MetAbout   Pattern `toml:"met_equal_about" uses:"period aim result"` // one of them is approximate
	MetWithin  Pattern `toml:"met_within" uses:"period aim result"`
	MetRank    Pattern `toml:"met_rank" uses:"period aim result target"`

	NotMet        Pattern `toml:"not_met" uses:"period aim result target"`
	NotMetChanged Pattern `toml:"not_met_changed" uses:"period aim result gap bare change way"`
	NotMetDiffers Pattern `toml:"not_met_differs" uses:"period aim result gap bare way"`
	NotMetRank    Pattern `toml:"not_met_rank" uses:"period aim result target"`
	PastChanged   Pattern `toml:"past_changed" uses:"period aim result gap bare change way"` // a ceiling
	PastDiffers   Pattern `toml:"past_differs" uses:"period aim result gap bare way"`
	ToExceed      Pattern `toml:"to_exceed" uses:"period aim result"`
	ToStayBelow   Pattern `toml:"to_stay_below" uses:"period aim result"`

	Off        Pattern `toml:"off" uses:"period aim result target"`
	OffChanged Pattern `toml:"off_changed" uses:"period aim result gap bare change way"`
	OffDiffers Pattern `toml:"off_differs" uses:"period aim result gap bare way"`

	Open Pattern `toml:"open" uses:"period aim result target"`

	SoFarAhead   Pattern `toml:"so_far_ahead" uses:"day goal span result share time pace"`
	SoFarBehind  Pattern `toml:"so_far_behind" uses:"day goal span result share time pace"`
	SoFarOnPace  Pattern `toml:"so_far_on_pace" uses:"day goal span result share time"`
	SoFarBound   Pattern `toml:"so_far_bound" uses:"day goal span result share time"`
	SoFarCeiling Pattern `toml:"so_far_ceiling" uses:"day goal span result share time"`
	SoFarLevel   Pattern `toml:"so_far_level" uses:"day goal result gap bare way"`
	SoFarEqual   Pattern `toml:"so_far_equal" uses:"day goal result"`
	SoFarAbout   Pattern `toml:"so_far_equal_about" uses:"day goal result"`
	SoFarBare    Pattern `toml:"so_far_bare" uses:"day goal result target"`

	NoResult  Pattern `toml:"no_result" uses:"period what"`
	Withdrawn Pattern `toml:"withdrawn" uses:"period what"`
	Pending   Pattern `toml:"pending" uses:"period what"`

	Target      string  `toml:"target"`  // what a result lies above or below
	Ceiling     string  `toml:"ceiling"` // the same, where the target is one
	Aim         string  `toml:"aim"`     // the target in a sentence; of growth Growth has another word
	What        string  `toml:"what"`    // what the source does not state; likewise
	GoalOfYear  Pattern `toml:"goal_of_year" uses:"aim"`
	GoalOf      Pattern `toml:"goal_of" uses:"period aim"`
	GoalFirst   Pattern `toml:"goal_first" uses:"period aim target"` // where another one was stated since
	SpanOfYear  string  `toml:"span_of_year"`
	SpanOf      string  `toml:"span_of"`
	Preliminary string  `toml:"preliminary"`
	Revised     string  `toml:"revised"`
	Final       string  `toml:"final"`
	Superseded  string  `toml:"superseded"`
	AsOf        Pattern `toml:"as_of" uses:"day"`
	ResultTo    Pattern `toml:"result_to" uses:"result day"`    // of a part of the period
	ResultOf    Pattern `toml:"result_of" uses:"result period"` // of a shorter period

	Short ShortVerdict `toml:"short"` // in tables
}

// Growth are the words for a metric's change over a year before.
type Growth struct {
	Actual  Pattern `toml:"actual" uses:"period"`
	Target  Pattern `toml:"target" uses:"period"`
	Aim     string  `toml:"aim"`
	What    string  `toml:"what"`
	Result  Pattern `toml:"result" uses:"period result"`
	Caption Pattern `toml:"caption" uses:"label"`
}

// Tally says how many targets of a period came to what; see [Book.Count].
type Tally struct {
	Whole     Counted `toml:"whole" uses:"period n list"`
	Met       Counted `toml:"met" uses:"n"`
	NotMet    Counted `toml:"not_met" uses:"n"`
	Off       Counted `toml:"off" uses:"n"`
	Open      Counted `toml:"open" uses:"n"`
	SoFar     Counted `toml:"so_far" uses:"n"`
	NoResult  Counted `toml:"no_result" uses:"n"`
	Withdrawn Counted `toml:"withdrawn" uses:"n"`
	InWords   Counted `toml:"in_words" uses:"n"`
	Separator string  `toml:"separator"`
	Last      string  `toml:"last"` // the separator before the last
}

// Counted is a pattern for each category of numbers that the language has: in Chinese and English for one,
// and for any other number.
type Counted struct {
	One   Pattern `toml:"one" uses:"n period list figures label actual_period target_period"`
	Other Pattern `toml:"other" uses:"n period list figures label actual_period target_period"`
	Zero  Pattern `toml:"zero" uses:"n period list figures label actual_period target_period"`
	Two   Pattern `toml:"two" uses:"n period list figures label actual_period target_period"`
	Few   Pattern `toml:"few" uses:"n period list figures label actual_period target_period"`
	Many  Pattern `toml:"many" uses:"n period list figures label actual_period target_period"`

	rules plural.Rules
}

// Series are the words of the table of a metric's periods.
type Series struct {
	Caption Pattern `toml:"caption" uses:"label"`
	Period  string  `toml:"period"`
	Target  string  `toml:"target"`
	Result  string  `toml:"result"`
	Verdict string  `toml:"verdict"`
	None    string  `toml:"none"`  // in place of a figure that nobody stated
	Taken   string  `toml:"taken"` // before the reports from which figures are taken over
}

// Dropped are the words for targets that are due and whose metrics the report has no longer.
type Dropped struct {
	Title string  `toml:"title"`
	Lead  string  `toml:"lead"`
	Item  Pattern `toml:"item" uses:"period target"`

	Withdrawn Pattern `toml:"withdrawn" uses:"period"`
}

// ShortVerdict are the outcomes in a word or two.
type ShortVerdict struct {
	Met       string `toml:"met"`
	NotMet    string `toml:"not_met"`
	Off       string `toml:"off"`
	Open      string `toml:"open"`
	SoFar     string `toml:"so_far"`
	NoResult  string `toml:"no_result"`
	Withdrawn string `toml:"withdrawn"`
	Pending   string `toml:"pending"`
	InWords   string `toml:"in_words"` // of a target that is, of which no figure says whether it was met
}

// Day writes a date as a reader expects it.
func (p *Book) Day(t time.Time) string { return p.day(p.Date, t) }

func (p *Book) day(pattern Pattern, t time.Time) string {
	return pattern.Fill(
		Slot{Name: "year", Text: strconv.Itoa(t.Year())},
		Slot{Name: "month", Text: strconv.Itoa(int(t.Month()))},
		Slot{Name: "month_name", Text: p.Months[t.Month()-1]},
		Slot{Name: "day", Text: strconv.Itoa(t.Day())},
	)
}

// Periods are the period of a result, that of a target, and the words for them.
type Periods struct {
	Actual, Target           period.Period
	ActualName, TargetName   string // as they stand alone
	actualText, targetText   string // as they stand before a noun
	ActualLabel, TargetLabel string // of figures
}

// GrowthLabels returns the labels of figures of growth.
func (p *Book) GrowthLabels(y *Periods) (actual, target string) {
	return p.Growth.Actual.Fill(Slot{Name: "period", Text: y.actualText}), p.Growth.Target.Fill(Slot{Name: "period", Text: y.targetText})
}

// Only says that something is in one language alone, of which the code is given, and what
// it calls itself: that stands there if this one has no name for it.
func (p *Book) Only(code, itself string) string {
	return p.Page.Only.Fill(Slot{Name: "language", Text: cmp.Or(p.Languages[code], itself)})
}

// Name names a period as it stands alone.
func (p *Book) Name(of period.Period) string { return p.periods.Name(of) }

// NameBefore names a period as it stands before a noun.
func (p *Book) NameBefore(of period.Period) string { return p.periods.NameBefore(of) }

// Periods returns the words for two periods.
func (p *Book) Periods(actual, target period.Period) Periods {
	y := Periods{Actual: actual, Target: target, actualText: p.periods.NameBefore(actual), targetText: p.periods.NameBefore(target)}
	y.ActualName, y.TargetName = p.periods.Name(actual), p.periods.Name(target)
	y.ActualLabel = p.Metric.Actual.Fill(Slot{Name: "period", Text: y.ActualName})
	y.TargetLabel = p.Metric.Target.Fill(Slot{Name: "period", Text: y.targetText})
	return y
}

// maxSlots is the number of placeholders that a sentence may have.
const maxSlots = 12

// Slots adds to a list what the periods fill.
func (y *Periods) Slots(list []Slot) []Slot {
	return append(list, Slot{Name: "actual_period", Text: y.actualText}, Slot{Name: "target_period", Text: y.targetText})
}
