package report

import (
	"time"

	"duibiao/internal/decode"
	"duibiao/internal/markdown"
)

// Article is a source file that has been read: content/<report>/<slug>.<lang>.md.
// The slug of a report's own file is "index". Either Index or Sector is set.
type Article struct {
	File     string // content/zhengzhou-2025/green.zh.md
	Report   string
	Slug     string
	Lang     int // index into the configuration's languages
	Index    *IndexMatter
	Sector   *SectorMatter
	Keys     *decode.Keys
	Document *markdown.Document
	Broken   bool // so mistaken that nothing more can be said about it
}

// IndexSlug is the slug of a report's own file.
const IndexSlug = "index"

// IndexMatter is the front matter of a report. In a translation only the words are
// needed: title, summary and source; TranslatedFrom records of which text of the
// original it was made.
type IndexMatter struct {
	Title        string    `toml:"title"`
	Summary      string    `toml:"summary"`
	Weight       int       `toml:"weight"`
	Draft        bool      `toml:"draft"`
	ActualPeriod int       `toml:"actual_period"`
	TargetPeriod int       `toml:"target_period"`
	Date         time.Time `toml:"date"`
	Source       string    `toml:"source"`
	SourceURL    string    `toml:"source_url"`

	TranslatedFrom []string `toml:"translated_from"`
}

// SectorMatter is the front matter of an article. In a translation only the words
// are needed: title, summary, and label, unit, group and note of each metric;
// TranslatedFrom records of which text of the original it was made.
type SectorMatter struct {
	Title   string         `toml:"title"`
	Summary string         `toml:"summary"`
	Weight  int            `toml:"weight"`
	Draft   bool           `toml:"draft"`
	Date    time.Time      `toml:"date"`
	Metrics []MetricMatter `toml:"metrics"`

	TranslatedFrom []string `toml:"translated_from"`
}

// MetricMatter is a metric in front matter. A figure is a string as a person writes
// it, or a number with a unit. A translation's unit is a word, or a table of the
// forms one and other.
type MetricMatter struct {
	ID        string `toml:"id"`
	Label     string `toml:"label"`
	Actual    any    `toml:"actual"`
	Target    any    `toml:"target"`
	Unit      any    `toml:"unit"`
	Kind      string `toml:"kind"`
	Direction string `toml:"direction"`
	Group     string `toml:"group"`
	Note      string `toml:"note"`
}

// TranslatedFrom returns the record that a translation carries of the text it was
// made of. It is empty if there is none.
func (a *Article) TranslatedFrom() []string {
	switch {
	case a.Index != nil:
		return a.Index.TranslatedFrom
	case a.Sector != nil:
		return a.Sector.TranslatedFrom
	}
	return nil
}

// draft reports whether the article asks to be left out.
func (a *Article) draft() bool {
	return a.Index != nil && a.Index.Draft || a.Sector != nil && a.Sector.Draft
}
