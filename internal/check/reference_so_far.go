package check

import (
	"slices"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
	"duibiao/internal/report"
)

var referenceSoFar = Rule{
	ID: "reference-so-far",
	Doc: diag.Words{En: `A reference that writes a result so far as that of the whole period.

Where the series has a result of 2025 as of 30 June and none of the whole year,
{{urban-jobs@2025}} writes that. The paragraph has to say of when it is, by a day, a
month, a quarter or a half year:

	截至6月30日，城镇新增就业{{urban-jobs@2025}}。

When a newer result is known, the reference writes that one: the sentence has to change.`, Zh: `引用的是截至某日的实绩，读起来却像整个时期的。

数据里 2025 年只有截至6月30日的实绩，没有全年的，{{urban-jobs@2025}} 写出的就是前者。
所在的段落要写明到什么时候，如某日、某月、某季度或半年：

	截至6月30日，城镇新增就业{{urban-jobs@2025}}。

以后有了新的实绩，引用写出的是新的，句子也要跟着改。`},
	Severity: diag.Warning,
	Prose:    true,
	Work:     findSoFarReferences,
}

func findSoFarReferences(w *Work) diag.List {
	var diags diag.List
	for a := range w.readable() {
		lang := prose.LanguageOf(w.config.Languages[a.Lang].Tag)
		if lang == prose.Other {
			continue
		}
		for i := range w.Outlines[a.File].Sections {
			for _, b := range w.Outlines[a.File].Sections[i].Blocks {
				diags = append(diags, w.soFarReferences(a, &b, lang)...)
			}
		}
	}
	return diags
}

// soFarReferences reports those of a block, if its text names no part of a period.
func (w *Work) soFarReferences(a *report.Article, b *markdown.Block, lang prose.Language) diag.List {
	var diags diag.List
	for i := range b.References {
		ref := &b.References[i]
		if ref.Period.IsZero() || ref.Field != "" || ref.Report != "" && ref.Report != a.Report {
			continue
		}
		p := w.newest(ref)
		if p == nil || p.AsOf.IsZero() || slices.ContainsFunc(prose.Moments(b.Text, lang), isPartOfPeriod) {
			continue
		}
		diags.Add(diag.Diagnostic{Pos: ref.Pos, Message: saySoFarResult.With(ref.Name(), dayOf(p.AsOf), ref.Period), Hint: adviceSoFarResult})
	}
	return diags
}

// newest returns the newest result that is stated of a metric in the period of a reference, or nil.
func (w *Work) newest(ref *markdown.Reference) *report.Point {
	m := w.byID()[ref.ID]
	if m == nil {
		return nil
	}
	for _, p := range slices.Backward(m.Series) {
		if p.Period == ref.Period && p.Actual != nil {
			return p
		}
	}
	return nil
}

// isPartOfPeriod reports whether a moment says until when, or of which part of a year.
func isPartOfPeriod(m prose.Moment) bool {
	return m.Sort == prose.PartYear || m.Sort == prose.Month || m.Sort == prose.Day
}
