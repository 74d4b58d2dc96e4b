package decode

import "bytes"

// fence is the line that begins and ends the front matter.
const fence = "+++"

// Front is where the front matter of an article stands in its text.
type Front struct {
	Start, End int // of the TOML between the fences
	Body       int // where the Markdown begins
	Open       bool
	Closed     bool
}

// FindFront finds the front matter of an article, which may begin with a byte order
// mark. Without a first fence it is not open, without a second one not closed.
func FindFront(text []byte) Front {
	first := lineEnd(text, 0)
	if !isFence(bytes.TrimPrefix(text[:first], []byte("\uFEFF"))) {
		return Front{}
	}
	for at := first; at < len(text); {
		next := lineEnd(text, at)
		if isFence(text[at:next]) {
			return Front{first, at, next, true, true}
		}
		at = next
	}
	return Front{Start: first, End: len(text), Body: len(text), Open: true}
}

// lineEnd returns where the line after the one at offset begins.
func lineEnd(text []byte, offset int) int {
	if i := bytes.IndexByte(text[offset:], '\n'); i >= 0 {
		return offset + i + 1
	}
	return len(text)
}

func isFence(line []byte) bool { return string(bytes.TrimSpace(line)) == fence }
