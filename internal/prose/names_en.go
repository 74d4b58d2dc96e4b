package prose

import (
	"slices"
	"strings"

	"duibiao/internal/quantity"
)

// englishOrdinal returns where an ordinal ends, in digits or in words, or a decade: 21st, the 1990s.
func englishOrdinal(s *scanner, n numeral) int {
	after := s.after(n.end)
	switch {
	case n.digits != "" && hasPrefix(after, little().OrdinalOrDecade...) != "" && !isAlnumAt(after, 2):
		return n.end + len(wordAt(after))
	case n.digits == "" && ordinal(s.text[n.start:n.end]) > 0:
		return n.end
	}
	return 0
}

// score returns where a score or a share ends that begins with the number.
func score(s *scanner, n numeral) int {
	after := s.after(n.end)
	if (isSplit(n, after) || s.isAmongScores(n)) && !precedes(s.before(n.start), en().Aged...) { // aged 0-14
		return n.end + codeRun(after)
	}
	return 0
}

// scoreJoints join the scores of a list.
var scoreJoints = [...]string{", ", "、", "，"}

// maxScores is how many bytes two scores of a list take.
const maxScores = 16

// isAmongScores reports whether the number begins a score that its neighbour in a list is one like: the 22-25 of "25-21,
// 22-25".
func (s *scanner) isAmongScores(n numeral) bool {
	after := s.after(n.end)
	mark := hasPrefix(after, "–", "-")
	if mark == "" {
		return false
	}
	second, ok := readDigits(after, len(mark))
	if !ok || len(n.digits) > maxScore || len(second.digits) > maxScore {
		return false
	}
	next := after[second.end:]
	joint := hasPrefix(next, scoreJoints[:]...)
	first, ok := readDigits(next, len(joint))
	if joint != "" && ok && isSplit(first, next[first.end:]) {
		return true
	}
	before := tail(s.before(n.start), maxScores)
	joint = hasSuffix(before, scoreJoints[:]...)
	before = strings.TrimSuffix(before, joint)
	left := strings.TrimRight(strings.TrimRight(strings.TrimRight(before, "0123456789"), "-–"), "0123456789")
	first, ok = readDigits(before, len(left))
	return joint != "" && ok && isSplit(first, before[first.end:])
}

// englishLabel returns where the numbers of what stands before them end: Line 10, pages 3–5.
func englishLabel(s *scanner, n numeral) int {
	if after := s.after(n.end); isEnglishLabel(s.before(n.start), n, after) {
		return n.end + labelRun(after)
	}
	return 0
}

// isNameOrStreet reports whether the number is part of a name or of an address.
func isNameOrStreet(before string, n numeral, after string) bool {
	return isTitled(before, n, after) || isStreet(after)
}

// isFirstOf reports whether the number counts "the first 10 months".
func isFirstOf(before string, _ numeral, after string) bool {
	return endsOne(before, little().FirstBefore...) != "" && follows(after, en().MonthsOf...)
}

func isEnglishVersion(before string, n numeral, after string) bool {
	if strings.HasPrefix(after, little().Octane) {
		return true
	}
	isOfName := isUpper(append([]byte(wordBefore(strings.TrimRight(before, " "))), ' ')[0])
	return strings.HasSuffix(n.digits, ".0") && startsOne(after, little().Per) == "" && !measuredEnglish(after) && !listFollows(after) && (isOfName || !isNoun(after))
}

func isEnglishProgramme(_ string, n numeral, after string) bool {
	isNamed := slices.Contains(en().ProgrammeNumbers, n.digits) && follows(after, en().OfProgrammes...)
	return len(n.digits) >= 3 && !n.grouped && (isNamed || follows(after, en().Programmes...))
}

// listFollows reports whether another number follows, which has the unit of both: "92.0,
// 96.5 and 93.2 percent".
func listFollows(after string) bool {
	mark := hasPrefix(after, little().BetweenListed...)
	return mark != "" && startsDigit(after[len(mark):])
}

// maxPoints is how many digits the points of a side may have: 112-104.
const maxPoints = 3

// isSplit reports whether the number begins a share or a score, 50–50 or 2–1, and no range.
func isSplit(n numeral, after string) bool {
	mark := hasPrefix(after, "–", "-")
	if mark == "" || !startsDigit(after[len(mark):]) {
		return false
	}
	next, ok := readDigits(after, len(mark))
	return ok && (next.value.Cmp(n.value) <= 0 && len(n.digits) <= maxPoints || n.value.IsZero()) && !measuredEnglish(after[next.end:])
}

// isEnglishLabel reports whether the word before the number makes it a label: Line 10,
// page 12, Boeing 737. A number with a scale word or a unit has none.
func isEnglishLabel(before string, n numeral, after string) bool {
	if n.grouped || len(n.digits) > 4 && !strings.Contains(n.digits, ".") || measuredEnglish(after) {
		return false
	}
	if startsOne(after, en().LabelsBehind...) != "" {
		return true
	}
	text := strings.TrimRight(before, " ")
	if text == before {
		return false
	}
	if hasSuffix(text, little().Abbreviated...) != "" {
		return true
	}
	word := wordBefore(text)
	lower := strings.ToLower(word)
	return en().LabelNouns.Has(lower) || en().LabelNames.Has(lower) && isUpper(word[0])
}

// labelRun returns the length of the other numbers of "Lines 3 and 5", "pages 3–5".
func labelRun(after string) int {
	length := 0
	for {
		rest := after[length:]
		mark := hasPrefix(rest, little().BetweenLabels...)
		if mark == "" || !startsDigit(rest[len(mark):]) {
			return length
		}
		next, ok := readDigits(rest, len(mark))
		if !ok || next.grouped || len(next.digits) > 3 || measuredEnglish(rest[next.end:]) {
			return length
		}
		length += next.end
	}
}

// isTitled reports whether the number stands in a name such as CSI 300 Index.
func isTitled(before string, n numeral, after string) bool {
	text := strings.TrimSuffix(before, " ")
	word := wordBefore(text)
	return n.whole(3) && text != before && word != "" && isUpper(word[0]) && !startsSentence(text[:len(text)-len(word)]) && isTitle(after)
}

// isStreet reports whether an address follows the number: 39 Garden Road.
func isStreet(after string) bool {
	for range 3 {
		rest, ok := strings.CutPrefix(after, " ")
		word := wordAt(rest)
		if !ok || word == "" || !isUpper(word[0]) {
			return false
		}
		if en().Streets.Has(word) {
			return true
		}
		after = rest[len(word):]
	}
	return false
}

// measuredEnglish reports whether a scale word or a unit follows a number.
func measuredEnglish(after string) bool {
	rest := strings.TrimLeft(after, " -")
	if scaleWord(wordAt(rest)) > 0 {
		return true
	}
	_, n := englishUnit(rest)
	return n > 0
}

// isCall reports whether the number is a telephone number or a postcode.
func isCall(before string, n numeral, after string) bool {
	if n.grouped || strings.Contains(n.digits, ".") || measuredEnglish(after) {
		return false
	}
	rest := strings.TrimPrefix(strings.TrimLeft(strings.TrimPrefix(after, little().SpacedAnd), "0123456789"), " ")
	if startsOne(rest, en().Hotlines...) != "" || isServiceNumber(before, n, after) {
		return true
	}
	text := strings.TrimRight(before, " :")
	if w := endsOne(text, en().BeforeCall...); w != "" {
		text = strings.TrimRight(text[:len(text)-len(w)], " ")
	}
	if endsOne(text, en().Calls...) != "" {
		return true
	}
	return isEmergency(n) && containsOne(strings.ToLower(clauseBefore(before)), en().EmergencyWords...)
}

// isServiceNumber reports whether a number such as 12345 is that of a hotline that the
// sentence names before it: platforms such as 12306.
func isServiceNumber(before string, n numeral, after string) bool {
	if !n.whole(5) {
		return false
	}
	if strings.Contains(head(after, maxCall), little().Hotline) {
		return true
	}
	return containsOne(strings.ToLower(clauseBefore(before)), en().CallWords...) && !isNoun(after)
}

// maxCall is how many bytes may stand between a telephone number and what names it as one.
const maxCall = 40

// clauseBefore returns the sentence that before ends in.
func clauseBefore(before string) string {
	before = tail(before, maxClause)
	return before[strings.LastIndexAny(before, ".;!?\n")+1:]
}

// englishPolicy returns where the name of a policy or a plan ends that begins with a time:
// 240-hour visa-free transit, 15-minute elderly-care circle.
func englishPolicy(s *scanner, n numeral) int { return s.policyOf(n, en().PolicyUnits) }

// dayPolicy does so of days too, which are figures besides: 30-day visa-free entry.
func dayPolicy(s *scanner, n numeral) int {
	if end := s.policyOf(n, en().PolicyUnits); end > 0 {
		return end
	}
	return s.policyOf(n, en().PolicyDays)
}

// policyOf does so of times in some units.
func (s *scanner) policyOf(n numeral, units []string) int {
	text := s.text
	rest, ok := strings.CutPrefix(text[n.end:], "-")
	word := startsOne(rest, units...)
	if !ok || word == "" {
		return 0
	}
	rest = rest[len(word):]
	for range 6 {
		rest = strings.TrimPrefix(rest, " ")
		w := compound(rest)
		rest = rest[len(w):]
		if w == "" {
			return 0
		}
		if en().PolicyEnds.Has(strings.ToLower(w)) {
			return len(text) - len(rest)
		}
	}
	return 0
}

// capital returns where a number in words ends that is part of a name, or of a word with a hyphen.
func capital(s *scanner, n numeral) int {
	before, after := s.before(n.start), s.after(n.end)
	isJoined := strings.HasSuffix(before, "-") || endsAlnum(before)
	if isJoined || isUpper(s.text[n.start]) && (!startsSentence(before) || isTitle(after)) {
		return n.end
	}
	return 0
}

// isEnglishIdiom reports whether a number in words is part of a phrase, or is not exact.
func isEnglishIdiom(before string, n numeral, after string) bool {
	text := strings.TrimRight(before, " ")
	switch {
	case endsOne(text, en().NeverNumber...) != "", isOrdinalEnd(after):
		return true
	case endsWord(text, little().Every) && !measuredEnglish(after) && n.value.Cmp(quantity.NewDecimal(100, 0)) < 0: // but in every thousand
		return true
	case startsOne(after, en().NeverBehindNumber...) != "" && !boundAfter(after):
		return true
	case startsOne(after, en().PhraseEnds...) != "":
		return true
	}
	return startsOne(after, little().OfThem) != "" && n.value.String() == "1"
}

// isOrdinalEnd reports whether an ordinal ends the number: twenty-first.
func isOrdinalEnd(after string) bool {
	rest, ok := strings.CutPrefix(after, "-")
	return ok && ordinal(wordAt(rest)) > 0
}

// boundAfter reports whether the "or" behind a number begins a bound: "three or more".
func boundAfter(after string) bool { return englishSuffix(after).word != "" }

// startsSentence reports whether a capital letter after before only begins a sentence.
func startsSentence(before string) bool {
	text := strings.TrimRight(before, " “\"(*_")
	return text == "" || strings.ContainsRune(".!?:;—•\n", last(text)) || strings.HasSuffix(text, " --")
}

// isTitle reports whether a capital letter follows: Three Gorges, Two Sessions.
func isTitle(after string) bool {
	rest := strings.TrimLeft(after, " -")
	return rest != "" && rest != after && isUpper(rest[0])
}
