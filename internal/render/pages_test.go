package render

import (
	"bytes"
	"flag"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/report"
	"duibiao/static"
	"duibiao/templates"
)

var update = flag.Bool("update", false, "write the golden files")

// testPage is a page of a test's site.
type testPage struct {
	path  string
	write func(io.Writer) error
}

// allPages returns every page of a site.
func allPages(r *Renderer, s *report.Site) []testPage {
	list := []testPage{
		{chooserPath, func(w io.Writer) error { return r.Chooser(w, s) }},
		{notFoundPath, func(w io.Writer) error { return r.NotFound(w, s) }},
	}
	for i, l := range r.cfg.Languages {
		list = append(list, testPage{report.HomePath(l), func(w io.Writer) error { return r.Home(w, s, i) }})
		for _, rep := range s.Reports {
			list = append(list, testPage{rep.Path(l), func(w io.Writer) error { return r.Overview(w, rep, i) }})
			for _, sec := range rep.Sectors {
				list = append(list,
					testPage{sec.Path(l), func(w io.Writer) error { return r.Article(w, sec, i) }},
					testPage{sec.EmbedPath(l), func(w io.Writer) error { return r.SectorEmbed(w, sec, i) }})
				for _, m := range slices.Concat(sec.Metrics, sec.Withdrawn) {
					list = append(list, testPage{m.EmbedPath(l), func(w io.Writer) error { return r.MetricEmbed(w, m, i) }})
				}
			}
		}
	}
	return list
}

func (p testPage) html(t testing.TB) string {
	t.Helper()
	var b bytes.Buffer
	if err := p.write(&b); err != nil {
		t.Fatalf("%s: %v", p.path, err)
	}
	return b.String()
}

// TestGolden compares whole pages. go test -run Golden -update writes them.
func TestGolden(t *testing.T) {
	cfg := parseConfig(t, testConfig)
	r := newRenderer(t, cfg)
	golden := map[string]bool{
		"index.html": true, "404.html": true, "zh/index.html": true, "en/city-2025/index.html": true,
		"zh/city-2025/opening.html": true, "en/city-2025/opening.html": true, "zh/city-2025/green.html": true,
		"en/city-2025/embed/opening.html": true, "zh/city-2025/embed/growth.html": true,
		"zh/city-2025/embed/parcels.html": true,
	}
	for _, p := range allPages(r, newSite(t, cfg)) {
		if !golden[p.path] {
			continue
		}
		t.Run(p.path, func(t *testing.T) {
			// One element a line, so that a difference can be read.
			got := strings.ReplaceAll(p.html(t), "><", ">\n<")
			compareGolden(t, strings.ReplaceAll(p.path, "/", "_"), got)
		})
	}
}

func compareGolden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestConcurrent renders all pages several times at once.
func TestConcurrent(t *testing.T) {
	cfg := parseConfig(t, testConfig)
	r := newRenderer(t, cfg)
	pages := allPages(r, newSite(t, cfg))
	want := make([]string, len(pages))
	for i, p := range pages {
		want[i] = p.html(t)
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for i, p := range pages {
				var b bytes.Buffer
				if err := p.write(&b); err != nil || b.String() != want[i] {
					t.Errorf("%s differs, or %v", p.path, err)
				}
			}
		})
	}
	wg.Wait()
}

// TestMinified holds the text of each page against what the templates give as they
// are written: minifying takes white space, nothing else.
func TestMinified(t *testing.T) {
	cfg := parseConfig(t, testConfig)
	small, plain := newRenderer(t, cfg), newRenderer(t, cfg)
	useSource(plain)
	s := newSite(t, cfg)
	written := allPages(plain, s)
	for i, p := range allPages(small, s) {
		a, b := words(p.html(t)), words(written[i].html(t))
		if diff := cmp.Diff(b, a); diff != "" {
			t.Errorf("%s: mismatch (-written +minified):\n%s", p.path, diff)
		}
	}
}

// useSource makes a renderer use its templates as they are written.
func useSource(r *Renderer) {
	p := r.pages
	p.chooser.useSource()
	p.notFound.useSource()
	p.home.useSource()
	p.overview.useSource()
	p.article.useSource()
	p.embed.useSource()
}

func (s *set[T]) useSource() { s.small, s.program = s.plain(), nil }

// words splits a page at white space and tags.
func words(page string) []string {
	page = strings.NewReplacer("<", " <", ">", "> ").Replace(page)
	return strings.Fields(page)
}

// TestTemplatesMinify sees that the minifier takes every template of the program; of
// one that it does not take, pages use the source.
func TestTemplatesMinify(t *testing.T) {
	names, err := walk(templates.FS, func(name string) bool { return strings.HasSuffix(name, ".html") })
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(templates.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		small, err := minifyTemplate(newMinifier(), text)
		if err == nil {
			_, err = parseTemplate(name, small)
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestEmbedIsLight(t *testing.T) {
	cfg := parseConfig(t, testConfig)
	r := newRenderer(t, cfg)
	for _, m := range newSite(t, cfg).Reports[0].Metrics() {
		for lang := range cfg.Languages {
			var b bytes.Buffer
			if err := r.MetricEmbed(&b, m, lang); err != nil {
				t.Fatal(err)
			}
			if b.Len() > 6000 {
				t.Errorf("%s is %d bytes", m.EmbedPath(cfg.Languages[lang]), b.Len())
			}
		}
	}
}

func TestDigest(t *testing.T) {
	a, err := digest(templates.FS, static.FS)
	if err != nil {
		t.Fatal(err)
	}
	b, err := digest(overlay{"home.html": "x"}, static.FS)
	if err != nil {
		t.Fatal(err)
	}
	if a == b {
		t.Error("another template gives the same digest")
	}
}
