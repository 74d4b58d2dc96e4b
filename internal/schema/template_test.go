package schema

import (
	"testing"

	"duibiao/internal/diag"
	"duibiao/internal/page"
)

func words(zh, en string) diag.Words { return diag.Words{Zh: zh, En: en} }

// sampleContracts are of two templates.
func sampleContracts() []page.Contract {
	text, record := words("文字", "text"), words("记录", "record")
	return []page.Contract{
		{
			File: "a.html", Doc: words("一页。", "A page."), Defines: "main",
			Fields: []page.Field{
				{Path: ".Title", Type: text, Means: words("标题", "The title")},
				{Path: ".Subtitle", Type: text, Means: words("副题", "The subtitle")},
				{Path: ".Link", Type: record, Means: words("链接", "The link")},
				{Path: ".Link.Href", Type: text, Means: words("地址", "Its address")},
				{Path: ".Next", Type: record, Means: words("下一个", "The next")},
				{Path: ".Next.Text", Type: text, Means: words("文字", "Its text")},
				{Path: ".Note", Type: text, Means: words("注释", "A note")},
			},
			Calls: []page.Call{{File: "partials/link.html", With: ".Link"}, {File: "b.html", With: "."}},
		},
		{File: "partials/link.html", Doc: words("一个链接。", "A link."), CalledBy: []page.Call{{File: "a.html", With: ".Link"}}},
	}
}

// TestTemplate holds the form: columns of either script stand one below the other, and a
// record with what is in it stands apart.
func TestTemplate(t *testing.T) {
	list := sampleContracts()
	want := `a.html
一页。
内容写在 {{define "main"}} 和 {{end}} 之间。

可用的字段：
  .Title     文字  标题
  .Subtitle  文字  副题

  .Link       记录  链接
  .Link.Href  文字  地址

  .Next       记录  下一个
  .Next.Text  文字  文字

  .Note  文字  注释

程序自带的版本调用的模板，及传入的内容：
  partials/link.html  .Link
  b.html              .

` + sayNotation.Zh + "\n"
	if got := Template(&list[0], diag.Chinese); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	want = `partials/link.html
A link.

It is called by, with what is passed:
  a.html  .Link

` + sayNotation.En + "\n"
	if got := Template(&list[1], diag.English); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestTemplates(t *testing.T) {
	want := "a.html              A page.\npartials/link.html  A link.\n\n" + sayTemplateUsage.En + "\n\n" +
		"Every template can call:\n  {{link \"a\"}}\n    The link to a.\n    Or to b.\n"
	functions := []page.Function{{Name: "link", Call: `{{link "a"}}`, Doc: words("链接。", "The link to a.\nOr to b.")}}
	if got := Templates(sampleContracts(), functions, diag.English); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestNearestTemplate(t *testing.T) {
	for name, want := range map[string]string{
		"a": "a.html", "templates/a.html": "a.html", "link": "partials/link.html", "link.htm": "partials/link.html",
		"partials/lnik.html": "partials/link.html", "": "", "c": "", "footer.html": "",
	} {
		if got, ok := NearestTemplate(name, sampleContracts()); got != want || ok != (want != "") {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
