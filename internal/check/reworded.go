package check

import (
	"strconv"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// reworded says that a target in words is not in the words that were published, unless the article that
// cannot be read may have it.
func (in *Input) reworded(r report.Reworded) diag.List {
	was := r.Was
	since, language := was.Date.Format(dateOnly), in.Config.Languages[r.Lang].Name
	keys := keysOf(was.ID, was.Side)
	if r.Metric == nil {
		if in.isUnread() {
			return nil
		}
		return diag.List{diag.Diagnostic{Pos: was.Pos, Message: sayWordsGone.With(was.Words(), was.ID, since), Hint: adviceWordsGone.With(keys)}}
	}
	a := in.article(r.Metric.Sector.Texts[r.Lang].File)
	d := diag.Diagnostic{Pos: was.Pos, Hint: adviceWordsBack.With(keys)}
	if i := a.number(r.Metric); i >= 0 {
		d.Pos = stated{a.Article, i}.targetOf(was.Side, r.Metric.Sector.Report.PeriodOf(was.Side))
	}
	if d.Message = sayWordsGone.With(was.Words(), was.ID, since); r.Now != nil {
		d.Message = sayWordsNow.With(was.Words(), was.ID, language, since, r.Now[r.Lang])
	}
	if r.Last != nil {
		d = d.WithNote(r.Last.Pos, sayLastCorrection)
	}
	return diag.List{d.WithNote(was.Pos, sayPublished)}
}

// targetOf returns where the target of a period stands, or the metric that has none.
func (s stated) targetOf(side published.Side, in period.Period) diag.Position {
	further := published.Side{Part: side.Part, Period: in}
	if side.Period.IsZero() && hasFigure(s.table(), side.Part) || entryOf(s.article, s.index, further) >= 0 {
		return s.place(side, in)
	}
	return s.table().Value("id")
}

// returned says that what had been withdrawn is stated again, without a word of it.
func (in *Input) returned(r report.Returned) diag.Diagnostic {
	s := statedMetric(in, r.ID)
	d := diag.Diagnostic{
		Pos:     s.place(r.Side, r.Sector.Report.PeriodOf(r.Side)),
		Message: sayReturned.With(r.Side.Words(), r.ID, r.Since.Format(dateOnly)),
		Hint:    adviceReturned.With(keysOf(r.ID, r.Side)),
	}
	return d
}

// keysOf writes the keys by which a correction names a figure.
func keysOf(id string, side published.Side) string {
	keys := []string{"id = " + strconv.Quote(id)}
	if side.Part != published.Actual {
		keys = append(keys, "figure = "+strconv.Quote(side.Part.String()))
	}
	if !side.Period.IsZero() {
		keys = append(keys, "period = "+side.Period.Literal())
	}
	if side.AsOf != "" {
		keys = append(keys, "as_of = "+side.AsOf)
	}
	return strings.Join(keys, ", ")
}
