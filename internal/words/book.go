package words

import (
	"strconv"
	"time"

	"duibiao/internal/period"
)

// Book is a file of strings/: the words of the interface in one language.
// Every key must be there. A pattern's tag names the placeholders that it may have.
type Book struct {
	Locale   string   `toml:"locale"`
	Date     Pattern  `toml:"date" uses:"year month month_name day"`
	Months   []string `toml:"months"`
	Page     Page     `toml:"page"`
	Metric   Metric   `toml:"metric"`
	Legend   Legend   `toml:"legend"`
	Sentence Sentence `toml:"sentence"`

	Correction Correction `toml:"correction"`

	periods period.Style
}

type Page struct {
	Title        Pattern `toml:"title" uses:"page site"`
	Skip         string  `toml:"skip"`
	Languages    string  `toml:"languages"`
	Breadcrumb   string  `toml:"breadcrumb"`
	Home         string  `toml:"home"`
	Contents     string  `toml:"contents"`
	Published    string  `toml:"published"`
	Report       string  `toml:"report"`
	Periods      string  `toml:"periods"`
	PeriodsValue Pattern `toml:"periods_value" uses:"actual_period target_period"`
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
	DataArticle  string  `toml:"data_article"`
	DataEmbed    string  `toml:"data_embed"`
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
	Actual      Pattern `toml:"actual" uses:"period"`
	Target      Pattern `toml:"target" uses:"period"`
	LowerBetter string  `toml:"lower_better"`
	RankBetter  string  `toml:"rank_better"`
	Link        string  `toml:"link"`
	LinkLabel   Pattern `toml:"link_label" uses:"label"`
	Embed       string  `toml:"embed"`
	EmbedAll    string  `toml:"embed_all"`
	EmbedHelp   string  `toml:"embed_help"`
	EmbedLabel  Pattern `toml:"embed_label" uses:"label"`
	Copy        string  `toml:"copy"`
	Copied      string  `toml:"copied"`
	Credit      Pattern `toml:"credit" uses:"report site"`
}

type Legend struct {
	Reading Pattern `toml:"reading" uses:"actual_period target_period"`
	Level   Pattern `toml:"level" uses:"actual_period"`
	Target  Pattern `toml:"target" uses:"target_period"`
	Past    string  `toml:"past"`
	Neutral string  `toml:"neutral"`
}

// Correction is what is said of a figure was that is another now, or gone.
type Correction struct {
	Actual          Pattern `toml:"actual" uses:"date period was reason"`
	Target          Pattern `toml:"target" uses:"date period was reason"`
	ActualWithdrawn Pattern `toml:"actual_withdrawn" uses:"date period was reason"`
	TargetWithdrawn Pattern `toml:"target_withdrawn" uses:"date period was reason"`
	Withdrawn       string  `toml:"withdrawn"`
	Mark            Pattern `toml:"mark" uses:"date"`
	MarkLabel       Pattern `toml:"mark_label" uses:"date label"`
}

// Sentence is what can be said of a level and a target; see [Book.Compare].
type Sentence struct {
	Change Pattern `toml:"change" uses:"percent"`

	Share        Pattern `toml:"share" uses:"actual_period target_period share gap change"`
	Below        Pattern `toml:"below" uses:"actual_period target_period gap change"`
	Above        Pattern `toml:"above" uses:"actual_period target_period gap"`
	AboveFall    Pattern `toml:"above_fall" uses:"actual_period target_period gap change fall"`
	LowerTarget  Pattern `toml:"lower_target" uses:"actual_period target_period gap change"`
	HigherTarget Pattern `toml:"higher_target" uses:"actual_period target_period gap change"`
	Equal        Pattern `toml:"equal" uses:"actual_period target_period"`
	EqualAbove   Pattern `toml:"equal_above" uses:"actual_period target_period"`
	EqualBelow   Pattern `toml:"equal_below" uses:"actual_period target_period"`
	RangeBelow   Pattern `toml:"range_below" uses:"actual_period target_period gap change"`
	RangeAbove   Pattern `toml:"range_above" uses:"actual_period target_period gap change"`
	RangeInside  Pattern `toml:"range_inside" uses:"actual_period target_period"`
	Reached      Pattern `toml:"reached" uses:"actual_period target_period"`
	Short        Pattern `toml:"short" uses:"actual_period target_period"`
	RankShort    Pattern `toml:"rank_short" uses:"actual_period target_period gap"`
	RankAhead    Pattern `toml:"rank_ahead" uses:"actual_period target_period gap"`
	RankEqual    Pattern `toml:"rank_equal" uses:"actual_period target_period"`
	RankReached  Pattern `toml:"rank_reached" uses:"actual_period target_period"`
	RankMissed   Pattern `toml:"rank_missed" uses:"actual_period target_period"`
	Bound        Pattern `toml:"bound" uses:"actual_period target_period"`
	Incomparable Pattern `toml:"incomparable" uses:"actual_period target_period"`
	NoActual     Pattern `toml:"no_actual" uses:"actual_period target_period"`
	NoTarget     Pattern `toml:"no_target" uses:"actual_period target_period"`
}

// Day writes a date as a reader expects it.
func (p *Book) Day(t time.Time) string {
	return p.Date.Fill(
		Slot{Name: "year", Text: strconv.Itoa(t.Year())},
		Slot{Name: "month", Text: strconv.Itoa(int(t.Month()))},
		Slot{Name: "month_name", Text: p.Months[t.Month()-1]},
		Slot{Name: "day", Text: strconv.Itoa(t.Day())},
	)
}

// Periods are the period of a result, that of a target, and the words for them.
type Periods struct {
	Actual, Target           period.Period
	actualText, targetText   string // as they stand before a noun
	ActualLabel, TargetLabel string // of figures
}

// Name names a period as it stands alone.
func (p *Book) Name(of period.Period) string { return p.periods.Name(of) }

// Periods returns the words for two periods.
func (p *Book) Periods(actual, target period.Period) Periods {
	y := Periods{Actual: actual, Target: target, actualText: p.periods.NameBefore(actual), targetText: p.periods.NameBefore(target)}
	y.ActualLabel = p.Metric.Actual.Fill(Slot{Name: "period", Text: p.periods.Name(actual)})
	y.TargetLabel = p.Metric.Target.Fill(Slot{Name: "period", Text: y.targetText})
	return y
}

// maxSlots is the number of placeholders that a sentence may have.
const maxSlots = 6

// Slots adds to a list what the periods fill.
func (y *Periods) Slots(list []Slot) []Slot {
	return append(list, Slot{Name: "actual_period", Text: y.actualText}, Slot{Name: "target_period", Text: y.targetText})
}
