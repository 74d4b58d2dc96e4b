package check

import "duibiao/internal/diag"

var rawHTML = Rule{
	ID: "html-raw",
	Doc: diag.Words{En: `HTML in Markdown.

It is left out of the page, since it could carry styles and scripts that a strict
site does not allow, and would be lost in data files and paper. Write Markdown.`, Zh: `Markdown 里有 HTML。

HTML 不会出现在页面上：它可能带有样式和脚本，要求严格的网站不允许，
在数据文件和纸上也会丢失。请用 Markdown。`},
	Work: findRawHTML,
}

func findRawHTML(w *Work) diag.List {
	var diags diag.List
	for _, a := range w.Articles {
		if a.Document == nil {
			continue
		}
		for _, pos := range a.Document.RawHTML {
			diags.Add(diag.Diagnostic{
				Pos: pos, Message: sayHTML, Hint: adviceHTML,
			})
		}
	}
	return diags
}
