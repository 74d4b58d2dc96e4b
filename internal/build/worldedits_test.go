package build

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// edit changes something, and says what. Often it is a key of front matter or of config.toml,
// or text alone several times in a row, as when somebody writes. Mistakes are mostly taken
// back soon, for nothing is published while there are some.
func (w *world) edit() string {
	if w.texts > 0 {
		w.texts--
		return w.word()
	}
	if w.mistaken && w.rng.IntN(3) > 0 {
		w.mend()
		return "mended"
	}
	if !w.mistaken {
		w.undo = func() {} // what has been published is not taken back
	}
	switch w.rng.IntN(6) {
	case 0:
		w.texts = w.rng.IntN(5)
		w.written = w.article()
		return w.word()
	case 1, 2:
		return w.anyOf(w.edits())
	default:
		return w.fieldEdit()
	}
}

// word changes a sentence of one file, mostly of the one before, or puts a heading before
// its own, or takes that away, or lets some article speak of a figure.
func (w *world) word() string {
	if w.written == nil || w.rng.IntN(4) == 0 {
		w.written = pick(w, []*worldArticle{w.article(), w.ledTo()})
	}
	switch w.rng.IntN(5) {
	case 0:
		w.written.preface = 1 - w.written.preface
		return "heading"
	case 1:
		w.sayOf(w.rng.IntN(2))
		return "figure said"
	}
	w.written.wording++
	return "words"
}

// mend takes the last edits of keys back, and what may be mistaken besides.
func (w *world) mend() {
	w.undo()
	w.undo = func() {}
	w.amend()
	w.followHeadings()
	w.config.lenient = w.config.lenient || w.waits()
	if w.rng.IntN(2) == 0 {
		w.unlink()
	}
}

// followHeadings brings the links to headings up to date.
func (w *world) followHeadings() {
	for _, r := range w.reports {
		for _, a := range r.articles {
			if a.ledTo != nil && slices.Contains(r.articles, a.ledTo) && !a.ledTo.draft && !a.ledTo.away && !r.away {
				a.lead(a.ledTo)
			} else {
				a.leads, a.ledTo = [2]string{}, nil
			}
		}
	}
}

// anyOf makes one of the edits.
func (w *world) anyOf(edits map[string]func()) string {
	name := pick(w, slices.Sorted(maps.Keys(edits)))
	edits[name]()
	return name
}

// fieldEdit edits some key.
func (w *world) fieldEdit() string {
	edits := w.fieldEdits()
	name := pick(w, slices.Sorted(maps.Keys(edits)))
	i := w.rng.IntN(len(edits[name]))
	edits[name][i]()
	return fmt.Sprintf("%s (%d)", name, i)
}

// edits are what else can happen to a site. Some make mistakes: a link to an article that
// goes away is dead.
func (w *world) edits() map[string]func() {
	edits := map[string]func(){
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
		"cross picture": func() {
			r := w.report()
			a := pick(w, r.articles)
			a.image = w.number()
			w.article().link = "../" + r.slug + "/" + a.slug + ".png"
		},
		"no link": func() { w.article().link = "" },
		"heading link": func() {
			r := w.report()
			pick(w, r.articles).lead(pick(w, r.articles))
		},
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
		"translation":        func() { w.article().translate(w) },
		"translations":       func() { r := w.report(); pick(w, r.articles).translate(w); pick(w, r.articles).translate(w) },
		"index": func() {
			r := w.report()
			r.away = !r.away
			w.config.lenient = w.config.lenient || r.away && w.rng.IntN(4) > 0
		},
		"lenient": func() { w.config.lenient = !w.config.lenient },
	}
	maps.Copy(edits, w.pageEdits())
	return edits
}

// translate takes the translation of an article away, or brings it back. Mostly the site
// does not wait for it.
func (a *worldArticle) translate(w *world) {
	a.away = !a.away
	w.config.lenient = w.config.lenient || a.away && w.rng.IntN(4) > 0
}

// waits reports whether a translation is missing.
func (w *world) waits() bool {
	return slices.ContainsFunc(w.pages, func(p *worldPage) bool { return p.away }) || slices.ContainsFunc(w.reports, func(r *worldReport) bool {
		return r.away || slices.ContainsFunc(r.articles, func(a *worldArticle) bool { return a.away })
	})
}

// ledTo returns an article to whose heading another links, or any.
func (w *world) ledTo() *worldArticle {
	for _, r := range w.reports {
		for _, a := range r.articles {
			if a.ledTo != nil {
				return a.ledTo
			}
		}
	}
	return w.article()
}

// sayOf lets an article speak of a metric of its report.
func (w *world) sayOf(more int) {
	of := pick(w, w.withMetrics())
	pick(w, w.reportOf(of).articles).say(&of.metrics[w.rng.IntN(len(of.metrics))], more)
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
	for _, p := range w.pages {
		p.link, p.ref = "", ""
	}
	for _, r := range w.reports {
		r.ref = ""
		for _, a := range r.articles {
			a.link, a.ref, a.leads, a.ledTo = "", "", [2]string{}, nil
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
