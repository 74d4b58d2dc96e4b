package report

import (
	"net/url"
	"path"
	"slices"
	"strings"
	"unicode"

	"duibiao/internal/address"
	"duibiao/internal/config"
	"duibiao/internal/markdown"
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
	External  LinkKind = iota // to another site, or mailto: and tel:
	Page                      // to an article of this site; also to the page itself
	Resource                  // to another file of the content folder
	Outside                   // out of the content folder, or to a server's root: always dead
	Unsafe                    // a script, a file of the reader's: not for a page
	Query                     // to a file with a question behind it, which no file answers: always dead
	WithUser                  // with a user name or a password in it, which readers would see
	Malformed                 // no address at all, such as http:example, or https:// without a host
)

// safeSchemes are what the address of a link may begin with, if it begins with a scheme.
func safeSchemes() []string { return []string{"", "http", "https", "mailto", "tel"} }

// scheme returns the scheme of an address as browsers read it, which pass over control
// characters; it is empty if there is none.
func scheme(destination string) string {
	destination = strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, destination))
	name, _, ok := strings.Cut(destination, ":")
	if !ok || strings.ContainsFunc(name, func(r rune) bool {
		return r > 'z' || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("+-.", r)
	}) {
		return ""
	}
	return strings.ToLower(name)
}

// ParseLink reads the destination of a link that stands in file.
func ParseLink(file, destination string) Link {
	if name, fragment, _ := strings.Cut(destination, "#"); isPlain(name) && (fragment == "" || isPlain(fragment)) {
		return linkTo(file, name, fragment) // nearly all, in a tenth of the time
	}
	if rest, ok := strings.CutPrefix(destination, "https://"); ok && isPlain(rest) {
		return Link{Kind: External} // likewise
	}
	return parseLink(file, destination)
}

// parseLink is ParseLink for every destination.
func parseLink(file, destination string) Link {
	if !slices.Contains(safeSchemes(), scheme(destination)) {
		return Link{Kind: Unsafe}
	}
	u, err := url.Parse(destination)
	switch {
	case err != nil || u.Scheme != "" && !isWhole(u):
		return Link{Kind: Malformed}
	case strings.HasPrefix(destination, "/"):
		return Link{Kind: Outside}
	case u.User != nil:
		return Link{Kind: WithUser}
	case u.Scheme != "":
		return Link{Kind: External}
	case u.RawQuery != "" || u.ForceQuery:
		return Link{Kind: Query}
	case destination == "":
		return Link{Kind: Outside}
	case u.Path == "":
		return Link{Page, file, u.Fragment}
	}
	return linkTo(file, u.Path, u.Fragment)
}

// isPlain reports whether a piece of a link means what it says: it has letters of ASCII,
// digits, hyphens, dots and slashes alone, and does not begin with a slash.
func isPlain(text string) bool {
	for i := range len(text) {
		c := text[i]
		small := c | 0x20 // if it is a letter
		if !('a' <= small && small <= 'z' || '-' <= c && c <= '9' && (c != '/' || i > 0)) {
			return false
		}
	}
	return text != ""
}

// linkTo is a link to a file by the way from another.
func linkTo(file, name, fragment string) Link {
	target := path.Join(path.Dir(file), name)
	switch {
	case !strings.HasPrefix(target, ContentDir+"/"):
		return Link{Kind: Outside}
	case strings.HasSuffix(target, ".md"):
		return Link{Page, target, fragment}
	}
	return Link{Resource, target, fragment}
}

// isWhole reports whether an address with a scheme says where it leads: one of the web names
// a host, any other has something behind the scheme.
func isWhole(u *url.URL) bool {
	if strings.HasPrefix(u.Scheme, "http") {
		return u.Hostname() != ""
	}
	return u.Opaque != "" || u.Path != ""
}

// Resolver returns the function that turns the destinations in a file into links of
// its page. A destination that leads nowhere stays as it is, since a rule reports it; one
// that no page may have is left out, whatever the rules are set to.
func Resolver(cfg *config.Config, file string) func(destination string) markdown.Target {
	from, _ := PagePath(cfg, file)
	return func(destination string) markdown.Target {
		link := ParseLink(file, destination)
		switch link.Kind {
		case Page:
			if to, ok := PagePath(cfg, link.File); ok && !strings.HasPrefix(destination, "#") {
				return markdown.Target{Address: address.Relative(from, to) + link.anchor()}
			}
		case Resource:
			if to, ok := ResourcePath(link.File); ok {
				return markdown.Target{Address: address.Relative(from, to) + link.anchor(), File: link.File}
			}
			return markdown.Target{Address: link.anchor(), File: link.File, Hole: true}
		case Unsafe, Malformed, WithUser:
			return markdown.Target{}
		}
		return markdown.Target{Address: destination}
	}
}

// anchor returns what stands behind the address of the file.
func (l Link) anchor() string {
	if l.Fragment == "" {
		return ""
	}
	return "#" + l.Fragment
}

// PagePath returns the page that a source file becomes.
func PagePath(cfg *config.Config, file string) (string, bool) {
	report, slug, code, ok := SplitFile(file)
	if !ok || !slices.Contains(cfg.Codes(), code) {
		return "", false
	}
	return address.Article(code, report, slug), true
}

// SplitFile splits the name of an article, content/<report>/<slug>.<lang>.md, or of a page outside
// of reports, content/<slug>.<lang>.md, which has none.
func SplitFile(file string) (report, slug, code string, ok bool) {
	report, name, inFolder := strings.Cut(strings.TrimPrefix(file, ContentDir+"/"), "/")
	if !inFolder {
		report, name = "", report
	}
	if strings.Contains(name, "/") {
		return report, "", "", false
	}
	slug, code, ok = strings.Cut(strings.TrimSuffix(name, ".md"), ".")
	return report, slug, code, ok
}

// LanguageOf returns the language of an article by the name of its file.
func LanguageOf(cfg *config.Config, file string) int {
	_, _, code, _ := SplitFile(file)
	return max(0, slices.Index(cfg.Codes(), code))
}

// ResourcePath returns where a file of the content folder that is no article is
// published. One with a name that no address should have is published under a digest of
// its bytes, which only its reader knows: see [address.Digested].
func ResourcePath(file string) (path string, ok bool) {
	folder, name := splitResource(file)
	return address.Resource(folder, name), address.IsPlain(name)
}

// splitResource returns the report that a file belongs to, none if it lies beside the pages outside
// of reports, and its name in the report's folder.
func splitResource(file string) (report, name string) {
	report, name, inFolder := strings.Cut(strings.TrimPrefix(file, ContentDir+"/"), "/")
	if !inFolder {
		return "", report
	}
	return report, name
}

// DigestedPath returns where a file is published under a digest of its bytes.
func DigestedPath(file string, digest uint64) string {
	folder, name := splitResource(file)
	return address.Resource(folder, address.Digested(name, digest))
}
