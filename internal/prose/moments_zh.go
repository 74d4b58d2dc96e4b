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
	s.add("0123456789" + zh().Word.Ordinal + zh().Word.Within + zh().Word.Digits + zh().Word.Ten + zh().Word.Running)
	for r := range chineseNames() {
		s.add(string(r))
	}
	for _, time := range zh().PacedBy {
		s.add(string(first(time)))
	}
	for _, w := range zh().FirstMonths {
		s.add(string(first(w)))
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
			m.soft = m.soft && !(m.Sort == Width && isOfGap(text[:i]))
			m.holdAgainst(hasSuffix(strings.TrimRight(text[:i], "“"), zh().BeforeAgainst...) != "" || hasPrefix(text[end:], zh().BehindAgainst...) != "")
			list = append(list, m)
			if edge := chineseEdge(&m, text); edge.Number > 0 {
				list = append(list, edge)
			}
			if m.Sort == Relative && m.Number == lastMonth {
				list = appendMonthBefore(list)
			}
		}
		if m.Sort == Relative && hasPrefix(text[end:], zh().YearEnds...) != "" {
			end -= len(zh().Word.Year) // 去年底
		}
		i = max(end, i+size)
	}
	noteSides(text, list, chineseSide)
	return list
}

// lastMonth is the number of 上月 among what is relative.
const lastMonth = 11

// appendMonthBefore adds the month before the last one that a list has, which 上月 is.
func appendMonthBefore(list []Moment) []Moment {
	m := list[len(list)-1]
	for i := len(list) - 1; i >= 0; i-- {
		if list[i].Sort == Month && !list[i].inferred {
			if list[i].Number > 12 {
				break
			}
			m.Sort, m.Number, m.soft, m.inferred = Month, (list[i].Number+10)%12+1, false, true
			return append(list, m)
		}
	}
	return list
}

// isOfGap reports whether the clause that ends before speaks of a gap, or of how fast something changes: 涨幅
// 连续第5个月扩大.
func isOfGap(before string) bool {
	return containsOne(behindMark(tail(before, maxDirection), chineseMarks), zh().Gaps...)
}

// chineseMoment returns the moment that begins at i and where it ends, 0 if none does.
func chineseMoment(text string, i int) (Moment, int) {
	rest := text[i:]
	switch r := first(rest); {
	case isDigit(r):
		return digitMoment(text, i)
	case strings.HasPrefix(rest, zh().Word.InARow):
		return chineseRow(text, i)
	case isOneOf(r, zh().Word.Ordinal):
		return chineseOrdinal(text, i)
	default:
		if m, length := chineseNamed(text, i); length > 0 && (m.Sort != Ordinal || rowBehind(rest[len(string(r)):]) == 0) {
			return m, i + length
		}
		if isHanNumeral(r) {
			return hanMoment(text, i)
		}
		return firstMonths(text, i)
	}
}

// firstMonths reads 前五个月 and 首五个月.
func firstMonths(text string, i int) (Moment, int) {
	word := &zh().Word
	begins := hasPrefix(text[i:], zh().FirstMonths...)
	rest := text[i+len(begins):]
	if begins == "" || rest == "" || !isHanNumeral(first(rest)) {
		return Moment{}, 0
	}
	n, ok := readHan(text, i+len(begins))
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
	if strings.HasSuffix(before, zh().Word.Each) {
		return after == "" || strings.ContainsRune(zh().Word.BehindWeekday, first(after)) // 每周二至周日, but 每周三天
	}
	return !isHanNumeral(last(before)) && (after == "" || !strings.ContainsRune(zh().Word.CountsWeeks, first(after)))
}

// digitMoment reads 2024年, 9月, 20日, 前11个月 and 1—11月, which are as many.
func digitMoment(text string, i int) (Moment, int) {
	for _, read := range [...]func(string, int) (Moment, int){codeMoment, phoneMoment, ratioMoment, decadeMoment} {
		if m, end := read(text, i); end > 0 {
			return m, end
		}
	}
	for _, read := range [...]func(string, int) (Moment, int){chineseSpecial, versionMoment} {
		if m, end := read(text, i); end > 0 {
			return m, end
		}
	}
	end := i
	for end < len(text) && isDigit(rune(text[end])) {
		end++
	}
	number, err := strconv.Atoi(text[i:end])
	before, after := text[:i], text[end:]
	if call := (numeral{start: i, end: end, digits: text[i:end]}); err == nil && isCallNumber(call) && !measured(after) && (isHotline(before, call, after) || isLabel(before, call, after)) {
		return Moment{Sort: Call, Number: number}, end
	}
	fromJanuary, length := monthsFromJanuary(after)
	pieceOf := strings.HasSuffix(before, ".") || strings.HasSuffix(before, ",") && startsDigit(lastOf(before[:len(before)-1])) || strings.HasPrefix(after, ".") && startsDigit(after[1:])
	switch {
	case err != nil || pieceOf || endsAlnum(before):
		return Moment{}, end
	case number == 1 && end-i == 1 && fromJanuary > 0:
		return Moment{Sort: Month, Number: 100 + fromJanuary}, end + length
	case end-i == 4 && number >= 1800 && number <= 2199 && yearFollows(text, i, end):
		return Moment{Sort: Year, Number: number}, end
	case number <= 12 && isMonthBefore(after):
		return Moment{Sort: Month, Number: number}, end
	case strings.HasPrefix(after, zh().Word.Month) && number <= 12 && isFirst(before):
		return Moment{Sort: Month, Number: 100 + number}, end + len(zh().Word.Month)
	case strings.HasPrefix(after, zh().Word.MonthsOld):
		return Moment{}, end
	case strings.HasPrefix(after, zh().Word.Month) && number <= 12:
		return Moment{Sort: Month, Number: number}, end + len(zh().Word.Month)
	case isCraft(before, after):
		return Moment{Sort: Named, Number: number}, end + len(zh().Word.Number)
	case isListedPlace(before, after):
		return Moment{Sort: Ordinal, Number: number, soft: true}, end
	case number >= 1 && hasPrefix(after, zh().Sessions...) != "":
		return Moment{Sort: Ordinal, Number: number}, end
	case number >= 1 && number <= forces && strings.HasPrefix(after, zh().Word.Level):
		return Moment{Sort: Grade, Number: number}, end + len(zh().Word.Level)
	case strings.HasPrefix(after, zh().Word.Day) && number <= 31 && !strings.HasPrefix(after, zh().Word.WithinDays):
		return Moment{Sort: Day, Number: number}, end + len(zh().Word.Day)
	case strings.HasPrefix(after, zh().Word.Months) && hasSuffix(before, zh().FirstMonths...) != "":
		return Moment{Sort: Month, Number: 100 + number}, end + len(zh().Word.Months)
	}
	return Moment{}, end
}

// chineseSpecial reads what else may begin with digits: 8时15分, 15分钟生活圈, 6.2级地震, 4A级, 9楼. Its end is 0 if
// there is none.
func chineseSpecial(text string, i int) (Moment, int) {
	number, end := readNumber(text, i)
	after := text[end:]
	if !behindSpecial().has(first(after)) || i > 0 && (isAlnum(text[i-1]) || text[i-1] == '.') {
		return Moment{}, 0
	}
	if m, end := chineseClock(text, i); end > 0 {
		return m, end
	}
	word := &zh().Word
	switch {
	case strings.HasPrefix(after, ".") && startsDigit(after[1:]) && strings.HasPrefix(after[2:], word.Level):
		return Moment{Sort: Magnitude, Number: number*10 + int(after[1]-'0')}, end + 2 + len(word.Level)
	case after != "" && isUpper(after[0]) && strings.HasPrefix(after, little().GradeLetter) && !isAlnumAt(after, 1) && number <= grades:
		return Moment{Sort: Grade, Number: letterGrades + number}, end + 1
	case rowBehind(after) > 0:
		return Moment{Sort: Row, Number: number}, end + rowBehind(after)
	case hasPrefix(after, zh().Floors...) != "" && number < maxFloor:
		return Moment{Sort: Floor, Number: number}, end + len(hasPrefix(after, zh().Floors...))
	}
	if hasPrefix(after, word.Hours, word.Minutes) == "" {
		return Moment{}, 0
	}
	return circleOf(policy, text, i)
}

// behindSpecial are the characters that may follow the digits of these.
var behindSpecial = sync.OnceValue(func() *runeSet {
	word := &zh().Word
	s := &runeSet{}
	for _, w := range append([]string{word.Hour, word.Point, word.Hours, word.Minutes, word.Running, ":", "：", ".", little().GradeLetter, "—", "–", "-", "～", "~", word.Until, word.UpTo}, zh().Floors...) {
		s.add(string(first(w)))
	}
	return s
})

// circleOf reads the name of a policy or a circle that begins with a time: its number is that of the minutes.
func circleOf(named func(*scanner, numeral) int, text string, i int) (Moment, int) {
	n, ok := readDigits(text, i)
	if !ok || n.grouped || len(n.digits) > 3 || strings.Contains(n.digits, ".") {
		return Moment{}, 0
	}
	return circle(named, text, n)
}

// circle returns what a number begins that is the name of a policy.
func circle(named func(*scanner, numeral) int, text string, n numeral) (Moment, int) {
	end := named(&scanner{text: text}, n)
	if end == 0 {
		return Moment{}, 0
	}
	minutes := int(n.value.Rat().Num().Int64())
	if hasPrefix(text[n.end:], zh().Word.Hours) != "" || startsOne(strings.TrimPrefix(text[n.end:], "-"), en().PolicyUnits[0]) != "" {
		minutes *= 60
	}
	if startsOne(strings.TrimPrefix(text[n.end:], "-"), en().PolicyDays...) != "" {
		minutes *= 24 * 60
	}
	return Moment{Sort: Circle, Number: minutes}, end
}

// Numbers of grades with letters, 4A级, and of floors.
const (
	letterGrades = 100
	maxFloor     = 200
)

// forces is the strongest that both languages number.
const forces = 17

// grades is how many grades there are that both languages number.
const grades = 5

// yearFollows reports whether a number of four digits is a year: 年 follows, or another year.
func yearFollows(text string, start, end int) bool {
	before, after := text[:start], text[end:]
	if strings.HasPrefix(after, zh().Word.Session) {
		return true // 2025届
	}
	if rest, ok := strings.CutPrefix(after, zh().Word.Year); ok {
		return !isAge(before, rest)
	}
	if _, length := accountYear(after); length > 0 && strings.HasPrefix(after[length:], zh().Word.Year) {
		return true // 2025/26年度
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
	case number > maxOrdinal && strings.HasPrefix(after, zh().Word.Number):
		return Moment{Sort: Named, Number: number}, n.end + len(zh().Word.Number) // 第2187号建议
	case number < 1 || number > maxOrdinal:
		return Moment{}, n.end
	}
	return Moment{Sort: Ordinal, Number: number, soft: hasPrefix(after, zh().Ranked...) != "" || hasPrefix(after, zh().Tiers...) != "" || isSuperlative(after) || endsRanks(after)}, n.end
}

// endsRanks reports whether a list of numbers goes on to one that is a place: the 第二 of 第二、三位 is one too.
func endsRanks(after string) bool {
	rest := strings.TrimLeft(head(after, maxListed), zh().Word.Digits+"0123456789、"+zh().Word.Ordinal)
	return strings.HasPrefix(after, "、") && hasPrefix(rest, zh().Word.Place, zh().Word.Name) != ""
}

// isListedPlace reports whether a number behind others is one of the places of 第二、三位.
func isListedPlace(before, after string) bool {
	if !strings.HasSuffix(before, "、") {
		return false
	}
	list := strings.TrimRight(tail(before, maxListed), zh().Word.Digits+"0123456789、")
	return strings.HasSuffix(list, zh().Word.Ordinal) && (hasPrefix(after, zh().Word.Place, zh().Word.Name) != "" || endsRanks(after))
}

// maxOrdinal is the highest ordinal that is told one by one: the 571st flight.
const maxOrdinal = 999

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
