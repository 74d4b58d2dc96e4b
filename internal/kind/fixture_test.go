package kind

import (
	"bytes"
	"io/fs"
	"path"
	"slices"
	"sync"
	"testing"

	"duibiao/internal/config"
	"duibiao/internal/page"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
	"duibiao/static"
	"duibiao/templates"
)

// ownSets are the program's own templates, and ownMinified what its style sheets and scripts become:
// they are the same for each test, which would spend most of its time on making them.
var (
	ownSets     = sync.OnceValue(func() *page.Sets { return page.Tested(templates.FS, definitions()...) })
	ownMinified = sync.OnceValues(func() ([]scope.Keyed[string], error) {
		cfg, _ := config.Parse([]byte(sitetest.CityConfig))
		e := NewEnv(cfg)
		_, err := e.Load(cfg, Tested{templates.FS}, static.FS)
		return e.Minified, err
	})
)

// newEnv returns an environment with the program's own templates, words and assets.
func newEnv(t testing.TB, cfg *config.Config) *Env {
	t.Helper()
	e := loaded(t, cfg, Tested{templates.FS})
	e.sets = ownSets()
	return e
}

// newCheckedEnv returns the same with templates that were held against what they are given.
func newCheckedEnv(t testing.TB, cfg *config.Config) *Env {
	t.Helper()
	return loaded(t, cfg, templates.FS)
}

func loaded(t testing.TB, cfg *config.Config, templates fs.FS) *Env {
	t.Helper()
	e := NewEnv(cfg)
	var err error
	if e.Minified, err = ownMinified(); err != nil {
		t.Fatal(err)
	}
	if diags, err := e.Load(cfg, templates, static.FS); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return e
}

// newCity returns the environment and the site that most tests are about.
func newCity(t testing.TB, configuration string) (*Env, *report.Site) {
	t.Helper()
	cfg := sitetest.Config(t, configuration)
	return newEnv(t, cfg), sitetest.City(t, cfg)
}

// allOutputs returns every output of a site.
func allOutputs(e *Env, s *report.Site) []Output {
	site := &scope.Site{Indexes: make([]scope.Index, len(s.Config.Languages))}
	if e.Searches() {
		site.Search = make([]scope.SearchIndex, len(s.Config.Languages))
		for lang := range site.Search {
			site.Search[lang].Lang = lang
		}
	}
	var ofReports []Output
	branches := make([]scope.Keyed[scope.Branch], 1, 1+len(s.Reports))
	articles := map[uint64]*scope.Article{} // by key
	e.Article = func(ref *scope.Ref, _ int) (*scope.Article, error) { return articles[ref.Key], nil }
	for _, r := range s.Reports {
		f := scope.Make(s.Config, r, nil)
		for i := range f.Articles {
			articles[f.Articles[i].Key] = &f.Articles[i].Value
		}
		for lang, summary := range f.Summaries() {
			index := &site.Indexes[lang]
			index.Lang, index.Reports = lang, append(index.Reports, summary)
			index.Newest = scope.Newest(append(index.Newest, f.Refs()[lang]...))
		}
		for lang, found := range f.Findables() {
			if e.Searches() && len(found.Terms) > 0 {
				site.Search[lang].Reports = append(site.Search[lang].Reports, found)
			}
		}
		list := e.FolderOutputs(f)
		ofReports, branches = append(ofReports, list...), append(branches, branchOf(list))
	}
	own := e.SiteOutputs(site)
	branches[0] = branchOf(own)
	return slices.Concat(e.Leaves(site), ofReports, own, e.TreeOutputs(&scope.Tree{Branches: branches}))
}

// branchOf returns the pages among outputs that are to be listed.
func branchOf(list []Output) scope.Keyed[scope.Branch] {
	var b scope.Branch
	for i := range list {
		if list[i].Entry != nil {
			b.Entries = append(b.Entries, *list[i].Entry)
		}
	}
	return scope.Keyed[scope.Branch]{Key: scope.Digest(&b), Value: b}
}

// allPages returns every page of a site.
func allPages(e *Env, s *report.Site) []Output {
	return slices.DeleteFunc(allOutputs(e, s), func(o Output) bool { return path.Ext(o.Path) != ".html" })
}

// find returns the output of a path.
func find(t testing.TB, list []Output, path string) Output {
	t.Helper()
	i := slices.IndexFunc(list, func(o Output) bool { return o.Path == path })
	if i < 0 {
		t.Fatalf("there is no %s", path)
	}
	return list[i]
}

// text writes an output.
func text(t testing.TB, o Output) string {
	t.Helper()
	var b bytes.Buffer
	if err := o.Write(&b); err != nil {
		t.Fatalf("%s: %v", o.Path, err)
	}
	return b.String()
}

// interpreted returns the environment with all pages left to html/template.
func interpreted(e *Env) *Env {
	other := *e
	other.sets = e.sets.Interpreted()
	return &other
}

// asWritten returns the environment with templates that are not minified.
func asWritten(e *Env) *Env {
	other := *e
	other.sets = e.sets.AsWritten()
	return &other
}
