package prose

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// chineseMoments reads the moments of a Chinese text.
func chineseMoments(text string) []Moment {
	var list []Moment
	for i := 0; i < len(text); {
		m, end := chineseMoment(text, i)
		if end > 0 {
			if m.Number > 0 {
				m.Start, m.End, m.Text = i, end, text[i:end]
				list = append(list, m)
			}
			i = end
			continue
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	return list
}

// chineseMoment returns the moment that begins at i and where it ends, 0 if none does.
func chineseMoment(text string, i int) (Moment, int) {
	rest := text[i:]
	switch r := first(rest); {
	case isDigit(r):
		return digitMoment(text, i)
	case r == '第':
		return chineseOrdinal(text, i)
	case r == '上' || r == '下' || r == '一' || r == '二' || r == '三' || r == '四' || r == '首' || r == '前' || r == '十':
		for _, w := range &chinesePeriods {
			if strings.HasPrefix(rest, w.word) {
				return Moment{Sort: w.sort, Number: w.number}, i + len(w.word)
			}
		}
	}
	return Moment{}, 0
}

// namedMoment is a moment in words.
type namedMoment struct {
	word   string
	sort   MomentSort
	number int
}

var chinesePeriods = [...]namedMoment{
	{"上半年", PartYear, 5}, {"下半年", PartYear, 6}, {"一季度", PartYear, 1}, {"二季度", PartYear, 2}, {"三季度", PartYear, 3},
	{"四季度", PartYear, 4}, {"首季", PartYear, 1}, {"前三季度", PartYear, 13}, {"前两季度", PartYear, 12},
	{"十一五", Plan, 11}, {"十二五", Plan, 12}, {"十三五", Plan, 13}, {"十四五", Plan, 14}, {"十五五", Plan, 15}, {"十六五", Plan, 16},
}

// digitMoment reads 2024年, 9月, 20日 and 前11个月.
func digitMoment(text string, i int) (Moment, int) {
	end := i
	for end < len(text) && isDigit(rune(text[end])) {
		end++
	}
	number, err := strconv.Atoi(text[i:end])
	before, after := text[:i], text[end:]
	pieceOf := strings.HasSuffix(before, ".") || strings.HasSuffix(before, ",") || strings.HasPrefix(after, ".") && startsDigit(after[1:])
	switch {
	case err != nil || pieceOf || isAlnumBefore(before):
		return Moment{}, end
	case end-i == 4 && number >= 1900 && number <= 2100 && yearFollows(text, i, end):
		return Moment{Sort: Year, Number: number}, end
	case strings.HasPrefix(after, "月") && number <= 12:
		return Moment{Sort: Month, Number: number}, end + len("月")
	case strings.HasPrefix(after, "日") && number <= 31 && !strings.HasPrefix(after, "日内"):
		return Moment{Sort: Day, Number: number}, end + len("日")
	case strings.HasPrefix(after, "个月") && strings.HasSuffix(before, "前"):
		return Moment{Sort: Month, Number: 100 + number}, end + len("个月")
	}
	return Moment{}, end
}

func isAlnumBefore(before string) bool { return before != "" && isAlnum(before[len(before)-1]) }

// yearFollows reports whether a number of four digits is a year: 年 follows, or another year.
func yearFollows(text string, start, end int) bool {
	before, after := text[:start], text[end:]
	if rest, ok := strings.CutPrefix(after, "年"); ok {
		return !isAge(before, rest)
	}
	mark := hasPrefix(after, "—", "–", "-", "～", "至", "到")
	return mark != "" && len(after) >= len(mark)+len("2025年") && strings.HasPrefix(after[len(mark)+4:], "年")
}

// chineseOrdinal reads 第18次, 第七次 and 第三季度. 第一 is said of all that is good, and
// 第8位 is a figure.
func chineseOrdinal(text string, i int) (Moment, int) {
	at := i + len("第")
	if strings.HasSuffix(text[:i], "连续") {
		return Moment{}, at // 连续第21年 is so many years
	}
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
	case strings.HasPrefix(after, "季度") && number <= 4:
		return Moment{Sort: PartYear, Number: number}, n.end + len("季度")
	case strings.HasPrefix(after, "产业") && number <= 3:
		return Moment{Sort: Ordinal, Number: number}, n.end + len("产业")
	case number < 2 || number > 200 || hasPrefix(after, zh().Ranked...) != "":
		return Moment{}, n.end
	}
	return Moment{Sort: Ordinal, Number: number}, n.end
}
