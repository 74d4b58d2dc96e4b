package scope

import (
	"html"
	"slices"
	"strings"
	"unicode/utf8"
)

// Sentence is a sentence of a text that refers to a metric, in the pieces that it is made of.
type Sentence struct {
	Runs []Run
}

// Run is a piece of a sentence, as HTML without tags.
type Run struct {
	Text string
	ID   string // of the metric of the same report, if the piece is said of one
}

// MaxSentences is how many sentences are quoted of one metric.
const MaxSentences = 5

// How long a sentence may be to be quoted, in pieces and in bytes. Of a longer one, which
// may name every metric of a report, each would have a copy.
const (
	maxRuns  = 64
	maxBytes = 2000
)

// citations returns the sentences of an article that refer to its metrics, by their ids. The
// items of a list and the rows of a table are sentences too.
func citations(a *Article) map[string][]Sentence {
	body, s := &a.Body.Value, &a.Sector.Value
	if len(body.Quotes) == 0 {
		return nil
	}
	c := citer{html: body.HTML, quotes: body.Quotes, report: s.Head.Value.Slug, sector: s.Slug, found: map[string][]Sentence{}}
	c.read()
	return c.found
}

// citer reads the HTML of a text, in which nothing stands where a figure is to be drawn.
type citer struct {
	html           string
	quotes         []Quote // those that are not read yet
	report, sector string
	found          map[string][]Sentence

	runs  []Run    // of the sentence that is read
	bytes int      // in them
	cited []string // metrics of the sector that it refers to
	cells int      // of the row that is read
}

// read goes from block to block, and looks into those that have figures.
func (c *citer) read() {
	start := 0
	for at := 0; len(c.quotes) > 0; {
		next := strings.IndexByte(c.html[at:], '<')
		if next < 0 {
			break
		}
		next += at
		end := tagEnd(c.html, next)
		if isBlock(c.html[next:end]) {
			c.block(start, next)
			start = end
		}
		at = end
	}
	c.block(start, len(c.html))
}

// block reads a block, from start to end, if it has figures.
func (c *citer) block(start, end int) {
	if len(c.quotes) == 0 || c.quotes[0].At > end {
		return
	}
	c.cells = 0
	for at := start; at < end || len(c.quotes) > 0 && c.quotes[0].At <= end; {
		if len(c.quotes) > 0 && c.quotes[0].At <= at {
			c.quote(&c.quotes[0])
			c.quotes = c.quotes[1:]
			continue
		}
		stop := end
		if len(c.quotes) > 0 {
			stop = min(stop, c.quotes[0].At)
		}
		if c.html[at] == '<' {
			at = c.tag(at)
			continue
		}
		if tag := strings.IndexByte(c.html[at:stop], '<'); tag >= 0 {
			stop = at + tag
		}
		c.text(c.html[at:stop], c.html[stop:end])
		at = stop
	}
	c.end()
}

// quote adds a figure to the sentence.
func (c *citer) quote(q *Quote) {
	r := Run{Text: html.EscapeString(q.Text)}
	if q.Report == c.report {
		r.ID = q.ID
		if q.Sector == c.sector {
			c.cited = append(c.cited, q.ID)
		}
	}
	c.add(r)
}

func (c *citer) add(r Run) {
	c.runs, c.bytes = append(c.runs, r), c.bytes+len(r.Text)
}

// tag passes over a tag and returns where it ends. Cells of a row are set apart; a mark that
// leads to a footnote is no part of the sentence.
func (c *citer) tag(at int) int {
	end := tagEnd(c.html, at)
	switch tag := c.html[at:end]; {
	case strings.HasPrefix(tag, "<td"), strings.HasPrefix(tag, "<th"):
		if c.cells++; c.cells > 1 {
			c.add(Run{Text: " · "})
		}
	case strings.HasPrefix(tag, "<br"):
		c.add(Run{Text: " "})
	case strings.HasPrefix(tag, "<sup"):
		if close := strings.Index(c.html[end:], "</sup>"); close >= 0 {
			return end + close
		}
	}
	return end
}

// text adds a text without tags, and ends the sentence where it does. After is what follows
// in the block.
func (c *citer) text(text, after string) {
	for {
		n := sentenceEnd(text, after)
		if n < 0 {
			break
		}
		c.add(Run{Text: text[:n]})
		c.end()
		text = text[n:]
	}
	if text != "" {
		c.add(Run{Text: text})
	}
}

// end ends a sentence.
func (c *citer) end() {
	if len(c.cited) > 0 && len(c.runs) <= maxRuns && c.bytes <= maxBytes {
		s := Sentence{trimmed(c.runs)}
		for i, id := range c.cited {
			if list := c.found[id]; len(list) < MaxSentences && !slices.Contains(c.cited[:i], id) {
				c.found[id] = append(list, s)
			}
		}
		c.runs = nil // which the sentence has
	}
	c.runs, c.bytes, c.cited = c.runs[:0], 0, c.cited[:0]
}

// trimmed returns the pieces of a sentence without the space around it.
func trimmed(runs []Run) []Run {
	for len(runs) > 0 {
		if runs[0].Text = strings.TrimLeft(runs[0].Text, " \n"); runs[0].Text != "" {
			break
		}
		runs = runs[1:]
	}
	for len(runs) > 0 {
		last := &runs[len(runs)-1]
		if last.Text = strings.TrimRight(last.Text, " \n"); last.Text != "" {
			break
		}
		runs = runs[:len(runs)-1]
	}
	return runs
}

// tagEnd returns where the tag that begins at a place ends. In HTML that package markdown
// has made, no attribute holds a >.
func tagEnd(page string, at int) int {
	if end := strings.IndexByte(page[at:], '>'); end >= 0 {
		return at + end + 1
	}
	return len(page)
}

// isBlock reports whether a tag begins or ends a block.
func isBlock(tag string) bool {
	name := strings.TrimLeft(tag, "</")
	if i := strings.IndexAny(name, " />\n"); i >= 0 {
		name = name[:i]
	}
	switch name {
	case "a", "abbr", "b", "br", "code", "del", "em", "i", "img", "input", "span", "strong", "sub", "sup", "td", "th", "u":
		return false
	}
	return true
}

// sentenceEnd returns where the first sentence of a text ends, behind the marks that end it,
// or -1 if it does not.
func sentenceEnd(text, after string) int {
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		i += size
		switch r {
		case '。', '！', '？', '；':
			return i + closing(text[i:])
		case '.', '!', '?':
			end := i + closing(text[i:])
			if follows := text[end:]; endsLatin(follows, after) && !(r == '.' && isAbbreviation(text[:i-1])) {
				return end
			}
		}
	}
	return -1
}

// closing returns how long the quotation marks and brackets at the beginning of a text are
// that belong to the sentence before it.
func closing(text string) int {
	n := 0
	for n < len(text) {
		if strings.HasPrefix(text[n:], "&quot;") {
			n += len("&quot;")
			continue
		}
		r, size := utf8.DecodeRuneInString(text[n:])
		if !strings.ContainsRune("”’」』）)》", r) {
			break
		}
		n += size
	}
	return n
}

// endsLatin reports whether a sentence ends before a text: there is space, and no small letter
// after it. A figure, or a tag, may stand there too.
func endsLatin(text, after string) bool {
	rest := strings.TrimLeft(text, " \n")
	if len(rest) == len(text) {
		return text == "" && after == ""
	}
	return rest == "" || rest[0] < 'a' || rest[0] > 'z'
}

// isAbbreviation reports whether the point behind a text ends an abbreviation: No. 1, e.g. 5,
// U.S. exports.
func isAbbreviation(text string) bool {
	word := text[strings.LastIndexAny(text, " \n(")+1:]
	switch word {
	case "No", "Nos", "Mr", "Mrs", "Ms", "Dr", "St", "vs", "approx", "e.g", "i.e", "cf", "pp", "Art":
		return true
	}
	last := word[strings.LastIndexByte(word, '.')+1:]
	return len(last) == 1 && last[0] >= 'A' && last[0] <= 'Z' && strings.Contains(word, ".")
}
