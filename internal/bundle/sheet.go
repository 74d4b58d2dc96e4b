package bundle

import (
	"bytes"
	"slices"
	"strings"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/css"
)

// sheet writes a style sheet with its addresses as they are in the bundle.
func (p *packed) sheet(from string, text []byte) []byte {
	return addresses(text, func(url string) string {
		if name, ok := p.file(from, url); ok {
			return name
		}
		return url
	})
}

// addresses puts other addresses into a style sheet, where it has any.
func addresses(text []byte, change func(string) string) []byte {
	lexer := css.NewLexer(parse.NewInputBytes(slices.Clone(text)))
	var out bytes.Buffer
	imports := false
	for {
		kind, data := lexer.Next()
		if kind == css.ErrorToken {
			return out.Bytes()
		}
		was := string(data)
		switch {
		case kind == css.URLToken:
			inner := strings.TrimSpace(was[len("url(") : len(was)-1])
			was = "url(" + quoted(inner, change) + ")"
		case kind == css.StringToken && imports:
			was = quoted(was, change)
		}
		if kind != css.WhitespaceToken {
			imports = kind == css.AtKeywordToken && strings.EqualFold(string(data), "@import")
		}
		out.WriteString(was)
	}
}

// quoted changes an address, which may stand in quotes.
func quoted(text string, change func(string) string) string {
	bare := strings.Trim(text, `"'`)
	if to := change(bare); to != bare {
		return `"` + strings.ReplaceAll(to, `"`, "%22") + `"`
	}
	return text
}

// lowered returns a style sheet for headings that are [lower].
func lowered(text []byte) []byte {
	lexer := css.NewLexer(parse.NewInputBytes(slices.Clone(text)))
	var out bytes.Buffer
	before := byte(' ')
	for {
		kind, data := lexer.Next()
		if kind == css.ErrorToken {
			return out.Bytes()
		}
		if kind == css.IdentToken && before != '.' {
			data = []byte(lower(string(data)))
		}
		before = data[len(data)-1]
		out.Write(data)
	}
}
