// Package export writes what is published but is not a page: the data of a report
// as JSON and CSV, an article as JSON for a headless CMS, the sitemap and
// robots.txt.
//
// Numbers are exact: a value is the number in its base unit with all its digits
// (28500000 for 2850万人次), so a reader that must not lose any should not parse it
// into a float. A ratio is rounded to [ratioPlaces] places, but never to 1 or 0
// unless it is that.
package export

import (
	"encoding/json"
	"math/big"

	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// ratioPlaces are the decimal places of a ratio in data files.
const ratioPlaces = 6

// figure is a figure in JSON. Unit and Text are words: of one language, or by
// language.
type figure struct {
	Period int               `json:"period"`
	Value  *quantity.Decimal `json:"value"` // null for a range
	Low    *quantity.Decimal `json:"low,omitempty"`
	High   *quantity.Decimal `json:"high,omitempty"`
	Bound  string            `json:"bound"`
	Unit   any               `json:"unit"`
	Text   any               `json:"text"`
}

// newFigure returns a figure for JSON, or nil if there is none.
func newFigure(f *report.Figure, unit, text any) *figure {
	out := &figure{Period: f.Period, Value: &f.Value, Bound: f.Bound.String(), Unit: unit, Text: text}
	if f.Bound == quantity.Range {
		out.Value, out.Low, out.High = nil, &f.Value, &f.High
	}
	return out
}

// comparison is a comparison in JSON.
type comparison struct {
	State          string            `json:"state"`
	LevelShare     *json.Number      `json:"level_share"`
	Gap            *quantity.Decimal `json:"gap"`
	RequiredChange *json.Number      `json:"required_change"`
}

func newComparison(c *report.Comparison) *comparison {
	if c == nil {
		return nil
	}
	return &comparison{c.State.String(), ratio(c.LevelShare), c.Gap, ratio(c.RequiredChange)}
}

// ratio returns r as a number, or nil if there is none. Where rounding would make
// it 1 or 0 and it is not, it has more places.
func ratio(r *big.Rat) *json.Number {
	if r == nil {
		return nil
	}
	for places := ratioPlaces; ; places++ {
		d := quantity.RoundHalfUp(r, places)
		one := d.Rat().Cmp(big.NewRat(1, 1)) == 0 && r.Cmp(big.NewRat(1, 1)) != 0
		zero := d.IsZero() && r.Sign() != 0
		if !one && !zero {
			n := json.Number(d.Trim().String())
			return &n
		}
	}
}
