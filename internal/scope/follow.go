package scope

import (
	"slices"

	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// Origin is where a figure is stated that a report has taken over from another. It is empty
// if the report states it itself.
type Origin struct {
	Report, Sector, ID string
	Card               string // the id under which it stands on pages
	Absent             bool   // whether its page is not in this language
}

// Taken names a metric of another report from which figures are taken over.
type Taken struct {
	Origin
	Title string // of the report
}

// Outcome is what became of a target, as a report tells that came later.
type Outcome struct {
	By Taken // without a sector if that report has the metric no longer
	Point
}

// Revision is a figure that a later report states anew.
type Revision struct {
	By       Taken
	Part     published.Part
	Was, Now Stated
}

// revisions returns what later reports state anew of the figures of a metric.
// It returns what the report itself states anew, too.
func revisions(metric *report.Metric, lang int) []Revision {
	var list []Revision
	for _, r := range slices.Concat(metric.Restates(), metric.Revisions) {
		text := func(f report.RevisedFigure) Stated {
			s := stated(f.Figure, r.Period, metric.Words[lang].Unit, lang)
			s.Words = inWords(f.Goal, lang)
			return s
		}
		by := Taken{Origin: origin(&r.By, lang)}
		if r.Titles != nil {
			by.Title = r.Titles[lang]
		} else {
			by.Title = metric.Sector.Report.Texts[lang].Title
		}
		list = append(list, Revision{by, r.Part, text(r.Was), text(r.Now)})
	}
	return list
}

// Periods returns the periods of a metric, the oldest first: those that the report states, and
// what a later report tells of a target in the place of what was not known. Beside a result so far
// it is a point of its own, with the target.
func (m *Metric) Periods() []Point {
	if len(m.Outcome)+len(m.Further) == 0 {
		return m.Series
	}
	list := slices.Clone(m.Series)
	for i := range m.Outcome {
		list = m.Outcome[i].enter(list)
	}
	for i := range m.Further {
		list = m.Further[i].enter(list)
	}
	return list
}

// enter puts what is told of a target among the periods of its metric.
func (o *Outcome) enter(list []Point) []Point {
	for i := range list {
		at := &list[i]
		if at.Period != o.Period || !at.Target.IsSaid() || at.Superseded {
			continue
		}
		newer := *at
		newer.Actual, newer.AsOf, newer.Status, newer.Verdict = o.Actual, o.AsOf, o.Status, o.Verdict
		newer.Note, newer.Source, newer.ActualFrom = o.Note, o.Source, o.ActualFrom
		switch {
		case !at.Actual.Known:
			*at = newer
		case at.AsOf != "" && o.Verdict.Outcome != report.NoResult && (o.AsOf == "" || o.AsOf > at.AsOf):
			at.Superseded, at.Target, at.Verdict = true, Stated{Period: at.Period}, Verdict{}
			return slices.Insert(list, i+1, newer)
		}
	}
	return list
}

// Dropped is a target that is due and whose metric the report has no longer.
type Dropped struct {
	From   Taken
	Label  string
	Target Stated // neither known nor in words if it has been taken back

	Corrected []Metric // a metric with the corrections of the target; none if there are none
}

// origin returns where a figure is taken from.
func origin(o *report.Origin, lang int) Origin {
	if o == nil {
		return Origin{}
	}
	return Origin{o.Report, o.Sector, o.ID, o.CardID(), o.IsAbsent(lang)}
}

// taken returns from where figures of a metric are taken over, the newest first.
func (m *maker) taken(metric *report.Metric, lang int) []Taken {
	var list []Taken
	for _, p := range slices.Backward(metric.Series) {
		for _, o := range []*report.Origin{p.Origins.Actual, p.Origins.Target} {
			if o == nil {
				continue
			}
			if t := m.takenFrom(o, lang); !slices.Contains(list, t) {
				list = append(list, t)
			}
		}
	}
	return list
}

// takenFrom returns where a figure is taken from, with the title of the report.
func (m *maker) takenFrom(o *report.Origin, lang int) Taken {
	t := Taken{Origin: origin(o, lang)}
	for _, r := range m.report.Follows {
		if r.Slug == o.Report {
			t.Title = r.Titles[lang]
		}
	}
	return t
}

// dropped returns the targets that are due and whose metrics the report has no longer.
func (m *maker) dropped(lang int) []Dropped {
	var list []Dropped
	for i := range m.report.Dropped {
		d := &m.report.Dropped[i]
		unit := quantity.Name{Word: quantity.Word{Other: d.Units[lang]}}
		v := Dropped{From: m.takenFrom(&d.Origin, lang), Label: d.Labels[lang], Target: stated(d.Target, d.Period, unit, lang)}
		v.Target.Words = inWords(d.Goal, lang)
		if d.Corrections != nil {
			v.Corrected = []Metric{m.correctedTarget(&v, d.Corrections, lang)}
		}
		list = append(list, v)
	}
	return list
}

// correctedTarget returns a metric that has a target of another report, and the corrections of that and of its
// result.
func (m *maker) correctedTarget(d *Dropped, list []*report.TakenCorrection, lang int) Metric {
	v := Metric{ID: d.From.ID, Label: d.Label, Series: []Point{{Period: d.Target.Period, Target: d.Target, TargetFrom: d.From.Origin}}}
	for _, c := range list {
		made := taken(c, lang)
		if made.From.Report == m.report.Slug {
			made.From = Origin{}
		}
		v.Corrections = append(v.Corrections, made)
		if c.Part.IsGrowth() {
			v.Growth = []Metric{{IsGrowth: true, Series: v.Series}}
		}
	}
	return v
}
