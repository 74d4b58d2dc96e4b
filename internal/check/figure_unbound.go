package check

import (
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
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
	Run:      findUnbound,
}

func findUnbound(in *Input) diag.List {
	var diags diag.List
	for _, m := range in.mentions() {
		key := m.equals()
		if key == "" || !m.isLevel || !m.passage.takesReferences() {
			continue
		}
		diags.Add(diag.Diagnostic{
			Pos: m.pos(m.figure), Message: sayUnbound.With(m.spelling(), wordOfKey(key), m.metric.ID),
			Hint: adviceWrite.With(reference(m.metric, key)),
		}.WithNote(in.metric(m.metric, key), sayTheMetric))
	}
	return diags
}

// takesReferences reports whether a reference can stand in a passage.
func (p *passage) takesReferences() bool {
	return p.block != nil && p.block.Kind != markdown.HeadingText && p.block.Kind != markdown.AltText
}

// equals returns which figure of the metric the typed one is; empty if it is none.
func (m *mention) equals() string {
	return m.key(func(v prose.Figure) bool { return prose.Same(m.figure.Figure, v) })
}
