package lexicon

import (
	"regexp"
	"strings"
	"testing"
)

// TestExpressionFindsAll holds expressions to what they find without their words, in texts made of
// pieces of all of the lexicon's.
func TestExpressionFindsAll(t *testing.T) {
	for _, text := range []string{
		"新增|净增", `\b(?:by )?(?:the )?year-end\b`, "(截至)?(年末|年底)", "[上下]半年", `q[1-4]`, "(?i)total", `\d+`, "a?", "", "增[^长]", "(?:增|减)+",
		"a|b|", "(同比|比)?(?:增|减){2}", `(^|\s)over`, "é|中", "ab{0,3}",
	} {
		e, plain := ExpressionOf(text), regexp.MustCompile(text)
		for _, in := range []string{
			"", "a", "b", "新", "净增额", "by the year-end", "year-end", "截至年底", "上半年", "半年", "q3", "TOTAL", "12", "增", "增长", "增加减", "同比增减",
			"over", "x over", "é", "中", "abbb", "中é a",
		} {
			if want := plain.MatchString(in); e != nil && e.In(in) != want {
				t.Errorf("%s in %q: %v", text, in, !want)
			}
			if e != nil && len(e.All(in)) != len(plain.FindAllStringIndex(in, -1)) {
				t.Errorf("%s is not found in %q", text, in)
			}
		}
	}
}

func TestFinder(t *testing.T) {
	f := FinderOf([]string{"余额", "at year-end", "总"})
	for text, want := range map[string]bool{"贷款余额": true, "the loans at year-end": true, "总量": true, "": false, "旅客吞吐量": false, "x": false} {
		if got := f.In(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
	if !FinderOf([]string{"a"}).In("b") {
		t.Error("a word of one byte is not looked for, so it may be anywhere")
	}
	if f := FinderOf(nil); f.In(strings.Repeat("中a", 100)) {
		t.Error("none of no words is in a text")
	}
}
