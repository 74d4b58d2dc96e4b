package prose

import (
	"strings"

	"duibiao/internal/quantity"
)

// englishRank reads "top 10", "ranked 8th", "eighth in the country" and "ranked No. 8"
// and adds the figure. The number is at the scanner's position, in digits or in words.
func (s *scanner) englishRank(n numeral) bool {
	before, after := s.before(n.start), s.after(n.end)
	if w := topBefore(before, after); w > 0 {
		s.add(operand{numeral: n, value: n.value, unit: unit{class: Rank}}, n.start-w, n.end, quantity.RankWithin)
		return true
	}
	if n.words || n.grouped || strings.Contains(n.digits, ".") {
		return false
	}
	suffix := hasPrefix(after, "st", "nd", "rd", "th")
	if suffix != "" && !isAlnumAt(after, len(suffix)) && isRanked(before, after[len(suffix):]) {
		s.rank(n, n.start, n.end+len(suffix))
		return true
	}
	if no := hasSuffix(before, "No. ", "no. ", "No ", "number "); no != "" && ranksBefore(before[:len(before)-len(no)]) {
		s.rank(n, n.start-len(no), n.end)
		return true
	}
	return false
}

func (s *scanner) rank(n numeral, start, end int) {
	s.add(operand{numeral: n, value: n.value, unit: unit{class: Rank}}, start, end, quantity.Exactly)
}

// topBefore returns the length of "top " before a number that is a rank, 0 if it is
// none. The top 10% are a share.
func topBefore(before, after string) int {
	if hasPrefix(after, "%", " per", "-per") != "" {
		return 0
	}
	for _, w := range [...]string{"top ", "top-", "Fortune ", "Global "} {
		if endsWord(before, w) {
			return len(w)
		}
	}
	return 0
}

// isRanked reports whether an ordinal is a rank because of the words around it.
func isRanked(before, after string) bool {
	return ranksBefore(before) || startsOne(strings.TrimPrefix(after, " "), "nationally", "nationwide", "place", "position",
		"in the country", "in China", "in the province", "in the nation", "among") != ""
}

// ranksBefore reports whether a verb of ranking ends before.
func ranksBefore(before string) bool {
	return endsOne(strings.TrimRight(before, " "), "ranked", "ranks", "ranking", "rank", "ranked the", "placed", "came",
		"finished", "rose to", "moved up to", "climbed to") != ""
}

// ordinalWord reads an ordinal in words that is a rank: "ranks third in the country".
func (s *scanner) ordinalWord(word string) bool {
	value := ordinal(word)
	if value < 2 || !isRanked(s.before(s.pos), s.after(s.pos+len(word))) {
		return false
	}
	n := numeral{start: s.pos, end: s.pos + len(word), words: true, value: quantity.NewDecimal(value, 0)}
	s.rank(n, n.start, n.end)
	return true
}
