package report

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/published"
)

// Rules under which mistakes in articles are reported.
const (
	ruleLayout = "content-layout"
	ruleWords  = "front-matter"
	ruleMetric = "metric"
	ruleID     = "metric-id"
	ruleFigure = "figure-syntax"
	ruleDrift  = "figure-differs"
	ruleUnit   = "figure-unit"

	ruleCorrection = "correction"
	ruleFollows    = "follows"
)

// New makes the site of the articles that were read. Mistakes are in the list, and
// what they touch may be missing from the site: a site with errors is good for
// finding more mistakes, not for publishing.
func New(cfg *config.Config, articles []*Article) (*Site, diag.List) {
	site := &Site{Config: cfg}
	folders, diags := makeFolders(cfg, articles)
	for _, f := range folders {
		if f.Report != nil && !f.Report.IsPages() {
			site.Reports = append(site.Reports, f.Report)
		}
		diags = slices.Concat(diags, f.Diags, tolerated(cfg, f.Untranslated))
	}
	site.Sort()
	return site, diags
}

// Folder is what the articles of one folder make.
type Folder struct {
	Report *Report         // nil if there is none, or it is left out
	Drafts map[string]bool // the source files that are left out
	Diags  diag.List

	// Untranslated are the words that have no translation. [TranslationMissing] judges
	// them; if it does not call them errors, the articles to which they belong are not in
	// that language.
	Untranslated diag.List

	// Instead has the original's file for that of each translation that is not published,
	// whether it is there or not: who leads to the one is led to the other.
	Instead map[string]string
}

// NewFolder makes the report of the articles of one folder, of which the figures in the
// list have been published. Following is what the report states that it follows, or nil.
func NewFolder(cfg *config.Config, articles []*Article, list *published.List, following *Stated) Folder {
	b := &builder{
		cfg: cfg, published: list, following: following,
		drafts: map[string]bool{}, untranslated: map[string]diag.List{}, unfinished: map[version]bool{},
	}
	var r *Report
	if len(articles) > 0 && articles[0].Report == "" {
		r = b.pages(articles)
	} else {
		r = b.report(articles)
	}
	f := Folder{Report: r, Drafts: b.drafts, Diags: b.diags, Instead: r.instead(cfg)}
	r.Detour(cfg, f.Instead)
	for _, slug := range slices.Sorted(maps.Keys(b.untranslated)) {
		f.Untranslated = append(f.Untranslated, b.untranslated[slug]...)
	}
	return f
}

// Sort puts the reports into the order of the home page: by weight, the newest
// first, then by name.
func (s *Site) Sort() {
	slices.SortStableFunc(s.Reports, func(x, y *Report) int {
		return cmp.Or(ByWeight(x.Weight, y.Weight), y.Date.Compare(x.Date), strings.Compare(x.Slug, y.Slug))
	})
}

// builder makes a report, collecting mistakes.
type builder struct {
	cfg    *config.Config
	drafts map[string]bool
	diags  diag.List

	published    *published.List          // nil if there is none
	following    *Stated                  // likewise
	stated       map[string]*StatedMetric // what that states, by ids
	takes        map[string]*StatedMetric // what metrics take over of it, by their ids
	untranslated map[string]diag.List     // by the slug of the article
	unfinished   map[version]bool         // of which words are missing
	unsaid       unsaidUnits              // of the article at hand
}

// groupBy splits articles into groups of the same key, ordered by key.
func groupBy(articles []*Article, key func(*Article) string) [][]*Article {
	groups := map[string][]*Article{}
	for _, a := range articles {
		groups[key(a)] = append(groups[key(a)], a)
	}
	var list [][]*Article
	for _, k := range slices.Sorted(maps.Keys(groups)) {
		list = append(list, groups[k])
	}
	return list
}

// ByWeight orders by weight, small first; what has no weight comes last.
func ByWeight(a, b int) int {
	if (a == 0) != (b == 0) {
		return cmp.Compare(b, a)
	}
	return cmp.Compare(a, b)
}

// set is an article with its translations, by language; nil where there is none.
type set []*Article

// original is the article that states the figures.
func (s set) original(cfg *config.Config) *Article { return s[cfg.DefaultLanguage] }

// report makes the report of the articles of one folder.
func (b *builder) report(articles []*Article) *Report {
	var index set
	var sectors []set
	for _, group := range groupBy(articles, func(a *Article) string { return a.Slug }) {
		s, ok := b.pair(group)
		switch {
		case !ok:
		case group[0].Slug == IndexSlug:
			index = s
		default:
			sectors = append(sectors, s)
		}
	}
	if index == nil {
		b.missingIndex(articles)
		return nil
	}
	r := b.newReport(index)
	b.published = r.Rebased(b.published)
	r.record = b.published
	b.matchMetrics(sectors)
	ids := &idSet{sectors: map[string]*Article{}, first: map[string]diag.Position{}, refused: map[string]bool{"": true}}
	for _, s := range sectors {
		ids.sectors[s.original(b.cfg).Slug] = s.original(b.cfg)
	}
	for _, s := range sectors {
		r.Sectors = append(r.Sectors, b.newSector(r, s, ids))
		b.sayUnsaid()
	}
	for i, s := range sectors {
		b.corrections(r.Sectors[i], s, ids)
		b.sayUnsaid()
	}
	b.takeCorrections(r)
	b.leaveOut(r)
	b.seals(r)
	slices.SortStableFunc(r.Sectors, func(x, y *Sector) int {
		return cmp.Or(ByWeight(x.Weight, y.Weight), strings.Compare(x.Slug, y.Slug))
	})
	b.anchors(index, ids)
	for _, s := range sectors {
		b.namedAnchors(s, ids)
	}
	b.drop(r)
	r.withdraw(b.cfg)
	b.quotes(r, articles)
	r.count()
	return r
}

// pair puts an article and its translations together; a translation that is missing
// or broken is nil. It reports false if nothing more can be said of them: they are a
// draft, or the original is missing or broken.
func (b *builder) pair(articles []*Article) (set, bool) {
	s := make(set, len(b.cfg.Languages))
	complete, draft := true, false
	for _, a := range articles {
		s[a.Lang] = a
		draft = draft || a.IsDraft()
		if a.Broken {
			s[a.Lang], complete = nil, complete && a.Lang != b.cfg.DefaultLanguage
		}
	}
	if draft {
		b.markDrafts(articles)
		return nil, false
	}
	if !complete {
		return nil, false
	}
	original := s.original(b.cfg)
	if original == nil {
		b.orphans(articles)
		return nil, false
	}
	for i, a := range s {
		if a == nil && !slices.ContainsFunc(articles, func(a *Article) bool { return a.Lang == i }) {
			b.missingTranslation(original, i)
		}
	}
	return s, true
}

func (b *builder) markDrafts(articles []*Article) {
	for _, a := range articles {
		b.drafts[a.File] = true
	}
}

// missingIndex reports that a folder has no report, unless the report is only left
// out, and everything in it with it, or has been reported already: an index that cannot be read
// leaves nothing out.
func (b *builder) missingIndex(articles []*Article) {
	if slices.ContainsFunc(articles, func(a *Article) bool { return a.Slug == IndexSlug && a.Broken && a.Lang == b.cfg.DefaultLanguage }) {
		return
	}
	if len(articles) == 0 || slices.ContainsFunc(articles, func(a *Article) bool { return a.Slug == IndexSlug }) {
		b.markDrafts(articles)
		return
	}
	index := FileName(articles[0].Report, IndexSlug, b.cfg.Default())
	b.diags.Add(diag.Diagnostic{
		Pos: diag.Position{File: articles[0].File, Line: 1, Column: 1}, Rule: ruleLayout,
		Message: sayNoReport,
		Hint:    adviceIndex.With(index),
	})
}

// FileName returns the file of an article in a language.
func FileName(report, slug string, lang config.Language) string {
	if report == "" {
		return ContentDir + "/" + slug + "." + lang.Code + ".md"
	}
	return ContentDir + "/" + report + "/" + slug + "." + lang.Code + ".md"
}

// newReport makes a report of its index files.
func (b *builder) newReport(s set) *Report {
	original := s.original(b.cfg)
	m := original.Index
	r := &Report{
		Slug: original.Report, Weight: m.Weight, SourceURL: m.SourceURL,
		ShowMissing:  m.ShowMissing || !original.Keys.Has("show_missing"),
		ActualPeriod: b.period(original, "actual_period", m.ActualPeriod),
		TargetPeriod: b.period(original, "target_period", m.TargetPeriod),
		ColumnType:   strings.TrimSpace(m.ColumnType),
	}
	r.Date, r.Time = b.publishedAt(original, m.Date, m.Time)
	b.day(original, m.Date)
	if m.SourceURL != "" {
		if err := config.CheckURL(m.SourceURL); err != nil {
			b.diags.Errorf(original.Keys.Value("source_url"), ruleWords, sayAddress, err)
		}
	}
	if !r.TargetPeriod.IsZero() && r.TargetPeriod.End().Before(r.ActualPeriod.End()) {
		b.diags.Errorf(original.Keys.Value("target_period"), ruleWords,
			sayPeriodsReverse, r.TargetPeriod, r.ActualPeriod)
	}
	b.isLater(original, r)
	for _, a := range s {
		if a == nil {
			r.Texts = append(r.Texts, ReportText{})
			continue
		}
		b.title(a, a.Index.Title)
		if a != original {
			b.sameIndex(original, a)
		}
		r.Texts = append(r.Texts, ReportText{
			Text: Text{
				File: a.File, Title: a.Index.Title, Summary: a.Index.Summary, Document: a.Document,
				Publication: Publication{Keywords: b.keywords(a, a.Index.Keywords)},
			},
			Source: a.Index.Source,
		})
	}
	return r
}

// period reads a period of a report. It is zero if it is none.
func (b *builder) period(a *Article, key string, v any) period.Period {
	if !a.Keys.Has(key) {
		b.diags.Errorf(a.Keys.Key(key), ruleWords, sayNoPeriod, key, key)
		return period.Period{}
	}
	p, problem := readPeriod(a.Keys.Table(""), key, v)
	if !problem.IsZero() {
		b.diags.Add(diag.Diagnostic{Pos: a.Keys.Value(key), Rule: ruleWords, Message: sayBadPeriod.With(key, problem), Hint: advicePeriod})
	}
	return p
}

// readPeriod reads a period: a year as a number, or a string.
func readPeriod(t decode.Table, key string, v any) (period.Period, diag.Words) {
	text, ok := v.(string)
	if !ok {
		text = t.Literal(key)
	}
	return period.Parse(text)
}

// day reports a date that is none, such as a time of day, which TOML reads as one of the
// year 0.
func (b *builder) day(a *Article, date time.Time) {
	if date.IsZero() || date.Year() >= period.FirstYear && date.Year() <= period.LastYear {
		return
	}
	b.diags.Errorf(a.Keys.Value("date"), ruleWords, sayNoDay, "date", period.FirstYear, period.LastYear)
}

func (b *builder) title(a *Article, title string) {
	switch {
	case strings.TrimSpace(title) != "" || !blank(a.Keys.Table(""), "title"):
	case a.Lang == b.cfg.DefaultLanguage:
		b.diags.Error(a.Keys.Key("title"), ruleWords, sayNoTitle)
	default: // it is among the words that wait for their translation
		b.lacks(a, diag.Diagnostic{Pos: a.Keys.Key("title"), Rule: TranslationMissing, Message: sayNotTranslated.With(wordOfKey("title"))})
	}
}

// sameIndex holds what a translation repeats against its original.
func (b *builder) sameIndex(original, a *Article) {
	o, t := original.Index, a.Index
	from, to := original.Keys.Table(""), a.Keys.Table("")
	b.translated(a, from, to, "summary", wordOfKey("summary"), o.Summary, t.Summary)
	b.translated(a, from, to, "source", wordOfKey("source"), o.Source, t.Source)
	b.same(from, to, "weight", o.Weight == t.Weight)
	b.same(from, to, "actual_period", samePeriod(from, to, "actual_period", o.ActualPeriod, t.ActualPeriod))
	b.same(from, to, "target_period", samePeriod(from, to, "target_period", o.TargetPeriod, t.TargetPeriod))
	b.same(from, to, "date", o.Date.Equal(t.Date))
	b.same(from, to, "time", o.Time == t.Time)
	b.same(from, to, "column_type", o.ColumnType == t.ColumnType)
	b.same(from, to, "show_missing", o.ShowMissing == t.ShowMissing)
	b.same(from, to, "follows", o.Follows == t.Follows)
}

// samePeriod reports whether two texts of the same key are the same period.
func samePeriod(from, to decode.Table, key string, v, w any) bool {
	p, _ := readPeriod(from, key, v)
	q, _ := readPeriod(to, key, w)
	return p == q
}

// same reports a value that a translation states differently from its original.
func (b *builder) same(original, translation decode.Table, key string, equal bool) {
	if equal || !translation.Has(key) {
		return
	}
	b.diags.Add(diag.Diagnostic{
		Pos: translation.Key(key), Rule: ruleWords,
		Message: sayKeyDiffers.With(key),
		Hint:    adviceInherit,
	}.WithNote(original.Key(key), sayOriginal))
}

// newSector makes a sector of an article and its translations.
func (b *builder) newSector(r *Report, s set, ids *idSet) *Sector {
	original := s.original(b.cfg)
	sec := &Sector{Report: r, Slug: original.Slug, Weight: original.Sector.Weight}
	sec.Date, sec.Time = b.publishedAt(original, original.Sector.Date, original.Sector.Time)
	b.day(original, original.Sector.Date)
	b.mark(sec, original)
	if sec.Date.IsZero() {
		sec.Date, sec.Time = r.Date, cmp.Or(sec.Time, r.Time)
	}
	for _, a := range s {
		if a == nil {
			sec.Texts = append(sec.Texts, Text{})
			continue
		}
		b.title(a, a.Sector.Title)
		if a != original {
			from, to := original.Keys.Table(""), a.Keys.Table("")
			b.translated(a, from, to, "summary", wordOfKey("summary"), original.Sector.Summary, a.Sector.Summary)
			b.same(from, to, "weight", original.Sector.Weight == a.Sector.Weight)
			b.same(from, to, "mark", original.Sector.Mark == a.Sector.Mark)
			b.same(from, to, "date", original.Sector.Date.Equal(a.Sector.Date))
			b.same(from, to, "time", original.Sector.Time == a.Sector.Time)
		}
		sec.Texts = append(sec.Texts, Text{
			File: a.File, Title: a.Sector.Title, Summary: a.Sector.Summary, Document: a.Document, Publication: b.publication(original, a),
		})
	}
	b.metrics(sec, s, ids)
	return sec
}
