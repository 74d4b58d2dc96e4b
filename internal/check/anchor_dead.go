package check

import (
	"cmp"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/report"
)

var anchorDead = Rule{
	ID: "anchor-dead",
	Doc: diag.Words{En: `A link to a place in an article that is not there.

The part behind # names a heading or a metric. A heading's anchor is its text in
small letters, joined by hyphens, or what {#…} behind it says; a metric's is its
id.`, Zh: `链接指向文章里的一处，那里却没有这个锚点。

# 后面写的是标题或指标。标题的锚点是它的文字，英文用小写，词间用连字符，
也可以在标题后面用 {#…} 写明；指标的锚点是它的代号。`},
	Cross:  true,
	Report: findDeadAnchors,
}

func findDeadAnchors(in *Input) diag.List {
	var diags diag.List
	known := map[string]map[string]bool{} // anchors by file, of those that are asked for
	for l, link := range in.links() {
		target, ok := in.Files.Articles[link.File]
		if !ok || target.Broken || link.Kind != report.Page || link.Fragment == "" {
			continue // what leads to no article is another rule's
		}
		if known[link.File] == nil {
			known[link.File] = target.anchors()
		}
		if known[link.File][link.Fragment] {
			continue
		}
		d := diag.Diagnostic{Pos: l.Pos, Message: sayNoAnchor.With(cmp.Or(target.Instead, link.File), link.Fragment)}
		if len(diags) < mostHints {
			d.Hint = diag.DidYouMean(link.Fragment, strings.Split(target.Anchors, "\n"))
		}
		diags.Add(d)
	}
	return diags
}

// mostHints is for how many dead links it is looked up what may have been meant: of
// thousands each would be held against all that there is.
const mostHints = 100

// anchors returns the places in an article that a link can name.
func (f File) anchors() map[string]bool {
	set := map[string]bool{}
	for line := range strings.SplitSeq(f.Anchors, "\n") {
		set[line] = true
	}
	return set
}

// anchors returns the places in an article that a link can name, a line each.
func anchors(a *report.Article) string {
	var ids []string
	if a.Document != nil {
		for _, h := range a.Document.Headings {
			ids = append(ids, h.ID)
		}
	}
	if a.Sector != nil {
		ids = append(ids, a.Sector.IDs()...)
	}
	return strings.Join(ids, "\n")
}
