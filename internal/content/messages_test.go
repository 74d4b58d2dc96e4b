package content

import (
	"testing"
	"testing/fstest"

	"duibiao/internal/config"
	"duibiao/internal/diag"
)

func TestMistakesInChinese(t *testing.T) {
	cfg, _ := config.Parse([]byte(`title = { zh = "站", en = "Site" }`))
	for name, want := range map[string]string{
		"content/note.txt":     `content/note.txt:1:1: 文件不属于任何报告：请移到 content/<报告>/ 里 [content-layout]`,
		"content/r/a.fr.md":    `content/r/a.fr.md:1:1: 站点没有语言 fr（站点的语言：zh、en） [content-layout]`,
		"content/r/a.md":       `content/r/a.md:1:1: 文件名里没有语言：请改为 a.zh.md；不是网页的，请移到 content 之外 [content-layout]`,
		"content/r/README.md":  `content/r/README.md:1:1: 文件名里没有语言：请改为 readme.zh.md；不是网页的，请移到 content 之外 [content-layout]`,
		"content/r/绿色.md":      `content/r/绿色.md:1:1: 文件名里没有语言：请改为 <name>.zh.md；不是网页的，请移到 content 之外 [content-layout]`,
		"content/r/B.zh.md":    `content/r/B.zh.md:1:1: 名字“B”只能用小写字母 a-z 和数字，中间可用连字符 [bad-slug]`,
		"content/r/图.图":        `content/r/图.图:1:1: 文件名不能用来发布：扩展名只能用字母和数字，名字里不能有看不见的字符 [bad-slug]`,
		"content/r/x/a.zh.md":  `content/r/x/a.zh.md:1:1: 文章要直接放在报告的文件夹 content/<报告>/ 里 [content-layout]`,
		"content/r/readme.txt": `content/r/readme.txt:1:1: 文件夹 r 里有文件，却没有报告 [content-layout]`,
	} {
		_, diags, err := List(fstest.MapFS{name: {}}, cfg)
		if err != nil {
			t.Fatal(err)
		}
		if len(diags) != 1 || diags[0].In(diag.Chinese) != want {
			t.Errorf("%v\nwant %s", diags, want)
		}
	}
	_, diags, err := NewReader(cfg).Read("content/r/a.zh.md", []byte("标题"))
	want := `content/r/a.zh.md:1:1: 文章没有 front matter（开头两行 +++ 之间的内容）（请先写一行 +++，再写 title 和 summary，再写一行 +++） [front-matter]`
	if err != nil || len(diags) != 1 || diags[0].In(diag.Chinese) != want {
		t.Errorf("%v, %v\nwant %s", diags, err, want)
	}
}

// TestAdviceOnFrontMatter holds what is said to somebody whose front matter begins otherwise.
func TestAdviceOnFrontMatter(t *testing.T) {
	cfg, _ := config.Parse([]byte(`title = { zh = "站", en = "Site" }`))
	for text, want := range map[string]string{
		"":                            "请先写一行 +++，再写 title 和 summary，再写一行 +++",
		"\n\n":                        "请先写一行 +++，再写 title 和 summary，再写一行 +++",
		"\n+++\ntitle = \"甲\"\n+++\n": "+++ 要写在文件的第一行：请删去它上面的空行",
		"＋＋＋\ntitle = \"甲\"\n＋＋＋\n": "这是全角符号：请改用半角的 +++",
		"---\ntitle: 甲\n---\n":      `要用 TOML 写：先写一行 +++，再写 title = "…" 和 summary = "…"，再写一行 +++`,
		"{\"title\": \"甲\"}\n":      `要用 TOML 写：先写一行 +++，再写 title = "…" 和 summary = "…"，再写一行 +++`,
	} {
		_, diags, err := NewReader(cfg).Read("content/r/a.zh.md", []byte(text))
		if err != nil || len(diags) != 1 || diags[0].Hint.Zh != want {
			t.Errorf("%q: %v, %v\nwant %s", text, diags, err, want)
		}
	}
}
