package check_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
	"duibiao/internal/known"
)

// tally counts what was found and what was to be found.
type tally struct{ right, found, wanted int }

// String writes precision and recall, rounded down.
func (c tally) String() string {
	p, r := perMille(c.right, c.found), perMille(c.right, c.wanted)
	return fmt.Sprintf("precision %d.%03d, recall %d.%03d", p/1000, p%1000, r/1000, r%1000)
}

func perMille(part, whole int) int { return part * 1000 / max(whole, 1) }

var marks = regexp.MustCompile(`⟦([^⟧]*)⟧`)

// TestPrecisionOfDrift looks for figures that contradict a small report in sentences
// about it. In each they must be found as marked, but for those that are known to fail.
// It counts them by language and prints that. Most of the others were chosen to mislead.
func TestPrecisionOfDrift(t *testing.T) {
	failures := known.Load(t, "testdata/drift/known.txt")
	for _, language := range []string{"Chinese", "English"} {
		c := countDrift(t, language, failures)
		fmt.Printf("check: drift from the data, %s: %s (%d figures that differ)\n", language, c, c.wanted)
		if perMille(c.right, c.found) < 980 || perMille(c.right, c.wanted) < 950 {
			t.Errorf("%s: %s: at least 0.980 and 0.950 are wanted", language, c)
		}
	}
}

func countDrift(t *testing.T, language string, failures *known.Failures) tally {
	file := "a.zh.md"
	if language == "English" {
		file = "a.en.md"
	}
	archive, err := txtar.ParseFile(filepath.Join("testdata", "drift", "site.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	name := strings.ToLower(language)
	sentences := slices.Concat(drifting(t, name), drifting(t, name+"-aside"))
	lines := 0
	for i := range archive.Files {
		f := &archive.Files[i]
		text, _, _ := strings.Cut(string(f.Data), "SENTENCES")
		if strings.HasSuffix(f.Name, file) {
			lines = strings.Count(text, "\n")
			text += marks.ReplaceAllString(strings.Join(sentences, "\n\n## 概况\n\n"), "$1") + "\n"
		}
		f.Data = []byte(text)
	}
	found := make([][]string, len(sentences))
	in, outlines := input(t, archive)
	for _, d := range find(rule(t, "figure-drift"), in, outlines) {
		if strings.HasSuffix(d.Pos.File, file) {
			i := (d.Pos.Line - lines - 1) / 4
			figure, _, _ := strings.Cut(d.Message.En, " here, but")
			figure, _, _ = strings.Cut(figure, " goes the other way here:")
			found[i] = append(found[i], figure)
		}
	}
	var c tally
	for i, s := range sentences {
		var want []string
		for _, m := range marks.FindAllStringSubmatch(s, -1) {
			want = append(want, m[1])
		}
		problem := ""
		if !slices.Equal(want, found[i]) {
			problem = fmt.Sprintf("found %q", found[i])
		}
		failures.Hold(t, s, problem)
		c.add(want, found[i])
	}
	return c
}

func (c *tally) add(want, got []string) {
	c.found += len(got)
	c.wanted += len(want)
	for _, g := range got {
		if slices.Contains(want, g) {
			c.right++
		}
	}
}

// drifting returns the sentences of a file.
func drifting(t *testing.T, name string) []string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "drift", name+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			list = append(list, line)
		}
	}
	return list
}

func rule(t *testing.T, id string) check.Rule {
	t.Helper()
	all := check.Rules()
	return all[slices.IndexFunc(all, func(r check.Rule) bool { return r.ID == id })]
}

// That of which there are so many is no figure of a metric, though its label names it.
func TestDenominatorsDoNotDrift(t *testing.T) {
	for text, want := range map[string]int{
		"There are {{a}} in affordable nurseries per 1,000 people.":              0,
		"There are 4.8 places in affordable nurseries for every 1,000 people.":   0,
		"Affordable nursery places per 1,000 people came to 8.4 places in 2024.": 1,
	} {
		in, outlines := input(t, txtar.Parse([]byte("-- content/r/index.zh.md --\n+++\ntitle = \"报\"\nactual_period = 2024\ntarget_period = 2025\n+++\n"+
			"-- content/r/index.en.md --\n+++\ntitle = \"R\"\n+++\n"+
			"-- content/r/s.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"a\"\nlabel = \"每千人普惠托位\"\nactual = \"4.8个\"\n+++\n文。\n"+
			"-- content/r/s.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"a\"\nlabel = \"Affordable nursery places per 1,000 people\"\nunit = \"places\"\n+++\n"+text+"\n")))
		if found := find(rule(t, "figure-drift"), in, outlines); len(found) != want {
			t.Errorf("%s: %v", text, found)
		}
	}
}
