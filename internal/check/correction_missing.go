package check

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

const ruleCorrectionMissing = "correction-missing"

var correctionMissing = Rule{
	ID: ruleCorrectionMissing,
	Doc: diag.Words{En: `A published figure that has changed without a correction.

content/<report>/published.toml lists the figures that have gone out. One that is
another now, or is gone with its metric or its article, needs a correction in the
default language's file, with its reason in every language:

	[[corrections]]
	id = "airport-passengers"
	date = 2025-03-01
	was = "2850万人次"
	reason = "原文数字录入有误。"

The periods of the report, actual_period and target_period, are listed as well: with
them all its figures would become those of another year. If that was mistaken, each of them
needs a correction with the period that it was published for, period = 2024.

was is what is listed. figure = "target" corrects a target, period = 2023 a figure of
another period, which stands in [[metrics.series]], and label = "…" names a
metric that is gone. To write a figure in another way, 0.285亿 for 2850万, changes
nothing, and figures may be added.

A target in words is held as well: its correction has as was the words that were
published, in each language in which they have changed. A figure that was withdrawn
by a correction, and is stated again, has a second one, with restored = true and
without was; the first one stays, and readers see both.`, Zh: `已经发布的数字改了，却没有更正。

content/<报告>/published.toml 列着已经发布的数字。其中有一个现在变了，
或者随指标、文章一起没有了，就要在默认语言的文件里写一条更正，
并用各种语言写明理由：

	[[corrections]]
	id = "airport-passengers"
	date = 2025-03-01
	was = "2850万人次"
	reason = "原文数字录入有误。"

报告的两个时期 actual_period、target_period 也在清单里：改了它们，所有数字就都成了
另一年的。如果发布时就写错了，每个数字都要有一条更正，用 period = 2024 写明发布时的时期。

was 写清单里的数字。figure = "target" 表示更正的是目标；period = 2023 表示更正的是
[[metrics.series]] 里那个时期的数字；指标已经删去的，
用 label = "…" 写明它的名称。只改写法不算改动，如 2850万 写成 0.285亿；
增加数字也不用更正。

文字目标也一样：哪种语言的表述改了，就在哪种语言的更正里用 was 写明发布的表述。
撤回过的数字又列出来的，另写一条更正，写 restored = true，不写 was；
原来撤回的那一条保留，两条都给读者看。`},
	Always: true,
	Report: findUncorrected,
}

func findUncorrected(in *Input) diag.List {
	if in.Published == nil {
		return nil
	}
	if in.Report == nil {
		return leftOut(in)
	}
	changes := in.Report.Changes(in.Published)
	diags := movedPeriods(in, changes)
	gone := map[string]bool{}
	for _, c := range changes {
		if c.Corrected || gone[c.Was.ID] || hasMoved(in, c) {
			continue
		}
		s := statedMetric(in, c.Was.ID)
		switch {
		case s.article == nil:
			gone[c.Was.ID] = true
			diags = append(diags, withoutMetric(in, c)...)
		case in.Files.Articles[s.article.File].Draft:
			gone[c.Was.ID] = true
			diags.Add(missing(c, s.article.Keys.Key("draft"), sayMetricLeftOut, advicePublish))
		case c.Now != nil || !s.states(c.Was.Side):
			diags.Add(s.changed(in, c))
		}
	}
	for _, r := range in.Report.Reworded(in.Config, in.Published) {
		diags = append(diags, in.reworded(r)...)
	}
	for _, r := range in.Report.Returned(in.Published) {
		diags.Add(in.returned(r))
	}
	return append(diags, contradicted(in)...)
}

// contradicted reports corrections by which something else was published than what is listed.
func contradicted(in *Input) diag.List {
	var diags diag.List
	for _, c := range in.Report.Contradicted(in.Published) {
		hint := adviceWas.With(strconv.Quote(c.Was.Text))
		if c.Was.Withdrawn.IsZero() {
			hint = adviceContradicted.With(day(c.Was))
		}
		diags.Add(diag.Diagnostic{
			Pos: c.Correction.Pos, Hint: hint,
			Message: sayContradicted.With(c.Was.Words(), c.Was.ID, day(c.Was), c.Was.Text, c.Correction.Was.Texts[in.Config.DefaultLanguage]),
		}.WithNote(c.Was.Pos, sayPublished))
	}
	return diags
}

// hasMoved reports whether a change is that the report's own figures are those of another
// period now.
func hasMoved(in *Input, c report.Change) bool {
	return c.Now == nil && isMoved(in, c.Was.Part) && c.Was.Period == in.Published.Own.Of(c.Was.Part) && c.Was.AsOf == ""
}

// isMoved reports whether the report's own results, or its targets, were of another period.
func isMoved(in *Input, part published.Part) bool {
	own := published.Periods{Actual: in.Report.ActualPeriod, Target: in.Report.TargetPeriod}
	was := in.Published.Own.Of(part)
	return !was.IsZero() && was != own.Of(part)
}

// movedPeriods reports that the figures of the report went out as those of another period:
// each of them says something else, though none has another number. Those that are corrected, or
// stated among the further periods, are not meant.
func movedPeriods(in *Input, changes []report.Change) diag.List {
	var diags diag.List
	own := published.Periods{Actual: in.Report.ActualPeriod, Target: in.Report.TargetPeriod}
	for _, part := range [...]published.Part{published.Actual, published.Target} {
		i := slices.IndexFunc(changes, func(c report.Change) bool {
			return !c.Corrected && c.Was.Part.IsTarget() == part.IsTarget() && hasMoved(in, c)
		})
		if i < 0 {
			continue
		}
		first, key := changes[i].Was, part.String()+"_period"
		diags.Add(diag.Diagnostic{
			Pos:     indexOf(in).Keys.Value(key),
			Message: sayPeriodMoved.With(part.Words(), first.ID, day(first), in.Published.Own.Of(part), own.Of(part)),
			Hint:    advicePeriodBack.With(key, in.Published.Own.Of(part).Literal(), wanted(first)),
		}.WithNote(first.Pos, sayPublished))
	}
	return diags
}

// indexOf returns the index of the report in the default language.
func indexOf(in *Input) *report.Article {
	for _, a := range in.Articles {
		if a.Slug == report.IndexSlug && a.Lang == in.Config.DefaultLanguage {
			return a
		}
	}
	return in.Articles[0]
}

// leftOut reports a report that has been published and is left out now. One that is
// too mistaken to be made is another matter.
func leftOut(in *Input) diag.List {
	for _, a := range in.Articles {
		isIndex := a.Slug == report.IndexSlug && a.Lang == in.Config.DefaultLanguage && !a.Broken
		if isIndex && in.Files.Articles[a.File].Draft && len(in.Published.Figures) > 0 {
			first, advice := &in.Published.Figures[0], adviceReportBack
			if in.Config.HasReleased(a.Report) {
				advice = adviceReleasedBack
			}
			return diag.List{diag.Diagnostic{
				Pos: a.Keys.Key("draft"), Message: sayReportLeftOut,
				Hint: advice.With(first.Pos.File),
			}.WithNote(first.Pos, sayFirstOfThem)}
		}
	}
	return nil
}

// stated is where an article in the default language states a metric.
type stated struct {
	article *report.Article
	index   int
}

func statedMetric(in *Input, id string) stated {
	for _, a := range in.Articles {
		if a.Sector == nil || a.Lang != in.Config.DefaultLanguage {
			continue
		}
		for i, m := range a.Sector.Metrics {
			if m.ID == id {
				return stated{a, i}
			}
		}
	}
	return stated{}
}

// table is where the metric stands.
func (s stated) table() decode.Table { return s.article.Keys.Table(decode.Path("metrics", s.index)) }

// states reports whether the article has a figure there, readable or not.
func (s stated) states(side published.Side) bool {
	m := &s.article.Sector.Metrics[s.index]
	if side.Period.IsZero() {
		return m.States(side.Part)
	}
	i := entryOf(s.article, s.index, side)
	return i >= 0 && m.Series[i].Stated().States(side.Part)
}

// place returns where a figure of a period stands: with the metric, if it is the report's own,
// or in its series, where that may stand too.
func (s stated) place(side published.Side, in period.Period) diag.Position {
	table := s.table()
	if !side.Period.IsZero() || !hasFigure(table, side.Part) {
		side.Period = in
		if i := entryOf(s.article, s.index, side); i >= 0 {
			table = table.Table("series").Elements()[i]
		}
	}
	return placeOf(table, side.Part)
}

// changed reports a figure that is another, or gone from its metric.
func (s stated) changed(in *Input, c report.Change) diag.Diagnostic {
	if c.Now == nil {
		return uncorrected(c, s.table().Key("id"), sayFigureGone.With(c.Was.Words(), c.Was.ID, day(c.Was), c.Was.Text))
	}
	now := c.Now.Texts[in.Config.DefaultLanguage]
	return uncorrected(c, s.place(c.Was.Side, c.Now.Period), sayFigureNow.With(c.Was.Words(), c.Was.ID, day(c.Was), c.Was.Text, now))
}

// withoutMetric reports a metric that is gone, unless the article that cannot be read
// may have it.
func withoutMetric(in *Input, c report.Change) diag.List {
	if in.isUnread() {
		return nil
	}
	return diag.List{missing(c, c.Was.Pos, sayMetricGone, adviceBringBack)}
}

func day(f *published.Figure) string { return f.Date.Format(time.DateOnly) }

// uncorrected returns a finding with what to do about it.
func uncorrected(c report.Change, pos diag.Position, message diag.Words) diag.Diagnostic {
	d := diag.Diagnostic{Pos: pos, Message: message, Hint: adviceAdd.With(wanted(c.Was))}
	if c.Correction != nil {
		d = d.WithNote(c.Correction.Pos, sayLastCorrection)
		if c.Correction.Date.After(c.Was.Date) {
			d.Hint = adviceWas.With(strconv.Quote(c.Was.Text))
		}
	}
	if pos != c.Was.Pos {
		d = d.WithNote(c.Was.Pos, sayPublished)
	}
	return d
}

// wanted describes the correction of a figure.
func wanted(f *published.Figure) diag.Words {
	keys := []string{"id = " + strconv.Quote(f.ID)}
	if !f.Period.IsZero() {
		keys = append(keys, "period = "+f.Period.Literal())
	}
	if f.AsOf != "" {
		keys = append(keys, "as_of = "+f.AsOf)
	}
	if f.Part != published.Actual {
		keys = append(keys, "figure = "+strconv.Quote(f.Part.String()))
	}
	return sayWanted.With(diag.Words{En: strings.Join(keys, ", "), Zh: strings.Join(keys, "、")}, strconv.Quote(f.Text))
}

// missing reports a metric that no page shows any more.
func missing(c report.Change, pos diag.Position, why, remedy diag.Phrase) diag.Diagnostic {
	d := uncorrected(c, pos, why.With(c.Was.ID, day(c.Was), c.Was.Text))
	d.Hint = remedy.With(wanted(c.Was))
	return d
}
