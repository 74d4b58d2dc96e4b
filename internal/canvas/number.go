package canvas

import (
	"math"
	"strconv"
)

// Number writes a number of pixels as paths and attributes have it: to a tenth.
func Number(v float64) string {
	var room [16]byte
	return string(appendNumber(room[:0], v))
}

func appendNumber(to []byte, v float64) []byte {
	tenths := int64(math.Round(v * 10))
	if tenths < 0 {
		to, tenths = append(to, '-'), -tenths
	}
	to = strconv.AppendInt(to, tenths/10, 10)
	if tenths %= 10; tenths > 0 {
		to = append(to, '.', byte('0'+tenths))
	}
	return to
}
