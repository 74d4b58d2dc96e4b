package check

import (
	"path"
	"slices"
	"strings"

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
	Run: findDeadLinks,
}

func findDeadLinks(in *Input) diag.List {
	var diags diag.List
	for _, a := range in.Articles {
		if a.Document == nil {
			continue
		}
		for _, l := range a.Document.Links {
			if problem, hint := in.dead(a.File, l.Destination); problem != "" {
				diags.Add(diag.Diagnostic{Pos: l.Pos, Message: problem, Hint: hint})
			}
		}
	}
	return diags
}

// dead says what is wrong with a destination; an empty problem means nothing.
func (in *Input) dead(file, destination string) (problem, hint string) {
	link := report.ParseLink(file, destination)
	switch link.Kind {
	case report.Outside:
		return "the link " + destination + " leads out of the content folder", "name a file of the report, such as green.zh.md"
	case report.Resource:
		if !slices.Contains(in.Resources, link.File) {
			return "there is no file " + link.File, in.nearestFile(link.File)
		}
	case report.Page:
		a := in.article(link.File)
		switch {
		case a == nil:
			return "there is no article " + link.File, in.nearestFile(link.File)
		case in.Site.IsDraft(link.File):
			return "the article " + link.File + " is a draft and not published", "take the link out, or draft = true"
		}
	}
	return "", ""
}

func (in *Input) article(file string) *report.Article {
	i, ok := slices.BinarySearchFunc(in.Articles, file, func(a *report.Article, f string) int {
		return strings.Compare(a.File, f)
	})
	if !ok {
		return nil
	}
	return in.Articles[i]
}

// nearestFile looks for a file of the same folder whose name is like the one that
// is missing.
func (in *Input) nearestFile(file string) string {
	var names []string
	for _, a := range in.Articles {
		if path.Dir(a.File) == path.Dir(file) {
			names = append(names, path.Base(a.File))
		}
	}
	for _, r := range in.Resources {
		if path.Dir(r) == path.Dir(file) {
			names = append(names, path.Base(r))
		}
	}
	return diag.DidYouMean(path.Base(file), names)
}
