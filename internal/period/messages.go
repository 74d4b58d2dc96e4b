package period

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayNoPeriod  = diag.Phrase{En: "%q is no form of period", Zh: "%q不是时期的写法"}
	sayBackwards = diag.Phrase{En: "%q does not end after it begins", Zh: "%q的终点没有晚于起点"}
	sayFarPeriod = diag.Phrase{En: "%q does not lie between %d and %d", Zh: "%q不在 %d 年至 %d 年之间"}

	// AdviceForms is the hint that shows every form.
	AdviceForms = diag.Words{
		En: `a period is a year, such as 2025, or one of "2025H1", "2025Q3", "2025Q1-Q3", "2025-06", "2025-01/2025-05", "2021-2025"`,
		Zh: `时期写成年份，如 2025，或者"2025H1"、"2025Q3"、"2025Q1-Q3"、"2025-06"、"2025-01/2025-05"、"2021-2025"中的一种`,
	}
)
