package build

import (
	"io/fs"
	"maps"
	"path"
	"slices"
	"sync"

	"duibiao/internal/cache"
	"duibiao/internal/check"
	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/kind"
	"duibiao/internal/markdown"
	"duibiao/internal/regular"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// scan is what is known of a report's folder without its texts.
type scan struct {
	folder *content.Folder
	record cache.Report
	diags  diag.List
	fresh  bool     // made anew, not taken from the cache
	staged []staged // its outputs that are, as they are planned; none if they are not

	quotes  map[string]*report.Quote // what its references to other reports say, by name
	detours map[string]string        // where its links to translations of others lead, which are not published
	told    []report.Told            // what later reports tell of its targets
	outside uint64                   // a digest of these three; 0 if there are none

	deferred  bool           // whether it is to be scanned after the report that it follows
	following *report.Stated // what that states; nil if it follows none
	followed  bool           // whether another report follows it
}

// scan goes through all reports, several at a time, and then through the links
// between them.
func (b *builder) scan() (diag.List, error) {
	old := map[string]cache.Report{}
	for _, r := range b.cache.State.Reports {
		old[r.Slug] = r
	}
	articles := 0
	for _, f := range b.folders {
		articles += len(f.Articles)
		if !f.IsPages() {
			b.result.Articles += len(f.Articles)
		}
	}
	b.Progress.begin(Reading, articles)
	reader := content.NewReader(b.cfg)
	b.scans = make([]*scan, len(b.folders))
	b.crew = newCrew(b.Jobs)
	last := len(b.folders) - 1
	err := b.crew.reports(len(b.folders), func(i int) (err error) {
		i = last - i // a report of a later year often follows one of an earlier: that is known then
		f := b.folders[i]
		b.scans[i], err = b.scanFolder(f, old[f.Slug], reader)
		b.Progress.step(len(f.Articles))
		return err
	})
	if err != nil {
		return nil, err
	}
	b.cache.Flush()
	diags, err := b.connect(reader)
	return append(b.collect(), diags...), err
}

// collect returns the diagnostics of all reports and those of the links between
// them.
func (b *builder) collect() diag.List {
	diags := append(check.UnknownRules(b.cfg.Check), kind.Unknown(b.cfg.Outputs)...)
	diags = append(diags, check.Missing(b.cfg, b.names())...)
	diags = append(diags, check.RunSite(b.judged())...)
	diags = slices.Concat(diags, b.deadMenu(), b.deadAsks())
	in := &check.Input{Config: b.cfg, Cross: true}
	feeds := sync.OnceValue(b.feeds)
	for _, s := range b.scans {
		diags = append(diags, s.diags...)
		if s.record.IsPublished() {
			b.result.Reports++
		}
		b.result.Corrected = append(b.result.Corrected, b.corrected(s, feeds)...)
		for i := range s.record.Works {
			b.result.Changed = append(b.result.Changed, s.record.Works[i].Changed...)
		}
		for _, l := range s.record.Links {
			in.Articles = append(in.Articles, linking(l))
		}
		if s.fresh {
			b.sources.changed = true
		}
	}
	if len(b.scans) != len(b.cache.State.Reports) {
		b.sources.changed = true
	}
	if len(in.Articles) > 0 {
		in.Files = b.linkable()
	}
	return append(diags, check.Run(in)...)
}

// linkable returns what links can lead to in the whole site.
func (b *builder) linkable() check.Files {
	files := check.NewFiles(nil, nil, nil, nil)
	files.Drafts = map[string]bool{}
	for _, s := range b.scans {
		isPublic := func(f cache.File) bool { return !f.Draft }
		files.Drafts[s.folder.Slug] = len(s.record.Files) > 0 && !slices.ContainsFunc(s.record.Files, isPublic)
		for _, f := range s.record.Files {
			files.Articles[f.Name] = check.File{Draft: f.Draft, Instead: f.Instead, Anchors: f.Anchors}
		}
		for _, r := range s.record.Resources {
			files.Resources[r] = true
			if b.sources.get(r).Key {
				files.Keys = with(files.Keys, r)
			}
		}
	}
	return files
}

// linking returns an article that has one link and nothing else.
func linking(l cache.Link) *report.Article {
	folder, _, _, _ := report.SplitFile(l.File)
	return &report.Article{File: l.File, Report: folder, Document: &markdown.Document{Links: []markdown.Link{{
		Destination: l.Destination, Pos: diag.Position{File: l.File, Line: l.Line, Column: l.Column},
	}}}}
}

// scanFolder scans a report, or finds that its record still holds.
func (b *builder) scanFolder(f *content.Folder, old cache.Report, reader *content.Reader) (*scan, error) {
	s := &scan{folder: f}
	h := newHash()
	h.number(b.configs)
	texts := make([][]byte, len(f.Articles))
	in := regular.In(b.root, path.Join(report.ContentDir, f.Slug))
	defer func() { _ = in.Close() }() // nothing was written
	for i, e := range f.Articles {
		digest, text, err := b.sources.digestIn(in, e.Name, e.Info)
		if err != nil {
			return nil, err
		}
		f.Articles[i].Info = nil // it is remembered as a stamp, a third as large
		texts[i] = text
		h.text(e.Name)
		h.number(digest)
	}
	for _, e := range f.Sources()[len(f.Articles):] {
		digest, _, err := b.sources.digestIn(in, e.Name, e.Info)
		if err != nil {
			return nil, err
		}
		h.text(e.Name)
		h.number(digest)
	}
	if key := h.sum(); old.Slug == f.Slug && old.Key == key {
		s.record, s.diags = old, old.Diagnostics()
		return s, nil
	} else {
		s.record.Key, s.followed = key, old.Slug == f.Slug && old.Stated != nil
	}
	return s, b.scanAnew(s, old.Works, texts, reader)
}

// scanAnew reads, models and checks a report and plans its outputs. What was found in its
// works is known as far as they are as they were.
func (b *builder) scanAnew(s *scan, known []cache.Work, texts [][]byte, reader *content.Reader) error {
	b.prepare()
	s.fresh = true
	s.record.Slug = s.folder.Slug
	m, diags, err := b.parts(s.folder, texts, reader)
	if err != nil {
		return err
	}
	if s.putOff(b.cfg, m.articles) {
		s.record.Works = known
		b.followed.Store(s.record.Follows.Of, true)
		return nil
	}
	if _, is := b.followed.Load(s.folder.Slug); is {
		s.followed = true
	}
	m.takes(s.record.Followed)
	folder := report.NewFolder(b.cfg, m.articles, m.published, s.following)
	in := m.input(b.cfg, folder)
	s.record.Warnings = slices.Concat(diags, folder.Diags, check.Run(in))
	if s.record.Works, err = b.judge(in.Works(), known, m, reader); err != nil {
		return err
	}
	s.diags, s.record.Resources = s.record.Diagnostics(), m.resources
	s.links(m.articles, in.Files)
	s.references(folder.Report)
	if b.stops(s.diags) {
		b.stage.giveUp()
	}
	if s.diags.HasErrors() || folder.Report == nil {
		return nil
	}
	s.linked(m.articles, in.Files)
	if s.followed {
		s.states(b.cfg, folder.Report, m.articles)
	}
	s.record.Told = folder.Report.Told(b.cfg.DefaultLanguage)
	f := scope.Make(b.cfg, folder.Report, b.beside(s.folder))
	s.record.Weight = folder.Report.Weight
	b.listed(s, f)
	env := b.env
	if b.stages() {
		env = env.Keeping()
		defer env.Done()
	}
	outputs := env.FolderOutputs(f)
	var pages []scope.Entry
	s.record.Planned, pages = planned(outputs)
	s.record.Branch = newBranch(pages)
	b.offer(s, f)
	if err := b.stageReport(s, f, outputs); err != nil {
		return err
	}
	if err := b.correct(s, folder.Report, m.articles, m.published); err != nil {
		return err
	}
	s.record = s.record.Detached()
	s.diags = s.record.Diagnostics()
	return nil
}

// listed records what lists say of a report, or of the pages outside of reports.
func (b *builder) listed(s *scan, f *scope.Folder) {
	if f.IsPages() {
		s.record.Pages = f.Pages()
	} else {
		s.record.Summaries, s.record.Refs = f.Summaries(), f.Refs()
	}
	if b.env.Searches() {
		s.record.Findables = f.Findables()
	}
}

// putOff reports whether the report follows another, of which it is not known yet what that
// states.
func (s *scan) putOff(cfg *config.Config, articles []*report.Article) bool {
	if f, ok := report.Following(cfg, articles); ok {
		s.record.Follows = f
		s.deferred = s.following == nil
	}
	return s.deferred
}

// links records what the articles offer to links and where they link to elsewhere.
func (s *scan) links(articles []*report.Article, files check.Files) {
	for _, name := range slices.Sorted(maps.Keys(files.Articles)) {
		f := files.Articles[name]
		s.record.Files = append(s.record.Files, cache.File{Name: name, Instead: f.Instead, Draft: f.Draft, Anchors: f.Anchors})
	}
	for _, a := range articles {
		if a.Document == nil {
			continue
		}
		for _, l := range a.Document.Links {
			if check.IsCross(a, report.ParseLink(a.File, l.Destination)) {
				s.record.Links = append(s.record.Links, cache.Link{File: a.File, Destination: l.Destination, Line: l.Pos.Line, Column: l.Pos.Column})
			}
		}
	}
}

// linked records which files that are no articles the published articles link to.
func (s *scan) linked(articles []*report.Article, files check.Files) {
	linked := map[string]bool{}
	for _, a := range articles {
		if a.Document == nil || !files.Articles[a.File].IsPublished() {
			continue
		}
		for _, l := range a.Document.Links {
			if link := report.ParseLink(a.File, l.Destination); link.Kind == report.Resource {
				linked[link.File] = true
			}
		}
	}
	s.record.Linked = slices.Sorted(maps.Keys(linked))
}

// references records to what in other reports the texts refer.
func (s *scan) references(r *report.Report) {
	if r == nil {
		return
	}
	for _, ref := range r.CrossReferences() {
		s.record.References = append(s.record.References, *ref)
	}
}

// source returns an article, from the cache if it is there, else from its text. The
// text is nil if it has not been needed so far.
func (b *builder) source(name string, text []byte, reader *content.Reader) (*report.Article, diag.List, error) {
	src := b.sources.get(name)
	if a := reader.Article(name); b.cache.Get(a, src.Blob) {
		return a, nil, nil
	}
	if text == nil {
		var err error
		if text, err = fs.ReadFile(b.root, name); err != nil {
			return nil, nil, err
		}
	}
	a, diags, err := reader.Read(name, text)
	if err != nil || len(diags) > 0 {
		return a, diags, err
	}
	src.Blob = b.cache.Put(a)
	b.sources.set(src)
	b.articlesRead.Add(1)
	return a, nil, nil
}

// load takes a report up again, and the articles that it is made of.
func (b *builder) load(s *scan, reader *content.Reader) (report.Folder, []*report.Article, error) {
	f := s.folder
	articles := make([]*report.Article, len(f.Articles))
	for i, e := range f.Articles {
		a, _, err := b.source(e.Name, nil, reader)
		if err != nil {
			return report.Folder{}, nil, err
		}
		articles[i] = a
	}
	list, _, err := b.published(f, reader)
	return report.NewFolder(b.cfg, articles, list, s.following), articles, err
}
