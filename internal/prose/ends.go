package prose

import "strings"

// What something was and what it has become: 由8000元提高到1.2万元.

// isOtherEnd reports whether one text says that something started from a figure on the left, and the other that it became
// as much: "from 16,000 yuan to 8,000".
func (p *pairing) isOtherEnd(i int) bool {
	j := p.partner[i]
	a, b := &p.left.figures[i], &p.right.figures[j]
	if a.From == b.From || !p.left.isAlone(i) || !p.right.isAlone(j) {
		return false
	}
	return a.starts() && p.right.becomes(j) || b.starts() && p.left.becomes(i)
}

// starts reports whether words right before a figure say that something started from it, and is not only held against it.
func (f *Figure) starts() bool {
	if !f.From || f.grammar == nil {
		return false
	}
	if f.grammar.hasSpaces {
		return precedes(f.ahead, little().From)
	}
	return hasSuffix(f.ahead, zh().Arrives...) == ""
}

// becomes reports whether the figure at i is what the one before it has become.
func (s *party) becomes(i int) bool {
	f := &s.figures[i]
	if i == 0 || f.grammar == nil || f.From || !s.figures[i-1].From || s.figures[i-1].Class != f.Class {
		return false
	}
	if f.grammar.hasSpaces {
		return strings.TrimSpace(f.ahead) == little().To
	}
	return hasSuffix(strings.TrimSuffix(f.ahead, zh().Done), zh().Arrives...) != ""
}

// isAlone reports whether no figure near the one at i is as large.
func (s *party) isAlone(i int) bool {
	f := &s.figures[i]
	for k := max(0, i-maxCrossed); k < min(len(s.figures), i+maxCrossed+1); k++ {
		if g := &s.figures[k]; k != i && g.Class == f.Class && g.Base.Equal(f.Base) {
			return false
		}
	}
	return true
}
