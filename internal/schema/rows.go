package schema

import (
	"strings"

	"duibiao/internal/decode"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// Files of rows have the schema of what a reader makes of them: an array of objects,
// whose keys are the names of the columns. So one validator serves for all formats. The
// columns of a CSV file could also be told by CSV on the Web (https://www.w3.org/TR/tabular-metadata/),
// but that lists them one by one, and how many there are depends on the languages of
// the site.

// rowData is the schema of data/<report>.csv.
func rowData() *node {
	row := object(decode.Words{Zh: "一行，即一个指标", En: "A row: a metric"},
		key("version", &node{Type: "string", Enum: []string{"2"}}, decode.Words{
			Zh: "格式的版本，与 JSON 数据相同。新增的列不改版本：请按列名读，不要按列的位置。",
			En: "The version of the format, that of the JSON data. New columns do not change it: read columns by their names, not by their places.",
		}),
		key("report", matching(`.`), decode.Words{Zh: "报告的代号。", En: "The report's name."}),
		key("sector", matching(`.`), decode.Words{Zh: "文章的代号。", En: "The article's name."}),
		key("id", matching(`.`), decode.Words{Zh: "指标的代号。", En: "The metric's id."}),
		key("kind", kindChoice(), kindWords),
		key("direction", directionChoice(), directionWords))
	row.add(figureColumns("actual", decode.Words{Zh: "实绩", En: "result"})...)
	row.add(figureColumns("target", decode.Words{Zh: "目标", En: "target"})...)
	row.add(
		key("state", orEmpty(choice(report.Short, report.Reached)), stateWords),
		key("level_share", decimalCell(), decode.Words{Zh: "现有水平相当于目标的几分之几。", En: "The level as a share of the target."}),
		key("gap", decimalCell(), decode.Words{Zh: "目标减去实绩。", En: "The target less the result."}),
		key("required_change", decimalCell(), decode.Words{Zh: "从实绩到目标的变化率。", En: "The change from the result to the target, as a ratio."}),
		key("status", orEmpty(choice(report.Preliminary, report.Revised, report.Final)), statusWords),
		key("corrected", matching(`^([0-9]{4}-[0-9]{2}-[0-9]{2})?$`), decode.Words{Zh: "报告自己时期的数字最近一次更正的日期；没有更正则为空。", En: "The day on which a figure of the report's own periods was last corrected; empty if none was."}))
	row.addOptional(figureColumns("growth_actual", decode.Words{Zh: "增速", En: "growth"})...)
	row.addOptional(figureColumns("growth_target", decode.Words{Zh: "增速目标", En: "growth target"})...)
	row.Patterns = properties{
		{`^(label|unit|group|note|actual_text|target_text|growth_actual_text|growth_target_text)_` + code + `$`, key("", text(), decode.Words{
			Zh: "名称、单位、组、注释和数字的写法，每种语言一列，列名以语言的代码结尾；文章没有的语言，单元格为空。以 = + - @（包括全角）、制表符或换行开头的文字前面加了一个单引号，电子表格才不会当成公式。",
			En: "Name, unit, group, note and the figures as they are written: a column for each language, whose name ends in its code; empty in one that the article is not in. A text that begins with = + - @ (wide ones too), a tab or a line break has an apostrophe before it, so that no spreadsheet takes it for a formula.",
		}).value},
	}
	return list(row)
}

// seriesRows is the schema of data/<report>.series.csv.
func seriesRows() *node {
	row := object(decode.Words{Zh: "一行，即一个时期的实绩、目标或增速", En: "A row: the result or the target of a period, or the growth of either"},
		key("version", &node{Type: "string", Enum: []string{"2"}}, decode.Words{
			Zh: "格式的版本，与 JSON 数据相同。", En: "The version of the format, that of the JSON data.",
		}),
		key("report", matching(`.`), decode.Words{Zh: "报告的代号。", En: "The report's name."}),
		key("sector", matching(`.`), decode.Words{Zh: "文章的代号。", En: "The article's name."}),
		key("id", matching(`.`), decode.Words{Zh: "指标的代号。", En: "The metric's id."}),
		key("side", sideChoice(), decode.Words{Zh: "实绩、目标、增速还是增速目标。", En: "Whether it is the result, the target, or the growth of either."}),
		key("period", matching(period.Pattern), decode.Words{Zh: "时期。", En: "The period."}),
		key("interval", matching(interval), intervalWords),
		key("bound", orEmpty(boundChoice()), boundWords),
		key("value", decimalCell(), decode.Words{Zh: "以基本单位计的值；区间、比和文字目标则为空。", En: "The value in the base unit; empty for a range, a ratio and a target in words."}),
		key("low", decimalCell(), decode.Words{Zh: "区间的下端。", En: "The lower end of a range."}),
		key("high", decimalCell(), decode.Words{Zh: "区间的上端。", En: "The upper end of a range."}),
		key("as_of", matching(`^([0-9]{4}-[0-9]{2}-[0-9]{2})?$`), decode.Words{Zh: "实绩截至哪一天；整个时期的则为空。", En: "The day to which a result counts; empty if it is of the whole period."}),
		key("status", orEmpty(choice(report.Preliminary, report.Revised, report.Final)), statusWords),
		key("superseded", &node{Type: "string", Enum: []string{"true", "false"}}, decode.Words{Zh: "是否已有更新的数字。", En: "Whether a newer figure is known."}),
		key("verdict", orEmpty(choice(report.Pending, report.Met, report.NotMet, report.Off, report.Open, report.SoFar, report.NoResult, report.Withdrawn)), outcomeWords),
		key("gap", decimalCell(), decode.Words{Zh: "实绩减去目标的数。", En: "The result less the target's number."}),
		key("gap_bound", orEmpty(boundChoice()), decode.Words{Zh: "差距大小的限定。", En: "How the size of the gap is limited."}),
		key("change", decimalCell(), decode.Words{Zh: "差距与目标的数之比。", En: "The gap as a ratio of the target's number."}),
		key("origin_report", text(), decode.Words{Zh: "数字取自哪篇报告；是本报告的则为空。", En: "The report from which the figure is taken; empty if it is the report's own."}),
		key("origin_id", text(), decode.Words{Zh: "指标在那里的代号。", En: "The metric's id there."}),
		key("corrected", matching(`^([0-9]{4}-[0-9]{2}-[0-9]{2})?$`), decode.Words{Zh: "这个数字最近一次更正的日期；没有更正则为空。", En: "The day of the figure's last correction; empty if there was none."}))
	row.Patterns = properties{
		{`^(label|unit|text|note|source)_` + code + `$`, key("", text(), decode.Words{
			Zh: "名称、单位、数字的写法、说明和来源，每种语言一列。",
			En: "Name, unit, the figure as it is written, note and source: a column for each language.",
		}).value},
	}
	return list(row)
}

// add adds members to an object.
func (n *node) add(members ...member) {
	for _, m := range members {
		n.Properties = append(n.Properties, property{m.key, m.value})
		n.Required = append(n.Required, m.key)
	}
}

// addOptional adds members that an object may do without: the columns of growth stand in the
// files of reports that state any.
func (n *node) addOptional(members ...member) {
	for _, m := range members {
		n.Properties = append(n.Properties, property{m.key, m.value})
	}
}

// figureColumns are the columns of one figure of a metric, which are empty if it has
// none.
func figureColumns(figure string, name decode.Words) []member {
	return []member{
		key(figure+"_period", orEmptyText(period.Pattern), sayColumnPeriod.With(name)),
		key(figure+"_interval", orEmptyText(interval), sayColumnInterval.With(name)),
		key(figure+"_bound", orEmpty(choice(quantity.Exactly, quantity.AtLeast, quantity.Above, quantity.AtMost, quantity.Below, quantity.About, quantity.Nearly, quantity.Range, quantity.RankWithin)), boundWords),
		key(figure+"_value", decimalCell(), sayColumnValue.With(name)),
		key(figure+"_low", decimalCell(), sayColumnLow.With(name)),
		key(figure+"_high", decimalCell(), sayColumnHigh.With(name)),
	}
}

// orEmpty lets a choice be the empty string.
func orEmpty(n *node) *node {
	n.Enum = append(n.Enum, "")
	return n
}

// orEmptyText is a text of a pattern, or nothing.
func orEmptyText(pattern string) *node {
	return matching("^(" + strings.Trim(pattern, "^$") + ")?$")
}

// decimalCell is a number in text, or nothing.
func decimalCell() *node { return matching(`^(-?[0-9]+(\.[0-9]+)?)?$`) }

// manifestVersion is the number in the first line of the manifest.
const manifestVersion = 3

// manifestLines is the schema of .duibiao-manifest.
func manifestLines() *node {
	file := object(decode.Words{Zh: "一行，即一个文件", En: "A line: a file"},
		key("path", matching(`^[^\x00-\x1f]+$`), decode.Words{Zh: "文件在发布文件夹里的路径，用斜线分隔。", En: "The path below the output folder, with slashes."}),
		key("sha256", matching(`^[0-9a-f]{64}$`), decode.Words{Zh: "文件内容的 SHA-256，十六进制。", En: "The SHA-256 of the bytes, in hexadecimal digits."}),
		key("size", count(), decode.Words{Zh: "文件的字节数。", En: "The number of bytes."}),
		key("media_type", matching(`^[a-z]+/[^\x00-\x1f]+$`), decode.Words{Zh: "文件的媒体类型，文本还有字符集。", En: "The media type, with the character set of a text."}))
	return object(decode.Words{Zh: "发布的文件清单", En: "The list of published files"},
		version(manifestVersion),
		key("files", list(file), decode.Words{
			Zh: "第一行之后的各行，按路径的字节排序；字段之间是制表符，次序如下。",
			En: "The lines after the first, in the order of the bytes of their paths; the fields are parted by tabs and have this order.",
		}))
}
