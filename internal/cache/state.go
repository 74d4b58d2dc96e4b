package cache

import (
	"slices"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// format is the version of the binary form.
const format = 33

// State is what a build remembers.
type State struct {
	Sources []Source  // every file that was read, ordered by name
	Reports []Report  // ordered by name
	Outputs []Outputs // by output folder

	Minified []scope.Keyed[string] // what style sheets and scripts became, by digests of what they were

	end int64 // of the file of articles
}

// Stamp is how a file looks from outside. A file with the same stamp is taken for
// the same, unless the stamp is so young that a change could have kept it.
type Stamp struct {
	Size            int64
	Modified        int64 // nanoseconds since 1970
	Changed         int64 // likewise, of the directory entry; 0 where systems have none
	Young, Existing bool
}

// Same reports whether a file that had the stamp s and now has t is the same file.
func (s Stamp) Same(t Stamp) bool {
	return s.Existing && t.Existing && !s.Young && s.Size == t.Size && s.Modified == t.Modified && s.Changed == t.Changed
}

// Source is a file of the source folder.
type Source struct {
	Name   string
	Stamp  Stamp
	Digest uint64 // of its bytes
	Blob   Blob   // if it is an article that was read without a mistake

	Width, Height int  // if it is an image
	Key           bool // whether a private key stands in it
}

// IsPublished reports whether the report is part of the site.
func (r *Report) IsPublished() bool { return len(r.Summaries) > 0 }

// Report is what became of one report's folder.
type Report struct {
	Slug      string
	Key       uint64 // digest of all that it was made of
	Planned   []Planned
	Files     []File
	Resources []string
	Linked    []string  // resources that its published articles link to, its own and others
	Links     []Link    // to other reports
	Warnings  diag.List // but for those of the works
	Works     []Work
	Corrected []Corrected

	Weight    int                          // its place on the home page
	Summaries []scope.Keyed[scope.Summary] // by language; none if it is not published
	Refs      [][]scope.Ref                // its newest articles, by language
	Pages     [][]scope.Name               // those outside of reports, by language; none of a report
	Branch    scope.Keyed[scope.Branch]    // its pages, for lists
	Findables []scope.Findable             // what the search knows of it, by language; none if nothing searches

	Follows  report.Follow  // which report it follows; empty if it follows none
	Followed uint64         // a digest of what that states
	Stated   *report.Stated // what it states itself for a report that follows it; nil if none does

	Told  []report.Told // what it tells of the targets of reports before it
	Heard Heard         // what those after it tell of its own

	References []markdown.Reference // to figures of other reports
	Offered    []report.Quote       // what references in other reports say of this one

	text string // the record as it stands in a state, so that it is put together once; empty if it is another
}

// Heard is a report as lists show it with what later reports tell of its targets; it is empty if
// none does.
type Heard struct {
	Told      uint64 // a digest of that
	Summaries []scope.Keyed[scope.Summary]
}

// Diagnostics returns the warnings of the report and of its works.
func (r *Report) Diagnostics() diag.List {
	list := slices.Clone(r.Warnings)
	for i := range r.Works {
		list = append(list, r.Works[i].Warnings...)
	}
	return list
}

// Work is what was found in an article and its translations.
type Work struct {
	Key      uint64 // digest of all that was looked at
	Warnings diag.List
	Changed  diag.List // where figures are not those that were released, which is no mistake
}

// Corrected is a figure that was published and has been corrected since.
type Corrected struct {
	ID       string
	Period   string   // empty for one of the report's own
	Was, Now string   // in the site's default language; Now is empty if it is gone, and Was if it had been withdrawn
	Paths    []string // of the outputs that show it, in order
	Joined   bool     // whether those of the next show it too, and are told there alone
}

// Planned is an output of a report, with the digest of what it reads of it.
type Planned struct {
	Path  string
	Reads uint64
}

// File is an article as links see it.
type File struct {
	Name    string
	Instead string // the original's, whose page stands for it; empty if it has its own
	Draft   bool
	Anchors string // a line each
}

// Link is a link from one report to another.
type Link struct {
	File, Destination string
	Line, Column      int
}

// Outputs is what was published into one folder.
type Outputs struct {
	Folder string   // absolute
	Inputs uint64   // digest of all sources and options together
	Base   Base     // of what all outputs read
	Files  []Output // ordered by path
}

// Base is what all outputs read.
type Base struct {
	Config, Templates uint64
}

// Output is a published file.
type Output struct {
	Path    string
	Digest  uint64 // of all that it was made of
	Content uint64 // of its bytes
	Stamp   Stamp
}

// Detached returns the record with strings of its own. Those that it was made with are
// parts of the texts of articles, which they would keep in memory.
func (r Report) Detached() Report {
	e := &stateEncoder{}
	e.report(r)
	return (&stateDecoder{decoder{text: string(e.b)}}).report()
}

// Edit returns the record for fields to be set: it is not any more what stands in a state.
func (r *Report) Edit() *Report {
	r.text = ""
	return r
}
