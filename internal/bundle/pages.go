package bundle

import (
	"bytes"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"duibiao/internal/address"
)

// loaded are the attributes that name a file that a page shows or runs.
var loaded = [...]string{"src", "poster", "data", "srcset"}

// packed is what a file of a ZIP needs to have its links right.
type packed struct {
	*book
	names map[string]string             // of every file that is in, by path: what it is called there
	add   func(path string, shown bool) // told what a page leads to or shows; nil if it need not be
}

// page writes a page with its links as they are in the bundle. Tags without such a link stay
// as they are.
func (p *packed) page(from string, text []byte) ([]byte, error) {
	var out bytes.Buffer
	out.Grow(len(text))
	z := html.NewTokenizer(bytes.NewReader(text))
	unlinked := false // within a link that has become text
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			if err := z.Err(); err != io.EOF {
				return nil, err
			}
			return out.Bytes(), nil
		}
		raw := slices.Clone(z.Raw()) // reading a token may change it
		switch token := z.Token(); {
		case kind == html.StartTagToken || kind == html.SelfClosingTagToken:
			was := token.Data
			changed, keep := p.tag(from, &token)
			if keep && changed {
				raw = []byte(token.String())
			}
			if keep {
				out.Write(raw)
			}
			unlinked = unlinked || was == "a" && token.Data == "span"
		case kind == html.EndTagToken && token.Data == "a" && unlinked:
			out.WriteString("</span>")
			unlinked = false
		default:
			out.Write(raw)
		}
	}
}

// tag changes the links of a tag. It reports whether it did, and whether the tag is to stay.
func (p *packed) tag(from string, t *html.Token) (changed, keep bool) {
	for i := range t.Attr {
		a := &t.Attr[i]
		switch {
		case a.Key == "srcset":
			value := p.sources(from, a.Val)
			changed, a.Val = changed || value != a.Val, value
		case slices.Contains(loaded[:], a.Key):
			if name, ok := p.file(from, a.Val); ok {
				changed, a.Val = true, name
			}
		case a.Key == "href" && t.Data == "link" || a.Key == "action":
			to, ok := p.link(from, a.Val)
			if !ok {
				continue
			}
			name, in := p.way(from, to)
			if !in && a.Key == "href" && p.whole(to) == "" {
				return false, false
			}
			if !in {
				name = p.whole(to)
			}
			changed, a.Val = changed || name != a.Val, name
		}
	}
	if t.Data == "a" {
		return p.anchor(from, t) || changed, true
	}
	return changed, true
}

// anchor changes a link that a reader follows: one to what is not in the bundle gets the whole
// address, or becomes text.
func (p *packed) anchor(from string, t *html.Token) bool {
	i := slices.IndexFunc(t.Attr, func(a html.Attribute) bool { return a.Key == "href" })
	if i < 0 {
		return false
	}
	to, ok := p.link(from, t.Attr[i].Val)
	if !ok {
		return false
	}
	name, in := p.way(from, to)
	if !in {
		name = p.whole(to)
	}
	if name == "" {
		t.Data = "span"
		t.Attr = without(t.Attr, "href", "hreflang", "rel", "type", "download", "target", "aria-current")
		return true
	}
	was := t.Attr[i].Val
	t.Attr[i].Val = name
	return name != was
}

// way returns the way from a page to a file of the bundle. It reports false if that is not in it.
func (p *packed) way(from string, to link) (string, bool) {
	if p.add != nil {
		p.add(to.path, false)
	}
	name, in := p.names[to.path]
	if !in {
		return "", false
	}
	return to.relative(address.Relative(p.names[from], name)), true
}

// file is way for a file that a page shows or runs. It reports whether there is something to change.
func (p *packed) file(from, src string) (string, bool) {
	to, ok := p.link(from, src)
	if !ok || to.path == from {
		return "", false
	}
	if p.add != nil {
		p.add(to.path, true)
	}
	name, in := p.way(from, to)
	return name, in && name != src
}

// sources is file for the value of srcset.
func (p *packed) sources(from, value string) string {
	list := strings.Split(value, ",")
	for i, candidate := range list {
		fields := strings.Fields(candidate)
		if len(fields) == 0 {
			continue
		}
		if name, ok := p.file(from, fields[0]); ok {
			list[i] = strings.Join(append([]string{name}, fields[1:]...), " ")
		}
	}
	return strings.Join(list, ",")
}

// leading is a page that leads to another, with a script or without.
func leading(lang, title, to string) []byte {
	to = html.EscapeString(to)
	return []byte(`<!doctype html><html lang="` + html.EscapeString(lang) + `"><head><meta charset="utf-8">` +
		`<meta name="viewport" content="width=device-width,initial-scale=1"><title>` + html.EscapeString(title) + `</title>` +
		`<meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="0; url=` + to + `"></head>` +
		`<body><main><h1><a href="` + to + `">` + html.EscapeString(title) + "</a></h1></main></body></html>\n")
}
