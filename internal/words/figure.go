package words

import (
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// Figure is what the page of a metric says besides what all pages do.
type Figure struct {
	Stop       string  `toml:"stop"`
	Neighbours string  `toml:"neighbours"`
	Points     string  `toml:"points"`
	Verdicts   Pattern `toml:"verdicts" uses:"period"`
	Within     Pattern `toml:"within" uses:"sector"`
	Quotes     string  `toml:"quotes"`
	Embed      string  `toml:"embed"`
	Pager      string  `toml:"pager"`
	Previous   string  `toml:"previous"`
	Next       string  `toml:"next"`
	Withdrawn  string  `toml:"withdrawn"`
	Growth     string  `toml:"growth"`

	Years        string  `toml:"years"`
	Beside       string  `toml:"beside"`
	AboveOrBelow Pattern `toml:"above_or_below" uses:"gap way"`
	AsTarget     string  `toml:"as_target"`
	AboutTarget  string  `toml:"about_target"`
	Since        Counted `toml:"since" uses:"n list period"`
	NextTarget   Pattern `toml:"next_target" uses:"period target"`

	Result         Pattern `toml:"result" uses:"period"`
	Unit           Pattern `toml:"unit" uses:"unit"`
	Target         string  `toml:"target"`
	ReadingPair    Pattern `toml:"reading_pair" uses:"actual_period target_period"`
	ReadingOutcome string  `toml:"reading_outcome"`
	ReadingRanks   string  `toml:"reading_ranks"`
	ReadingSoFar   string  `toml:"reading_so_far"`
	ReadingSeries  string  `toml:"reading_series"`

	Details          string  `toml:"details"`
	Exact            string  `toml:"exact"`
	Difference       Pattern `toml:"difference" uses:"actual_period target_period"`
	Change           string  `toml:"change"`
	ResultChange     string  `toml:"result_change"`
	Share            string  `toml:"share"`
	ResultLessTarget Pattern `toml:"result_less_target" uses:"period"`
	Time             string  `toml:"time"`
	Pace             string  `toml:"pace"`
	PercentagePoints Pattern `toml:"percentage_points" uses:"value"`
	Rounded          Pattern `toml:"rounded" uses:"value"`
	RoundedDown      Pattern `toml:"rounded_down" uses:"value"` // what is at least or more
	RoundedUp        Pattern `toml:"rounded_up" uses:"value"`   // what is at most or less
	RuleTerm         string  `toml:"rule_term"`
	Note             string  `toml:"note"`
	Corrections      string  `toml:"corrections"`

	Rule Rule `toml:"rule"`
}

// Pinned is what a figure as it was released says of itself.
type Pinned struct {
	Released  Pattern `toml:"released" uses:"date"`
	Corrected Pattern `toml:"corrected" uses:"date now reason"`
	Withdrawn Pattern `toml:"withdrawn" uses:"date reason"`
	Changed   Pattern `toml:"changed" uses:"now"` // without a correction
	Gone      string  `toml:"gone"`               // likewise
	Renamed   Pattern `toml:"renamed" uses:"label"`
	NoLabel   string  `toml:"no_label"`
	NoText    string  `toml:"no_text"`
	Today     string  `toml:"today"`
	EmbedHelp Pattern `toml:"embed_help" uses:"label text"`
}

// Rule says when a target is met.
type Rule struct {
	Floor        string `toml:"floor"`
	Above        string `toml:"above"`
	Ceiling      string `toml:"ceiling"`
	Below        string `toml:"below"`
	RangeFloor   string `toml:"range_floor"`
	RangeCeiling string `toml:"range_ceiling"`
	Inside       string `toml:"inside"`
	Same         string `toml:"same"`
	Rounds       string `toml:"rounds"`
	Rank         string `toml:"rank"`
}

// Rule says when the target of a point is met, in a sentence; it returns "" of one that asks
// for nothing that could be said so.
func (p *Book) Rule(m *scope.Metric, at *scope.Point) string {
	say := &p.Figure.Rule
	up, steady := at.Direction == report.Up, at.Direction == report.Steady
	switch at.Target.Bound {
	case quantity.RankWithin:
		return say.Rank
	case quantity.AtLeast:
		return say.Floor
	case quantity.Above:
		return say.Above
	case quantity.AtMost:
		return say.Ceiling
	case quantity.Below:
		return say.Below
	case quantity.Range:
		return choose(steady, up, say.Inside, say.RangeFloor, say.RangeCeiling)
	case quantity.About:
		return choose(steady, up, say.Rounds, say.Floor, say.Ceiling)
	case quantity.Exactly:
		if m.Rank {
			return say.Rank
		}
		return choose(steady, up, say.Same, say.Floor, say.Ceiling)
	}
	return ""
}

func choose(steady, up bool, same, floor, ceiling string) string {
	switch {
	case steady:
		return same
	case up:
		return floor
	}
	return ceiling
}

// Number writes a number as figures are written, without a unit.
func (p *Book) Number(d quantity.Decimal) string { return p.numbers.Number(d) }

// SharedScale returns the scale of numbers that stand together.
func (p *Book) SharedScale(numbers []quantity.Decimal) quantity.Scale {
	return p.numbers.Shared(numbers)
}

// In writes a number in a scale, and neither the word of that nor a unit.
func (p *Book) In(d quantity.Decimal, scale quantity.Scale) string { return p.numbers.In(d, scale) }

// Counted says what numbers are counted in that are written in a scale: 万人.
func (p *Book) Counted(scale quantity.Scale, unit quantity.Word) string {
	return p.numbers.Of(scale, unit)
}

// Delta writes a difference with its sign, its bound and what it is in per cent: +17.5万吨（+21.2%）.
func (p *Book) Delta(gap *scope.Gap, change *scope.Ratio) string {
	if !gap.Known {
		return ""
	}
	text := p.signed(gap.Sign) + gap.Text
	switch {
	case gap.Sign < 0: // of which the bound of the size is the other one
		text = p.numbers.Ordered(text, report.ShareBound(1, gap.Bound))
	case gap.Sign > 0:
		text = p.Sentence.Gap.fill(gap.Bound, "", text)
	}
	if change.Known && gap.Sign != 0 {
		text = p.numbers.Bracketed(text, change.Text)
	}
	return text
}

// Signed writes a text behind the sign of a difference.
func (p *Book) Signed(sign int, text string) string { return p.signed(sign) + text }

func (p *Book) signed(sign int) string {
	switch {
	case sign > 0:
		return p.numbers.Plus
	case sign < 0:
		return p.numbers.Minus
	}
	return ""
}

// Aside says on which side of its target the result of a point lies, and by how much; it
// returns "" if that is not known.
func (p *Book) Aside(m *scope.Metric, at *scope.Point) string {
	v := &at.Verdict
	switch {
	case !v.Known:
	case v.Reason == report.Equal && isAbout(at):
		return p.Figure.AboutTarget
	case v.Reason == report.Equal:
		return p.Figure.AsTarget
	case v.Gap.Known:
		var room [3]Slot
		slots := p.Sentence.difference(room[:0], p.Figure.AboveOrBelow, m, &v.Gap, "")
		return p.Figure.AboveOrBelow.Fill(slots...)
	}
	return ""
}

// Since says what became of the targets of a series that have a result; "" if that is one.
func (p *Book) Since(m *scope.Metric) string {
	var t report.Tally
	first := -1
	periods := m.Periods()
	for i := range periods {
		if s := &periods[i]; s.Verdict.Known && s.Actual.Known && s.AsOf == "" {
			if t.Add(s.Verdict.Outcome); first < 0 && t.Targets > 0 {
				first = i
			}
		}
	}
	if t.Targets < 2 {
		return ""
	}
	return p.Figure.Since.fill(t.Targets, Slot{Name: "period", Text: p.periods.Name(periods[first].Period)}, Slot{Name: "list", Text: p.Outcomes(&t)})
}
