package report

import (
	"maps"
	"slices"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/diag"
)

// Follow says that a report follows another.
type Follow struct {
	Report string // that follows
	Of     string // that is followed; empty if that is mistaken
	Pos    diag.Position
}

// Following returns what an article says of its report: which one that follows. It reports
// false if the report follows none, or is a draft.
func Following(cfg *config.Config, articles []*Article) (Follow, bool) {
	var f Follow
	for _, a := range articles {
		switch {
		case a.Slug != IndexSlug || a.Index == nil:
		case a.Index.Draft:
			return Follow{}, false
		case a.Lang == cfg.DefaultLanguage:
			f = Follow{a.Report, a.Index.Follows, a.Keys.Value("follows")}
		}
	}
	return f, f.Of != ""
}

// Levels puts reports that follow others in the order in which they can be made: each level
// follows reports that follow none, or those of the levels before. What is mistaken is
// reported, and then follows nothing: the names are of all reports that there are.
func Levels(follows []Follow, names []string) ([][]Follow, diag.List) {
	list := slices.Clone(follows)
	slices.SortFunc(list, func(a, b Follow) int { return strings.Compare(a.Report, b.Report) })
	c := chain{list: list, names: names}
	c.unknown()
	c.circles()
	c.twice()
	return c.levels(), c.diags
}

// chain is what reports follow which.
type chain struct {
	list  []Follow // by report
	names []string
	diags diag.List
}

// find returns what a report follows, or nil if it follows none.
func (c *chain) find(report string) *Follow {
	i, ok := slices.BinarySearchFunc(c.list, report, func(f Follow, name string) int { return strings.Compare(f.Report, name) })
	if !ok {
		return nil
	}
	return &c.list[i]
}

// unknown reports those that follow a report that is not there.
func (c *chain) unknown() {
	for i := range c.list {
		f := &c.list[i]
		if slices.Contains(c.names, f.Of) {
			continue
		}
		hint := diag.DidYouMean(f.Of, c.names)
		if hint.IsZero() {
			hint = adviceFollows
		}
		c.diags.Add(diag.Diagnostic{Pos: f.Pos, Rule: ruleFollows, Message: sayFollowsNothing.With(f.Of), Hint: hint})
		f.Of = ""
	}
}

// circles reports those that follow themselves in the end, each circle once.
func (c *chain) circles() {
	for i := range c.list {
		circle := c.circle(&c.list[i])
		if circle == nil {
			continue
		}
		d := diag.Diagnostic{Pos: circle[0].Pos, Rule: ruleFollows, Message: sayFollowsItself.With(circle[0].Report), Hint: adviceCircle}
		for _, f := range circle[1:] {
			d = d.WithNote(f.Pos, sayFollowsThis.With(f.Report, f.Of))
		}
		c.diags.Add(d)
		for _, f := range circle {
			f.Of = ""
		}
	}
}

// circle returns the reports from one on up to where it follows itself, or nil if it does not.
func (c *chain) circle(from *Follow) []*Follow {
	list := []*Follow{}
	for f := from; f != nil && f.Of != "" && !slices.Contains(list, f); f = c.find(f.Of) {
		if list = append(list, f); f.Of == from.Report {
			return list
		}
	}
	return nil
}

// twice reports those that follow what another one follows.
func (c *chain) twice() {
	first := map[string]*Follow{}
	for i := range c.list {
		f := &c.list[i]
		if f.Of == "" {
			continue
		}
		if other := first[f.Of]; other != nil {
			c.diags.Add(diag.Diagnostic{
				Pos: f.Pos, Rule: ruleFollows, Message: sayFollowedTwice.With(f.Of, other.Report), Hint: adviceFollowedTwice,
			}.WithNote(other.Pos, sayThere))
			f.Of = ""
			continue
		}
		first[f.Of] = f
	}
}

// levels returns those that follow none first.
func (c *chain) levels() [][]Follow {
	var levels [][]Follow
	for _, f := range c.list {
		depth := 0
		for of := c.find(f.Of); of != nil; of = c.find(of.Of) {
			depth++
		}
		for len(levels) <= depth {
			levels = append(levels, nil)
		}
		levels[depth] = append(levels[depth], f)
	}
	return levels
}

// makeFolders makes the reports of a site, each after the one that it follows.
func makeFolders(cfg *config.Config, articles []*Article) ([]Folder, diag.List) {
	byReport := map[string][]*Article{}
	for _, a := range articles {
		byReport[a.Report] = append(byReport[a.Report], a)
	}
	names := slices.Sorted(maps.Keys(byReport))
	given := map[string]*Stated{}
	var list []Folder
	var follows []Follow
	for _, name := range names {
		if f, ok := Following(cfg, byReport[name]); ok {
			follows = append(follows, f)
		} else {
			list = append(list, makeFolder(cfg, name, byReport[name], nil, given))
		}
	}
	levels, diags := Levels(follows, names)
	for _, f := range slices.Concat(levels...) {
		following := given[f.Of]
		if following == nil {
			following = &Stated{Partial: true}
		}
		list = append(list, makeFolder(cfg, f.Report, byReport[f.Report], following, given))
	}
	return list, diags
}

// makeFolder makes a report and notes what it states.
func makeFolder(cfg *config.Config, name string, articles []*Article, following *Stated, given map[string]*Stated) Folder {
	f := NewFolder(cfg, articles, nil, following)
	if f.Report != nil {
		given[name] = f.Report.Stated(cfg.DefaultLanguage, articles, following)
	}
	return f
}

// isLater reports a report whose results are not of a later period than those of the report
// that it follows.
func (b *builder) isLater(original *Article, r *Report) {
	if b.following == nil || b.following.Results.IsZero() || r.ActualPeriod.IsZero() || r.ActualPeriod.End().After(b.following.Results.End()) {
		return
	}
	b.diags.Add(diag.Diagnostic{
		Pos: original.Keys.Value("follows"), Rule: ruleFollows, Hint: adviceCircle,
		Message: sayFollowsLater.With(r.ActualPeriod, b.following.slug(), b.following.Results),
	})
	b.following = &Stated{Partial: true}
}

// IsDraft says that the report that is followed is not published.
func (f Follow) IsDraft() diag.Diagnostic {
	return diag.Diagnostic{Pos: f.Pos, Rule: ruleFollows, Message: sayFollowsDraft.With(f.Of), Hint: adviceFollowsDraft}
}
