package render

import (
	"strconv"
	"time"
)

// phrasebook is a file of strings/: the words of the interface in one language.
// Every key must be there. A pattern's tag names the placeholders that it may have.
type phrasebook struct {
	Locale   string          `toml:"locale"`
	Date     pattern         `toml:"date" uses:"year month month_name day"`
	Months   []string        `toml:"months"`
	Page     pagePhrases     `toml:"page"`
	Metric   metricPhrases   `toml:"metric"`
	Legend   legendPhrases   `toml:"legend"`
	Sentence sentencePhrases `toml:"sentence"`

	Correction correctionPhrases `toml:"correction"`
}

type pagePhrases struct {
	Title        pattern `toml:"title" uses:"page site"`
	Skip         string  `toml:"skip"`
	Languages    string  `toml:"languages"`
	Breadcrumb   string  `toml:"breadcrumb"`
	Home         string  `toml:"home"`
	Contents     string  `toml:"contents"`
	Published    string  `toml:"published"`
	Report       string  `toml:"report"`
	Periods      string  `toml:"periods"`
	PeriodsValue pattern `toml:"periods_value" uses:"actual_year target_year"`
	Sectors      string  `toml:"sectors"`
	Metrics      string  `toml:"metrics"`
	Compared     string  `toml:"compared"`
	Index        string  `toml:"index"`
	Read         string  `toml:"read"`
	ReadSector   pattern `toml:"read_sector" uses:"sector"`
	About        string  `toml:"about"`
	Source       string  `toml:"source"`
	Data         string  `toml:"data"`
	DataCSV      string  `toml:"data_csv"`
	DataJSON     string  `toml:"data_json"`
	DataArticle  string  `toml:"data_article"`
	DataEmbed    string  `toml:"data_embed"`
	Publisher    string  `toml:"publisher"`
	Pager        string  `toml:"pager"`
	Previous     string  `toml:"previous"`
	Next         string  `toml:"next"`
	NotFound     string  `toml:"not_found"`
	NotFoundText string  `toml:"not_found_text"`
	NotFoundHome string  `toml:"not_found_home"`
}

type metricPhrases struct {
	Actual      pattern `toml:"actual" uses:"year"`
	Target      pattern `toml:"target" uses:"year"`
	LowerBetter string  `toml:"lower_better"`
	RankBetter  string  `toml:"rank_better"`
	Link        string  `toml:"link"`
	LinkLabel   pattern `toml:"link_label" uses:"label"`
	Embed       string  `toml:"embed"`
	EmbedAll    string  `toml:"embed_all"`
	EmbedHelp   string  `toml:"embed_help"`
	EmbedLabel  pattern `toml:"embed_label" uses:"label"`
	Copy        string  `toml:"copy"`
	Copied      string  `toml:"copied"`
	Credit      pattern `toml:"credit" uses:"report site"`
}

type legendPhrases struct {
	Reading pattern `toml:"reading" uses:"actual_year target_year"`
	Level   pattern `toml:"level" uses:"actual_year"`
	Target  pattern `toml:"target" uses:"target_year"`
	Past    string  `toml:"past"`
	Neutral string  `toml:"neutral"`
}

// correctionPhrases say what a figure was that is another now, or gone.
type correctionPhrases struct {
	Actual          pattern `toml:"actual" uses:"date year was reason"`
	Target          pattern `toml:"target" uses:"date year was reason"`
	ActualWithdrawn pattern `toml:"actual_withdrawn" uses:"date year was reason"`
	TargetWithdrawn pattern `toml:"target_withdrawn" uses:"date year was reason"`
	Withdrawn       string  `toml:"withdrawn"`
	Mark            pattern `toml:"mark" uses:"date"`
	MarkLabel       pattern `toml:"mark_label" uses:"date label"`
}

// sentencePhrases are what can be said of a level and a target; see speaker.
type sentencePhrases struct {
	Change pattern `toml:"change" uses:"percent"`

	Share        pattern `toml:"share" uses:"actual_year target_year share gap change"`
	Below        pattern `toml:"below" uses:"actual_year target_year gap change"`
	Above        pattern `toml:"above" uses:"actual_year target_year gap"`
	AboveFall    pattern `toml:"above_fall" uses:"actual_year target_year gap change fall"`
	LowerTarget  pattern `toml:"lower_target" uses:"actual_year target_year gap change"`
	HigherTarget pattern `toml:"higher_target" uses:"actual_year target_year gap change"`
	Equal        pattern `toml:"equal" uses:"actual_year target_year"`
	EqualAbove   pattern `toml:"equal_above" uses:"actual_year target_year"`
	EqualBelow   pattern `toml:"equal_below" uses:"actual_year target_year"`
	RangeBelow   pattern `toml:"range_below" uses:"actual_year target_year gap change"`
	RangeAbove   pattern `toml:"range_above" uses:"actual_year target_year gap change"`
	RangeInside  pattern `toml:"range_inside" uses:"actual_year target_year"`
	Reached      pattern `toml:"reached" uses:"actual_year target_year"`
	Short        pattern `toml:"short" uses:"actual_year target_year"`
	RankShort    pattern `toml:"rank_short" uses:"actual_year target_year gap"`
	RankAhead    pattern `toml:"rank_ahead" uses:"actual_year target_year gap"`
	RankEqual    pattern `toml:"rank_equal" uses:"actual_year target_year"`
	RankReached  pattern `toml:"rank_reached" uses:"actual_year target_year"`
	RankMissed   pattern `toml:"rank_missed" uses:"actual_year target_year"`
	Bound        pattern `toml:"bound" uses:"actual_year target_year"`
	Incomparable pattern `toml:"incomparable" uses:"actual_year target_year"`
	NoActual     pattern `toml:"no_actual" uses:"actual_year target_year"`
	NoTarget     pattern `toml:"no_target" uses:"actual_year target_year"`
}

// date writes a date as a reader expects it.
func (p *phrasebook) date(t time.Time) string {
	return p.Date.fill(
		slot{name: "year", text: strconv.Itoa(t.Year())},
		slot{name: "month", text: strconv.Itoa(int(t.Month()))},
		slot{name: "month_name", text: p.Months[t.Month()-1]},
		slot{name: "day", text: strconv.Itoa(t.Day())},
	)
}

// years are two years and the words for them.
type years struct {
	actual, target           int
	actualText, targetText   string
	actualLabel, targetLabel string // of figures
}

func (p *phrasebook) years(actual, target int) years {
	y := years{actual: actual, target: target, actualText: strconv.Itoa(actual), targetText: strconv.Itoa(target)}
	y.actualLabel = p.Metric.Actual.fill(slot{name: "year", text: y.actualText})
	y.targetLabel = p.Metric.Target.fill(slot{name: "year", text: y.targetText})
	return y
}

// maxSlots is the number of placeholders that a sentence may have.
const maxSlots = 5

// slots adds to a list what the years fill.
func (y *years) slots(list []slot) []slot {
	return append(list, slot{name: "actual_year", text: y.actualText}, slot{name: "target_year", text: y.targetText})
}
