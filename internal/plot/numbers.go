package plot

import "strconv"

// whole writes a whole number of pixels.
func whole(n int) string { return strconv.Itoa(n) }

// numeral reads what whole writes: a number of the tables in this package.
func numeral(text string) int64 {
	sign, n := int64(1), int64(0)
	for i := range len(text) {
		if text[i] == '-' {
			sign = -1
		} else {
			n = 10*n + int64(text[i]-'0')
		}
	}
	return sign * n
}

// half writes half of so many pixels.
func half(n int) string { return tenths(int64(n) * 5) }

// tenths writes a number of tenths: 919 is "91.9", 1000 is "100".
func tenths(n int64) string {
	var room [24]byte
	return string(appendTenths(room[:0], n))
}

func appendTenths(to []byte, n int64) []byte {
	if n%10 == 0 {
		return strconv.AppendInt(to, n/10, 10)
	}
	if n < 0 {
		to, n = append(to, '-'), -n
	}
	return append(strconv.AppendInt(to, n/10, 10), '.', byte('0'+n%10))
}

// perCent writes a place on the scale of bars: "91.9%".
func perCent(n int64) string {
	var room [24]byte
	return string(append(appendTenths(room[:0], n), '%'))
}
