package build

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/front"
)

// This file edits every key that config.toml and front matter can have, each as a person
// would: with another value, in the languages that state it, or away.

// shapes are the types that sources are decoded into, by what they are called here.
var shapes = map[string]reflect.Type{
	"config":  config.Type(),
	"report":  reflect.TypeFor[front.Report](),
	"article": reflect.TypeFor[front.Article](),
	"page":    reflect.TypeFor[front.Page](),
}

// fieldsOf lists the keys of a shape and those of the tables in it, as paths. A table that
// is always there is no key of its own.
func fieldsOf(shape string) []string {
	var list []string
	var walk func(t reflect.Type, path string)
	walk = func(t reflect.Type, path string) {
		for f := range fields(t) {
			name := path + f.Tag.Get("toml")
			inner := element(f.Type)
			isTable := inner.Kind() == reflect.Struct && inner != reflect.TypeFor[time.Time]()
			if !isTable || inner != f.Type {
				list = append(list, name)
			}
			if isTable {
				walk(inner, name+".")
			}
		}
	}
	walk(shapes[shape], shape+" ")
	return list
}

func fields(t reflect.Type) func(yield func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		for i := range t.NumField() {
			if f := t.Field(i); f.IsExported() && !yield(f) {
				return
			}
		}
	}
}

// element returns what a list, a table of like values or a pointer holds.
func element(t reflect.Type) reflect.Type {
	for t.Kind() == reflect.Slice || t.Kind() == reflect.Map || t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t
}

// TestEveryFieldHasAnEdit holds the edits below against the shapes: a new key gets an edit.
func TestEveryFieldHasAnEdit(t *testing.T) {
	edits := newWorld(0).fieldEdits()
	for shape := range shapes {
		for _, field := range fieldsOf(shape) {
			if len(edits[field]) == 0 {
				t.Errorf("%s has no edit", field)
			}
			delete(edits, field)
		}
	}
	for field := range edits {
		t.Errorf("%s is edited, but there is no such key", field)
	}
}

// keys are a table's keys that are written otherwise than usual, or besides: the TOML of
// their values, empty for those that are left out.
type keys map[string]string

// over returns the lines of a table with those of the keys in their place.
func (k keys) over(table string) string {
	var b strings.Builder
	for line := range strings.Lines(table) {
		if key, _, _ := strings.Cut(line, " = "); !k.has(key) {
			b.WriteString(line)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(k)) {
		if k[key] != "" {
			fmt.Fprintf(&b, "%s = %s\n", key, k[key])
		}
	}
	return b.String()
}

func (k keys) has(key string) bool {
	_, ok := k[key]
	return ok
}

// overrides are such keys of a table in front matter, of the original and of the translation.
type overrides [2]keys

const (
	zh = iota
	en
)

// as is a value for a key in both, or "-" where it is to stay as it is. A %d is a number
// that has not been there before.
type as struct{ zh, en string }

const stays = "-"

// set gives a key of a table its own value, and remembers how to take that back.
func (w *world) set(table *keys, key, toml string) {
	if toml == stays {
		return
	}
	if *table == nil {
		*table = keys{}
	}
	k, undo := *table, w.undo
	before, had := k[key]
	w.undo = func() {
		if k[key] = before; !had {
			delete(k, key)
		}
		undo()
	}
	k[key] = toml
}

// write gives a key its own values in both languages.
func (w *world) write(o *overrides, key string, value as) {
	n := w.number()
	w.set(&o[zh], key, strings.ReplaceAll(value.zh, "%d", fmt.Sprint(n)))
	w.set(&o[en], key, strings.ReplaceAll(value.en, "%d", fmt.Sprint(n)))
}

// configured gives a key of config.toml its own value, in one of its tables.
func (w *world) configured(table, key, toml string) {
	k := w.config.own[table]
	w.set(&k, key, strings.ReplaceAll(toml, "%d", fmt.Sprint(w.number())))
	w.config.own[table] = k
}

// frontEdits are the edits that write another value for a key of front matter.
var frontEdits = map[string][]as{
	"report title":           {{`"报告%d"`, `"Report %d"`}, {stays, `"Another report %d"`}},
	"report summary":         {{`"报告的概要%d"`, `"A summary of it %d"`}, {"", ""}},
	"report weight":          {{"1", stays}, {"9", stays}, {"", stays}},
	"report draft":           {{"true", stays}, {"false", stays}},
	"report actual_period":   {{"2023", stays}, {`"2024H1"`, stays}, {"2024", stays}},
	"report target_period":   {{"2026", stays}, {`"2021-2025"`, stays}, {"2024", stays}},
	"report date":            {{"2025-02-10", stays}, {"2024-12-31", stays}, {"", stays}},
	"report column_type":     {{`"类%d"`, stays}, {"", stays}},
	"report keywords":        {{`["词%d"]`, `["word %d", "another"]`}, {"", ""}},
	"report source":          {{`"来源%d"`, `"Source %d"`}},
	"report source_url":      {{`"https://example.org/%d"`, stays}, {"", stays}},
	"report show_missing":    {{"false", stays}, {"true", stays}, {"", stays}},
	"report translated_from": {{stays, `["%d"]`}, {stays, ""}},

	"article title":           {{`"题%d"`, `"Title %d"`}, {stays, `"Another title %d"`}},
	"article summary":         {{`"文章的概要%d"`, `"On it, %d"`}, {stays, `"In other words, %d"`}},
	"article weight":          {{"1", stays}, {"9", stays}, {"", stays}},
	"article mark":            {{`"印"`, stays}, {`"记"`, stays}, {"", stays}},
	"article draft":           {{"true", stays}, {"false", stays}},
	"article date":            {{"2025-02-11", stays}, {"2024-11-30", stays}, {"", stays}},
	"article author":          {{`"记者%d"`, `"Reporter %d"`}, {stays, ""}, {"", ""}},
	"article keywords":        {{`["词%d"]`, stays}, {stays, `["word %d"]`}, {"", ""}},
	"article translated_from": {{stays, `["%d"]`}, {stays, ""}},

	"page title":           {{`"页题%d"`, `"Page title %d"`}, {stays, `"Another page title %d"`}},
	"page summary":         {{`"页面的概要%d"`, `"On the page, %d"`}, {"", ""}},
	"page draft":           {{"true", stays}, {"false", stays}},
	"page date":            {{"2025-02-11", stays}, {"", stays}},
	"page translated_from": {{stays, `["%d"]`}, {stays, ""}},

	"article metrics.label":     {{`"又名%d"`, `"Also %d"`}, {stays, `"Alias %d"`}},
	"article metrics.actual":    {{`"%d吨"`, stays}, {`"10.3万吨"`, stays}, {`"突破6万吨"`, stays}, {`"60%"`, stays}, {"", stays}},
	"article metrics.target":    {{`"1:%d"`, stays}, {`"约10万吨"`, stays}, {`"约100000吨"`, stays}, {`"9万吨至12万吨"`, stays}, {`"72%以上"`, stays}, {`"低于%d吨"`, stays}, {`{ words = "同步%d" }`, `{ words = "In step %d" }`}, {"", ""}},
	"article metrics.unit":      {{stays, `{ one = "ton", other = "tons" }`}, {stays, `"mt"`}, {stays, ""}},
	"article metrics.kind":      {{`"stock"`, stays}, {`"rate"`, stays}, {`"flow"`, stays}, {"", stays}},
	"article metrics.direction": {{`"down"`, stays}, {`"steady"`, stays}, {`"up"`, stays}, {"", stays}},
	"article metrics.group":     {{`"组%d"`, `"Group %d"`}, {"", ""}},
	"article metrics.note":      {{`"注%d"`, `"A note, %d"`}, {"", ""}},

	"article metrics.status":     {{`"preliminary"`, stays}, {"", stays}},
	"article metrics.source":     {{`"公报%d"`, `"Bulletin %d"`}, {"", ""}},
	"article metrics.source_url": {{`"https://example.org/bulletin/%d"`, stays}, {"", stays}},

	"article metrics.growth":        {{`{ actual = "%d%" }`, ""}, {"", ""}},
	"article metrics.growth.actual": {{`{ actual = "-%d%", target = "5%" }`, ""}, {`{ actual = "%d%" }`, `{ actual = "%d%" }`}},
	"article metrics.growth.target": {{`{ target = "%d%左右" }`, ""}, {`{ target = { words = "同步%d" } }`, `{ target = { words = "In step %d" } }`}},
	"article metrics.series":        {{"", ""}, {`[{ period = "2022", target = "%d吨" }, { period = 2022, actual = "5吨" }]`, ""}},
	"article metrics.series.period": {{`[{ period = 2021, actual = "%d吨" }]`, ""}, {`[{ period = "2022", actual = "%d吨" }]`, ""}},
	"article metrics.series.actual": {{`[{ period = 2021, actual = "%d吨", target = "5吨" }]`, ""}, {"", ""}},
	"article metrics.series.target": {{`[{ period = 2024, target = { words = "同步%d" } }]`, `[{ period = 2024, target = { words = "In step %d" } }]`}, {`[{ period = 2021, target = "%d吨" }]`, ""}, {`[{ period = 2023, actual = "5吨", target = "%d吨" }]`, ""}},
	"article metrics.series.as_of": {
		{`[{ period = 2026, actual = "%d吨", target = "9万吨", as_of = 2026-03-31 }, { period = 2021, actual = "6吨" }]`, ""},
		{`[{ period = 2026, actual = "%d吨", as_of = 2026-06-30 }]`, ""},
	},
	"article metrics.series.status":        {{`[{ period = 2021, actual = "%d吨", status = "final" }]`, ""}},
	"article metrics.series.growth":        {{`[{ period = 2021, growth = { actual = "%d%" } }]`, ""}},
	"article metrics.series.growth.actual": {{`[{ period = 2023, actual = "6吨", growth = { actual = "%d%", target = "5%" } }]`, ""}},
	"article metrics.series.growth.target": {{`[{ period = 2023, actual = "6吨", growth = { actual = "%d%", target = "%d%" } }]`, ""}, {`[{ period = 2022, growth = { target = { words = "同步%d" } } }]`, `[{ period = 2022, growth = { target = { words = "In step %d" } } }]`}},
	"article metrics.series.note":          {{`[{ period = 2021, actual = "6吨", note = "注%d" }]`, `[{ period = 2021, note = "A note %d" }]`}},
	"article metrics.series.source":        {{`[{ period = 2021, actual = "6吨", source = "源%d" }]`, `[{ period = 2021, source = "Its source %d" }]`}},

	"article corrections.date":   {{"2025-04-01", "2025-04-01"}, {"2025-05-02", "2025-05-02"}},
	"article corrections.unit":   {{stays, `"tons"`}, {stays, ""}},
	"article corrections.reason": {{`"因%d"`, `"Since %d"`}, {stays, `"Because of %d"`}},
}

// configEdits are the same for config.toml: what is written of a key in one of its tables.
var configEdits = map[string][]struct{ table, key, toml string }{
	"config title":            {{"", "title", `{ zh = "站%d", en = "Site %d" }`}, {"", "title", `{ zh = "站", en = "Site" }`}},
	"config base_url":         {{"", "base_url", `"https://example.org/%d/"`}, {"", "base_url", ""}},
	"config default_language": {{"", "default_language", `"en"`}, {"", "default_language", ""}},
	"config languages.name":   {{"languages.zh", "name", `"中文%d"`}, {"languages.en", "name", `"English %d"`}},
	"config languages.tag":    {{"languages.zh", "tag", `"zh-CN"`}, {"languages.en", "tag", `"en-GB"`}, {"languages.zh", "tag", ""}},
	"config languages.weight": {{"languages.zh", "weight", "3"}, {"languages.zh", "weight", "1"}},
	"config publisher.name":   {{"publisher", "name", `{ zh = "报%d", en = "Paper %d" }`}, {"publisher", "name", ""}},
	"config publisher.url":    {{"publisher", "url", `"https://paper.example.org/%d"`}, {"publisher", "url", ""}},
	"config outputs": {
		{"outputs", "embeds", "false"}, {"outputs", "embeds", "true"}, {"outputs", "feeds", "false"}, {"outputs", "feeds", "true"}, {"outputs", "jsonld", "false"}, {"outputs", "datapackage", "false"}, {"outputs", "ninjs", "true"}, {"outputs", "markdown", "true"}, {"outputs", "llms", "true"}, {"outputs", "xlsx", "true"},
		{"outputs", "share", `"figures"`}, {"outputs", "share", "false"}, {"outputs", "share", `"reports"`},
	},
	"config theme.accent.light":  {{"theme.accent", "light", `"#8a1538"`}, {"theme.accent", "light", `"#1f4e79"`}, {"theme.accent", "light", ""}},
	"config theme.accent.dark":   {{"theme.accent", "dark", `"#e59ab0"`}, {"theme.accent", "dark", ""}},
	"config theme.bars.light":    {{"theme.bars", "light", `"#a04060"`}, {"theme.bars", "light", ""}},
	"config theme.bars.dark":     {{"theme.bars", "dark", `"#e59ab0"`}, {"theme.bars", "dark", ""}},
	"config theme.logo.file":     {{"theme", "logo", `{ file = "favicon.svg", alt = { zh = "标%d", en = "Logo %d" } }`}, {"theme", "logo", ""}},
	"config theme.logo.alt":      {{"theme", "logo", `{ file = "favicon.svg", alt = { zh = "市%d", en = "City %d" } }`}, {"theme", "logo", ""}},
	"config profile.kind":        {{"profile", "kind", `"government"`}, {"profile", "kind", `"news"`}, {"profile", "kind", ""}},
	"config profile.site_code":   {{"profile", "site_code", `"0000000000"`}, {"profile", "site_code", `"bm00000000"`}, {"profile", "site_code", ""}},
	"config profile.domain":      {{"profile", "domain", `"www%d.example.gov.cn"`}, {"profile", "domain", ""}},
	"config profile.column_type": {{"profile", "column_type", `"栏目%d"`}, {"profile", "column_type", ""}},
	"config profile.description": {{"profile", "description", `{ zh = "站%d的内容", en = "What site %d is about" }`}, {"profile", "description", ""}},
	"config profile.keywords":    {{"profile", "keywords", `{ zh = ["词%d", "又一词"], en = ["word %d"] }`}, {"profile", "keywords", ""}},
	"config footer.operator":     {{"footer", "operator", `{ zh = "承办%d", en = "Operator %d" }`}, {"footer", "operator", ""}},
	"config footer.address":      {{"footer", "address", `{ zh = "示例路%d号", en = "%d Example Road" }`}, {"footer", "address", ""}},
	"config footer.copyright":    {{"footer", "copyright", `{ zh = "版权%d", en = "Copyright %d" }`}, {"footer", "copyright", ""}},
	"config footer.phone":        {{"footer", "phone", `"010-0000%d"`}, {"footer", "phone", ""}},
	"config footer.email":        {{"footer", "email", `"web%d@example.gov.cn"`}, {"footer", "email", ""}},
	"config footer.icp":          {{"footer", "icp", `"京ICP备00000000号"`}, {"footer", "icp", `"京ICP备00000000号-1"`}, {"footer", "icp", ""}},
	"config footer.police":       {{"footer", "police", `"京公网安备11000000000000号"`}, {"footer", "police", ""}},
	"config footer.police_image": {{"footer", "police_image", `"favicon.svg"`}, {"footer", "police_image", ""}},
	"config footer.mark":         {{"footer", "mark", `"00000000000000000000000000000000"`}, {"footer", "mark", `"0000000000000000000000000000000A"`}, {"footer", "mark", ""}},
	"config footer.mark_image":   {{"footer", "mark_image", `"favicon.svg"`}, {"footer", "mark_image", ""}},
	"config footer.report_errors": {
		{"footer", "report_errors", `"https://www.example.org/errors/%d"`}, {"footer", "report_errors", ""},
	},
	"config footer.links":           {{"footer", "links", `[{ text = { zh = "链接%d" }, url = "https://www.example.org/" }]`}, {"footer", "links", ""}},
	"config footer.links.text":      {{"footer", "links", `[{ text = { zh = "链接%d", en = "Link %d" }, url = "https://www.example.org/" }]`}},
	"config footer.links.url":       {{"footer", "links", `[{ text = { en = "Link" }, url = "https://www.example.org/%d" }]`}},
	"config menu":                   {{"", "menu", `[{ to = "about", label = { zh = "菜单%d", en = "Menu %d" } }]`}, {"", "menu", ""}},
	"config menu.to":                {{"", "menu", `[{ to = "https://example.org/%d", label = { zh = "菜单", en = "Menu" } }]`}, {"", "menu", `[{ to = "join", label = { zh = "参与", en = "Join" } }]`}},
	"config menu.label":             {{"", "menu", `[{ to = "about", label = { zh = "又%d", en = "Again %d" } }]`}},
	"config menu.place":             {{"", "menu", `[{ to = "about", label = { zh = "脚%d", en = "Foot %d" }, place = "footer" }]`}},
	"config head.scripts":           {{"head", "scripts", `["own.js"]`}, {"head", "scripts", "[]"}, {"head", "scripts", ""}},
	"config head.styles":            {{"head", "styles", "[]"}, {"head", "styles", ""}},
	"config head.defer":             {{"head", "defer", "false"}, {"head", "defer", ""}},
	"config share.font":             {{"share", "font", `"fonts/a.ttf"`}, {"share", "font", `"fonts/b.ttf"`}, {"share", "font", ""}},
	"config share.face":             {{"share", "face", "0"}, {"share", "face", ""}},
	"config offline.service_worker": {{"offline", "service_worker", "true"}, {"offline", "service_worker", "false"}, {"offline", "service_worker", ""}},
	"config publish.to":             {{"publish", "to", `"s3://bucket"`}, {"publish", "to", `"file:///srv/www"`}, {"publish", "to", ""}},
	"config units": {
		{"units", `"吨"`, `{ en = { one = "t", other = "t" } }`}, {"units", `"吨"`, ""},
		{"units", `"吨"`, `{ en = { one = "kg", other = "kg", factor = "1%d" } }`}, {"units", `"吨"`, ""},
		{"units", `"个百分点"`, `{ en = { one = "pp", other = "pp" } }`}, {"units", `"个百分点"`, ""},
	},
	"config released":      {{"", "released", `["gone%d"]`}, {"", "released", "[]"}, {"", "released", ""}},
	"config assets.active": {{"assets", "active", "true"}, {"assets", "active", ""}},
	"config check":         {{"check", "prose", "false"}, {"check", "meta-length", `"off"`}, {"check", "prose", "true"}},
}

// timed gives something a day, and a time of that.
func (w *world) timed(o *overrides) {
	w.write(o, "date", as{"2025-02-10", stays})
	w.write(o, "time", as{fmt.Sprintf("\"%02d:30\"", w.number()%24), stays})
}

// fieldEdits are the edits of every key.
func (w *world) fieldEdits() map[string][]func() {
	edits := map[string][]func(){
		"report draft":                 {func() { w.unlink(); w.write(w.place("report"), "draft", as{"true", stays}) }}, // so that no link is dead
		"report time":                  {func() { w.timed(w.place("report")) }},
		"article time":                 {func() { w.timed(w.place("article")) }},
		"report follows":               {func() { w.follow(2025) }, func() { w.follow(2025) }, func() { w.follow(2024) }, func() { w.write(w.place("report"), "follows", as{"", ""}) }},
		"config languages":             {func() { w.config.implied = !w.config.implied }},
		"page weight":                  {func() { w.write(&w.pages[len(w.pages)-1].own, "weight", as{"1", stays}) }, func() { w.write(w.place("page"), "weight", as{"", stays}) }},
		"article metrics":              {func() { w.addMetric(w.article()) }, func() { w.dropMetric() }},
		"article metrics.id":           {func() { w.rename(w.anyMetric()) }},
		"article metrics.same_as":      {func() { w.continueMetric() }, func() { w.write(w.place("metrics"), "same_as", as{"", ""}) }},
		"article corrections":          {func() { w.figureOf(w.report()); w.amend() }},
		"article corrections.id":       {func() { w.rename(w.correctedMetric()) }},
		"article corrections.figure":   {func() { w.recorrect("actual") }, func() { w.recorrect("target") }},
		"article corrections.was":      {func() { w.recorrect("") }},
		"article corrections.period":   {func() { w.ofPeriod("2021", "") }, func() { w.ofPeriod(`"2022H1"`, "") }},
		"article corrections.as_of":    {func() { w.ofPeriod("2026", "2026-03-31") }},
		"article corrections.restored": {func() { w.restore() }},
		"article corrections.label":    {func() { c := w.withdrawn(); w.write(&c.own, "label", as{`"曾名%d"`, `"Once %d"`}) }},
	}
	for field, values := range frontEdits {
		shape, key, _ := strings.Cut(field, " ")
		table, inner, ok := strings.Cut(key, ".")
		if ok {
			shape = table
			key, _, _ = strings.Cut(inner, ".") // the value of a table within is written whole
		}
		for _, v := range values {
			edits[field] = append(edits[field], func() { w.write(w.place(shape), key, v) })
		}
	}
	for field, values := range configEdits {
		for _, v := range values {
			edits[field] = append(edits[field], func() { w.configured(v.table, v.key, v.toml) })
		}
	}
	return edits
}

// follow makes a report follow another, with results of a year.
func (w *world) follow(year int) {
	o := w.place("report")
	w.write(o, "follows", as{fmt.Sprintf("%q", w.report().slug), stays})
	w.write(o, "actual_period", as{fmt.Sprint(year), stays})
	w.write(o, "target_period", as{"2026", stays})
}

// continueMetric makes a report follow another, and its metrics those of that: one is told
// what it was called, and another has its id.
func (w *world) continueMetric() {
	w.follow(2025)
	for _, r := range w.reports {
		i := slices.IndexFunc(w.reports, func(o *worldReport) bool { return fmt.Sprintf("%q", o.slug) == r.own[zh]["follows"] })
		if i < 0 || w.reports[i] == r {
			continue
		}
		from, to := w.reports[i].metrics(), r.metrics()
		if len(from) == 0 || len(to) == 0 {
			continue
		}
		w.write(&pick(w, to).own, "same_as", as{fmt.Sprintf("%q", pick(w, from).id), stays})
	}
}

// metrics returns the metrics of a report.
func (r *worldReport) metrics() []*worldMetric {
	var list []*worldMetric
	for _, a := range r.articles {
		for i := range a.metrics {
			list = append(list, &a.metrics[i])
		}
	}
	return list
}

// place returns a table of a kind in front matter.
func (w *world) place(kind string) *overrides {
	switch kind {
	case "report":
		return &w.report().own
	case "article":
		return &w.article().own
	case "page":
		return &pick(w, w.pages).own
	case "metrics":
		return &w.anyMetric().own
	default:
		m := w.correctedMetric()
		return &m.corrections[w.rng.IntN(len(m.corrections))].own
	}
}

// anyMetric returns a metric, for half of the edits one that is referred to.
func (w *world) anyMetric() *worldMetric {
	if w.rng.IntN(2) == 0 {
		return w.referred()
	}
	a := pick(w, w.withMetrics())
	return &a.metrics[w.rng.IntN(len(a.metrics))]
}

// dropMetric takes a metric away from an article that has one.
func (w *world) dropMetric() {
	a := pick(w, w.withMetrics())
	a.metrics = slices.Delete(a.metrics, 0, 1)
}

// correctedMetric returns a metric with a correction. If there is none, it makes one.
func (w *world) correctedMetric() *worldMetric {
	var list []*worldMetric
	for _, a := range w.withMetrics() {
		for i := range a.metrics {
			if len(a.metrics[i].corrections) > 0 {
				list = append(list, &a.metrics[i])
			}
		}
	}
	if list != nil {
		return pick(w, list)
	}
	r, m := w.reportOf(w.withMetrics()[0]), &w.withMetrics()[0].metrics[0]
	c := worldCorrection{worldFigure: worldFigure{id: m.id, part: "target", text: fmt.Sprintf("%d吨", w.number())}, number: w.number()}
	r.list.put(c.worldFigure)
	m.corrections = append(m.corrections, c)
	return m
}

// put lists a figure as published, in the place of what was listed of it.
func (l *worldList) put(f worldFigure) {
	l.figures = slices.DeleteFunc(l.figures, func(g worldFigure) bool { return g.id == f.id && g.part == f.part })
	l.figures = append(l.figures, f)
}

func (w *world) reportOf(a *worldArticle) *worldReport {
	i := slices.IndexFunc(w.reports, func(r *worldReport) bool { return slices.Contains(r.articles, a) })
	return w.reports[i]
}

// rename gives a metric another id wherever it stands but in references.
func (w *world) rename(m *worldMetric) {
	was := m.id
	m.id = fmt.Sprintf("m%d", w.number())
	for _, r := range w.reports {
		for i := range r.list.figures {
			if r.list.figures[i].id == was {
				r.list.figures[i].id = m.id
			}
		}
	}
	for i := range m.corrections {
		m.corrections[i].id = m.id
	}
}

// recorrect makes as if another figure had been published where a metric has a correction:
// of the same part, if none is named.
func (w *world) recorrect(part string) {
	m := w.correctedMetric()
	c := &m.corrections[len(m.corrections)-1]
	for _, r := range w.reports {
		i := slices.Index(r.list.figures, c.worldFigure)
		if i < 0 {
			continue
		}
		c.text = fmt.Sprintf("%d吨", w.number())
		if part != "" {
			c.part = part
			m.actual = max(m.actual, 1) // the part that is corrected is stated
		}
		r.list.figures = slices.Delete(r.list.figures, i, i+1)
		r.list.put(c.worldFigure)
	}
}

// ofPeriod makes as if what is corrected of a metric that is gone had been of a period.
func (w *world) ofPeriod(period, asOf string) {
	c := w.withdrawn()
	was := c.worldFigure
	c.period, c.asOf, c.part = period, asOf, "actual"
	for _, r := range w.reports {
		if i := slices.Index(r.list.figures, was); i >= 0 {
			r.list.figures[i] = c.worldFigure
		}
	}
}

// restore makes as if a figure of a corrected metric had been withdrawn, and states it again with a correction.
func (w *world) restore() {
	m := w.correctedMetric()
	c := &m.corrections[len(m.corrections)-1]
	for _, r := range w.reports {
		if i := slices.Index(r.list.figures, c.worldFigure); i >= 0 {
			r.list.figures[i].gone = "2025-04-30"
			m.actual = max(m.actual, 1) // the figure is stated
			again := worldCorrection{worldFigure: worldFigure{id: c.id, part: c.part}, number: w.number()}
			again.own = overrides{{"date": "2025-05-01", "restored": "true", "was": ""}, {"date": "2025-05-01"}}
			m.corrections = append(m.corrections, again)
			return
		}
	}
}

// withdrawn returns the correction of a metric that is gone. If there is none, one goes.
func (w *world) withdrawn() *worldCorrection {
	for _, r := range w.reports {
		for _, a := range r.articles {
			if len(a.withdrawn) > 0 {
				return &a.withdrawn[0]
			}
		}
	}
	a := w.withMetrics()[0]
	c := worldCorrection{worldFigure: worldFigure{id: fmt.Sprintf("m%d", w.number()), part: "target", text: "5吨"}, number: w.number()}
	w.reportOf(a).list.put(c.worldFigure)
	a.withdrawn = append(a.withdrawn, c)
	return &a.withdrawn[0]
}
