package kind

import "duibiao/internal/plot"

// The drawings with their words: what the partials of drawings are given. A drawing is
// hidden from assistive technology; the figures and the sentence beside it are text.

// namedFigure is a figure with what it is called.
type namedFigure struct {
	Label string `zh:"数字的名称，如“2025年目标”" en:"What the figure is called, such as 2025 target"`
	Text  string `zh:"数字，带单位和限定" en:"The figure with its unit and bound"`
}

// pairView is two bars.
type pairView struct {
	Result namedFigure `zh:"结果" en:"The result"`
	Badge  string      `zh:"结果确定到什么程度；状态旁已说、或没有说明则为空" en:"How final the result is; empty if the state says so, or nothing does"`
	Target namedFigure `zh:"目标" en:"The target"`
	Bars   plot.Pair   `zh:"两条的图形" en:"The two bars"`
}

// ruledView is the large chart of one figure.
type ruledView struct {
	Result     namedFigure `zh:"结果" en:"The result"`
	Target     namedFigure `zh:"目标" en:"The target"`
	Outcome    namedFigure `zh:"目标的实绩；未知则没有" en:"What came of the target; nothing if that is not known"`
	Difference string      `zh:"两者之差；没有则为空" en:"The difference of the two; empty if there is none"`
	Chart      plot.Ruled  `zh:"图形" en:"The drawing"`
}

// soFarView is a part of a period beside the target of the whole.
type soFarView struct {
	Bar  plot.Nested `zh:"图形" en:"The drawing"`
	Time string      `zh:"时间进度，写成文字" en:"The time gone, in words"`
}

// verdictMark is a verdict: its square, and the words beside it.
type verdictMark struct {
	Square plot.Square `zh:"方块" en:"The square"`
	Text   string      `zh:"方块旁的文字" en:"The words beside the square"`
}

// gapsView is a part of a gap chart.
type gapsView struct {
	Heading string    `zh:"标题" en:"The heading"`
	Count   string    `zh:"共有几项" en:"How many rows there are"`
	Centre  string    `zh:"中轴的名称，即结果的时期；坐标轴上文已画则为空" en:"What the spine is called: the period of the results; empty if the axis stands above another part already"`
	Axis    plot.Axis `zh:"坐标轴" en:"The axis"`
	Rows    []gapRow  `zh:"各行，相差最大的在前" en:"The rows, those farthest apart first"`
}

// gapRow is a metric in a gap chart.
type gapRow struct {
	ID       string           `zh:"指标的代号，也是它在页面上的 id；页面上别处已有则为空" en:"The id of the metric, also on the page; empty if it stands elsewhere on the page"`
	Lang     string           `zh:"文字的语言与页面不同时，它的 BCP 47 标签；否则为空" en:"The BCP 47 tag of the text’s language, if it is not that of the page; else empty"`
	Seal     seal             `zh:"领域的印章，一个字；没有则为空" en:"The seal of its sector, one character; empty if there is none"`
	Label    string           `zh:"指标的名称" en:"The name of the metric"`
	Href     string           `zh:"指标的链接" en:"The link to the metric"`
	Leaves   bool             `zh:"链接是否离开所在的 iframe" en:"Whether the link leaves the iframe that it is in"`
	Way      string           `zh:"说明数值越低越好；不是这样则为空" en:"That lower is better; empty where it is not"`
	Change   string           `zh:"相差多少，带符号" en:"How far they are apart, with its sign"`
	Sentence string           `zh:"两者的比较，写成句子" en:"The comparison, as a sentence"`
	Result   namedFigure      `zh:"结果" en:"The result"`
	Target   namedFigure      `zh:"目标" en:"The target"`
	Outcome  []gapOutcome     `zh:"目标后来的结果，最多一项" en:"What became of the target later: one, or none"`
	Corrects []correctionView `zh:"已作的更正，按日期" en:"The corrections that were made, by date"`
	Gap      plot.Gap         `zh:"图形" en:"The drawing"`
}

// gapOutcome is what became of a target later.
type gapOutcome struct {
	Verdict verdictMark `zh:"判定" en:"The verdict"`
	Result  string      `zh:"后来的结果" en:"The result"`
}

// matrixView is an outcome matrix: metrics down, periods across.
type matrixView struct {
	Caption string         `zh:"表的标题" en:"The caption of the table"`
	Corner  string         `zh:"指标一栏的名称" en:"The heading of the metrics"`
	Periods []matrixPeriod `zh:"各个时期，最早的在前" en:"The periods, the oldest first"`
	Rows    []matrixRow    `zh:"各个指标" en:"The metrics"`
}

// matrixPeriod is the head of a column.
type matrixPeriod struct {
	Name string `zh:"时期的名称" en:"The name of the period"`
	Note string `zh:"这个时期的说明；没有则为空" en:"What is to be said of the period; empty if nothing is"`
}

// matrixRow is a metric in a matrix.
type matrixRow struct {
	Lang  string       `zh:"文字的语言与页面不同时，它的 BCP 47 标签；否则为空" en:"The BCP 47 tag of the text’s language, if it is not that of the page; else empty"`
	Seal  seal         `zh:"领域的印章，一个字；没有则为空" en:"The seal of its sector, one character; empty if there is none"`
	Label string       `zh:"指标的名称" en:"The name of the metric"`
	Href  string       `zh:"指标的链接" en:"The link to the metric"`
	Cells []matrixCell `zh:"各个时期的格子" en:"The cells of its periods"`
}

// matrixCell is a period of a metric.
type matrixCell struct {
	Period     string      `zh:"时期的名称" en:"The name of the period"`
	Empty      string      `zh:"来源两者都没有时代替它们的短横；否则为空" en:"The dash that stands there if the source has neither; else empty"`
	Open       bool        `zh:"时期是否还没有结果" en:"Whether the period has no result yet"`
	HasBar     bool        `zh:"是否有图形" en:"Whether there is a drawing"`
	Bar        plot.Nested `zh:"图形" en:"The drawing"`
	Result     string      `zh:"实绩；没有则为空" en:"The result; empty if there is none"`
	TargetName string      `zh:"“目标”二字" en:"The word for target"`
	Target     string      `zh:"目标，或没有目标的说明" en:"The target, or that there is none"`
	HasVerdict bool        `zh:"是否有判定" en:"Whether there is a verdict"`
	Verdict    verdictMark `zh:"判定" en:"The verdict"`
	Silent     bool        `zh:"判定的文字是否只供读屏软件：表头已经说明" en:"Whether the verdict’s words are for screen readers only, since the head of the column says it"`
}

// columnsView is the chart of a series; its table is that of the series.
type columnsView struct {
	Unit    string       `zh:"单位" en:"The unit"`
	Target  string       `zh:"“目标”一行的名称" en:"What the line of targets is called"`
	Reading string       `zh:"怎样读图" en:"How to read the chart"`
	Chart   plot.Columns `zh:"图形" en:"The drawing"`
}

// unitsView is a field as squares with the same in words.
type unitsView struct {
	Squares plot.Units `zh:"方块" en:"The squares"`
	Text    string     `zh:"同样的内容，写成文字" en:"The same in words"`
}
