package prose

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"duibiao/internal/quantity"
)

// What is numbered rather than counted is a moment of the sort Named: G107, Shenzhou-21 and 神舟二十一号, a ratio of 3:2,
// a telephone number with its area code. Its number is that of the digits.

// maxCode is how many digits a code has at most, and maxLetters how many letters stand before them.
const maxCode, maxLetters = 4, 2

// maxNumbered is the greatest number of a code.
const maxNumbered = 9999

// codeMoment reads the digits of a code such as G107 or C919, which begin at i. Its end is 0 if they are none.
func codeMoment(text string, i int) (Moment, int) {
	letters := 0
	for letters < i && isUpper(text[i-letters-1]) {
		letters++
	}
	number, end := readNumber(text, i)
	switch {
	case letters == 0, letters > maxLetters, i > letters && (isAlnum(text[i-letters-1]) || text[i-letters-1] == '-' || text[i-letters-1] == '.'):
		return Moment{}, 0
	case strings.HasSuffix(text[:i], little().Particles) && strings.HasPrefix(text[end:], ".") && startsDigit(text[end+1:]):
		decimal, end := readNumber(text, end+1)
		return Moment{Sort: Named, Number: decimals + 10*number + decimal}, end // PM2.5
	case end-i > maxCode, end-i < 2 && !strings.ContainsRune(little().Roads, rune(text[i-1])), isAlnumAt(text[end:], 0), hasPrefix(text[end:], ".", "%", ",") != "" && startsDigit(text[end+1:]):
		return Moment{}, 0
	}
	return Moment{Sort: Named, Number: number}, end
}

// decimals is added to the numbers of what is called by one with a decimal.
const decimals = 100_000

// ratioMoment reads 3:2, which begins at i; a time of day has two digits behind the colon. Its end is 0 if there is
// none.
func ratioMoment(text string, i int) (Moment, int) {
	if m, end := finerRatio(text, i); end > 0 {
		return m, end
	}
	first, at := readNumber(text, i)
	mark := hasPrefix(text[at:], ":", "∶", "：", zh().Word.Ratio)
	second, end := readNumber(text, at+len(mark))
	if mark == "" || at-i > 1 || end-at-len(mark) != 1 || first == 0 || second == 0 || isAlnumAt(text[end:], 0) || hasPrefix(text[end:], ".", ":", "∶", "：") != "" && startsDigit(cutFirst(text[end:])) ||
		i > 0 && (isAlnum(text[i-1]) || strings.ContainsRune(".:∶：", last(text[:i]))) {
		return Moment{}, 0
	}
	return Moment{Sort: Proportion, Number: ratios + first*1000*fineRatio + second*1000}, end
}

// ratios is added to the numbers of ratios, which no code has.
const ratios = 1_000_000

// finerRatio reads a ratio of which a number has a decimal or several digits, 1:1.09 and 1∶15.6, and "a ratio of 3 to 2".
// Without a decimal it may be a time of day, unless the clause speaks of a ratio. Its end is 0 if there is none.
func finerRatio(text string, i int) (Moment, int) {
	if i > 0 && (isAlnum(text[i-1]) || strings.ContainsRune(".,:∶：-", last(text[:i]))) {
		return Moment{}, 0
	}
	if rest := strings.TrimLeft(head(text[i:], maxListed), "0123456789."); hasPrefix(rest, ":", "∶", "：", zh().Word.Ratio)+hasPrefix(rest, little().ToOne...) == "" {
		return Moment{}, 0
	}
	a, ok := readDigits(text, i)
	if !ok || len(a.digits) > maxCode {
		return Moment{}, 0
	}
	isSaid := false
	mark := hasPrefix(text[a.end:], ":", "∶", "：", zh().Word.Ratio)
	if mark == "" {
		mark = hasPrefix(text[a.end:], little().ToOne...)
		isSaid = true
	}
	if mark == "" || !startsDigit(text[a.end+len(mark):]) {
		return Moment{}, 0
	}
	b, ok := readDigits(text, a.end+len(mark))
	if !ok || len(b.digits) > maxCode || isAlnumAt(text, b.end) || hasPrefix(text[b.end:], ":", "∶", "：", "%") != "" {
		return Moment{}, 0
	}
	isFine := strings.Contains(a.digits, ".") || strings.Contains(b.digits, ".")
	if !isFine && (isSaid || len(a.digits) > 1 || len(b.digits) > 1) && !speaksOfRatio(text[:i]) || isFine && isSaid && !speaksOfRatio(text[:i]) {
		return Moment{}, 0
	}
	return Moment{Sort: Proportion, Number: ratios + thousandths(a)*fineRatio + thousandths(b)}, b.end
}

// fineRatio is by how much the first number of a ratio is shifted, in thousandths of the second.
const fineRatio = 100_000_000

// thousandths returns a number of few digits in thousandths.
func thousandths(n numeral) int {
	return int(quantity.RoundHalfUp(n.value.Shift(3).Rat(), 0).Rat().Num().Int64())
}

// maxRatio is how many bytes before a ratio the word may stand that says that it is one.
const maxRatio = 60

// speaksOfRatio reports whether a word shortly before says that what follows is a ratio.
func speaksOfRatio(before string) bool {
	text := tail(before, maxRatio)
	text = strings.ToLower(text[strings.LastIndexAny(text, ".;。；")+1:])
	return containsOne(text, zh().RatioWords...) || containsWord(text, en().RatioWords...)
}

// versionMoment reads the number of a version, which begins at i: 3.0版, version 3.0. One that only may be one is not
// reported for itself. Its end is 0 if there is none.
func versionMoment(text string, i int) (Moment, int) {
	number, at := readNumber(text, i)
	if at-i > 2 || !strings.HasPrefix(text[at:], ".") || i > 0 && (isAlnum(text[i-1]) || text[i-1] == '.' || text[i-1] == ',') {
		return Moment{}, 0
	}
	tenths, end := readNumber(text, at+1)
	if end-at != 2 || isAlnumAt(text, end) || strings.HasPrefix(text[end:], ".") && startsDigit(text[end+1:]) {
		return Moment{}, 0
	}
	isNamed := isVersionBeside(text[:i], text[end:])
	if !isNamed && tenths > 0 {
		return Moment{}, 0
	}
	return Moment{Sort: Version, Number: 10*number + tenths, soft: !isNamed}, end
}

// isVersionBeside reports whether what stands around a number calls it that of a version.
func isVersionBeside(before, after string) bool {
	switch r := first(after); {
	case r == '%':
		return false
	case after != "" && r >= utf8.RuneSelf:
		return isOneOf(r, zh().Word.Edition)
	}
	return follows(strings.TrimLeft(after, "-"), little().Version) || precedes(before, little().Version)
}

// phoneMoment reads 0571-88112233, which begins at i. Its end is 0 if there is none.
func phoneMoment(text string, i int) (Moment, int) {
	area := strings.TrimLeft(text[i:], "0123456789")
	code := text[i : len(text)-len(area)]
	rest, ok := strings.CutPrefix(area, "-")
	line := rest[:len(rest)-len(strings.TrimLeft(rest, "0123456789"))]
	if !ok || !strings.HasPrefix(code, "0") || len(code) < 3 || len(code) > 4 || len(line) < 7 || len(line) > 8 || i > 0 && isAlnum(text[i-1]) {
		return Moment{}, 0
	}
	number, _ := strconv.Atoi(code + line)
	return Moment{Sort: Call, Number: number}, i + len(code) + 1 + len(line)
}

// numberedNoun reads the number behind a noun that such have, "Article 12" and "force 4 to 5", of which the noun begins
// at i and ends before rest: its end is in rest, 0 if there is none.
func numberedNoun(word, rest string) (m Moment, length int) {
	sort, ok := Ordinal, en().Articles.Has(word)
	if !ok {
		sort, ok = Grade, en().Forces.Has(word)
	}
	if word := wordAt(strings.TrimPrefix(rest, "-")); sort == Grade && ok && rest != "" && rest[0] == '-' && smallNumber(word) > 0 {
		return Moment{Sort: sort, Number: int(smallNumber(word))}, 1 + len(word) // grade-four operations
	}
	if !ok || len(rest) < 2 || rest[0] != ' ' && rest[0] != '-' || !startsDigit(rest[1:]) {
		return Moment{}, 0
	}
	number, end := readNumber(rest, 1)
	if end-1 > maxCode {
		return Moment{}, 0
	}
	if mark := hasPrefix(rest[end:], little().BetweenGrades...); mark != "" && startsDigit(rest[end+len(mark):]) {
		number, end = readNumber(rest, end+len(mark)) // 四到五级 has the second before its noun
	}
	if number > maxNumbered || isAlnumAt(rest[end:], 0) || strings.HasPrefix(rest[end:], ".") && startsDigit(rest[end+1:]) {
		return Moment{}, 0
	}
	return Moment{Sort: sort, Number: number}, end
}

// craftMoment reads the 21 of Shenzhou-21 and the 4 of Line 4, which begin at i behind a name. Its end is 0 if there is
// none.
func craftMoment(text string, i int) (Moment, int) {
	name, isCraft := strings.CutSuffix(text[:i], "-")
	names := en().Craft
	if !isCraft {
		name, names = strings.TrimSuffix(text[:i], " "), en().Numbered
	}
	number, end := readNumber(text, i)
	if !isCraft && hasSuffix(name, names...) == "" {
		name, names = listedUnder(name), en().NumberedMany
	}
	isKnown := hasSuffix(name, names...) != "" || isCraft && end-i <= maxLetters && isProperName(wordBefore(name))
	if !isKnown || len(name) == i || isAlnumAt(text[end:], 0) || end-i > maxCode || strings.HasPrefix(text[end:], ",") && startsDigit(text[end+1:]) {
		return Moment{}, 0
	}
	return Moment{Sort: Named, Number: number}, end
}

// isProperName reports whether a word may be that of a thing which has a number behind a hyphen: Zuchongzhi-3, but not
// COVID-19.
func isProperName(word string) bool {
	return len(word) >= minSuperlative && isUpper(word[0]) && strings.ToLower(word[1:]) == word[1:]
}

// isCraft reports whether what stands around a number makes the name of a thing of it: 神舟二十一号, 4号线, 双11.
func isCraft(before, after string) bool {
	rest, ok := strings.CutPrefix(after, zh().Word.Number)
	if strings.HasSuffix(before, zh().Word.Double) {
		return hasPrefix(after, zh().BehindDouble...) != "" || after == ""
	}
	return ok && (hasSuffix(before, zh().CraftNames...) != "" || hasPrefix(rest, zh().BehindNumber...) != "" || strings.HasPrefix(rest, "”") && isOpen(before))
}

// maxOpen is how many bytes a name in quotation marks has at most before its number: “祖冲之三号”.
const maxOpen = 24

// isOpen reports whether a text ends in the beginning of a name in quotation marks.
func isOpen(before string) bool {
	text := tail(before, maxOpen)
	i := strings.LastIndex(text, "“")
	return i >= 0 && i+len("“") < len(text) && !strings.ContainsFunc(text[i+len("“"):], func(r rune) bool { return !isHan(r) })
}

// decadeMoment reads the 上世纪80年代 and 20世纪八十年代 whose number begins at i. Its end is 0 if there is none.
func decadeMoment(text string, i int) (Moment, int) {
	century := 0
	for from, words := range zh().Centuries {
		for _, w := range words {
			if strings.HasSuffix(text[:i], w) {
				century, _ = strconv.Atoi(from)
			}
		}
	}
	if century == 0 {
		return Moment{}, 0
	}
	n, ok := readDigits(text, i)
	if !startsDigit(text[i:]) {
		n, ok = readHan(text, i)
	}
	if !ok || !strings.HasPrefix(text[n.end:], zh().Word.Decade) || n.value.Exponent() < 0 {
		return Moment{}, 0
	}
	return Moment{Sort: Year, Number: century + int(n.value.Rat().Num().Int64())}, n.end + len(zh().Word.Decade)
}

// opensGrades reports whether a list goes on behind a numeral to one that is an ordinal: the 一 of 一、二年级 is one too.
func opensGrades(rest string) bool {
	after, ok := strings.CutPrefix(rest, "、")
	return ok && hasPrefix(after[len(hanRun(head(after, maxHanMoment))):], zh().Sessions...) != "" && hanRun(head(after, maxHanMoment)) != ""
}

// maxListed is how many bytes of a list of numbers may stand before the last of them.
const maxListed = 40

// listedUnder returns what stands before a list of numbers that the text ends with: the "Lines" of "Lines 2, 4 and".
func listedUnder(text string) string {
	text = tail(text, maxListed)
	for {
		left := strings.TrimRight(text, " ")
		if and := endsOne(left, little().And); and != "" {
			left = strings.TrimRight(left[:len(left)-len(and)], " ")
		}
		left = strings.TrimSuffix(left, ",")
		digits := strings.TrimRight(left, "0123456789")
		if digits == left || left == text {
			return left
		}
		text = strings.TrimRight(digits, " ")
	}
}
