package check

import (
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

var figureDrift = Rule{
	ID: "figure-drift",
	Doc: diag.Untranslated(`A figure in the prose that differs from the data.

A sentence, or a row of a table, that names a metric by its label and has a figure of
the metric's sort which is none of the metric's values contradicts the bar below it:

	郑州机场旅客吞吐量达到2580万人次。     (the metric says 2850万人次)

The label may be said in another order, or half in the heading above. Where something
that is not of the label stands between, the figure has to look like a slip of the
right one: a digit, two neighbours exchanged, a lost 万. It is looked for in every
language, in titles and summaries too. What is true is let pass, 超2800万 and 约2900万
too, and so are figures of other years, parts (其中), means, and those that tell by how
much something has changed.

Let the text take its figure from the data, {{airport-passengers}}, and it cannot
differ.`),
	Prose: true,
	Run:   findDrift,
}

func findDrift(in *Input) diag.List {
	var diags diag.List
	for _, c := range in.claims() {
		if c.IsTrue {
			continue
		}
		key := c.Contradicts()
		diags.Add(diag.Diagnostic{
			Pos:     c.Pos(),
			Message: sayDrift.With(c.Spelling(), wordOfKey(key), c.Metric().ID, c.Stated(key).Texts[c.Lang()]),
			Hint:    adviceDrift.With(reference(c.Metric(), key)),
		}.WithNote(in.metric(c.Metric(), key), sayTheMetric))
	}
	return diags
}

// wordOfKey returns what a figure of a metric is called.
func wordOfKey(key string) diag.Words {
	if key == "actual" {
		return sayActual
	}
	return sayTarget
}

// reference is how a text refers to a metric's figure.
func reference(m *report.Metric, key string) string {
	if key == "actual" {
		return "{{" + m.ID + "}}"
	}
	return "{{" + m.ID + "." + key + "}}"
}
