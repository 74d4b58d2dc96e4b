package check

import (
	"duibiao/internal/diag"
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
	for _, c := range in.claims() {
		key := c.Equals()
		if key == "" || !c.IsLevel || !c.TakesReference() {
			continue
		}
		diags.Add(diag.Diagnostic{
			Pos: c.Pos(), Message: sayUnbound.With(c.Spelling(), wordOfKey(key), c.Metric().ID),
			Hint: adviceWrite.With(reference(c.Metric(), key)),
		}.WithNote(in.metric(c.Metric(), key), sayTheMetric))
	}
	return diags
}
