package draft

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"duibiao/internal/prose"
)

// Figures of other stretches of time than the years of a report are none of its results: 前三季度地区生产总值 is left
// out, and “十四五”以来累计完成投资 says in its label of which years it is, until the sentence speaks of a year again.

var (
	manyYears = regexp.MustCompile(`^(?:“?十[一二三四五六七]五”?(?:规划)?(?:时期)?(?:以来|期间|时期)|(?:近|过去|这|最近)?(?:[二两三四五六七八九十]|\d{1,2})+年(?:来|间|以来)|(?:近|过去|未来|今后)[二两三四五]年|今明两年|[二两三四五]年(?:内|累计)|本届政府(?:[^，；。0-9]{0,8}以来|任期内|累计))`)
	yearSpan  = regexp.MustCompile(`^((?:19|20)\d\d)年?(?:以来|[-—–~至到]+((?:19|20)\d\d)年)`)
	yearPart  = regexp.MustCompile(`^` + partForm)
	anyPart   = regexp.MustCompile(partForm)
)

// partForm is how a text calls a part of a year.
const partForm = `(?:[上下]半年|前[二两三23]季度|第?[一二三四1-4]季度|1月?[-—–~至到]+(?:1[01]|[2-9])月份?|前(?:1[01]|[2-9])个月|(?:1[01]|[1-9])月[份末])`

// maxStretch is how many bytes words for a stretch of time may have.
const maxStretch = 90

// months is how many a year has.
const months = 12

// stretch is a stretch of time of which a sentence speaks.
type stretch struct {
	years  string // several, as the text calls them
	isPart bool   // it is a part of a year
}

// stretchAt reads words for a stretch of time that begin at a place: their length, and which it is; none for what is only
// held against.
func (s *sentence) stretchAt(i int) (length int, of stretch) {
	rest := s.text[i:min(len(s.text), i+maxStretch)]
	if m := yearSpan.FindStringSubmatch(rest); m != nil && !s.endsInNumber(i) {
		if year, _ := strconv.Atoi(m[1]); m[2] != "" || year < s.draft.Actual.EndYear() {
			of.years = m[0]
		}
		return len(m[0]), of
	}
	if m := manyYears.FindString(rest); m != "" && !s.endsInNumber(i) {
		return len(m), stretch{years: m}
	}
	if m := yearPart.FindString(rest); m != "" && s.draft.Actual.Months == months && !s.endsInNumber(i) {
		return len(m), stretch{isPart: suffixOf(s.text[:i], words().BeforeComparison) == ""}
	}
	return 0, stretch{}
}

// overYears makes a figure one of several years, which its label says: it is no growth of a year.
func (s *sentence) overYears(f *Figure) {
	if f.isGrowth {
		f.isGrowth, f.of = false, nil
		f.label += words().Rise
	}
	since := suffixOf(s.within.years, words().Since)
	if !strings.Contains(f.label, s.within.years) {
		f.label = s.within.years + strings.TrimPrefix(f.label, since)
	}
	if since != "" {
		f.side = actual
	}
	f.doubt(sayManyYears)
}

// endsInNumber reports whether a number goes on at a place.
func (s *sentence) endsInNumber(i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s.text[:i])
	return r >= '0' && r <= '9' || strings.ContainsRune("一二三四五六七八九十百", r)
}

// isOfStructure reports whether a figure is one of several parts of a whole: 3.2:45.6:51.2.
func isOfStructure(text string, f *prose.Figure) bool {
	behind, size := utf8.DecodeRuneInString(text[f.End:])
	before, back := utf8.DecodeLastRuneInString(text[:f.Start])
	isMark := func(r rune) bool { return strings.ContainsRune(":：∶", r) }
	return isMark(behind) && f.End+size < len(text) && isDigit(text[f.End+size]) ||
		isMark(before) && f.Start-back > 0 && isDigit(text[f.Start-back-1])
}
