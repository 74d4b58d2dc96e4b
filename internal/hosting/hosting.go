// Package hosting writes what a server of files needs to be told to serve a site as it is
// meant to be: media types, the headers of package address, and 404.html for what is not
// there. What is said of paths, headers and media types is in package address alone; here is
// how each server wants to hear it.
//
//	nginx    lines for server { }
//	apache   lines for a virtual host or .htaccess
//	caddy    lines for a site block
//	netlify  the file _headers, which Cloudflare Pages reads too
package hosting

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"duibiao/internal/address"
)

// Site is what has to be known of a site to serve it.
type Site struct {
	Base  string   // the path of its address, which begins and ends in a slash and is plain (address.IsPlain)
	Paths []string // of all its files, in order; only some servers need them
}

// Server is a server of files, or somebody who runs one.
type Server struct {
	Name       string
	NeedsPaths bool // whether what it is told names files
	Write      func(Site) string
}

// Servers returns all that are known.
func Servers() []Server {
	return []Server{
		{"nginx", false, nginx},
		{"apache", false, apache},
		{"caddy", false, caddy},
		{"netlify", true, netlify},
	}
}

// expression matches the paths of a rule under the base of a site.
func expression(base string, r *address.Rule) string {
	var list []string
	for _, p := range r.Patterns {
		list = append(list, p.Regexp())
	}
	return "^" + regexp.QuoteMeta(base) + "(" + strings.Join(list, "|") + ")$"
}

// mediaType is one, with the ends of names that have it, without their dots.
type mediaType struct {
	name, charset string
	ends          []string
}

// mediaTypes returns all, in the order in which address has them.
func mediaTypes() []mediaType {
	var list []mediaType
	for _, e := range address.Extensions() {
		name, charset, _ := strings.Cut(e.Type, "; charset=")
		i := slices.IndexFunc(list, func(t mediaType) bool { return t.name == name })
		if i < 0 {
			i = len(list)
			list = append(list, mediaType{name: name, charset: charset})
		}
		list[i].ends = append(list[i].ends, strings.TrimPrefix(e.Ext, "."))
	}
	return list
}

// text collects lines.
type text struct{ strings.Builder }

func (t *text) line(indent int, format string, args ...any) {
	t.WriteString(strings.Repeat("    ", indent))
	fmt.Fprintf(t, format+"\n", args...)
}
