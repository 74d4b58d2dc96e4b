package kind

import (
	"fmt"

	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// column is one of a CSV file: its name, which values it has, and what they mean. The header
// is made of these, and so are the descriptions that other programs read.
type column struct {
	name     string
	cell     cell
	required bool
	choices  []string // all values that it has, of words
	pattern  string   // of texts that have a form; may be empty
	tag      string   // the language of its texts, if they are of one
	Doc      diag.Words
}

// cell is the type of the values of a column.
type cell uint8

// The types.
const (
	aText cell = iota
	aDecimal
	anInteger
	aDate
	aBoolean
)

// Forms of texts.
const (
	slugForm     = `^[a-z0-9]+(-[a-z0-9]+)*$`
	intervalForm = `^[0-9]{4}-[0-9]{2}-01/P([0-9]+Y)?([0-9]+M)?$`
)

// names returns the names of columns, as the header has them.
func names(columns []column) []string {
	list := make([]string, len(columns))
	for i := range columns {
		list[i] = columns[i].name
	}
	return list
}

// stringsOf returns values as data have them.
func stringsOf[T fmt.Stringer](values ...T) []string {
	list := make([]string, len(values))
	for i, v := range values {
		list[i] = v.String()
	}
	return list
}

func bounds() []string {
	return stringsOf(quantity.Exactly, quantity.AtLeast, quantity.Above, quantity.AtMost, quantity.Below, quantity.About, quantity.Nearly, quantity.Range, quantity.RankWithin)
}

// table is columns being listed.
type table struct {
	languages []scope.Language
	columns   []column
}

func (t *table) add(c column) { t.columns = append(t.columns, c) }

// texts adds a column of texts for each language.
func (t *table) texts(c column) {
	name := c.name
	for _, l := range t.languages {
		c.name, c.tag = name+"_"+l.Code, l.Tag
		t.add(c)
	}
}

// metric adds the columns that say which metric a line is about.
func (t *table) metric() {
	t.add(column{name: "version", cell: anInteger, required: true, choices: []string{fmt.Sprint(dataVersion)}, Doc: diag.Words{
		Zh: "格式的版本。新增的列不改版本：请按列名读。", En: "The version of the format. New columns do not change it: read columns by their names.",
	}})
	t.add(column{name: "report", required: true, pattern: slugForm, Doc: diag.Words{Zh: "报告的代号。", En: "The name of the report."}})
	t.add(column{name: "sector", required: true, pattern: slugForm, Doc: diag.Words{Zh: "文章的代号。", En: "The name of the article."}})
	t.add(column{name: "id", required: true, pattern: slugForm, Doc: diag.Words{Zh: "指标的代号。", En: "The id of the metric."}})
	t.texts(column{name: "label", Doc: diag.Words{Zh: "指标的名称。", En: "The name of the metric."}})
}

// number adds the columns of a figure's number, which are called after it.
func (t *table) number(prefix string, required bool) {
	t.add(column{name: prefix + "period", required: required, pattern: period.Pattern, Doc: diag.Words{
		Zh: "数字的时期，如 2024、2024H1、2024Q1、2024-03、2021-2025。", En: "The period of the figure, such as 2024, 2024H1, 2024Q1, 2024-03 or 2021-2025.",
	}})
	t.add(column{name: prefix + "interval", required: required, pattern: intervalForm, Doc: diag.Words{
		Zh: "同一时期的 ISO 8601 时间间隔：起始日和长度。", En: "The same as an interval of ISO 8601: its first day and its length.",
	}})
	t.add(column{name: prefix + "bound", choices: bounds(), Doc: diag.Words{
		Zh: "数字的限定：exactly 恰好，at-least 以上，above 超过，at-most 以内，below 低于，about 左右，nearly 接近，range 区间，rank-within 前几名。",
		En: "How the figure limits its value: exactly, at-least, above, at-most, below, about, nearly, range or rank-within.",
	}})
	t.add(column{name: prefix + "value", cell: aDecimal, Doc: diag.Words{
		Zh: "数值，以 unit 列的单位计，一位不少；区间、比和文字目标则为空。", En: "The value in the unit of the column unit, with all its digits; empty for a range, a ratio and a target in words.",
	}})
	t.add(column{name: prefix + "low", cell: aDecimal, Doc: diag.Words{Zh: "区间的下端，单位相同。", En: "The lower end of a range, in the same unit."}})
	t.add(column{name: prefix + "high", cell: aDecimal, Doc: diag.Words{Zh: "区间的上端，单位相同。", En: "The upper end of a range, in the same unit."}})
}

func (t *table) unit() {
	t.texts(column{name: "unit", Doc: diag.Words{
		Zh: "数值的单位，不带数量级（人次，不是万人次）；% 的差是百分点。", En: "The unit of the numbers, without a scale (passengers, not million passengers); differences of % are percentage points.",
	}})
}

// figures adds the columns of figures: their numbers, and how they are written.
func (t *table) figures(names ...string) {
	for _, name := range names {
		t.number(name+"_", false)
		t.texts(column{name: name + "_text", Doc: diag.Words{Zh: "数字的写法，带单位和限定，或文字目标。", En: "The figure as it is written, with unit and bound, or the target in words."}})
	}
}

func (t *table) status() {
	t.add(column{name: "status", choices: stringsOf(report.Preliminary, report.Revised, report.Final), Doc: diag.Words{
		Zh: "实绩确定到什么程度：preliminary 初步核算，revised 修订，final 最终核实。", En: "How final the result is: preliminary, revised or final.",
	}})
}

func (t *table) corrected() {
	t.add(column{name: "corrected", cell: aDate, Doc: diag.Words{Zh: "最近一次更正的日期；没有更正则为空。", En: "The day of the last correction; empty if there was none."}})
}

// reportColumns are those of data/<report>.csv, also of growth if there is any.
func reportColumns(languages []scope.Language, growth bool) []column {
	t := table{languages: languages}
	t.metric()
	t.add(column{name: "kind", required: true, choices: stringsOf(report.Flow, report.Stock, report.Rate, report.Rank), Doc: diag.Words{
		Zh: "指标的种类：flow 一段时间的累计，stock 某一时点的数量，rate 比率，rank 名次。",
		En: "The kind of the metric: flow, counted over a period; stock, at a moment; rate, a ratio; rank, a place in an order.",
	}})
	t.add(column{name: "direction", required: true, choices: stringsOf(report.Up, report.Down, report.Steady), Doc: diag.Words{
		Zh: "往哪边算好：up 越大越好，down 越小越好，steady 保持不变。", En: "What counts as better: up, more; down, less; steady, as much.",
	}})
	t.unit()
	t.figures("actual", "target")
	t.add(column{name: "state", choices: stringsOf(report.Short, report.Reached), Doc: diag.Words{
		Zh: "现有水平与后来的目标：short 尚未达到，reached 已经达到。", En: "The level beside a later target: short of it, or it is reached.",
	}})
	t.add(column{name: "level_share", cell: aDecimal, Doc: diag.Words{Zh: "现有水平与目标之比（1 即相同），四舍五入。", En: "The level as a ratio of the target, of which 1 is as much, rounded."}})
	t.add(column{name: "gap", cell: aDecimal, Doc: diag.Words{Zh: "目标减去实绩，单位相同。", En: "The target less the result, in the same unit."}})
	t.add(column{name: "required_change", cell: aDecimal, Doc: diag.Words{Zh: "从实绩到目标的变化与实绩之比，四舍五入。", En: "The change from the result to the target as a ratio of the result, rounded."}})
	t.texts(column{name: "group", Doc: diag.Words{Zh: "指标所在的组。", En: "The group of the metric."}})
	t.texts(column{name: "note", Doc: diag.Words{Zh: "注释。", En: "The note."}})
	t.status()
	if t.corrected(); growth {
		t.figures("growth_actual", "growth_target")
	}
	return t.columns
}

// seriesColumns are those of data/<report>.series.csv.
func seriesColumns(languages []scope.Language) []column {
	t := table{languages: languages}
	t.metric()
	t.add(column{name: "side", required: true, choices: stringsOf(published.Actual, published.Target, published.GrowthActual, published.GrowthTarget), Doc: diag.Words{
		Zh: "实绩、目标，还是两者的增速。", En: "Whether it is the result, the target, or the growth of either.",
	}})
	t.number("", true)
	t.unit()
	t.texts(column{name: "text", Doc: diag.Words{Zh: "数字的写法，带单位和限定，或文字目标。", En: "The figure as it is written, with unit and bound, or the target in words."}})
	t.add(column{name: "as_of", cell: aDate, Doc: diag.Words{Zh: "实绩截至哪一天；整个时期的则为空。", En: "The day to which a result counts; empty if it is of the whole period."}})
	t.status()
	t.add(column{name: "superseded", cell: aBoolean, required: true, Doc: diag.Words{Zh: "是否已有更新的数字。", En: "Whether a newer figure is known."}})
	t.add(column{name: "verdict", choices: stringsOf(report.Pending, report.Met, report.NotMet, report.Off, report.Open, report.SoFar, report.NoResult, report.Withdrawn), Doc: diag.Words{
		Zh: "目标的结果：met 达到，not-met 未达到，off 偏离，open 无法判定，so-far 进行中，no-result 来源未列结果，result-withdrawn 结果已撤回，pending 尚无结果。",
		En: "What became of the target: met, not-met, off, open (cannot be determined), so-far, no-result (in the source), result-withdrawn or pending.",
	}})
	t.add(column{name: "gap", cell: aDecimal, Doc: diag.Words{Zh: "实绩减去目标的数，单位相同。", En: "The result less the number of the target, in the same unit."}})
	t.add(column{name: "gap_bound", choices: bounds(), Doc: diag.Words{Zh: "差距大小的限定。", En: "How the size of the gap is limited."}})
	t.add(column{name: "change", cell: aDecimal, Doc: diag.Words{Zh: "差距与目标的数之比，四舍五入。", En: "The gap as a ratio of the number of the target, rounded."}})
	t.texts(column{name: "note", Doc: diag.Words{Zh: "对数字的说明。", En: "The note on the figure."}})
	t.texts(column{name: "source", Doc: diag.Words{Zh: "数字的来源，与报告的来源不同时才有。", En: "Where the figure comes from, if that is not where those of the report do."}})
	t.add(column{name: "origin_report", pattern: slugForm, Doc: diag.Words{Zh: "数字取自哪篇报告；是本报告的则为空。", En: "The report from which the figure is taken; empty if it is the report’s own."}})
	t.add(column{name: "origin_id", pattern: slugForm, Doc: diag.Words{Zh: "指标在那里的代号。", En: "The id of the metric there."}})
	t.corrected()
	return t.columns
}
