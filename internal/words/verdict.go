package words

import (
	"strings"
	"time"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// Judge puts into said what became of the target of a point of a metric's series.
func (p *Book) Judge(said *Said, m *scope.Metric, at *scope.Point) {
	j := judge{p, &p.Verdict, m, at}
	said.pattern = j.pattern()
	said.n = len(j.slots(said.room[:0], said.pattern))
	said.begin()
}

// judge says in words what became of a target.
type judge struct {
	book *Book
	say  *Verdict
	*scope.Metric
	at *scope.Point
}

// pattern chooses the sentence.
func (j judge) pattern() Pattern {
	v := &j.at.Verdict
	if !v.Known {
		return ""
	}
	switch v.Outcome {
	case report.Met:
		return j.met()
	case report.NotMet:
		return j.notMet()
	case report.Off:
		return j.by(j.say.OffChanged, j.say.OffDiffers, j.say.Off)
	case report.Open:
		return j.say.Open
	case report.SoFar:
		return j.soFar()
	case report.NoResult:
		return j.say.NoResult
	case report.Withdrawn:
		return j.say.Withdrawn
	}
	return j.say.Pending
}

// by chooses a sentence by what is told of the distance: as a figure and in per cent, as a
// figure, or not at all.
func (j judge) by(changed, differs, bare Pattern) Pattern {
	switch v := &j.at.Verdict; {
	case v.Gap.Known && v.Change.Size != "":
		return changed
	case v.Gap.Known:
		return differs
	}
	return bare
}

func (j judge) met() Pattern {
	switch {
	case j.Rank:
		return j.say.MetRank
	case j.at.Verdict.Reason == report.Equal:
		return choosePattern(isAbout(j.at), j.say.MetAbout, j.say.MetEqual)
	case j.at.Verdict.Reason == report.Within:
		return j.say.MetWithin
	}
	return j.by(j.say.MetChanged, j.say.MetDiffers, j.say.Met)
}

func (j judge) notMet() Pattern {
	switch {
	case j.Rank:
		return j.say.NotMetRank
	case j.at.Verdict.Reason == report.Excluded && j.at.Target.Bound == quantity.Above:
		return j.say.ToExceed
	case j.at.Verdict.Reason == report.Excluded:
		return j.say.ToStayBelow
	}
	if j.isCeiling() {
		return j.by(j.say.PastChanged, j.say.PastDiffers, j.say.NotMet)
	}
	return j.by(j.say.NotMetChanged, j.say.NotMetDiffers, j.say.NotMet)
}

// soFar speaks of a flow by how much of the target there is, beside how much of the time is
// gone, and of a level by its distance to the target.
func (j judge) soFar() Pattern {
	switch v := &j.at.Verdict; {
	case v.Gap.Known:
		return j.say.SoFarLevel
	case v.Reason == report.Equal:
		return choosePattern(isAbout(j.at), j.say.SoFarAbout, j.say.SoFarEqual)
	case !v.Share.Known:
		return j.say.SoFarBare
	case j.isCeiling():
		return j.say.SoFarCeiling
	case j.shareBound() != quantity.Exactly:
		return j.say.SoFarBound
	case v.Pace.Value == "0":
		return j.say.SoFarOnPace
	case v.Pace.Value[0] == '-':
		return j.say.SoFarBehind
	}
	return j.say.SoFarAhead
}

// isCeiling reports whether the target is one that the result should not go beyond.
func (j judge) isCeiling() bool {
	switch j.at.Target.Bound {
	case quantity.AtMost, quantity.Below:
		return true
	case quantity.Exactly, quantity.About, quantity.Range:
		return j.at.Direction == report.Down
	}
	return false
}

// slots adds to a list what the sentence is filled with.
func (j judge) slots(list []Slot, pattern Pattern) []Slot {
	v := &j.at.Verdict
	aim, what := j.say.Aim, j.say.What
	if j.IsGrowth {
		aim, what = j.book.Growth.Aim, j.book.Growth.What
	}
	if v.Outcome == report.SoFar {
		list = j.timeSlots(list, Slot{Name: "aim", Text: aim})
	} else {
		period := Slot{Name: "period", Text: j.book.periods.NameBefore(j.at.Period)}
		list = append(list, period, Slot{Name: "aim", Text: aim}, Slot{Name: "what", Text: what})
	}
	result := j.result().Text
	if v.Outcome != report.SoFar { // of which the sentence says the day
		result = j.book.Result(j.at)
	}
	mark := j.say.Target
	if below := j.at.Target.Bound == quantity.Range && v.Gap.Sign < 0; j.isCeiling() && !below { // of the range's nearer end
		mark = j.say.Ceiling
	}
	list = append(list, figure("result", result), figure("target", j.at.Target.Text), Slot{Name: "mark", Text: mark})
	return j.book.Sentence.difference(list, pattern, j.Metric, &v.Gap, v.Change.Size)
}

// result returns the result that is judged.
func (j judge) result() *scope.Stated { return j.at.Judged() }

// Result writes the result that a verdict is about. One of a part of the period says so: it is not
// the result of the period.
func (p *Book) Result(at *scope.Point) string {
	result := at.Judged()
	text := Slot{Name: "result", Text: result.Text}
	switch {
	case !at.IsPartial():
		return result.Text
	case at.Verdict.Of.Known:
		return p.Verdict.ResultOf.Fill(text, Slot{Name: "period", Text: p.periods.Name(result.Period)})
	}
	return p.Verdict.ResultTo.Fill(text, Slot{Name: "day", Text: p.dayWithin(at.AsOf, at.Period)})
}

// timeSlots adds to a list what is said of a period that is not over.
func (j judge) timeSlots(list []Slot, aim Slot) []Slot {
	v := &j.at.Verdict
	goal, span := j.say.GoalOf.Fill(Slot{Name: "period", Text: j.book.periods.NameBefore(j.at.Period)}, aim), j.say.SpanOf
	if j.at.Period.Form() == period.OneYear {
		goal, span = j.say.GoalOfYear.Fill(aim), j.say.SpanOfYear
	}
	if restates(j.Metric, j.at) {
		goal = j.say.GoalFirst.Fill(Slot{Name: "period", Text: j.book.periods.NameBefore(j.at.Period)}, aim, Slot{Name: "target", Text: j.at.Target.Text})
	}
	list = append(list, Slot{Name: "day", Text: j.book.dayWithin(v.Until, j.at.Period)}, Slot{Name: "goal", Text: goal}, Slot{Name: "span", Text: span})
	if v.Share.Known {
		share := j.book.Sentence.Gap.fill(j.shareBound(), "", v.Share.Text)
		list = append(list, figure("share", share), figure("time", v.Time.Text), figure("pace", percentagePoints(v.Pace.Size)))
	}
	return list
}

// restates reports whether another target is stated of the period of a point, which is the first.
func restates(m *scope.Metric, at *scope.Point) bool {
	for i := range m.Series {
		if p := &m.Series[i]; p != at && p.Period == at.Period && p.Target.IsSaid() && at.Target.IsSaid() {
			return true
		}
	}
	return false
}

// shareBound returns the bound of the share that a result is of its target: "nearly" is less than
// its number, and what is to be exceeded is not reached by its number.
func (j judge) shareBound() quantity.Bound {
	result, target := j.result().Bound, j.at.Target.Bound
	switch {
	case result == quantity.Nearly, result == quantity.Exactly && target == quantity.Above && j.at.Verdict.Share.Value == "1":
		return quantity.Below
	case result == quantity.Exactly && target == quantity.About:
		return quantity.About
	}
	return result
}

// dayWithin writes a day of a period, without its year where the period is one.
func (p *Book) dayWithin(date string, of period.Period) string {
	t, err := time.Parse(time.DateOnly, date)
	switch {
	case err != nil:
		return date
	case of.Form() == period.Years || of.Form() == period.Months:
		return p.Day(t)
	}
	return p.day(p.DayOnly, t)
}

// percentagePoints takes the sign of per cent off a number: its unit stands in the sentence.
func percentagePoints(percent string) string { return strings.TrimRight(percent, "% \u00a0\u202f") }
