package kind

import (
	"bytes"
	"io/fs"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/css"

	"duibiao/internal/diag"
	"duibiao/internal/page"
)

// A style sheet refers to other files of static/ by the names that they have there: in url(…), and
// in @import "…". One that is published under a name with a digest is made before those that
// refer to it, since that name is in their bytes, which decide their own.

// sheet returns where a style sheet is published under its own name, and what it is there.
func (b *assetBuilder) sheet(name string) (target string, small []byte, err error) {
	b.making = append(b.making, name)
	small, err = b.style(name)
	b.making = b.making[:len(b.making)-1]
	return hashed(name, small), small, err
}

// style returns a style sheet minified, with its references led to where files are published.
// It is made once: pages and embeds have some in common.
func (b *assetBuilder) style(name string) ([]byte, error) {
	if small, ok := b.styles[name]; ok {
		return small, nil
	}
	data, err := fs.ReadFile(b.fsys, name)
	if err != nil {
		return nil, err
	}
	data, err = b.lead(name, data)
	small := b.minify(page.CSS, name, data)
	if name == tokenStyle {
		small = append(small, b.theme...)
	}
	b.styles[name] = small
	return small, err
}

// lead leads the references of a style sheet to where files are published.
func (b *assetBuilder) lead(name string, data []byte) ([]byte, error) {
	lower := bytes.ToLower(data)
	if !bytes.Contains(lower, []byte("url(")) && !bytes.Contains(lower, []byte("@import")) {
		return data, nil
	}
	src := &diag.Source{Name: staticDir + name, Text: data}
	lexer := css.NewLexer(parse.NewInput(bytes.NewReader(data)))
	var out []byte
	imported := false // whether a string is an address
	for at := 0; ; {
		kind, token := lexer.Next()
		if kind == css.ErrorToken {
			return append(out, data[at:]...), nil
		}
		if kind == css.URLToken || imported && kind == css.StringToken {
			text, err := b.leadOne(name, string(token), src.Pos(at))
			if err != nil {
				return nil, err
			}
			out = append(out, text...)
		} else {
			out = append(out, token...)
		}
		at += len(token)
		if kind != css.WhitespaceToken && kind != css.CommentToken {
			imported = kind == css.AtKeywordToken && strings.EqualFold(string(token), "@import")
		}
	}
}

// leadOne leads a reference, url(…) or a string, that stands in a style sheet. What has an escape
// of CSS in it, or leads out of the published static files, is left as it is.
func (b *assetBuilder) leadOne(from, token string, pos diag.Position) (string, error) {
	reference := token
	if strings.HasSuffix(token, ")") {
		reference = strings.TrimSpace(token[len("url(") : len(token)-1])
		token = "url(" + reference + ")" // the minifier takes white space for a part of the name
	}
	reference = strings.Trim(reference, `"'`)
	u, err := url.Parse(reference)
	if err != nil || u.Scheme != "" || u.Host != "" || u.Path == "" || u.Path[0] == '/' || strings.Contains(reference, `\`) {
		return token, nil
	}
	name := path.Join(path.Dir(from), u.Path)
	if strings.HasPrefix(name, "../") {
		return token, nil
	}
	published, err := b.published(name, reference, pos)
	if err != nil || published == "" {
		return token, err
	}
	return renamed(token, name, published), nil
}

// published returns where a static file is published to which a style sheet refers; it is empty
// if it is nowhere, which is told.
func (b *assetBuilder) published(name, reference string, pos diag.Position) (string, error) {
	warn := func(message diag.Phrase, hint diag.Words) {
		b.diags.Add(diag.Diagnostic{Pos: pos, Severity: diag.Warning, Rule: ruleStatic, Message: message.With(reference), Hint: hint})
	}
	switch {
	case !slices.Contains(b.names, name):
		warn(sayAssetNowhere, adviceAssetNowhere)
	case name == embedStyle || slices.Contains(siteParts(), name):
		warn(sayAssetPart, adviceAssetPart)
	case path.Ext(name) != ".css": // published under its name
	case slices.Contains(b.making, name):
		b.diags.Add(diag.Diagnostic{Pos: pos, Rule: ruleStatic, Message: sayAssetCircle.With(reference), Hint: adviceAssetCircle})
	default:
		target, _, err := b.sheet(name)
		return target, err
	}
	return "", nil
}

// renamed returns a reference to a file under the name that it is published with, which differs
// in what stands before the ending.
func renamed(token, name, published string) string {
	ext := path.Ext(name)
	digest := strings.TrimPrefix(path.Base(published), strings.TrimSuffix(path.Base(name), ext))
	end := len(token)
	if i := strings.IndexAny(token, "?#"); i >= 0 {
		end = i
	}
	i := strings.LastIndex(token[:end], ext)
	if i < 0 {
		return token // an ending that is written with escapes
	}
	return token[:i] + digest + token[i+len(ext):]
}
