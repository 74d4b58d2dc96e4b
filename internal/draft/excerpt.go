package draft

import (
	"strings"
	"unicode/utf8"
)

// mostExcerpt is how many bytes of a sentence are told with a figure: all of it, but for what is no sentence that anybody
// would read.
const mostExcerpt = 900

// excerpt returns a sentence, or of a long one what stands around a place.
func excerpt(text string, at int) string {
	if len(text) <= mostExcerpt {
		return strings.TrimSpace(text)
	}
	from := max(0, min(at-mostExcerpt/2, len(text)-mostExcerpt))
	to := from + mostExcerpt
	for from > 0 && !utf8.RuneStart(text[from]) {
		from++
	}
	for to < len(text) && !utf8.RuneStart(text[to]) {
		to--
	}
	before, behind := "", ""
	if from > 0 {
		before = "…"
	}
	if to < len(text) {
		behind = "…"
	}
	return before + strings.TrimSpace(text[from:to]) + behind
}
