package report

import (
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
)

// anchors reports headings of the report's own text that have the anchor of one of
// its metrics: both stand on the overview.
func (b *builder) anchors(index set, ids *idSet) {
	for _, a := range index {
		if a == nil {
			continue
		}
		for _, h := range a.Document.Headings {
			if metric, ok := ids.first[h.ID]; ok {
				b.metricAnchor(h.Pos, h.ID, metric)
			}
		}
	}
	b.namedAnchors(index, ids)
}

func (b *builder) metricAnchor(heading diag.Position, id string, metric diag.Position) {
	d := diag.Diagnostic{
		Pos: heading, Rule: ruleID, Message: sayAnchorOfMetric.With(id), Hint: adviceAnchor,
	}
	if metric.Line > 0 { // it is not known for one with mistakes
		d = d.WithNote(metric, sayTheMetric)
	}
	b.diags.Add(d)
}

// namedAnchors reports headings that ask for an anchor that they cannot have. A heading
// that asks for none gets one that is free.
func (b *builder) namedAnchors(s set, ids *idSet) {
	for _, a := range s {
		if a == nil || a.Document == nil {
			continue
		}
		above := map[string]diag.Position{} // the headings so far, by anchor
		for _, h := range a.Document.Headings {
			switch {
			case strings.HasPrefix(h.Named, "_"):
				b.diags.Add(diag.Diagnostic{
					Pos: h.Pos, Rule: ruleID, Message: sayAnchorReserved.With(h.Named), Hint: adviceAnchor,
				})
			case strings.HasPrefix(h.Named, "fn:"), strings.HasPrefix(h.Named, "fnref:"):
				b.diags.Add(diag.Diagnostic{
					Pos: h.Pos, Rule: ruleID, Message: sayAnchorOfNote.With(h.Named), Hint: adviceAnchor,
				})
			case h.Named == "" || h.Named == h.ID:
			default:
				b.takenAnchor(above, h, ids)
			}
			above[h.ID] = h.Pos
		}
	}
}

// takenAnchor reports an anchor that a metric has, or a heading above.
func (b *builder) takenAnchor(above map[string]diag.Position, h markdown.Heading, ids *idSet) {
	other, ok := above[h.Named]
	if !ok {
		b.metricAnchor(h.Pos, h.Named, ids.first[h.Named])
		return
	}
	d := diag.Diagnostic{
		Pos: h.Pos, Rule: ruleID, Message: sayAnchorTaken.With(h.Named), Hint: adviceAnchor,
	}
	b.diags.Add(d.WithNote(other, sayTheOther))
}
