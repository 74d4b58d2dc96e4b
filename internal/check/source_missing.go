package check

import (
	"regexp"
	"strings"
	"sync"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
	"duibiao/internal/report"
)

var sourceMissing = Rule{
	ID: "source-missing",
	Doc: diag.Words{En: `Figures of which nobody says where they come from.

A report that states figures names its source in index.<lang>.md, and that source is
shown with every figure:

	source = "《不断开创中心城市建设新局面》，某报2025年2月10日第3版"
	source_url = "https://www.example.org/…"

source_url alone is an address without a name, which is a warning. In a report without
a source a metric's note may name one (“来源：市统计局年报”, “Source: …”, a title in 《》);
if some do, each of the others is a warning, and if none does, the report is an error.`, Zh: `数字没有说明取自哪里。

有数字的报告要在 index.<语言>.md 里写明数据来源，来源会显示在每个数字旁边：

	source = "《不断开创中心城市建设新局面》，某报2025年2月10日第3版"
	source_url = "https://www.example.org/…"

只有 source_url 是有网址而没有名称，属于警告。报告没有来源的，可以在指标的说明里注明
（“来源：市统计局年报”、Source: …、《》里的标题）；有的指标注明了，其余的各算一个警告，
都没有注明的，报告算一个错误。`},
	Report: findMissingSources,
}

// namesSource is how a note names a source.
var namesSource = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(lexicon.Chinese().Article.Source + "|" + lexicon.English().Article.Source)
})

func findMissingSources(in *Input) diag.List {
	if in.Report == nil {
		return nil
	}
	stated := 0
	for _, m := range in.Report.Metrics() {
		if m.IsStated() {
			stated++
		}
	}
	if stated == 0 {
		return nil // what is taken over has its source where it was stated
	}
	lang := in.Config.DefaultLanguage
	if strings.TrimSpace(in.Report.Texts[lang].Source) != "" {
		return nil
	}
	index := in.article(in.Report.Texts[lang].File)
	if in.Report.SourceURL != "" {
		return diag.List{{
			Pos: index.Keys.Value("source_url"), Severity: diag.Warning,
			Message: saySourceNameless, Hint: adviceSource,
		}}
	}
	bare := metricsWithoutSource(in.Report, lang)
	if len(bare) == stated {
		return diag.List{{
			Pos:     index.Keys.Key("source"),
			Message: sayNoSource.With(countMetrics.Of(len(bare))),
			Hint:    adviceSourceAndURL,
		}}
	}
	var diags diag.List
	for _, m := range bare {
		diags.Add(diag.Diagnostic{
			Pos: in.metric(m, "id"), Severity: diag.Warning,
			Message: sayMetricSource.With(m.ID),
			Hint:    adviceMetricSource,
		})
	}
	return diags
}

// metricsWithoutSource returns the metrics of which the report states something and not from where.
func metricsWithoutSource(r *report.Report, lang int) []*report.Metric {
	var bare []*report.Metric
	for _, m := range r.Metrics() {
		if m.IsStated() && !namesSource().MatchString(m.Words[lang].Note) {
			bare = append(bare, m)
		}
	}
	return bare
}
