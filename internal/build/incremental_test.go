package build

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"duibiao/internal/cache"
	"duibiao/internal/diag"
	"duibiao/templates"
)

// world is a site that is changed at random. It writes its sources to a folder and
// can be written to another one, where nothing is remembered of it.
type world struct {
	rng     *rand.Rand
	reports []*worldReport
	config  struct {
		title, base int
		embeds      bool
	}
	template, words, static int // versions of the site's own files; 0 for none
	next                    int // numbers what is new
}

type worldReport struct {
	slug     string
	title    int
	ref      string // in its own text
	articles []*worldArticle
	list     worldList
}

type worldArticle struct {
	slug, link, ref        string
	title, text, weight    int
	draft                  bool
	metrics                []worldMetric
	textZh, summary, image int
	withdrawn              []worldCorrection
}

type worldMetric struct {
	id             string
	actual, target int
	label          int
	corrections    []worldCorrection
}

func newWorld(seed uint64) *world {
	w := &world{rng: rand.New(rand.NewPCG(seed, 1))}
	w.config.embeds = true
	for range 2 {
		w.addReport()
	}
	first, second := w.reports[0], w.reports[1]
	first.ref = "{{" + second.slug + "/" + second.articles[0].metrics[1].id + ".target}}"
	second.articles[0].ref = "{{" + first.slug + "/" + first.articles[0].metrics[1].id + ".label}}"
	return w
}

// number returns a number that has not been there before, of a fixed length.
func (w *world) number() int {
	w.next++
	return 100_000 + w.next
}

func (w *world) addReport() {
	r := &worldReport{slug: fmt.Sprintf("r%d", w.number()), title: w.number()}
	w.reports = append(w.reports, r)
	for range 2 {
		w.addArticle(r)
	}
}

func (w *world) addArticle(r *worldReport) {
	a := &worldArticle{slug: fmt.Sprintf("a%d", w.number()), title: w.number(), text: w.number(), weight: w.rng.IntN(5)}
	r.articles = append(r.articles, a)
	for range 2 {
		w.addMetric(a)
	}
}

func (w *world) addMetric(a *worldArticle) {
	a.metrics = append(a.metrics, worldMetric{
		id: fmt.Sprintf("m%d", w.number()), actual: w.rng.IntN(3), target: w.rng.IntN(1000), label: w.number(),
	})
}

func pick[T any](w *world, list []T) T { return list[w.rng.IntN(len(list))] }

func (w *world) report() *worldReport   { return pick(w, w.reports) }
func (w *world) article() *worldArticle { return pick(w, w.report().articles) }

// edits are what can happen to a site. Some make mistakes: a link to an article that
// goes away is dead.
func (w *world) edits() map[string]func() {
	return map[string]func(){
		"text":      func() { w.article().text = w.number() },
		"text zh":   func() { w.article().textZh = w.number() },
		"summary":   func() { w.article().summary = w.number() },
		"title":     func() { w.article().title = w.number() },
		"report":    func() { w.report().title = w.number() },
		"weight":    func() { w.article().weight = w.rng.IntN(5) },
		"figure":    func() { m := &pick(w, w.withMetrics()).metrics[0]; m.target = w.rng.IntN(1000) },
		"published": func() { m := &pick(w, w.withMetrics()).metrics[0]; m.actual = w.rng.IntN(3) },
		"label":     func() { m := &pick(w, w.withMetrics()).metrics[0]; m.label = w.number() },
		"metric":    func() { w.addMetric(w.article()) },
		"no metric": func() {
			if a := w.article(); len(a.metrics) > 0 {
				a.metrics = a.metrics[1:]
			}
		},
		"article": func() { w.addArticle(w.report()) },
		"no article": func() {
			if r := w.report(); len(r.articles) > 1 {
				r.articles = r.articles[1:]
			}
		},
		"new report": func() { w.addReport() },
		"no report": func() {
			if len(w.reports) > 1 {
				w.reports = w.reports[1:]
			}
		},
		"slug":  func() { w.article().slug = fmt.Sprintf("a%d", w.number()) },
		"draft": func() { a := w.article(); a.draft = !a.draft },
		"image": func() { w.article().image = w.number() },
		"link": func() {
			r := w.report()
			pick(w, r.articles).link = pick(w, r.articles).slug + ".zh.md"
		},
		"cross link": func() {
			r := w.report()
			w.article().link = "../" + r.slug + "/" + pick(w, r.articles).slug + ".zh.md"
		},
		"no link":  func() { w.article().link = "" },
		"no links": func() { w.unlink() },
		"reference": func() {
			r := w.report()
			pick(w, r.articles).ref = w.reference(r, "")
		},
		"cross reference": func() {
			r := w.report()
			w.article().ref = w.reference(r, r.slug+"/")
		},
		"report's reference": func() {
			r := w.report()
			w.report().ref = w.reference(r, r.slug+"/")
		},
		"figure referred to": func() { w.referred().target = w.rng.IntN(1000) },
		"label referred to":  func() { w.referred().label = w.number() },
		"release":            func() { w.report().release() },
		"amend":              func() { w.amend() },
		"amended":            func() { w.figureOf(w.report()); w.amend() },
		"corrected":          func() { w.figureOf(w.report()); w.amend() },
		"reason":             func() { w.reason() },
		"forget":             func() { w.forget() },
		"damage":             func() { w.report().list.damaged = true },
		"config":             func() { w.config.title = w.number() },
		"base":               func() { w.config.base = w.rng.IntN(3) },
		"embeds":             func() { w.config.embeds = !w.config.embeds },
		"template":           func() { w.template = w.rng.IntN(3) },
		"words":              func() { w.words = w.rng.IntN(3) },
		"static":             func() { w.static = w.rng.IntN(3) },
		"untouched":          func() {},
	}
}

func (w *world) withMetrics() []*worldArticle {
	var list []*worldArticle
	for _, r := range w.reports {
		for _, a := range r.articles {
			if len(a.metrics) > 0 {
				list = append(list, a)
			}
		}
	}
	if list == nil {
		w.addMetric(w.reports[0].articles[0])
		return w.withMetrics()
	}
	return list
}

func (w *world) unlink() {
	for _, r := range w.reports {
		r.ref = ""
		for _, a := range r.articles {
			a.link, a.ref = "", ""
		}
	}
}

// reference returns a reference to a metric of a report, or none if it has none. Not
// all fields are there for every metric.
func (w *world) reference(r *worldReport, prefix string) string {
	a := pick(w, r.articles)
	if len(a.metrics) == 0 {
		return ""
	}
	last := a.metrics[len(a.metrics)-1] // which stays when others go
	field := pick(w, []string{"", ".gap", ".target", ".target", ".target", ".target", ".label", ".label", ".period"})
	return "{{" + prefix + last.id + field + "}}"
}

// referred returns a metric that is referred to, or any.
func (w *world) referred() *worldMetric {
	all := ""
	for _, r := range w.reports {
		all += r.ref
		for _, a := range r.articles {
			all += a.ref
		}
	}
	var list []*worldMetric
	for _, a := range w.withMetrics() {
		for i := range a.metrics {
			if strings.Contains(all, a.metrics[i].id) {
				list = append(list, &a.metrics[i])
			}
		}
	}
	if list == nil {
		return &w.withMetrics()[0].metrics[0]
	}
	return pick(w, list)
}

// files returns the sources.
func (w *world) files(t *testing.T) map[string]string {
	base := []string{"", "https://example.org/", "https://www.example.com/x/"}[w.config.base]
	files := map[string]string{
		"config.toml": fmt.Sprintf("title = { zh = \"站%d\", en = \"Site %d\" }\nbase_url = %q\n[outputs]\nembeds = %t\n",
			w.config.title, w.config.title, base, w.config.embeds),
	}
	for _, r := range w.reports {
		r.files(files)
		r.list.file(files, "content/"+r.slug+"/published.toml")
	}
	if w.template > 0 {
		files["templates/404.html"] = fmt.Sprintf("<!doctype html><html lang=\"en\"><head><title>%d</title></head><body></body></html>", w.template)
	}
	if w.words > 0 {
		text, err := templates.FS.ReadFile("strings/en.toml")
		if err != nil {
			t.Fatal(err)
		}
		files["templates/strings/en.toml"] = strings.Replace(string(text), `home = "Home"`, fmt.Sprintf("home = \"Home %d\"", w.words), 1)
	}
	if w.static > 0 {
		files["static/own.css"] = fmt.Sprintf("p { margin: %dpx }", w.static)
		files["static/logo.svg"] = fmt.Sprintf("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\"/>", w.static)
	}
	return files
}

func (r *worldReport) files(files map[string]string) {
	dir := "content/" + r.slug + "/"
	files[dir+"index.zh.md"] = fmt.Sprintf("+++\ntitle = \"报告%d\"\nsource = \"来源\"\nactual_period = 2024\ntarget_period = 2025\n+++\n\n概述%s。\n", r.title, r.ref)
	files[dir+"index.en.md"] = fmt.Sprintf("+++\ntitle = \"Report %d\"\nsource = \"Source\"\n+++\n%s\n", r.title, r.ref)
	for _, a := range r.articles {
		var zh, en strings.Builder
		fmt.Fprintf(&zh, "+++\ntitle = \"文%d\"\nsummary = \"概要%d\"\nweight = %d\ndraft = %t\n", a.title, a.summary, a.weight, a.draft)
		fmt.Fprintf(&en, "+++\ntitle = \"Article %d\"\nsummary = \"Summary %d\"\n", a.title, a.summary)
		for _, m := range a.metrics {
			fmt.Fprintf(&zh, "[[metrics]]\nid = %q\nlabel = \"指标%d\"\n", m.id, m.label)
			for part, text := range m.figures() {
				fmt.Fprintf(&zh, "%s = %q\n", part, text)
			}
			fmt.Fprintf(&en, "[[metrics]]\nid = %q\nlabel = \"Metric %d\"\n", m.id, m.label)
			for _, c := range m.corrections {
				c.write(&zh, &en, m.id, "")
			}
		}
		for _, c := range a.withdrawn {
			c.write(&zh, &en, c.id, c.id)
		}
		fmt.Fprintf(&zh, "+++\n\n## 标题%d\n\n正文%d。\n", a.textZh, a.text)
		fmt.Fprintf(&en, "+++\n\n## Heading %d\n\nText %d.\n", a.textZh, a.text)
		if a.ref != "" {
			fmt.Fprintf(&zh, "\n为%s。\n", a.ref)
			fmt.Fprintf(&en, "\n[of %s](https://example.org/) %s\n", a.ref, a.ref)
		}
		if a.link != "" {
			fmt.Fprintf(&zh, "\n[链接](%s)\n", a.link)
		}
		if a.image > 0 {
			files[dir+a.slug+".png"] = fmt.Sprint("picture ", a.image)
			fmt.Fprintf(&zh, "\n![图](%s.png)\n", a.slug)
		}
		files[dir+a.slug+".zh.md"], files[dir+a.slug+".en.md"] = zh.String(), en.String()
	}
}

// write brings a source folder to hold files, touching only what differs, as an
// editor does.
func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		file := filepath.Join(dir, name)
		if old, err := os.ReadFile(file); err == nil && string(old) == text {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, top := range []string{"content", "templates", "static"} {
		_ = filepath.WalkDir(filepath.Join(dir, top), func(name string, e os.DirEntry, err error) error {
			if err != nil || e.IsDir() {
				return nil
			}
			rel, _ := filepath.Rel(dir, name)
			if _, ok := files[filepath.ToSlash(rel)]; !ok {
				return os.Remove(name)
			}
			return nil
		})
	}
}

// meddle does what should make no difference: it touches, tampers with outputs, and
// damages the cache.
func (w *world) meddle(t *testing.T, source, out string) string {
	switch w.rng.IntN(8) {
	case 0:
		now := time.Now()
		_ = os.Chtimes(filepath.Join(source, "config.toml"), now, now)
		return "touched"
	case 1:
		if name := w.anyFile(out); name != "" {
			info, _ := os.Stat(name)
			_ = os.WriteFile(name, []byte(strings.Repeat("x", int(info.Size()))), 0o644)
		}
		return "tampered, same size"
	case 2:
		if name := w.anyFile(out); name != "" {
			_ = os.Remove(name)
		}
		return "output deleted"
	case 3:
		_ = os.RemoveAll(filepath.Join(source, cache.Dir))
		return "cache deleted"
	case 4:
		_ = os.WriteFile(filepath.Join(source, cache.Dir, "articles"), []byte("damaged"), 0o644)
		return "cache damaged"
	}
	return ""
}

// anyFile returns a published file.
func (w *world) anyFile(out string) string {
	var names []string
	_ = filepath.WalkDir(out, func(name string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() && !strings.HasPrefix(e.Name(), ".duibiao") {
			names = append(names, name)
		}
		return nil
	})
	if names == nil {
		return ""
	}
	return pick(w, names)
}

// TestIncrementalEqualsClean makes random edits and after each holds the build that
// remembers against one that does not: the same bytes, or the same mistakes and
// nothing changed.
func TestIncrementalEqualsClean(t *testing.T) {
	const seeds, steps = 6, 60
	for seed := range seeds {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			w := newWorld(uint64(seed))
			source, clean := t.TempDir(), t.TempDir()
			out := filepath.Join(source, "public")
			var log []string
			for step := range steps {
				edits := w.edits()
				name := pick(w, slices.Sorted(maps.Keys(edits)))
				edits[name]()
				log = append(log, name)
				if extra := w.meddle(t, source, out); extra != "" {
					log = append(log, extra)
				}
				files := w.files(t)
				write(t, source, files)
				checks := w.rng.IntN(3) == 0
				build := func() (*Result, diag.List, error) {
					if !checks {
						return Run(Options{Source: source, Out: out, Tool: "test"})
					}
					return checkAndRun(t, source, out)
				}
				if !w.step(t, build, clean, out, step, files) {
					t.Fatalf("after %s", strings.Join(log, ", "))
				}
			}
		})
	}
}

// checkAndRun builds after a check, which finds what the build finds and leaves a
// cache that does not mislead it.
func checkAndRun(t *testing.T, source, out string) (*Result, diag.List, error) {
	_, found, err := Check(Options{Source: source, Tool: "test"})
	if err != nil {
		return nil, nil, err
	}
	result, diags, err := Run(Options{Source: source, Out: out, Tool: "test"})
	if diff := cmp.Diff(text(diags), text(found)); diff != "" {
		t.Errorf("check: mismatch (-build +check):\n%s", diff)
	}
	return result, diags, err
}

// TestSessionEqualsClean does the same with one session that is told what changes.
func TestSessionEqualsClean(t *testing.T) {
	const seeds, steps = 4, 60
	for seed := range seeds {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			w := newWorld(uint64(1000 + seed))
			source, clean := t.TempDir(), t.TempDir()
			out := filepath.Join(source, "public")
			before := w.files(t)
			write(t, source, before)
			s, err := NewSession(Options{Source: source, Out: out, Tool: "test"})
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			if _, _, err := s.Build(); err != nil {
				t.Fatal(err)
			}
			var log []string
			for step := range steps {
				edits := w.edits()
				name := pick(w, slices.Sorted(maps.Keys(edits)))
				edits[name]()
				log = append(log, name)
				files := w.files(t)
				write(t, source, files)
				changed := changes(before, files)
				before = files
				if len(changed) == 0 {
					continue
				}
				build := func() (*Result, diag.List, error) { return s.Build(changed...) }
				if !w.step(t, build, clean, out, step, files) {
					t.Fatalf("after %s", strings.Join(log, ", "))
				}
			}
		})
	}
}

// changes returns the names of the files that differ.
func changes(a, b map[string]string) []string {
	var list []string
	for name := range a {
		if _, ok := b[name]; !ok {
			list = append(list, name)
		}
	}
	for name, text := range b {
		if old, ok := a[name]; !ok || old != text {
			list = append(list, name)
		}
	}
	return list
}

// step builds in two ways and reports whether the results are the same.
func (w *world) step(t *testing.T, build func() (*Result, diag.List, error), clean, out string, step int, files map[string]string) bool {
	t.Helper()
	before := publicTree(t, out)
	result, diags, err := build()
	if err != nil {
		t.Error(err)
		return false
	}
	fresh := filepath.Join(clean, fmt.Sprint(step))
	write(t, fresh, files)
	wantResult, wantDiags, err := Run(Options{Source: fresh, Out: filepath.Join(fresh, "public"), Tool: "test"})
	if err != nil {
		t.Error(err)
		return false
	}
	if diff := cmp.Diff(text(wantDiags), text(diags)); diff != "" {
		t.Errorf("mistakes: mismatch (-clean +incremental):\n%s", diff)
		return false
	}
	want := before
	if !wantDiags.HasErrors() {
		if diff := cmp.Diff(wantResult.Corrected, result.Corrected, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("corrected: mismatch (-clean +incremental):\n%s", diff)
			return false
		}
		want = tree(t, filepath.Join(fresh, "public"))
	}
	if diff := cmp.Diff(want, publicTree(t, out)); diff != "" {
		t.Errorf("mismatch (-clean +incremental):\n%s", diff)
		return false
	}
	return os.RemoveAll(fresh) == nil
}

// publicTree returns what has been published, which is nothing before the first build
// without mistakes.
func publicTree(t *testing.T, out string) map[string]string {
	t.Helper()
	if _, err := os.Stat(out); errors.Is(err, fs.ErrNotExist) {
		return map[string]string{}
	}
	return tree(t, out)
}

func text(l diag.List) string {
	var b strings.Builder
	_ = l.WriteText(&b)
	return b.String()
}
