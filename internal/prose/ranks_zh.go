package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/quantity"
)

// chineseRank reads 前10, 10强 and 第8位 and adds the figure.
func (s *scanner) chineseRank(n numeral) bool {
	if n.inexact {
		return false
	}
	before, after := s.before(n.start), s.after(n.end)
	o := operand{numeral: n, value: n.value, unit: unit{class: Rank}}
	switch {
	case isListedRank(s.text, n):
		s.add(o, n.start, n.end, quantity.Exactly)
	case strings.HasSuffix(before, zh().Word.Ordinal) && rankedBefore(before, after) && s.aboveOne(o):
		s.add(o, n.start-len(zh().Word.Ordinal), n.end+len(hasPrefix(after, zh().Word.Place, zh().Word.Name)), quantity.Exactly)
	case isStrong(after) && !strings.Contains(n.digits, "."):
		start := n.start - len(hasSuffix(before, zh().Word.Within))
		s.add(o, start, n.end+len(zh().Word.Strong), quantity.RankWithin)
	case isWithin(before, after):
		s.add(o, n.start-len(zh().Word.Within), n.end+len(hasPrefix(after, zh().RankEnds...)), quantity.RankWithin)
	default:
		return false
	}
	return true
}

// top reads the TOP10 and Top 10 of a Chinese text.
func (s *scanner) top(n numeral) bool {
	text := strings.TrimRight(s.before(n.start), " ")
	if n.inexact || !endsWord(text, little().Top) || strings.Contains(n.digits, ".") || hasPrefix(s.after(n.end), "%", "％") != "" {
		return false
	}
	s.add(operand{numeral: n, value: n.value, unit: unit{class: Rank}}, len(text)-len(little().Top), n.end, quantity.RankWithin)
	return true
}

// isListedRank reports whether a number is one of the ranks of 分列二、三位.
func isListedRank(text string, n numeral) bool {
	list, numerals := tail(text[:n.start], maxDirection), zh().Word.Digits+"、"
	if !n.words {
		numerals = "0123456789、"
	}
	list = strings.TrimRight(list, numerals)
	rest := strings.TrimLeft(head(text[n.end:], maxDirection), numerals)
	joined := strings.HasSuffix(text[:n.start], "、") || strings.HasPrefix(text[n.end:], "、")
	if !n.words && !strings.HasSuffix(list, zh().Word.Ordinal) {
		return false // 列3、4位 is a number of them
	}
	return joined && hasSuffix(list, zh().ListsRanks...) != "" && hasPrefix(rest, zh().Word.Place, zh().Word.Name) != ""
}

// isSuperlative reports whether an adjective behind an ordinal makes a rank of it: 第二高, 第三大城市.
func isSuperlative(after string) bool {
	r := first(after)
	return after != "" && strings.ContainsRune(zh().Word.Superlatives, r) && (!nounAfter(after, utf8.RuneLen(r)) || hasPrefix(after, zh().NeverCongress...) != "")
}

// aboveOne leaves out 第一, which is said of all that is good.
func (s *scanner) aboveOne(o operand) bool {
	return !o.words || o.value.Cmp(quantity.NewDecimal(1, 0)) > 0 || hasPrefix(s.after(o.numeral.end), zh().Word.Place, zh().Word.Name) != ""
}

// isStrong reports whether 强 follows a rank: 10强, 500强企业.
func isStrong(after string) bool {
	rest, ok := strings.CutPrefix(after, zh().Word.Strong)
	return ok && hasPrefix(rest, zh().NeverStrong...) == ""
}

// isWithin reports whether 前 before the number means "among the first": 进入全国前10.
func isWithin(before, after string) bool {
	if !isFirst(before) {
		return false
	}
	if hasPrefix(after, zh().RankEnds...) != "" {
		return true
	}
	return after == "" || !isHan(first(after)) && !startsDigit(after) && hasPrefix(after, "%", "％", "‰", ".") == "" ||
		strings.ContainsRune(zh().Word.BehindWithin, first(after))
}

// isFirst reports whether 前 ends before as a word of its own: not 目前 or 提前.
func isFirst(before string) bool {
	left, ok := strings.CutSuffix(before, zh().Word.Within)
	return ok && !strings.ContainsRune(zh().Word.NeverWithin, last(left))
}

// rankedBefore reports whether 第 before the number is a rank, and not an ordinal:
// 第8位, 居全国第8.
func rankedBefore(before, after string) bool {
	if hasPrefix(after, zh().Word.Place, zh().Word.Name) != "" || isSuperlative(after) {
		return true
	}
	clause := tail(before, maxClause)
	if i := strings.LastIndexAny(clause, chineseMarks); i >= 0 {
		clause = clause[i:]
	}
	if isHan(first(after)) && hasPrefix(after, zh().Of, zh().Word.And) == "" {
		return false
	}
	return containsOne(clause, zh().RankVerbs...)
}
