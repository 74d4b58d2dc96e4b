package prose

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/known"
	"duibiao/internal/quantity"
)

// sampleSection is a section of the sample, its blocks in both languages.
type sampleSection struct {
	name   string
	zh, en []string
}

// typed is the sample as it was when all of its figures were typed, and content as it is.
const (
	typed   = "testdata/sample"
	content = "../../content/*"
)

// sample reads the sections of the articles in a folder, with their headings.
func sample(t *testing.T, folder string) []sampleSection {
	t.Helper()
	files, err := filepath.Glob(folder + "/*.zh.md")
	if err != nil || len(files) == 0 {
		t.Fatal("no sample", err)
	}
	var list []sampleSection
	for _, file := range files {
		zh, en := sections(t, file), sections(t, strings.Replace(file, ".zh.", ".en.", 1))
		if len(zh) != len(en) {
			t.Fatalf("%s: %d sections and %d", file, len(zh), len(en))
		}
		for i := range zh {
			list = append(list, sampleSection{fmt.Sprintf("%s, section %d", filepath.Base(file), i), zh[i], en[i]})
		}
	}
	return list
}

var linkTarget = regexp.MustCompile(`\]\([^)]*\)|[\[*]`)

// sections returns the summary of a file and the blocks of each section as plain text.
func sections(t *testing.T, file string) [][]string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.SplitN(string(data), "+++\n", 3)
	summary, _, _ := strings.Cut(strings.SplitN(parts[1], "summary = \"", 2)[1], "\"\n")
	list := [][]string{{summary}, nil}
	for line := range strings.Lines(parts[2]) {
		line = strings.TrimSpace(linkTarget.ReplaceAllString(line, ""))
		text, heading := strings.CutPrefix(line, "#")
		if heading {
			list = append(list, nil)
		}
		if text = strings.TrimLeft(text, "#- "); text != "" {
			list[len(list)-1] = append(list[len(list)-1], text)
		}
	}
	return list
}

// scanAll returns the figures of all blocks.
func scanAll(blocks []string, lang Language) []Figure {
	var list []Figure
	for _, b := range blocks {
		list = append(list, Scan(b, lang)...)
	}
	return list
}

// TestSample finds nothing in the sample that the other language does not have, and
// nothing that is written badly. Sections with references are left out: what these say is
// not known here.
func TestSample(t *testing.T) {
	figures := 0
	for _, s := range slices.Concat(sample(t, typed), sample(t, content)) {
		if strings.Contains(strings.Join(slices.Concat(s.zh, s.en), ""), "{{") {
			continue
		}
		zh, en := scanAll(s.zh, Chinese), scanAll(s.en, English)
		onlyZh, onlyEn := Diff(zh, en)
		for _, f := range append(onlyZh, onlyEn...) {
			t.Errorf("%s: %s (%s) has no partner", s.name, f.Text, f)
		}
		for _, d := range differences(zh, en) {
			t.Errorf("%s: %s", s.name, d)
		}
		for _, f := range append(zh, en...) {
			if !f.Agrees() {
				t.Errorf("%s: %s contradicts its brackets", s.name, f.Text)
			}
			figures++
		}
		for _, b := range s.zh {
			for _, f := range Style(b, Chinese) {
				t.Errorf("%s: %s: %s", s.name, b[f.Start:f.End], f.Message)
			}
		}
		for _, b := range s.en {
			for _, f := range Style(b, English) {
				t.Errorf("%s: %s: %s", s.name, b[f.Start:f.End], f.Message)
			}
		}
	}
	if figures < 200 {
		t.Errorf("only %d figures in the sample", figures)
	}
}

// TestSampleMutants changes every figure of the sample in turn: each digit, the scale
// word, the unit. All changes are found by comparing the languages, but for those that are
// known not to be.
func TestSampleMutants(t *testing.T) {
	failures := known.Load(t, "testdata/known-mutants.txt")
	mutants := 0
	for _, s := range sample(t, typed) {
		for _, lang := range [...]Language{Chinese, English} {
			for i := range s.blocks(lang) {
				for _, changed := range mutations(s.blocks(lang)[i], lang) {
					mutants++
					problem := ""
					if !s.with(lang, i, changed).differs() {
						problem = "not found"
					}
					failures.Hold(t, s.name+": "+changed, problem)
				}
			}
		}
	}
	if mutants < 500 {
		t.Errorf("only %d mutants", mutants)
	}
}

func (s sampleSection) blocks(lang Language) []string {
	if lang == Chinese {
		return s.zh
	}
	return s.en
}

// with returns the section with another text in one block.
func (s sampleSection) with(lang Language, i int, text string) sampleSection {
	changed := append([]string(nil), s.blocks(lang)...)
	changed[i] = text
	if lang == Chinese {
		s.zh = changed
	} else {
		s.en = changed
	}
	return s
}

func (s sampleSection) differs() bool {
	zh, en := scanAll(s.zh, Chinese), scanAll(s.en, English)
	onlyZh, onlyEn := Diff(zh, en)
	for _, f := range append(zh, en...) {
		if !f.Agrees() {
			return true
		}
	}
	return len(onlyZh)+len(onlyEn) > 0
}

// mutations returns the text with one mistake in one of its figures in digits, for all
// mistakes.
func mutations(text string, lang Language) []string {
	var list []string
	for _, f := range Scan(text, lang) {
		if f.Words {
			continue
		}
		add := func(changed string) {
			if changed != f.Text {
				list = append(list, text[:f.Start]+changed+text[f.End:])
			}
		}
		for i := range f.Text {
			if isDigit(rune(f.Text[i])) {
				digit := '1' + (f.Text[i]-'0'+4)%9
				add(f.Text[:i] + string(rune(digit)) + f.Text[i+1:])
			}
		}
		for _, scale := range [...]string{"万", "亿", " million", " billion"} {
			add(strings.Replace(f.Text, scale, "", 1))
		}
		for _, swap := range [...][2]string{
			{"万", "亿"}, {"亿", "万"}, {"million", "billion"}, {"billion", "million"}, {"%", "个百分点"},
			{"平方米", "平方公里"}, {"吨", "人次"}, {"元", "美元"}, {"亩", "公顷"}, {"千瓦时", "千瓦"}, {"标箱", "吨"}, {"人次", "吨"},
			{"square metres", "square kilometres"}, {"tonnes", "passengers"}, {"yuan", "US dollars"}, {"mu", "hectares"},
			{"kWh", "kW"}, {"TEU", "tonnes"}, {"cubic metres", "square metres"}, {"立方米", "平方米"},
		} {
			if strings.Contains(f.Text, swap[0]) && (lang == Chinese || swap[0] != "%") {
				add(strings.Replace(f.Text, swap[0], swap[1], 1))
			}
		}
		if lang == English && f.Class == Percent && f.Bound == quantity.Exactly {
			add(strings.Replace(f.Text, "%", " percentage points", 1))
		}
	}
	return list
}
