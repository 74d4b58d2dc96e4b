package check

import "duibiao/internal/diag"

var profileFunction = Rule{
	ID: "profile-function",
	Doc: diag.Words{En: `What a site has to offer its readers, and does not; only duibiao check --profile looks.

The indicators for government sites (国办秘函〔2019〕19号) want a search over the whole site
and no empty column; five empty ones fail a site as a whole. The search can be turned
off in [outputs]; a report without articles that are published is a column with nothing
in it.`, Zh: `网站应当提供而没有提供的功能；只有 duibiao check --profile 检查。

《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）要求有全站搜索，不得有空白栏目，
满 5 个即单项否决。搜索可能在 [outputs] 里关掉了；
一篇报告没有任何已发布的文章，就是空白栏目。`},
	Severity: diag.Warning,
	Inspect:  findFunction,
}

func findFunction(in *Inspection) diag.List {
	l := lacking{pos: in.Config.Places.Profile}
	l.unless(in.has("search"), sayNoSearch, adviceOutput.With("search"))
	for _, r := range in.Reports {
		l.pos = diag.Position{File: r.Texts[in.Config.DefaultLanguage].File, Line: 1, Column: 1}
		l.unless(len(r.Sectors) > 0, sayEmptyColumn, adviceEmptyColumn)
	}
	return l.diags
}
