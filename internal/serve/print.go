package serve

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"html"
	"net/url"
	"path"
	"regexp"
	"strings"

	"github.com/cespare/xxhash/v2"
	"github.com/tdewolff/parse/v2"
	lex "github.com/tdewolff/parse/v2/html"

	"duibiao/internal/address"
)

// script loads the server's script. Behind it stands the print of the page.
const script = `<script src="` + ownPrefix + `reload.js" defer></script>`

// withScript returns a page with the script before the end of its body, and behind it
// a comment with the page's print.
func (s *server) withScript(name string, f *file) []byte {
	added := script + "<!--" + s.print(name, f) + "-->"
	at := bytes.LastIndex(f.data, []byte("</body>"))
	if at < 0 {
		at = len(f.data)
	}
	page := make([]byte, 0, len(f.data)+len(added))
	page = append(page, f.data[:at]...)
	page = append(page, added...)
	return append(page, f.data[at:]...)
}

// pagePrint returns the print of what a path shows now. A page that fails has none.
func (s *server) pagePrint(urlPath string) string {
	name, f, err := s.find(urlPath)
	if f == nil && err == nil {
		name = address.NotFound
		f, err = s.files.get(name)
	}
	if f == nil || err != nil {
		return s.print("", &file{})
	}
	return s.print(name, f)
}

// print returns a digest of a file and of all that it loads, directly or through
// others. It goes by the bytes of f itself, so that the print of an old page never
// equals that of a new one.
func (s *server) print(name string, f *file) string {
	h := xxhash.New()
	seen := map[string]bool{}
	var visit func(name string, f *file)
	visit = func(name string, f *file) {
		if f == nil || seen[name] {
			return
		}
		seen[name] = true
		_, _ = h.WriteString(name) // a hash does not fail
		_, _ = h.Write(binary.LittleEndian.AppendUint64([]byte{0}, f.digest))
		for _, ref := range f.loads {
			if u, err := url.Parse(ref); err == nil && u.Scheme == "" && u.Host == "" && u.Path != "" {
				loaded := strings.TrimPrefix(path.Join("/", path.Dir(name), u.Path), "/")
				if strings.HasPrefix(u.Path, "/") {
					loaded = strings.TrimPrefix(path.Clean(u.Path), "/")
				}
				f, _ := s.files.get(loaded) // what fails is not there
				visit(loaded, f)
			}
		}
	}
	visit(name, f)
	return fmt.Sprintf("%016x", h.Sum64())
}

// loads returns the addresses of what a file loads.
func loads(name string, data []byte) []string {
	switch path.Ext(name) {
	case ".html":
		return pageLoads(data)
	case ".css":
		return styleLoads(data)
	}
	return nil
}

// styleLoads returns what a style sheet loads.
func styleLoads(data []byte) []string {
	var list []string
	pattern := regexp.MustCompile(`url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)`)
	for _, m := range pattern.FindAllSubmatch(data, -1) {
		list = append(list, string(m[1])+string(m[2]))
	}
	return list
}

// pageLoads returns what a page loads: src, poster and srcset, and href of <link> if
// that is something that a browser fetches for showing the page.
func pageLoads(data []byte) []string {
	var list []string
	var tag, rel, href string
	l := lex.NewLexer(parse.NewInputBytes(bytes.Clone(data))) // the lexer writes into it
	for {
		kind, _ := l.Next()
		switch kind {
		case lex.ErrorToken:
			return list
		case lex.StartTagToken:
			tag, rel, href = string(l.Text()), "", ""
		case lex.AttributeToken:
			value := html.UnescapeString(strings.Trim(string(l.AttrVal()), `"'`))
			switch string(l.AttrKey()) {
			case "src", "poster":
				list = append(list, value)
			case "srcset":
				list = append(list, candidates(value)...)
			case "rel":
				rel = value
			case "href":
				href = value
			}
		case lex.StartTagCloseToken, lex.StartTagVoidToken:
			if tag == "link" && fetched(rel) {
				list = append(list, href)
			}
			tag = ""
		}
	}
}

// candidates returns the addresses of a srcset.
func candidates(srcset string) []string {
	var list []string
	for part := range strings.SplitSeq(srcset, ",") {
		if fields := strings.Fields(part); len(fields) > 0 {
			list = append(list, fields[0])
		}
	}
	return list
}

// fetched reports whether a browser fetches a link of this relation for showing the
// page.
func fetched(rel string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(rel)) {
		switch word {
		case "stylesheet", "icon", "manifest", "preload", "modulepreload":
			return true
		}
	}
	return false
}
