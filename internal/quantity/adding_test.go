package quantity_test

import (
	"testing"

	"duibiao/internal/quantity"
)

// TestWhatAddsUp holds which figures of parts of a period are a part of that of the whole, and which units have a zero that
// is nothing.
func TestWhatAddsUp(t *testing.T) {
	units := quantity.StandardUnits()
	for figure, adds := range map[string]bool{
		"3万人次": true, "5亿元": true, "20天": true, "50个": true, "5": true, "7吨公里": true,
		"20℃": false, "68华氏度": false, "36微克/立方米": false, "5%": false, "5%/年": false, "3‰": false, "55分贝": false, "1.2倍": false, "5元/平方米": false, "350千米每小时": false,
	} {
		q, err := units.Parse(figure)
		if err != nil || quantity.AddsUp(q.Unit) != adds {
			t.Errorf("%s adds up: %t (%v)", figure, !adds, err)
		}
	}
	for unit, is := range map[string]bool{"℃": true, "华氏度": true, "元": false, "倍": false, "": false} {
		if quantity.IsInterval(unit) != is {
			t.Errorf("%q: %t", unit, !is)
		}
	}
}
