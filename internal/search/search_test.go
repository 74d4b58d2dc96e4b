package search

import (
	"cmp"
	"slices"
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

// TestTerms holds what a text is found by.
func TestTerms(t *testing.T) {
	begins := map[string]string{"机场": "机", "场旅": "场", "旅客": "旅", "热线": "热", "pass*": "pass", "passenger": "pass", "1234*": "1234", "12345": "1234", "pm2.*": "pm2.", "pm2.5": "pm2.", "^5": "^", "^8": "^"}
	for text, want := range map[string][]string{
		"机场旅客":       {"机", "场", "旅", "客", "机场", "场旅", "旅客"},
		"Jobs":       {"job"},
		"Passengers": {"passenger", "pass*"},
		"12345热线":    {"12345", "1234*", "#12345e5", "^5", "热", "线", "热线"},
		"2850万":      {"2850", "#285e8", "^8", "万"},
		"PM2.5":      {"pm2.5", "pm2.*"},
		"R&D":        {"r", "d"},
	} {
		var got, expected Set
		got.Add(OfFigure, text)
		for _, term := range want {
			expected.term(OfFigure, term, cmp.Or(begins[term], term))
		}
		if !slices.EqualFunc(sorted(got), sorted(expected), func(a, b uint32) bool { return a == b }) {
			t.Errorf("%q has %d terms, want %d: %q", text, len(got.terms), len(expected.terms), want)
		}
	}
}

func sorted(s Set) []uint32 { return slices.Compact(slices.Sorted(slices.Values(s.terms))) }

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
	// key 3: two stretches, from 1 two and two behind that one; key 37 above it: one, 7 and one
	if got, want := Postings(list), "DCBCCB"+"lB"+"BHB"; got != want {
		t.Errorf("%s, want %s", got, want)
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
