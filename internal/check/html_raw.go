package check

import (
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
)

var rawHTML = Rule{
	ID: "html-raw",
	Doc: diag.Words{En: `HTML in Markdown.

It is left out of the page, since it could carry styles and scripts that a strict
site does not allow, and would be lost in data files and paper. Write Markdown.

Two things are allowed, since Markdown has nothing for them: <br>, which breaks a line
within a cell of a table, and comments, <!-- … -->, which are not published.`, Zh: `Markdown 里有 HTML。

HTML 不会出现在页面上：它可能带有样式和脚本，要求严格的网站不允许，
在数据文件和纸上也会丢失。请用 Markdown。

有两样 Markdown 没有，可以用：<br>，在表格的一格里换行；
注释 <!-- … -->，不会发布。`},
	Work: findRawHTML,
}

func findRawHTML(w *Work) diag.List {
	var diags diag.List
	for _, a := range w.Articles {
		if a.Document == nil {
			continue
		}
		for _, h := range a.Document.RawHTML {
			if h.Tag == markdown.Unclosed {
				diags.Add(diag.Diagnostic{Pos: h.Pos, Message: sayOpenComment, Hint: adviceOpenComment})
				continue
			}
			diags.Add(diag.Diagnostic{Pos: h.Pos, Message: sayHTML, Hint: insteadOf(h.Tag)})
		}
	}
	return diags
}

// insteadOf returns what Markdown has for a tag.
func insteadOf(tag string) diag.Words {
	for _, m := range inMarkdown {
		for _, t := range m.tags {
			if t == tag {
				return m.advice
			}
		}
	}
	return adviceHTML
}
