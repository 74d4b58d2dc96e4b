package search

import (
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"ＧＤＰ": "gdp", "２８５０万": "2850万", "Café": "cafe", "PM2.5": "pm2.5", "＞1000亿元": ">1000亿元",
		"“免证可办”事项": "“免证可办”事项", "（中国）": "(中国)", "Ⅱ类": "ii类", "ﬁ": "fi",
	} {
		if got := Fold(text); got != want {
			t.Errorf("Fold(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestStem(t *testing.T) {
	for word, want := range map[string]string{"jobs": "job", "cities": "city", "bus": "bus", "access": "access", "gas": "gas", "passenger": "passenger"} {
		if got := Stem(word); got != want {
			t.Errorf("Stem(%q) = %q, want %q", word, got, want)
		}
	}
}

// TestNumbersAreOne holds that a number is the same term however it is written, and that other
// numbers are others.
func TestNumbersAreOne(t *testing.T) {
	for _, same := range [][]string{
		{"28.5 million", "2850万", "28,500,000", "28500000", "0.285亿", "2850 万"},
		{"1.4万亿", "14000亿", "1.4 trillion", "1400 billion"},
		{"0", "0.00", "0万"},
		{"0.2", "0.20"},
	} {
		want := NumberAt(same[0]).Key()
		for _, text := range same[1:] {
			if got := NumberAt(text).Key(); got != want {
				t.Errorf("%q is %s, want %s", text, got, want)
			}
		}
	}
	for _, other := range []string{"28.5", "2851万", "28.5 millions", "285 million"} {
		if got := NumberAt(other).Key(); got == NumberAt("2850万").Key() {
			t.Errorf("%q is 2850万", other)
		}
	}
	if n, ok := Exact("-0.5"); !ok || n.Key() != "#-5e0" || n.Magnitude() != "^-" {
		t.Errorf("-0.5 is %+v", n)
	}
	if _, ok := Exact("none"); ok {
		t.Error("a word is a number")
	}
}

// TestTerms holds what a text is found by: what it begins with, and all of it.
func TestTerms(t *testing.T) {
	for text, want := range map[string][][2]string{
		"机场旅客":       {{"机", "机场"}, {"场", "场旅"}, {"旅", "旅客"}, {"客", "客\x00"}},
		"Jobs":       {{"job", "job"}},
		"Passengers": {{"pass", "passenger"}},
		"12345热线":    {{"1234", "12345"}, {"#12345e5", "#12345e5"}, {"^", "^5"}, {"热", "热线"}, {"线", "线\x00"}},
		"2850万":      {{"2850", "2850"}, {"#285e8", "#285e8"}, {"^", "^8"}, {"万", "万\x00"}},
		"PM2.5":      {{"pm2.", "pm2.5"}},
		"R&D":        {{"r", "r"}, {"d", "d"}},
	} {
		var got, expected Set
		got.Add(OfFigure, text)
		for _, term := range want {
			expected.term(OfFigure, term[0], term[1])
		}
		if !slices.Equal(keys(&got), keys(&expected)) {
			t.Errorf("%q has %x, want %q", text, keys(&got), want)
		}
	}
}

// TestTermsBeginAlike: those of a character are a stretch of the index.
func TestTermsBeginAlike(t *testing.T) {
	var airport, alone Set
	airport.Add(OfText, "机场")
	alone.Add(OfText, "机")
	if a, b := keys(&airport), keys(&alone); !slices.ContainsFunc(a, func(key uint32) bool { return key>>(restBits+1) == b[0]>>(restBits+1) }) || a[0] == b[0] {
		t.Errorf("%x and %x", a, b)
	}
}

// TestTermOfFigureIsNotOneOfTheText: what stands in both is in the index once.
func TestTermOfFigureIsNotOneOfTheText(t *testing.T) {
	var s, want Set
	s.Add(OfFigure, "旅客")
	s.Add(OfText, "旅客, jobs")
	want.Add(OfFigure, "旅客")
	want.Add(OfText, "job")
	if got, want := keys(&s), keys(&want); !slices.Equal(got, want) {
		t.Errorf("%x, want %x", got, want)
	}
	s.Reset()
	if len(keys(&s)) != 0 {
		t.Error("a set that is begun anew has terms")
	}
}

// keys returns the terms of a set, in the order in which they are given.
func keys(s *Set) []uint32 {
	var list []uint32
	s.Terms(func(term uint32) { list = append(list, term) })
	if !slices.IsSorted(list) {
		panic("unsorted")
	}
	return list
}

func TestPassages(t *testing.T) {
	const text = `<h2 id="a">Head &amp; <em>more</em></h2><p>It is , <br>and <a href="x">that</a>.</p><ul><li>one</li><li>two</li></ul>`
	got := Passages(text, []Insert{{At: 49, Text: "5 < 6"}})
	want := []Passage{{"a", "Head & more"}, {"a", "It is 5 < 6, and that."}, {"a", "one"}, {"a", "two"}}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if at := text[44:49]; at != "t is " {
		t.Fatalf("the figure is put behind %q", at)
	}
}

// TestPostings holds the bytes that the browser reads.
func TestPostings(t *testing.T) {
	list := []Posting{NewPosting(40, 7), NewPosting(3, 1), NewPosting(3, 2), NewPosting(3, 5)}
	// 3 is two terms and one; 40, of 2²¹-1 numbers from 1 on, is 39, which is one more in 21 bits; 3 of 40 numbers is 3 in 5 bits;
	// of 8 articles 3 are 1, 2 and 5, and 1 is 7: 2 of those from 1 to 6, 1 of 0 and 1, 5 of 3 to 7.
	want := "011" + "000000000000000101000" + "00011" + "011" + "01" + "1" + "10" + "1" + "111"
	got, err := base64.RawStdEncoding.DecodeString(strings.Trim(string(WritePieces(nil, list, slices.Clone(list), 0, 1, 8)), `"`))
	if err != nil {
		t.Fatal(err)
	}
	bits := ""
	for _, b := range got {
		bits += fmt.Sprintf("%08b", b)
	}
	if strings.TrimRight(bits, "0") != strings.TrimRight(want, "0") {
		t.Errorf("%s, want %s", bits, want)
	}
}

// TestFullRangeIsNothing: a term of every article costs no more than its count.
func TestFullRangeIsNothing(t *testing.T) {
	var all []Posting
	for i := range 1000 {
		all = append(all, NewPosting(5, i))
	}
	if n := len(WritePieces(nil, all, slices.Clone(all), 0, 1, 1000)); n > 10 {
		t.Errorf("%d bytes", n)
	}
}

// TestUnpack: what is kept of a report is what it was.
func TestUnpack(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for articles := range 40 {
		var list []Posting
		for range 10 * articles {
			list = append(list, NewPosting(3<<(termBits-groupBits)|uint32(r.IntN(200)*r.IntN(40_000)), r.IntN(articles)))
		}
		slices.Sort(list)
		list = slices.Compact(list)
		var got []Posting
		text := Pack(slices.Clone(list), articles)
		if Count(text) != len(list) {
			t.Errorf("%d of %d postings", Count(text), len(list))
		}
		Unpack(text, 3, articles, func(term uint32, article int) { got = append(got, NewPosting(term, article)) })
		if !slices.Equal(got, list) {
			t.Fatalf("%d articles: %x, want %x", articles, got, list)
		}
	}
	for _, damaged := range []string{"", "\xff", "\xff\x00damaged", "\xff\xff\xff\xff\xff\xff"} {
		Unpack(damaged, 3, 5, func(uint32, int) {})
		if Count(damaged) > 64*len(damaged) {
			t.Errorf("%q: %d postings", damaged, Count(damaged))
		}
	}
}

// TestSorted holds a sort of its own against the library's.
func TestSorted(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	list := make([]Posting, 5000)
	for i := range list {
		list[i] = NewPosting(r.Uint32N(1<<termBits), r.IntN(1<<22))
	}
	want := slices.Sorted(slices.Values(list))
	if !slices.Equal(sorted(list, slices.Clone(list)), want) {
		t.Error("not in order")
	}
}

// TestTables holds what the browser is told of the words of figures.
func TestTables(t *testing.T) {
	units := map[string]string{}
	for _, u := range Units() {
		units[u.Word] = u.Symbol
	}
	for word, want := range map[string]string{"yuan": "元", "元": "元", "people": "人", "tonnes": "吨", "%": "%", "per cent": "%", "千瓦时": "千瓦时"} {
		if units[word] != want {
			t.Errorf("%q is %q, want %q", word, units[word], want)
		}
	}
	before, behind := map[string]string{}, map[string]string{}
	for _, c := range Before() {
		before[c.Word] = c.Sign
	}
	for _, c := range Behind() {
		behind[c.Word] = c.Sign
	}
	if before["超过"] != ">" || before["at least"] != ">=" || before["低于"] != "<" || behind["以上"] != ">=" || behind["以内"] != "<=" {
		t.Errorf("%v %v", before, behind)
	}
}

// Without its line, what is struck out would be read as if it held, and run into what stands beside it.
func TestPassagesLeaveOutWhatIsStruck(t *testing.T) {
	const text = `<p>原为<del>3<b>万</b></del>4人，<del>共家</del>完。</p><p>共5</p>`
	got := Passages(text, []Insert{{At: strings.Index(text, "家"), Text: "10"}})
	if want := []Passage{{"", "原为 4人， 完。"}, {"", "共5"}}; !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
