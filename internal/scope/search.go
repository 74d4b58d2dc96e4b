package scope

import (
	"cmp"
	"strings"
	"unsafe"

	"duibiao/internal/address"
	"duibiao/internal/quantity"
	"duibiao/internal/search"
)

// Findable is what the search knows of a report in one language before it looks into texts.
// It is kept of every report, so it is small: names, and digests of terms. One of a language
// that the report is not in has no articles.
type Findable struct {
	Listing Keyed[Listing]
	Terms   []Keyed[string] // by group, as [search.Pack] makes them
}

// Listing names the figures of a report by articles.
type Listing struct {
	Slug, Title string
	Articles    []ListedArticle // the report itself is the first, without a slug; of [address.PagesIndex] there is none
}

// ListedArticle names the figures of an article.
type ListedArticle struct {
	Slug, Title string
	Figures     string // an id and a label in each line, with a tab between
}

// SearchIndex is what the search knows of all reports in one language.
type SearchIndex struct {
	Lang    int
	Reports []Findable // only those that have articles in it
}

// SearchPart is pieces of the index that stand in one file.
type SearchPart struct {
	First, Count int               // which pieces
	Numbers      Keyed[[][]int]    // of the articles of each report, as [Listing] has them
	Group        int               // the first of the groups that have the pieces
	Groups       [][]Keyed[string] // by report: what each has of these
}

// IsPages reports whether these are the pages outside of reports.
func (l *Listing) IsPages() bool { return l.Slug == address.PagesIndex }

// Findables returns a report as the search knows it, by language. What references say of other
// reports, and what later ones tell, is not looked for: it would make one report's terms
// depend on another's.
func (f *Folder) Findables() []Findable {
	list := make([]Findable, len(f.Report.Editions))
	for lang := range list {
		if e := &f.Report.Editions[lang]; e.Lang == lang {
			list[lang] = f.findable(lang, e)
		}
	}
	return list
}

func (f *Folder) findable(lang int, e *Edition) Findable {
	head := &e.Sheet.Value.Head.Value
	listing := Listing{Slug: cmp.Or(head.Slug, address.PagesIndex), Title: head.Title}
	var terms [search.Groups][]search.Posting
	var set search.Set
	if !f.IsPages() {
		listing.Articles = []ListedArticle{{Title: head.Title}}
		addTexts(&set, head.Slug, head.Title, e.Summary, &e.Body.Value)
		addTerms(&terms, &set, 0)
	}
	for i := range f.Articles {
		a := &f.Articles[i].Value
		s := &a.Sector.Value
		if s.Lang != lang {
			continue
		}
		set.Reset()
		addTexts(&set, head.Slug, s.Title, s.Summary, &a.Body.Value)
		set.Add(search.OfFigure, s.Title)
		set.Add(search.OfFigure, head.Title)
		listing.Articles = append(listing.Articles, ListedArticle{s.Slug, s.Title, addFigures(&set, s.Metrics)})
		addTerms(&terms, &set, len(listing.Articles)-1)
	}
	found := Findable{Listing: Keyed[Listing]{Digest(&listing), listing}, Terms: make([]Keyed[string], len(terms))}
	for i, list := range terms {
		text := search.Pack(list, len(listing.Articles))
		found.Terms[i] = Keyed[string]{Digest(&text), text}
	}
	return found
}

// addTerms adds the terms of one more article to each group.
func addTerms(terms *[search.Groups][]search.Posting, set *search.Set, article int) {
	set.Terms(func(term uint32) {
		p := search.NewPosting(term, article)
		terms[p.Group()] = append(terms[p.Group()], p)
	})
}

func addTexts(set *search.Set, report, title, summary string, body *Body) {
	set.Add(search.OfText, title)
	set.Add(search.OfText, summary)
	for _, p := range body.Passages(report) {
		set.Add(search.OfText, p.Text)
	}
}

// Passages returns the blocks of a text as readers see them; what it quotes of other reports than
// one is left out, if one is named.
func (b *Body) Passages(only string) []search.Passage {
	inserts := make([]search.Insert, 0, len(b.Quotes))
	for i := range b.Quotes {
		if q := &b.Quotes[i]; only == "" || q.Report == only {
			inserts = append(inserts, search.Insert{At: q.At, Text: q.Text})
		}
	}
	return search.Passages(b.HTML, inserts)
}

// addFigures adds metrics, and lists them.
func addFigures(set *search.Set, metrics []Keyed[Metric]) string {
	var names strings.Builder
	for i := range metrics {
		m := &metrics[i].Value
		names.WriteString(m.ID + "\t" + m.Label + "\n")
		for _, text := range []string{m.Label, m.Group, m.Note} {
			set.Add(search.OfFigure, text)
		}
		m.addValues(set)
		for j := range m.Growth {
			m.Growth[j].addValues(set)
		}
	}
	return names.String()
}

func (m *Metric) addValues(set *search.Set) {
	points := m.Points()
	for i := range points {
		for _, f := range []*Stated{&points[i].Actual, &points[i].Target} {
			set.Add(search.OfFigure, f.Said())
			for _, n := range m.Numbers(f) {
				set.AddNumber(n)
			}
		}
	}
}

// Numbers returns the exact numbers that a figure states: as it was stated, and as this
// language writes it, if that converts.
func (m *Metric) Numbers(f *Stated) []string {
	var list []string
	for _, text := range []string{f.Value, f.High} {
		if text == "" || f.Per != "" {
			continue
		}
		list = append(list, text)
		factor, err := quantity.ParseDecimal(m.Factor)
		value, ok := quantity.ParseDecimal(text)
		if m.Factor != "" && err == nil && ok == nil {
			list = append(list, value.Mul(factor).String())
		}
	}
	return list
}

var searchPartLayout = layoutOf[SearchPart]()

// Hash implements [hashstructure.Hashable].
func (p *SearchPart) Hash() (uint64, error) { return searchPartLayout.hash(unsafe.Pointer(p)), nil }
