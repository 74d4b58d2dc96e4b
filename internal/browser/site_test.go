package browser

import (
	"bytes"
	"cmp"
	"flag"
	"io/fs"
	"mime"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"duibiao/internal/build"
	"duibiao/internal/hosting"
	"duibiao/internal/nginxtest"
	"duibiao/internal/sitetest"
)

// byNginx says that files are served by a real nginx, under what duibiao headers says of it: every test
// sees the site as its readers do.
var byNginx = flag.Bool("nginx", false, "serve the site with nginx, as duibiao headers tells it")

// subPath is where the site stands on its server: below the root, so that a link that
// begins with a slash shows.
const subPath = "/some/where/"

// strict is the policy that every page obeys.
const strict = "default-src 'self'"

// mistakes is where a page stands that has mistakes on purpose, under the site's policy.
const mistakes = "/mistakes"

// page is a page of the site.
type page struct {
	Path string // below the site's root
	Lang string // the code of its language; empty if it is in all of them
	Sort string // what kind of page it is, see sortOf
	Size int64
}

// name is what a list of known failures calls the pages of a sort and a language.
func (p page) name() string {
	if p.Lang == "" {
		return p.Sort
	}
	return p.Sort + " " + p.Lang
}

// site is the sample, built into a folder and served below subPath.
type site struct {
	dir       string
	base      string // its address, with a final slash
	pages     []page // all, in order of their paths
	languages []string

	down    atomic.Bool       // whether it answers nobody
	nginx   http.Handler      // what serves its files; nil if this server does
	policy  string            // that it is served under
	extra   map[string]string // pages that are not the site's, by the path from the server's root
	reports func(string)      // told what the policy blocks; nil if nobody asks
}

// sampleSite builds the sample for the address at which it serves it.
func sampleSite(t *testing.T) *site {
	t.Helper()
	return siteOf(t, sitetest.CopySample(t, filepath.Join("..", "..")))
}

// governmentSite does the same with the sample as a government's site.
func governmentSite(t *testing.T) *site {
	t.Helper()
	source := sitetest.CopySample(t, filepath.Join("..", ".."))
	sitetest.Govern(t, source)
	return siteOf(t, source)
}

// pinnedSort is what the pages of released figures are called.
const pinnedSort = "embed-pinned"

// correctedOn is what one of them says in each language on pinnedSite.
var correctedOn = map[string]string{"zh": "2026年11月27日已更正", "en": "Corrected on 27 November 2026"}

// pinnedSite does the same with each figure as it was released.
func pinnedSite(t *testing.T) *site {
	t.Helper()
	source := sitetest.CopySample(t, filepath.Join("..", ".."))
	edit(t, filepath.Join(source, "config.toml"), "", "\n[outputs]\npinned = true\n")
	article := filepath.Join(source, "content", "china-2025", "economy")
	edit(t, article+".zh.md", `actual = "0.2%"`, `actual = "0.3%"`)
	for lang, reason := range map[string]string{"zh": "录入有误。", "en": "It was typed wrongly."} {
		was := ""
		if lang == "zh" {
			was = "was = \"0.2%\"\n"
		}
		edit(t, article+"."+lang+".md", "\n+++\n\n", "\n[[corrections]]\nid = \"cpi\"\ndate = 2026-11-27\n"+was+"reason = \""+reason+"\"\n+++\n\n")
	}
	return siteOf(t, source)
}

// siteOf builds the site of a source folder.
func siteOf(t *testing.T, source string) *site {
	t.Helper()
	root := t.TempDir()
	s := &site{dir: filepath.Join(root, filepath.FromSlash(subPath)), extra: map[string]string{}}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	s.base = server.URL + subPath
	_, diags, err := build.Run(build.Options{Source: source, Out: s.dir, BaseURL: s.base, Tool: "test"})
	if err != nil || diags.HasErrors() { // what only warns is other tests' concern
		t.Fatal(err, diags)
	}
	if *byNginx {
		for _, server := range hosting.Servers() {
			if server.Name == "nginx" {
				s.nginx = httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: nginxtest.Serve(t, root, server.Write(hosting.Site{Base: subPath}))})
			}
		}
	}
	s.pages = listPages(t, s.dir)
	for _, p := range s.pages {
		if p.Sort == "home" {
			s.languages = append(s.languages, p.Lang)
		}
	}
	if len(s.languages) < 2 || len(s.pages) < 20 {
		t.Fatalf("only %d pages in %v were built", len(s.pages), s.languages)
	}
	return s
}

func listPages(t *testing.T, dir string) []page {
	t.Helper()
	var pages []page
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".html" {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		lang, sort := sortOf(name)
		if sort == "embed" && isMoved(dir, name) {
			return nil // it leads on, see TestMovedEmbedsLeadOn
		}
		pages = append(pages, page{name, lang, sort, info.Size()})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// isMoved reports whether a page is where the embed of a sector stood before it had a folder.
func isMoved(dir, name string) bool {
	_, err := os.Stat(filepath.Join(dir, path.Dir(name), "sectors", path.Base(name)))
	return err == nil
}

// isEmbed reports whether a page is one for iframes.
func (p page) isEmbed() bool { return p.Sort == "embed" || strings.HasPrefix(p.Sort, "embed-") }

// sortOf tells the language of a page and what kind it is by where it stands: a page of a
// folder in a report's is called like that folder ("embed", "embed-sectors"), one of a language by its own
// name ("about").
func sortOf(name string) (lang, sort string) {
	parts := strings.Split(strings.TrimSuffix(name, ".html"), "/")
	last := parts[len(parts)-1]
	switch {
	case len(parts) == 1 && last == "index":
		return "", "chooser"
	case len(parts) == 1:
		return "", last
	case len(parts) == 2 && last == "index":
		return parts[0], "home"
	case len(parts) == 2:
		return parts[0], last
	case len(parts) == 3 && last == "index":
		return parts[0], "overview"
	case len(parts) == 3:
		return parts[0], "article"
	default:
		return parts[0], strings.Join(parts[2:len(parts)-1], "-")
	}
}

// bySort groups the pages by sort and language, each group from its largest page to its
// smallest.
func (s *site) bySort() [][]page {
	pages := slices.Clone(s.pages)
	slices.SortFunc(pages, func(a, b page) int {
		return cmp.Or(cmp.Compare(a.Sort, b.Sort), cmp.Compare(a.Lang, b.Lang), cmp.Compare(b.Size, a.Size), cmp.Compare(a.Path, b.Path))
	})
	var groups [][]page
	for i, p := range pages {
		if i == 0 || pages[i-1].name() != p.name() {
			groups = append(groups, nil)
		}
		groups[len(groups)-1] = append(groups[len(groups)-1], p)
	}
	return groups
}

// spread are up to most pages of each sort and language, from the largest to the smallest.
func (s *site) spread(most int) []page {
	var pages []page
	for _, group := range s.bySort() {
		n := min(most, len(group))
		for i := range n {
			pages = append(pages, group[i*(len(group)-1)/max(n-1, 1)])
		}
	}
	return pages
}

// examples are the largest, a middle and the smallest page of each sort and language.
func (s *site) examples() []page { return s.spread(3) }

// embeds returns all pages for iframes.
func (s *site) embeds() []page {
	return slices.DeleteFunc(slices.Clone(s.pages), func(p page) bool { return !p.isEmbed() })
}

// of returns all pages of a sort.
func (s *site) of(sort string) []page {
	return slices.DeleteFunc(slices.Clone(s.pages), func(p page) bool { return p.Sort != sort })
}

// url is the address of a page: one that the site has not for the page that is shown there.
func (s *site) url(p page) string {
	if p.Sort == "404" {
		return s.base + "no/such/page.html"
	}
	return s.base + p.Path
}

// beside is the address of a page that is not the site's, on the same server.
func (s *site) beside(path string) string { return strings.TrimSuffix(s.base, subPath) + path }

// file is the address of a page in the folder.
func (s *site) file(p page) string { return "file://" + filepath.ToSlash(filepath.Join(s.dir, p.Path)) }

// ServeHTTP serves the site as a plain server of files does, without redirecting.
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.down.Load() {
		panic(http.ErrAbortHandler)
	}
	if s.policy != "" {
		w.Header().Set("Content-Security-Policy", s.policy+"; report-uri /violation")
	}
	name, inside := strings.CutPrefix(r.URL.Path, subPath)
	switch text, extra := s.extra[r.URL.Path]; {
	case extra:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if r.URL.Path != mistakes {
			w.Header().Del("Content-Security-Policy")
		}
		_, _ = w.Write([]byte(text))
	case r.URL.Path == "/violation" && s.reports != nil:
		var body bytes.Buffer
		_, _ = body.ReadFrom(r.Body)
		s.reports(body.String())
	case r.URL.Path == "/favicon.ico": // asked for where a page names no icon
		w.WriteHeader(http.StatusNoContent)
	case inside && s.nginx != nil:
		s.nginx.ServeHTTP(w, r)
	case inside:
		s.serveFile(w, r, name)
	default:
		http.NotFound(w, r)
	}
}

func (s *site) serveFile(w http.ResponseWriter, r *http.Request, name string) {
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	text, err := fs.ReadFile(os.DirFS(s.dir), name)
	if err != nil {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(http.StatusNotFound)
		text, _ = os.ReadFile(filepath.Join(s.dir, "404.html"))
		_, _ = w.Write(text)
		return
	}
	w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(text))
}
