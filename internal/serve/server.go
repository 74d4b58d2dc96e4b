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
	"duibiao/internal/diag"
	"duibiao/internal/failure"
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
	files     *files
	hub       *hub
	host      string // that --addr names
	heartbeat time.Duration
	lang      diag.Language
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	switch {
	case !answers(r.Host, s.host):
		http.Error(w, sayForeignHost.With(r.Host).In(s.lang), http.StatusForbidden)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, sayReadOnly.In(s.lang), http.StatusMethodNotAllowed)
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
		http.Error(w, sayNoSuch.In(s.lang), http.StatusNotFound)
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
	name, f, err := s.find(r.URL.Path)
	folder := path.Join("/", name, "..")
	switch {
	case err != nil:
		http.Error(w, failure.Words(err).In(s.lang), http.StatusInternalServerError)
	case f == nil:
		s.serveMissing(w, r)
	case folder != "/" && folder == path.Clean(r.URL.Path) && !strings.HasSuffix(r.URL.Path, "/"):
		to := url.URL{Path: folder + "/", RawQuery: r.URL.RawQuery}
		http.Redirect(w, r, to.String(), http.StatusFound)
	case isPage(name):
		if !address.IsEmbed(name) {
			strict(w)
		}
		if address.IsFragment(name) {
			w.Header().Set("Content-Security-Policy", "default-src 'self'; style-src 'unsafe-inline'") // its styles are copied with it
		}
		serveBytes(w, r, name, s.withScript(name, f))
	default:
		serveBytes(w, r, name, f.data)
	}
}

// find returns the file for a path: the file itself, or the index.html of a folder.
// A path that ends in a slash is that of a folder.
func (s *server) find(urlPath string) (string, *file, error) {
	name := strings.TrimPrefix(path.Clean("/"+urlPath), "/")
	if !strings.HasSuffix(urlPath, "/") {
		if f, err := s.files.get(name); f != nil || err != nil {
			return name, f, err
		}
	}
	name = path.Join(name, "index.html")
	f, err := s.files.get(name)
	return name, f, err
}

// serveMissing serves the site's page for what is not there, or a plain one while
// there is no site.
func (s *server) serveMissing(w http.ResponseWriter, r *http.Request) {
	strict(w)
	code, body := http.StatusNotFound, []byte(nil)
	if f, err := s.files.get(address.NotFound); err == nil && f != nil {
		body = s.withScript(address.NotFound, f)
	} else {
		code, body = http.StatusServiceUnavailable, s.withScript("", &file{data: []byte(emptyPage(s.lang))})
	}
	w.Header().Set("Content-Type", address.MediaType(address.NotFound))
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(code)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // the browser may have gone
	}
}

// emptyPage stands in for a site that could not be built yet.
func emptyPage(l diag.Language) string {
	return `<!doctype html><html lang="` + sayTag.In(l) + `"><head><meta charset="utf-8">` +
		`<meta name="viewport" content="width=device-width,initial-scale=1"><title>duibiao serve</title></head>` +
		`<body><h1>` + sayEmptyHead.In(l) + `</h1><p>` + sayEmptyText.In(l) + `</p></body></html>`
}

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
