package check

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"iter"
	"sync"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/claim"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/report"
)

// Work is an article with its translations: that of a sector, or the report's own. Most
// rules judge it alone. All that they can read of it, and of the report around it, is here
// and in its key: what one build has found in a work, the next finds in one with that key.
//
// Around it are what the front matter of the report's other articles states, and which of
// their headings its links name. What they say in their texts is not here: when somebody
// writes, one work has another key.
type Work struct {
	Key      uint64
	Articles []*report.Article

	// Outlines are the texts of the articles by file, for a work that is to be judged. They
	// are nil if no rule is to read prose; an article whose text cannot be read has none.
	Outlines map[string]*markdown.Outline

	*facts
	published []*report.Article // those that are no drafts and can be read
	texts     []*report.Text    // of the model; none where it has not got the articles
	sector    *report.Sector    // nil likewise, and for the report's own article
	places    map[report.Link]string

	reader   *claim.Reader // made when the first rule asks for it, and so on
	claimed  []*claim.Claim
	compared map[*report.Article][]comparison // of each translation
}

// facts are what the front matter of a report states.
type facts struct {
	config  *config.Config
	metrics *claim.Metrics
	byFile  map[string]*located       // without their texts
	sectors map[string]*report.Sector // by slug
	index   []*report.Text            // the report's own
	byID    func() map[string]*report.Metric
}

// Works returns the works of a report, in the order of their articles.
func (in *Input) Works() []*Work {
	f := in.facts()
	key := in.factsKey()
	var list []*Work
	bySlug := map[string]*Work{}
	for _, a := range in.Articles {
		w := bySlug[a.Slug]
		if w == nil {
			w = f.work(a.Slug)
			bySlug[a.Slug] = w
			list = append(list, w)
		}
		w.Articles = append(w.Articles, a)
		if !a.Broken && a.Document != nil && in.Files.Articles[a.File].IsPublished() {
			w.published = append(w.published, a)
		}
	}
	for _, w := range list {
		w.Key = in.workKey(key, w)
	}
	return list
}

// work returns a work that has no articles yet.
func (f *facts) work(slug string) *Work {
	w := &Work{facts: f, sector: f.sectors[slug], places: map[report.Link]string{}}
	switch {
	case slug == report.IndexSlug:
		w.texts = f.index
	case w.sector != nil:
		for i := range w.sector.Texts {
			w.texts = append(w.texts, &w.sector.Texts[i])
		}
	}
	return w
}

func (in *Input) facts() *facts {
	f := &facts{
		config: in.Config, metrics: claim.NewMetrics(in.Config, in.Report),
		byFile: make(map[string]*located, len(in.Articles)), sectors: map[string]*report.Sector{},
	}
	for _, a := range in.Articles {
		bare := *a
		bare.Document = nil
		f.byFile[a.File] = locate(&bare)
	}
	if in.Report != nil {
		for i := range in.Report.Texts {
			f.index = append(f.index, &in.Report.Texts[i].Text)
		}
		for _, s := range in.Report.Sectors {
			f.sectors[s.Slug] = s
		}
	}
	f.byID = sync.OnceValue(func() map[string]*report.Metric {
		metrics := map[string]*report.Metric{}
		for _, s := range f.sectors {
			for _, m := range s.Metrics {
				metrics[m.ID] = m
			}
		}
		return metrics
	})
	return f
}

// factsKey returns the digest of all of which the facts are made.
func (in *Input) factsKey() uint64 {
	read := binary.LittleEndian.AppendUint64(nil, in.Key)
	for _, a := range in.Articles {
		read = appendText(read, a.File)
		read = binary.LittleEndian.AppendUint64(read, a.Front)
	}
	return xxhash.Sum64(read)
}

// workKey returns the key of a work, and notes where its links lead.
func (in *Input) workKey(facts uint64, w *Work) uint64 {
	read := binary.LittleEndian.AppendUint64(nil, facts)
	for _, a := range w.Articles {
		read = appendText(read, a.File)
		read = binary.LittleEndian.AppendUint64(read, a.Body)
		if a.Document == nil {
			continue
		}
		for _, l := range a.Document.Links {
			link := report.ParseLink(a.File, l.Destination)
			if link.Kind == report.Page {
				w.places[link] = in.place(link)
				read = appendText(read, w.places[link])
			}
		}
	}
	return xxhash.Sum64(read)
}

// appendText appends a text with its length before it, so that it is kept apart from the
// next.
func appendText(b []byte, text string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(text))), text...)
}

// place names a place in an article by the number of its heading, if it is one. Of another
// report the headings are not known here.
func (in *Input) place(link report.Link) string {
	a := in.article(cmp.Or(in.Files.Articles[link.File].Instead, link.File))
	if a == nil || a.Document == nil {
		return ""
	}
	if in.numbers[a.File] == nil {
		in.number(a.Article)
	}
	if n, ok := in.numbers[a.File][link.Fragment]; ok {
		return fmt.Sprint("heading ", n)
	}
	return link.Fragment
}

// number writes down the numbers of an article's headings.
func (in *Input) number(a *report.Article) {
	numbers := make(map[string]int, len(a.Document.Headings))
	for n, h := range a.Document.Headings {
		numbers[h.ID] = n
	}
	if in.numbers == nil {
		in.numbers = map[string]map[string]int{}
	}
	in.numbers[a.File] = numbers
}

// Run runs the rules that judge works alone, as the configuration sets them.
func (w *Work) Run() diag.List {
	var diags diag.List
	for _, rule := range Rules() {
		if rule.Work != nil && (!rule.Prose || w.Outlines != nil) {
			diags = append(diags, rule.judged(w.config, func() diag.List { return rule.Work(w) })...)
		}
	}
	return diags
}

// parts returns the parts of one of the articles.
func (w *Work) parts(a *report.Article) []claim.Part { return w.read().Parts(a) }

// read returns the reader of the articles.
func (w *Work) read() *claim.Reader {
	if w.reader == nil {
		w.reader = claim.NewReader(w.config, w.texts, w.Outlines)
	}
	return w.reader
}

// claims returns what the articles say of the metrics of the report.
func (w *Work) claims() []*claim.Claim {
	if w.claimed == nil {
		w.claimed = []*claim.Claim{}
		for a := range w.readable() {
			w.claimed = append(w.claimed, w.read().Claims(a, w.metrics)...)
		}
	}
	return w.claimed
}

// readable gives the published articles of which there is an outline.
func (w *Work) readable() iter.Seq[*report.Article] {
	return func(yield func(*report.Article) bool) {
		for _, a := range w.published {
			if w.Outlines[a.File] != nil && !yield(a) {
				return
			}
		}
	}
}
