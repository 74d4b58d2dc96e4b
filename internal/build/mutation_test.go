package build

import (
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"duibiao/internal/diag"
)

// TestMutations plants mistakes in the sample, one at a time and each in another copy,
// and holds that the check finds nearly all of them and prints the figure: a wrong
// digit, a lost or wrong 万, million or billion, another unit, a reference to another
// metric. Figures are looked for by what they look like and not by package prose,
// which is on trial here.
func TestMutations(t *testing.T) {
	if raceDetector {
		t.Skip("takes minutes with the race detector; make test runs it without")
	}
	const enough, share = 500, 0.99
	sample := sampleFiles(t)
	mutants := mutantsOf(sample)
	if len(mutants) < enough {
		t.Fatalf("%d mutants, want %d", len(mutants), enough)
	}
	known := map[string]bool{}
	base := newMutationCheck(t)
	for _, d := range base.run(t, sample) {
		t.Errorf("the sample has a finding: %s", d)
		known[d.Message] = true
	}
	caught := 0
	for _, m := range mutants {
		files := maps.Clone(sample)
		files[m.file] = &fstest.MapFile{Data: []byte(m.text), ModTime: time.Unix(1, 0)}
		if m.isCaught(base.run(t, files), known) {
			caught++
		} else {
			t.Logf("missed: %s", m)
		}
	}
	fmt.Printf("build: %d of %d mistakes planted in the sample are found\n", caught, len(mutants))
	if float64(caught) < share*float64(len(mutants)) {
		t.Errorf("%d of %d are found, want %g", caught, len(mutants), share)
	}
}

// mutant is a mistake in a file of the sample.
type mutant struct {
	file, text string // with the mistake
	was, is    string // the figure, and what it became
	line       int
}

func (m mutant) String() string { return fmt.Sprintf("%s:%d: %s → %s", m.file, m.line, m.was, m.is) }

var digits = regexp.MustCompile(`\d[\d.,]*\d|\d`)

// isCaught reports whether there is a finding that is not known and prints the figure:
// as it was or as it is, or where a reference was changed any.
func (m mutant) isCaught(list diag.List, known map[string]bool) bool {
	for _, d := range list {
		if known[d.Message] {
			continue
		}
		printed := digits.FindAllString(d.Message, -1)
		for _, figure := range append(digits.FindAllString(m.is, -1), digits.FindAllString(m.was, -1)...) {
			if slices.Contains(printed, figure) {
				return true
			}
		}
		if strings.HasPrefix(m.was, "{{") && digits.MatchString(d.Message) {
			return true
		}
	}
	return false
}

// mutationCheck is a session of which each check sees files of its own. What has not
// changed comes from its cache.
type mutationCheck struct {
	session *Session
}

func newMutationCheck(t *testing.T) *mutationCheck {
	t.Helper()
	source := t.TempDir()
	write(t, source, map[string]string{"config.toml": "", "content/.keep": ""})
	s, err := NewSession(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return &mutationCheck{s}
}

// run returns what check finds in the files.
func (c *mutationCheck) run(t *testing.T, files fstest.MapFS) diag.List {
	t.Helper()
	b := c.session.newBuilder()
	b.root = files
	diags, err := b.scan()
	if err != nil {
		t.Fatal(err)
	}
	d, err := b.survey()
	if err != nil {
		t.Fatal(err)
	}
	if len(c.session.cache.State.Sources) == 0 {
		c.session.cache.State.Sources = b.sources.list()
	}
	return append(diags, d...)
}

// sampleFiles are the configuration and the content of the sample.
func sampleFiles(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	err := fs.WalkDir(os.DirFS("../.."), ".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && name != "." && !strings.HasPrefix(name, "content"):
			return fs.SkipDir
		case e.IsDir() || name != "config.toml" && !strings.HasPrefix(name, "content/"):
			return nil
		}
		text, err := os.ReadFile(filepath.Join("../..", name))
		files[name] = &fstest.MapFile{Data: text}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// noFigures are the digits in the sample that are no figures: years and dates, ids and
// digests, and names.
var noFigures = regexp.MustCompile(`(?m)^(?:id|weight|date|actual_period|target_period|translated_from) = .*$|` +
	`\{\{[^}]*\}\}|\]\([^)]*\)|《[^》]*》|20(?:24|25)|12345|“1358”|“1\+3\+N”|“10\+N”|PM2\.5|2\.0版|Version 2\.0|\d+分钟|\d+-minute`)

// units are what may follow a figure, and another that it could be taken for.
var units = []struct{ unit, other string }{
	{"人次", "吨"}, {"吨", "人次"}, {"元", "吨"}, {"平方米", "立方米"}, {"立方米", "平方米"}, {"亩", "公顷"},
	{"千瓦时", "千瓦"}, {"千瓦", "千瓦时"}, {"小时", "天"}, {"天", "年"}, {"年", "天"}, {"标箱", "吨"},
	{"%", "个百分点"}, {"人", "吨"}, {"个", "吨"}, {"家", "%"}, {"条", "吨"}, {"项", "%"}, {"所", "吨"}, {"班", "吨"},
	{" days", " tonnes"}, {" tonnes", " passengers"}, {" yuan", " tonnes"}, {" square metres", " cubic metres"},
	{" mu", " hectares"}, {" hectares", " mu"}, {" hours", " days"}, {" years", " days"}, {" kW", " kWh"},
}

// scales are the words that multiply a figure.
var scales = []string{"万", "亿", " million", " billion"}

// mutantsOf plants the mistakes, always the same ones.
func mutantsOf(sample fstest.MapFS) []mutant {
	r := rand.New(rand.NewPCG(20250210, 1))
	var list []mutant
	for _, name := range slices.Sorted(maps.Keys(sample)) {
		if !strings.HasSuffix(name, ".md") {
			continue
		}
		text := string(sample[name].Data)
		none := noFigures.FindAllStringIndex(text, -1)
		for _, at := range digits.FindAllStringIndex(text, -1) {
			if !slices.ContainsFunc(none, func(n []int) bool { return at[0] < n[1] && n[0] < at[1] }) {
				list = append(list, mutate(name, text, at[0], at[1], strings.HasSuffix(name, ".en.md"), r)...)
			}
		}
		list = append(list, otherReferences(name, text)...)
	}
	return list
}

// mutate plants the mistakes that one figure can have.
func mutate(file, text string, start, end int, english bool, r *rand.Rand) []mutant {
	var list []mutant
	add := func(from, to int, with string, shown int) {
		list = append(list, mutant{
			file: file, text: text[:from] + with + text[to:], line: 1 + strings.Count(text[:start], "\n"),
			was: text[start:shown], is: text[start:from] + with + text[to:max(to, shown)],
		})
	}
	for i := start; i < end; i++ {
		if text[i] >= '0' && text[i] <= '9' {
			other := '1' + byte(r.IntN(9))
			if other == text[i] {
				other = '1' + (text[i]-'0')%9
			}
			add(i, i+1, string(other), end)
		}
	}
	behind := end
	for i, scale := range scales {
		if strings.HasPrefix(text[end:], scale) {
			behind = end + len(scale)
			add(end, behind, "", behind)
			add(end, behind, scales[i^1], behind)
		}
	}
	for _, u := range units {
		if strings.HasPrefix(text[behind:], u.unit) && (u.unit[0] == ' ') == (u.other[0] == ' ' && english) || u.unit == "%" && strings.HasPrefix(text[behind:], "%") {
			other := u.other
			if u.unit == "%" && english {
				other = " percentage points"
			}
			add(behind, behind+len(u.unit), other, behind+len(u.unit))
			break
		}
	}
	return list
}

var referencePattern = regexp.MustCompile(`\{\{([a-z0-9-]+)(\.target)?\}\}`)

// otherReferences makes each reference of a text one to the metric of the next, and
// takes the target from those that have one.
func otherReferences(file, text string) []mutant {
	var list []mutant
	all := referencePattern.FindAllStringSubmatchIndex(text, -1)
	for i, at := range all {
		was := text[at[0]:at[1]]
		next := all[(i+1)%len(all)]
		is := text[next[0]:next[1]]
		if is == was {
			continue
		}
		list = append(list, mutant{
			file: file, text: text[:at[0]] + is + text[at[1]:], was: was, is: is, line: 1 + strings.Count(text[:at[0]], "\n"),
		})
	}
	return list
}
