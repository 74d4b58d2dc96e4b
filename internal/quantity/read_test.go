package quantity

import (
	"errors"
	"strings"
	"testing"

	"duibiao/internal/lexicon"
)

// TestHalvesAndMore reads halves and 多 that stand behind a counter or before a unit of time.
func TestHalvesAndMore(t *testing.T) {
	holdFigures(t, []reading{
		{"半年", "0.5", Exactly, "年"},
		{"半个月", "0.5", Exactly, "个月"},
		{"半小时", "0.5", Exactly, "小时"},
		{"近半年", "0.5", Nearly, "年"},
		{"半年以上", "0.5", AtLeast, "年"},
		{"半年内", "0.5", AtMost, "年"},
		{"半个多月", "0.5", Above, "个月"},
		{"两年半", "2.5", Exactly, "年"},
		{"2年半", "2.5", Exactly, "年"},
		{"1倍半", "1.5", Exactly, "倍"},
		{"两个半小时", "2.5", Exactly, "小时"},
		{"3个半月", "3.5", Exactly, "个月"},
		{"两个半小时左右", "2.5", About, "小时"},
		{"两个多月", "2", Above, "个月"},
		{"三个多小时", "3", Above, "小时"},
		{"3个多小时", "3", Above, "小时"},
		{"2年多", "2", Above, "年"},
		{"两倍有余", "2", Above, "倍"},
		{"20个之多", "20", Exactly, "个"},
	})
}

// TestBoundsOfSpeech reads bounds behind a figure that are said rather than written. As words of the
// unit, 元封顶, they would be lost.
func TestBoundsOfSpeech(t *testing.T) {
	holdFigures(t, []reading{
		{"二十出头", "20", Above, ""},
		{"20个出头", "20", Above, "个"},
		{"60岁开外", "60", Above, "岁"},
		{"5万元封顶", "50000", AtMost, "元"},
		{"20个为限", "20", AtMost, "个"},
		{"20个为上限", "20", AtMost, "个"},
		{"20个许", "20", About, "个"},
		{"5万元整", "50000", Exactly, "元"},
		{"5 parks minimum", "5", AtLeast, "parks"},
		{"5 million plus", "5000000", AtLeast, ""},
		{"5 parks and up", "5", AtLeast, "parks"},
		{"5 parks upwards", "5", AtLeast, "parks"},
		{"5 parks or higher", "5", AtLeast, "parks"},
		{"5% max", "5", AtMost, "%"},
		{"5 parks maximum", "5", AtMost, "parks"},
		{"5 parks or lower", "5", AtMost, "parks"},
		{"5起", "5", Exactly, "起"}, // cases
	})
	holdReasons(t, "words behind the unit", "5元起", "5个起", "20个起步", "20起步", "20打底", "200元不等", "5 parks only")
}

// reading is a text and what it must be read as.
type reading struct {
	text, value string
	bound       Bound
	unit        string
}

func holdFigures(t *testing.T, list []reading) {
	t.Helper()
	units := StandardUnits()
	for _, want := range list {
		q, err := units.Parse(want.text)
		switch {
		case err != nil:
			t.Errorf("%s: %v", want.text, err)
		case q.Value.String() != want.value || q.Bound != want.bound || q.Unit != want.unit:
			t.Errorf("%s is %s %s %q, want %s %s %q", want.text, q.Bound, q.Value, q.Unit, want.bound, want.value, want.unit)
		default:
			rereadChinese(t, want.text, q)
		}
	}
}

// holdReasons holds texts to be refused for a reason: each has to have the words in it.
func holdReasons(t *testing.T, reason string, texts ...string) {
	t.Helper()
	units := StandardUnits()
	for _, text := range texts {
		_, err := units.Parse(text)
		var e *ParseError
		if !errors.As(err, &e) {
			t.Errorf("%s: the error is %v, want one of %q", text, err, reason)
			continue
		}
		if !strings.Contains(e.Reason.En, reason) {
			t.Errorf("%s: the reason is %q, want %q in it", text, e.Reason.En, reason)
		}
		checkPlace(t, text, err)
	}
}

// TestBracketsBehindUnits reads a second word for the unit, which says no number, as a part of
// the unit, and holds a second figure against the first.
func TestBracketsBehindUnits(t *testing.T) {
	holdFigures(t, []reading{
		{"95万套（户）", "950000", Exactly, "套（户）"},
		{"95万套(户)", "950000", Exactly, "套（户）"},
		{"15件（套）", "15", Exactly, "件（套）"},
		{"15件（套）以上", "15", AtLeast, "件（套）"},
		{"超过300个（次）", "300", Above, "个（次）"},
		{"3万户（家）至5万户（家）", "30000", Range, "户（家）"},
		{"3至5件(套)", "3", Range, "件（套）"},
		{"1 A(A) to 10 A(A)", "1", Range, "A(A)"},
		{"15亩（1公顷）", "15", Exactly, "亩"},
	})
	holdReasons(t, "brackets after the figure", "12海里（22.2公里）", "8 tonnes (9 hectares)", "100万元（约14万美元）")
	holdReasons(t, "contradict", "50亩（3.4公顷）")
	holdReasons(t, "no （", "8个（含）", "8个（约）", "5万元（万美元）", "5%（预计）")
	for text, want := range map[string]string{
		"95万套（户）": "950,000",
		"30吨（公吨）": "30 tonnes",
	} {
		u := StandardUnits()
		q := mustParse(t, u, text)
		if n, ok := u.Name(q.Unit, "en"); !ok || English().Write(q, n) != want {
			t.Errorf("%s is %q in English, want %q", text, English().Write(q, n), want)
		}
	}
	if q := mustParse(t, StandardUnits(), "30 tonnes (standard coal)"); q.Unit != "tonnes (standard coal)" {
		t.Errorf("30 tonnes (standard coal) has the unit %q", q.Unit)
	}
}

// TestBoundsAsTyped reads bounds in the forms that keyboards have.
func TestBoundsAsTyped(t *testing.T) {
	holdFigures(t, []reading{
		{"最低300元", "300", AtLeast, "元"},
		{"最高300元", "300", AtMost, "元"},
		{"＜50天", "50", Below, "天"},
		{"＞50天", "50", Above, "天"},
		{"<= 50天", "50", AtMost, "天"},
		{">=50天", "50", AtLeast, "天"},
		{"≦50天", "50", AtMost, "天"},
		{"≥50天", "50", AtLeast, "天"},
		{"大于等于50天", "50", AtLeast, "天"},
		{"大于或等于50天", "50", AtLeast, "天"},
		{"小于等于50天", "50", AtMost, "天"},
		{"小于或等于50天", "50", AtMost, "天"},
		{"不足50天", "50", Below, "天"},
		{"48小时内", "48", AtMost, "小时"},
		{"5天内", "5", AtMost, "天"},
		{"5个工作日内", "5", AtMost, "个工作日"},
		{"3年之内", "3", AtMost, "年"},
		{"大约300家", "300", About, "家"},
		{"300家上下", "300", About, "家"},
		{"将近300家", "300", Nearly, "家"},
	})
	for text, want := range map[string]Bound{
		"close to 300": Nearly, "surpassing 300": Above, "some 300": About, "more than 300": Above, "up to 300": AtMost,
		"<= 300": AtMost, ">=300": AtLeast, "within 48 hours": AtMost, "a total of 300": Exactly, "at least some 300": AtLeast,
	} {
		q, err := Parse(text)
		if refused := want == Exactly || strings.HasPrefix(text, "at least"); refused != (err != nil) || !refused && q.Bound != want {
			t.Errorf("%s is %s, %v, want %s", text, q.Bound, err, want)
		}
	}
}

// TestTenthsAndPlaces reads tenths, and places of numbers that have no digit before them.
func TestTenthsAndPlaces(t *testing.T) {
	holdFigures(t, []reading{
		{"六成以上", "60", AtLeast, "%"},
		{"超八成", "80", Above, "%"},
		{"近七成五", "75", Nearly, "%"},
		{"三成半", "35", Exactly, "%"},
		{"三成多", "30", Above, "%"},
		{"十成", "100", Exactly, "%"},
		{"超千亿元", "100000000000", Above, "元"},
		{"近十万人", "100000", Nearly, "人"},
		{"十万人", "100000", Exactly, "人"},
		{"上百万户", "1000000", Above, "户"},
		{"千余名", "1000", Above, "名"},
		{"约百家", "100", About, "家"},
		{"过亿元", "100000000", Above, "元"},
		{"破万亿元", "1000000000000", Above, "元"},
		{"超万亿", "1000000000000", Above, ""},
		{"上亿", "100000000", Above, ""},
		{"百亿元以上", "10000000000", AtLeast, "元"},
		{"23或以上", "23", AtLeast, ""}, {"130亿元或以上", "13000000000", AtLeast, "元"}, {"23人或以下", "23", AtMost, "人"}, {"23万人或更多", "230000", AtLeast, "人"}, {"3%或更低", "3", AtMost, "%"},
	})
	holdReasons(t, "an approximate number", "数百家", "几十家", "数千亿元", "几千人", "多家", "若干家", "百万人", "千亿元", "十几万人", "超几百家",
		"hundreds of firms", "several hundred", "dozens", "a dozen", "tens of thousands", "over a dozen", "a few", "thousands")
}

// TestSignsInWords reads a minus that is a word.
func TestSignsInWords(t *testing.T) {
	holdFigures(t, []reading{
		{"负2.1%", "-2.1", Exactly, "%"},
		{"零下28℃", "-28", Exactly, "℃"},
		{"零下5摄氏度", "-5", Exactly, "℃"},
		{"低于零下5摄氏度", "-5", Below, "℃"},
	})
}

// TestCurrencies reads what stands behind a sum, and refuses what stands before it.
func TestCurrencies(t *testing.T) {
	holdFigures(t, []reading{
		{"12亿元人民币", "1200000000", Exactly, "元"},
		{"12亿港元", "1200000000", Exactly, "港元"},
		{"5 million dollars", "5000000", Exactly, "美元"},
		{"1500元至2000元人民币", "1500", Range, "元"},
		{"5%到6%之间", "5", Range, "%"},
	})
	holdReasons(t, "a currency", "人民币12亿元", "RMB 300", "USD 5 million", "US$5 million", "¥3.5亿")
}

// TestTimesAreNoFigures refuses years, months and days of a calendar, and says so.
func TestTimesAreNoFigures(t *testing.T) {
	holdReasons(t, "a time, which is no figure", "2031年", "2031年度", "2031年底", "2031年末", "2031年8月", "2031年上半年", "2031年第一季度", "到2031年",
		"8月", "8月份", "8月5日", "8月底", "8月上旬", "一季度", "第一季度", "前三季度", "二季度末", "上半年", "下半年", "全年", "年底", "今年", "“十四五”", "十四五", "十四五末",
		"“十五五”期间", "1—5月", "August", "August 2031", "5 August", "5Aug", "5 August 2031", "Q1", "Q1 2031", "H1 2031", "first quarter", "the first half of 2031",
		"2031-2035", "2031—2035年", "2031至2035年", "2031–2035", "2031 to 2035", "15时", "15时30分", "third quarter of 2031", "by 2031", "in 2031", "end of 2031", "the end of 2031", "FY2031", "this year")
	holdFigures(t, []reading{
		{"8个月", "8", Exactly, "个月"},
		{"10年", "10", Exactly, "年"},
		{"2500年", "2500", Exactly, "年"},
		{"2031个", "2031", Exactly, "个"},
		{"2031", "2031", Exactly, ""},
		{"三个季度", "3", Exactly, "个季度"},
		{"5日内", "5", AtMost, "天"},
	})
}

// TestFractionsAreNoFigures refuses what says a share or a multiple in words.
func TestFractionsAreNoFigures(t *testing.T) {
	holdReasons(t, "a fraction in words", "三分之二", "三分之二以上", "四分之一", "万分之五", "近三分之一", "一半", "过半", "超过一半", "半数", "半数以上", "大半", "多半",
		"two thirds", "two-thirds", "a third", "one third", "half", "a half", "nearly half", "more than half", "three quarters", "a quarter", "over two thirds",
		"half of schools", "one in five", "nine out of ten")
	holdReasons(t, "a multiple in words", "翻番", "翻一番", "翻了两番", "double", "doubled", "triple", "twofold", "3-fold", "1.5-fold", "threefold", "twice", "a doubling")
}

// TestWordsBehindUnits refuses words that do not belong to the unit before them.
func TestWordsBehindUnits(t *testing.T) {
	holdReasons(t, "words behind the unit", "3万亿元关口", "5000亿元大关", "5000亿元台阶", "1万亿元规模", "30%的学校", "30%学校", "30个的学校", "5.3个%", "50年不遇", "95后", "85前", "300万吨级", "3年行动", "5年期",
		"0%-% to 1%", "30% of schools", "30 percent of schools", "30 per cent of schools", "3 trillion yuan mark", "3 trillion yuan threshold")
}

// TestOneTimes never writes "1 times".
func TestOneTimes(t *testing.T) {
	units := StandardUnits()
	for text, want := range map[string]string{"1倍": "1 time", "超过1倍": "over 1 time", "1.5倍": "1.5 times", "2倍": "2 times", "1倍至2倍": "1 to 2 times"} {
		q := mustParse(t, units, text)
		n, _ := units.Name(q.Unit, "en")
		got := English().Write(q, n)
		if got != want {
			t.Errorf("%s is %q, want %q", text, got, want)
		}
		if again := mustParse(t, units, got); !again.Equal(q) {
			t.Errorf("%s is read as %v, want %v", got, again, q)
		}
	}
}

// TestBoundWords reads every bound word of the lexicon where the table says that it stands.
func TestBoundWords(t *testing.T) {
	hold := func(text string, w lexicon.Bound) {
		if q, err := Parse(text); err != nil || q.Bound.String() != w.Name {
			t.Errorf("%s is %s, %v, want %s", text, q.Bound, err, w.Name)
		}
	}
	for _, w := range lexicon.Chinese().Before.All() {
		hold(w.Word+"30万吨", w)
	}
	for _, w := range lexicon.Chinese().Behind.All() {
		hold("30万吨"+w.Word, w)
	}
	for _, w := range lexicon.English().Before.All() {
		hold(w.Word+" 30 tonnes", w)
	}
	for _, w := range lexicon.English().Behind.All() {
		hold("30 tonnes "+w.Word, w)
	}
}

// TestPowersOfTenUnderAUnit reads so many in a power of ten: the denominator is a part of the unit.
func TestPowersOfTenUnderAUnit(t *testing.T) {
	for text, unit := range map[string]string{
		"8.5/10万": "/10万", "8.5/十万": "/十万", "45.2例/10万人": "例/10万人", "8.5/100000": "/100000", "3人/万人": "人/万人", "≤8.5/10万": "/10万",
	} {
		if q, err := Parse(text); err != nil || q.Unit != unit {
			t.Errorf("%s: %v, %v", text, q, err)
		}
	}
}
