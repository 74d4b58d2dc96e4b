package report

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/config"
)

// ContentDir is the folder of the articles in the source folder.
const ContentDir = "content"

// Link is where a link in an article leads.
type Link struct {
	Kind     LinkKind
	File     string // the source file of a page or resource, from the source folder
	Fragment string // the anchor; may be empty
}

// LinkKind is a kind of link.
type LinkKind uint8

// The kinds of links.
const (
	External LinkKind = iota // to another site, or mailto: and tel:
	Page                     // to an article of this site; also to the page itself
	Resource                 // to another file of the content folder
	Outside                  // out of the content folder, or to a server's root: always dead
	Unsafe                   // a script, a file of the reader's: not for a page
)

// ParseLink reads the destination of a link that stands in file.
func ParseLink(file, destination string) Link {
	u, err := url.Parse(destination)
	switch {
	case err != nil || strings.HasPrefix(destination, "/") || u.RawQuery != "" && u.Scheme == "":
		return Link{Kind: Outside}
	case u.Scheme != "":
		if slices.Contains([]string{"http", "https", "mailto", "tel"}, strings.ToLower(u.Scheme)) {
			return Link{Kind: External}
		}
		return Link{Kind: Unsafe}
	case destination == "":
		return Link{Kind: Outside}
	case u.Path == "":
		return Link{Page, file, u.Fragment}
	}
	target := path.Join(path.Dir(file), u.Path)
	switch {
	case !strings.HasPrefix(target, ContentDir+"/"):
		return Link{Kind: Outside}
	case strings.HasSuffix(target, ".md"):
		return Link{Page, target, u.Fragment}
	}
	return Link{Resource, target, u.Fragment}
}

// Resolver returns the function that turns the destinations in a file into links of
// its page. A destination that leads nowhere stays as it is; a rule reports it.
func Resolver(cfg *config.Config, file string) func(destination string) string {
	from, _ := PagePath(cfg, file)
	return func(destination string) string {
		link := ParseLink(file, destination)
		to, ok := "", false
		switch link.Kind {
		case Page:
			to, ok = PagePath(cfg, link.File)
		case Resource:
			to, ok = ResourcePath(link.File), true
		}
		if !ok || strings.HasPrefix(destination, "#") {
			return destination
		}
		if link.Fragment != "" {
			to += "#" + link.Fragment
		}
		return address.Relative(from, to)
	}
}

// PagePath returns the page that a source file becomes.
func PagePath(cfg *config.Config, file string) (string, bool) {
	report, slug, code, ok := SplitFile(file)
	if !ok || !slices.Contains(cfg.Codes(), code) {
		return "", false
	}
	return address.Article(code, report, slug), true
}

// SplitFile splits the name of an article, content/<report>/<slug>.<lang>.md.
func SplitFile(file string) (report, slug, code string, ok bool) {
	report, name, ok := strings.Cut(strings.TrimPrefix(file, ContentDir+"/"), "/")
	if !ok || strings.Contains(name, "/") {
		return report, "", "", false
	}
	slug, code, ok = strings.Cut(strings.TrimSuffix(name, ".md"), ".")
	return report, slug, code, ok
}

// ResourcePath returns where a file of the content folder that is no article is
// published.
func ResourcePath(file string) string {
	folder, name, _ := strings.Cut(strings.TrimPrefix(file, ContentDir+"/"), "/")
	return address.Resource(folder, name)
}
