package report

import (
	"duibiao/internal/decode"
	"duibiao/internal/front"
	"duibiao/internal/markdown"
)

// Article is a source file that has been read: content/<report>/<slug>.<lang>.md. A page outside
// of reports is one that has no report, and Sector is set.
// The slug of a report's own file is "index". Either Index or Sector is set.
type Article struct {
	File     string // content/zhengzhou-2025/green.zh.md
	Report   string
	Slug     string
	Lang     int // index into the configuration's languages
	Index    *front.Report
	Sector   *front.Article
	Keys     *decode.Keys
	Document *markdown.Document
	Broken   bool // so mistaken that nothing more can be said about it

	// Front and Body are digests of the file's bytes, up to the end of its front matter and
	// behind it. All of a text that is none, or has no front matter, is behind it.
	Front, Body uint64
}

// IndexSlug is the slug of a report's own file.
const IndexSlug = "index"

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

// IsDraft reports whether the article asks to be left out.
func (a *Article) IsDraft() bool {
	return a.Index != nil && a.Index.Draft || a.Sector != nil && a.Sector.Draft
}
