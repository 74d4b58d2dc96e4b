package prose

// hanMoment reads 九楼 and 一小时通勤圈, which begin with a numeral.
func hanMoment(text string, i int) (Moment, int) {
	if m, end := decadeMoment(text, i); end > 0 {
		return m, end
	}
	if m, end := hanYear(text, i); end > 0 {
		return m, end
	}
	if m, end := hanDay(text, i); end > 0 {
		return m, end
	}
	run := hanRun(head(text[i:], maxHanMoment))
	rest := text[i+len(run):]
	isPlace := isListedPlace(text[:i], rest)
	isOrdinal := isPlace || isCraft(text[:i], rest) || hasPrefix(rest, zh().Sessions...) != "" || opensGrades(rest)
	floor := hasPrefix(rest, zh().Floors...)
	row := rowBehind(rest)
	if run == "" || floor == "" && row == 0 && !isOrdinal && hasPrefix(rest, zh().Word.Hours, zh().Word.Minutes) == "" || isHanNumeral(last(text[:i])) {
		return Moment{}, i + max(len(run), 1)
	}
	n, ok := readHan(text, i)
	switch {
	case !ok || n.value.Exponent() < 0 || n.value.Exponent() > 2:
		return Moment{}, n.end
	case isCraft(text[:i], rest):
		return Moment{Sort: Named, Number: int(n.value.Rat().Num().Int64())}, n.end
	case isOrdinal:
		return Moment{Sort: Ordinal, Number: int(n.value.Rat().Num().Int64()), soft: isPlace}, n.end
	case row > 0:
		return Moment{Sort: Row, Number: int(n.value.Rat().Num().Int64())}, n.end + row
	case floor != "":
		return Moment{Sort: Floor, Number: int(n.value.Rat().Num().Int64())}, n.end + len(floor)
	}
	return circle(policy, text, n)
}

// hanDay reads 九月 and the 三日 of 十二月三日, but no month of the lunar calendar.
func hanDay(text string, i int) (Moment, int) {
	n, ok := readHan(text, i)
	if !ok {
		return Moment{}, 0
	}
	month, day := hanCalendar(text[:i], n, text[n.end:])
	if month == 0 && day == 0 || containsOne(tail(text[:i], maxHanMoment), zh().Lunar...) {
		return Moment{}, 0
	}
	end := n.end + len(hasPrefix(text[n.end:], zh().Word.Month, zh().Word.Day))
	if month > 0 {
		return Moment{Sort: Month, Number: month}, end
	}
	return Moment{Sort: Day, Number: day}, end
}

// maxHanMoment is how long, in bytes, the numerals of these are.
const maxHanMoment = 15
