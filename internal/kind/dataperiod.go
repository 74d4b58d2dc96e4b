package kind

import "duibiao/internal/period"

// periodTexts are the periods of a report as its data files have them. Each figure names its
// period, and nearly all have one of two: to write those anew for each figure took as long as
// all else of the data.
type periodTexts []periodText

// periodText is a period, and its interval by ISO 8601.
type periodText struct {
	period         period.Period
	name, interval string
}

// maxPeriodTexts is how many are kept: more take longer to find than to write.
const maxPeriodTexts = 4

// of returns what is written of a period.
func (t *periodTexts) of(p period.Period) periodText {
	for _, known := range *t {
		if known.period == p {
			return known
		}
	}
	text := periodText{p, p.String(), p.Interval()}
	if len(*t) < maxPeriodTexts {
		*t = append(*t, text)
	}
	return text
}
