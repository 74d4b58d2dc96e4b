package report

import (
	"fmt"
	"math/big"
	"testing"

	"duibiao/internal/quantity"
)

// TestCompare is the table of honest comparisons: every bound, direction and kind
// that tells a case of its own. A dash stands for what is not said.
func TestCompare(t *testing.T) {
	const none = "-"
	for _, tt := range []struct {
		actual, target     string
		kind               Kind
		dir                Direction
		state              string // "-": no comparison
		gap, share, change string
	}{
		// Exactly: the direction says what satisfies it.
		{"2850万人次", "3100万人次", Flow, Up, "short", "2500000", "57/62", "5/57"},
		{"3100万人次", "3100万人次", Flow, Up, "reached", "0", "1", "0"},
		{"3200万人次", "3100万人次", Flow, Up, "reached", "-1000000", "32/31", "-1/32"},
		{"32微克", "30微克", Flow, Down, "short", "-2", none, "-1/16"},
		{"30微克", "30微克", Flow, Down, "reached", "0", none, "0"},
		{"28微克", "30微克", Flow, Down, "reached", "2", none, "1/14"},
		{"30", "30", Stock, Steady, "reached", "0", "1", "0"},
		{"31", "30", Stock, Steady, "short", "-1", "31/30", "-1/31"},
		{"29", "30", Stock, Steady, "short", "1", "29/30", "1/29"},

		// A bound that names a side wins over the direction.
		{"82.5万吨", "100万吨以上", Flow, Up, "short", "175000", "33/40", "7/33"},
		{"100万吨", "100万吨以上", Flow, Up, "reached", "0", "1", "0"},
		{"90万吨", "100万吨以上", Flow, Down, "short", "100000", none, "1/9"},
		{"110万吨", "100万吨以上", Flow, Steady, "reached", "-100000", "11/10", "-1/11"},
		{"6万标箱", "突破6万标箱", Flow, Up, "short", "0", "1", "0"}, // equal is not above
		{"60001标箱", "突破6万标箱", Flow, Up, "reached", "-1", "60001/60000", "-1/60001"},
		{"7万标箱", "突破6万标箱", Flow, Down, "reached", "-10000", none, "-1/7"},
		{"5.6%", "5.5%以内", Rate, Up, "short", "-0.1", none, none},
		{"5.5%", "5.5%以内", Rate, Up, "reached", "0.0", none, none},
		{"5.2%", "5.5%以内", Rate, Down, "reached", "0.3", none, none},
		{"90吨", "100吨以内", Flow, Up, "reached", "10", none, "1/9"}, // room left is no share done
		{"90吨", "低于100吨", Flow, Up, "reached", "10", none, "1/9"},
		{"110吨", "不到100吨", Flow, Steady, "short", "-10", none, "-1/11"},
		{"5.5%", "低于5.5%", Rate, Down, "short", "0.0", none, none},
		{"5.4%", "低于5.5%", Rate, Up, "reached", "0.1", none, none},

		// About is its value with a direction, and what rounds to it without.
		{"4.9%", "5%左右", Rate, Up, "short", "0.1", none, none},
		{"5.1%", "5%左右", Rate, Up, "reached", "-0.1", none, none},
		{"5.1%", "5%左右", Rate, Down, "short", "-0.1", none, none},
		{"5.4%", "5%左右", Rate, Steady, "reached", "-0.4", none, none},
		{"5.5%", "5%左右", Rate, Steady, "short", "-0.5", none, none},
		{"4.5%", "5%左右", Rate, Steady, "reached", "0.5", none, none},
		{"约90吨", "100吨", Flow, Up, "short", "10", "9/10", "1/9"},

		// A level of "about" beside a limit: what rounds to it may lie on either side.
		{"328.8元左右", "突破328.8329元", Flow, Up, none, none, none, none},
		{"328.8元左右", "328.9元以上", Flow, Up, "short", "0.1", "3288/3289", "1/3288"},
		{"约100件", "100件以上", Flow, Up, none, none, none, none},
		{"约100件", "100件以内", Flow, Down, none, none, none, none},
		{"约100件", "低于101件", Flow, Down, "reached", "1", none, "1/100"},
		{"3亿亩左右", "近2.9999亿亩", Flow, Steady, none, none, none, none},
		{"约95件", "95件至105件", Flow, Up, none, none, none, none},
		{"约105件", "95件至105件", Flow, Up, none, none, none, none},
		{"约100件", "95件至105件", Flow, Up, "reached", none, none, none},
		{"约100件", "100件", Flow, Up, "reached", "0", "1", "0"}, // about the same

		// Nearly is less than the number, by less than a tenth of it.
		{"近3万人", "3万人以上", Flow, Up, "short", none, none, none},
		{"近3万人", "3万人", Flow, Up, "short", none, none, none},
		{"近3万人", "2.8万人", Flow, Up, none, none, none, none},
		{"近3万人", "2.7万人", Flow, Up, "reached", none, none, none},
		{"近3万人", "超过2.7万人", Flow, Up, "reached", none, none, none},
		{"近3万人", "2万人", Flow, Up, "reached", none, none, none},
		{"近3万人", "不到3万人", Flow, Up, "reached", none, none, none},
		{"接近3万人", "3万人", Flow, Down, "reached", none, none, none},
		{"nearly 5%", "5%", Rate, Steady, "short", none, none, none},
		{"almost 5%", "5%左右", Rate, Steady, "reached", none, none, none},
		{"近-5%", "-5%", Rate, Up, "reached", none, none, none},
		{"近-5%", "-4.5%", Rate, Up, "short", none, none, none},
		{"3.2万人", "近3万人", Flow, Up, "reached", none, none, none},
		{"2.71万人", "近3万人", Flow, Up, "reached", none, none, none},
		{"2.7万人", "近3万人", Flow, Up, "short", none, none, none},
		{"2.9万人", "近3万人", Flow, Down, "reached", none, none, none},
		{"3万人", "近3万人", Flow, Down, "short", none, none, none},
		{"2.9万人", "近3万人", Flow, Steady, "reached", none, none, none},
		{"3万人", "近3万人", Flow, Steady, "short", none, none, none},
		{"近3万人", "近3万人", Flow, Steady, "reached", none, none, none},

		// A range, from its near end on, or inside it.
		{"4.4%", "4.5%至5%", Rate, Up, "short", "0.1", none, none},
		{"4.5%", "4.5%至5%", Rate, Up, "reached", none, none, none},
		{"5.2%", "4.5%至5%", Rate, Up, "reached", "-0.2", none, none},
		{"5.2%", "4.5%至5%", Rate, Steady, "short", "-0.2", none, none},
		{"5.2%", "4.5%至5%", Rate, Down, "short", "-0.2", none, none},
		{"4.0%", "4.5%至5%", Rate, Down, "reached", "0.5", none, none},
		{"90吨", "100吨至120吨", Flow, Up, "short", "10", none, "1/9"},

		// Ranks.
		{"第8", "前10", Rank, Down, "reached", "2", none, none},
		{"第12", "前10", Rank, Down, "short", "-2", none, none},
		{"前10", "前10", Rank, Down, "reached", none, none, none},
		{"前5", "前10", Rank, Down, "reached", none, none, none},
		{"前10", "前5", Rank, Down, none, none, none, none},

		// An actual that is itself a bound.
		{"突破6万标箱", "5万标箱", Flow, Up, "reached", none, none, none},
		{"突破6万标箱", "6万标箱", Flow, Up, "reached", none, none, none},
		{"突破6万标箱", "7万标箱", Flow, Up, none, none, none, none},
		{"6万标箱以上", "突破6万标箱", Flow, Up, none, none, none, none},
		{"不足5万标箱", "5万标箱以上", Flow, Up, "short", none, none, none},
		{"4.5%至5%", "5.5%以内", Rate, Down, "reached", none, none, none},
		{"4.5%至5%", "4.8%以内", Rate, Down, none, none, none, none},

		// Zero and negative values have no share.
		{"0个", "5个", Flow, Up, "short", "5", none, none},
		{"5个", "0个", Flow, Down, "short", "-5", none, none},
		{"0个", "0个", Flow, Down, "reached", "0", none, none},
		{"-2.5亿元", "1亿元", Flow, Up, "short", "350000000", none, none},
		{"-3%", "-2%", Rate, Up, "short", "1", none, none},

		// Nor is one of a temperature, whose zero is none.
		{"20℃", "22℃以上", Stock, Up, "short", "2", none, none},

		// A share of a share is not said.
		{"60%", "72%以上", Rate, Up, "short", "12", none, none},

		// What rounding would hide: the verdict is of the exact values.
		{"9999.96万人次", "1亿人次", Flow, Up, "short", "400.00", "249999/250000", "1/249999"},
	} {
		name := fmt.Sprintf("%s|%s|%s|%s", tt.actual, tt.target, tt.kind, tt.dir)
		t.Run(name, func(t *testing.T) {
			c := Compare(parseFigure(t, tt.actual), parseFigure(t, tt.target), tt.kind, tt.dir)
			got := [4]string{none, none, none, none}
			if c != nil {
				got = [4]string{c.State.String(), decimalText(c.Gap), ratText(c.LevelShare), ratText(c.RequiredChange)}
			}
			want := [4]string{tt.state, tt.gap, tt.share, tt.change}
			if !sameGap(got[1], want[1]) {
				t.Errorf("gap = %s, want %s", got[1], want[1])
			}
			got[1], want[1] = "", ""
			if got != want {
				t.Errorf("state, share, change = %q, want %q", got, want)
			}
		})
	}
}

// TestCompareIsNoSurerThanTheVerdict holds a comparison with a later target against the verdict
// on one of the same period: where a rounded level leaves that open, nothing is said here.
func TestCompareIsNoSurerThanTheVerdict(t *testing.T) {
	for _, target := range []string{"100件以上", "超过100件", "100件以内", "低于100件", "近100件", "95件至105件"} {
		goal := parseFigure(t, target)
		for tenths := int64(880); tenths <= 1120; tenths++ {
			level := quantity.Quantity{Value: quantity.NewDecimal(tenths, -1), Bound: quantity.About, Unit: "件"}
			for _, dir := range []Direction{Up, Down, Steady} {
				for _, trimmed := range []bool{false, true} {
					if trimmed {
						level.Value = level.Value.Trim()
					}
					c, v := Compare(level, goal, Flow, dir), Judge(level, goal, Flow, dir)
					if v.Outcome == Open && c != nil {
						t.Errorf("about %s against %s, %s: %s, but the verdict is open", level.Value, target, dir, c.State)
					}
					if c != nil && (c.State == Reached) != (v.Outcome == Met) {
						t.Errorf("about %s against %s, %s: %s, but the verdict is %s", level.Value, target, dir, c.State, v.Outcome)
					}
				}
			}
		}
	}
}

// parseFigure reads a figure as front matter does.
func parseFigure(t *testing.T, s string) quantity.Quantity {
	t.Helper()
	q, err := quantity.StandardUnits().Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func decimalText(d *quantity.Decimal) string {
	if d == nil {
		return "-"
	}
	return d.String()
}

func ratText(r *big.Rat) string {
	if r == nil {
		return "-"
	}
	return r.RatString()
}

// sameGap compares two gaps as numbers: written zeros do not count.
func sameGap(a, b string) bool {
	if a == b {
		return true
	}
	x, okX := new(big.Rat).SetString(a)
	y, okY := new(big.Rat).SetString(b)
	return okX && okY && x.Cmp(y) == 0
}

// TestCompareIsMirrored holds the two directions against each other: what is short
// of an exact target upwards has reached it downwards, unless it is the target.
func TestCompareIsMirrored(t *testing.T) {
	for actual := int64(-3); actual <= 3; actual++ {
		for target := int64(-3); target <= 3; target++ {
			a := quantity.Quantity{Value: quantity.NewDecimal(actual, 0)}
			b := quantity.Quantity{Value: quantity.NewDecimal(target, 0)}
			up, down := Compare(a, b, Flow, Up), Compare(a, b, Flow, Down)
			if equal := actual == target; (up.State == down.State) != equal {
				t.Errorf("%d against %d: up %s, down %s", actual, target, up.State, down.State)
			}
			if want := target - actual; up.Gap.Cmp(quantity.NewDecimal(want, 0)) != 0 {
				t.Errorf("%d against %d: gap %s, want %d", actual, target, up.Gap, want)
			}
		}
	}
}
