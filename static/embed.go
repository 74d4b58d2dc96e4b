// Package static holds what pages load or carry in them.
//
//	tokens.css    colours and faces, as custom properties, and nothing else; published first
//	base.css      what every page has
//	plot.css      drawings
//	card.css      metrics: cards, lists and marks
//	score.css     the counts of a report
//	overview.css  the page of a report
//	article.css   an article
//	figure.css    the page of a metric
//	home.css      the home page and those beside it
//	print.css     all of these on paper
//	embed.css     the rest of an embed; one sheet with plot.css, card.css and score.css
//	site.js       a button that copies embed code; pages do without
//	frame.js      shows an embed as the page around it wants, and tells that its height
//	embed.js      the same for the page around it; published under this name for good
//	service-worker.js  keeps reports that were visited, if [offline] says so; published at the root
//	keep-offline.js    asks the browser for that
//	favicon.svg
//
// From base.css to print.css they are parts of one sheet, published as site.css. A site may
// lay its own file over any of them and add others: further style sheets and scripts are
// linked from every page after these, as theme.css, in which a site sets custom properties
// anew; other files are published as they are.
package static

import "embed"

// FS holds the files.
//
//go:embed *.css *.js *.svg
var FS embed.FS
