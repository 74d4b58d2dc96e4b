package build

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/sync/errgroup"

	"duibiao/internal/check"
	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/known"
	"duibiao/internal/markdown"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// TestMutationsOfSample plants every mistake of mutants_test.go in the sample, one at a
// time, in both languages, in front matter and in prose. All are found, with the figure in
// the finding, by the way that duibiao check goes, but for those that are known not to be.
func TestMutationsOfSample(t *testing.T) {
	s := loadSample(t)
	if clean := s.check(); len(clean) > 0 {
		t.Fatal(clean)
	}
	rng := rand.New(rand.NewPCG(4, 0))
	caught := tally{name: "the sample"}
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, a := range s.parts.articles {
		mutants := s.mutants(a, rng)
		g.Go(func() error { return s.plant(i, mutants, &caught) })
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	if _, all := caught.print(true); all < 500 {
		t.Errorf("only %d mutants", all)
	}
	failures := known.Load(t, "testdata/known-mutants.txt")
	for _, m := range caught.missed {
		failures.Hold(t, m, "not found")
	}
}

// tally counts mutants by their kinds.
type tally struct {
	name           string
	mu             sync.Mutex
	planted, found map[string]int
	missed         []string
}

func (c *tally) add(m mutant, isFound bool, file string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.planted == nil {
		c.planted, c.found = map[string]int{}, map[string]int{}
	}
	c.planted[m.kind]++
	if isFound {
		c.found[m.kind]++
	} else {
		c.missed = append(c.missed, fmt.Sprintf("%s: %q for %q of %q (%s)", file, m.is, m.was, m.shown[0], m.kind))
	}
}

// print prints the counts, with those of each kind and all that was missed if that is
// asked for, and returns their sums.
func (c *tally) print(all bool) (found, planted int) {
	for _, kind := range slices.Sorted(maps.Keys(c.planted)) {
		found, planted = found+c.found[kind], planted+c.planted[kind]
		if all {
			fmt.Printf("build: mutants of %s, %s: %d of %d caught\n", c.name, kind, c.found[kind], c.planted[kind])
		}
	}
	slices.Sort(c.missed)
	if all {
		for _, m := range c.missed {
			fmt.Printf("build: mutants of %s, not found: %s\n", c.name, m)
		}
	}
	fmt.Printf("build: mutants of %s: %d of %d caught\n", c.name, found, planted)
	return found, planted
}

// plant plants the mutants of an article, one after the other. Only the prose of the
// article and its translation is read again: that of others could only add to what is
// found.
func (s sampleMatter) plant(i int, mutants []mutant, caught *tally) error {
	text := s.texts[s.files[i]]
	s.outlines = maps.Clone(s.outlines)
	maps.DeleteFunc(s.outlines, func(file string, _ *markdown.Outline) bool { return slug(file) != slug(s.files[i]) })
	for _, m := range mutants {
		with, err := s.with(i, m.in(text))
		if err != nil {
			return err
		}
		caught.add(m, m.isShownBy(with.check()), s.files[i])
	}
	return nil
}

// isShownBy reports whether a finding names the figure, in whatever spelling: 2850万 has
// the digits of 28.5 million.
func (m mutant) isShownBy(findings diag.List) bool {
	return slices.ContainsFunc(findings, func(d diag.Diagnostic) bool {
		return slices.ContainsFunc(m.shown, func(figure string) bool { return shows(d.Message.En, figure) })
	})
}

// shows reports whether a message has the number of a figure, or its words if it has
// none.
func shows(message, figure string) bool {
	wanted := number.FindString(figure) // the second one of "65,800 mu (4,390 hectares)" is another spelling
	if wanted == "" {
		return figure != "" && strings.Contains(message, figure)
	}
	return slices.ContainsFunc(number.FindAllString(message, -1), func(n string) bool { return digitsOf(n) == digitsOf(wanted) })
}

// digitsOf returns the digits of a number without zeros at its ends.
func digitsOf(number string) string {
	return strings.Trim(strings.NewReplacer(",", "", ".", "").Replace(number), "0")
}

// sampleMatter is the first report of the sample as a check reads it.
type sampleMatter struct {
	cfg    *config.Config
	reader *content.Reader
	files  []string
	texts  map[string]string // by file
	parts  parts
	diags  diag.List // of the articles themselves

	outlines map[string]*markdown.Outline // of those that are judged, by file
}

func loadSample(t *testing.T) sampleMatter {
	t.Helper()
	fsys := os.DirFS(sampleSource)
	cfg, diags, err := config.Load(fsys)
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	folders, diags, err := content.List(fsys, cfg)
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	at := slices.IndexFunc(folders, func(f *content.Folder) bool { return f.Slug == sampleReport })
	if at < 0 {
		t.Fatal("the sample lacks ", sampleReport)
	}
	folder := folders[at]
	s := sampleMatter{cfg: cfg, reader: content.NewReader(cfg), texts: map[string]string{}}
	s.outlines = map[string]*markdown.Outline{}
	for _, e := range folder.Articles {
		s.files = append(s.files, e.Name)
		s.texts[e.Name] = read(t, sampleSource, filepath.FromSlash(e.Name))
		s.parts.articles = append(s.parts.articles, nil)
		if s, err = s.with(len(s.parts.articles)-1, s.texts[e.Name]); err != nil {
			t.Fatal(err)
		}
	}
	s.parts.recorded = true
	s.parts.published, diags = s.reader.Published(folder.Published.Name, []byte(read(t, sampleSource, folder.Published.Name)))
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	return s
}

// with returns the sample with another text of an article.
func (s sampleMatter) with(i int, text string) (sampleMatter, error) {
	file := s.files[i]
	a, diags, err := s.reader.Read(file, []byte(text))
	s.diags = diags
	s.parts.articles = slices.Clone(s.parts.articles)
	s.parts.articles[i] = a
	s.outlines = maps.Clone(s.outlines)
	s.outlines[file] = s.reader.Outline(file, []byte(text))
	return s, err
}

// slug returns what an article is called in all its languages.
func slug(file string) string {
	_, slug, _, _ := report.SplitFile(file)
	return slug
}

func (s sampleMatter) check() diag.List {
	folder := report.NewFolder(s.cfg, s.parts.articles, s.parts.published, nil)
	in := s.parts.input(s.cfg, folder)
	diags := slices.Concat(folder.Diags, check.Run(in), s.diags)
	for _, w := range in.Works() {
		if w.Outlines = s.outlines; s.outlines[w.Articles[0].File] != nil {
			diags = append(diags, w.Run()...)
		}
	}
	return diags
}

// mutants returns the mutants of an article.
func (s sampleMatter) mutants(a *report.Article, rng *rand.Rand) []mutant {
	folder := report.NewFolder(s.cfg, s.parts.articles, s.parts.published, nil)
	finder := report.NewFinder(s.cfg, folder, s.parts.articles)
	says := func(id, field string) string {
		quote, _ := finder.Find(&markdown.Reference{ID: id, Field: field})
		if quote == nil {
			return ""
		}
		return quote.Texts[a.Lang]
	}
	var ids []string
	for _, m := range folder.Report.Metrics() {
		ids = append(ids, m.ID)
	}
	text := s.texts[a.File]
	return append(figureMutants(text, s.cfg.Languages[a.Lang].Code, rng), referenceMutants(text, says, ids, rng)...)
}

// TestMutationsGoTheWayOfACheck plants some of the mistakes on disk: a whole check finds
// there what the test above finds in memory.
func TestMutationsGoTheWayOfACheck(t *testing.T) {
	s := loadSample(t)
	source := sitetest.CopySample(t, sampleSource)
	rng := rand.New(rand.NewPCG(4, 1))
	for i, a := range s.parts.articles {
		all := s.mutants(a, rng)
		text := all[rng.IntN(len(all))].in(s.texts[a.File])
		name := filepath.Join(source, filepath.FromSlash(a.File))
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		_, diags, err := Check(Options{Source: source, Tool: "test"})
		if err != nil {
			t.Fatal(err)
		}
		with, err := s.with(i, text)
		if err != nil {
			t.Fatal(err)
		}
		want := with.check()
		want.Sort()
		if fmt.Sprint(want) != fmt.Sprint(diags) {
			t.Errorf("%s: found on disk\n%s\nin memory\n%s", a.File, diags, want)
		}
		if err := os.WriteFile(name, []byte(s.texts[a.File]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
