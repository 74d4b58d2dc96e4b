package check

import (
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

var translationMissing = Rule{
	ID: report.TranslationMissing,
	Doc: `Words that have no translation.

Every article has a file in each language of the site, with a title; and what the
default language's file says in summary, source and the metrics' labels, groups and
notes, every other says in its own words.

While this is an error the site waits for the translator. As a warning, or off, it
does not: an article that is not wholly translated is left out in every language, as
a draft is, and the report as a whole if its index file is not. Links to it then lead
to a draft. No figure is published whose label or note a reader would miss.

	[check]
	translation-missing = "warning"

Headings, lists and tables that a translation lacks are structure-parity's.`,
	Run: func(in *Input) diag.List { return in.Untranslated },
}
