package draft

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/charset"
	"duibiao/internal/diag"
)

// MaxText is how many bytes a text may have.
const MaxText = 4 << 20

// Text reads a text, plain or in Markdown, in UTF-8, in GB18030, or in UTF-16 with its mark. Lines that
// are broken inside a sentence are joined, and spaces beside Chinese characters, which columns and scans
// leave behind, are taken out.
func Text(data []byte) ([]Block, error) {
	if len(data) > MaxText {
		return nil, sayTooLong.Fail(MaxText >> 20)
	}
	data = bytes.TrimPrefix(charset.Decoded(data), []byte("\uFEFF"))
	switch {
	case bytes.IndexByte(data, 0) >= 0 || !utf8.Valid(data):
		return nil, &diag.Failure{Words: sayNoText}
	}
	text := htmlComment.ReplaceAllString(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(string(data)), "")
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = withoutMarkup(line)
	}
	l := lineReader{isWrapped: areWrapped(lines)}
	for i := range lines {
		l.line(lines, i)
	}
	l.flush()
	if err := inChinese(textOf(l.blocks)); err != nil {
		return nil, err
	}
	return l.blocks, nil
}

// inChinese refuses a text that is empty, or hardly in Chinese.
func inChinese(text string) error {
	if text == "" {
		return &diag.Failure{Words: sayEmpty}
	}
	han, letters := 0, 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.IsLetter(r):
			letters++
		}
	}
	if han == 0 || han < letters {
		return &diag.Failure{Words: sayNotChinese}
	}
	return nil
}

// areWrapped reports whether most lines end inside a sentence, as those of a printed page do.
func areWrapped(lines []string) bool {
	broken, whole := 0, 0
	for _, line := range lines {
		switch line = strings.TrimSpace(line); {
		case line == "" || line[0] == '#' || isRow(line) || isSpaced(line):
		case endsSentence(line):
			whole++
		case utf8.RuneCountInString(line) > maxHeadline:
			broken++
		}
	}
	return broken > 2*whole
}

const sentenceEnds = "。！？；：…!?;:"

// endsSentence reports whether a line ends with a mark that ends a sentence, in a bracket perhaps.
func endsSentence(line string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, "”\"』」）)* "))
	return strings.ContainsRune(sentenceEnds, r)
}

// lineReader makes blocks of lines.
type lineReader struct {
	isWrapped bool
	blocks    []Block
	paragraph []string // lines that have been read of one, which are cleaned together
	isApart   bool     // whether an empty line stands before what comes
}

func (l *lineReader) line(lines []string, i int) {
	line := strings.TrimSpace(lines[i])
	switch {
	case line == "":
		l.isApart = true
		return
	case strings.Trim(line, "-=_*") == "":
		return
	case isRow(line):
		l.flush()
		l.row(line, strings.Trim(lines[i], " \u3000\r\n"))
		return
	}
	if isSpaced(line) {
		l.flush()
		l.blocks = append(l.blocks, Block{Text: clean(line), Spaced: fields(line)})
		return
	}
	line = strings.TrimLeft(line, "> ")
	isItem := isListed(line)
	if isItem {
		l.flush()
		line = checkBox.ReplaceAllString(strings.TrimLeft(line[1:], " "), "")
	}
	if level, text, rest := headingOf(clean(line)); level > 0 {
		l.flush()
		l.blocks = append(l.blocks, Block{Level: level, Text: text})
		if rest != "" {
			l.paragraph = append(l.paragraph, rest)
		}
		if endsSentence(rest) {
			l.flush()
		}
		return
	}
	if text := clean(line); !isItem && l.isHeadline(lines, i, text) {
		l.flush()
		l.blocks = append(l.blocks, Block{Level: headline, Text: text})
		return
	}
	if text := clean(line); len(l.paragraph) > 0 && (opensPeriod(text) || isNamed(text) || numberingOf(text) != 0 || itemMark.MatchString(text)) {
		l.flush()
	}
	l.paragraph = append(l.paragraph, line)
	if endsSentence(line) || l.isFirst(lines, i) {
		l.flush()
	}
}

// isFirst reports whether a line is the first of a text, and its title: it stands alone and is no sentence.
func (l *lineReader) isFirst(lines []string, i int) bool {
	return len(l.blocks) == 0 && len(l.paragraph) == 1 && i+1 < len(lines) && strings.TrimSpace(lines[i+1]) == "" &&
		!strings.ContainsAny(l.paragraph[0], "。！？；，,;") && utf8.RuneCountInString(l.paragraph[0]) <= maxNumbered
}

func (l *lineReader) flush() {
	if text := clean(strings.Join(l.paragraph, "")); text != "" {
		l.blocks = append(l.blocks, Block{Text: text, Joined: joinedDigits(l.paragraph)})
	}
	l.paragraph = nil
}

// joinedDigits returns the numbers that lines make together, as far as they are digits.
func joinedDigits(lines []string) []string {
	var list []string
	for i := 1; i < len(lines); i++ {
		before, next := lines[i-1], lines[i]
		first := len(strings.TrimRight(before, digits))
		if n := numberEnd(next); n > 0 && first < len(before) {
			list = append(list, before[max(first, len(before)-maxItemDigits*4):]+next[:min(n, maxItemDigits*4)])
		}
	}
	return list
}

const digits = "0123456789."

// isListed reports whether a line is an item of a list.
func isListed(line string) bool {
	return len(line) > 2 && strings.ContainsRune("-*+", rune(line[0])) && line[1] == ' '
}

// isRow reports whether a line is one of a table, in Markdown or with tabs between.
func isRow(line string) bool {
	return len(line) > 2 && line[0] == '|' || strings.Contains(line, "\t")
}

// row adds a row of a table. The empty first cells of one with tabs are told from an indent by the row above.
func (l *lineReader) row(line, whole string) {
	sep := "\t"
	if line[0] == '|' {
		sep, line = "|", strings.TrimSuffix(line[1:], "|")
	} else if n := len(l.blocks); n > 0 && strings.Count(line, sep)+1 < len(l.blocks[n-1].Cells) {
		line = strings.TrimRight(whole, "\t")
	}
	if strings.Trim(line, "|-: \t") == "" {
		return
	}
	var cells []string
	for cell := range strings.SplitSeq(line, sep) {
		cells = append(cells, clean(strings.TrimSpace(cell)))
	}
	l.blocks = append(l.blocks, Block{Cells: cells, Apart: l.isApart})
	l.isApart = false
}

// isHeadline reports whether a line without a mark is a heading: it is short, is no sentence, and stands alone.
func (l *lineReader) isHeadline(lines []string, i int, text string) bool {
	if utf8.RuneCountInString(text) > maxHeadline || strings.ContainsAny(text, "。！？；：，、,;") || !hasHan(text) || l.isWrapped && opensPeriod(text) && !opensPart(text) {
		return false
	}
	if len(l.paragraph) > 0 || endsInFigure(text) {
		return false
	}
	alone := (i == 0 || strings.TrimSpace(lines[i-1]) == "") && (i+1 == len(lines) || strings.TrimSpace(lines[i+1]) == "")
	return alone || !l.isWrapped
}

// endsInFigure reports whether a line ends in a figure with a unit, and tells that: 新建学校3所.
func endsInFigure(text string) bool {
	list := figuresIn(text)
	return len(list) > 0 && strings.HasSuffix(text, list[len(list)-1]) && !isDigit(text[len(text)-1])
}

// maxHeadline is how many characters such a heading may have.
const maxHeadline = 20

func hasHan(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// itemMark is a mark of an item that is no heading.
var itemMark = regexp.MustCompile(`^(?:（\d{1,2}）|\(\d{1,2}\)|\d{1,2}[）)]|[①-⑳●•◆■])`)

// isNamed reports whether a line is one of several that name something and give its figure: 粮食产量：86亿斤.
func isNamed(text string) bool {
	name, rest, ok := strings.Cut(text, "：")
	return ok && rest != "" && isDigit(rest[0]) && name != "" && !strings.ContainsAny(name, "。！？；，、0123456789") && utf8.RuneCountInString(name) <= maxHeadline
}

// opensPart reports whether a line with a year is the name of a report or a part of one: 2024年工作总结.
func opensPart(text string) bool {
	w := words()
	return containsOne(text, w.Titles) || containsOne(text, w.ActualParts) || containsOne(text, w.TargetParts)
}

// opensPeriod reports whether a text begins with a year and goes on: 2025年，…
func opensPeriod(text string) bool {
	_, ok := yearOf(text)
	return ok && len(text) > lenYear
}
