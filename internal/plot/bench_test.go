package plot

import "testing"

// BenchmarkFigure makes the drawings of the page of one figure: two bars with their axis,
// and six periods.
func BenchmarkFigure(b *testing.B) {
	list := years(b, [2]string{"8.1", ""}, [2]string{"3", "≈5.5"}, [2]string{"5.2", "≈5"}, [2]string{"5", "≈5"}, [2]string{"5", "≈5"}, [2]string{"", "4.5–5"})
	result, target := figure(b, "28500000"), figure(b, "≥31000000")
	for b.Loop() {
		NewRuled(result, target, Figure{}, 32, exactly)
		NewColumns(list, exactly)
	}
}
