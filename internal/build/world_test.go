package build

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"

	"duibiao/templates"
)

// world is a site that is changed at random. It writes its sources to a folder and
// can be written to another one, where nothing is remembered of it.
type world struct {
	onDemand bool // whether files are made on demand
	rng      *rand.Rand
	reports  []*worldReport
	pages    []*worldPage
	config   struct {
		title, base int
		embeds      bool
		pictures    bool
		implied     bool            // that the languages are the two usual ones
		lenient     bool            // whether the site does not wait for translations
		own         map[string]keys // by table
	}
	template, words, static int // versions of the site's own files; 0 for none
	next                    int // numbers what is new

	undo      func() // takes back the edits of keys since the last build without mistakes
	mistaken  bool   // there are mistakes in the sources
	built     int    // builds, and how many of them had none
	published int
	held      int           // figures that were held against data of other articles and are to be seen among the findings
	texts     int           // edits to come that are of text alone
	written   *worldArticle // whose text was edited last
}

type worldReport struct {
	own      overrides
	slug     string
	title    int
	ref      string // in its own text
	away     bool   // whether its own text has no translation
	articles []*worldArticle
	list     worldList
}

type worldArticle struct {
	own                    overrides
	slug, link, ref        string
	title, text, weight    int
	wording                int  // of a sentence that is in the translation alone
	draft, away            bool // away: whether it has no translation
	metrics                []worldMetric
	textZh, summary, image int
	withdrawn              []worldCorrection

	says, leads [2]string // a sentence about some metric, and a link to some heading, as they were true once
	ledTo       *worldArticle
	preface     int // how many headings stand before its own
}

type worldMetric struct {
	own            overrides
	id             string
	actual, target int
	label          int
	corrections    []worldCorrection
}

func newWorld(seed uint64) *world {
	w := &world{rng: rand.New(rand.NewPCG(seed, 1))}
	w.config.embeds, w.config.own, w.undo = true, map[string]keys{}, func() {}
	w.config.lenient, w.config.pictures = seed%2 == 1, seed%3 == 0
	for range 2 {
		w.addReport()
	}
	w.addPages()
	first, second := w.reports[0], w.reports[1]
	w.addFigures(first.articles[1], "103000吨", "约10万吨", `"steady"`)
	w.addFigures(first.articles[1], "60%", "72%以上", `"up"`)
	first.ref = "{{" + second.slug + "/" + second.articles[0].metrics[1].id + ".target}}"
	first.articles[0].say(&first.articles[1].metrics[0], 0)
	first.articles[0].lead(first.articles[1])
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

// addFigures adds a metric with these figures.
func (w *world) addFigures(a *worldArticle, actual, target, direction string) {
	w.addMetric(a)
	m := &a.metrics[len(a.metrics)-1]
	m.own[zh] = keys{"actual": fmt.Sprintf("%q", actual), "target": fmt.Sprintf("%q", target), "direction": direction}
}

func pick[T any](w *world, list []T) T { return list[w.rng.IntN(len(list))] }

func (w *world) report() *worldReport   { return pick(w, w.reports) }
func (w *world) article() *worldArticle { return pick(w, w.report().articles) }

// files returns the sources.
func (w *world) files(t *testing.T) map[string]string {
	base := []string{"", "https://example.org/", "https://www.example.com/x/"}[w.config.base]
	files := map[string]string{"config.toml": w.configText(base)}
	for _, r := range w.reports {
		r.files(files)
		r.list.file(files, "content/"+r.slug+"/published.toml")
	}
	for _, p := range w.pages {
		p.files(files)
	}
	files["fonts/a.ttf"], files["fonts/b.ttf"] = string(goregular.TTF), string(gobold.TTF)
	if w.template > 0 {
		files["templates/404.html"] = fmt.Sprintf("<!doctype html><html lang=\"en\"><head><title>%d</title></head><body>%s</body></html>", w.template, w.asks())
		files["templates/partials/footer.html"] = "<footer>{{.SiteTitle}} " + w.asks() + "</footer>"
	}
	if w.words > 0 {
		text, err := templates.FS.ReadFile("strings/en.toml")
		if err != nil {
			t.Fatal(err)
		}
		files["templates/strings/en.toml"] = strings.Replace(string(text), `home = "Home"`, fmt.Sprintf("home = \"Home %d\"", w.words), 1)
	}
	files["static/more.css"] = "p { margin: 1px }"
	files["static/own.js"] = "document.documentElement.dataset.own = 1;"
	if w.static > 0 {
		files["static/own.css"] = fmt.Sprintf("p { margin: %dpx }", w.static)
		files["static/logo.svg"] = fmt.Sprintf("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\"/>", w.static)
	}
	return files
}

// configText returns config.toml.
func (w *world) configText(base string) string {
	var b strings.Builder
	table := func(name, text string) {
		if name != "" {
			fmt.Fprintf(&b, "[%s]\n", name)
		}
		b.WriteString(w.config.own[name].over(text))
	}
	table("", fmt.Sprintf("title = { zh = \"站%d\", en = \"Site %d\" }\nbase_url = %q\ndefault_language = \"zh\"\n", w.config.title, w.config.title, base))
	if !w.config.implied {
		table("languages.zh", "name = \"汉语\"\ntag = \"zh-Hans\"\nweight = 1\n")
		table("languages.en", "name = \"English edition\"\ntag = \"en\"\nweight = 2\n")
	}
	table("publisher", "name = { zh = \"报社\", en = \"The Paper\" }\n")
	outputs := fmt.Sprintf("embeds = %t\n", w.config.embeds)
	if !w.config.pictures {
		outputs += "share = false\n" // they take half of the time
	}
	table("profile", "kind = \"government\"\n")
	table("footer", "police = \"京公网安备00000000000000号\"\nmark = \"11111111111111111111111111111111\"\n")
	table("outputs", outputs)
	table("share", "")
	table("offline", "")
	table("head", "")
	table("theme", "")
	table("theme.accent", "")
	table("theme.bars", "")
	table("units", "")
	rules := []string{"translation-stale", "figure-drift", "figure-parity", "structure-parity"}
	if w.config.lenient {
		rules = append(rules, "translation-missing")
	}
	table("check", strings.Join(append(rules, ""), " = \"warning\"\n"))
	return b.String()
}

func (r *worldReport) files(files map[string]string) {
	dir := "content/" + r.slug + "/"
	files[dir+"index.zh.md"] = "+++\n" + r.own[zh].over(fmt.Sprintf("title = \"报告%d\"\nsource = \"来源\"\nactual_period = 2024\ntarget_period = 2025\n", r.title)) +
		fmt.Sprintf("+++\n\n概述%s。\n", r.ref)
	if !r.away {
		files[dir+"index.en.md"] = r.translation()
	}
	for _, a := range r.articles {
		files[dir+a.slug+".zh.md"] = a.original()
		if !a.away {
			files[dir+a.slug+".en.md"] = a.translation()
		}
		if a.image > 0 {
			files[dir+a.slug+".png"] = fmt.Sprint("picture ", a.image)
		}
	}
}

// translation returns the report's own text in English.
func (r *worldReport) translation() string {
	return "+++\n" + r.own[en].over(fmt.Sprintf("title = \"Report %d\"\nsource = \"Source\"\n", r.title)) +
		fmt.Sprintf("+++\n%s\n", r.ref)
}

// original returns the file that states the figures.
func (a *worldArticle) original() string {
	var b strings.Builder
	b.WriteString("+++\n" + a.own[zh].over(fmt.Sprintf("title = \"文%d\"\nsummary = \"概要%d\"\nweight = %d\ndraft = %t\n", a.title, a.summary, a.weight, a.draft)))
	for _, m := range a.metrics {
		table := fmt.Sprintf("id = %q\nlabel = %q\n", m.id, m.words()[zh])
		for part, text := range m.figures() {
			table += fmt.Sprintf("%s = %q\n", part, text)
		}
		b.WriteString("[[metrics]]\n" + m.own[zh].over(table))
	}
	b.WriteString(a.corrections(zh))
	fmt.Fprintf(&b, "+++\n\n%s## 标题%d\n\n正文%d。\n", strings.Repeat("## 前言\n\n", a.preface), a.textZh, a.text)
	fmt.Fprintf(&b, "\n%s\n\n%s\n", a.says[zh], a.leads[zh])
	if a.ref != "" {
		fmt.Fprintf(&b, "\n[为%s](https://example.org/)%s。\n", a.ref, a.ref)
	}
	if a.link != "" {
		fmt.Fprintf(&b, "\n[链接](%s)\n", a.link)
	}
	if a.image > 0 {
		fmt.Fprintf(&b, "\n![图](%s.png)\n", a.slug)
	}
	return b.String()
}

// translation returns the file with the English words.
func (a *worldArticle) translation() string {
	var b strings.Builder
	b.WriteString("+++\n" + a.own[en].over(fmt.Sprintf("title = \"Article %d\"\nsummary = \"Summary %d\"\n", a.title, a.summary)))
	for _, m := range a.metrics {
		b.WriteString("[[metrics]]\n" + m.own[en].over(fmt.Sprintf("id = %q\nlabel = %q\n", m.id, m.words()[en])))
	}
	b.WriteString(a.corrections(en))
	fmt.Fprintf(&b, "+++\n\n## Heading %d\n\nText %d, put %s.\n", a.textZh, a.text, strings.Repeat("very ", a.wording%5)+"well")
	fmt.Fprintf(&b, "\n%s\n\n%s\n", a.says[en], a.leads[en])
	if a.ref != "" {
		fmt.Fprintf(&b, "\n[of %s](https://example.org/) %s\n", a.ref, a.ref)
	}
	if a.link != "" {
		fmt.Fprintf(&b, "\n[link](%s)\n", strings.Replace(a.link, ".zh.md", ".en.md", 1))
	}
	return b.String()
}

// words returns a metric's label in both languages, if it has no other: without a digit, since
// texts speak of it.
func (m *worldMetric) words() [2]string {
	number := fmt.Sprint(m.label)
	letters := func(r rune) rune { return 'a' + r - '0' }
	stems := strings.NewReplacer("0", "甲", "1", "乙", "2", "丙", "3", "丁", "4", "戊", "5", "己", "6", "庚", "7", "辛", "8", "壬", "9", "癸")
	return [2]string{"指标" + stems.Replace(number), "Metric " + strings.Map(letters, number)}
}

// say lets the article type a metric's target, or one that is so much more.
func (a *worldArticle) say(m *worldMetric, more int) {
	words := m.words()
	a.says = [2]string{
		fmt.Sprintf("%s的目标为%d吨。", words[zh], m.target+more), fmt.Sprintf("The target for %s is %d tonnes.", words[en], m.target+more),
	}
}

// lead lets the article link to the heading of another one.
func (a *worldArticle) lead(to *worldArticle) {
	a.ledTo = to
	a.leads = [2]string{
		fmt.Sprintf("[标题](%s.zh.md#标题%d)", to.slug, to.textZh), fmt.Sprintf("[Heading](%s.en.md#heading-%d)", to.slug, to.textZh),
	}
}

// corrections returns the tables of the article's corrections, of metrics that are there
// and of those that are gone.
func (a *worldArticle) corrections(lang int) string {
	var b strings.Builder
	for _, m := range a.metrics {
		for _, c := range m.corrections {
			b.WriteString(c.table(lang, m.id, ""))
		}
	}
	for _, c := range a.withdrawn {
		b.WriteString(c.table(lang, c.id, c.id))
	}
	return b.String()
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
