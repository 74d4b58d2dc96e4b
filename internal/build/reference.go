package build

import (
	"maps"
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// References from report to report are followed when all reports have been scanned, and so
// are links to articles that are not in the language of the link.
// A report that is referred to is taken up again for it, once, and its record then
// offers what was asked for: as long as it is unchanged, it need not be read to know
// what it says. Reports that refer to it remember nothing of that.

// waits reports whether what a report shows depends on others, of which nothing is known
// before all have been scanned.
func (b *builder) waits(s *scan) bool {
	return s.followed || len(s.record.References) > 0 || report.IsLenient(b.cfg) && len(s.record.Links) > 0
}

// connect gives the reports what others have to say of them.
func (b *builder) connect(reader *content.Reader) (diag.List, error) {
	diags, err := b.follow(reader)
	if err != nil {
		return nil, err
	}
	said, d, err := b.refer(reader)
	if err != nil {
		return nil, err
	}
	instead, told := b.instead(), b.told()
	for i, s := range b.scans {
		b.scans[i] = s.connected(said, instead, told[s.folder.Slug])
		if told[s.folder.Slug] != nil {
			b.forget(s.folder.Slug)
			if err := b.hear(i, reader); err != nil {
				return nil, err
			}
		}
	}
	b.touched, err = b.touchFollowers(reader)
	return append(diags, d...), err
}

// instead returns for each translation that is not published the file of the original.
func (b *builder) instead() map[string]string {
	files := map[string]string{}
	for _, s := range b.scans {
		for _, f := range s.record.Files {
			if f.Instead != "" {
				files[f.Name] = f.Instead
			}
		}
	}
	return files
}

// refer finds what the references between the reports say, by their names, or why they say
// nothing.
func (b *builder) refer(reader *content.Reader) (map[string]*report.Quote, diag.List, error) {
	wanted := map[string][]*markdown.Reference{} // by report
	for _, s := range b.scans {
		for i := range s.record.References {
			ref := &s.record.References[i]
			wanted[ref.Report] = append(wanted[ref.Report], ref)
		}
	}
	var diags diag.List
	said := map[string]*report.Quote{} // by the reference's name
	for _, slug := range slices.Sorted(maps.Keys(wanted)) {
		d, err := b.ask(slug, wanted[slug], said, reader)
		if diags = append(diags, d...); err != nil {
			return nil, nil, err
		}
	}
	return said, diags, nil
}

// ask asks a report what references to it say.
func (b *builder) ask(slug string, refs []*markdown.Reference, said map[string]*report.Quote, reader *content.Reader) (diag.List, error) {
	i := slices.IndexFunc(b.scans, func(s *scan) bool { return s.folder.Slug == slug && len(s.folder.Articles) > 0 })
	if i < 0 {
		return b.noReport(slug, refs), nil
	}
	s := b.scans[i]
	for j := range s.record.Offered {
		said[s.record.Offered[j].Name()] = &s.record.Offered[j]
	}
	answered := func(r *markdown.Reference) bool {
		q := said[r.Name()]
		return q != nil && q.Says(report.LanguageOf(b.cfg, r.Pos.File))
	}
	if !slices.ContainsFunc(refs, func(r *markdown.Reference) bool { return !answered(r) }) {
		return nil, nil
	}
	folder, articles, err := b.load(s, reader)
	if err != nil {
		return nil, err
	}
	if folder.Report == nil {
		return s.notPublished(refs), nil
	}
	var diags diag.List
	finder := report.NewFinder(b.cfg, folder, articles)
	fresh := *s // the scan may be that of the last build, which still stands
	record := fresh.record.Edit()
	record.Offered = nil
	offered := map[string]bool{}
	for _, ref := range refs {
		if offered[ref.Name()] && answered(ref) {
			continue
		}
		quote, problem := finder.Find(ref)
		if problem != nil {
			diags.Add(*problem)
		}
		if quote != nil {
			record.Offered = append(record.Offered, *quote)
			said[ref.Name()], offered[ref.Name()] = quote, true
		}
	}
	b.scans[i], b.sources.changed = &fresh, true
	return diags, nil
}

func (b *builder) noReport(slug string, refs []*markdown.Reference) diag.List {
	var slugs []string
	for _, s := range b.scans {
		if len(s.folder.Articles) > 0 && !s.folder.IsPages() {
			slugs = append(slugs, s.folder.Slug)
		}
	}
	var diags diag.List
	for _, ref := range refs {
		diags.Add(diag.Diagnostic{
			Pos: ref.Pos, Rule: markdown.RuleReference,
			Message: sayNoReport.With(slug), Hint: diag.DidYouMean(slug, slugs),
		})
	}
	return diags
}

// notPublished says that the scan's report is a draft. One with mistakes has them
// reported.
func (s *scan) notPublished(refs []*markdown.Reference) diag.List {
	if s.diags.HasErrors() {
		return nil
	}
	var diags diag.List
	for _, ref := range refs {
		diags.Errorf(ref.Pos, markdown.RuleReference, sayDraft, s.folder.Slug)
	}
	return diags
}

// connected returns the scan with what its references to other reports say, where its
// links to such lead, and what later reports tell of its targets. What is staged of it does
// not have that yet.
func (s *scan) connected(said map[string]*report.Quote, instead map[string]string, told []report.Told) *scan {
	detours := s.detoured(instead)
	if len(s.record.References) == 0 && detours == nil && s.detours == nil && told == nil && s.told == nil {
		return s
	}
	c := *s
	if told != nil {
		c.staged = nil
	}
	c.quotes, c.detours, c.told = map[string]*report.Quote{}, detours, told
	out := outside{Told: told}
	for _, file := range slices.Sorted(maps.Keys(detours)) {
		out.Detours = append(out.Detours, scope.Detour{From: file, To: detours[file]})
	}
	for i := range s.record.References {
		name := s.record.References[i].Name()
		quote := said[name]
		c.quotes[name] = quote
		quoted := quotedFigure{Name: name}
		if quote != nil {
			quoted = quotedFigure{name, quote.Sector, quote.Value, quote.Texts, quote.Absent}
		}
		out.Quoted = append(out.Quoted, quoted)
	}
	c.outside = scope.Digest(&out)
	return &c
}

// detoured returns where the scan's links lead to other reports' translations that are not
// published; nil if none does.
func (s *scan) detoured(instead map[string]string) map[string]string {
	if len(instead) == 0 {
		return nil // as in most sites
	}
	var detours map[string]string
	for _, l := range s.record.Links {
		file := report.ParseLink(l.File, l.Destination).File
		if original, ok := instead[file]; ok {
			if detours == nil {
				detours = map[string]string{}
			}
			detours[file] = original
		}
	}
	return detours
}

// outside is what other reports have to say of one.
type outside struct {
	Quoted  []quotedFigure
	Detours []scope.Detour // of its links, from file to file
	Told    []report.Told
}

// quotedFigure is what a reference to another report says.
type quotedFigure struct {
	Name, Sector, Value string
	Texts               []string // by language
	Absent              []int    // languages that it is not in
}

// reads returns the digest of what an output of the scan's report reads, there and
// in the reports that it refers to or that tell of its targets.
func (s *scan) reads(digest uint64) uint64 {
	if len(s.quotes) == 0 && len(s.detours) == 0 && s.told == nil {
		return digest
	}
	h := newHash()
	h.number(digest)
	h.number(s.outside)
	return h.sum()
}

// bind gives the scan's report what others have to say of it, and leads its links.
func (s *scan) bind(cfg *config.Config, r *report.Report) bool {
	r.Detour(cfg, s.detours)
	r.Tell(cfg, s.told)
	return r.Bind(func(ref *markdown.Reference) *report.Quote { return s.quotes[ref.Name()] })
}

// addReferred adds to the sources of each report that have changed those of the
// reports that it refers to, or links to where translations may be missing.
func (b *builder) addReferred(byReport map[string][]string) {
	own := maps.Clone(byReport)
	for _, s := range b.scans {
		if of := s.record.Follows.Of; of != "" { // each has something of the other
			byReport[s.folder.Slug] = slices.Concat(byReport[s.folder.Slug], own[of])
			byReport[of] = slices.Concat(byReport[of], own[s.folder.Slug])
		}
		var others []string
		add := func(slug string) {
			if !slices.Contains(others, slug) {
				others = append(others, slug)
				byReport[s.folder.Slug] = slices.Concat(byReport[s.folder.Slug], own[slug])
			}
		}
		for _, ref := range s.record.References {
			add(ref.Report)
		}
		for _, l := range s.record.Links {
			if slug, _, _, _ := report.SplitFile(report.ParseLink(l.File, l.Destination).File); report.IsLenient(b.cfg) {
				add(slug)
			}
		}
	}
}
