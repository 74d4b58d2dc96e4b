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
	"github.com/cespare/xxhash/v2"
	"github.com/gohugoio/hashstructure"

	"duibiao/internal/period"
	"duibiao/internal/published"
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

// Metric is a metric in one language.
type Metric struct {
	Sector             string // its slug
	ID                 string
	Label, Group, Note string
	Kind               report.Kind
	Direction          report.Direction
	Rank               bool // a place in an order
	Multiple           bool // in 倍: how many times something else
	HidesMissing       bool // whether nothing is told of a result or a target that the source does not give
	IsGrowth           bool // whether it is by how much another one changes: see Growth
	Actual, Target     Stated
	Comparison         Comparison
	Series             []Point      // of all periods, the oldest first
	Answer             int          // the point whose verdict says most, counted from 1; 0 if none does
	Outcome            []Outcome    // of the target, as a later report tells; at most one
	Taken              []Taken      // from where figures are taken over, the newest first
	Source, SourceURL  string       // where they are not the report's; else empty
	Corrections        []Correction // by date
	Growth             []Metric     // its change over a year before, as a metric; none if none is stated
	Factor, Written    string       // what figures are multiplied by to be written in this language, and the word for the unit then; else empty
}

// Points returns what is stated of the metric in all periods. Of most metrics that is the
// two figures of the report, of which nothing is known but themselves: Series then has no
// points, which would be hashed and kept for nothing.
func (m *Metric) Points() []Point {
	if m.Series != nil {
		return m.Series
	}
	list := make([]Point, 0, 2)
	if m.Actual.Known {
		list = append(list, Point{Period: m.Actual.Period, Actual: m.Actual, Target: Stated{Period: m.Actual.Period}})
	}
	if m.Target.Known { // one in words is in Series
		list = append(list, Point{
			Period: m.Target.Period, Actual: Stated{Period: m.Target.Period}, Target: m.Target,
			Verdict: Verdict{Known: true, Outcome: report.Pending},
		})
	}
	return list
}

// HasFurther reports whether the metric has figures beside the two of its report.
func (m *Metric) HasFurther() bool {
	for i := range m.Series {
		s := &m.Series[i]
		if s.AsOf != "" || s.Superseded || s.Actual.Known && (!m.Actual.Known || s.Period != m.Actual.Period) || s.Target.IsSaid() && (!m.Target.IsSaid() || s.Period != m.Target.Period) {
			return true
		}
	}
	return false
}

// Main returns the metric whose figures stand for the metric: its growth, if the metric
// itself has none.
func (m *Metric) Main() *Metric {
	if !m.Actual.Known && !m.Target.IsSaid() && len(m.Series) == 0 && m.Growth != nil {
		return &m.Growth[0]
	}
	return m
}

// Answered returns the point whose verdict says most, if one does.
func (m *Metric) Answered() (*Point, bool) {
	if m.Answer == 0 {
		return nil, false
	}
	return &m.Series[m.Answer-1], true
}

// Point is what is stated of a metric in one period; see [report.Point].
type Point struct {
	Period         period.Period
	Actual, Target Stated
	AsOf           string // 2025-06-30; empty for the whole period
	Status         report.Status
	Superseded     bool
	Note, Source   string
	Direction      report.Direction // as the report meant it that stated the target
	Verdict        Verdict

	ActualFrom, TargetFrom Origin // of what is taken over
}

// Side returns a figure of the point, which is one of the metric or of its growth.
func (p *Point) Side(part published.Part) *Stated {
	if part.IsTarget() {
		return &p.Target
	}
	return &p.Actual
}

// Verdict is what a result says of the target of its own period; see [report.Verdict].
type Verdict struct {
	Known             bool
	Outcome           report.Outcome
	Reason            report.Reason
	Gap               Gap
	Change            Ratio // of the gap to the target's number
	Share, Time, Pace Ratio
	Until             string // the day to which a result so far counts; else empty
	Of                Stated // that result, where it is stated of a shorter period
}

// IsGone reports whether the metric has nothing left but corrections.
func (m *Metric) IsGone() bool {
	return !m.Actual.Known && !m.Target.Known && len(m.Series) == 0 && m.Growth == nil
}

// Figure returns a figure of the metric or of its growth, of the report's own periods.
func (m *Metric) Figure(part published.Part) *Stated {
	if part.IsGrowth() {
		if m.Growth == nil {
			return &Stated{}
		}
		m = &m.Growth[0]
	}
	if part.IsTarget() {
		return &m.Target
	}
	return &m.Actual
}

// Comparison is a level beside a target; see [report.Comparison].
type Comparison struct {
	Known  bool
	State  report.State
	Side   report.Side // on which side of the level the target lies
	Gap    Gap         // the target less the level
	Share  Ratio       // the level's share of the target
	Change Ratio       // of the gap to the level
}

// ShareBound returns the bound of the level's share; see [report.Comparison.ShareBound].
func (c *Comparison) ShareBound() quantity.Bound { return report.ShareBound(c.Gap.Sign, c.Gap.Bound) }

// Gap is a difference between two figures.
type Gap struct {
	Known bool
	Sign  int
	Bound quantity.Bound // of its size
	Value string         // exact, in the base unit
	Text  string         // its size: without its sign
	Bare  string         // the same without the unit of the figures; only of a verdict
}

// Ratio is a ratio of two figures.
type Ratio struct {
	Known bool
	Value string // rounded for data files: see [RatioPlaces]
	Text  string // as a percentage, with the sign of a change
	Size  string // as a percentage, without its sign; empty of what has become a multiple
}

// Body is the text of a page.
type Body struct {
	HTML     string
	Headings []Heading
	Quotes   []Quote  // in the order of their places
	Blocks   []Extent // the outermost ones in which quotes stand, likewise
	Files    []File   // likewise
	Detours  []Detour
}

// Extent is where a block of a text stands: from its first byte in the HTML to the one behind its end.
type Extent struct {
	From, To int
}

// Detour is where a link leads whose page is not in the language of the text: to that of
// the original. Both are as they stand in the HTML.
type Detour struct {
	From, To string
}

// File is what a text says of a file, and where.
type File struct {
	At            int    // where it stands in the HTML
	Path          string // the address; empty if it stands there already
	Width, Height int    // of an image as attributes; 0 if they are not known
}

// Heading is a heading of a text.
type Heading struct {
	Level    int
	ID, Text string
}

// Quote is what a text says of a metric, and where.
type Quote struct {
	At                 int  // where it stands in the HTML
	Linked             bool // whether it stands in a link already
	Report, Sector, ID string
	Value              string // for machines; empty for a label
	Text               string
	Absent             bool // whether the metric's article is not in the language of the text: it leads to the original's
}

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
	Absent         []Absence
}

// Figure is one metric with the article that it is in.
type Figure struct {
	Lang   int
	Head   Keyed[Head]
	Sector Name
	Metric Keyed[Metric]
	Around Around // only of those that [Folder.FiguresAround] returns
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
}

// Site is the summaries of all reports, in all languages, and the files beside the articles
// that published pages link to.
type Site struct {
	Indexes   []Index
	Resources []Resource
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
