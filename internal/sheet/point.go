package sheet

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"duibiao/internal/decode"
	"duibiao/internal/edit"
	"duibiao/internal/front"
	"duibiao/internal/period"
	"duibiao/internal/report"
)

// pointName is what a row of a series is known by, in its sector: the metric's id, its period,
// and the day that a result so far runs to.
func pointName(id string, in period.Period, day string) string {
	name := id + "@" + in.String()
	if day != "" {
		name += " (" + day + ")"
	}
	return name
}

// points returns the rows of a metric's series, in the order of the original.
func (t *table) points(sec *sector, of *row, lang int) []*row {
	here := of.entries[lang]
	if here.n < 0 || sec.articles[lang] == nil {
		return nil
	}
	taken := make([]map[int]bool, len(sec.articles))
	var rows []*row
	series := sec.articles[lang].Sector.Metrics[here.n].Series
	for i := range series {
		e := here.point(i)
		in := periodOf(e.keys, &series[i])
		if in.IsZero() {
			continue // a site with mistakes
		}
		r := &row{metric: of.metric, period: in, day: dayOf(series[i].AsOf), entries: slices.Clone(of.entries)}
		for l := range sec.articles {
			if l == lang {
				r.entries[l] = e
				continue
			}
			if taken[l] == nil {
				taken[l] = map[int]bool{}
			}
			r.entries[l] = translated(sec.articles[l], of.entries[l], r, taken[l])
		}
		r.name = unused(sec.byID, pointName(of.metric.ID, in, r.day))
		r.fill(t.columns, sec.articles)
		sec.byID[r.name] = r
		rows = append(rows, r)
	}
	return rows
}

// translated returns the entry of a translation that has the words of a row, or none. A day
// may be left out where the period has one result.
func translated(a *report.Article, of entry, r *row, taken map[int]bool) entry {
	if a == nil || of.n < 0 {
		return entry{n: -1, at: -1}
	}
	series := a.Sector.Metrics[of.n].Series
	for i := range series {
		e, day := of.point(i), dayOf(series[i].AsOf)
		if !taken[i] && periodOf(e.keys, &series[i]) == r.period && (day == r.day || day == "") {
			taken[i] = true
			return e
		}
	}
	return entry{n: of.n, at: -1, keys: of.keys.Table("")}
}

// unused numbers a name that another row has: of an original that states the two sides of a
// period in two entries.
func unused(rows map[string]*row, name string) string {
	free := name
	for n := 2; rows[free] != nil; n++ {
		free = name + " #" + strconv.Itoa(n)
	}
	return free
}

// point returns the i-th entry of a metric's series.
func (e entry) point(i int) entry {
	p := entry{n: e.n, at: i}
	if tables := e.keys.Table("series").Elements(); i < len(tables) { // a site with mistakes may have less
		p.keys = tables[i]
	}
	return p
}

// periodOf returns the period of an entry; none if it cannot be read.
func periodOf(keys decode.Table, p *front.Point) period.Period {
	text, isText := p.Period.(string)
	if !isText {
		text = keys.Literal("period")
	}
	in, _ := period.Parse(text)
	return in
}

func dayOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// statedOf returns what an entry of a series says.
func (e entry) statedOf(key string, p *front.Point) string {
	switch key {
	case "actual":
		return figureText(p.Actual, e.keys.Literal("actual"))
	case "target":
		return figureText(p.Target, e.keys.Literal("target"))
	case "status":
		return p.Status
	case "note":
		return p.Note
	case "source":
		return p.Source
	}
	return ""
}

// naming returns what the period and the day of a row are in its cells.
func (r *row) naming(name string) string {
	switch {
	case r.period.IsZero():
		return ""
	case name == periodColumn:
		return r.period.String()
	}
	return r.day
}

// figureOf returns a figure of the row as the model has it, or nil.
func (r *row) figureOf(key string) *report.Figure {
	if r.period.IsZero() {
		return figure(r.metric.Actual, r.metric.Target, key)
	}
	for _, p := range r.metric.Series {
		if f := figure(p.Actual, p.Target, key); p.Period == r.period && f != nil && (key == "target" || dayOf(p.AsOf) == r.day) {
			return f
		}
	}
	return nil
}

func figure(actual, target *report.Figure, key string) *report.Figure {
	if key == "actual" {
		return actual
	}
	return target
}

// isPoint reports whether a row of a file is an entry of a series.
func (r *record) isPoint() bool { return !r.period.IsZero() }

// ofPoint takes the period and the day of a row of a file. It reports whether they can be
// read.
func (m *merger) ofPoint(rec *record) bool {
	in, hasPeriod := rec.get(m.table.index(periodColumn))
	day, _ := rec.get(m.table.index(asOfColumn))
	rec.name = rec.id
	if in.bad || day.bad {
		return false
	}
	if !hasPeriod || in.text == "" {
		if day.text != "" {
			m.add(rec.at(m.table.index(asOfColumn)), ruleRow, sayGivePeriod, sayDayAlone, rec.id)
		}
		return day.text == ""
	}
	p, problem := period.Parse(in.text)
	if !problem.IsZero() {
		m.add(rec.at(m.table.index(periodColumn)), ruleCell, sayPeriodForms, sayBadPeriod, rec.id, problem)
		return false
	}
	if _, err := time.Parse(time.DateOnly, day.text); day.text != "" && err != nil {
		m.add(rec.at(m.table.index(asOfColumn)), ruleCell, sayDayForm, sayBadDay, rec.id, day.text)
		return false
	}
	rec.period, rec.day = p, day.text
	rec.name = m.next(rec, pointName(rec.id, p, day.text))
	return true
}

// next returns the name of a row of a series: of several that are known by one, those that
// the site has are told apart by their order.
func (m *merger) next(rec *record, name string) string {
	free := name
	for n := 2; m.seen[rec.sector.name()+"/"+free] != nil && rec.sector.byID[name+" #"+strconv.Itoa(n)] != nil; n++ {
		free = name + " #" + strconv.Itoa(n)
	}
	return free
}

// newPoint takes a row of a period that the series of its metric does not have.
func (m *merger) newPoint(rec *record) {
	if rec.sector.byID[rec.id] == nil && m.seen[rec.sector.name()+"/"+rec.id] == nil {
		m.add(rec.at(idIndex), ruleRow, m.guess(rec.id, rec.sector.ids()), sayNoMetric, rec.sector.name(), rec.id)
		return
	}
	for i, c := range m.table.columns {
		if now, ok := rec.get(i); ok && now.bad {
			return
		} else if ok && now.text != "" && !c.applies(true) {
			m.notOf(rec, i)
			return
		}
	}
	m.points = append(m.points, rec)
}

// ids returns the ids of a sector's metrics.
func (s *sector) ids() []string {
	list := make([]string, len(s.rows))
	for i, r := range s.rows {
		list[i] = r.name
	}
	return list
}

// pointOrder is the order of keys in a new entry of a series, as people write it.
var pointOrder = [...]string{"actual", "target", "status", "note", "source"}

// pointPairs returns the keys of a new entry in the article of a language; none where it has
// nothing to say.
func (m *merger) pointPairs(rec *record, lang int) []edit.Pair {
	var words []edit.Pair
	for _, key := range pointOrder {
		i := slices.IndexFunc(m.table.columns, func(c column) bool { return c.role == stated && c.key == key && c.lang == lang && c.applies(true) })
		if i < 0 {
			continue
		}
		if text, _ := rec.get(i); text.text != "" {
			words = append(words, edit.Pair{Key: key, Literal: m.literal(m.table.columns[i], text.text, "")})
		}
	}
	if words == nil && lang != m.site.cfg.DefaultLanguage {
		return nil
	}
	return append(rec.pairsOfPeriod(), words...)
}

// pairsOfPeriod returns the keys that say which entry of a series a row is.
func (r *record) pairsOfPeriod() []edit.Pair {
	pairs := []edit.Pair{{Key: "period", Literal: r.period.Literal()}}
	if r.day != "" {
		pairs = append(pairs, edit.Pair{Key: "as_of", Literal: r.day})
	}
	return pairs
}

// series returns where the series of a row's metric stands in the article of a language. New
// metrics come behind the others, in their order.
func (m *merger) series(rec *record, lang int) string {
	if of := rec.sector.byID[rec.id]; of != nil {
		return of.path(lang) + ".series"
	}
	n := len(rec.sector.articles[lang].Sector.Metrics)
	for _, added := range m.added {
		if added.id == rec.id && added.sector == rec.sector {
			break
		}
		if added.sector == rec.sector {
			n++
		}
	}
	return strings.Join([]string{"metrics", strconv.Itoa(n), "series"}, ".")
}
