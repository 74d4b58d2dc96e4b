package check

import (
	"maps"
	"path"
	"slices"

	"duibiao/internal/diag"
	"duibiao/internal/report"
)

var linkDead = Rule{
	ID: "link-dead",
	Doc: `A link that leads nowhere.

Links between articles name the source file ([绿色低碳](green.zh.md)), so that they
can be followed in an editor too; they become links between the pages. The file must
be there and be published. A link to another file of the content folder, and an
image, must be there as well. Links to other sites are not looked at.`,
	Cross: true,
	Run:   findDeadLinks,
}

func findDeadLinks(in *Input) diag.List {
	var diags diag.List
	for l, link := range in.links() {
		problem, hint := in.Files.dead(l.Destination, link)
		if l.Image && problem == "" {
			problem, hint = deadImage(l.Destination, link)
		}
		if problem != "" {
			diags.Add(diag.Diagnostic{Pos: l.Pos, Message: problem, Hint: hint})
		}
	}
	return diags
}

// dead says what is wrong with a link; an empty problem means nothing.
func (f Files) dead(destination string, link report.Link) (problem, hint string) {
	switch link.Kind {
	case report.Unsafe:
		return "the link " + destination + " is not one that a page may have", "link to a file of the report or to a page on the web"
	case report.Outside:
		if destination == "" {
			return "the link leads nowhere", "name a file of the report, such as green.zh.md"
		}
		return "the link " + destination + " leads out of the content folder", "name a file of the report, such as green.zh.md"
	case report.Resource:
		if !f.Resources[link.File] {
			return "there is no file " + link.File, f.nearest(link.File)
		}
	case report.Page:
		a, ok := f.Articles[link.File]
		switch {
		case !ok:
			return "there is no article " + link.File, f.nearest(link.File)
		case a.Draft:
			return "the article " + link.File + " is a draft and not published", "take the link out, or draft = true"
		}
	}
	return "", ""
}

// deadImage says what is wrong with an image that is there.
func deadImage(destination string, link report.Link) (problem, hint string) {
	switch link.Kind {
	case report.External:
		return "the image " + destination + " would be loaded from another site", "put the file beside the article"
	case report.Page:
		return destination + " is no image", ""
	}
	return "", ""
}

// nearest looks for a file of the same folder whose name is like the one that is
// missing.
func (f Files) nearest(file string) string {
	var names []string
	for _, name := range append(slices.Sorted(maps.Keys(f.Articles)), slices.Sorted(maps.Keys(f.Resources))...) {
		if path.Dir(name) == path.Dir(file) {
			names = append(names, path.Base(name))
		}
	}
	return diag.DidYouMean(path.Base(file), names)
}
