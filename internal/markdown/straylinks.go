package markdown

import (
	"bytes"
	"path"
	"strings"

	"github.com/yuin/goldmark/ast"

	"duibiao/internal/diag"
)

// undefinedNote looks for a reference to a footnote that is not there: [^1].
func undefinedNote(text []byte) (int, diag.Words, diag.Words) {
	at := bytes.Index(text, []byte("[^"))
	if at < 0 || isEscaped(text, at) {
		return -1, diag.Words{}, diag.Words{}
	}
	end := bytes.IndexByte(text[at:], ']')
	if end <= len("[^") {
		return -1, diag.Words{}, diag.Words{}
	}
	name := string(text[at+len("[^") : at+end])
	return at, sayNoNote.With(name), adviceNoNote.With(name)
}

// inlineNote looks for a footnote within the text, ^[so].
func inlineNote(text []byte) (int, diag.Words, diag.Words) {
	at := bytes.Index(text, []byte("^["))
	if at < 0 || isEscaped(text, at) || bytes.IndexByte(text[at:], ']') < 0 {
		return -1, diag.Words{}, diag.Words{}
	}
	return at, sayForeign.With("^[…]"), adviceInlineNote
}

// pageLink looks for a link as wikis have them, [[page]]. Numbers are marks of sources.
func pageLink(text []byte) (int, diag.Words, diag.Words) {
	at := bytes.Index(text, []byte("[["))
	if at < 0 || isEscaped(text, at) {
		return -1, diag.Words{}, diag.Words{}
	}
	name, _, closed := bytes.Cut(text[at+len("[["):], []byte("]]"))
	if !closed || len(name) == 0 || isNumber(string(name)) {
		return -1, diag.Words{}, diag.Words{}
	}
	return at, sayForeign.With("[[…]]"), adviceForeignLink
}

// braces looks for what other programs take for the size of a picture or the class of a link, behind one.
func (r *reader) braces(list []span) {
	for _, s := range list {
		text := r.body[s.start:s.end]
		if s.start == 0 || r.body[s.start-1] != ')' || !bytes.HasPrefix(text, []byte("{")) || bytes.HasPrefix(text, []byte("{{")) {
			continue
		}
		if end := bytes.IndexByte(text, '}'); end > 0 && bytes.ContainsAny(text[:end], "=.#") {
			r.warn(s.start, sayForeign.With(string(text[:end+1])), adviceForeign)
			return
		}
	}
}

// foreignLink looks for a link with brackets of full width or with a space between them,
// one with an address that can't be read, and one to a definition that is not there.
func foreignLink(text []byte) (int, diag.Words, diag.Words) {
	for _, join := range [...]string{"]（", "] (", "】(", "】（"} {
		at := bytes.Index(text, []byte(join))
		if at >= 0 && isOpened(text, at) && beginsAddress(text[at+len(join):]) {
			return at, sayForeignLink, adviceForeignLink
		}
	}
	if at := bytes.Index(text, []byte("](")); at >= 0 && (isOpened(text, at) || isBehindLink(text, at)) {
		return at, sayBadAddress, adviceBadAddress
	}
	return undefinedName(text)
}

// isOpened reports whether the bracket at an offset closes one that no backslash stands
// before, nor one before itself.
func isOpened(text []byte, at int) bool {
	if isEscaped(text, at) {
		return false
	}
	open := bytes.LastIndexAny(text[:at], "[【")
	return open >= 0 && !isEscaped(text, open)
}

// isBehindLink reports whether the bracket at an offset closes one that stands before a link, in which there can be no other.
func isBehindLink(text []byte, at int) bool {
	return !isEscaped(text, at) && bytes.LastIndexAny(text[:at], "[【") < 0
}

// undefinedName looks for a link to a definition that is not there: [text][name]. Numbers
// are marks of sources, [1][2].
func undefinedName(text []byte) (int, diag.Words, diag.Words) {
	at := bytes.Index(text, []byte("]["))
	if at < 0 || !isOpened(text, at) {
		return -1, diag.Words{}, diag.Words{}
	}
	label, _, closed := bytes.Cut(text[at+len("]["):], []byte("]"))
	name := string(label)
	if !closed || name == "" || name[0] == '^' || isNumber(name) {
		return -1, diag.Words{}, diag.Words{}
	}
	return at, sayNoDefinition.With(name), adviceNoDefinition.With(name)
}

// beginsAddress reports whether what stands behind a bracket is an address. One that is whole
// is a link by itself, and so no text any more.
func beginsAddress(text []byte) bool {
	if len(text) == 0 {
		return true
	}
	address, _, _ := bytes.Cut(text, []byte(")"))
	address, _, _ = bytes.Cut(address, []byte("）"))
	name, _, _ := bytes.Cut(address, []byte("#"))
	return bytes.Contains(address, []byte("://")) || isEnding(strings.TrimPrefix(path.Ext(string(name)), "."))
}

// isEnding reports whether a text is how the name of a file ends: letters, as in md and png.
func isEnding(text string) bool {
	return len(text) > 1 && len(text) < 6 && !strings.ContainsFunc(text, func(r rune) bool { return !isWord(r) || isDigit(r) && r > '4' })
}

// picture looks for a link to a picture behind an exclamation mark of full width.
func (r *reader) picture(n *ast.Link) {
	at := n.Pos()
	if at < 0 || !bytes.HasSuffix(r.body[:at], []byte("！")) {
		return
	}
	switch strings.ToLower(path.Ext(string(n.Destination))) {
	case ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif":
		r.warn(at-len("！"), sayWideMark, adviceWideMark)
	}
}
