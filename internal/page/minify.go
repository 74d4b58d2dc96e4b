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
	return out.String(), err
}
