// Package scope holds what outputs are made of: the typed values that a writer is given,
// made from the model.
//
// There are five scopes, each one value: a [Figure] with its report's head and an
// [Article] in one language; a [Report], the [Site] and its [Tree] in all of them. A kind
// of output takes the scope that it has outputs in, and each output takes of that what
// it shows, and no more.
//
// # Keys
//
// What an output reads is what its writer is given, so the digest of that is its key:
// an output is made again if and only if its key is another. Keys are never written by
// hand: [Digest] makes them, of any type. Parts that many outputs show are [Keyed]: their
// digest is made once and stands for them in what holds them.
//
// hashstructure, which walks the values, passes over unexported fields and takes nil for
// zero. So a value here holds exported fields of plain types, structs and slices:
// figures as exact text, what is absent as a flag. A test walks every type and refuses
// others.
package scope

import (
	"slices"

	"github.com/cespare/xxhash/v2"
	"github.com/gohugoio/hashstructure"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// Keyed is a value with its digest, which stands for it in the digest of what holds it.
type Keyed[T any] struct {
	Key   uint64
	Value T `hash:"-"`
}

// Digest returns the digest of a value of a type that is made of exported fields, slices
// and plain types, and 0 of nil.
func Digest[T any](v *T) uint64 {
	return digest(&hashstructure.HashOptions{Hasher: xxhash.New()}, v)
}

func digest[T any](options *hashstructure.HashOptions, v *T) uint64 {
	if own, ok := any(v).(hashstructure.Hashable); ok { // as hashstructure would ask, at last
		key, _ := own.Hash() // see flat.go
		return key
	}
	// xxhash, since the hasher that is the default makes large values collide.
	key, err := hashstructure.Hash(v, options)
	if err != nil {
		panic("scope: " + err.Error()) // it depends on the type alone, which a test has seen
	}
	return key
}

// Head is what every page of a report tells of it.
type Head struct {
	Slug                       string
	ActualPeriod, TargetPeriod period.Period
	Date                       string // 2025-02-10; empty if not stated
	Title, Source, SourceURL   string
	Column                     Column
}

// Column is what pages of a government's site tell of the report as a column of it. On other
// sites it is empty, so that none of their pages waits for it.
type Column struct {
	Description, Type string
	Keywords          []string
}

// Publication is what a page tells of how it was published.
type Publication struct {
	Time     string // of the day, 09:30; empty if it is not stated
	Author   string // likewise
	Keywords []string
}

// Stated is a figure as it is stated, or the lack of one.
type Stated struct {
	Known  bool
	Period period.Period // also of one that is not known
	Bound  quantity.Bound
	Single bool   // whether it states one value and no bound
	Value  string // the exact number in the base unit; of a range the lower end
	High   string // the upper end of a range
	Per    string // the second term of a ratio, of which Value is the first; else empty
	Unit   string // the unit's word
	Text   string // as a reader sees it
	Words  string // a target in words, which is not known as a figure; else empty
}

// Said is what a reader sees of a figure, or of a target in words.
func (s *Stated) Said() string { return s.Text + s.Words }

// IsSaid reports whether anything is stated.
func (s *Stated) IsSaid() bool { return s.Known || s.Words != "" }

// Name is how a page names an article beside it.
type Name struct {
	Slug, Title string
}

// Absence is a language that a page is not in.
type Absence struct {
	Lang     int
	Overview bool // whether there is the page of its report, at least
}

// Langs returns the languages of absences.
func Langs(list []Absence) []int {
	var langs []int
	for _, a := range list {
		langs = append(langs, a.Lang)
	}
	return langs
}

// Sector is an article without its text: what its data and its embeds show. In the lists of
// a language that it is not in, it stands in that of the original.
type Sector struct {
	Lang               int // index into the languages of the site
	Head               Keyed[Head]
	Slug               string
	Date               string // its own or its report's; may be empty
	Title, Summary     string
	Mark               string // its seal: one character of the language of the original
	Metrics, Withdrawn []Keyed[Metric]
	Counts             report.Counts // of the metrics
}

// Article is an article in one language.
type Article struct {
	Sector         Keyed[Sector]
	Body           Keyed[Body]
	Previous, Next Name   // in the report and in this language; empty slugs at its ends
	Updated        string // the newest of its date and its corrections'; empty if it has no date
	Publication    Publication
	Absent         []Absence
}

// Figure is one metric with the article that it is in.
type Figure struct {
	Lang   int
	Head   Keyed[Head]
	Sector Name
	Metric Keyed[Metric]
	Around Around // but for the Mark only of those that [Folder.FiguresAround] returns
}

// Sheet is all metrics of a report in one language.
type Sheet struct {
	Lang    int
	Head    Keyed[Head]
	Sectors []Keyed[Sector]
	Dropped []Dropped
}

// Edition is a report in one language. That of a language that it is not in is the original.
type Edition struct {
	Lang    int
	Sheet   Keyed[Sheet]
	Summary string
	Body    Keyed[Body]
	Counts  report.Counts
	Absent  []Absence
}

// Report is a report in all languages.
type Report struct {
	Slug     string
	Editions []Edition // by language
	Pins     []Pin     // of [Folder.Pin]
}

// Site is the summaries of all reports, in all languages, and the files beside the articles
// that published pages link to.
type Site struct {
	Indexes   []Index
	Resources []Resource
	Pages     [][]Name      // outside of reports, by language
	Search    []SearchIndex // by language; none if nothing searches
}

// PagesIn returns the pages outside of reports that are in a language.
func (s *Site) PagesIn(lang int) []Name {
	if lang >= len(s.Pages) {
		return nil
	}
	return s.Pages[lang]
}

// HasPage reports whether a page outside of reports is in a language.
func (s *Site) HasPage(lang int, slug string) bool {
	return slices.ContainsFunc(s.PagesIn(lang), func(n Name) bool { return n.Slug == slug })
}

// Resource is a file beside the articles, published as it is.
type Resource struct {
	File   string // content/zhengzhou-2025/map.png
	Path   string // assets/zhengzhou-2025/map.png: where it is published
	Digest uint64 // of its bytes

	Width, Height int // of an image; 0 if they are not known
}

// Index is the reports of the site in one language.
type Index struct {
	Lang    int
	Reports []Keyed[Summary]
	Newest  []Ref // articles that have a date, the newest first
}

// MaxNewest is how many articles [Index.Newest] names.
const MaxNewest = 50

// Summary is a report in one language as lists show it. That of a language that the report
// is not in is the original.
type Summary struct {
	Lang    int
	Head    Head
	Summary string
	Counts  report.Counts
	Sectors []SectorSummary
	Chart   Chart
}

// SectorSummary is an article as lists show it.
type SectorSummary struct {
	Lang              int // likewise
	Slug, Title, Mark string
}

// Ref names an article, with its key: who holds a Ref may ask for the article.
type Ref struct {
	Report, Sector string
	Date, Updated  string
	Key            uint64
}

// Tree is the pages that other outputs list, by report; the first branch is that of the
// site itself.
type Tree struct {
	Branches []Keyed[Branch]
	Kept     []Keyed[Kept] // what browsers keep: of the site itself, then of reports; none if they keep nothing
}

// Kept is files that a browser keeps together, those of a report or of the site itself.
type Kept struct {
	Report string // empty for the site itself
	World  uint64 // the digest of what all outputs are made of: templates, words and settings
	Files  []KeptFile
}

// KeptFile is a file with the digest of what it is made of.
type KeptFile struct {
	Path  string
	Reads uint64
}

// Branch is pages that stand together.
type Branch struct {
	Entries []Entry
}

// Entry is a page to be listed.
type Entry struct {
	Path   string
	Date   string // of its content; may be empty
	Absent []int  // the languages that it is not in
}
