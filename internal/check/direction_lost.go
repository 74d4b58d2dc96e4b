package check

import (
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

var directionLost = Rule{
	ID: "direction-lost",
	Doc: diag.Words{En: `A metric that continues one of an earlier report and is judged in another way by default.

A target is judged by the kind and the direction of the report that stated it. Where less
was better, and the report that follows leaves direction out, its own targets are met by
more, and nobody is told why less was good before. Write the same again:

	direction = "down"

If it is meant to be judged otherwise from now on, write that.`, Zh: `指标接续上一篇报告，判定的方法却因为省略而变了。

目标按提出它的那篇报告的 kind 和 direction 判定。原来越低越好的，接续的报告如果省略
direction，自己的目标就成了越高越好，读者也不知道此前为什么低是好事。请照写一遍：

	direction = "down"

确实要从此改变的，请写明改成什么。`},
	Severity: diag.Warning,
	Report:   findLostDirections,
}

func findLostDirections(in *Input) diag.List {
	if in.Report == nil {
		return nil
	}
	var diags diag.List
	for _, m := range in.Report.Metrics() {
		if from := continued(m); from != nil {
			diags = append(diags, lostDirection(in, m, from)...)
		}
	}
	return diags
}

// continued returns from where a metric takes the newest figures over, nil if it takes none.
func continued(m *report.Metric) *report.Origin {
	var from *report.Origin
	for _, p := range m.Series {
		for _, o := range [...]*report.Origin{p.Origins.Actual, p.Origins.Target} {
			if o != nil {
				from = o
			}
		}
	}
	return from
}

// lostDirection reports what a metric leaves out that the one before stated.
func lostDirection(in *Input, m *report.Metric, from *report.Origin) diag.List {
	s := statedMetric(in, m.ID)
	if s.article == nil {
		return nil
	}
	var diags diag.List
	for _, key := range [...]struct{ name, was, now string }{
		{"kind", from.Kind.String(), m.Kind.String()}, {"direction", from.Direction.String(), m.Direction.String()},
	} {
		if key.was != key.now && !s.table().Has(key.name) {
			diags.Add(diag.Diagnostic{
				Pos:     in.metric(m, "id"),
				Message: sayLostDirection.With(key.name, from.Report, from.ID, key.was, m.ID, key.now),
				Hint:    adviceLostDirection.With(key.name, key.was, key.now),
			})
		}
	}
	return diags
}
