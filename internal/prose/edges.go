package prose

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"duibiao/internal/lexicon"
)

// What begins or ends: 年末 is the end of a year, and "the end of the quarter" that of another time. A quarter with a number
// ends as a month does, and so does December with the year.

// chineseEdge returns the time of which a word such as 年底 is the end or the beginning, or the month that 底 stands behind.
func chineseEdge(m *Moment, text string) Moment {
	if m.Sort == Month {
		return monthEdge(m, text)
	}
	if m.Sort != Edge {
		return Moment{}
	}
	for _, kind := range edgeKinds() {
		if hasPrefix(m.Text, zh().EdgeOf[kind]...) != "" {
			return edgeOf(kind, m, m.Text)
		}
	}
	return Moment{}
}

// monthEdge returns the edge of a month that a text goes on with behind it: 6月底.
func monthEdge(m *Moment, text string) Moment {
	w := hasPrefix(text[m.End:], zh().YearEnds...)
	if m.Sort != Month || m.Number >= 12 || w == "" || !strings.HasSuffix(m.Text, zh().Word.Month) {
		return Moment{}
	}
	return edgeOf(lexicon.KindMonth, m, text[m.Start:m.End+len(w)])
}

// englishEdgeOf returns the time of which an edge, "end of" or "year-end", is one.
func englishEdgeOf(m *Moment, text string) Moment {
	behind := head(text[m.End:], maxEdge)
	rest := strings.TrimLeft(behind, " ")
	for range maxAfter {
		w := startsOne(rest, en().BeforeEdge...)
		rest = strings.TrimLeft(rest[len(w):], " ")
		if w == "" {
			break
		}
	}
	word := wordAt(rest)
	whole := text[m.Start : m.End+len(behind)-len(rest)+len(word)]
	for _, kind := range edgeKinds() {
		switch words := en().EdgeOf[kind]; {
		case startsOne(m.Text, words...) != "":
			return edgeOf(kind, m, m.Text) // year-end
		case startsOne(word, words...) != "":
			return edgeOf(kind, m, whole)
		}
	}
	if n := monthNumber(word); n > 0 && n < 12 {
		return edgeOf(lexicon.KindMonth, m, whole)
	}
	return Moment{}
}

// maxEdge is how many bytes behind "end of" the time may begin that ends.
const maxEdge = 40

// edgeKinds are the times that begin and end, in their order.
var edgeKinds = sync.OnceValue(func() []string { return slices.Sorted(maps.Keys(en().EdgeOf)) })

// edgeOf returns the moment of an edge of a kind of times.
func edgeOf(kind string, m *Moment, text string) Moment {
	return Moment{Sort: EdgeOf, Number: slices.Index(edgeKinds(), kind) + 1, Start: m.Start, End: m.Start + len(text), Text: text}
}
