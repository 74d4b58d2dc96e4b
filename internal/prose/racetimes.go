package prose

import (
	"strings"

	"duibiao/internal/quantity"
)

// raceTime reads a time that was taken, 2:08:31 or 1:52.34, as hours, minutes and seconds, and adds
// the figures. 9:30 is a time of day.
func (s *scanner) raceTime(n numeral) bool {
	parts := s.colons(n)
	switch {
	case len(parts) == 2 && len(parts[1].digits) >= len("52.34"):
		s.addTimes(parts, zh().Word.Minutes, zh().Word.Second)
	case len(parts) == 3 && parts[1].whole(2):
		s.addTimes(parts, zh().Word.Hours, zh().Word.Minutes, zh().Word.Second)
	default:
		return false
	}
	return true
}

// chineseRaceTime is raceTime for Chinese, where minutes and seconds of two digits may stand with their units: 2小时05分47秒, 1分05秒54.
func (s *scanner) chineseRaceTime(n numeral) bool {
	word := &zh().Word
	unit := hasPrefix(s.after(n.end), word.Minute, word.Second)
	if !n.inexact || n.end-n.start != 2 || s.text[n.start] != '0' || unit == "" || hasSuffix(s.before(n.start), word.Hour, word.Minute, word.Minutes) == "" {
		return s.raceTime(n)
	}
	name := word.Second
	if unit == word.Minute {
		name = word.Minutes
	}
	u, _ := chineseUnit(name)
	padded := readTimePart(s.text, n.start)
	o := operand{numeral: padded, value: padded.value, hasUnit: true, unit: u, end: n.end + len(unit)}
	s.eatSplitSecond(&o)
	s.add(o, n.start, o.end, quantity.Exactly)
	return true
}

// colons returns the numbers that begin with n and are joined by colons, nil if others than
// times have them.
func (s *scanner) colons(n numeral) []numeral {
	if n.inexact || n.grouped || strings.Contains(n.digits, ".") || len(n.digits) > 2 || gluedBefore(s.before(n.start), s.after(n.end)) {
		return nil
	}
	parts := []numeral{n}
	for len(parts) < 3 && strings.HasPrefix(s.after(n.end), ":") && startsDigit(s.after(n.end+1)) {
		at := n.end + 1
		n = readTimePart(s.text, at)
		if n.end-at < 2 || strings.Index(n.digits+".", ".") != 2 {
			return nil
		}
		parts = append(parts, n)
	}
	if startsDigit(strings.TrimPrefix(s.after(n.end), ":")) {
		return nil
	}
	return parts
}

// readTimePart reads two digits, perhaps with a point: 08, which is no number elsewhere.
func readTimePart(text string, at int) numeral {
	rest := head(text[at:], len("00.000"))
	digits := rest[:len(rest)-len(strings.TrimLeft(rest, "0123456789."))]
	digits = strings.TrimSuffix(digits, ".")
	n := numeral{start: at, end: at + len(digits), digits: digits}
	trimmed := strings.TrimLeft(digits, "0")
	if trimmed == "" || trimmed[0] == '.' {
		trimmed = "0" + trimmed
	}
	n.value, _ = quantity.ParseDecimal(trimmed)
	return n
}

// addTimes adds a figure for each number, in its unit.
func (s *scanner) addTimes(parts []numeral, units ...string) {
	for i, n := range parts {
		u, _ := chineseUnit(units[i])
		s.add(operand{numeral: n, value: n.value, hasUnit: true, unit: u}, n.start, n.end, quantity.Exactly)
	}
}
