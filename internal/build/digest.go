package build

import (
	"errors"
	"strconv"
	"time"

	"github.com/cespare/xxhash/v2"
	"github.com/gohugoio/hashstructure"

	"duibiao/internal/config"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// An output's digest covers all that it reads. What it reads is written out here in
// small structs of exported strings and numbers, for hashstructure has traps: it
// passes over unexported fields and takes a nil pointer for its zero value. The
// structs hold sequences only, no sets, and are hashed with xxhash; the default
// hasher makes sets of many elements collide.

// baseReads is what every output reads besides.
type baseReads struct {
	Titles    []string
	BaseURL   string
	Languages []languageReads
	Default   int
	Publisher config.Publisher
	Embeds    bool
}

type languageReads struct {
	Code, Name, Tag string
	Style           quantity.Style
}

func newBaseReads(cfg *config.Config) baseReads {
	b := baseReads{
		Titles: cfg.Titles, BaseURL: cfg.BaseURL,
		Default: cfg.DefaultLanguage, Publisher: cfg.Publisher, Embeds: cfg.Embeds,
	}
	for _, l := range cfg.Languages {
		b.Languages = append(b.Languages, languageReads{l.Code, l.Name, l.Tag, l.Style})
	}
	return b
}

// digestOf returns the digest of what an output reads.
func digestOf(reads any) (uint64, error) {
	return hashstructure.Hash(reads, &hashstructure.HashOptions{Hasher: xxhash.New()})
}

// textReads is a page's words in one language.
type textReads struct {
	Title, Summary string
	HTML           uint64 // a digest
}

func newTextReads(t report.Text, lang int) textReads {
	body := xxhash.Sum64(t.Document.HTML)
	if len(t.Quotes) > 0 {
		h := newHash()
		h.number(body)
		h.quotes(t, lang)
		body = h.sum()
	}
	return textReads{t.Title, t.Summary, body}
}

// quotes adds what a text quotes of its own report, and where. What it quotes of
// others is added when that is known: see survey.reads.
func (h hash) quotes(t report.Text, lang int) {
	for i, q := range t.Quotes {
		ref := &t.Document.References[i]
		h.text(ref.Name())
		h.number(uint64(ref.At))
		h.text(strconv.FormatBool(ref.Linked))
		if q != nil {
			h.text(q.Sector)
			h.text(q.Value)
			h.text(q.Texts[lang])
		}
	}
}

// headReads is what every page of a report shows of it.
type headReads struct {
	Slug                       string
	ActualPeriod, TargetPeriod int
	Date, Title, Source, URL   string
}

func newHeadReads(r *report.Report, lang int) headReads {
	return headReads{
		r.Slug, r.ActualPeriod, r.TargetPeriod, day(r.Date),
		r.Texts[lang].Title, r.Texts[lang].Source, r.SourceURL,
	}
}

func day(t time.Time) string { return t.Format(time.DateOnly) }

// metricDigest returns the digest of a metric in one language. Its comparison follows from
// it. Metrics are most of what a site holds, so they are digested without the detour
// through a struct.
func metricDigest(m *report.Metric, lang int) uint64 {
	h := newHash()
	w := m.Words[lang]
	h.text(m.ID)
	h.number(uint64(m.Kind))
	h.number(uint64(m.Direction))
	h.text(w.Label)
	h.text(w.Group)
	h.text(w.Note)
	h.text(m.Unit())
	h.text(w.Unit.One)
	h.text(w.Unit.Other)
	h.flag(w.Unit.Also != nil)
	h.figure(m.Actual, lang)
	h.figure(m.Target, lang)
	for _, c := range m.Corrections {
		h.number(uint64(c.Part))
		h.text(day(c.Date))
		h.figure(c.Was, lang)
		h.text(c.Units[lang].Other)
		h.text(c.Reasons[lang])
	}
	return h.sum()
}

func (h hash) flag(f bool) {
	if f {
		h.number(1)
	} else {
		h.number(0)
	}
}

func (h hash) figure(f *report.Figure, lang int) {
	h.flag(f != nil)
	if f == nil {
		return
	}
	h.number(uint64(f.Period))
	h.number(uint64(f.Bound))
	h.text(f.Value.String())
	h.text(f.High.String())
	h.text(f.Texts[lang])
}

// titleReads is how a page names another.
type titleReads struct {
	Slug, Title string
}

func titlesReads(r *report.Report, lang int) []titleReads {
	var titles []titleReads
	for _, s := range r.Sectors {
		titles = append(titles, titleReads{s.Slug, s.Texts[lang].Title})
	}
	return titles
}

// sectorReads is an article, as far as its own page, its data or an overview shows
// it. Its metrics, which many outputs read, are there as digests.
type sectorReads struct {
	Report    headReads
	Slug      string
	Date      string
	Text      textReads
	Metrics   []uint64
	Withdrawn []uint64
}

// digests are the digests of the parts of one report, each made once.
type digests struct {
	languages int
	sectors   map[*report.Sector][]sectorDigests // by language
}

// sectorDigests are the digests of a sector in one language.
type sectorDigests struct {
	whole   uint64 // the article
	data    uint64 // the article but for its text
	listed  uint64 // what an overview shows of it
	metrics map[*report.Metric]uint64
}

func newDigests(r *report.Report, languages int) (*digests, error) {
	d := &digests{languages, map[*report.Sector][]sectorDigests{}}
	for _, s := range r.Sectors {
		for lang := range languages {
			part, err := digestSector(s, lang)
			if err != nil {
				return nil, err
			}
			d.sectors[s] = append(d.sectors[s], part)
		}
	}
	return d, nil
}

func digestSector(s *report.Sector, lang int) (sectorDigests, error) {
	d := sectorDigests{metrics: map[*report.Metric]uint64{}}
	digests := func(list []*report.Metric) []uint64 {
		var digests []uint64
		for _, m := range list {
			d.metrics[m] = metricDigest(m, lang)
			digests = append(digests, d.metrics[m])
		}
		return digests
	}
	metrics, withdrawn := digests(s.Metrics), digests(s.Withdrawn)
	text := newTextReads(s.Texts[lang], lang)
	var err, err2, err3 error
	d.whole, err = digestOf(sectorReads{newHeadReads(s.Report, lang), s.Slug, day(s.Date), text, metrics, withdrawn})
	text.HTML = 0
	d.data, err2 = digestOf(sectorReads{newHeadReads(s.Report, lang), s.Slug, day(s.Date), text, metrics, withdrawn})
	d.listed, err3 = digestOf(sectorReads{Slug: s.Slug, Text: text, Metrics: metrics, Withdrawn: withdrawn})
	return d, errors.Join(err, err2, err3)
}

// sector is an article without its text and its neighbours.
func (d *digests) sector(s *report.Sector, lang int) any { return d.sectors[s][lang].data }

// article is an article with the titles of the others, which it lists.
func (d *digests) article(s *report.Sector, lang int) any {
	return struct {
		Sector uint64
		Titles []titleReads
	}{d.sectors[s][lang].whole, titlesReads(s.Report, lang)}
}

// metricEmbed is a bar alone, with the article that it credits.
func (d *digests) metricEmbed(m *report.Metric, lang int) any {
	return struct {
		Report headReads
		Sector titleReads
		Metric uint64
	}{
		newHeadReads(m.Sector.Report, lang),
		titleReads{m.Sector.Slug, m.Sector.Texts[lang].Title},
		d.sectors[m.Sector][lang].metrics[m],
	}
}

// overview is a report with all its metrics.
func (d *digests) overview(r *report.Report, lang int) any {
	reads := struct {
		Report  headReads
		Text    textReads
		Sectors []uint64
	}{Report: newHeadReads(r, lang), Text: newTextReads(r.Texts[lang].Text, lang)}
	for _, s := range r.Sectors {
		reads.Sectors = append(reads.Sectors, d.sectors[s][lang].listed)
	}
	return reads
}

// data is a report's metrics in every language.
func (d *digests) data(r *report.Report) any {
	type language struct {
		Report  headReads
		Sectors []titleReads
		Metrics []uint64
	}
	var reads []language
	for lang := range d.languages {
		l := language{Report: newHeadReads(r, lang), Sectors: titlesReads(r, lang)}
		for _, s := range r.Sectors {
			l.Metrics = append(l.Metrics, d.sectors[s][lang].listed)
		}
		reads = append(reads, l)
	}
	return reads
}

// homeReads is the list of reports, with how many metrics each has and how many of
// them are compared.
func homeReads(s *report.Site, lang int) any {
	type sector struct {
		Slug, Title, Summary string
	}
	type entry struct {
		Head              headReads
		Summary           string
		Sectors           []sector
		Metrics, Compared int
	}
	var reads []entry
	for _, r := range s.Reports {
		e := entry{Head: newHeadReads(r, lang), Summary: r.Texts[lang].Summary, Metrics: r.Counts.Metrics, Compared: r.Counts.Compared}
		for _, sec := range r.Sectors {
			e.Sectors = append(e.Sectors, sector{sec.Slug, sec.Texts[lang].Title, sec.Texts[lang].Summary})
		}
		reads = append(reads, e)
	}
	return reads
}

// sitemapReads is every page's address and date.
func sitemapReads(s *report.Site) any {
	type entry struct {
		Report, Sector, Date string
	}
	var reads []entry
	for _, r := range s.Reports {
		reads = append(reads, entry{r.Slug, "", day(r.Date)})
		for _, sec := range r.Sectors {
			reads = append(reads, entry{r.Slug, sec.Slug, day(sec.Date)})
		}
	}
	return reads
}
