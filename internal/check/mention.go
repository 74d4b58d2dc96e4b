package check

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/prose"
	"duibiao/internal/report"
)

// sentence is a sentence of a passage.
type sentence struct {
	text    string // in small letters
	start   int    // in the passage
	figures []prose.Figure
}

// ends is where a sentence ends.
var ends = regexp.MustCompile(`[。！？；\n]|[.!?;](?:\s|$)`)

// sentences splits a passage. A point inside a figure ends nothing.
func (p *passage) sentences(lang prose.Language) []sentence {
	all := p.figures(lang)
	var list []sentence
	start := 0
	cut := func(end int) {
		s := sentence{text: lower(p.text[start:end]), start: start}
		for len(all) > 0 && all[0].Start < end {
			s.figures, all = append(s.figures, all[0]), all[1:]
		}
		list, start = append(list, s), end
	}
	for _, at := range ends.FindAllStringIndex(p.text, -1) {
		cut(at[1])
	}
	if start < len(p.text) {
		cut(len(p.text))
	}
	return list
}

// lower makes capital letters small and leaves every byte where it is.
func lower(s string) string {
	return strings.Map(func(r rune) rune {
		if l := unicode.ToLower(r); utf8.RuneLen(l) == utf8.RuneLen(r) {
			return l
		}
		return r
	}, s)
}

// Parts of a label that a sentence must have to name it.
const (
	minCommonHan = 4         // characters of a Chinese label, in one piece,
	commonHan    = 3.0 / 5   // and of all of them,
	commonWords  = 3.0 / 4.0 // and the words of an English one, in any order
)

// mention returns where a sentence names a metric: the bytes of the sentence from the
// first word of its label to the last.
func (s *sentence) mention(label string, lang prose.Language) (start, end int, ok bool) {
	if lang == prose.Chinese {
		return s.mentionHan([]rune(strings.Map(withoutMarks, lower(label))))
	}
	return s.mentionWords(strings.FieldsFunc(lower(label), notLetter))
}

// withoutMarks leaves quotation marks out.
func withoutMarks(r rune) rune {
	if strings.ContainsRune("“”‘’《》「」", r) {
		return -1
	}
	return r
}

func notLetter(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '&'
}

// mentionHan looks for the longest piece of a label.
func (s *sentence) mentionHan(label []rune) (start, end int, ok bool) {
	need := max(minCommonHan, int(commonHan*float64(len(label))+0.5))
	if len(label) < minCommonHan {
		need = len(label)
	}
	for size := len(label); size >= need && size > 1; size-- {
		for from := 0; from+size <= len(label); from++ {
			piece := string(label[from : from+size])
			if at := strings.Index(s.text, piece); at >= 0 {
				return at, at + len(piece), true
			}
		}
	}
	return 0, 0, false
}

// smallWords say nothing of what a label means.
const smallWords = " a an the of and or to in on at for by with per from "

// mentionWords looks for most words of a label, near each other.
func (s *sentence) mentionWords(label []string) (start, end int, ok bool) {
	found, all := 0, 0
	start = len(s.text)
	for _, word := range label {
		if strings.Contains(smallWords, " "+word+" ") {
			continue
		}
		all++
		if at := s.word(stem(word)); at >= 0 {
			found++
			start, end = min(start, at), max(end, at+len(stem(word)))
		}
	}
	return start, end, all > 0 && (found == all || found >= 2 && float64(found) >= commonWords*float64(all))
}

// stem leaves the plural's ending out.
func stem(word string) string {
	switch {
	case len(word) > 5 && strings.HasSuffix(word, "ies"):
		return word[:len(word)-3]
	case len(word) > 3 && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss"):
		return word[:len(word)-1]
	}
	return word
}

// word returns where a word with the given beginning stands, or -1.
func (s *sentence) word(stem string) int {
	for from := 0; ; {
		i := strings.Index(s.text[from:], stem)
		if i < 0 {
			return -1
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(s.text[:i])
		rest := strings.TrimLeftFunc(s.text[i+len(stem):], unicode.IsLetter)
		if !unicode.IsLetter(before) && len(s.text)-len(rest)-i-len(stem) <= 3 { // -s, -es, -ies
			return i
		}
		from = i + len(stem)
	}
}

// changing finds words after which a figure is no level: 比上年增加5天, up 5%.
var changing = regexp.MustCompile(`(?:增长|增加|增幅|提高|提升|上升|下降|减少|降低|回落|高于|低于|高出|还差|比上年|同比|较上年|扩大|缩小|` +
	`\b(?:up|down|rose|rise|rising|grew|grow|growth|increased?|increase of|fell|fall|cut|dropped|lower|higher|reduced|reduction|gap of|short of|by))[^，,。；;]{0,18}$`)

// less finds words behind a figure that make it a difference.
var less = regexp.MustCompile(`^[^，,。；;.]{0,24}?(?:\b(?:more|fewer|less|higher|lower|above|below|up|to go)\b)|^(?:的增幅|的降幅)`)

// isChange reports whether a figure of the sentence tells by how much something
// changed.
func (s *sentence) isChange(f prose.Figure) bool {
	before, behind := s.text[:f.Start-s.start], s.text[f.End-s.start:]
	level := strings.HasSuffix(before, "到") || strings.HasSuffix(before, "至") || strings.HasSuffix(before, "为") || strings.HasSuffix(before, " to ")
	return !level && (changing.MatchString(before) || less.MatchString(behind))
}

var (
	// yearBefore and yearBehind find a year that belongs to a figure and to no other:
	// 2025年目标12.8万人, "139,300 in 2024".
	yearBefore = regexp.MustCompile(`((?:19|20)\d\d)年?(?:的)?(?:实绩|目标|水平)?(?:为|是|达|达到)?$`)
	yearBehind = regexp.MustCompile(`^(?: [a-z-]+){0,3}? (?:in|for) ((?:19|20)\d\d)`)
)

// year returns the year that belongs to a figure, 0 if there is none.
func (s *sentence) year(f prose.Figure) int {
	found := yearBefore.FindStringSubmatch(s.text[:f.Start-s.start])
	if found == nil {
		found = yearBehind.FindStringSubmatch(s.text[f.End-s.start:])
	}
	if found == nil {
		return 0
	}
	year, _ := strconv.Atoi(found[1])
	return year
}

var yearPattern = regexp.MustCompile(`(?:19|20)\d\d`)

// isOtherYear reports whether the year that stands before a figure, if any, is none of
// the metric's.
func (s *sentence) isOtherYear(f prose.Figure, m *report.Metric) bool {
	years := yearPattern.FindAllString(s.text[:f.Start-s.start], -1)
	if len(years) == 0 {
		return false
	}
	last := years[len(years)-1]
	for _, figure := range []*report.Figure{m.Actual, m.Target} {
		if figure != nil && strconv.Itoa(figure.Period) == last {
			return false
		}
	}
	return true
}
