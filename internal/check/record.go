package check

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"duibiao/internal/markdown"
	"duibiao/internal/report"
)

// Record returns what a translation notes as translated_from of the original of
// which it is made: the digest of the words in the front matter, then that of each
// section, in order.
//
// A digest is the first 8 hexadecimal digits of the SHA-256 of the text. That of a
// section is without the white space at the ends of its lines and without the empty
// lines at its ends, so that what no reader sees makes no translation stale. Figures
// in front matter are no words: a translation inherits them.
func Record(original *report.Article, text *markdown.Outline) []string {
	record := []string{digest(words(original))}
	for _, s := range text.Sections {
		record = append(record, digest(trimmed(s.Source)))
	}
	return record
}

func digest(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:4])
}

// trimmed returns a text without the white space that no reader sees.
func trimmed(text []byte) []byte {
	lines := bytes.Split(text, []byte{'\n'})
	for i, l := range lines {
		lines[i] = bytes.TrimRight(l, " \t\r")
	}
	return bytes.Trim(bytes.Join(lines, []byte{'\n'}), "\n")
}

// words returns the words of an article's front matter, a line for each.
func words(a *report.Article) []byte {
	var list []string
	switch {
	case a.Index != nil:
		list = []string{a.Index.Title, a.Index.Summary, a.Index.Source}
	case a.Sector != nil:
		list = []string{a.Sector.Title, a.Sector.Summary}
		for _, m := range a.Sector.Metrics {
			list = append(list, m.ID, m.Label, m.Group, m.Note)
		}
	}
	return []byte(strings.Join(list, "\n"))
}
