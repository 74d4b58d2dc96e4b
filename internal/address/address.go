// Package address says where everything of a site is: the path of every file that is
// published, its media type, and the way from one to another.
//
// Paths are slash-separated and relative to the site's root. Every page ends in a file
// name, so that a link needs no server to find it. A language is named by its code, a
// report, a sector and a metric by what they are called in the source folder.
//
//	index.html  404.html  robots.txt  sitemap.xml  llms.txt
//	<lang>/index.html                      a language's home page
//	<lang>/about.html                      what the site is and how it judges
//	<lang>/<page>.html                     a page outside of reports
//	<lang>/<report>/index.html             a report
//	<lang>/<report>/<sector>.html  .json   an article
//	<lang>/<report>/<sector>.ninjs.json    the same for newsrooms
//	<page>.md                              a page as Markdown
//	<lang>/<report>/figures/<metric>.html  the page of a metric
//	<lang>/<report>/embed/<metric>.html    a metric, for an iframe
//	<lang>/<report>/embed/sectors/<sector>.html  those of a sector
//	<lang>/<report>/embed/report/<name>.html     the counts of a report, or its gap chart
//	<lang>/<report>/embed/pinned/<metric>-<digest>.html  a figure as it was released
//	<lang>/site-map.html                   the site map for readers
//	<lang>/search.html                     the search
//	<lang>/search-all.html                 every figure, if they are too many for the search's page
//	search/<lang>/                         its index, and what it shows of each article
//	<lang>/<report>/fragment/<metric>.html  .plain.html  .md  a metric to paste where iframes are stripped
//	oembed/<lang>/<report>/…json           what a CMS embeds in the place of a page's address
//	data/<report>.json  .csv               a report's metrics
//	data/<report>.datapackage.json         what their columns are, also <file>-metadata.json
//	data/<report>.<lang>.xlsx               a report's metrics as a workbook
//	share/<lang>/<report>.png              the picture of a report, where it is shared
//	share/<lang>/<report>/<metric>.png  .svg  that of a metric
//	service-worker.js  offline.json  offline/<report>.json  what browsers keep for when there is no network
//	assets/                                styles, scripts, and what articles show
package address

import (
	"strconv"
	"strings"
)

// Files at the root of a site.
const (
	Languages = "index.html" // the choice of languages
	NotFound  = "404.html"
	Robots    = "robots.txt"
	Sitemap   = "sitemap.xml"
	LLMs      = "llms.txt"
)

// Worker is the service worker of the site, which keeps what was visited for when there is no network, and
// KeptSite what it keeps of the site itself.
const (
	Worker   = "service-worker.js"
	KeptSite = "offline.json"
)

// Kept is what the service worker keeps of a report.
func Kept(report string) string { return "offline/" + report + ".json" }

// ReportOf returns the report to which a file of the site belongs that is not made of the report alone: an image
// beside its articles, or what the search shows of it. It is empty where it belongs to none.
func ReportOf(path string) string {
	parts := strings.Split(path, "/")
	switch {
	case len(parts) > 2 && parts[0]+"/" == assets:
		return parts[1]
	case len(parts) > 3 && parts[0] == "search":
		return parts[2]
	}
	return ""
}

// assets is the folder of styles, scripts and images.
const assets = "assets/"

// Home is a language's home page.
func Home(lang string) string { return lang + "/index.html" }

// About is the page about the site.
func About(lang string) string { return lang + "/about.html" }

// Page is a page outside of reports, by its name.
func Page(lang, name string) string { return lang + "/" + name + ".html" }

// IsTaken reports whether a page outside of reports can't have a name, since a page of the site
// itself has it, or may have it when some output is turned on. The page about the site is not
// among these: what somebody writes of that name stands on it.
func IsTaken(name string) bool {
	for _, own := range []string{"index", "search", "search-all", "site-map"} {
		rest, has := strings.CutPrefix(name, own)
		if has && (rest == "" || own != "index" && strings.Trim(rest, "-0123456789") == "") {
			return true
		}
	}
	return false
}

// AboutName is the name of the page about the site.
const AboutName = "about"

// Search is the page that searches.
func Search(lang string) string { return lang + "/search.html" }

// SearchAll is a page that lists every figure, or of several the one of a number from 1 on.
func SearchAll(lang string, part int) string {
	if part == 1 {
		return lang + "/search-all.html"
	}
	return lang + "/search-all-" + strconv.Itoa(part) + ".html"
}

// SiteMap is a page of the site map for readers, by its number from 1 on.
func SiteMap(lang string, part int) string {
	if part == 1 {
		return lang + "/site-map.html"
	}
	return lang + "/site-map-" + strconv.Itoa(part) + ".html"
}

// SearchTables are the words of figures, which the search of every language reads.
const SearchTables = "search/tables.js"

// SearchFile is a file of the index of a language, by its name.
func SearchFile(lang, name string) string { return "search/" + lang + "/" + name + ".js" }

// PagesIndex stands in the index of the search for the pages outside of reports, as no report
// is called.
const PagesIndex = "_"

// SearchText is what the search shows of an article, or of a report if no sector is named, or
// of a page outside of reports if no report is.
func SearchText(lang, report, sector string) string {
	if report == "" {
		report = PagesIndex
	}
	if sector == "" {
		sector = "index" // which no article is called
	}
	return SearchFile(lang, report+"/"+sector)
}

// File is a file of a language that belongs to no report, by its name.
func File(lang, name string) string { return lang + "/" + name }

// Report is the overview page of a report.
func Report(lang, report string) string { return lang + "/" + report + "/index.html" }

// Article is the page of a sector; without a report it is a page outside of reports.
func Article(lang, report, sector string) string {
	if report == "" {
		return Page(lang, sector)
	}
	return lang + "/" + report + "/" + sector + ".html"
}

// Figure is the page of a metric.
func Figure(lang, report, metric string) string {
	return lang + "/" + report + "/figures/" + metric + ".html"
}

// ArticleData is the article of a sector for a headless CMS.
func ArticleData(lang, report, sector string) string {
	return lang + "/" + report + "/" + sector + ".json"
}

// ArticleAs is the article of a sector in another form, which has an ending of its own.
func ArticleAs(lang, report, sector, ending string) string {
	return lang + "/" + report + "/" + sector + ending
}

// Embed is the page for an iframe with one metric. In a report a sector and a metric never have
// the same name: what the embed of a sector was called before it had a folder leads on from here.
func Embed(lang, report, name string) string {
	return lang + "/" + report + "/embed/" + name + ".html"
}

// EmbedSector is the page for an iframe with all metrics of a sector.
func EmbedSector(lang, report, sector string) string { return Embed(lang, report, "sectors/"+sector) }

// EmbedReport is a page for an iframe about a whole report, by its name.
func EmbedReport(lang, report, name string) string { return Embed(lang, report, "report/"+name) }

// EmbedPinned is the page for an iframe with a figure of a metric as it was released, by the digest of what was.
func EmbedPinned(lang, report, metric, digest string) string {
	return Embed(lang, report, "pinned/"+metric+"-"+digest)
}

// Fragment is a metric as a piece to paste, with an extension.
func Fragment(lang, report, metric, ext string) string {
	return lang + "/" + report + "/fragment/" + metric + ext
}

// OEmbed says how a page is embedded, by its path.
func OEmbed(page string) string { return "oembed/" + strings.TrimSuffix(page, ".html") + ".json" }

// Data is a report's data file with an extension, .json or .csv.
func Data(report, ext string) string { return "data/" + report + ext }

// Share is the picture that is shown of a report where it is shared.
func Share(lang, report string) string { return "share/" + lang + "/" + report + ".png" }

// ShareFigure is the picture of a metric with an extension, .png or .svg.
func ShareFigure(lang, report, metric, ext string) string {
	return "share/" + lang + "/" + report + "/" + metric + ext
}

// Asset is a style sheet, a script or another static file.
func Asset(name string) string { return assets + name }

// Resource is a file of a report's folder that is no article, or one beside the pages outside of
// reports if none is named.
func Resource(report, name string) string {
	if report == "" {
		return assets + name
	}
	return assets + report + "/" + name
}

// In returns the path of the same page in another language: the path is that of a page
// whose first folder is its language.
func In(lang, page string) string {
	_, rest, _ := strings.Cut(page, "/")
	return lang + "/" + rest
}

// Relative returns the link from one page to another file of the site, which may have
// a fragment. A site has many of these; this needs no lists of names.
func Relative(from, to string) string {
	shared := 0 // folders, with the slash behind them
	for i := range min(len(from), len(to)) {
		if from[i] != to[i] || to[i] == '#' {
			break
		}
		if to[i] == '/' {
			shared = i + 1
		}
	}
	up := 0
	for i := shared; i < len(from); i++ {
		if from[i] == '/' {
			up += len(parent)
		}
	}
	for up > len(parents) {
		to, shared, up = parents+to[shared:], 0, up-len(parents)
	}
	return parents[:up] + to[shared:]
}

// parent leads to the folder above; parents are more of them than a page of a site needs.
const (
	parent  = "../"
	parents = parent + parent + parent + parent + parent + parent
)

// From returns the path of a file that a page links to by Relative: the other way.
func From(page, link string) string {
	folder := page[:strings.LastIndexByte(page, '/')+1]
	for rest, up := strings.CutPrefix(link, "../"); up; rest, up = strings.CutPrefix(link, "../") {
		link = rest
		folder = folder[:strings.LastIndexByte(strings.TrimSuffix(folder, "/"), '/')+1]
	}
	return folder + link
}

// SitemapPart is a part of the sitemap of a large site, from 1 on.
func SitemapPart(n int) string { return "sitemap-" + strconv.Itoa(n) + ".xml" }

// IsEmbed reports whether a path is that of a page for an iframe.
func IsEmbed(path string) bool {
	parts := strings.Split(path, "/")
	return len(parts) >= 4 && parts[2] == "embed" && strings.HasSuffix(path, ".html")
}
