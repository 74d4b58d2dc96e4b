package build

import (
	"cmp"
	"slices"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/cache"
	"duibiao/internal/content"
	"duibiao/internal/kind"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// resources returns the files beside the articles that published pages link to, of their own
// report or of another, in order. What nobody links to, nobody means to publish: it may be a
// table that the articles are made of, or belong to a draft.
func (b *builder) resources() []scope.Resource {
	linked := map[string]bool{}
	for _, s := range b.scans {
		for _, name := range s.record.Linked {
			linked[name] = true
		}
	}
	var list []scope.Resource
	for _, s := range b.scans {
		for _, name := range s.record.Resources { // a dead link may be tolerated
			if linked[name] {
				list = append(list, b.resource(name))
			}
		}
	}
	return list
}

// beside returns the files beside the articles of a folder, which its texts may show.
func (b *builder) beside(f *content.Folder) []scope.Resource {
	list := make([]scope.Resource, len(f.Resources))
	for i, e := range f.Resources {
		list[i] = b.resource(e.Name)
	}
	return list
}

// resource returns a file beside the articles. One with a name that no address should have
// is published under a digest of its bytes.
func (b *builder) resource(name string) scope.Resource {
	src := b.sources.get(name)
	r := scope.Resource{File: name, Digest: src.Digest, Width: src.Width, Height: src.Height}
	var plain bool
	if r.Path, plain = report.ResourcePath(name); !plain {
		r.Path = report.DigestedPath(name, src.Digest)
	}
	return r
}

// planned lists outputs with their keys, and the pages among them that are to be listed.
func planned(outputs []kind.Output) ([]cache.Planned, []scope.Entry) {
	list := make([]cache.Planned, len(outputs))
	var pages []scope.Entry
	for i := range outputs {
		o := &outputs[i]
		list[i] = cache.Planned{Path: o.Path, Reads: o.Key()}
		if o.Entry != nil {
			pages = append(pages, *o.Entry)
		}
	}
	return list, pages
}

// newBranch returns pages as a branch of the tree.
func newBranch(pages []scope.Entry) scope.Keyed[scope.Branch] {
	branch := scope.Branch{Entries: pages}
	return scope.Keyed[scope.Branch]{Key: scope.Digest(&branch), Value: branch}
}

// siteOutputs returns the outputs that belong to no report: first those that lead
// nowhere, which are published before the reports, then all others.
func (b *builder) siteOutputs() (leaves, lists []kind.Output) {
	site := b.site()
	leaves, lists = b.env.Leaves(site), b.env.SiteOutputs(site)
	files, pages := planned(lists)
	tree := b.tree(pages)
	if b.env.Settings.Worker {
		ofLeaves, _ := planned(leaves)
		tree.Kept = b.kept(append(ofLeaves, files...))
	}
	return leaves, append(lists, b.env.TreeOutputs(tree)...)
}

// kept returns what browsers keep of the site: of its own files, some belong to a report.
func (b *builder) kept(own []cache.Planned) []scope.Keyed[scope.Kept] {
	world := newHash()
	world.number(b.base.Config)
	world.number(b.base.Templates)
	world.text(b.Tool)
	lists := []scope.Kept{{World: world.sum()}}
	at := map[string]int{"": 0}
	for _, s := range b.publishedScans() {
		at[s.record.Slug] = len(lists)
		lists = append(lists, scope.Kept{Report: s.record.Slug, World: world.sum()})
		for _, p := range s.record.Planned {
			if kind.IsKept(p.Path) {
				lists[at[s.record.Slug]].Files = append(lists[at[s.record.Slug]].Files, scope.KeptFile{Path: p.Path, Reads: s.reads(p.Reads)})
			}
		}
	}
	for _, p := range own {
		if i := at[address.ReportOf(p.Path)]; kind.IsKept(p.Path) {
			lists[i].Files = append(lists[i].Files, scope.KeptFile(p))
		}
	}
	keyed := make([]scope.Keyed[scope.Kept], len(lists))
	for i := range lists {
		keyed[i] = scope.Keyed[scope.Kept]{Key: scope.Digest(&lists[i]), Value: lists[i]}
	}
	return keyed
}

// publishedScans returns the scans of the reports that are part of the site, in the order of
// the home page: by weight, the newest first, then by name.
func (b *builder) publishedScans() []*scan {
	list := slices.DeleteFunc(slices.Clone(b.scans), func(s *scan) bool { return !s.record.IsPublished() })
	slices.SortStableFunc(list, func(x, y *scan) int {
		return cmp.Or(
			report.ByWeight(x.record.Weight, y.record.Weight),
			strings.Compare(y.record.Summaries[0].Value.Head.Date, x.record.Summaries[0].Value.Head.Date),
			strings.Compare(x.record.Slug, y.record.Slug),
		)
	})
	return list
}

// summary returns what lists say of the report, with what later reports tell of its targets.
func (s *scan) summary(lang int) scope.Keyed[scope.Summary] {
	if len(s.told) > 0 && len(s.record.Heard.Summaries) > 0 {
		return s.record.Heard.Summaries[lang]
	}
	return s.record.Summaries[lang]
}

// site returns the site's scope.
func (b *builder) site() *scope.Site {
	scans := b.publishedScans()
	s := &scope.Site{Resources: b.resources()}
	for lang := range b.cfg.Languages {
		index := scope.Index{Lang: lang}
		var refs []scope.Ref
		for _, scan := range scans {
			index.Reports = append(index.Reports, scan.summary(lang))
			for _, ref := range scan.record.Refs[lang] {
				ref.Key = scan.reads(ref.Key)
				refs = append(refs, ref)
			}
		}
		index.Newest = scope.Newest(refs)
		s.Indexes = append(s.Indexes, index)
	}
	if own := b.outside(); own != nil {
		s.Pages = own.record.Pages
	}
	if b.env.Searches() {
		s.Search = b.searchIndexes()
	}
	return s
}

// searchIndexes returns what the search knows of the published reports, in the order of their
// names: an edit of a date moves none.
func (b *builder) searchIndexes() []scope.SearchIndex {
	list := make([]scope.SearchIndex, len(b.cfg.Languages))
	for lang := range list {
		list[lang].Lang = lang
		for _, s := range b.scans {
			if len(s.record.Findables) > 0 && len(s.record.Findables[lang].Terms) > 0 && len(s.record.Findables[lang].Listing.Value.Articles) > 0 {
				list[lang].Reports = append(list[lang].Reports, s.record.Findables[lang])
			}
		}
	}
	return list
}

// outside returns the scan of the pages outside of reports, nil if there are none.
func (b *builder) outside() *scan {
	if len(b.scans) > 0 && b.scans[0].folder.IsPages() { // which come first
		return b.scans[0]
	}
	return nil
}

// tree returns the pages that lists list: those of the site itself, those outside of reports, then
// those of the reports.
func (b *builder) tree(own []scope.Entry) *scope.Tree {
	t := &scope.Tree{Branches: []scope.Keyed[scope.Branch]{newBranch(own)}}
	if o := b.outside(); o != nil {
		t.Branches = append(t.Branches, o.record.Branch)
	}
	for _, s := range b.publishedScans() {
		t.Branches = append(t.Branches, s.record.Branch)
	}
	return t
}

// articleOf names an article in one language.
type articleOf struct {
	report, sector string
	lang           int
}

// article takes the article of a Ref up again. A report is taken up once for all of its
// articles that lists may ask for.
func (b *builder) article(ref *scope.Ref, lang int) (*scope.Article, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	name := articleOf{ref.Report, ref.Sector, lang}
	if a := b.articles[name]; a != nil {
		return a, nil
	}
	i := slices.IndexFunc(b.scans, func(s *scan) bool { return s.folder.Slug == ref.Report })
	if i < 0 {
		return nil, sayChangedUnder.Fail(ref.Report)
	}
	if err := b.takeArticles(b.scans[i]); err != nil {
		return nil, err
	}
	if a := b.articles[name]; a != nil {
		return a, nil
	}
	return nil, changedMeanwhile(b.scans[i].folder)
}

// takeArticles takes those articles of a report up again that it offers to lists.
func (b *builder) takeArticles(s *scan) error {
	f, err := b.take(s, content.NewReader(b.cfg))
	if err != nil {
		return err
	}
	if b.articles == nil {
		b.articles = map[articleOf]*scope.Article{}
	}
	for i := range f.Articles {
		a := &f.Articles[i].Value
		sector := &a.Sector.Value
		offers := func(r scope.Ref) bool { return r.Sector == sector.Slug }
		if slices.ContainsFunc(s.record.Refs[sector.Lang], offers) {
			own := *a
			b.articles[articleOf{f.Report.Slug, sector.Slug, sector.Lang}] = &own
		}
	}
	return nil
}

// offer keeps the newest articles of a report for lists, as long as no others are newer.
// Those of a report that others have a say in are taken up again with what these say.
func (b *builder) offer(s *scan, f *scope.Folder) {
	if b.waits(s) {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.newest == nil {
		b.newest, b.articles = make([][]scope.Ref, len(b.cfg.Languages)), map[articleOf]*scope.Article{}
	}
	for lang, refs := range s.record.Refs {
		before := b.newest[lang]
		if len(refs) == 0 || len(before) == scope.MaxNewest && !refs[0].Before(&before[len(before)-1]) {
			continue
		}
		b.newest[lang] = scope.Newest(slices.Concat(before, refs))
		b.keepNewest(f, lang, before)
	}
}

// keepNewest keeps those articles of a report that are among the newest, and lets those go
// that were so before.
func (b *builder) keepNewest(f *scope.Folder, lang int, before []scope.Ref) {
	newest := map[articleOf]bool{}
	for _, r := range b.newest[lang] {
		newest[articleOf{r.Report, r.Sector, lang}] = true
	}
	for _, r := range before {
		if name := (articleOf{r.Report, r.Sector, lang}); !newest[name] {
			delete(b.articles, name)
		}
	}
	for i := range f.Articles {
		a := &f.Articles[i].Value
		name := articleOf{f.Report.Slug, a.Sector.Value.Slug, a.Sector.Value.Lang}
		if name.lang == lang && newest[name] {
			own := *a
			b.articles[name] = &own
		}
	}
}

// take returns the scopes of a report that was scanned, with what it quotes of others, to
// be written.
func (b *builder) take(s *scan, reader *content.Reader) (*scope.Folder, error) {
	folder, _, err := b.load(s, reader)
	if err != nil {
		return nil, err
	}
	if folder.Report == nil || !s.bind(b.cfg, folder.Report) {
		return nil, changedMeanwhile(s.folder)
	}
	return scope.MakeUnkeyed(b.cfg, folder.Report, b.beside(s.folder)), nil
}
