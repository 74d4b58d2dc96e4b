package check

import (
	"slices"
	"strings"
	"unicode"

	"duibiao/internal/diag"
	"duibiao/internal/report"
)

var translationMissing = Rule{
	ID: report.TranslationMissing,
	Doc: diag.Words{En: `Words that have no translation.

Every article has a file in each language of the site, with a title; and what the
default language's file says in summary, source and the metrics' labels, groups and
notes, every other says in its own words.

While this is an error the site waits for the translator. As a warning, or off, it
does not, and an article is in a language whole or not at all: one that is not wholly
translated has no page, embed or feed entry there. Overview and home page list its
metrics in the words of the original, say "Chinese only" and lead to the original, as
links and references of other texts do. Without its index file in a language a report
is listed likewise, with all of its articles.

	[check]
	translation-missing = "warning"

A paragraph that is mostly Chinese in a language that is not written so is not
translated either; that is only looked for where rules read prose, and leaves nothing
out. Headings, lists and tables that a translation lacks are structure-parity's.`, Zh: `有文字没有翻译。

每篇文章在站点的每种语言里都要有一个文件，并有标题；默认语言的文件在摘要、数据来源，
以及指标的名称、小标题和说明里写了的，其他语言也都要写。

级别是错误时，站点等译文完成。设为警告或 off 则不等；一篇文章在一种语言里要么完整，
要么没有：没有译完的，在那种语言里没有页面、嵌入页和订阅条目，报告页和首页用原文列出
它的指标，注明“仅有中文版”，链接到原文；其他文章指向它的链接和引用也通到原文。
index 文件没有译完的报告，连同其中的文章，也这样列出。

	[check]
	translation-missing = "warning"

不用汉字的语言里，一段文字大部分是汉字，也算没有翻译；这一项只在允许读正文时检查，
也不会使文章没有页面。译文缺标题、列表和表格，由 structure-parity 检查。`},
	Report: func(in *Input) diag.List { return slices.Clone(in.Untranslated) },
	Work:   leftInChinese,
}

// leftInChinese reports blocks of translations that nobody has translated.
func leftInChinese(w *Work) diag.List {
	var diags diag.List
	for t := range w.translations() {
		if writesHan(w.config.Languages[t.article.Lang].Tag) {
			continue
		}
		for _, s := range t.to.Sections {
			for i := range s.Blocks {
				if b := &s.Blocks[i]; mostlyHan(b.Text) {
					diags.Add(diag.Diagnostic{
						Pos: b.Pos(0), Message: sayChinese.With(w.config.Languages[t.article.Lang].Name),
						Hint: adviceChinese,
					})
				}
			}
		}
	}
	return diags
}

// writesHan reports whether a language is written with Chinese characters.
func writesHan(tag string) bool {
	language, _, _ := strings.Cut(strings.ToLower(tag), "-")
	return language == "zh" || language == "ja" || language == "yue"
}

// fewestHan is how many Chinese characters a text has that is more than a name.
const fewestHan = 8

// mostlyHan reports whether most letters of a text are Chinese characters.
func mostlyHan(text string) bool {
	han, others := 0, 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.IsLetter(r):
			others++
		}
	}
	return han >= fewestHan && han > others
}
