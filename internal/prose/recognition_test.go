package prose

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/known"
)

// sentence is a line of testdata with the figures that it marks: ⟦82.5万吨=825000吨⟧.
type sentence struct {
	text string
	want []string // "82.5万吨=825000吨@3", with the place in the text
}

func sentences(t *testing.T, name string) []sentence {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	var list []sentence
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			list = append(list, marked(t, line))
		}
	}
	return list
}

// marked takes the marks out of a line.
func marked(t *testing.T, line string) sentence {
	t.Helper()
	var s sentence
	for {
		before, rest, more := strings.Cut(line, "⟦")
		s.text += before
		if !more {
			return s
		}
		mark, after, ok := strings.Cut(rest, "⟧")
		text, _, ok2 := strings.Cut(mark, "=")
		if !ok || !ok2 {
			t.Fatalf("unreadable mark in %s", line)
		}
		s.want = append(s.want, fmt.Sprintf("%s@%d", mark, len(s.text)))
		s.text += text
		line = after
	}
}

func found(text string, lang Language) []string {
	var list []string
	for _, f := range Scan(text, lang) {
		list = append(list, fmt.Sprintf("%s=%s@%d", f.Text, f, f.Start))
	}
	return list
}

// tally counts what was found and what was to be found.
type tally struct{ right, found, wanted int }

func (c *tally) add(want, got []string) {
	c.found += len(got)
	c.wanted += len(want)
	for _, g := range got {
		if slices.Contains(want, g) {
			c.right++
		}
	}
}

// perMille returns part of whole in thousandths, rounded down; 1000 if whole is 0.
func perMille(part, whole int) int {
	if whole == 0 {
		return 1000
	}
	return part * 1000 / whole
}

func (c tally) String() string {
	p, r := perMille(c.right, c.found), perMille(c.right, c.wanted)
	return fmt.Sprintf("precision %d.%03d, recall %d.%03d", p/1000, p%1000, r/1000, r%1000)
}

// check fails below a precision of 0.98 and a recall of 0.95: the list of known failures
// must not grow over that.
func (c tally) check(t *testing.T) {
	t.Helper()
	if perMille(c.right, c.found) < 980 || perMille(c.right, c.wanted) < 950 {
		t.Errorf("%s: at least 0.980 and 0.950 are wanted", c)
	}
}

// TestPrecisionOfRecognition reads the sentences of testdata: in each the figures must be
// found exactly as marked, but for those that are known to fail. It counts them by
// language and prints that. Half of the sentences have none, and were chosen to mislead.
//
// When they were first run, the second batch had precision 0.954 and recall 0.965 in
// Chinese, 0.926 and 0.977 in English; the third 0.937 and 1.000, 0.863 and 1.000. That is
// what to expect of sentences as hard as these that the code has never seen.
func TestPrecisionOfRecognition(t *testing.T) {
	failures := known.Load(t, "testdata/known-recognition.txt")
	for _, c := range []struct {
		name  string
		files [2]string
		lang  Language
	}{
		{"figures, Chinese", [2]string{"chinese-figures", "chinese-none"}, Chinese},
		{"figures, English", [2]string{"english-figures", "english-none"}, English},
	} {
		var all tally
		lines := 0
		for _, file := range c.files {
			for _, s := range sentences(t, file) {
				got := found(s.text, c.lang)
				all.add(s.want, got)
				lines++
				problem := ""
				if !slices.Equal(s.want, got) {
					problem = fmt.Sprintf("%s: want %q, got %q", file, s.want, got)
				}
				failures.Hold(t, s.text, problem)
			}
		}
		fmt.Printf("prose: %s: %s (%d sentences, %d figures)\n", c.name, all, lines, all.wanted)
		all.check(t)
	}
}
