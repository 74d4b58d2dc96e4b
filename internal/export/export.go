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
	"math/big"

	"duibiao/internal/quantity"
)

// ratioPlaces are the decimal places of a ratio in data files.
const ratioPlaces = 6

// ratio returns r as a number, or nil if there is none. Where rounding would make
// it 1 or 0 and it is not, it has more places.
func ratio(r *big.Rat) *quantity.Decimal {
	if r == nil {
		return nil
	}
	one := quantity.NewDecimal(1, 0)
	for places := ratioPlaces; ; places++ {
		d := quantity.RoundHalfUp(r, places)
		if r.IsInt() || !d.Equal(one) && !d.IsZero() {
			d = d.Trim()
			return &d
		}
	}
}
