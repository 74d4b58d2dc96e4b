package browser

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// leads are the attributes that lead somewhere.
var leads = []string{"href", "src", "srcset", "poster", "data", "cite", "action", "xlink:href"}

// document is what a page leads to, and what can be led to in it.
type document struct {
	links []link
	ids   map[string]bool
}

// link leads somewhere; one for machines stands in <head> and may name the site's address.
type link struct {
	to          string
	forMachines bool
	whole       bool // whether it has to be a whole address
}

func readDocument(t *testing.T, file string) document {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	root, err := html.Parse(f)
	if err != nil {
		t.Fatal(err)
	}
	d := document{ids: map[string]bool{"": true}}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			d.add(n)
		}
	}
	return d
}

// add notes what an element leads to, and its id.
func (d *document) add(n *html.Node) {
	attributes := map[string]string{}
	for _, a := range n.Attr {
		name := a.Key
		if a.Namespace != "" {
			name = a.Namespace + ":" + a.Key
		}
		attributes[name] = a.Val
	}
	if id, ok := attributes["id"]; ok {
		d.ids[id] = true
	}
	rel := attributes["rel"]
	machines := n.Data == "link" && (rel == "canonical" || rel == "alternate")
	for name, value := range attributes {
		if slices.Contains(leads, name) {
			for _, to := range split(name, value) {
				d.links = append(d.links, link{to: to, forMachines: machines})
			}
		}
	}
	p := attributes["property"] + attributes["name"]
	if n.Data == "meta" && (p == "og:url" || p == "og:image" || p == "twitter:image") {
		d.links = append(d.links, link{attributes["content"], true, true})
	}
}

// split takes the value of an attribute apart: a srcset has several addresses.
func split(attribute, value string) []string {
	if attribute != "srcset" {
		return []string{strings.TrimSpace(value)}
	}
	var list []string
	for candidate := range strings.SplitSeq(value, ",") {
		if fields := strings.Fields(candidate); len(fields) > 0 {
			list = append(list, fields[0])
		}
	}
	return list
}

// TestEveryLinkLeadsSomewhere follows all links of all pages, over HTTP below a sub-path and
// in the folder, down to the element that a fragment names.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	if testing.Short() {
		t.Skip("short: links of the whole sample are not followed")
	}
	site := sampleSite(t)
	documents := map[string]document{}
	for _, p := range site.pages {
		documents[p.Path] = readDocument(t, filepath.Join(site.dir, p.Path))
	}
	var all findings
	links := 0
	for _, p := range site.pages {
		var problems []string
		for _, l := range documents[p.Path].links {
			links++
			for _, from := range []string{site.url(p), site.file(p)} {
				if problem := site.follow(documents, p, from, l); problem != "" {
					problems = append(problems, fmt.Sprintf("%q from %s: %s", l.to, from[:4], problem))
				}
			}
		}
		all.add(p.name(), p.Path, problems...)
	}
	if links < 1000 {
		t.Errorf("only %d links were found", links)
	}
	all.hold(t, "testdata/known-links.txt")
}

// follow says what is wrong with a link of a page that was opened at an address.
func (s *site) follow(documents map[string]document, p page, from string, l link) string {
	base, err := url.Parse(from)
	if err != nil {
		return err.Error()
	}
	to, err := base.Parse(l.to)
	if err != nil {
		return err.Error()
	}
	target := *to
	target.Fragment, target.RawQuery = "", ""
	name, inside := strings.CutPrefix(target.String(), s.base)
	if rest, ok := strings.CutPrefix(target.String(), "file://"+filepath.ToSlash(s.dir)+"/"); ok {
		name, inside = rest, true
	}
	switch {
	case l.whole && !strings.HasPrefix(l.to, "http"):
		return "is no whole address"
	case strings.HasPrefix(l.to, "data:image/svg+xml,"):
		return "" // TestPicturesDownload looks at what it is
	case inside && strings.HasPrefix(l.to, "http") && !l.forMachines && p.Sort != "404":
		return "names the site's address, and is dead elsewhere"
	case !inside && base.Scheme == "file" && p.Sort == "404":
		return "" // it is shown at any depth, so its links begin at the root of a server
	case !inside && to.Scheme == "file":
		return "leads out of the site's folder"
	case !inside && to.Host == base.Host:
		return "leads out of the site's sub-path"
	case !inside && !slices.Contains([]string{"http", "https", "mailto"}, to.Scheme):
		return "is no address"
	case !inside:
		return ""
	}
	return s.lookUp(documents, p, name, to.Fragment)
}

// lookUp says why there is no such file, or no element of that id in it.
func (s *site) lookUp(documents map[string]document, p page, name, fragment string) string {
	if p.Sort == "404" && name == strings.TrimPrefix(s.url(p), s.base) {
		name = p.Path
	}
	name, err := url.PathUnescape(name)
	if err != nil {
		return err.Error()
	}
	info, err := os.Stat(filepath.Join(s.dir, filepath.FromSlash(name)))
	switch {
	case err != nil:
		return "there is no such file"
	case info.IsDir():
		return "is a folder, which no browser opens without a server"
	}
	if d, ok := documents[name]; ok && !d.ids[fragment] {
		return "nothing has that id"
	}
	return ""
}

// TestEveryFileIsServed asks the server for every file by its address, as links do.
func TestEveryFileIsServed(t *testing.T) {
	if testing.Short() {
		t.Skip("short: a site is not served")
	}
	site := sampleSite(t)
	for _, p := range site.pages {
		answer, err := http.Get(site.url(p))
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(answer.Body)
		answer.Body.Close()
		want := http.StatusOK
		if p.Sort == "404" {
			want = http.StatusNotFound
		}
		if err != nil || answer.StatusCode != want || int64(len(text)) != p.Size {
			t.Errorf("%s: %s, %d bytes, want %d: %v", p.Path, answer.Status, len(text), p.Size, err)
		}
	}
}
