package markdown

import (
	"testing"

	"duibiao/internal/diag"
)

func TestMistakesInChinese(t *testing.T) {
	for text, want := range map[string]string{
		"{{a b}}":          `a.zh.md:1:1: {{a b}} 不是引用（请写 {{代号}}、{{代号.target}}、{{代号@2023}} 或 {{报告/代号}}；要写花括号本身，请写 \{{） [reference]`,
		"## 标题 {{a}}":      `a.zh.md:1:7: 标题里有引用，锚点会随数字改变（请移到正文里；要写花括号本身，请写 \{{） [reference]`,
		"[a](b \"{{c}}\")": `a.zh.md:1:1: 链接的地址或标题里有引用（请移到正文里） [reference]`,
	} {
		if doc := parse(t, text, Options{}); len(doc.Mistakes) != 1 || doc.Mistakes[0].In(diag.Chinese) != want {
			t.Errorf("%s: %v, want %s", text, doc.Mistakes, want)
		}
	}
}
