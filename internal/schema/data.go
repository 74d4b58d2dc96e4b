package schema

import (
	"duibiao/internal/decode"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// dataVersion is the version of the data files, JSON and CSV.
const dataVersion = 1

// dataFile makes the schema of a JSON file of data: of a report, with words in every
// language, or of an article, in one.
type dataFile struct {
	article bool
}

// reportData is the schema of data/<report>.json.
func reportData() *node {
	d := dataFile{}
	return object(decode.Words{Zh: "报告的数据", En: "The data of a report"},
		version(dataVersion),
		key("report", text(), decode.Words{Zh: "报告的代号，即它的文件夹名。", En: "The report's name: that of its folder."}),
		key("title", d.words(), decode.Words{Zh: "报告的标题。", En: "The report's title."}),
		actualPeriod(), targetPeriod(),
		key("metrics", list(d.metric()), decode.Words{Zh: "全部指标，按网页上的次序。", En: "All metrics, in the order of the pages."}),
		d.withdrawn())
}

// articleData is the schema of <sector>.json.
func articleData() *node {
	d := dataFile{article: true}
	return object(decode.Words{Zh: "文章的数据", En: "The data of an article"},
		version(dataVersion),
		key("report", text(), decode.Words{Zh: "报告的代号。", En: "The report's name."}),
		d.sector(),
		key("language", text(), decode.Words{Zh: "文章的语言，BCP 47 标签。", En: "The article's language, a tag of BCP 47."}),
		key("title", text(), decode.Words{Zh: "文章的标题。", En: "The article's title."}),
		key("summary", text(), decode.Words{Zh: "文章的概要；没有则为空。", En: "The article's summary; empty if it has none."}),
		key("date", date(), decode.Words{Zh: "文章的日期。", En: "The article's date."}).orNone(),
		key("url", text(), decode.Words{Zh: "网页的地址；站点设了 base_url 才有。", En: "The page's address, if the site has a base_url."}).orNone(),
		actualPeriod(), targetPeriod(),
		key("metrics", list(d.metric()), decode.Words{Zh: "文章的指标，按网页上的次序。", En: "The article's metrics, in the order of the page."}),
		d.withdrawn())
}

func actualPeriod() member {
	return key("actual_period", count(), decode.Words{Zh: "实绩是哪一年的。", En: "The year of the results."})
}

func targetPeriod() member {
	return key("target_period", count(), decode.Words{Zh: "目标是哪一年的。", En: "The year of the targets."})
}

func (d dataFile) sector() member {
	return key("sector", text(), decode.Words{Zh: "文章的代号，即它的文件名。", En: "The article's name: that of its file."})
}

// words is a text in one language, or what it is in each.
func (d dataFile) words() *node {
	if d.article {
		return text()
	}
	each := text()
	each.Description = describe(decode.Words{Zh: "这种语言的说法；键是语言的代码。", En: "In this language; the key is its code."})
	return &node{Type: "object", Title: title(decode.Words{Zh: "各种语言的说法", En: "In every language"}), Names: matching(languageCode), Additional: each}
}

// languageCode is the pattern of the codes of languages.
const languageCode = `^` + code + `$`

const code = `[a-z]{2,3}(-[a-z0-9]{2,8})*`

// naming are the members that say which metric it is.
func (d dataFile) naming() []member {
	list := []member{
		key("id", text(), decode.Words{Zh: "指标的代号，在报告里是唯一的。", En: "The metric's id, which no other of the report has."}),
		key("label", d.words(), decode.Words{Zh: "指标的名称。", En: "The metric's name."}),
	}
	if !d.article {
		list = append(list, d.sector())
	}
	return list
}

func (d dataFile) metric() *node {
	return object(decode.Words{Zh: "指标", En: "A metric"}, append(d.naming(),
		key("group", d.words(), decode.Words{Zh: "指标所在的组。", En: "The group that the metric belongs to."}).orNone(),
		key("note", d.words(), decode.Words{Zh: "指标的注释。", En: "A note on the metric."}).orNone(),
		key("kind", kindChoice(), kindWords),
		key("direction", directionChoice(), directionWords),
		key("actual", anyOf(append(d.figure(), null())...), decode.Words{Zh: "实绩；没有公布则为 null。", En: "The result; null if none is stated."}),
		key("target", anyOf(append(d.figure(), null())...), decode.Words{Zh: "目标；没有公布则为 null。", En: "The target; null if none is stated."}),
		key("comparison", anyOf(comparison(), null()), decode.Words{Zh: "实绩与目标的比较；比不了则为 null。", En: "The result beside the target; null where they cannot be compared."}),
		d.corrections().orNone())...)
}

func kindChoice() *node { return choice(report.Flow, report.Stock, report.Rate, report.Rank) }

func directionChoice() *node { return choice(report.Up, report.Down, report.Steady) }

var (
	kindWords = decode.Words{
		Zh: "指标的种类：flow 一段时间的累计，stock 某一时点的数量，rate 比率，rank 名次。",
		En: "The metric's kind: flow, counted over a period; stock, at a moment; rate, a ratio; rank, a place in an order.",
	}
	directionWords = decode.Words{
		Zh: "往哪边算好：up 越大越好，down 越小越好，steady 保持不变。",
		En: "What counts as better: up, more; down, less; steady, as much.",
	}
	boundWords = decode.Words{
		Zh: "数字的限定：exactly 恰好，at-least 以上，above 超过，at-most 以内，below 低于，about 左右，nearly 接近（不到这个数，但多于它的九成），range 区间，rank-within 前几名。",
		En: "How the figure limits its value: exactly, at-least, above, at-most, below, about, nearly (less than it, and more than 0.9 of it), range, or rank-within.",
	}
	stateWords = decode.Words{
		Zh: "结论：short 现有水平尚未达到目标，reached 已经达到。",
		En: "The verdict: short, the level does not yet satisfy the target; reached, it does.",
	}
)

// figure is a figure, in one of two forms: a number, or the two ends of a range.
func (d dataFile) figure() []*node {
	period := key("period", count(), decode.Words{Zh: "数字是哪一年的。", En: "The year of the figure."})
	unit := key("unit", d.words(), decode.Words{Zh: "数字的单位。", En: "The figure's unit."})
	written := key("text", d.words(), decode.Words{Zh: "数字的写法。", En: "The figure as it is written."})
	return []*node{
		object(decode.Words{Zh: "一个数", En: "One number"}, period,
			key("value", number(), decode.Words{
				Zh: "以基本单位计的值，一位不少（2850万人次是 28500000），不宜读成浮点数。",
				En: "The value in the base unit with all its digits (28500000 for 2850万人次): not to be read into a float.",
			}),
			key("bound", choice(quantity.Exactly, quantity.AtLeast, quantity.Above, quantity.AtMost, quantity.Below, quantity.About, quantity.Nearly, quantity.RankWithin), boundWords),
			unit, written),
		object(decode.Words{Zh: "区间", En: "A range"}, period,
			key("value", null(), decode.Words{Zh: "区间没有单一的值。", En: "A range has no one value."}),
			key("low", number(), decode.Words{Zh: "区间的下端，含本数。", En: "The lower end, which is in the range."}),
			key("high", number(), decode.Words{Zh: "区间的上端，含本数。", En: "The upper end, which is in the range."}),
			key("bound", choice(quantity.Range), boundWords),
			unit, written),
	}
}

func comparison() *node {
	optional := func() *node { return anyOf(number(), null()) }
	return object(decode.Words{Zh: "比较", En: "A comparison"},
		key("state", choice(report.Short, report.Reached), stateWords),
		key("level_share", optional(), decode.Words{Zh: "现有水平相当于目标的几分之几；无意义则为 null。", En: "The level as a share of the target; null where that says nothing."}),
		key("gap", optional(), decode.Words{Zh: "目标减去实绩。", En: "The target less the result."}),
		key("required_change", optional(), decode.Words{Zh: "从实绩到目标的变化率；无意义则为 null。", En: "The change from the result to the target, as a ratio; null where that says nothing."}))
}

func (d dataFile) corrections() member {
	correction := object(decode.Words{Zh: "更正", En: "A correction"},
		key("date", date(), decode.Words{Zh: "更正的日期。", En: "The day of the correction."}),
		key("figure", choice(published.Actual, published.Target), decode.Words{Zh: "更正的是实绩还是目标。", En: "Which figure was corrected."}),
		key("was", anyOf(d.figure()...), decode.Words{Zh: "原来发布的数字。", En: "The figure that had been published."}),
		key("reason", d.words(), decode.Words{Zh: "更正的原因。", En: "Why it was corrected."}))
	return key("corrections", list(correction), decode.Words{Zh: "已经作出的更正，按日期。", En: "The corrections that were made, by date."})
}

func (d dataFile) withdrawn() member {
	gone := object(decode.Words{Zh: "已撤下的指标", En: "A metric that is gone"}, append(d.naming(), d.corrections())...)
	return key("withdrawn", list(gone), decode.Words{Zh: "发布过、后来撤下的指标。", En: "Metrics that had been published and are gone."}).orNone()
}
