package check

import (
	"duibiao/internal/diag"
	"duibiao/internal/report"
	"duibiao/internal/width"
)

// Lengths in columns: a Chinese character takes two.
const (
	shortestTitle   = 3
	longestTitle    = 64
	shortestSummary = 20
	longestSummary  = 300
)

var metaLength = Rule{
	ID: "meta-length",
	Doc: diag.Words{En: `A title or summary that is too long or too short to be of use.

The title is what browsers, lists and search results show of a page. They have room
for some 30 Chinese characters or 60 Latin letters and cut off the rest, so it has at
most 64 columns, in which a Chinese character takes two; below 3 it names nothing.

The summary stands under the title, in the list of reports, and in search results,
which show about its first 160 columns. It has 20 to 300: below, it only says the
title again, and above, it is a paragraph of the article. The beginning should say
the most. An article without a summary has nothing to show there.`, Zh: `标题或摘要太长或太短，起不到作用。

浏览器、列表和搜索结果用标题表示页面，只能显示 30 个左右的汉字或 60 个拉丁字母，
其余会截去，所以标题至多 64 列，一个汉字占两列；不到 3 列则说明不了什么。

摘要显示在标题下面、报告列表和搜索结果里，搜索结果大约显示前 160 列。
摘要应为 20 至 300 列：太短只是重复标题，太长就成了正文的一段。
开头要说最要紧的内容。没有摘要的文章，这些地方就没有内容可显示。`},
	Severity: diag.Warning,
	Prose:    true,
	Work:     findLengths,
}

func findLengths(w *Work) diag.List {
	var diags diag.List
	for _, a := range w.published {
		title, summary := titleAndSummary(a)
		if n := width.Of(title); n > 0 {
			diags = append(diags, outside(a, "title", sayTitle, n, shortestTitle, longestTitle)...)
		}
		switch n := width.Of(summary); {
		case n > 0:
			diags = append(diags, outside(a, "summary", saySummary, n, shortestSummary, longestSummary)...)
		case a.Lang == w.config.DefaultLanguage: // else it is translation-missing's
			diags.Add(diag.Diagnostic{
				Pos: a.Keys.Key("summary"), Message: sayNoSummary,
				Hint: adviceSummary,
			})
		}
	}
	return diags
}

func titleAndSummary(a *report.Article) (title, summary string) {
	switch {
	case a.Index != nil:
		return a.Index.Title, a.Index.Summary
	case a.Sector != nil:
		return a.Sector.Title, a.Sector.Summary
	}
	return "", ""
}

// outside reports words that are shorter or longer than they should be.
func outside(a *report.Article, key string, name diag.Words, n, shortest, longest int) diag.List {
	switch {
	case n < shortest:
		return diag.List{{
			Pos: a.Keys.Value(key), Message: sayTooShort.With(name, n),
			Hint: adviceAtLeast.With(shortest),
		}}
	case n > longest:
		return diag.List{{
			Pos: a.Keys.Value(key), Message: sayTooLong.With(name, n),
			Hint: adviceAtMost.With(longest),
		}}
	}
	return nil
}
