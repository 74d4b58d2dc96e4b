package report

import (
	"fmt"
	"testing"
	"time"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// TestJudge is the table of verdicts. A dash stands for what is not said.
func TestJudge(t *testing.T) {
	const none = "-"
	for _, tt := range []struct {
		result, target    string
		kind              Kind
		dir               Direction
		outcome, reason   string
		gap, size, change string
	}{
		// Satisfied.
		{"1267万人", "1200万人以上", Flow, Up, "met", "beyond", "670000", "exactly", "67/1200"},
		{"5%", "5%左右", Rate, Up, "met", "equal", none, none, none},
		{"5.2%", "5%左右", Rate, Up, "met", "beyond", "0.2", "exactly", none},
		{"5.7%", "5.5%至6%", Rate, Up, "met", "within", none, none, none},
		{"6.2%", "5.5%至6%", Rate, Up, "met", "beyond", "0.2", "exactly", none},
		{"5.1%", "5.5%左右", Rate, Down, "met", "beyond", "-0.4", "exactly", none},
		{"5.5%", "5.5%以内", Rate, Down, "met", "equal", none, none, none},
		{"第8", "前10", Rank, Down, "met", "satisfied", none, none, none},
		{"突破100万吨", "100万吨以上", Flow, Up, "met", "satisfied", none, none, none},
		{"突破1300万辆", "1200万辆以上", Flow, Up, "met", "beyond", "1000000", "above", "1/12"},
		{"超过3%", "2.5%左右", Rate, Up, "met", "beyond", "0.5", "above", none},
		{"5.2%", "5%左右", Rate, Steady, "met", "beyond", "0.2", "exactly", none},
		{"5%左右", "5%左右", Rate, Steady, "met", "satisfied", none, none, none},
		{"4.5%至5%", "4%以上", Rate, Up, "met", "satisfied", none, none, none},
		{"不到90吨", "100吨以内", Flow, Down, "met", "beyond", "-10", "above", "-1/10"},

		// Not satisfied.
		{"3%", "5.5%左右", Rate, Up, "not-met", "apart", "-2.5", "exactly", none},
		{"100万吨", "突破100万吨", Flow, Up, "not-met", "excluded", none, none, none},
		{"5.5%", "低于5.5%", Rate, Down, "not-met", "excluded", none, none, none},
		{"5.8%", "5.5%以内", Rate, Up, "not-met", "apart", "0.3", "exactly", none},
		{"第12", "前10", Rank, Down, "not-met", "apart", none, none, none},
		{"不足5万人", "5万人以上", Flow, Up, "not-met", "apart", none, none, none},
		{"不足4万人", "5万人以上", Flow, Up, "not-met", "apart", "-10000", "above", "-1/5"},

		{"近3万人", "3万人以上", Flow, Up, "not-met", "apart", none, none, none},
		{"近3万人", "2.8万人", Flow, Up, "open", "bounds", none, none, none},
		{"近3万人", "2万人", Flow, Up, "met", "beyond", "10000", "below", "1/2"},
		{"近3万人", "4万人", Flow, Up, "not-met", "apart", "-10000", "above", "-1/4"},

		// Nearly a fall of 20% is a smaller fall.
		{"下降近20%", "-21%", Rate, Up, "met", "beyond", "1", "above", none},
		{"下降近20%", "-17%", Rate, Down, "met", "beyond", "-3", "below", none},
		{"下降近20%", "-17%", Rate, Up, "not-met", "apart", "-3", "below", none},
		{"下降近20%", "-20%", Rate, Up, "met", "satisfied", none, none, none},

		// Off.
		{"0.2%", "3%左右", Rate, Steady, "off", "apart", "-2.8", "exactly", none},
		{"31吨", "30吨", Stock, Steady, "off", "apart", "1", "exactly", "1/30"},
		{"6.1%", "5.5%至6%", Rate, Steady, "off", "apart", "0.1", "exactly", none},

		// A bound names its side, whatever the direction.
		{"4%", "5%以上", Rate, Steady, "not-met", "apart", "-1", "exactly", none},

		// The bounds overlap.
		{"5%左右", "5%左右", Rate, Up, "open", "bounds", none, none, none},
		{"超过3%", "5%以上", Rate, Up, "open", "bounds", none, none, none},
		{"4.5%至5.5%", "5%以上", Rate, Up, "open", "bounds", none, none, none},

		// No share of nothing.
		{"5吨", "0吨", Flow, Up, "met", "beyond", "5", "exactly", none},
		{"22℃", "20℃", Stock, Up, "met", "beyond", "2", "exactly", none},
		{"-3%", "-2%", Rate, Up, "not-met", "apart", "-1", "exactly", none},
	} {
		name := fmt.Sprintf("%s|%s|%s|%s", tt.result, tt.target, tt.kind, tt.dir)
		t.Run(name, func(t *testing.T) {
			v := Judge(parseFigure(t, tt.result), parseFigure(t, tt.target), tt.kind, tt.dir)
			size := none
			if v.Gap != nil {
				size = v.GapBound.String()
			}
			got := [5]string{v.Outcome.String(), v.Reason.String(), decimalText(v.Gap), size, ratText(v.Change)}
			if want := [5]string{tt.outcome, tt.reason, tt.gap, tt.size, tt.change}; got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// What is known of a part of a period.
func TestJudgeSoFar(t *testing.T) {
	const none = "-"
	year, half := period.Year(2025), time.Date(2025, 6, 30, 0, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		result, target    string
		kind              Kind
		dir               Direction
		outcome, reason   string
		share, time, pace string
		gap               string
	}{
		{"620万人", "1200万人以上", Flow, Up, "so-far", "", "31/60", "181/365", "91/4380", none},
		{"1200万人", "1200万人以上", Flow, Up, "met", "equal", none, none, none, none},
		{"突破100万吨", "100万吨以上", Flow, Up, "met", "satisfied", none, none, none, none},
		{"30起", "60起以内", Flow, Down, "so-far", "", "1/2", "181/365", "3/730", none},
		{"61起", "60起以内", Flow, Down, "not-met", "apart", none, none, none, "1"},
		{"5.2%", "5.5%左右", Rate, Down, "so-far", "", none, none, none, "-0.3"},
		{"90亿元", "100亿元", Stock, Up, "so-far", "", none, none, none, "-1000000000"},
		{"5吨", "4吨至6吨", Flow, Steady, "so-far", "", none, "181/365", none, none},
		{"3吨", "4吨至6吨", Flow, Down, "so-far", "", "1/2", "181/365", "3/730", none}, // of its ceiling
		{"5吨", "4吨至6吨", Flow, Down, "so-far", "", "5/6", "181/365", "739/2190", none},
		{"3吨", "4吨至6吨", Flow, Up, "so-far", "", "3/4", "181/365", "371/1460", none},
		{"近3吨", "4吨", Flow, Up, "so-far", "", "3/4", "181/365", none, none},
		{"3吨", "4吨左右", Flow, Up, "so-far", "", "3/4", "181/365", none, none},
		{"超过3吨", "6吨左右", Flow, Up, "so-far", "", none, "181/365", none, none}, // 3.1 of 6.4 is less than a half
		{"近3吨", "6吨左右", Flow, Up, "so-far", "", none, "181/365", none, none},
		{"3吨以上", "6吨左右", Flow, Up, "so-far", "", none, "181/365", none, none},
		{"-1吨", "6吨", Flow, Up, "so-far", "", none, "181/365", none, none},
		{"3吨", "近6吨", Flow, Up, "so-far", "", none, "181/365", none, none},
		{"7吨", "4吨至6吨", Flow, Steady, "off", "apart", none, none, none, "1"},
	} {
		v := JudgeSoFar(parseFigure(t, tt.result), parseFigure(t, tt.target), tt.kind, tt.dir, year, half)
		got := [6]string{v.Outcome.String(), v.Reason.String(), ratText(v.Share), ratText(v.Time), ratText(v.Pace), decimalText(v.Gap)}
		if want := [6]string{tt.outcome, tt.reason, tt.share, tt.time, tt.pace, tt.gap}; got != want {
			t.Errorf("%s of %s: got %q, want %q", tt.result, tt.target, got, want)
		}
	}
}

// A share of so much so far is true of whatever the two figures allow.
func TestShareSoFarIsTrue(t *testing.T) {
	half := time.Date(2025, 6, 30, 0, 0, 0, 0, time.UTC)
	forms := []string{"%d吨", "%d吨以上", "超过%d吨", "%d吨以内", "不到%d吨", "%d吨左右", "近%d吨"}
	for _, result := range forms {
		for _, target := range forms {
			r, g := parseFigure(t, fmt.Sprintf(result, 3)), parseFigure(t, fmt.Sprintf(target, 6))
			v := JudgeSoFar(r, g, Flow, Up, period.Year(2025), half)
			if v.Share == nil || v.GapBound == quantity.About || g.Bound != quantity.About && g.Bound != quantity.Nearly {
				continue
			}
			t.Errorf("%s of %s is told as %s %s, and the target may be another", fmt.Sprintf(result, 3), fmt.Sprintf(target, 6), v.GapBound, ratText(v.Share))
		}
	}
}

// On the last day of a period nothing of it is left.
func TestJudgeLastDay(t *testing.T) {
	last := time.Date(2025, 12, 31, 0, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		result, target string
		kind           Kind
		want           Outcome
	}{
		{"5万人", "6万人", Flow, NotMet},
		{"7万人", "6万人", Stock, Met},
		{"5万人", "6万人", Stock, NotMet},
		{"7%", "6%", Rate, Met},
	} {
		if v := JudgeSoFar(parseFigure(t, tt.result), parseFigure(t, tt.target), tt.kind, Up, period.Year(2025), last); v.Outcome != tt.want {
			t.Errorf("%s of %s: %s, want %s", tt.result, tt.target, v.Outcome, tt.want)
		}
	}
}

// allows is the plain reading of a figure: whether a value, in hundredths, is one that it
// allows, or that satisfies it as a target.
func allows(q quantity.Quantity, value int64, dir Direction, asTarget bool) bool {
	v := quantity.NewDecimal(value, -2)
	below, above := v.Cmp(q.Value) < 0, v.Cmp(q.Value) > 0
	nine := v.Cmp(q.Value.Sub(q.Value.Shift(-1))) // tenths of it
	if asTarget && dir != Steady {
		switch {
		case q.Bound == quantity.Exactly || q.Bound == quantity.About || q.Bound == quantity.Range && dir == Up:
			return !below && dir == Up || !above && dir == Down
		case q.Bound == quantity.Range:
			return v.Cmp(q.High) <= 0
		case q.Bound == quantity.Nearly && q.Value.Sign() < 0:
			return above && dir == Up || nine < 0 && dir == Down
		case q.Bound == quantity.Nearly:
			return nine > 0 && dir == Up || below && dir == Down
		}
	}
	switch q.Bound {
	case quantity.AtLeast:
		return !below
	case quantity.Above:
		return above
	case quantity.AtMost:
		return !above
	case quantity.Below:
		return below
	case quantity.Range:
		return !below && v.Cmp(q.High) <= 0
	case quantity.Nearly:
		return below && nine > 0 || above && nine < 0
	case quantity.About:
		return quantity.RoundHalfUp(v.Rat(), -q.Value.Exponent()).Equal(q.Value)
	}
	return !below && !above
}

// figuresAround returns figures of every bound around 5 and around −5.
func figuresAround(t *testing.T) (figures []quantity.Quantity) {
	forms := []string{"%s%%", "不低于%s%%", "高于%s%%", "不高于%s%%", "低于%s%%", "约%s%%", "近%s%%"}
	for _, number := range []string{"4", "5", "5.0", "5.4", "5.5", "6"} {
		for _, form := range forms {
			figures = append(figures, parseFigure(t, fmt.Sprintf(form, number)))
		}
	}
	for _, number := range []string{"-5", "-5.0", "-5.5", "-6"} {
		for _, form := range forms {
			figures = append(figures, parseFigure(t, fmt.Sprintf(form, number)))
		}
	}
	for _, span := range []string{"4%至5%", "5%至6%", "4.5%至5.5%", "5%至5%", "-5%至-4%", "-5%至5%"} {
		figures = append(figures, parseFigure(t, span))
	}
	return figures
}

// The values, in hundredths, that tests by brute force look at: far enough for figures around 5
// and −5, and fine enough for tenths.
const leastValue, greatestValue = -700, 700

// TestVerdictsByBruteForce holds verdicts against a reading of every value.
func TestVerdictsByBruteForce(t *testing.T) {
	figures := figuresAround(t)
	for _, result := range figures {
		for _, target := range figures {
			for _, dir := range []Direction{Up, Down, Steady} {
				want := plainVerdict(result, target, dir)
				if got := Judge(result, target, Rate, dir).Outcome; got != want {
					t.Errorf("%v %v against %v %v (%s) is %s, want %s", result.Bound, result.Value, target.Bound, target.Value, dir, got, want)
				}
			}
		}
	}
}

// TestGapsByBruteForce sees that what is said of the distance between a result and its target is true of
// every value that the result may be.
func TestGapsByBruteForce(t *testing.T) {
	figures := figuresAround(t)
	for _, result := range figures {
		for _, target := range figures {
			v := Judge(result, target, Rate, Up)
			if v.Gap == nil {
				continue
			}
			mark := result.Value.Sub(*v.Gap)
			for value := int64(leastValue); value <= greatestValue; value++ {
				if allows(result, value, Up, false) && !isGap(quantity.NewDecimal(value, -2).Sub(mark), v) {
					t.Errorf("%v %v against %v %v: %s %s is untrue of %d hundredths", result.Bound, result.Value, target.Bound, target.Value, v.GapBound, v.Gap, value)
					break
				}
			}
		}
	}
}

// TestComparisonsByBruteForce sees the same of how far a target lies from a result of the period before, of every value
// that either may be.
func TestComparisonsByBruteForce(t *testing.T) {
	figures := figuresAround(t)
	for _, actual := range figures {
		for _, target := range figures {
			c := Compare(actual, target, Rate, Up)
			if c == nil || c.Gap == nil || c.Gap.IsZero() || c.GapBound == quantity.About || target.Bound == quantity.Range {
				continue
			}
			told := &Verdict{Gap: c.Gap, GapBound: c.GapBound}
			for value := int64(leastValue); value <= greatestValue; value++ {
				if allows(target, value, Up, false) && !isGap(quantity.NewDecimal(value, -2).Sub(actual.Value), told) {
					t.Errorf("%v %v beside %v %v: %s %s is untrue of %d hundredths", actual.Bound, actual.Value, target.Bound, target.Value, c.GapBound, c.Gap, value)
					break
				}
			}
		}
	}
}

// isGap reports whether a distance is on the side of the verdict's gap, and as large as its bound says.
func isGap(distance quantity.Decimal, v *Verdict) bool {
	c := distance.Abs().Cmp(v.Gap.Abs())
	switch v.GapBound {
	case quantity.Exactly:
		return distance.Equal(*v.Gap)
	case quantity.AtLeast:
		return c >= 0 && distance.Sign() == v.Gap.Sign()
	case quantity.Above:
		return c > 0 && distance.Sign() == v.Gap.Sign()
	case quantity.AtMost:
		return c <= 0 || distance.Sign() != v.Gap.Sign()
	case quantity.Below:
		return c < 0 || distance.Sign() != v.Gap.Sign()
	}
	return v.GapBound == quantity.About
}

func plainVerdict(result, target quantity.Quantity, dir Direction) Outcome {
	inside, outside := 0, 0
	for value := int64(leastValue); value <= greatestValue; value++ {
		switch {
		case !allows(result, value, dir, false):
		case allows(target, value, dir, true):
			inside++
		default:
			outside++
		}
	}
	switch {
	case outside == 0:
		return Met
	case inside > 0:
		return Open
	case dir == Steady && !namesSide(target.Bound):
		return Off
	}
	return NotMet
}
