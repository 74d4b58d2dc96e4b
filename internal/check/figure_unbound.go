package check

import (
	"fmt"

	"duibiao/internal/diag"
	"duibiao/internal/prose"
	"duibiao/internal/report"
)

var figureUnbound = Rule{
	ID: "figure-unbound",
	Doc: `A figure that is typed though the data have it.

A sentence that names a metric and types its value is right today. When the figure is
corrected in the front matter, the sentence stays as it is. A reference,
{{airport-passengers}}, takes the figure from the data, in every language alike.`,
	Severity: diag.Warning,
	Prose:    true,
	Run:      findUnbound,
}

func findUnbound(in *Input) diag.List {
	var diags diag.List
	told := map[diag.Position]bool{}
	for m := range in.mentions() {
		if !m.inBody {
			continue
		}
		for _, f := range m.sentence.figures {
			pos := m.passage.pos(f.Start)
			key := m.key(f)
			if key == "" || m.passage.isQuoted(f) || told[pos] {
				continue
			}
			told[pos] = true
			diags.Add(diag.Diagnostic{
				Pos: pos, Message: fmt.Sprintf("%s is typed, though it is the %s of %s", f.Text, key, m.metric.ID),
				Hint: "write " + reference(m.metric, key),
			}.WithNote(in.metric(m.metric, key), "the metric"))
		}
	}
	return diags
}

// key returns which figure of the metric a typed one is: actual, target or none.
func (m *mention) key(f prose.Figure) string {
	is := func(g *report.Figure) bool {
		return g != nil && f.Class != prose.Number && !f.Words && prose.Same(f, prose.Of(g.Quantity)) && !m.sentence.isOtherYear(f, m.metric)
	}
	switch {
	case is(m.metric.Actual):
		return "actual"
	case is(m.metric.Target):
		return "target"
	}
	return ""
}
