package check

import (
	"strconv"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// ruleOnline is the rule about what differs from what is online.
const ruleOnline = "online"

// NotHere says that a report is online that the site has not got.
func NotHere(slug, where string) diag.Diagnostic {
	return diag.Diagnostic{
		Pos: diag.Position{File: config.File, Line: 1, Column: 1}, Rule: ruleOnline, Message: sayOnlineReport.With(slug, where), Hint: adviceOnlineReport,
	}
}

// Against reports where a report says otherwise than what is online of it, without a
// correction. What is gone may stand in an article that cannot be read.
func Against(in *Input, data *published.Data, where string) diag.List {
	o := newOnline(in, data, where)
	var diags diag.List
	for _, c := range in.Report.Changes(data.List) {
		if !c.Corrected && (c.Now != nil || !in.Unread) {
			diags.Add(o.changed(c))
		}
	}
	for _, r := range in.Report.Reworded(in.Config, data.List) {
		if r.Now != nil || !in.Unread {
			diags = append(diags, o.reworded(r)...)
		}
	}
	for _, b := range in.Report.Broken(in.Config, data.List) {
		if b.Metric != nil || !in.Unread {
			diags.Add(o.broken(b))
		}
	}
	for _, r := range in.Report.Restated(in.Config, data.List) {
		diags.Add(o.restated(r))
	}
	for _, r := range in.Report.Respoken(in.Config, data) {
		diags.Add(o.respoken(r))
	}
	return asOnline(diags)
}

// Verdicts reports where something else is online of what became of a target, and no correction says why. Of
// the metrics in uncontinued, 2024/jobs, one of another report does.
func Verdicts(in *Input, data *published.Data, where string, uncontinued map[string]bool) diag.List {
	o := newOnline(in, data, where)
	var diags diag.List
	for _, l := range in.Report.LostVerdicts(data) {
		if !uncontinued[data.Report+"/"+l.ID] {
			diags.Add(o.lost(l))
		}
	}
	return asOnline(diags)
}

// asOnline returns findings as those of the rule.
func asOnline(diags diag.List) diag.List {
	for i := range diags {
		diags[i].Rule = ruleOnline
	}
	return diags
}

// onlineInput is a report with what is online of it.
type onlineInput struct {
	*Input
	data  *published.Data
	where string
}

func newOnline(in *Input, data *published.Data, where string) *onlineInput {
	online := *in
	online.Published = data.List
	return &onlineInput{&online, data, where}
}

// changed says that a figure is another here, or gone.
func (in *onlineInput) changed(c report.Change) diag.Diagnostic {
	d := diag.Diagnostic{Pos: indexOf(in.Input).Keys.Key("title"), Hint: adviceOnline.With(wanted(c.Was))}
	s := statedMetric(in.Input, c.Was.ID)
	switch {
	case s.article == nil:
		d.Message = sayOnlineGone.With(c.Was.Words(), c.Was.ID, c.Was.Text, in.where)
	case c.Now == nil:
		d.Pos = s.table().Value("id")
		d.Message = sayOnlineGone.With(c.Was.Words(), c.Was.ID, c.Was.Text, in.where)
	default:
		d.Pos = s.place(c.Was.Side, c.Now.Period)
		d.Message = sayOnlineNow.With(c.Was.Words(), c.Was.ID, c.Was.Text, in.where, c.Now.Texts[in.Config.DefaultLanguage])
	}
	return d
}

// lost says that something else is online of what became of a target.
func (in *onlineInput) lost(l report.LostVerdict) diag.Diagnostic {
	side := published.Side{Part: l.Was.Part, Period: l.Was.Period}
	d := diag.Diagnostic{
		Pos: in.metric(l.Metric, "id"), Hint: adviceOnlineVerdict,
		Message: sayOnlineVerdict.With(side.Words(), l.ID, outcomeWords(l.Was.Outcome), in.where, outcomeWords(l.Now.String())),
	}
	if l.Was.By != "" {
		d.Hint = adviceOnlineOutcome.With(l.Was.By)
	}
	return d
}

// outcomeWords returns what an outcome is called in messages, by its name in data.
func outcomeWords(name string) diag.Words {
	switch name {
	case report.Met.String():
		return sayMet
	case report.NotMet.String():
		return sayNotMet
	case report.Off.String():
		return sayOff
	case report.Open.String():
		return sayOpen
	}
	return sayUndecided
}

// broken says that a correction is online that is not here, or not in these words.
func (in *onlineInput) broken(b report.Broken) diag.Diagnostic {
	was := b.Released
	d := diag.Diagnostic{Pos: indexOf(in.Input).Keys.Key("title")}
	d.Message = sayOnlineCorrection.With(was.ID, was.Words(), was.Date.Format(dateOnly), in.where)
	d.Hint = adviceCorrectionBack.With(entryOfCorrection(was))
	if b.Metric == nil {
		return d
	}
	d.Pos = in.ofMetric(b.Metric, in.Config.DefaultLanguage, "id", was)
	if b.Now != nil {
		d.Pos = in.ofMetric(b.Metric, b.Lang, "reason", was)
		d.Message, d.Hint = sayOnlineReason.With(was.ID, was.Words(), was.Date.Format(dateOnly), in.where), adviceOnlineWords
	}
	return d
}

// respoken says that a language writes a figure otherwise here, by another unit.
func (in *onlineInput) respoken(r report.Respoken) diag.Diagnostic {
	a := in.article(r.Sector.Texts[r.Lang].File)
	return diag.Diagnostic{
		Pos: stands(a, r.Metric, "unit"), Hint: adviceOnlineUnit.With(strconv.Quote(r.ID)),
		Message: sayOnlineNow.With(r.Side.Words(), r.ID, r.Was, in.where, r.Now),
	}
}

// restated says that a metric has another label, kind or direction here.
func (in *onlineInput) restated(r report.Restated) diag.Diagnostic {
	was, now := r.Was.Kind, r.Kind.String()
	switch r.Part {
	case published.Label:
		was, now = in.data.Labels[r.ID][in.Config.Languages[r.Lang].Code], r.Words[r.Lang].Label
	case published.Direction:
		was, now = r.Was.Direction, r.Direction.String()
	}
	a := in.article(r.Sector.Texts[in.langOf(r)].File)
	return diag.Diagnostic{
		Pos:     stands(a, r.Metric, r.Part.String()),
		Message: sayOnlineNow.With(r.Part.Words(), r.ID, was, in.where, now),
		Hint:    adviceKindBack.With(r.Part.String(), strconv.Quote(was), strconv.Quote(r.ID)),
	}
}
