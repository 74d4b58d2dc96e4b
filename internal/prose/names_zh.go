package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// chineseOrdinalNumber returns where a number ends that is an ordinal and no rank.
func chineseOrdinalNumber(s *scanner, n numeral) int {
	before := s.before(n.start)
	switch {
	case n.words && hasSuffix(before, zh().Word.Ordinal, zh().Word.Beginning, "○") != "":
		return s.phraseEnd(n)
	case !n.words && strings.HasSuffix(strings.TrimSuffix(before, " "), zh().Word.Ordinal) &&
		!strings.HasSuffix(before, zh().Word.InARowOrdinal) && !rankedBefore(before, s.after(n.end)):
		return n.end
	}
	return 0
}

// The conditions under which the word behind a number makes a name of it: 10号线, 2.0, 90后, 985高校.
func isNamedNumber(before string, _ numeral, after string) bool {
	if isStep(before, after) {
		return false
	}
	return hasPrefix(after, zh().BehindNumberName...) != "" || isGradeRange(after)
}

// isGradeRange reports whether a number is the first of a range of grades: 13至14级.
func isGradeRange(after string) bool {
	mark := hasPrefix(after, lexicon.Chinese().Parts.Range.All()...)
	_, end := readNumber(after, len(mark))
	return mark != "" && end > len(mark) && strings.HasPrefix(after[end:], zh().Word.Level)
}

// isStep reports whether the 级 behind a number counts steps: 999级台阶, 石阶268级.
func isStep(before, after string) bool {
	rest, ok := strings.CutPrefix(after, zh().Word.Level)
	return ok && (hasPrefix(rest, zh().StepNouns...) != "" || containsOne(behindMark(tail(before, maxDirection), chineseMarks), zh().StepNouns...))
}

func isVersion(_ string, n numeral, after string) bool {
	_, length := chineseUnit(after)
	return strings.HasSuffix(n.digits, ".0") && !measured(after) && (length == 0 || strings.ContainsRune(zh().Word.Edition, first(after)))
}

func isGeneration(_ string, n numeral, after string) bool {
	return n.whole(2) && (n.digits[1] == '0' || n.digits[1] == '5') && strings.HasPrefix(after, zh().Word.Born)
}

func isProgramme(_ string, _ numeral, after string) bool {
	return hasPrefix(after, zh().BehindProgramme...) != ""
}

// measured reports whether a unit of measure or a scale word follows a number.
func measured(after string) bool {
	u, length := chineseUnit(after)
	return length > 0 && u.class != Count || hasPrefix(after, zh().Word.Wan, zh().Word.Yi) != ""
}

// isLabel reports whether the word before the number makes it a label: 图3, 附件2,
// 邮编450000. 人大代表256名 has none.
func isLabel(before string, n numeral, after string) bool {
	before = strings.TrimRight(before, zh().Word.BeforeLabelled)
	if strings.Contains(n.digits, ".") && measured(after) {
		return false // 拦截电话1.2亿次
	}
	if hasSuffix(before, zh().Labels...) != "" {
		return len(n.digits) != 1 || !strings.HasSuffix(before, zh().Word.Double)
	}
	if hasSuffix(before, zh().Word.Figure, zh().Word.Table) == "" || hasSuffix(before, zh().NeverLabels...) != "" {
		return false
	}
	return len(n.digits) <= 2 || strings.Contains(n.digits, ".")
}

// isPeriod reports whether 前 or 首 and what follows make a period of time: 前10个月.
func isPeriod(before string, _ numeral, after string) bool {
	year, ofYear := strings.CutSuffix(before, zh().Word.BeforeOfYear)
	return (isFirst(before) || strings.HasSuffix(before, zh().Word.First) || ofYear && (startsDigit(lastOf(year)) || hasSuffix(year, zh().YearsBefore...) != "")) &&
		hasPrefix(after, zh().Stretches...) != ""
}

// isHotline reports whether the number is a telephone number of few digits.
func isHotline(before string, n numeral, after string) bool {
	if n.grouped || strings.Contains(n.digits, ".") || len(n.digits) < 3 {
		return false
	}
	if hasPrefix(after, zh().NeverHotline...) != "" {
		return false
	}
	if callFollows(after) || hasPrefix(after, zh().BehindHotline...) != "" || isService(n, after) {
		return true
	}
	if _, length := chineseUnit(after); length > 0 {
		return false
	}
	next := hasPrefix(after, "、", "，", "。", zh().Word.And, zh().Word.Or, "；")
	if hasSuffix(before, "110、", "119、", "120、", "122、") != "" {
		next = "、"
	}
	return isEmergency(n) && next != "" || len(n.digits) == 11
}

// maxService is how many characters may stand between a telephone number and 热线.
const maxService = 8

// callFollows reports whether a number is that of the telephone that a name behind it is of:
// 96777公交热线, 12350安全举报电话.
func callFollows(after string) bool {
	name := head(after, maxService*len(zh().Word.AnyCharacter))
	if i := strings.IndexAny(name, zh().Word.EndsName); i >= 0 {
		name = name[:i]
	}
	i := max(strings.Index(name, zh().Word.Hotline), strings.Index(name, zh().Word.SpecialLine), strings.Index(name, zh().Word.ReportLine), strings.Index(name, zh().Word.ServiceLine))
	if i < 0 {
		return false
	}
	_, length := chineseUnit(after)
	return length == 0 || i == 0
}

// isService reports whether a number of five digits is that of a service: 96110反诈专线.
func isService(n numeral, after string) bool {
	if len(n.digits) != serviceDigits {
		return false
	}
	name := head(after, maxService*len(zh().Word.AnyCharacter))
	if i := strings.IndexAny(name, zh().Word.EndsName); i >= 0 {
		name = name[:i]
	}
	if !strings.Contains(name, zh().Word.CallLine) {
		return false
	}
	_, length := chineseUnit(after)
	return length == 0
}

// serviceDigits is how many digits the number of a service has.
const serviceDigits = 5

// isEmergency reports whether the number calls the police or an ambulance.
func isEmergency(n numeral) bool {
	return n.digits == "110" || n.digits == "119" || n.digits == "120" || n.digits == "122"
}

// policy returns where the name of a policy or a plan ends that begins with a time:
// 240小时过境免签, 15分钟便民生活圈.
func policy(s *scanner, n numeral) int {
	after := s.after(n.end)
	unit := hasPrefix(after, zh().Word.Hours, zh().Word.Minutes)
	if unit == "" {
		return 0
	}
	rest := after[len(unit):]
	if w := hasPrefix(rest, zh().Policies...); w != "" {
		return n.end + len(unit) + len(w)
	}
	if length := circleLength(unit, rest); length > 0 {
		return n.end + length
	}
	return 0
}

// circleLength returns the length of 分钟便民生活圈, 0 if 圈 does not end it.
func circleLength(unit, rest string) int {
	length := len(unit)
	for range 12 {
		r, size := utf8.DecodeRuneInString(rest)
		if !isHan(r) {
			break
		}
		length, rest = length+size, rest[size:]
		if string(r) == zh().Word.Circle {
			return length
		}
	}
	return 0
}
