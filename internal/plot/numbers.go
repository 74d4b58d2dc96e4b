package plot

import "strconv"

// whole writes a whole number of pixels.
func whole(n int) string { return strconv.Itoa(n) }

// numeral reads what whole writes.
func numeral(text string) int64 {
	n, _ := strconv.ParseInt(text, 10, 64) // of the tables in this package, which a test draws
	return n
}

// half writes half of so many pixels.
func half(n int) string { return tenths(int64(n) * 5) }

// tenths writes a number of tenths: 919 is "91.9", 1000 is "100".
func tenths(n int64) string {
	if n%10 == 0 {
		return strconv.FormatInt(n/10, 10)
	}
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	return sign + strconv.FormatInt(n/10, 10) + "." + strconv.FormatInt(n%10, 10)
}

// perCent writes a place on the scale of bars: "91.9%".
func perCent(n int64) string { return tenths(n) + "%" }
