package draft

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/prose"
	"duibiao/internal/quantity"
)

// What stands in brackets, and figures that are parts of names.

// asideStart is what a sentence told of before a bracket, which it goes on with behind that: 财政收入8亿元（含基金2亿元），增长3%.
type asideStart struct {
	subject     string
	before, run []*Figure
}

// passBrackets takes note of the brackets up to a place of the passage.
func (s *sentence) passBrackets(to int) {
	for _, r := range s.passage.piece.text[s.passed:max(to, s.passed)] {
		switch n := len(s.asides); {
		case r == '（':
			s.asides = append(s.asides, asideStart{s.subject, s.before, s.run})
		case r == '）' && n > 0:
			if a := s.asides[n-1]; a.subject != "" {
				s.subject, s.before, s.run = a.subject, a.before[:len(a.before):len(a.before)], a.run
			}
			s.asides = s.asides[:n-1]
		}
	}
	s.passed = max(to, s.passed)
}

// isQualifier reports whether a figure only says which things are meant, of which the next figure tells: 50亿元以上项目3个,
// 新建110千伏变电站3座.
func (s *sentence) isQualifier(f *prose.Figure, behind string) bool {
	r, _ := utf8.DecodeRuneInString(behind)
	if !hasHan(string(r)) || strings.ContainsAny(behind, clauseMarks+"、（）") || prefixOf(behind, words().NeverNoun) != "" {
		return false
	}
	if suffixOf(f.Text, words().Bounds) != "" {
		return f.Class != prose.Rank
	}
	clause := s.passage.piece.text[max(s.joint, s.at):f.Start]
	clause = clause[strings.LastIndexAny(clause, clauseMarks+"、")+1:]
	base := bare(strings.ToValidUTF8(clause, ""))
	isMeasure := f.Unit != "" && f.Bound == quantity.Exactly && (f.Class > prose.Rank && f.Class < prose.Years || f.Class == prose.Measure)
	return isMeasure && base != "" && isOnlyVerb(base)
}

// withUnitBefore gives a figure the unit that stands in brackets behind the name before it: 城镇新增就业（人）：5230.
func (s *sentence) withUnitBefore(f *prose.Figure) {
	before := strings.TrimRight(s.passage.piece.text[max(s.joint, s.at):f.Start], "：")
	if f.Unit != "" || !strings.HasSuffix(before, "）") || !endsInNumber(f.Text) {
		return
	}
	unit := strings.TrimSuffix(before[strings.LastIndex(before, "（")+1:], "）")
	unit = strings.TrimPrefix(strings.ToValidUTF8(unit, ""), "单位：")
	if s.units.Denomination(unit) == quantity.WithUnit {
		if q, err := s.units.Parse(s.units.Denominated(f.Text, unit)); err == nil {
			f.Text, f.Unit, f.Class = s.units.Denominated(f.Text, unit), unit, prose.Of(q).Class
		}
	}
}

// withUnitOfNext gives a figure the unit of the one that it stands in a list with, and reports whether it did: 分别为28、52微克. A
// scale may be of the last alone, so one with that is left as it is.
func (s *sentence) withUnitOfNext(f *prose.Figure, behind string) bool {
	next := s.next
	if own, err := s.units.Parse(f.Text); err != nil || own.Unit != "" {
		return false
	}
	if next == nil || next.Unit == "" || !endsInNumber(f.Text) || !slices.Contains(words().Joints, behind) || strings.ContainsAny(behind, clauseMarks) {
		return false
	}
	unit := strings.TrimLeft(next.Text, "0123456789.,")
	if s.units.Denomination(unit) != quantity.WithUnit || strings.ContainsAny(unit, "万亿") {
		return false
	}
	q, err := s.units.Parse(f.Text + unit)
	if err != nil {
		return false
	}
	f.Text, f.Unit, f.Class = f.Text+unit, next.Unit, prose.Of(q).Class
	return true
}

// signedGrowth labels a per cent with a sign that stands in brackets directly behind an amount: 产值312亿元（+3.2%）.
func (l *labeller) signedGrowth() bool {
	n := len(l.before)
	if n == 0 || l.figure.Class != prose.Percent || l.joint != l.passage.end(l.before[n-1]) {
		return false
	}
	last := l.before[n-1]
	isSigned := l.lead == "（+" || l.lead == "（" && strings.ContainsAny(l.figure.Text[:1], "-+")
	if !isSigned || last.isGrowth || last.isChange || last.Quantity.Unit == "%" {
		return false
	}
	l.made.isGrowth, l.made.isChange, l.made.of = true, true, last
	l.made.doubt(sayOfWhat)
	l.give(last.label)
	return true
}

// partInBracket returns the name of a figure in brackets that is a part of the one before them, 企业5家（工业3家、商贸2家）, which
// its own words say too little of.
func (l *labeller) partInBracket(base string) string {
	n := len(l.asides)
	if n == 0 || base == "" || utf8.RuneCountInString(base) > maxAttribute {
		return base
	}
	a := l.asides[n-1]
	if k := len(a.before); a.subject == "" || k == 0 || l.made.Quantity.Unit == "%" || a.before[k-1].Quantity.Unit != l.made.Quantity.Unit || strings.Contains(base, a.subject) || base == a.subject {
		return base
	}
	l.made.doubt(sayContinued)
	l.kept = a.subject
	return a.subject + "（" + strings.TrimPrefix(base, prefixOf(a.subject, words().Carried)) + "）"
}

// withoutMarks returns a label without marks that are no part of it: those of a bracket of which the other is elsewhere, and of
// lists; empty if it has no word.
func withoutMarks(label string) string {
	label = strings.TrimRight(strings.TrimLeft(label, strayBefore), strayBehind)
	if !strings.ContainsFunc(label, unicode.IsLetter) {
		return ""
	}
	return label
}

// strayBefore and strayBehind are marks that begin and end no label.
const strayBefore, strayBehind = "〕］】）)]}〉*+=~^|、，", "〔［【（([{〈*+^=|、，"
