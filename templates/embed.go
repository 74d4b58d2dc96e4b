// Package templates holds the pages' templates and the interface's words.
//
//	languages.html  the choice of languages at the root of the site
//	404.html        what a server shows for an address that is not there
//	baseof.html     the frame of the pages below, which define "main"
//	home.html       the reports of the site in one language
//	overview.html   a report with all its metrics
//	article.html    one sector of a report
//	embed.html      the page for an iframe, with one metric or a sector's
//	partials/       parts of pages
//	strings/        words and sentences, one file for each language
//
// A site may lay its own file over any of them. What a template is given is
// listed by duibiao schema template; a field that is not there is reported with its place.
package templates

import "embed"

// FS holds the files under the names above.
//
//go:embed *.html partials/*.html strings/*.toml
var FS embed.FS
