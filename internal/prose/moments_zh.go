package prose

import (
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// momentStarts are the characters with which moments begin in Chinese.
var momentStarts = sync.OnceValue(func() *runeSet {
	s := &runeSet{}
	s.add("0123456789" + zh().Word.Ordinal + zh().Word.Within)
	for r := range chineseNames() {
		s.add(string(r))
	}
	return s
})

// chineseMoments reads the moments of a Chinese text.
func chineseMoments(text string) []Moment {
	var list []Moment
	starts := momentStarts()
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !starts.has(r) {
			i += size
			continue
		}
		m, end := chineseMoment(text, i)
		if m.Number > 0 && end > 0 {
			m.Start, m.End, m.Text = i, end, text[i:end]
			m.against = m.Sort <= Plan && (hasSuffix(strings.TrimRight(text[:i], "“"), zh().BeforeAgainst...) != "" || hasPrefix(text[end:], zh().BehindAgainst...) != "")
			list = append(list, m)
		}
		i = max(end, i+size)
	}
	return list
}

// chineseMoment returns the moment that begins at i and where it ends, 0 if none does.
func chineseMoment(text string, i int) (Moment, int) {
	rest := text[i:]
	switch r := first(rest); {
	case isDigit(r):
		return digitMoment(text, i)
	case isOneOf(r, zh().Word.Ordinal):
		return chineseOrdinal(text, i)
	default:
		if m, length := chineseNamed(text, i); length > 0 {
			return m, i + length
		}
		return firstMonths(text, i)
	}
}

// firstMonths reads 前五个月.
func firstMonths(text string, i int) (Moment, int) {
	word := &zh().Word
	rest, ok := strings.CutPrefix(text[i:], word.Within)
	if !ok || rest == "" || !isHanNumeral(first(rest)) {
		return Moment{}, 0
	}
	n, ok := readHan(text, i+len(word.Within))
	if !ok || n.value.Exponent() != 0 || !strings.HasPrefix(text[n.end:], word.Months) {
		return Moment{}, 0
	}
	return Moment{Sort: Month, Number: 100 + int(n.value.Rat().Num().Int64())}, n.end + len(word.Months)
}

// monthsFromJanuary reads the 1—11月 or 1月至11月 that begins with a 1 before text, and returns how
// many months these are and how long the text is; 0 if they are none.
func monthsFromJanuary(text string) (months, length int) {
	month := zh().Word.Month
	rest := strings.TrimPrefix(text, month)
	mark := hasPrefix(rest, lexicon.Chinese().Parts.Range.All()...)
	if mark == "" {
		return 0, 0
	}
	rest = rest[len(mark):]
	after := strings.TrimLeft(rest, "0123456789")
	months, err := strconv.Atoi(rest[:len(rest)-len(after)])
	if err != nil || months < 2 || months > 12 || !strings.HasPrefix(after, month) {
		return 0, 0
	}
	return months, len(text) - len(after) + len(month)
}

// isWeekday reports whether 周一 is a day here: 每周一次 is a week.
func isWeekday(before, after string) bool {
	return !strings.HasSuffix(before, zh().Word.Each) && !isHanNumeral(last(before)) &&
		(after == "" || !strings.ContainsRune(zh().Word.CountsWeeks, first(after)))
}

// digitMoment reads 2024年, 9月, 20日, 前11个月 and 1—11月, which are as many.
func digitMoment(text string, i int) (Moment, int) {
	end := i
	for end < len(text) && isDigit(rune(text[end])) {
		end++
	}
	number, err := strconv.Atoi(text[i:end])
	before, after := text[:i], text[end:]
	if call := (numeral{start: i, end: end, digits: text[i:end]}); err == nil && isCallNumber(call) && (isHotline(before, call, after) || isLabel(before, call, after)) {
		return Moment{Sort: Call, Number: number}, end
	}
	fromJanuary, length := monthsFromJanuary(after)
	pieceOf := strings.HasSuffix(before, ".") || strings.HasSuffix(before, ",") || strings.HasPrefix(after, ".") && startsDigit(after[1:])
	switch {
	case err != nil || pieceOf || endsAlnum(before):
		return Moment{}, end
	case number == 1 && end-i == 1 && fromJanuary > 0:
		return Moment{Sort: Month, Number: 100 + fromJanuary}, end + length
	case end-i == 4 && number >= 1900 && number <= 2100 && yearFollows(text, i, end):
		return Moment{Sort: Year, Number: number}, end
	case number <= 12 && isMonthBefore(after):
		return Moment{Sort: Month, Number: number}, end
	case strings.HasPrefix(after, zh().Word.Month) && number <= 12:
		return Moment{Sort: Month, Number: number}, end + len(zh().Word.Month)
	case number >= 1 && number <= grades && strings.HasPrefix(after, zh().Word.Level):
		return Moment{Sort: Grade, Number: number}, end + len(zh().Word.Level)
	case strings.HasPrefix(after, zh().Word.Day) && number <= 31 && !strings.HasPrefix(after, zh().Word.WithinDays):
		return Moment{Sort: Day, Number: number}, end + len(zh().Word.Day)
	case strings.HasPrefix(after, zh().Word.Months) && strings.HasSuffix(before, zh().Word.Within):
		return Moment{Sort: Month, Number: 100 + number}, end + len(zh().Word.Months)
	}
	return Moment{}, end
}

// grades is how many grades there are that both languages number.
const grades = 5

// yearFollows reports whether a number of four digits is a year: 年 follows, or another year.
func yearFollows(text string, start, end int) bool {
	before, after := text[:start], text[end:]
	if rest, ok := strings.CutPrefix(after, zh().Word.Year); ok {
		return !isAge(before, rest)
	}
	mark := hasPrefix(after, "—", "–", "-", "～", zh().Word.Until, zh().Word.UpTo)
	return mark != "" && len(after) >= len(mark)+len(zh().Word.AnyYear) && strings.HasPrefix(after[len(mark)+4:], zh().Word.Year)
}

// chineseOrdinal reads 第18次, 第七次 and 第三季度. 第8位 is a figure.
func chineseOrdinal(text string, i int) (Moment, int) {
	at := i + len(zh().Word.Ordinal)
	var n numeral
	var ok bool
	switch rest := text[at:]; {
	case startsDigit(rest):
		n, ok = readDigits(text, at)
	case rest != "" && isHanNumeral(first(rest)):
		n, ok = readHan(text, at)
	}
	if !ok || n.value.Exponent() != 0 {
		return Moment{}, 0
	}
	number := int(n.value.Rat().Num().Int64())
	after := text[n.end:]
	switch {
	case strings.HasSuffix(text[:i], zh().Word.InARow) && startsTime(after):
		return Moment{Sort: Ordinal, Number: number, soft: true}, n.end // 连续第21年 is so many years
	case strings.HasPrefix(after, zh().Word.Quarter) && number <= 4:
		return Moment{Sort: PartYear, Number: number}, n.end + len(zh().Word.Quarter)
	case strings.HasPrefix(after, zh().Word.Season) && number <= 4 && hasPrefix(after, zh().NeverSeason...) == "":
		return Moment{Sort: PartYear, Number: number}, n.end + len(zh().Word.Season)
	case strings.HasPrefix(after, zh().Word.Industry) && number <= 3:
		return Moment{Sort: Ordinal, Number: number}, n.end + len(zh().Word.Industry)
	case number < 1 || number > 200:
		return Moment{}, n.end
	}
	return Moment{Sort: Ordinal, Number: number, soft: hasPrefix(after, zh().Ranked...) != "" || isSuperlative(after)}, n.end
}

// startsTime reports whether a unit of time begins s.
func startsTime(s string) bool {
	u, length := chineseUnit(s)
	return length > 0 && u.class.isTime() || hasPrefix(s, zh().Stretches...) != ""
}

// isMonthBefore reports whether a range to another month begins s: the 4 of 4—6月 is one too.
func isMonthBefore(s string) bool {
	mark := hasPrefix(s, lexicon.Chinese().Parts.Range.All()...)
	rest := strings.TrimLeft(s[len(mark):], "0123456789")
	return mark != "" && len(rest) < len(s)-len(mark) && strings.HasPrefix(rest, zh().Word.Month)
}
