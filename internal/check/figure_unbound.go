package check

import (
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
)

var figureUnbound = Rule{
	ID: "figure-unbound",
	Doc: diag.Untranslated(`A figure that is typed though the data have it.

A sentence that names a metric and types its value is right today. When the figure is
corrected in the front matter, the sentence stays as it is. A reference takes the
figure from the data, in every language alike:

	郑州机场完成旅客吞吐量{{airport-passengers}}。

Headings, the texts of images and front matter cannot hold references, and are let
pass.`),
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
