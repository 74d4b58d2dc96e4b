package prose

import "slices"

// leastLocal is how many sums of a translation have to be in the money of a place to tell that the text is from there.
const leastLocal = 2

// localised returns the figures of a text with its 元 taken for the money of Hong Kong or the like, if its translation has that
// for each of them and no yuan: 港币84.6亿元 and 2.1亿元, "HK$8.46 billion" and "HK$210 million". A bare $ tells of no place.
func localised(figures, others []Figure) []Figure {
	local := countUnits(others, zh().LocalDollars)
	open := local - countUnits(figures, zh().LocalDollars) // 12港仙 says so itself
	if open < leastLocal || countUnits(others, zh().LocalMoney) > 0 || countUnits(figures, zh().LocalMoney) != open {
		return figures
	}
	figures = slices.Clone(figures)
	for i := range figures {
		if f := &figures[i]; f.Class == Money && slices.Contains(zh().LocalMoney, f.Unit) {
			f.isLocal = true
		}
	}
	return figures
}

// countUnits counts the sums in one of some moneys.
func countUnits(figures []Figure, units []string) (n int) {
	for i := range figures {
		if f := &figures[i]; f.Class == Money && slices.Contains(units, f.Unit) {
			n++
		}
	}
	return n
}
