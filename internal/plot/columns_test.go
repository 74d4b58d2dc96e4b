package plot

import (
	"math/rand/v2"
	"reflect"
	"strconv"
	"testing"

	"duibiao/internal/quantity"
)

// years reads results with targets, in that order: {"5.2", "≈5"}.
func years(t testing.TB, figures ...[2]string) []Year {
	t.Helper()
	var list []Year
	for _, f := range figures {
		list = append(list, Year{Result: figure(t, f[0]), Target: figure(t, f[1])})
	}
	return list
}

func exactly(d quantity.Decimal) string { return d.String() }

func TestColumns(t *testing.T) {
	list := years(t, [2]string{"8", ""}, [2]string{"3", "≈5.5"}, [2]string{"5.0", "5"}, [2]string{"", "4.5–5"}, [2]string{"4.99", "≥5"})
	list[0].Name, list[0].ResultText = "2021", "8.0"
	list[1].TargetText, list[1].Mark = "≈5.5", NotMet
	c, ok := NewColumns(list, exactly)
	if !ok || c.Zero != "250" || len(c.Years) != 5 || len(c.Left) != 0 {
		t.Fatalf("NewColumns = %+v, %v", c, ok)
	}
	if want := []Tick{{At: "196", Text: "2", Anchor: "end", TextAt: "200"}, {At: "142", Text: "4", Anchor: "end", TextAt: "146"}, {At: "88", Text: "6", Anchor: "end", TextAt: "92"}, {At: "34", Text: "8", Anchor: "end", TextAt: "38"}}; !reflect.DeepEqual(c.Ticks, want) {
		t.Errorf("ticks %+v, want %+v", c.Ticks, want)
	}
	for i, want := range []Column{
		{Name: "2021", ResultText: "8.0", Middle: "10%", TextAt: "26", HasResult: true, ResultX: "7.4%", ResultW: "5.2%", ResultY: "34", ResultH: "216"},
		{
			TargetText: "≈5.5", Middle: "30%", TextAt: "161", HasTarget: true, Left: "23.8%", Right: "36.2%", Width: "12.4%", Base: "250", Top: "101.5", Wave: true, WaveAt: "96.5",
			First: "25.7%", Last: "34.2%", HasResult: true, ResultX: "27.4%", ResultW: "5.2%", ResultY: "169", ResultH: "81", Square: NewSquare(NotMet, 18),
		},
		{
			Middle: "50%", TextAt: "107", HasTarget: true, Left: "43.8%", Right: "56.2%", Width: "12.4%", Base: "250", Top: "115", WaveAt: "110",
			First: "45.7%", Last: "54.2%", HasResult: true, ResultX: "47.4%", ResultW: "5.2%", ResultY: "115", ResultH: "135", Square: NewSquare(Met, 18),
		},
		{
			Middle: "70%", TextAt: "107", HasTarget: true, Left: "63.8%", Right: "76.2%", Width: "12.4%", Base: "250", Top: "115", WaveAt: "110", Band: true, BandEdge: "128.5", BandTop: "115", BandHigh: "13.5",
			First: "65.7%", Last: "74.2%", Square: NewSquare(Met, 18),
		},
		{
			Middle: "90%", TextAt: "101", HasTarget: true, Left: "83.8%", Right: "96.2%", Width: "12.4%", Base: "250", Top: "115", WaveAt: "110", Rise: true,
			First: "85.7%", Last: "94.2%", HasResult: true, ResultX: "87.4%", ResultW: "5.2%", ResultY: "118", ResultH: "132", Square: NewSquare(Met, 18),
		},
	} {
		if c.Years[i] != want {
			t.Errorf("%d:\n%+v, want\n%+v", i, c.Years[i], want)
		}
	}
}

// TestColumnsHang holds that what is below zero hangs from it, with its number below.
func TestColumnsHang(t *testing.T) {
	c, ok := NewColumns(years(t, [2]string{"-2", "-3–-1"}, [2]string{"6", "-1"}), exactly)
	if !ok || c.Zero != "164.7" {
		t.Fatalf("NewColumns = %+v, %v", c, ok)
	}
	if y := c.Years[0]; y.ResultY != c.Zero || y.ResultH != "43.6" || y.Top != "230" || y.BandEdge != "186.5" || y.BandTop != "186.5" || y.BandHigh != "43.5" || y.TextAt != "245" {
		t.Errorf("below zero: %+v", y)
	}
	if y := c.Years[1]; y.ResultY != "34" || y.ResultH != "130.7" || y.Top != "186.5" || y.TextAt != "26" {
		t.Errorf("on both sides: %+v", y)
	}
}

// TestColumnsLeaveRoom holds that periods that the source leaves out take some room, with a
// mark, and that columns never leave the drawing.
func TestColumnsLeaveRoom(t *testing.T) {
	list := years(t, [2]string{"1", ""}, [2]string{"2", ""}, [2]string{"3", ""})
	list[1].After = true
	c, _ := NewColumns(list, exactly)
	if want := []string{"36.1%"}; !reflect.DeepEqual(c.Left, want) {
		t.Errorf("left out at %q, want %q", c.Left, want)
	}
	if c.Years[0].Middle != "13.8%" || c.Years[1].Middle != "58.2%" || c.Years[2].Middle != "86%" {
		t.Errorf("columns at %s, %s, %s", c.Years[0].Middle, c.Years[1].Middle, c.Years[2].Middle)
	}
	for name, list := range map[string][]Year{"nothing": nil, "not known": years(t, [2]string{}), "zero": years(t, [2]string{"0", "0"})} {
		if c, ok := NewColumns(list, exactly); ok {
			t.Errorf("%s: %+v", name, c)
		}
	}
}

// TestColumnsSayWhatIsTrue holds, for any numbers above zero and below, that a result that
// is not the target does not end where it does, and ends on its side.
func TestColumnsSayWhatIsTrue(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 1))
	number := func(text string) float64 {
		f, err := strconv.ParseFloat(text, 64)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	for range 5000 {
		v := near(r)
		if r.IntN(2) == 0 {
			v[0], v[1] = v[0].Neg(), v[1].Neg()
		}
		if r.IntN(4) == 0 {
			v[0] = v[0].Neg()
		}
		c, ok := NewColumns([]Year{{Result: One(v[0], quantity.Exactly), Target: One(v[1], quantity.Exactly)}, {Result: One(v[2], quantity.Exactly)}}, exactly)
		if !ok {
			continue
		}
		y, zero := c.Years[0], number(c.Zero)
		result, target := number(y.ResultY), number(y.Top)
		if v[0].Sign() < 0 {
			result += number(y.ResultH)
		}
		if want := v[0].Cmp(v[1]); want == 0 && result != target || want > 0 && target-result < 2.9 || want < 0 && result-target < 2.9 {
			t.Fatalf("%s beside a target of %s: %+v", v[0], v[1], y)
		}
		if v[0].Sign() == 0 != (result == zero) || v[0].Sign() > 0 && result > zero || v[0].Sign() < 0 && result < zero {
			t.Fatalf("%s ends at %v, zero is %v", v[0], result, zero)
		}
	}
}
