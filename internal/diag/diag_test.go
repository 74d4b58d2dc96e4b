package diag

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPosCountsCodePoints(t *testing.T) {
	src := &Source{Name: "a.md", Text: []byte("标题\n郑州x机场\n")}
	for _, tt := range []struct {
		before string // the text in front of the place
		want   string
	}{
		{"", "a.md:1:1"},
		{"标题", "a.md:1:3"},
		{"标题\n", "a.md:2:1"},
		{"标题\n郑州", "a.md:2:3"},
		{"标题\n郑州x机场\n", "a.md:3:1"},
	} {
		if got := src.Pos(len(tt.before)).String(); got != tt.want {
			t.Errorf("Pos after %q = %s, want %s", tt.before, got, tt.want)
		}
	}
	if got := src.Pos(-1).String(); got != "a.md:1:1" {
		t.Errorf("Pos(-1) = %s", got)
	}
	if got := src.Pos(999).String(); got != "a.md:3:1" {
		t.Errorf("Pos(999) = %s", got)
	}
}

func TestListPrintsSorted(t *testing.T) {
	var l List
	l.Errorf(Position{"b.md", 2, 1}, "rule", Phrase{En: "second %s", Zh: "第二个%s"}, Words{En: "file", Zh: "文件"})
	l.Add(Diagnostic{Pos: Position{"a.md", 10, 1}, Severity: Warning, Message: Words{En: "late", Zh: "晚"}})
	l.Add(Diagnostic{
		Pos: Position{"a.md", 9, 4}, Rule: "metric-id",
		Message: Words{En: "used twice", Zh: "用了两次"}, Hint: Words{En: "choose another", Zh: "请另选一个"},
	}.WithNote(Position{"a.md", 3, 4}, Words{En: "first used here", Zh: "第一次在这里"}))
	l.Error(Position{File: "a.md"}, "", Words{En: "whole file", Zh: "整个文件"})
	l.Sort()
	for in, want := range map[Language]string{English: `a.md: whole file
a.md:9:4: used twice (choose another) [metric-id]
	a.md:3:4: first used here
a.md:10:1: warning: late
b.md:2:1: second file [rule]
`, Chinese: `a.md: 整个文件
a.md:9:4: 用了两次（请另选一个） [metric-id]
	a.md:3:4: 第一次在这里
a.md:10:1: 警告：晚
b.md:2:1: 第二个文件 [rule]
`} {
		var b strings.Builder
		if err := l.WriteText(&b, in); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, b.String()); diff != "" {
			t.Errorf("mismatch (-want +got):\n%s", diff)
		}
	}
	if errors, warnings := l.Count(); errors != 3 || warnings != 1 {
		t.Errorf("Count = %d, %d, want 3, 1", errors, warnings)
	}
}

func TestWarningsAloneAreNoErrors(t *testing.T) {
	if (List{{Severity: Warning}}).HasErrors() {
		t.Error("a warning counts as an error")
	}
	if !(List{{Severity: Warning}, {}}).HasErrors() {
		t.Error("an error is not seen behind a warning")
	}
}

func TestNearest(t *testing.T) {
	keys := []string{"id", "label", "actual", "target", "direction"}
	for _, tt := range []struct{ word, want string }{
		{"targte", "target"},
		{"Target", "target"},
		{"directon", "direction"},
		{"ids", "id"},
		{"xyz", ""},
		{"target", ""}, // no slip
		{"x", ""},      // nothing in common with "id"
		{"", ""},
	} {
		if got, _ := Nearest(tt.word, keys); got != tt.want {
			t.Errorf("Nearest(%q) = %q, want %q", tt.word, got, tt.want)
		}
	}
}
