package prose

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"duibiao/internal/growth"
)

// TestDiffIsLinear holds the time to compare the figures of two texts against their number.
func TestDiffIsLinear(t *testing.T) {
	for name, figure := range map[string]func(i int) (a, b string){
		"all alike":      func(int) (a, b string) { return "5个、", "5个、" },
		"none alike":     func(int) (a, b string) { return "5个、", "6个、" },
		"all different":  func(i int) (a, b string) { return fmt.Sprint(i+3, "个、"), fmt.Sprint(i+3, "个、") },
		"without a unit": func(i int) (a, b string) { return fmt.Sprint(i+3, "、"), fmt.Sprint(i+3, "个、") },
		"of two kinds": func(i int) (a, b string) {
			return fmt.Sprint(i+3, "个、", i+3, "%、"), fmt.Sprint(i+3, "%、", i+4, "个、")
		},
		"spans":  func(i int) (a, b string) { return fmt.Sprint(i+3, "周、"), fmt.Sprint(7*(i+3), "天、") },
		"areas":  func(i int) (a, b string) { return fmt.Sprint(i+3, "亩、"), fmt.Sprint(i+3, ".5亩、") },
		"bounds": func(int) (a, b string) { return "至少5个、", "至多5个、" },
		"bounds behind another": func(i int) (a, b string) {
			if i == 0 {
				return "", "至多5个、"
			}
			return "至少5个、", "至少5个、"
		},
		"areas in two units": func(i int) (a, b string) { return fmt.Sprint(30*(i+3), "亩、"), fmt.Sprint(2*(i+3), "公顷、") },
		"words":              func(int) (a, b string) { return "三所、", "四所、" },
		"ranges": func(i int) (a, b string) {
			return fmt.Sprint(i+3, "%至", i+5, "%、"), fmt.Sprint(i+3, "%、", i+5, "%、")
		},
	} {
		t.Run(name, func(t *testing.T) {
			growth.Linear(t, 500, func(n int) func() {
				var left, right strings.Builder
				for i := range n {
					a, b := figure(i)
					left.WriteString(a)
					right.WriteString(b)
				}
				zh, en := Scan(left.String(), Chinese), Scan(right.String(), Chinese)
				return func() { Diff(zh, en) }
			})
		})
	}
}

// FuzzIndex holds what an index finds against a look at every figure.
func FuzzIndex(f *testing.F) {
	for _, text := range []string{
		"3周、21天、2.5年、30个月、5.09万亩（3390公顷）", "5%、5个百分点、5、5点、5个、6.86‰、第5、5倍", "50,900 mu (3,390 hectares), −3.2%, 4.5% to 5%",
		"at least 30,000, nearly 30,000, 30,000 people, a third, 1/3", "90分钟、1.5小时、100秒",
	} {
		f.Add(text, text, true)
	}
	f.Fuzz(func(t *testing.T, a, b string, han bool) {
		lang := English
		if han {
			lang = Chinese
		}
		left, right := Scan(a, lang), Scan(b, lang)
		if len(left)*len(right) > 1000 {
			return
		}
		x := newIndex(right)
		for _, f := range left {
			found := map[int]bool{}
			for i := range x.candidates(f) {
				found[i] = true
			}
			for i, g := range right {
				if (Same(f, g) || sameSpan(f, g)) && !found[i] {
					t.Fatalf("%q is %q, and the index does not find it", f.Text, g.Text)
				}
			}
		}
	})
}

// TestIndexOfMany runs the property of FuzzIndex over figures of every kind.
func TestIndexOfMany(t *testing.T) {
	units := []string{"", "个", "%", "‰", "个百分点", "点", "倍", "元", "亩", "公顷", "平方米", "年", "个月", "周", "天", "小时", "分钟", "秒", "吨", "千克"}
	r := rand.New(rand.NewPCG(1, 2))
	random := func() []Figure {
		var b strings.Builder
		for range 40 {
			fmt.Fprint(&b, r.IntN(3)*12, units[r.IntN(len(units))], "，")
			fmt.Fprint(&b, r.IntN(9), ".", r.IntN(2)*5, units[r.IntN(len(units))], "，")
		}
		return Scan(b.String(), Chinese)
	}
	for range 20 {
		left, right := random(), random()
		x := newIndex(right)
		for _, f := range left {
			want := -1
			for i, g := range right {
				if Same(f, g) {
					want = i
					break
				}
			}
			got := x.first(f, make([]bool, len(right)), func(i int) bool { return Same(f, right[i]) })
			if got != want {
				t.Fatalf("%q: first is %d, want %d", f.Text, got, want)
			}
		}
	}
}
