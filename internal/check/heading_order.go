package check

import (
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
)

var headingOrder = Rule{
	ID: "heading-order",
	Doc: diag.Words{En: `Headings that do not make an outline.

The page's title is its heading of level 1, so those of an article begin at level 2
(##), and each goes at most one level below the one before: who listens to a page
moves through it by its headings, and a level that is skipped sounds like a part that
is missing. A heading has words, and none beside it has the same.`, Zh: `标题的层次不成提纲。

页面标题是一级标题，所以文章里的标题从二级（##）开始，每次至多比前一个低一级：
听页面的人靠标题移动，跳过一级，听起来像漏了一部分。标题要有文字，
同一层里不能有相同的标题。`},
	Severity: diag.Warning,
	Work:     findHeadingDisorder,
}

func findHeadingDisorder(w *Work) diag.List {
	var diags diag.List
	for _, a := range w.published {
		diags = append(diags, disorder(a.Document.Headings)...)
	}
	return diags
}

func disorder(headings []markdown.Heading) diag.List {
	var diags diag.List
	last := 1
	var beside twins
	for i, h := range headings {
		twin := beside.of(headings, i)
		switch {
		case strings.TrimSpace(h.Text) == "":
			diags.Add(diag.Diagnostic{Pos: h.Pos, Message: sayNoWords, Hint: adviceNoWords})
		case h.Level == 1:
			diags.Add(diag.Diagnostic{
				Pos: h.Pos, Message: sayTopLevel,
				Hint: adviceTopLevel,
			})
		case h.Level > last+1:
			diags.Add(diag.Diagnostic{
				Pos: h.Pos, Message: saySkippedLevel.With(h.Level, last),
				Hint: adviceLevel.With(strings.Repeat("#", last+1)),
			})
		case twin >= 0:
			diags.Add(diag.Diagnostic{
				Pos: h.Pos, Message: sayTwinHeading.With(h.Text),
				Hint: adviceTwin,
			}.WithNote(headings[twin].Pos, sayFirstHeading))
		}
		last = h.Level
	}
	return diags
}

// twins are the headings that a heading may have a twin among: the last of each text that
// stands beside it, by level.
type twins struct {
	byLevel [7]map[string]int
}

// of returns the heading before the i-th that stands beside it and has the same words, or
// -1. It is asked for one heading after the other.
func (t *twins) of(headings []markdown.Heading, i int) int {
	h := headings[i]
	for level := h.Level + 1; level < len(t.byLevel); level++ {
		t.byLevel[level] = nil // what stands below another heading is not beside it
	}
	if t.byLevel[h.Level] == nil {
		t.byLevel[h.Level] = map[string]int{}
	}
	twin, ok := t.byLevel[h.Level][h.Text]
	t.byLevel[h.Level][h.Text] = i
	if !ok {
		return -1
	}
	return twin
}
