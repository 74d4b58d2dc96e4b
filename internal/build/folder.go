package build

import (
	"io/fs"
	"slices"

	"duibiao/internal/cache"
	"duibiao/internal/check"
	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/picture"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// parts is what a report is made of, as it has been read.
type parts struct {
	articles  []*report.Article
	texts     map[string][]byte // of those that had to be read so far, by file
	published *published.List   // nil if nothing has been, or the record is damaged
	recorded  bool              // whether there is a record
	resources []string
	spoilt    map[string]bool // images among them that cannot be shown
	keys      map[string]bool // files among them in which a private key stands
	key       uint64          // of what it is made of besides the articles
}

// parts reads what is in a report's folder. A text is nil if it has not been needed so
// far.
func (b *builder) parts(f *content.Folder, texts [][]byte, reader *content.Reader) (*parts, diag.List, error) {
	m := &parts{articles: make([]*report.Article, len(f.Articles)), texts: map[string][]byte{}}
	found := make([]diag.List, len(f.Articles))
	err := b.crew.each(len(f.Articles), func(i int) (err error) {
		m.articles[i], found[i], err = b.source(f.Articles[i].Name, texts[i], reader)
		return err
	})
	if err != nil {
		return nil, nil, err
	}
	for i, e := range f.Articles {
		if texts[i] != nil {
			m.texts[e.Name] = texts[i]
		}
	}
	for _, e := range f.Resources {
		m.resources = append(m.resources, e.Name)
		src := b.sources.get(e.Name)
		if src.Width == 0 && picture.IsMeasured(e.Name) {
			m.spoilt = with(m.spoilt, e.Name)
		}
		if src.Key {
			m.keys = with(m.keys, e.Name)
		}
	}
	list, d, err := b.published(f, reader)
	m.published, m.recorded = list, f.Published.Name != ""
	h := newHash()
	h.number(b.configs)
	if f.Published.Name != "" {
		h.number(b.sources.get(f.Published.Name).Digest)
	}
	m.key = h.sum()
	return m, append(slices.Concat(found...), d...), err
}

// with adds a name to a set, which is nil as long as nothing is in it.
func with(set map[string]bool, name string) map[string]bool {
	if set == nil {
		set = map[string]bool{}
	}
	set[name] = true
	return set
}

// takes adds what a report takes over to what it is made of, as a digest.
func (m *parts) takes(followed uint64) {
	h := newHash()
	h.number(m.key)
	h.number(followed)
	m.key = h.sum()
}

// input returns a report and what it was made of for rules to look at.
func (m *parts) input(cfg *config.Config, f report.Folder) *check.Input {
	files := check.NewFiles(m.articles, f.Drafts, f.Instead, m.resources)
	files.Spoilt, files.Keys = m.spoilt, m.keys
	return &check.Input{
		Config: cfg, Articles: m.articles, Report: f.Report, Key: m.key,
		Files:        files,
		Untranslated: f.Untranslated, Published: m.published, Recorded: m.recorded,
	}
}

// judge holds the works of a report against the rules, several at a time. What is known of
// a work, by its key, need not be found again: then its text is not even read.
func (b *builder) judge(works []*check.Work, known []cache.Work, m *parts, reader *content.Reader) ([]cache.Work, error) {
	found := make(map[uint64]cache.Work, len(known))
	for _, w := range known {
		found[w.Key] = w
	}
	judged := make([]cache.Work, len(works))
	err := b.crew.each(len(works), func(i int) (err error) {
		w := works[i]
		work, ok := found[w.Key]
		if !ok {
			if w.Outlines, err = b.outlines(w, m, reader); err != nil {
				return err
			}
			work = cache.Work{Key: w.Key, Warnings: w.Run(), Changed: w.Changed(m.published.Page(w.Articles[0].Slug))}
			works[i] = nil // and with it what was read of its text
		}
		judged[i] = work
		return nil
	})
	return judged, err
}

// outlines returns the texts of the articles of a work as rules read them, nil if none is
// to read prose. One that came from the cache is read now, and only now: nothing is kept of
// outlines.
func (b *builder) outlines(w *check.Work, m *parts, reader *content.Reader) (map[string]*markdown.Outline, error) {
	if !b.cfg.Check.Prose {
		return nil, nil
	}
	return b.readOutlines(w, m, reader)
}

// readOutlines is outlines, whether rules read prose or not.
func (b *builder) readOutlines(w *check.Work, m *parts, reader *content.Reader) (map[string]*markdown.Outline, error) {
	outlines := map[string]*markdown.Outline{}
	for _, a := range w.Articles {
		text := m.texts[a.File]
		if text == nil {
			var err error
			if text, err = fs.ReadFile(b.root, a.File); err != nil {
				return nil, err
			}
		}
		if o := reader.Outline(a.File, text); o != nil {
			outlines[a.File] = o
		}
	}
	return outlines, nil
}
