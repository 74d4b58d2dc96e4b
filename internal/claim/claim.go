package claim

import (
	"cmp"
	"slices"

	"duibiao/internal/diag"
	"duibiao/internal/prose"
	"duibiao/internal/report"
)

// Claim is a figure that somebody typed, beside the metric of which it seems to be.
type Claim struct {
	*subject
	IsTrue  bool // whether the metric has this value
	IsLevel bool // whether it is the metric's level in its year, not a difference, a part, or of another year

	statement *statement
	figure    Figure
	naming    naming
	covered   int     // how many pieces of the metric's label are there
	near      int     // how many of them stand right beside the figure
	asked     []*Side // which figures of the metric the text asks for; none if it leaves that open
	open      []*Side // those that it may speak of then
}

// Metric returns the metric of which the figure seems to be.
func (c *Claim) Metric() *report.Metric { return c.metric }

// Lang returns the language of the article, as an index into those of the site.
func (c *Claim) Lang() int { return c.lang }

// Pos returns where the figure stands in the source.
func (c *Claim) Pos() diag.Position { return c.statement.pos(c.figure) }

// TakesReference reports whether a reference could stand in place of the figure.
func (c *Claim) TakesReference() bool { return c.statement.passage.TakesReferences() }

// Contradicts returns what the metric states that the figure should be.
func (c *Claim) Contradicts() *Side {
	if c.asked != nil {
		return cmp.Or(c.slip(), c.asked[0])
	}
	return cmp.Or(c.slip(), c.open[0])
}

// IsOtherWay reports whether the figure is what the metric states but for the way that the text says
// it goes: a fall of 6% where it rose by 6%.
func (c *Claim) IsOtherWay(s *Side) bool {
	return c.metric.IsGrowth && prose.Same(c.figure.Figure, s.value)
}

// Equals returns what the metric states that the figure is; nil if it is nothing of that.
func (c *Claim) Equals() *Side {
	return c.side(func(v prose.Figure) bool { return prose.Same(c.figure.Figure, v) && c.hasSign(v) })
}

func (s *statement) claims(metrics *search) []*Claim {
	var list []*Claim
	var labels []covered
	for _, f := range s.figures {
		if !f.isHeld() {
			continue
		}
		if labels == nil {
			labels = metrics.nameable(s)
		}
		if m := s.claim(f, labels); m != nil {
			list = append(list, m)
		}
	}
	return list
}

// claim returns the claim that a typed figure makes, nil if it is not clear of which metric it
// is. If it is true of any metric that may be meant, that one is taken, so that a true
// figure is never called a mistake.
func (s *statement) claim(f Figure, labels []covered) *Claim {
	all := s.candidates(f, labels)
	if right := best(all, func(m *Claim) bool { return m.IsTrue }); right != nil {
		return right
	}
	m := best(all, (*Claim).isWrong)
	if m == nil || slices.ContainsFunc(all, m.isRivalled) {
		return nil
	}
	return m
}

// candidates returns a figure as a claim about each metric of which it may be, in the order
// of the metrics.
func (s *statement) candidates(f Figure, labels []covered) []*Claim {
	if len(labels) == 0 {
		return nil
	}
	around := s.around(f)
	timeless := s.aroundTimeless(f, around)
	var list []*Claim
	for _, l := range labels {
		fitting := l.fitting(around, f.Figure)
		if fitting == nil {
			continue
		}
		naming, covered := around.naming(l.label, l.pieces)
		if naming == unnamed {
			continue
		}
		inTime, _ := timeless.naming(l.label, l.pieces)
		near := l.label.covered(around.before, around.behind)
		for _, sub := range fitting {
			c := &Claim{statement: s, subject: sub, figure: f, naming: naming, covered: covered, near: near}
			if !sub.isOfPart() {
				c.naming = max(naming, inTime)
			}
			list = append(list, c)
		}
	}
	if list != nil {
		slices.SortFunc(list, func(a, b *Claim) int { return cmp.Compare(a.number, b.number) })
		told := s.context(f)
		for _, m := range list {
			m.judge(&told)
		}
	}
	return list
}

// judge decides by the context whether the figure is true of the metric and a level of it.
func (c *Claim) judge(told *context) {
	if c.naming > hinted {
		c.asked = told.asked(c.subject)
	}
	c.open = told.open(c.subject)
	c.IsTrue = c.isTrueOf(told)
	can, isPlain := told.allow(c.subject)
	c.IsLevel = can && told.isOfYear(c.subject)
	if told.when.isPart() && !c.isOfPart() && !(told.isCarried && c.IsTrue) {
		isPlain = c.judgeIn(told)
	}
	if !isPlain || told.isInTurn {
		c.naming = min(c.naming, hinted)
	}
}

// isTrueOf reports whether the metric has the figure: as the one that the text asks for if
// it does, else as any of its values. A rounded figure has to fit the year spoken of.
func (c *Claim) isTrueOf(told *context) bool {
	f := c.figure.Figure
	is := func(v prose.Figure) bool { return prose.Same(f, v) && told.goes(c.subject, f, v) }
	isNearly := func(s *Side) bool {
		return is(s.value) || isRoughly(f, c.unsigned(s.value)) && told.goes(c.subject, f, s.value)
	}
	switch {
	case c.isAlso(f):
		return true
	case c.asked != nil:
		return slices.ContainsFunc(c.asked, isNearly)
	case slices.ContainsFunc(c.figures().values, is):
		return true
	}
	return slices.ContainsFunc(c.figures().sides, func(s *Side) bool { return told.isOf(s) && isNearly(s) })
}

// isWrong reports whether a figure that the metric does not have is a mistake. It is if the
// metric is plainly named. If the metric is only likely to be meant, the figure has to
// look like a slip of the right one, and the sentence must not have that one as well.
func (c *Claim) isWrong() bool {
	switch {
	case !c.IsLevel:
		return false
	case c.naming == named:
		return true
	case c.says():
		return false
	}
	return c.naming == carried || c.slip() != nil
}

// says reports whether the statement has the metric's figure.
func (c *Claim) says() bool {
	return slices.ContainsFunc(c.statement.figures, func(f Figure) bool {
		return c.side(func(v prose.Figure) bool { return prose.Same(f.Figure, v) }) != nil
	})
}

// slip returns which figure of the metric looks like the one that is typed.
func (c *Claim) slip() *Side {
	return c.side(func(v prose.Figure) bool { return IsSlip(c.figure.Figure, v) })
}

// side returns the first figure of the metric that the text allows and for which is holds;
// nil if there is none.
func (c *Claim) side(is func(prose.Figure) bool) *Side {
	allowed := c.asked
	if allowed == nil {
		allowed = c.open
	}
	for _, s := range allowed {
		if is(s.value) {
			return s
		}
	}
	return nil
}

// isRivalled reports whether another metric is named as well as this one: 新增学位 may be
// those of 中小学 or of 高中. A label that is there in full is not rivalled by one that is
// there in part. A metric that is not the only one of its likeness is rivalled by these.
func (c *Claim) isRivalled(by *Claim) bool {
	isWhole := c.covered == c.label.size && by.covered < by.label.size
	return (by.metric != c.metric || c.isShared) && by.IsLevel && by.near >= c.near && by.covered >= c.covered && !isWhole
}

// best returns the claim whose metric is named best among those for which isSo holds; nil
// if there is none.
func best(list []*Claim, isSo func(*Claim) bool) *Claim {
	var top *Claim
	for _, m := range list {
		if isSo(m) && (top == nil || m.compare(top) > 0) {
			top = m
		}
	}
	return top
}

// compare orders claims by how well their metrics are named.
func (c *Claim) compare(n *Claim) int {
	return cmp.Or(cmp.Compare(c.naming, n.naming), cmp.Compare(c.covered, n.covered), cmp.Compare(n.label.size, c.label.size))
}
