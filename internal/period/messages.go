package period

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayNoPeriod  = diag.Phrase{En: "%q is no form of period", Zh: "%q不是时期的写法"}
	sayBackwards = diag.Phrase{En: "%q does not end after it begins", Zh: "%q的终点没有晚于起点"}
	sayFarPeriod = diag.Phrase{En: "%q does not lie between %d and %d", Zh: "%q不在 %d 年至 %d 年之间"}
)
