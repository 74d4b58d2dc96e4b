package schema

import (
	"duibiao/internal/decode"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// dataVersion is the version of the data files, JSON and CSV.
const dataVersion = 2

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
		actualPeriod(), actualInterval(), targetPeriod(), targetInterval(),
		key("metrics", list(d.metric()), decode.Words{Zh: "全部指标，按网页上的次序。", En: "All metrics, in the order of the pages."}),
		d.withdrawn(), d.dropped())
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
		actualPeriod(), actualInterval(), targetPeriod(), targetInterval(),
		key("metrics", list(d.metric()), decode.Words{Zh: "文章的指标，按网页上的次序。", En: "The article's metrics, in the order of the page."}),
		d.withdrawn())
}

func actualPeriod() member {
	return key("actual_period", matching(period.Pattern), decode.Words{Zh: "实绩的时期。", En: "The period of the results."})
}

func actualInterval() member { return key("actual_interval", matching(interval), intervalWords) }

func targetInterval() member { return key("target_interval", matching(interval), intervalWords) }

// interval is the pattern of a period as ISO 8601 has it.
const interval = `^[0-9]{4}-[0-9]{2}-01/P([0-9]+Y)?([0-9]+M)?$`

func targetPeriod() member {
	return key("target_period", matching(period.Pattern), decode.Words{Zh: "目标的时期。", En: "The period of the targets."})
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
	each.Description = describe(decode.Words{Zh: "这种语言的说法；键是语言的代码。文章没有的语言没有这个键。", En: "In this language; the key is its code. A language that the article is not in has none."})
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
		d.result(), d.target(),
		key("comparison", anyOf(comparison(), null()), decode.Words{Zh: "实绩与目标的比较；比不了则为 null。", En: "The result beside the target; null where they cannot be compared."}),
		d.later().orNone(), d.revisions().orNone(),
		d.outcomes(),
		d.growth().orNone(),
		d.corrections().orNone(), d.restated())...)
}

// growth is the change of a metric over a year before.
func (d dataFile) growth() member {
	var list []member
	if d.article {
		list = []member{d.result(), d.target()}
	}
	all := object(decode.Words{Zh: "增速", En: "Growth"}, append(list, d.later().orNone(), d.revisions().orNone(), d.outcomes())...)
	return key("growth", all, decode.Words{Zh: "指标比上年的增速，以百分数计；没有列出则没有这一项。", En: "The change of the metric over a year before, in per cent; left out where none is stated."})
}

func (d dataFile) result() member {
	return key("actual", anyOf(append(d.figure(), null())...), decode.Words{Zh: "实绩；没有公布则为 null。", En: "The result; null if none is stated."})
}

func (d dataFile) target() member {
	return key("target", anyOf(append(d.figure(), d.goal(), null())...), decode.Words{Zh: "目标；没有公布则为 null。", En: "The target; null if none is stated."})
}

// outcomes is what became of the metric's targets: all periods, or in the data of an article
// the verdict that says most.
func (d dataFile) outcomes() member {
	if d.article {
		when := []member{
			key("period", matching(period.Pattern), decode.Words{Zh: "目标的时期。", En: "The period of the target."}),
			key("interval", matching(interval), intervalWords),
		}
		return key("verdict", anyOf(verdict(when...), null()), decode.Words{
			Zh: "最能说明问题的目标结果；没有则为 null。各时期见报告的数据。",
			En: "The verdict that says most; null if there is none. All periods are in the data of the report.",
		})
	}
	return key("series", list(d.point()), decode.Words{Zh: "各时期的实绩与目标，最早的在前；报告自己的两个也在其中。", En: "The results and targets of all periods, the oldest first; the report's own two are among them."})
}

// point is what is stated of a metric in one period.
func (d dataFile) point() *node {
	figure := func() *node { return anyOf(append(d.figure(), null())...) }
	return object(decode.Words{Zh: "一个时期", En: "A period"},
		key("period", matching(period.Pattern), decode.Words{Zh: "时期。", En: "The period."}),
		key("interval", matching(interval), intervalWords),
		key("actual", figure(), decode.Words{Zh: "实绩；没有则为 null。", En: "The result; null if none is stated."}),
		key("target", anyOf(append(d.figure(), d.goal(), null())...), decode.Words{Zh: "目标；没有则为 null。", En: "The target; null if none is stated."}),
		key("as_of", anyOf(date(), null()), decode.Words{Zh: "实绩截至哪一天；整个时期的则为 null。", En: "The day to which the result counts; null if it is of the whole period."}),
		key("status", anyOf(choice(report.Preliminary, report.Revised, report.Final), null()), statusWords),
		key("superseded", &node{Type: "boolean"}, decode.Words{Zh: "是否已有更新的数字。", En: "Whether a newer figure is known."}),
		key("note", d.words(), decode.Words{Zh: "说明。", En: "A note."}).orNone(),
		key("source", d.words(), decode.Words{Zh: "数字的来源，与报告的来源不同时才有。", En: "Where the figures come from, if it is not where the report’s do."}).orNone(),
		key("origin", origins(), decode.Words{Zh: "数字取自哪篇报告；都是本报告的则没有。", En: "The report from which a figure is taken; not there if both are the report's own."}).orNone(),
		key("verdict", anyOf(verdict(), null()), decode.Words{Zh: "目标是否达到；没有目标则为 null。", En: "Whether the target was met; null without one."}))
}

// later is what became of a target, as a later report tells.
func (d dataFile) later() member {
	all := object(decode.Words{Zh: "目标后来的结果", En: "What became of the target"},
		key("report", text(), decode.Words{Zh: "后来的报告的代号。", En: "The later report's name."}),
		key("id", text(), decode.Words{Zh: "指标在那里的代号；那里不再列出则没有。", En: "The metric's id there; not there if it has the metric no longer."}).orNone(),
		key("actual", anyOf(append(d.figure(), null())...), decode.Words{Zh: "实绩；没有则为 null。", En: "The result; null if none is stated."}),
		key("as_of", anyOf(date(), null()), decode.Words{Zh: "实绩截至哪一天；整个时期的则为 null。", En: "The day to which the result counts; null if it is of the whole period."}),
		key("status", choice(report.Preliminary, report.Revised, report.Final), statusWords).orNone(),
		key("verdict", verdict(), decode.Words{Zh: "目标是否达到。", En: "Whether the target was met."}))
	return key("outcome", all, decode.Words{Zh: "目标后来的结果，由后来的报告得知；没有则没有这一项。", En: "What became of the target, as a later report tells; not there if none does."})
}

// revisions are what later reports state anew of the metric's figures.
func (d dataFile) revisions() member {
	figure := func() *node { return anyOf(append(d.figure(), d.goal())...) }
	all := object(decode.Words{Zh: "修订", En: "A revision"},
		key("report", text(), decode.Words{Zh: "后来的报告的代号。", En: "The later report's name."}),
		key("id", text(), decode.Words{Zh: "指标在那里的代号。", En: "The metric's id there."}),
		key("side", choice(published.Actual, published.Target, published.GrowthActual, published.GrowthTarget), decode.Words{Zh: "哪一个数字。", En: "Which figure it is."}),
		key("was", figure(), decode.Words{Zh: "最初发布的数字。", En: "The figure as it was first published."}),
		key("now", figure(), decode.Words{Zh: "修订后的数字。", En: "The figure as it is stated now."}))
	return key("revisions", list(all), decode.Words{Zh: "后来的报告对这些数字的修订；没有则没有这一项。", En: "Figures that later reports state anew; not there if none does."})
}

func origins() *node {
	origin := func() *node {
		return anyOf(object(decode.Words{Zh: "另一篇报告的指标", En: "A metric of another report"}, originMembers()...), null())
	}
	return object(decode.Words{Zh: "数字的出处", En: "Where figures are taken from"},
		key("actual", origin(), decode.Words{Zh: "实绩的出处；是本报告的则为 null。", En: "That of the result; null if it is the report's own."}),
		key("target", origin(), decode.Words{Zh: "目标的出处；是本报告的则为 null。", En: "That of the target; null if it is the report's own."}))
}

func originMembers() []member {
	return []member{
		key("report", text(), decode.Words{Zh: "报告的代号。", En: "The report's name."}),
		key("id", text(), decode.Words{Zh: "指标在那里的代号。", En: "The metric's id there."}),
	}
}

// dropped are the targets that are due and whose metrics the report has no longer.
func (d dataFile) dropped() member {
	target := object(decode.Words{Zh: "不再列出的目标", En: "A target that is no longer reported"}, append(originMembers(),
		key("label", d.words(), decode.Words{Zh: "指标的名称。", En: "The metric's name."}),
		key("period", matching(period.Pattern), decode.Words{Zh: "目标的时期。", En: "The period of the target."}),
		key("interval", matching(interval), intervalWords),
		key("target", anyOf(append(d.figure(), d.goal(), null())...), decode.Words{Zh: "目标；已经撤回的为 null。", En: "The target; null if it has been withdrawn."}),
		d.corrections().orNone())...)
	return key("dropped", list(target), decode.Words{Zh: "已经到期、指标却不再列出的目标。", En: "Targets that are due and whose metrics the report has no longer."}).orNone()
}

// verdict is what became of a target; the members stand before its own.
func verdict(members ...member) *node {
	optional := func() *node { return anyOf(number(), null()) }
	return object(decode.Words{Zh: "目标是否达到", En: "What became of a target"}, append(members,
		key("state", choice(report.Pending, report.Met, report.NotMet, report.Off, report.Open, report.SoFar, report.NoResult, report.Withdrawn), outcomeWords),
		key("reason", anyOf(choice(report.Beyond, report.Equal, report.Within, report.Satisfied, report.Apart, report.Excluded, report.Bounds), null()), reasonWords),
		key("gap", optional(), decode.Words{Zh: "实绩减去目标的数；无意义则为 null。", En: "The result less the target's number; null where that says nothing."}),
		key("gap_bound", anyOf(boundChoice(), null()), decode.Words{Zh: "差距大小的限定，由实绩的限定而来。", En: "How the size of the gap is limited, which the result's own bound makes of it."}),
		key("change", optional(), decode.Words{Zh: "差距与目标的数之比。", En: "The gap as a ratio of the target's number."}),
		key("share", optional(), decode.Words{Zh: "时期未结束时，实绩相当于目标的几分之几。", En: "Of a period that is not over: the result as a share of the target."}),
		key("time", optional(), decode.Words{Zh: "时期未结束时，已经过去几分之几。", En: "Of a period that is not over: the share of it that is gone."}),
		key("pace", optional(), decode.Words{Zh: "share 减去 time。", En: "share less time."}))...)
}

func boundChoice() *node {
	return choice(quantity.Exactly, quantity.AtLeast, quantity.Above, quantity.AtMost, quantity.Below, quantity.About, quantity.Nearly, quantity.Range, quantity.RankWithin)
}

func sideChoice() *node {
	return choice(published.Actual, published.Target, published.GrowthActual, published.GrowthTarget)
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
	intervalWords = decode.Words{
		Zh: "时期的 ISO 8601 时间间隔：起始日和长度，如 2025-01-01/P1Y。",
		En: "The period as an interval of ISO 8601: its first day and its length, such as 2025-01-01/P1Y.",
	}
	statusWords = decode.Words{
		Zh: "实绩确定到什么程度：preliminary 初步核算，revised 修订，final 最终核实；没有说明则为 null。",
		En: "How final the result is: preliminary, revised or final; null if nothing is said of it.",
	}
	outcomeWords = decode.Words{
		Zh: "目标的结果：met 达到，not-met 未达到，off 偏离，open 无法判定，so-far 进行中，no-result 来源未列结果，result-withdrawn 结果已撤回，pending 尚无结果。",
		En: "What became of the target: met, not-met, off (a target to be kept, and it was not), open (cannot be determined), so-far, no-result (in the source), result-withdrawn (it was published and taken back), or pending.",
	}
	reasonWords = decode.Words{
		Zh: "是哪一种情形：beyond 在目标的数之外的好的一边，equal 与它相同，within 在区间之内，satisfied 由限定得出，apart 在不好的一边，excluded 正是目标所排除的数，bounds 限定有交叉；其他为 null。",
		En: "Which case it is: beyond the target's number, equal to it, within its range, satisfied by the bounds, apart from it, excluded (the very number that it excludes), bounds (they overlap); else null.",
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
	when := key("period", matching(period.Pattern), decode.Words{Zh: "数字的时期。", En: "The period of the figure."})
	span := key("interval", matching(interval), intervalWords)
	unit := key("unit", d.words(), decode.Words{Zh: "数字的单位。", En: "The figure's unit."})
	written := key("text", d.words(), decode.Words{Zh: "数字的写法。", En: "The figure as it is written."})
	return []*node{
		object(decode.Words{Zh: "一个数", En: "One number"}, when, span,
			key("value", number(), decode.Words{
				Zh: "以基本单位计的值，一位不少（2850万人次是 28500000），不宜读成浮点数。",
				En: "The value in the base unit with all its digits (28500000 for 2850万人次): not to be read into a float.",
			}),
			key("bound", choice(quantity.Exactly, quantity.AtLeast, quantity.Above, quantity.AtMost, quantity.Below, quantity.About, quantity.Nearly, quantity.RankWithin), boundWords),
			unit, written),
		object(decode.Words{Zh: "区间", En: "A range"}, when, span,
			key("value", null(), decode.Words{Zh: "区间没有单一的值。", En: "A range has no one value."}),
			key("low", number(), decode.Words{Zh: "区间的下端，含本数。", En: "The lower end, which is in the range."}),
			key("high", number(), decode.Words{Zh: "区间的上端，含本数。", En: "The upper end, which is in the range."}),
			key("bound", choice(quantity.Range), boundWords),
			unit, written),
		object(decode.Words{Zh: "比", En: "A ratio"}, when, span,
			key("value", null(), decode.Words{Zh: "比没有单一的值。", En: "A ratio has no one value."}),
			key("ratio", list(number()), decode.Words{Zh: "比的前项和后项：1:3 是 [1, 3]。", En: "The two terms of the ratio: [1, 3] for 1:3."}),
			key("bound", choice(quantity.Exactly, quantity.AtLeast, quantity.Above, quantity.AtMost, quantity.Below, quantity.About), boundWords),
			unit, written),
	}
}

// goal is a target in words.
func (d dataFile) goal() *node {
	return object(decode.Words{Zh: "文字目标", En: "A target in words"},
		key("period", matching(period.Pattern), decode.Words{Zh: "目标的时期。", En: "The period of the target."}),
		key("interval", matching(interval), intervalWords),
		key("words", d.words(), decode.Words{Zh: "目标的文字，不与实绩比较。", En: "What the target says, which is not compared."}))
}

// nothing is what was published while a figure was withdrawn.
func (d dataFile) nothing() *node {
	return object(decode.Words{Zh: "没有数字", En: "No figure"},
		key("period", matching(period.Pattern), decode.Words{Zh: "数字的时期。", En: "The period of the figure."}),
		key("interval", matching(interval), intervalWords))
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
		key("figure", sideChoice(), decode.Words{Zh: "更正的是哪个数字：实绩、目标、增速或增速目标。", En: "Which figure was corrected: the result, the target, or the growth of either."}),
		key("as_of", date(), decode.Words{Zh: "更正的实绩截至哪一天；整个时期的没有这一项。", En: "The day to which the corrected result counts; left out if it is of the whole period."}).orNone(),
		key("was", anyOf(append(d.figure(), d.goal(), d.nothing())...), decode.Words{Zh: "原来发布的数字或文字目标。", En: "The figure, or the target in words, that had been published."}),
		key("restored", &node{Type: "boolean"}, decode.Words{
			Zh: "撤回过的数字重新发布，则为 true，此前没有数字；否则没有这一项。", En: "True if a figure that had been withdrawn is published again, and nothing was before; else left out.",
		}).orNone(),
		key("reason", d.words(), decode.Words{Zh: "更正的原因。", En: "Why it was corrected."}),
		key("origin", object(decode.Words{Zh: "另一篇报告的指标", En: "A metric of another report"}, originMembers()...),
			decode.Words{Zh: "数字取自哪篇报告；是本报告的则没有。", En: "The report from which the figure is taken; not there if it is the report's own."}).orNone())
	return key("corrections", list(correction), decode.Words{Zh: "已经作出的更正，按日期。", En: "The corrections that were made, by date."})
}

// restated is what a metric was called and counted as before that was corrected.
func (d dataFile) restated() member {
	correction := object(decode.Words{Zh: "名称、类型、方向、单位或所接续指标的更正", En: "A correction of a label, a kind, a direction, a unit or what is continued"},
		key("date", date(), decode.Words{Zh: "更正的日期。", En: "The day of the correction."}),
		key("of", choice(published.Label, published.Kind, published.Direction, published.Unit, published.SameAs), decode.Words{Zh: "更正的是什么。", En: "What was corrected."}),
		key("was", d.words(), decode.Words{Zh: "此前发布的文字；某种语言的名称没有改，则为空。", En: "What was published; empty in a language in which the label has not changed."}),
		key("reason", d.words(), decode.Words{Zh: "更正的原因。", En: "Why it was corrected."}),
		key("origin", object(decode.Words{Zh: "另一篇报告的指标", En: "A metric of another report"}, originMembers()...),
			decode.Words{Zh: "更正在哪篇报告里：那里的指标不再接续本指标。是本报告的则没有。", En: "The report with the correction, whose metric does not continue this one any more; not there if it is the report's own."}).orNone())
	return key("restated", list(correction), decode.Words{Zh: "名称、类型、方向、单位和所接续指标的更正，按日期。", En: "The corrections of its label, kind, direction, unit and of what it continues, by date."}).orNone()
}

func (d dataFile) withdrawn() member {
	gone := object(decode.Words{Zh: "已撤下的指标", En: "A metric that is gone"}, append(d.naming(), d.corrections(), d.restated())...)
	return key("withdrawn", list(gone), decode.Words{Zh: "发布过、后来撤下的指标。", En: "Metrics that had been published and are gone."}).orNone()
}
