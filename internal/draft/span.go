package draft

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/prose"
)

// Figures of other stretches of time than the years of a report are none of its results: 前三季度地区生产总值 is left
// out, and “十四五”以来累计完成投资 says in its label of which years it is, until the sentence speaks of a year again.

var (
	manyYears = regexp.MustCompile(`^(?:` + manyForm + `)`)
	anyMany   = regexp.MustCompile(manyForm)
	yearSpan  = regexp.MustCompile(`^((?:19|20)\d\d)年?(?:以来|[-—–~至到]+((?:19|20)\d\d)年|[、和与]((?:19|20)\d\d)年?两年)`)
	yearPart  = regexp.MustCompile(`^` + partForm)
	anyPart   = regexp.MustCompile(partForm)
	bareMonth = regexp.MustCompile(`^(?:(?:1[0-2]|[1-9])月|当月)`)
	anyMonth  = regexp.MustCompile(`(?:^|[^0-9月])(?:1[0-2]|[1-9])月`)
	plan      = regexp.MustCompile(`十([一二三四五六七])五`)
)

// manyForm is how a text calls several years, and partForm a part of one.
const (
	manyForm = `“?十[一二三四五六七]五”?(?:规划)?(?:时期)?(?:以来|期间|时期)|(?:近|过去|这|最近)?(?:[二两三四五六七八九十]|\d{1,2})+年(?:来|间|以来)|(?:近|过去|未来|今后)(?:[二两三四五]|几)年来?|今明两年|` +
		`[二两三四五](?:个)?年度?(?:内|累计|平均)|近些?年来|多年来|几年来|历年来?(?:累计|共)|本届政府(?:[^，；。0-9]{0,8}以来|任期内|累计)`
	partForm = `(?:[上下]半年|前[二两三23]季度|第?[一二三四1-4]季度|1月?[-—–~至到]+(?:1[01]|[2-9])月份?|前(?:1[01]|[2-9])个月|(?:1[01]|[1-9])月[份末底]|12月份|(?:1[0-2]|[1-9])月当月)`
)

// maxStretch is how many bytes words for a stretch of time may have.
const maxStretch = 90

// months is how many a year has.
const months = 12

// stretch is a stretch of time of which a sentence speaks.
type stretch struct {
	text     string // as it is called
	years    string // of several years; empty if labels need not say so
	isMany   bool   // it is of several years
	isPart   bool   // it is a part of a year
	isUnsure bool   // it is a month, in which something may only have happened
	isBefore bool   // an earlier sentence speaks of it
}

// stretchAt reads words for a stretch of time that begin at a place: their length, and which it is; none for what is only
// held against.
func (s *sentence) stretchAt(i int) (length int, of stretch) {
	rest := s.text[i:min(len(s.text), i+maxStretch)]
	if n := s.since(i, rest); n > 0 {
		return n, stretch{text: s.text[i : i+n], isMany: true}
	}
	if s.endsInNumber(i) {
		return 0, stretch{}
	}
	if m := yearSpan.FindStringSubmatch(rest); m != nil {
		if year, _ := strconv.Atoi(m[1]); m[2]+m[3] != "" || year < s.draft.Actual.EndYear() {
			of = stretch{text: m[0], years: m[0], isMany: true}
		}
		return len(m[0]), of
	}
	if m := manyYears.FindString(rest); m != "" {
		return len(m), stretch{text: m, years: m, isMany: true}
	}
	return s.partAt(i, rest)
}

// partAt reads words for a part of a year. What is to be done before its end is of the year.
func (s *sentence) partAt(i int, rest string) (length int, of stretch) {
	if s.draft.Actual.Months != months {
		return 0, stretch{}
	}
	isCompared := suffixOf(s.text[:i], words().BeforeComparison) != ""
	if m := yearPart.FindString(rest); m != "" {
		if isCompared || prefixOf(rest[len(m):], words().Deadline) != "" {
			return len(m), stretch{}
		}
		return len(m), stretch{text: m, isPart: true}
	}
	if m := bareMonth.FindString(rest); m != "" && !isCompared && !isDate(rest[len(m):]) {
		return len(m), stretch{text: m, isPart: true, isUnsure: true}
	}
	return 0, stretch{}
}

// isDate reports whether what stands behind a month makes a day or an end of it.
func isDate(behind string) bool {
	return behind != "" && isDigit(behind[0]) || prefixOf(behind, words().BehindMonth) != ""
}

// withoutDeadline takes the time off a text by which something is to be done: 6月底前.
func withoutDeadline(text string) string {
	m := yearPart.FindString(text[:min(len(text), maxStretch)])
	if w := prefixOf(text[len(m):], words().Deadline); m != "" && w != "" {
		return text[len(m)+len(w):]
	}
	return text
}

// since returns the length of words for all the time since something was, which is told before them: 成立以来. It is 0 if
// that was this year.
func (s *sentence) since(i int, rest string) int {
	word := words().Since[0]
	if !strings.HasPrefix(rest, word) || suffixOf(s.text[:i], words().NeverSince) != "" {
		return 0
	}
	return len(word)
}

// overYears makes a figure one of several years, which its label says: it is no growth of a year.
func (s *sentence) overYears(f *Figure) {
	if f.isGrowth {
		f.isGrowth, f.of = false, nil
		f.label += words().Rise
	}
	since := suffixOf(s.within.text, words().Since)
	if !strings.Contains(f.label, s.within.years) {
		f.label = s.within.years + strings.TrimPrefix(f.label, since)
	}
	switch {
	case since != "":
		f.side = actual
	case isToCome(s.within.text, s.draft):
		f.side = target
		f.doubts = slices.DeleteFunc(f.doubts, func(w diag.Words) bool { return w == sayNoPeriod })
	}
	f.over = s.within.text
	f.doubt(sayManyYears)
}

// isToCome reports whether several years are those behind the results.
func isToCome(years string, d *Draft) bool {
	if m := plan.FindStringSubmatch(years); m != nil {
		return !d.Actual.IsZero() && firstYearOf(m[1]) > d.Actual.EndYear()
	}
	if m := yearSpan.FindStringSubmatch(years); m != nil && m[2] != "" && !d.Actual.IsZero() {
		last, _ := strconv.Atoi(m[2])
		return last > d.Actual.EndYear()
	}
	return prefixOf(years, words().ToCome) != ""
}

// firstYearOf returns the first year of a plan of five years by its number behind ten: 2021 for 四.
func firstYearOf(number string) int {
	const eleventh, plans = 2006, "一二三四五六七"
	return eleventh + 5*(strings.Index(plans, number)/len("一"))
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

// nameOfPart returns what a figure of a part of a year is of, which the text may go on to tell of the year: 出口上半年增长5%，全年增长6%.
func nameOfPart(lead string) string {
	clause := lead[strings.LastIndexAny(lead, clauseMarks)+1:]
	noun, _, _ := cutChange(strings.ToValidUTF8(clause, ""))
	if at := anyPart.FindStringIndex(noun); at != nil && at[0] == 0 {
		noun = noun[at[1]:]
	} else if at != nil {
		noun = noun[:at[0]]
	}
	if noun = bare(noun); utf8.RuneCountInString(noun) < 2 {
		return ""
	}
	return noun
}
