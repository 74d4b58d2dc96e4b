package build

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

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
