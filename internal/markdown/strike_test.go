package markdown

import (
	"strings"
	"testing"
)

// What is struck out is on the page, and nowhere where the line through it would be lost: what is left
// says nothing of it, and does not run together.
func TestTextsLeaveOutWhatIsStruck(t *testing.T) {
	const text = "## ~~旧~~新**~~三~~四** {#x}\n\n### 第~~一~~二项\n\n共~~30个~~4个，见~~[甲](a.md)，{{jobs}}~~[乙](b.md)。\n\n![~~3~~ 4人](a.png)\n"
	d := parse(t, text, Options{})
	for i, want := range []string{"新 四", "第 二项"} {
		if got := d.Headings[i].Text; got != want {
			t.Errorf("heading %q, want %q", got, want)
		}
	}
	if got, want := d.Headings[1].ID, "第-二项"; got != want {
		t.Errorf("anchor %q, want %q", got, want)
	}
	if !strings.Contains(d.HTML, `alt="  4人"`) {
		t.Errorf("the words of the image run together: %s", d.HTML)
	}
	const want = `section 0 "" #
section 2 "<object>新<object>四" #x
  a.md:1:4 heading "<object>新<object>四"
section 3 "第<object>二项" #第-二项
  a.md:3:5 heading "第<object>二项"
  a.md:5:1 paragraph "共<object>4个，见<object>乙。" ->a.md ->b.md
  a.md:7:1 paragraph "<object>" ->a.png
  a.md:7:3 alt "<object> 4人"
`
	if got := printed(outline(text, 0)); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	b := outline(text, 0).Sections[2].Blocks[1]
	for _, word := range []string{"4个", "乙"} {
		at := strings.Index(b.Text, word)
		source := strings.Split(text, "\n")[4]
		if got, want := b.Pos(at).Column, len([]rune(source[:strings.Index(source, word)]))+1; got != want {
			t.Errorf("%s stands in column %d, want %d", word, got, want)
		}
	}
}
