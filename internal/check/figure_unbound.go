package check

import (
	"duibiao/internal/diag"
)

var figureUnbound = Rule{
	ID: "figure-unbound",
	Doc: diag.Words{En: `A figure that is typed though the data have it.

A sentence that names a metric and types its value is right today. When the figure is
corrected in the front matter, the sentence stays as it is. A reference takes the
figure from the data, in every language alike:

	郑州机场完成旅客吞吐量{{airport-passengers}}。

Headings, the texts of images and front matter cannot hold references, and are let
pass.`, Zh: `数据里有的数字，正文又手写了一遍。

句子提到指标，写的也正是它的值，今天没有错；以后在 front matter 里更正了数字，
句子却不会跟着改。写成引用，各种语言都从数据取得数字：

	郑州机场完成旅客吞吐量{{airport-passengers}}。

标题、图片的替代文字和 front matter 里不能写引用，所以不报。`},
	Severity: diag.Warning,
	Prose:    true,
	Work:     findUnbound,
}

func findUnbound(w *Work) diag.List {
	var diags diag.List
	for _, c := range w.claims() {
		side := c.Equals()
		if !c.IsTrue || side == nil || !c.IsLevel || !c.TakesReference() {
			continue
		}
		diags.Add(diag.Diagnostic{
			Pos: c.Pos(), Message: sayUnbound.With(c.Spelling(), wordOfKey(side.Key), c.Metric().ID),
			Hint: adviceWrite.With(reference(c.Metric(), side)),
		}.WithNote(w.side(c.Metric(), side), sayTheMetric))
	}
	return diags
}
