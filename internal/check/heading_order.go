package check

import (
	"fmt"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
)

var headingOrder = Rule{
	ID: "heading-order",
	Doc: `Headings that do not make an outline.

The page's title is its heading of level 1, so those of an article begin at level 2
(##), and each goes at most one level below the one before: who listens to a page
moves through it by its headings, and a level that is skipped sounds like a part that
is missing. A heading has words, and none beside it has the same.`,
	Severity: diag.Warning,
	Run:      findHeadingDisorder,
}

func findHeadingDisorder(in *Input) diag.List {
	var diags diag.List
	for a := range in.published() {
		diags = append(diags, disorder(a.Document.Headings)...)
	}
	return diags
}

func disorder(headings []markdown.Heading) diag.List {
	var diags diag.List
	var open []markdown.Heading // the heading itself and those it stands under, outermost first
	beside := map[string]markdown.Heading{}
	last := 1
	for _, h := range headings {
		for len(open) > 0 && open[len(open)-1].Level >= h.Level {
			open = open[:len(open)-1]
		}
		open = append(open, h)
		first, twice := beside[outlinePath(open)]
		switch {
		case strings.TrimSpace(h.Text) == "":
			diags.Add(diag.Diagnostic{Pos: h.Pos, Message: "the heading has no words", Hint: "write some, or take it out"})
		case h.Level == 1:
			diags.Add(diag.Diagnostic{
				Pos: h.Pos, Message: "the heading is of level 1, as the page's title is",
				Hint: "begin with ##, and the headings below it with ###",
			})
		case h.Level > last+1:
			diags.Add(diag.Diagnostic{
				Pos: h.Pos, Message: fmt.Sprintf("the heading is of level %d, but what stands above it of level %d", h.Level, last),
				Hint: "write it with " + strings.Repeat("#", last+1),
			})
		case twice:
			diags.Add(diag.Diagnostic{
				Pos: h.Pos, Message: "the heading “" + h.Text + "” stands twice in the same place of the outline",
				Hint: "tell the two apart",
			}.WithNote(first.Pos, "the first"))
		}
		beside[outlinePath(open)] = h
		last = h.Level
	}
	return diags
}

// outlinePath names a heading by those it stands under and its own words.
func outlinePath(open []markdown.Heading) string {
	var b strings.Builder
	for _, h := range open {
		fmt.Fprintf(&b, "%d %s\n", h.Level, h.Text)
	}
	return b.String()
}
