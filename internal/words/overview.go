package words

import (
	"strconv"

	"duibiao/internal/quantity"
)

// Overview are the words of the page of a report.
type Overview struct {
	Published  Pattern `toml:"published" uses:"day"`
	SourceOf   string  `toml:"source"`
	Since      Pattern `toml:"since" uses:"label outcome"` // of one target
	SinceMany  Counted `toml:"since_many" uses:"n list"`
	Notes      string  `toml:"notes"`
	Every      string  `toml:"every"`
	Score      Score   `toml:"score"`
	Gaps       Gaps    `toml:"gaps"`
	Matrix     Matrix  `toml:"matrix"`
	Fields     Fields  `toml:"fields"`
	Filter     Filter  `toml:"filter"`
	Lists      Lists   `toml:"lists"`
	Sectors    string  `toml:"sectors"`
	ReadSector Pattern `toml:"read_sector" uses:"sector"`
}

// Score are the words of the counts: each with what it is about.
type Score struct {
	Above      Count `toml:"above"`
	Below      Count `toml:"below"`
	Same       Count `toml:"same"`
	About      Count `toml:"about"`
	Around     Count `toml:"around"`
	Unknown    Count `toml:"unknown"`
	InWords    Count `toml:"in_words"`
	ResultOnly Count `toml:"result_only"`
	TargetOnly Count `toml:"target_only"`
	Met        Count `toml:"met"`
	NotMet     Count `toml:"not_met"`
	Off        Count `toml:"off"`
	Open       Count `toml:"open"`
	SoFar      Count `toml:"so_far"`
	NoResult   Count `toml:"no_result"`
	Withdrawn  Count `toml:"withdrawn"`
	Pending    Count `toml:"pending"`
}

// Count names what is counted.
type Count struct {
	Name  string  `toml:"name"`
	About Pattern `toml:"about" uses:"actual_period target_period"`
}

// Gaps are the words of the gap chart.
type Gaps struct {
	Title     Pattern `toml:"title" uses:"actual_period target_period"`
	PerCent   Pattern `toml:"per_cent" uses:"actual_period target_period"`
	Points    Pattern `toml:"points" uses:"actual_period target_period"`
	Both      Pattern `toml:"both" uses:"actual_period target_period"` // measures
	Bounds    string  `toml:"bounds"`                                  // what the signs behind a ring mean
	Cut       Pattern `toml:"cut" uses:"n"`                            // where not all rows are drawn
	LeftOut   Counted `toml:"left_out" uses:"n"`
	More      string  `toml:"more"`
	Less      string  `toml:"less"`
	Same      string  `toml:"same"`
	SameAbout string  `toml:"same_or_about"` // one of them is approximate in a row
	Around    string  `toml:"around"`
	InPerCent Pattern `toml:"in_per_cent" uses:"heading"`
	InPoints  Pattern `toml:"in_points" uses:"heading"`
	Between   Pattern `toml:"between" uses:"low high"`
}

// Matrix are the words of the outcome matrix.
type Matrix struct {
	Title    string  `toml:"title"`
	Deck     Counted `toml:"deck" uses:"n period list"`
	Caption  string  `toml:"caption"`
	Corner   string  `toml:"corner"`
	Pending  string  `toml:"pending"`
	NoTarget string  `toml:"no_target"`
	Target   string  `toml:"target"`
	Reading  string  `toml:"reading"`
	Growth   Pattern `toml:"growth" uses:"label"`
}

// Fields are the words of the sectors as squares.
type Fields struct {
	Title     Counted `toml:"title" uses:"n figures"`
	Deck      string  `toml:"deck"`
	Figures   Counted `toml:"figures" uses:"n list"`
	Separator string  `toml:"separator"`

	Met        Counted `toml:"met" uses:"n"`
	NotMet     Counted `toml:"not_met" uses:"n"`
	Off        Counted `toml:"off" uses:"n"`
	SoFar      Counted `toml:"so_far" uses:"n"`
	NoResult   Counted `toml:"no_result" uses:"n"`
	Withdrawn  Counted `toml:"withdrawn" uses:"n"`
	Open       Counted `toml:"open" uses:"n"`
	InWords    Counted `toml:"in_words" uses:"n"`
	Pending    Counted `toml:"pending" uses:"n"`
	Above      Counted `toml:"above" uses:"n"`
	Below      Counted `toml:"below" uses:"n"`
	Same       Counted `toml:"same" uses:"n"`
	About      Counted `toml:"about" uses:"n"`
	Around     Counted `toml:"around" uses:"n"`
	Unknown    Counted `toml:"unknown" uses:"n"` // how a target lies beside a result
	ResultOnly Counted `toml:"result_only" uses:"n"`
	TargetOnly Counted `toml:"target_only" uses:"n"`
}

// Filter are the words of the choice of figures.
type Filter struct {
	Legend  string  `toml:"legend"`
	All     Pattern `toml:"all" uses:"n"`
	Both    Pattern `toml:"both" uses:"n"`
	Results Pattern `toml:"results" uses:"n"`
	Targets Pattern `toml:"targets" uses:"n"`
}

// Lists are the words of the figures without a partner.
type Lists struct {
	Results  Pattern `toml:"results" uses:"actual_period"`
	Targets  Pattern `toml:"targets" uses:"target_period"`
	NoTarget Pattern `toml:"no_target" uses:"target_period"`
	NoResult Pattern `toml:"no_result" uses:"actual_period"`
	Older    Pattern `toml:"older" uses:"period"`
}

// Say fills in a number and other slots, by the forms of the language.
func (c *Counted) Say(n int, slots ...Slot) string { return c.fill(n, slots...) }

// Number is the slot of a number.
func Number(name string, n int) Slot { return Slot{Name: name, Text: strconv.Itoa(n)} }

// PerCent writes a change at a tick of a gap chart.
func (p *Book) PerCent(d quantity.Decimal) string { return p.Change(d, quantity.NewDecimal(1, 0)) }

// Change writes the share by which something above zero changes, in per cent.
func (p *Book) Change(by, of quantity.Decimal) string { return p.numbers.ChangeOf(by, of) }

// Points writes a difference in percentage points, without a unit: +0.5.
func (p *Book) Points(d quantity.Decimal) string {
	d = d.Trim()
	switch d.Sign() {
	case 1:
		return p.numbers.Plus + p.numbers.Number(d)
	case -1:
		return p.numbers.Minus + p.numbers.Number(d.Neg())
	}
	return p.numbers.Number(d)
}

// Between writes two ends of a range of differences: −0.5 to 0.
func (p *Book) Between(low, high string) string {
	return p.Overview.Gaps.Between.Fill(Slot{Name: "low", Text: low}, Slot{Name: "high", Text: high})
}
