package claim

// naming is how plainly a metric is named beside a figure.
type naming uint8

const (
	unnamed naming = iota
	hinted         // likely to be meant, but other words may make it another thing
	carried        // named in the clause before, or above
	named
)

// naming looks for a label around a figure, of which so many pieces are in the statement and
// above it. It returns how plainly the label is there, and how many of its pieces.
func (s *surroundings) naming(l *label, covered int) (naming, int) {
	if !l.isHinted(covered) && !s.isCell {
		return unnamed, 0
	}
	if n := s.inClause(l); n > 0 {
		return named, n
	}
	if n := max(s.withLead(l), s.fromLead(l)); n > 0 {
		return carried, n
	}
	if l.isHinted(covered) {
		return hinted, covered
	}
	return unnamed, 0
}

// inClause returns how many pieces of a label stand in the figure's clause if they name it
// plainly, else 0: 郑州机场旅客吞吐量达到…, "Zhengzhou's airport handled … passengers". In a
// table fewer pieces will do, since heads are short.
func (s *surroundings) inClause(l *label) int {
	isEnough := func(covered int) bool {
		return l.isPlain(covered) || s.isCell && covered >= l.least
	}
	covered := l.covered(s.clause)
	switch {
	case !s.isAsked && l.covered(s.before, s.behind) == 0:
		return 0 // every piece stands beside another figure
	case isEnough(covered):
		if l.isAlone(s.before) && !l.isNarrowed(s.behind) {
			return covered
		}
		return 0
	case isEnough(l.covered(s.clause, s.behind)) && s.isUndisturbed(l):
		return l.covered(s.clause, s.behind)
	}
	return 0
}

// isUndisturbed reports whether no word beside the figure speaks of another thing.
func (s *surroundings) isUndisturbed(l *label) bool {
	return l.isAlone(s.before) && l.isAlone(l.reach(s.behind)) && !l.isNarrowed(s.behind)
}

// withLead is inClause for a label that is half in the text above: 三类贷款的余额有目标：科创领域…
func (s *surroundings) withLead(l *label) int {
	all := l.covered(append([]fragment{s.clause, s.behind}, s.above...)...)
	if l.isPlain(all) && l.covered(s.clause, s.behind) > 0 && l.isAlone(s.before) && l.isAlone(s.behind) {
		return all
	}
	return 0
}

// fromLead is inClause for a clause whose subject stands in the one before: 旅客吞吐量平稳，达到…
func (s *surroundings) fromLead(l *label) int {
	if l.isPlain(l.covered(s.lead)) && l.isAlone(s.lead) && l.isAlone(s.before) && l.isAlone(s.behind) {
		return l.covered(s.lead, s.clause)
	}
	return 0
}
