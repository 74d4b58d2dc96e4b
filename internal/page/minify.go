package page

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/js"
)

// Media types as the minifier knows them.
const (
	CSS  = "text/css"
	JS   = "application/javascript"
	HTML = "text/html"
)

// NewMinifier returns a minifier for style sheets, scripts and templates. Of HTML it
// only takes white space and comments away: tags and quotes may be left out in a
// browser, but not before whatever a page goes through on its way there.
func NewMinifier() *minify.M {
	m := minify.New()
	m.AddFunc(CSS, css.Minify)
	m.AddFunc(JS, js.Minify)
	m.Add(HTML, &html.Minifier{
		TemplateDelims:      html.GoTemplateDelims,
		KeepDefaultAttrVals: true,
		KeepDocumentTags:    true,
		KeepEndTags:         true,
		KeepQuotes:          true,
	})
	return m
}

// minifyTemplate returns a template without needless white space. The minifier has
// been seen to panic on template actions in odd places
// (https://github.com/tdewolff/minify/issues/650); a page that is a little larger is
// better than none, so whoever calls goes on with the source.
func minifyTemplate(m *minify.M, source []byte) (small string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("minify: %v", p)
		}
	}()
	var out strings.Builder
	err = m.Minify(HTML, &out, bytes.NewReader(source))
	if small = out.String(); err == nil && selfClosed(small) != selfClosed(string(source)) {
		return string(source), nil // a part of a drawing
	}
	return small, err
}

// selfClosed counts the tags of a template that close themselves, but for those that need
// no slash: the shapes of a drawing. Where a template is a part of a drawing, and has no <svg>
// around it, the minifier takes these for HTML and their slashes away; each shape would then
// lie in the one before it, and not be drawn.
func selfClosed(source string) int {
	n := 0
	for {
		at := strings.Index(source, "/>")
		if at < 0 {
			return n
		}
		tag := source[strings.LastIndexByte(source[:at], '<')+1 : at]
		if name := strings.FieldsFunc(tag, func(r rune) bool { return r <= ' ' || r == '/' }); len(name) > 0 && !isVoid(name[0]) {
			n++
		}
		source = source[at+len("/>"):]
	}
}

// isVoid reports whether an element of HTML has no content and no end tag.
func isVoid(name string) bool {
	switch strings.ToLower(name) {
	case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr":
		return true
	}
	return false
}
