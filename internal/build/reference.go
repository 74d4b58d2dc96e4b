package build

import (
	"maps"
	"slices"

	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/report"
)

// References from report to report are followed when all reports have been surveyed.
// A report that is referred to is taken up again for it, once, and its record then
// offers what was asked for: as long as it is unchanged, it need not be read to know
// what it says. Reports that refer to it remember nothing of that.

// refer finds what the references between the reports say, or why they say nothing.
func (b *builder) refer(reader *content.Reader) (diag.List, error) {
	wanted := map[string][]*markdown.Reference{} // by report
	for _, s := range b.surveys {
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
	for i, s := range b.surveys {
		if len(s.record.References) > 0 {
			b.surveys[i] = s.quoting(said)
		}
	}
	return diags, nil
}

// ask asks a report what references to it say.
func (b *builder) ask(slug string, refs []*markdown.Reference, said map[string]*report.Quote, reader *content.Reader) (diag.List, error) {
	i := slices.IndexFunc(b.surveys, func(s *survey) bool { return s.folder.Slug == slug && len(s.folder.Articles) > 0 })
	if i < 0 {
		return b.noReport(slug, refs), nil
	}
	s := b.surveys[i]
	for j := range s.record.Offered {
		said[s.record.Offered[j].Name()] = &s.record.Offered[j]
	}
	if !slices.ContainsFunc(refs, func(r *markdown.Reference) bool { return said[r.Name()] == nil }) {
		return nil, nil
	}
	folder, articles, err := b.load(s.folder, reader)
	if err != nil {
		return nil, err
	}
	if folder.Report == nil {
		return s.notPublished(refs), nil
	}
	var diags diag.List
	finder := report.NewFinder(b.cfg, folder, articles)
	fresh := *s // the survey may be that of the last build, which still stands
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
	b.surveys[i], b.sources.changed = &fresh, true
	return diags, nil
}

func (b *builder) noReport(slug string, refs []*markdown.Reference) diag.List {
	var slugs []string
	for _, s := range b.surveys {
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

// notPublished says that the survey's report is a draft. One with mistakes has them
// reported.
func (s *survey) notPublished(refs []*markdown.Reference) diag.List {
	if s.diags.HasErrors() {
		return nil
	}
	var diags diag.List
	for _, ref := range refs {
		diags.Errorf(ref.Pos, markdown.RuleReference, sayDraft, s.folder.Slug)
	}
	return diags
}

// quoting returns the survey with what its references to other reports say.
func (s *survey) quoting(said map[string]*report.Quote) *survey {
	q := *s
	q.quotes = map[string]*report.Quote{}
	h := newHash()
	for i := range s.record.References {
		name := s.record.References[i].Name()
		quote := said[name]
		q.quotes[name] = quote
		if h.text(name); quote != nil {
			h.text(quote.Sector)
			h.text(quote.Value)
			for _, text := range quote.Texts {
				h.text(text)
			}
		}
	}
	q.quoted = h.sum()
	return &q
}

// reads returns the digest of what an output of the survey's report reads, there and
// in the reports that it refers to.
func (s *survey) reads(digest uint64) uint64 {
	if s.quotes == nil {
		return digest
	}
	h := newHash()
	h.number(digest)
	h.number(s.quoted)
	return h.sum()
}

// bind gives the survey's report what its references to others say.
func (s *survey) bind(r *report.Report) bool {
	return r.Bind(func(ref *markdown.Reference) *report.Quote { return s.quotes[ref.Name()] })
}

// addReferred adds to the sources of each report that have changed those of the
// reports that it refers to.
func (b *builder) addReferred(byReport map[string][]string) {
	own := maps.Clone(byReport)
	for _, s := range b.surveys {
		var others []string
		for _, ref := range s.record.References {
			if !slices.Contains(others, ref.Report) {
				others = append(others, ref.Report)
				byReport[s.folder.Slug] = slices.Concat(byReport[s.folder.Slug], own[ref.Report])
			}
		}
	}
}
