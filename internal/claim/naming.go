package claim

// naming is how plainly a metric is named beside a figure.
type naming uint8

const (
	unnamed naming = iota
	hinted         // likely to be meant, with something between that may make it another thing
	carried        // named, but in what leads to the clause
	named
)

// naming looks for a label around a figure. It returns how plainly it is there, and how
// many of its pieces are.
func (s *surroundings) naming(l *label) (naming, int) {
	covered := l.covered(s.whole...)
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

// inClause returns how many pieces of a label stand in the clause if they name it
// plainly, else 0: 郑州机场旅客吞吐量达到…, "Zhengzhou's airport handled … passengers". In
// a table the heads name it if they say nothing else.
func (s *surroundings) inClause(l *label) int {
	isEnough := func(covered int) bool {
		return l.isPlain(covered) || s.isCell && covered >= l.least()
	}
	covered := l.covered(s.clause)
	switch {
	case !s.isAsked && l.covered(s.before, s.behind) == 0:
		return 0 // all of it belongs to another figure
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

// isUndisturbed reports whether nothing beside the figure speaks of another thing.
func (s *surroundings) isUndisturbed(l *label) bool {
	return l.isAlone(s.before) && l.isAlone(l.reach(s.behind)) && !l.isNarrowed(s.behind)
}

// withLead is for a label whose other half stands above: 三类贷款的余额有目标：科创领域…
func (s *surroundings) withLead(l *label) int {
	all := l.covered(append([]fragment{s.clause, s.behind}, s.above...)...)
	if l.isPlain(all) && l.covered(s.clause, s.behind) > 0 && l.isAlone(s.before) && l.isAlone(s.behind) {
		return all
	}
	return 0
}

// fromLead is for a clause that does not say of what it speaks: 旅客吞吐量平稳，达到…
func (s *surroundings) fromLead(l *label) int {
	if l.isPlain(l.covered(s.lead)) && l.isAlone(s.lead) && l.isAlone(s.before) && l.isAlone(s.behind) {
		return l.covered(s.lead, s.clause)
	}
	return 0
}
