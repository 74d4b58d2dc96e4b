package prose

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"
)

// TestRecognisersByName says for each recogniser what it takes: the text in brackets, with its name.
func TestRecognisersByName(t *testing.T) {
	seen := map[Language]map[string]bool{Chinese: {}, English: {}}
	for _, tt := range []struct {
		lang Language
		text string
	}{
		{Chinese, "[quotation “15分钟生活圈”]和[quotation 《2024年报告》]"},
		{Chinese, "见[address https://example.org/2024]。"},
		{Chinese, "如前所述[note [3]]。"},
		{Chinese, "[list-mark 1、]总量"},
		{Chinese, "总量[multiple 翻了两番]，用时[half-unit 半小时]，占[half 一半]，占[fraction 百分之五]，[one-in-each 每三度电中就有一度]"},
		{Chinese, "位居[rank 第八位]，进入[top TOP10]，列全国[rank 第3]，[rank 前10]"},
		{Chinese, "[approximation 三四]个，[approximation 3、4]个"},
		{Chinese, "PM[code 2.5]、[code 007]、[code 3:2]"},
		{Chinese, "[calendar-year 2024年]比[short-year 24年]底，[time-of-day 14时12分]，[date 10日]"},
		{Chinese, "第[ordinal 2]届，附件[label 2]，前[period 10]个月，[name 10]号线，[version 2.0]，[generation 90]后"},
		{Chinese, "比分为[score 25-19]，产业结构为[structure 1.1]:[structure 39.5]:[structure 59.4]"},
		{English, "a structure of [structure 1.1]:[structure 39.5]:[structure 59.4], a man in his [decade-of-life 30s], [age-group under-fives] and [age-group over-65s]"},
		{Chinese, "成绩[race-time 2]:[race-time 08]:[race-time 31]，收入比[ratio-to-one 2.34:1]"},
		{Chinese, "[hotline 12345]热线，[programme 985]高校，[policy 15分钟生活圈]"},
		{Chinese, "[idiom 四处]奔走，党的[congress 二十]大"},
		{Chinese, "增加[amount 5万人]，[uncounted 一]个"},
		{Chinese, "[uncounted 一]、[list 二]"},
		{Chinese, "[bandwidth 千兆及以上]用户，[bandwidth 百兆]接入"},
		{Chinese, "[amount 30万亩][gloss （1亩约合0.067公顷）]"},

		{English, "the [top top 10], the [in-a-row sixth consecutive year], [rank 8th] nationally, [fraction two-thirds]"},
		{English, "[half half] of the schools, [half-unit half an hour], open [all-day round the clock], [multiple doubled], rose [times-over fourfold]"},
		{English, "the [ordinal 21st], the [ordinal second]"},
		{English, "G[code 20], [calendar-year 2021–25], [time-of-day 8] a.m., [date 10] February, [score 2–1]"},
		{English, "Line [label 10], the [hotline 12345] hotline, CSI [name 300] Index, the first [period 10] months, [version 2.0]"},
		{English, "won in [race-time 1]:[race-time 52.34], a ratio of [ratio-to-one 2.34 to 1]"},
		{English, "[long-time over a decade], in the past [long-time decade]"},
		{English, "[programme 985] universities, a [policy 15-minute circle], [approximation 3 or 4] stations, a ratio of [ratio 1 to 13.5]"},
		{English, "[amount 300,000 mu] [gloss (1 mu is about 667 square meters)]"},
		{English, "[one-in-so-many one in five], the [title Three] Gorges, [idiom one]-stop, [amount 28.5 million] passengers, [article one] school"},
	} {
		var got strings.Builder
		at := 0
		text := unbracketed(tt.text)
		for _, r := range Trace(text, tt.lang) {
			got.WriteString(text[at:r.Start] + "[" + r.By.Name + " " + text[r.Start:r.End] + "]")
			at = r.End
			seen[tt.lang][r.By.Name] = true
			if (r.Figure != nil) != r.By.TakesFigures() {
				t.Errorf("%s: a figure is %v", r.By.Name, r.Figure)
			}
		}
		if got.WriteString(text[at:]); got.String() != tt.text {
			t.Errorf("%s\nis read  %s", tt.text, got.String())
		}
	}
	for lang, names := range seen {
		for _, r := range lang.Recognisers() {
			if !names[r.Name] && !(lang == English && slices.ContainsFunc(signs(), func(s Recogniser) bool { return s.Name == r.Name })) {
				t.Errorf("no text here is for %s %s", lang, r.Name)
			}
		}
	}
}

// unbracketed returns the text without the brackets and the names of recognisers.
func unbracketed(text string) string {
	var b strings.Builder
	for {
		before, rest, more := strings.Cut(text, "[")
		b.WriteString(before)
		if !more {
			return b.String()
		}
		end := strings.IndexByte(rest, ']')
		if strings.HasPrefix(rest, "note ") {
			end = strings.Index(rest, "]]") + 1
		}
		_, taken, _ := strings.Cut(rest[:end], " ")
		b.WriteString(taken)
		text = rest[end+1:]
	}
}

// TestEveryNumberIsTaken holds that each digit of the tables' sentences, and each figure, has been
// taken by a recogniser, and that the parts that were taken do not overlap.
func TestEveryNumberIsTaken(t *testing.T) {
	for name, lang := range map[string]Language{"chinese-figures": Chinese, "chinese-none": Chinese, "english-figures": English, "english-none": English} {
		for _, s := range sentences(t, name) {
			at := 0
			for _, r := range Trace(s.text, lang) {
				if strings.ContainsFunc(s.text[at:max(at, r.Start)], isDigit) || r.By == nil || r.Start < at {
					t.Errorf("%s: before %q", s.text, s.text[r.Start:r.End])
				}
				at = r.End
				if r.Figure != nil && r.Figure.Also != nil {
					at = r.Figure.Also.End
				}
			}
			if strings.ContainsFunc(s.text[at:], isDigit) {
				t.Errorf("%s: nothing takes %q", s.text, s.text[at:])
			}
		}
	}
}

// TestLanguageWithoutGrammar holds that a text in another language than Chinese and English has
// no recognisers, and so nothing that is read, French no more as English than as Chinese.
func TestLanguageWithoutGrammar(t *testing.T) {
	const text = "En 2024, 28,5 millions de voyageurs, soit 3 million de plus (5 %), 1 of 2. ¥5bn 15～30% 第三季度"
	french := LanguageOf("fr-FR")
	if n := len(french.Recognisers()) + len(Scan(text, french)) + len(Trace(text, french)) + len(Style(text, french)) + len(Moments(text, french)); n > 0 {
		t.Errorf("%d findings in French", n)
	}
}

// TestRecognisersAreDocumented holds each recogniser to a sentence in both languages, and the tables
// that it names to the lexicon.
func TestRecognisersAreDocumented(t *testing.T) {
	for lang, file := range map[Language]string{Chinese: "zh.toml", English: "en.toml"} {
		keys := proseKeys(t, file)
		for _, r := range lang.Recognisers() {
			if !strings.HasSuffix(r.Doc.En, ".") || !strings.HasSuffix(r.Doc.Zh, "。") || utf8.RuneCountInString(r.Doc.Zh) > 80 {
				t.Errorf("%s %s is said to be %v", lang, r.Name, r.Doc)
			}
			if (r.figure == nil) == (r.none == nil) || (r.of == 0) == (r.begins == "") {
				t.Errorf("%s %s is asked of nothing, or has not one function", lang, r.Name)
			}
			for key := range strings.FieldsSeq(r.Table) {
				if isSign := r.begins != ""; !keys[key] && !isSign {
					t.Errorf("%s %s names the key %s, which %s has not", lang, r.Name, key, file)
				}
			}
		}
	}
}

// proseKeys returns the keys that a table of the lexicon has below [prose].
func proseKeys(t *testing.T, file string) map[string]bool {
	t.Helper()
	text, err := os.ReadFile("../lexicon/" + file)
	if err != nil {
		t.Fatal(err)
	}
	var table struct{ Prose map[string]any }
	if err := toml.Unmarshal(text, &table); err != nil {
		t.Fatal(err)
	}
	keys := map[string]bool{}
	for key, value := range table.Prose {
		keys[key] = true
		if below, ok := value.(map[string]any); ok {
			for k := range below {
				keys[key+"."+k] = true
			}
		}
	}
	return keys
}
