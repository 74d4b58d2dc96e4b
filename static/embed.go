// Package static holds what pages load or carry in them.
//
//	metric.css   colours, and the metric with its bar: on pages and in embeds
//	plot.css     the drawings of pages
//	site.css     everything else on pages
//	embed.css    the rest of an embed; becomes part of it
//	site.js      a button that copies embed code; pages do without
//	frame.js     tells an embed's height to the page around it; becomes part of it
//	embed.js     the page around it listens; published under this name for good
//	favicon.svg
//
// A site may lay its own file over any of them and add others: further style sheets
// and scripts are linked from every page after these, other files are published as
// they are.
package static

import "embed"

// FS holds the files.
//
//go:embed *.css *.js *.svg
var FS embed.FS
