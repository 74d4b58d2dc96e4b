package check

import (
	"duibiao/internal/diag"
)

var promiseDropped = Rule{
	ID: "promise-dropped",
	Doc: diag.Words{En: `A target that is due and whose metric is not reported any more.

A report that follows another one holds its results against that one's targets. Where it
has a metric no longer, nobody would learn what became of the target: it is counted as one
without a result, and listed with a link. If the metric goes on under another id, say so:

	[[metrics]]
	id = "urban-jobs"
	same_as = "jobs-created"

If the report gives no result for it, add the metric with its id and label alone.`, Zh: `目标已经到期，指标却不再列出。

报告接着另一篇报告时，拿自己的实绩与那一篇的目标对照。指标不再列出，目标的结果就没有下文：
这样的目标计入“来源未列结果”，并列出链接。指标换了代号的，请写明：

	[[metrics]]
	id = "urban-jobs"
	same_as = "jobs-created"

报告没有列出结果的，请加上这个指标，只写代号和名称。`},
	Severity: diag.Warning,
	Report:   findDroppedPromises,
}

func findDroppedPromises(in *Input) diag.List {
	if in.Report == nil || in.isUnread() {
		return nil
	}
	lang := in.Config.DefaultLanguage
	var diags diag.List
	for _, d := range in.Report.Dropped {
		target := ""
		switch {
		case d.IsGone():
			continue
		case d.Goal != nil:
			target = d.Goal[lang]
		case d.Target != nil:
			target = d.Target.Texts[lang]
		}
		say, id := sayDropped, d.Origin.CardID()
		if id != d.Origin.ID {
			say = sayDroppedGrowth
		}
		diags.Add(diag.Diagnostic{
			Pos:     in.article(in.Report.Texts[lang].File).Keys.Value("follows"),
			Message: say.With(d.Origin.Report, id, d.Period, target), Hint: adviceDropped.With(id),
		})
	}
	return diags
}
