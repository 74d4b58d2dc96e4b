package kind

import (
	"io/fs"

	"duibiao/internal/diag"
	"duibiao/internal/page"
)

// Contracts returns what each template of the program is given, so that a site can write
// its own.
func Contracts(templates fs.FS) ([]page.Contract, error) {
	list, err := page.Contracts(templates, definitions()...)
	if err != nil {
		return nil, err
	}
	docs := templateDocs()
	for i := range list {
		list[i].Doc = docs[list[i].File]
	}
	return list, nil
}

// unused warns of a site's own template files of which no page uses anything: a name may
// be misspelt, or be that of an older version. One of the program's may be left out.
func unused(sets *page.Sets) diag.List {
	if sets == nil {
		return nil
	}
	docs := templateDocs()
	var diags diag.List
	for _, name := range sets.Unused {
		if docs[name].IsZero() {
			diags.Add(diag.Diagnostic{
				Pos: diag.Position{File: "templates/" + name}, Severity: diag.Warning, Rule: "template",
				Message: sayUnused.With(name), Hint: adviceTemplates,
			})
		}
	}
	return diags
}

// templateDocs says of each template what it is for.
func templateDocs() map[string]diag.Words {
	docs := map[string]diag.Words{}
	for _, p := range sharedTemplates() {
		docs[p.File] = p.Doc
	}
	for _, k := range Kinds() {
		for _, t := range k.Templates {
			docs[t.File()] = k.Doc
		}
	}
	return docs
}

// sharedTemplate is a template that belongs to no kind alone.
type sharedTemplate struct {
	File string
	Doc  diag.Words
}

func sharedTemplates() []sharedTemplate {
	return []sharedTemplate{
		{File: "baseof.html", Doc: diag.Words{Zh: "首页、报告页和文章页的外框。", En: "The frame of the home page and of the pages of reports and articles."}},
		{File: "partials/about.html", Doc: diag.Words{Zh: "数字的来源，以及数据的下载。", En: "Where the figures come from, and where the data can be had."}},
		{File: "partials/card.html", Doc: diag.Words{Zh: "一个指标的卡片：状态、数字、图形和句子。", En: "A metric as a card: its state, figures, drawing and sentence."}},
		{File: "partials/cardbody.html", Doc: diag.Words{Zh: "卡片里的数字、图形和句子。", En: "The figures of a card with their drawing and sentences."}},
		{File: "partials/column.html", Doc: diag.Words{Zh: "一个时期的柱：空心的目标和其中的实绩。", En: "A period of a series: the target outlined, the result inside."}},
		{File: "partials/columns.html", Doc: diag.Words{Zh: "一个指标各时期的柱形图。", En: "The chart of a series: a column for each period."}},
		{File: "partials/footeritem.html", Doc: diag.Words{Zh: "页脚的一项：电话、备案号等。", En: "One thing at the foot of a page: a telephone number, a registration."}},
		{File: "partials/fact.html", Doc: diag.Words{Zh: "一项说明的内容：日期、链接或文字。", En: "What a fact says: a date, a link or a text."}},
		{File: "partials/footer.html", Doc: diag.Words{Zh: "页脚：站名、关于本站和主办单位。", En: "The bottom of a page: the site, links to the page about it, its publisher."}},
		{File: "partials/foreign.html", Doc: diag.Words{Zh: "说明一项内容只有另一种语言的版本。", En: "That something is in another language alone."}},
		{File: "partials/gap.html", Doc: diag.Words{Zh: "差距图的一行：从结果到目标的线。", En: "A row of a gap chart: a line from the result to the target."}},
		{File: "partials/gaps.html", Doc: diag.Words{Zh: "差距图：各项目标离结果有多远。", En: "A gap chart: how far targets lie from results."}},
		{File: "partials/head.html", Doc: diag.Words{Zh: "<head> 的内容：标题、链接、样式和脚本。", En: "What stands in <head>: title, links, styles and scripts."}},
		{File: "partials/header.html", Doc: diag.Words{Zh: "页头：站名、关于本站、语言和当前位置。", En: "The top of a page: the site, the page about it, the languages, the breadcrumb."}},
		{File: "partials/label.html", Doc: diag.Words{Zh: "指标的名称，作标题用。", En: "The name of a metric, as a heading."}},
		{File: "partials/later.html", Doc: diag.Words{Zh: "目标后来的结果，链接到后来的报告。", En: "What became of a target, with a link to the later report."}},
		{File: "partials/ledger.html", Doc: diag.Words{Zh: "全部指标，按领域。", En: "Every figure, sector by sector."}},
		{File: "partials/lists.html", Doc: diag.Words{Zh: "只有实绩或只有目标的指标。", En: "Metrics with a result alone or a target alone."}},
		{File: "partials/matrix.html", Doc: diag.Words{Zh: "逐年对照表：指标和时期。", En: "The outcome matrix: metrics by period."}},
		{File: "partials/mini.html", Doc: diag.Words{Zh: "正文旁边的一个指标：小卡片或一行。", En: "A metric beside the text that cites it: a small card or a line."}},
		{File: "partials/nested.html", Doc: diag.Words{Zh: "目标与实绩：空心条和其中的实心条。", En: "A target as an outline, with its result inside."}},
		{File: "partials/outline.html", Doc: diag.Words{Zh: "目标：空心条，末端表示“以上”“以内”“左右”或区间。", En: "A target as an outline, whose end says at least, at most, around or a range."}},
		{File: "partials/ranks.html", Doc: diag.Words{Zh: "名次：目标名次的方框和实际名次的圆点。", En: "Ranks: a frame round those promised, a dot on the one reached."}},
		{File: "partials/ruled.html", Doc: diag.Words{Zh: "一个指标的大图，带坐标轴。", En: "The large chart of a metric, with an axis."}},
		{File: "partials/score.html", Doc: diag.Words{Zh: "计数，也是方块的图例。", En: "The counts, which are the key of the squares."}},
		{File: "partials/seal.html", Doc: diag.Words{Zh: "领域的印章，一个字。", En: "The seal of a sector, one character."}},
		{File: "partials/shape.html", Doc: diag.Words{Zh: "方块的形状。", En: "The shape of a square."}},
		{File: "partials/snippet.html", Doc: diag.Words{Zh: "供复制到其他网页的嵌入代码。", En: "The code to copy into another page, which embeds metrics."}},
		{File: "partials/sofar.html", Doc: diag.Words{Zh: "截至某日的进度：目标、已知的部分和时间。", En: "A part of a period: the target, what is known, and the time gone."}},
		{File: "partials/solid.html", Doc: diag.Words{Zh: "实绩：实心条。", En: "A result as a solid bar."}},
		{File: "partials/square.html", Doc: diag.Words{Zh: "表示结果的方块。", En: "A square that says what became of a promise."}},
		{File: "partials/target.html", Doc: diag.Words{Zh: "两条中的目标一条。", En: "The target of two bars."}},
		{File: "partials/units.html", Doc: diag.Words{Zh: "一个领域的方块，一个指标一块。", En: "A field as squares, one for each metric."}},
		{File: "partials/verdict.html", Doc: diag.Words{Zh: "判定：方块和文字。", En: "A verdict: a square and its words."}},
		{File: "partials/years.html", Doc: diag.Words{Zh: "指标页上各时期的表。", En: "The table of periods on the page of a metric."}},
	}
}
