package check

import (
	"maps"
	"path"
	"slices"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/ignore"
	"duibiao/internal/report"
)

var linkDead = Rule{
	ID: "link-dead",
	Doc: diag.Words{En: `A link that leads nowhere.

Links between articles name the source file ([绿色低碳](green.zh.md)), so that they
can be followed in an editor too; they become links between the pages. The file must
be there and be published. A link to another file of the content folder, and an
image, must be there as well, and an image be one. Of links to other
sites nothing is looked at but that they have no user name and no password in them.`, Zh: `链接没有着落。

文章之间的链接写源文件的名字（[绿色低碳](green.zh.md)），这样在编辑器里也能打开；
发布时会变成页面之间的链接。文件必须存在，并且要发布。指向 content 文件夹里
其他文件的链接和图片，文件也必须存在，图片还要能显示。指向其他网站的链接不检查，
只查其中没有用户名和密码。`},
	Cross:  true,
	Report: findDeadLinks,
}

func findDeadLinks(in *Input) diag.List {
	var diags diag.List
	for l, link := range in.links() {
		problem, hint := in.Files.dead(l.Destination, link, len(diags) < mostHints)
		if l.Image && problem.IsZero() {
			problem, hint = deadImage(l.Destination, link)
		}
		if _, plain := report.ResourcePath(link.File); in.Cross && link.Kind == report.Resource && !plain && problem.IsZero() {
			problem, hint = sayForeignName.With(link.File), adviceForeignName
		}
		if in.Cross && link.Kind == report.Resource && problem.IsZero() && in.Files.isOfDraft(link.File) {
			problem, hint = sayLinkOfDraft.With(link.File), adviceLinkToDraft
		}
		switch {
		case !problem.IsZero():
			diags.Add(diag.Diagnostic{Pos: l.Pos, Message: problem, Hint: hint})
		case l.Image && in.Files.Spoilt[link.File]: // a browser may read more than is measured here
			diags.Add(diag.Diagnostic{Pos: l.Pos, Severity: diag.Warning, Message: saySpoilt.With(link.File), Hint: adviceSpoilt})
		}
	}
	return diags
}

// isOfDraft reports whether a file lies beside the articles of a report of which nothing is published.
func (f Files) isOfDraft(file string) bool {
	folder, _, _, _ := report.SplitFile(file)
	return f.Drafts[folder]
}

// dead says what is wrong with a link; no problem means nothing. It looks for what may have
// been meant, if it is to guess.
func (f Files) dead(destination string, link report.Link, guess bool) (problem, hint diag.Words) {
	switch link.Kind {
	case report.Unsafe:
		return sayUnsafeLink.With(destination), adviceSafeLink
	case report.WithUser:
		return sayUserLink, adviceUserLink
	case report.Malformed:
		return sayMalformedLink.With(destination), adviceWholeLink
	case report.Query:
		return sayQuery.With(destination), adviceQuery
	case report.Outside:
		if destination == "" {
			return sayNowhere, adviceNameFile
		}
		return sayLinkOut.With(destination), adviceNameFile
	case report.Resource:
		if !f.Resources[link.File] {
			return sayNoFile.With(link.File), f.nearest(link.File, guess)
		}
		if ignore.Secret(path.Base(link.File)) {
			return saySecretFile.With(link.File), adviceSecretFile
		}
		if f.Keys[link.File] {
			return sayKeyFile.With(link.File), adviceKeyFile
		}
	case report.Page:
		a, ok := f.Articles[link.File]
		switch {
		case !ok:
			return sayNoArticle.With(link.File), f.nearest(link.File, guess)
		case a.Draft:
			return sayLinkToDraft.With(link.File), adviceLinkToDraft
		}
	}
	return diag.Words{}, diag.Words{}
}

// deadImage says what is wrong with an image that is there.
func deadImage(destination string, link report.Link) (problem, hint diag.Words) {
	switch link.Kind {
	case report.External:
		return sayForeignImage.With(destination), adviceForeignImage
	case report.Page:
		return sayNotImage.With(destination), diag.Words{}
	}
	if t := address.MediaType(link.File); t != address.OtherType && !strings.HasPrefix(t, "image/") {
		return sayNotImage.With(destination), adviceNotImage
	}
	return diag.Words{}, diag.Words{}
}

// nearest looks for a file of the same folder whose name looks like the one that is missing, or is
// like it.
func (f Files) nearest(file string, guess bool) diag.Words {
	if !guess {
		return diag.Words{}
	}
	var names []string
	for _, name := range append(slices.Sorted(maps.Keys(f.Articles)), slices.Sorted(maps.Keys(f.Resources))...) {
		if path.Dir(name) == path.Dir(file) {
			if address.LooksSame(name, file) {
				return adviceAlike
			}
			names = append(names, path.Base(name))
		}
	}
	return diag.DidYouMean(path.Base(file), names)
}
