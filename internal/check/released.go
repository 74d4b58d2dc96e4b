package check

import (
	"path"
	"slices"
	"strconv"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// ruleRecord is the rule by which the record of what was published is read, which nothing
// turns off.
const ruleRecord = "published"

// Missing reports reports that have been released and of which not even the folder is there.
func Missing(cfg *config.Config, folders []string) diag.List {
	var diags diag.List
	for _, r := range cfg.Released {
		if !slices.Contains(folders, r.Report) {
			diags.Add(diag.Diagnostic{
				Pos: r.Pos, Rule: ruleRecord, Message: sayReleasedGone.With(r.Report, path.Join(report.ContentDir, r.Report)), Hint: adviceReleased,
			})
		}
	}
	return diags
}

// opposed reports where a report says otherwise than its record, or has none though it
// was released.
func opposed(in *Input) diag.List {
	if in.Cross || len(in.Articles) == 0 {
		return nil
	}
	diags := lost(in)
	if in.Report != nil && in.Published != nil {
		for _, b := range in.Report.Broken(in.Config, in.Published) {
			if b.Metric != nil || !in.isUnread() {
				diags.Add(in.broken(b))
			}
		}
		u, isUnfollowed := in.Report.Unfollowed(in.Config, in.Published)
		if isUnfollowed {
			diags.Add(in.unfollowed(u))
		}
		for _, r := range in.Report.Restated(in.Config, in.Published) {
			if !isUnfollowed || r.Part != published.SameAs { // which that says of them all
				diags.Add(in.restated(r))
			}
		}
	}
	for i := range diags {
		diags[i].Rule = ruleRecord
	}
	return diags
}

// lost reports that the record of a report that was released is gone, or has nothing in it. What is
// wrong with one that cannot be read is said of the file: it may be a newer program's.
func lost(in *Input) diag.List {
	slug := in.Articles[0].Report
	for _, r := range in.Config.Released {
		if r.Report != slug {
			continue
		}
		file := path.Join(report.ContentDir, slug, published.Name)
		d := diag.Diagnostic{Pos: r.Pos, Hint: adviceRecord.With(file)}
		switch {
		case !in.Recorded:
			d.Message = sayRecordGone.With(slug, file)
		case in.Published == nil:
			return nil
		case len(in.Published.Figures)+len(in.Published.Promises) == 0:
			d.Message = sayRecordEmpty.With(slug, file)
		case in.Published.Old:
			d.Message = sayRecordOld.With(slug, file)
		default:
			return nil
		}
		return diag.List{d}
	}
	return nil
}

// broken says that a correction that was released is gone, or has another reason.
func (in *Input) broken(b report.Broken) diag.Diagnostic {
	was := b.Released
	released, dated := was.Released.Format(dateOnly), was.Date.Format(dateOnly)
	if b.Now == nil {
		d := diag.Diagnostic{
			Pos: was.Pos, Message: sayCorrectionGone.With(was.ID, was.Words(), dated, released),
			Hint: adviceCorrectionBack.With(entryOfCorrection(was)),
		}
		if b.Metric != nil {
			d.Pos = in.ofMetric(b.Metric, in.Config.DefaultLanguage, "id", was)
			d = d.WithNote(was.Pos, sayPublished)
		}
		return d
	}
	return diag.Diagnostic{
		Pos:     in.ofMetric(b.Metric, b.Lang, "reason", was),
		Message: sayReasonRewritten.With(was.ID, was.Words(), dated, released), Hint: adviceReasonBack,
	}.WithNote(was.Pos, sayPublished)
}

const dateOnly = "2006-01-02"

// entryOfCorrection writes the keys by which a correction is found.
func entryOfCorrection(c *published.Correction) string {
	keys := keysOf(c.ID, c.Side) + ", date = " + c.Date.Format(dateOnly)
	if c.Was != "" {
		keys += ", was = " + strconv.Quote(c.Was)
	}
	if c.Restored {
		keys += ", restored = true"
	}
	return keys
}

// ofMetric returns where a key of the correction of a metric stands in an article, or the metric
// itself.
func (in *Input) ofMetric(m *report.Metric, lang int, key string, of *published.Correction) diag.Position {
	a := in.article(m.Sector.Texts[lang].File)
	var found diag.Position
	tables := a.Keys.Table("corrections").Elements()
	for i, c := range a.Sector.Corrections[:min(len(a.Sector.Corrections), len(tables))] {
		if c.ID != m.ID || found.File != "" && dayOf(c.Date) != dayOf(of.Date) {
			continue
		}
		found = tables[i].Value(key)
	}
	if a.number(m) >= 0 && (key == "id" || found.File == "") {
		return stands(a, m, "id")
	}
	return found
}

// langOf returns the language in which something is stated otherwise.
func (in *Input) langOf(r report.Restated) int {
	if r.Part.IsWord() {
		return r.Lang
	}
	return in.Config.DefaultLanguage
}

// restated says that a metric has another label, unit, kind or direction than when it was
// published, or continues another one.
func (in *Input) restated(r report.Restated) diag.Diagnostic {
	since := r.Was.Date.Format(dateOnly)
	a := in.article(r.Sector.Texts[in.langOf(r)].File)
	d := diag.Diagnostic{Pos: stands(a, r.Metric, r.Part.String())}
	switch r.Part {
	case published.Label:
		d.Message = sayLabelNow.With(r.ID, in.Config.Languages[r.Lang].Name, since, r.Words[r.Lang].Label)
		d.Hint = adviceLabelBack.With(strconv.Quote(r.ID))
	case published.Unit:
		d.Message = sayUnitNow.With(r.ID, in.Config.Languages[r.Lang].Name, since, r.UnitSaid(r.Lang))
		d.Hint = adviceUnitBack.With(strconv.Quote(r.ID))
	case published.Kind:
		d.Message = sayKindNow.With(r.Part.Words(), r.ID, since, r.Was.Kind, r.Kind)
		d.Hint = adviceKindBack.With(r.Part, strconv.Quote(r.Was.Kind), strconv.Quote(r.ID))
	case published.SameAs:
		d.Message = sayContinuesNow.With(r.ID, since, r.Was.SameAs, continuedNow(r.SameAs))
		d.Hint = in.adviseContinued(r)
	default:
		d.Message = sayKindNow.With(r.Part.Words(), r.ID, since, r.Was.Direction, r.Direction)
		d.Hint = adviceKindBack.With(r.Part, strconv.Quote(r.Was.Direction), strconv.Quote(r.ID))
	}
	return d.WithNote(r.Was.Pos, sayPublished)
}
