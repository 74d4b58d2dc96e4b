package check

import (
	"slices"
	"strings"

	"duibiao/internal/diag"
)

// Documented returns every rule under which a mistake is ever reported, ordered by
// name: those of [Rules], and those by which files are read, which nothing turns
// off.
func Documented() []Rule {
	all := append(Rules(), readingRules()...)
	slices.SortFunc(all, func(a, b Rule) int { return strings.Compare(a.ID, b.ID) })
	return all
}

// Lookup returns the rule that is called id, or else a hint at which was meant.
func Lookup(id string) (rule Rule, hint diag.Words, ok bool) {
	var known []string
	for _, r := range Documented() {
		if r.ID == id {
			return r, diag.Words{}, true
		}
		known = append(known, r.ID)
	}
	return Rule{}, diag.DidYouMean(id, known), false
}

// Fixed reports whether the configuration cannot set the rule.
func (r Rule) Fixed() bool { return r.Run == nil }

// Explanation is what a person is told about the rule.
func (r Rule) Explanation() diag.Words {
	set := saySettable
	switch {
	case r.Fixed():
		set = sayFixed
	case r.Prose:
		set = sayProse
	}
	return sayExplanation.With(r.ID, r.Severity.Words(), set, r.Doc)
}

// Title is the first sentence of what the rule's documentation says.
func (r Rule) Title() diag.Words {
	zh, _, _ := strings.Cut(r.Doc.Zh, "\n")
	en, _, _ := strings.Cut(r.Doc.En, "\n")
	return diag.Words{Zh: zh, En: en}
}

// readingRules are those by which the other packages read files.
func readingRules() []Rule {
	return []Rule{
		{ID: "bad-slug", Doc: diag.Untranslated(`A name that cannot be an address.

The names of reports and articles stand in the addresses of pages and in the names
of files on every system: small letters a-z, digits, and hyphens between them. The
name of another file may also have capital letters, dots and underscores.`)},
		{ID: "config", Doc: diag.Untranslated(`A value in config.toml that cannot be.

Among them are a language without a name, an address that is not whole, and a
severity that is not off, warning or error. What each key means is in the
documentation of the package config.`)},
		{ID: "content-layout", Doc: diag.Untranslated(`A file that is not where the site looks for it.

A report is a folder, content/<report>/, with index.<lang>.md in it. Its articles
stand beside that file and are called <name>.<lang>.md, where <lang> is a language of
config.toml.`)},
		{ID: "correction", Doc: diag.Untranslated(`A correction that says too little or does not fit.

A table [[corrections]] stands in the article of its metric and states id, date, was
(the figure that was published) and reason; figure = "target" if it is not about the
actual. A metric that is gone is named by label = "…". A translation has the same id,
and the words: reason and label. The correction must change something: was is not
what the figure still is.`)},
		{ID: "encoding", Doc: diag.Untranslated(`A text that is not UTF-8.

The place named is that of the first byte that cannot be read. Save the file as
UTF-8; with or without a byte order mark is the same.`)},
		{ID: "figure-differs", Doc: diag.Untranslated(`A translation repeats a figure and states another one.

Figures are stated once, in the default language's file, and a translation inherits
them. It may repeat them, as in actual = "28.5 million passengers" for 2850万人次; then
they are held against the original, as quantities.`)},
		{ID: "figure-syntax", Doc: diag.Untranslated(`A figure in front matter that cannot be read, or in two ways.

A figure is a string as a person writes it ("2850万人次", "100万吨以上", "4.5%至5%",
"28.5 million passengers") or a number with unit = "…". Refused are, for example,
"3、4个", which is no number, and "4千个", since only 万 and 亿 stand beside digits.`)},
		{ID: "figure-unit", Doc: diag.Untranslated(`A figure whose unit does not fit.

Actual and target of a metric are in one unit, so that they can be compared; unit =
"…" does not contradict the figure; and every language has a word for it: from the
table of units, from [units] in config.toml, or from unit = "…" in the translation.`)},
		{ID: "front-matter", Doc: diag.Untranslated(`Front matter that is missing or contradicts itself.

An article begins with TOML between two lines of +++. The page needs a title, a
report its periods, and what a translation repeats must be as in the original.`)},
		{ID: "metric", Doc: diag.Untranslated(`A metric that says too little or what cannot be.

It needs a label and an actual or a target. kind is flow, stock, rate or rank, and
direction up, down or steady.`)},
		{ID: "metric-id", Doc: diag.Untranslated(`The id of a metric, or the anchor of a heading, that does not name it alone.

An id is small letters, digits and hyphens, and no other metric or article of the
report and no heading of its page has the same: it stands in addresses and data. A
translation names a metric of the original by it.

An anchor that {#…} gives to a heading is that of no metric and no heading above, or
links to it would lead there. It does not begin with _: such are the page's own.`)},
		{ID: "published", Doc: diag.Untranslated(`A list of published figures that is damaged.

content/<report>/published.toml is written by duibiao build --release and kept in
version control. What is in it cannot be guessed: bring back the version that was
committed. After a merge it may list a figure twice; the later one counts.`)},
		{ID: "reference", Doc: diag.Untranslated(`A reference to a figure that is not there.

{{airport-passengers}} writes the actual of a metric, {{airport-passengers.target}} its
target; .gap, .change, .share, .label and .period say more of it, and
{{other-report/airport-passengers}} reaches another report. The metric must be there
and publish what is asked for. Headings, addresses, the texts of images and front
matter take no references. Braces that are meant are written \{{.`)},
		{ID: "sheet-cell", Doc: diag.Untranslated(`A cell of an imported table that cannot be taken into the front matter.

Figures are texts as in the front matter; a number has to be exact. Formulas, dates
and merged cells are refused, and so is a figure that has lost its unit.`)},
		{ID: "sheet-column", Doc: diag.Untranslated(`A column of an imported table that is missing or unknown.

The header is that which duibiao export writes.`)},
		{ID: "sheet-derived", Doc: diag.Untranslated(`A cell that follows from others and was changed.

Units and bounds in grey columns are there to be read: change the actual or target.`)},
		{ID: "sheet-file", Doc: diag.Untranslated(`A file that cannot be read as a table.

duibiao import takes workbooks (.xlsx) and CSV files that duibiao export wrote.`)},
		{ID: "sheet-row", Doc: diag.Untranslated(`A row of an imported table that is no metric, not a whole one, or one twice.

A row is known by report, sector and id. Metrics are not removed by an import: a row
that is missing is only told. A row of a CSV file has as many cells as the header: one
with fewer has been cut short.`)},
		{ID: "sheet-stale", Doc: diag.Untranslated(`A changed row whose metric has changed in the front matter since the export.

Export anew, so that later work is not undone. Rows that nobody changed in the table
are passed over.`)},
		{ID: "static", Doc: diag.Untranslated(`A file of the site's own static/ that cannot be used.

Files there lie over those of the program. A style sheet or script must be one that
can be read, and its name an address.`)},
		{ID: "strings", Doc: diag.Untranslated(`A word of the interface that is missing or unknown.

Each language has a table of them, templates/strings/<lang>.toml, which holds every
key of that of another language, each with the same names in braces.`)},
		{ID: "template", Doc: diag.Untranslated(`A mistake in a template of the site's own.

Files in templates/ lie over those of the program and are Go's html/template. A field
that the page's data do not have is found before anything is published.`)},
		{ID: "toml-syntax", Doc: diag.Untranslated(`TOML that cannot be read.

What is reported is the first place that does not fit. Frequent are a quotation mark
that is not closed, a quotation mark inside a string, which is written \", and a key
that is given twice.`)},
		{ID: "unknown-key", Doc: diag.Untranslated(`A key that nothing reads.

Mostly it is misspelt, and what it should have set is not. Keys are told apart by
case.`)},
		{ID: "value-type", Doc: diag.Untranslated(`A value of the wrong type.

A title is a string in quotation marks, a weight a whole number without them, a
date is written 2025-02-10, and draft is true or false.`)},
	}
}
