package quantity

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// runTogether are texts of which a figure would be made that is another once it is written.
var runTogether = []string{"0亿时", "0MAY", "0.2031万年", "0.2031万至0.2036万"}

func TestUnitRunsTogether(t *testing.T) {
	for _, s := range runTogether {
		if q, err := Parse(s); err == nil {
			t.Errorf("%q is %v", s, q)
		}
		if q, err := StandardUnits().Parse(s); err == nil {
			t.Errorf("%q is %v", s, q)
		}
	}
}

// TestKnownUnitsReread holds that no number runs together with a unit of the table, which is why these are not reread.
func TestKnownUnitsReread(t *testing.T) {
	u := StandardUnits()
	for symbol := range u.classes {
		if beginsTime(symbol) || symbol == Rank {
			continue // reread
		}
		for _, number := range []string{"0", "1", "2", "5", "8", "10", "24", "31", "99", "100", "2031", "1.5", "400", "0.5", "1万", "2.5亿", "3000万亿"} {
			q := mustParse(t, u, "1"+symbol)
			q.Value = mustParse(t, u, number).Value
			for _, q.Bound = range []Bound{Exactly, AtLeast, Above, AtMost, Below, About, Nearly, Range} {
				q.High = Decimal{}
				if q.Bound == Nearly && q.Value.IsZero() {
					continue
				}
				if q.Bound == Range {
					q.High = q.Value.Add(NewDecimal(5, 0))
				}
				rereadChinese(t, symbol, q)
			}
		}
	}
}

// TestReread makes figures of random parts: what is read is written and read the same, in both languages.
func TestReread(t *testing.T) {
	rounds := 1_000_000
	if testing.Short() {
		rounds = 20_000
	}
	u := StandardUnits()
	r := rand.New(rand.NewPCG(1, 2))
	for range rounds {
		s := randomFigure(r)
		q, err := Parse(s)
		if err == nil {
			rereadChinese(t, s, q)
			q, err = u.Parse(s)
		}
		if err != nil {
			checkPlace(t, s, err)
			continue
		}
		rereadEnglish(t, u, s, q)
		if t.Failed() {
			return
		}
	}
}

var figureParts = [...][]string{
	{"", "", "", "超过", "近", "约", "不低于", "over ", "at least ", "前", "第", "-", "−", "下降", "同比增长"},
	{"0", "1", "2", "24", "400", "2031", "9999.96", "1,234.5", "0.05", "10", "八", "一", "十二", "百", "千", "半", "three ", "百分之五", "三成"},
	{"", "", "万", "亿", "万亿", "千", "百万", "多", "余", " million", " billion"},
	{"时", "分", "年", "月", "日", "点", "度", "位", "强", "成", "倍", "个", "人", "人次", "吨", "元", "千瓦", "兆", "亩", "平方", "米", "小时", "季度", "级", "号",
		"A", "MAY", "May", "m", "e", "E", "kg", "TEU", "yuan", "visits", "mu", "%", "‰", "℃", "°", "²", "(", ")", "（", "）", "户", "以上", "内", "or more",
		"/", "·", "-", "至", " to ", "~", "比", ":", "per ", " ", "每", "半", "十", "之", "、", "百分点", "of", "st", "times", "half"},
	{"", "", "", "以上", "以内", "左右", "的", "（户）", "(A)", " or more", "多"},
}

// randomFigure puts parts of figures together that mostly belong nowhere, one figure or the two of a range.
func randomFigure(r *rand.Rand) string {
	var b strings.Builder
	for n := 1 + r.IntN(5)/4; n > 0; n-- {
		for i, parts := range figureParts {
			times := 1
			if i == 3 {
				times = r.IntN(4)
			}
			for range times {
				b.WriteString(parts[r.IntN(len(parts))])
			}
		}
		if n > 1 {
			b.WriteString([...]string{"至", "~", " to ", "-", "到"}[r.IntN(5)])
		}
	}
	return b.String()
}
