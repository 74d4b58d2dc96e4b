package serve

import (
	"bytes"
	"embed"
	"fmt"
	"net/http"
	"net/url"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/address"
)

// assets are the server's own files for browsers.
//
//go:embed assets
var assets embed.FS

// Paths of the server's own.
const (
	ownPrefix  = "/_duibiao/"
	eventsPath = ownPrefix + "events"
)

// server answers requests.
type server struct {
	memory    *memory
	hub       *hub
	host      string // that --addr names
	heartbeat time.Duration
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	switch {
	case !answers(r.Host, s.host):
		http.Error(w, fmt.Sprintf("This development server answers to localhost only, not to %q.\n"+
			"To reach it by another name, start it with --addr NAME:PORT.", r.Host), http.StatusForbidden)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "The site can be read only.", http.StatusMethodNotAllowed)
	case strings.HasPrefix(r.URL.Path, ownPrefix):
		w.Header().Set("Cross-Origin-Resource-Policy", "same-origin")
		s.serveOwn(w, r)
	default:
		s.serveSite(w, r)
	}
}

// serveOwn serves what is the server's and not the site's.
func (s *server) serveOwn(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == eventsPath {
		s.events(w, r)
		return
	}
	name := path.Join("assets", path.Base(r.URL.Path))
	data, err := assets.ReadFile(name)
	if err != nil || r.URL.Path != ownPrefix+path.Base(name) {
		http.Error(w, "There is nothing of this name.", http.StatusNotFound)
		return
	}
	serveBytes(w, r, name, data)
}

// serveSite serves a file of the site. Before the first build has ended it waits.
func (s *server) serveSite(w http.ResponseWriter, r *http.Request) {
	for state, next := s.hub.now(); state == nil; state, next = s.hub.now() {
		select {
		case <-next:
		case <-r.Context().Done():
			return
		}
	}
	name, f := s.find(r.URL.Path)
	folder := path.Join("/", name, "..")
	switch {
	case f == nil:
		s.serveMissing(w, r)
	case folder != "/" && folder == path.Clean(r.URL.Path) && !strings.HasSuffix(r.URL.Path, "/"):
		to := url.URL{Path: folder + "/", RawQuery: r.URL.RawQuery}
		http.Redirect(w, r, to.String(), http.StatusFound)
	case isPage(name):
		if !isEmbed(name) {
			strict(w)
		}
		serveBytes(w, r, name, s.withScript(name, f))
	default:
		serveBytes(w, r, name, f.data)
	}
}

// find returns the file for a path: the file itself, or the index.html of a folder.
// A path that ends in a slash is that of a folder.
func (s *server) find(urlPath string) (string, *file) {
	name := strings.TrimPrefix(path.Clean("/"+urlPath), "/")
	if !strings.HasSuffix(urlPath, "/") {
		if f := s.memory.get(name); f != nil {
			return name, f
		}
	}
	name = path.Join(name, "index.html")
	return name, s.memory.get(name)
}

// notFound is the site's page for addresses that are not there.
const notFound = "404.html"

// serveMissing serves the site's page for what is not there, or a plain one while
// there is no site.
func (s *server) serveMissing(w http.ResponseWriter, r *http.Request) {
	strict(w)
	code, body := http.StatusNotFound, []byte(nil)
	if f := s.memory.get(notFound); f != nil {
		body = s.withScript(notFound, f)
	} else {
		code, body = http.StatusServiceUnavailable, s.withScript("", &file{data: []byte(emptyPage)})
	}
	w.Header().Set("Content-Type", address.MediaType(notFound))
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(code)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // the browser may have gone
	}
}

// emptyPage stands in for a site that could not be built yet.
const emptyPage = `<!doctype html><html lang="en"><head><meta charset="utf-8">` +
	`<meta name="viewport" content="width=device-width,initial-scale=1"><title>duibiao serve</title></head>` +
	`<body><h1>The site cannot be built yet</h1>` +
	`<p>The terminal says why; so does this page, in a browser that runs scripts. It shows the site once the sources are mended.</p>` +
	`<p lang="zh-Hans">网站尚未建成。原因见终端；改正后本页自动更新。</p></body></html>`

// serveBytes serves a file, or that it has not changed, or a part of it.
func serveBytes(w http.ResponseWriter, r *http.Request, name string, data []byte) {
	w.Header().Set("Content-Type", address.MediaType(name))
	w.Header().Set("ETag", fmt.Sprintf(`"%016x"`, xxhash.Sum64(data)))
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
}

// strict lets a page load only what is the site's own, and run no inline script.
func strict(w http.ResponseWriter) {
	w.Header().Set("Content-Security-Policy", "default-src 'self'")
}

func isPage(name string) bool { return path.Ext(name) == ".html" }

// isEmbed reports whether a file is a page for frames, with styles and script inside:
// <lang>/<report>/embed/<name>.html.
func isEmbed(name string) bool {
	parts := strings.Split(name, "/")
	return len(parts) == 4 && parts[2] == "embed"
}
