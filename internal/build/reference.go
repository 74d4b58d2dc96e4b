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

// References from report to report are followed when all reports have been scanned.
// A report that is referred to is taken up again for it, once, and its record then
// offers what was asked for: as long as it is unchanged, it need not be read to know
// what it says. Reports that refer to it remember nothing of that.

// refer finds what the references between the reports say, or why they say nothing.
func (b *builder) refer(reader *content.Reader) (diag.List, error) {
	wanted := map[string][]*markdown.Reference{} // by report
	for _, s := range b.scans {
		for i := range s.record.References {
			ref := &s.record.References[i]
			wanted[ref.Report] = append(wanted[ref.Report], ref)
		}
	}
	if len(wanted) == 0 {
		return nil, nil
	}
	var diags diag.List
	said := map[string]*report.Quote{} // by the reference's name
	for _, slug := range slices.Sorted(maps.Keys(wanted)) {
		d, err := b.ask(slug, wanted[slug], said, reader)
		if diags = append(diags, d...); err != nil {
			return nil, err
		}
	}
	for i, s := range b.scans {
		if len(s.record.References) > 0 {
			b.scans[i] = s.quoting(said)
		}
	}
	return diags, nil
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
	if !slices.ContainsFunc(refs, func(r *markdown.Reference) bool { return said[r.Name()] == nil }) {
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
	fresh.record.Offered = nil
	offered := map[string]bool{}
	for _, ref := range refs {
		if offered[ref.Name()] {
			continue
		}
		quote, problem := finder.Find(ref)
		if problem != nil {
			diags.Add(*problem)
		}
		if quote != nil {
			fresh.record.Offered = append(fresh.record.Offered, *quote)
			said[ref.Name()], offered[ref.Name()] = quote, true
		}
	}
	b.scans[i], b.sources.changed = &fresh, true
	return diags, nil
}

func (b *builder) noReport(slug string, refs []*markdown.Reference) diag.List {
	var slugs []string
	for _, s := range b.scans {
		if len(s.folder.Articles) > 0 {
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

// quoting returns the scan with what its references to other reports say.
func (s *scan) quoting(said map[string]*report.Quote) *scan {
	q := *s
	q.quotes = map[string]*report.Quote{}
	quoted := make([]quotedFigure, len(s.record.References))
	for i := range s.record.References {
		name := s.record.References[i].Name()
		quote := said[name]
		q.quotes[name] = quote
		quoted[i].Name = name
		if quote != nil {
			quoted[i].Sector, quoted[i].Value, quoted[i].Texts = quote.Sector, quote.Value, quote.Texts
		}
	}
	q.quoted = scope.Digest(&quoted)
	return &q
}

// quotedFigure is what a reference to another report says.
type quotedFigure struct {
	Name, Sector, Value string
	Texts               []string // by language
}

// reads returns the digest of what an output of the scan's report reads, there and
// in the reports that it refers to or that tell of its targets.
func (s *scan) reads(digest uint64) uint64 {
	if s.quotes == nil && s.told == nil {
		return digest
	}
	h := newHash()
	h.number(digest)
	h.number(s.quoted)
	h.number(s.telling)
	return h.sum()
}

// bind gives the scan's report what its references to others say, and what others tell of it.
func (s *scan) bind(cfg *config.Config, r *report.Report) bool {
	r.Tell(cfg, s.told)
	return r.Bind(func(ref *markdown.Reference) *report.Quote { return s.quotes[ref.Name()] })
}

// addReferred adds to the sources of each report that have changed those of the
// reports that it refers to.
func (b *builder) addReferred(byReport map[string][]string) {
	own := maps.Clone(byReport)
	for _, s := range b.scans {
		if of := s.record.Follows.Of; of != "" { // each has something of the other
			byReport[s.folder.Slug] = slices.Concat(byReport[s.folder.Slug], own[of])
			byReport[of] = slices.Concat(byReport[of], own[s.folder.Slug])
		}
		var others []string
		for _, ref := range s.record.References {
			if !slices.Contains(others, ref.Report) {
				others = append(others, ref.Report)
				byReport[s.folder.Slug] = slices.Concat(byReport[s.folder.Slug], own[ref.Report])
			}
		}
	}
}
