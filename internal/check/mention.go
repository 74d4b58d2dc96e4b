package check

import (
	"cmp"
	"slices"

	"duibiao/internal/prose"
)

// mention is a figure that somebody typed, beside the metric of which it seems to be.
type mention struct {
	*statement
	*subject
	figure  printed
	naming  naming
	covered int    // pieces of the metric's label
	near    int    // those that stand beside the figure
	asked   string // which of the metric's it must be, actual or target; empty if that is open
	isTrue  bool   // of the metric
	isLevel bool   // and not a difference, a part, or of another year
}

// mentions returns every mention of a metric in the report, in the order of the text.
// They are looked for once.
func (in *Input) mentions() []*mention {
	if in.mentioned == nil && in.Report != nil {
		in.mentioned = in.findMentions()
	}
	return in.mentioned
}

func (in *Input) findMentions() []*mention {
	list := []*mention{}
	subjects := map[int]*subjects{} // by language
	for a := range in.published() {
		if in.Outlines[a.File] == nil {
			continue
		}
		if subjects[a.Lang] == nil {
			subjects[a.Lang] = newSubjects(in.subjects(a.Lang))
		}
		statements := in.statements(a)
		for i := range statements {
			list = append(list, statements[i].mentions(subjects[a.Lang])...)
		}
	}
	return list
}

func (s *statement) mentions(subjects *subjects) []*mention {
	var list []*mention
	for _, f := range s.figures {
		if m := s.mention(f, subjects); m != nil {
			list = append(list, m)
		}
	}
	return list
}

// mention returns of which metric a figure is, nil if that is not clear. What is true
// of a metric that may be meant is no mistake, whatever else it could be.
func (s *statement) mention(f printed, subjects *subjects) *mention {
	if !f.typed || f.Words {
		return nil
	}
	all := s.candidates(f, subjects)
	if right := best(all, func(m *mention) bool { return m.isTrue }); right != nil {
		return right
	}
	m := best(all, (*mention).isWrong)
	if m == nil || slices.ContainsFunc(all, m.isRivalled) {
		return nil
	}
	return m
}

// candidates returns a figure as a mention of each metric of which it may be.
func (s *statement) candidates(f printed, subjects *subjects) []*mention {
	around := s.around(f)
	var list []*mention
	for _, i := range subjects.nameable(around.whole) {
		sub := &subjects.list[i]
		if !sub.fits(around, f.Figure) && !sub.hasNumber(around, f.Figure) {
			continue
		}
		naming, covered := around.naming(sub.label)
		if naming == unnamed {
			continue
		}
		list = append(list, &mention{
			statement: s, subject: sub, figure: f, naming: naming, covered: covered, near: sub.label.covered(around.before, around.behind),
		})
	}
	if list != nil {
		told := s.tells(f)
		for _, m := range list {
			m.hear(&told)
		}
	}
	return list
}

// hear takes in what is told of the figure.
func (m *mention) hear(told *telling) {
	if m.naming > hinted {
		m.asked = told.keyOf(m.metric)
	}
	m.isTrue = m.isTrueOf(told)
	can, isPlain := told.allow(m.subject)
	m.isLevel = can && told.isOfYear(m.metric)
	if !isPlain || told.isInTurn {
		m.naming = min(m.naming, hinted)
	}
}

// isTrueOf reports whether the figure is true of the metric: of the year that is asked
// for, or of the one that is spoken of if the figure is a rough one.
func (m *mention) isTrueOf(told *telling) bool {
	f := m.figure.Figure
	if v, ok := m.stated[m.asked]; ok {
		return prose.Same(f, v) || isRoughly(f, v)
	}
	if slices.ContainsFunc(m.values, func(v prose.Figure) bool { return prose.Same(f, v) }) {
		return true
	}
	for _, key := range keys {
		if v, ok := m.stated[key]; ok && isRoughly(f, v) && told.isOf(valueOf(m.metric, key)) {
			return true
		}
	}
	return false
}

// isWrong reports whether a figure that is not true of the metric is a mistake: the
// metric is named, or it is likely to be meant and the figure looks like its own. A
// metric that has its figure already is left alone, if it is not named once more.
func (m *mention) isWrong() bool {
	switch {
	case !m.isLevel:
		return false
	case m.naming == named:
		return true
	case m.says():
		return false
	}
	return m.naming == carried || m.slip() != ""
}

// says reports whether the statement has the metric's figure.
func (m *mention) says() bool {
	return slices.ContainsFunc(m.figures, func(f printed) bool {
		return m.key(func(v prose.Figure) bool { return prose.Same(f.Figure, v) }) != ""
	})
}

// slip returns which figure of the metric looks like the one that is typed.
func (m *mention) slip() string {
	return m.key(func(v prose.Figure) bool { return isSlip(m.figure.Figure, v) })
}

// key returns the first figure of the metric that is as asked: by the text around and
// by is.
func (m *mention) key(is func(prose.Figure) bool) string {
	for _, key := range keys {
		if v, ok := m.stated[key]; ok && (m.asked == "" || m.asked == key) && is(v) {
			return key
		}
	}
	return ""
}

// isRivalled reports whether as much is said of another metric's label: 新增学位 may be
// those of 中小学 or 高中. A label that is there as a whole has no rival that is not.
func (m *mention) isRivalled(by *mention) bool {
	isWhole := m.covered == m.label.size() && by.covered < by.label.size()
	return by.metric != m.metric && by.isLevel && by.near >= m.near && by.covered >= m.covered && !isWhole
}

// best returns the mention of the metric that is named best among those that are so;
// nil if there is none.
func best(list []*mention, isSo func(*mention) bool) *mention {
	var top *mention
	for _, m := range list {
		if isSo(m) && (top == nil || m.compare(top) > 0) {
			top = m
		}
	}
	return top
}

// compare orders mentions by how well their metrics are named.
func (m *mention) compare(n *mention) int {
	return cmp.Or(cmp.Compare(m.naming, n.naming), cmp.Compare(m.covered, n.covered), cmp.Compare(n.label.size(), m.label.size()))
}
