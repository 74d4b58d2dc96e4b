package kind

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/scope"
)

// contentsBar is the contents of an article in a line or two.
type contentsBar struct {
	Label   string     `zh:"导航的名称，供读屏软件使用" en:"The name of the links, for screen readers"`
	Entries []barEntry `zh:"文章的各部分；只有一部分时为空" en:"The parts of the article; empty if it has only one"`
}

// barEntry leads to a part of an article.
type barEntry struct {
	link
	Main bool `zh:"是否为一大部分，如一年；其后是它的各节" en:"Whether it is a main part, such as a year, after which stand its sections"`
}

// contentsBar lists the headings of a text and the part that comes after it. A heading that
// begins with a year, as no other does, is that year.
func (p *place) contentsBar(list []scope.Heading, after ...link) contentsBar {
	bar := contentsBar{Label: p.words().Page.Contents, Entries: make([]barEntry, 0, len(list)+len(after))}
	years := map[string]int{}
	for i := range list {
		if h := &list[i]; h.Level <= 2 {
			years[leadingYear(h.Text)]++
		}
	}
	for i := range list {
		h := &list[i]
		switch year := leadingYear(h.Text); {
		case h.Level <= 2 && year != "" && years[year] == 1:
			bar.Entries = append(bar.Entries, barEntry{link{year, "#" + h.ID}, true})
		case h.Level <= 3 && h.Text != "": // there is nothing to press on of one that is all struck out
			bar.Entries = append(bar.Entries, barEntry{link{h.Text, "#" + h.ID}, h.Level <= 2})
		}
	}
	for _, l := range after {
		bar.Entries = append(bar.Entries, barEntry{l, true})
	}
	if len(bar.Entries) < 2 {
		bar.Entries = nil
	}
	return bar
}

// leadingYear returns the year that a heading begins with, and that it is about: 2024 of
// "2024: results", 2024年 of 2024年：实绩. It returns "" of 2024–2025.
func leadingYear(text string) string {
	digits := len(text) - len(strings.TrimLeft(text, "0123456789"))
	if digits != 4 {
		return ""
	}
	year, rest := text[:digits], text[digits:]
	if after, ok := strings.CutPrefix(rest, "年"); ok {
		year, rest = text[:digits+len("年")], after
	}
	if next, _ := utf8.DecodeRuneInString(rest); strings.ContainsRune("-–—~～至到/", next) {
		return ""
	}
	return year
}
