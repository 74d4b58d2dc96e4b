package canvas

import (
	"math"
	"strconv"
)

// Number writes a number of pixels as paths and attributes have it: to a tenth.
func Number(v float64) string { return string(appendNumber(nil, v)) }

func appendNumber(to []byte, v float64) []byte {
	return strconv.AppendFloat(to, math.Round(v*10)/10+0, 'f', -1, 64)
}
