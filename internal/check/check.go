// Package check holds the articles of a report, and the links between reports, against
// rules.
//
// A rule is a value: its name, what it finds, and a function that looks at a [Work], an
// article with its translations, or at the report as a whole, and returns diagnostics. What
// is found in a work holds as long as its key does. One rule is one file, and the site in its
// testdata says what it finds and what it lets pass. config.toml may set a
// rule to off, warning or error, and turn off all that read prose:
//
//	[check]
//	link-dead = "warning"
//	prose = false
package check

import (
	"iter"
	"maps"
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// Rule is one thing that is looked for.
type Rule struct {
	ID       string
	Doc      diag.Words // what it finds and why it matters
	Severity diag.Severity
	Prose    bool // reads prose, so that it needs outlines
	Cross    bool // looks at the links between reports, too
	Always   bool // whatever the configuration says of it
	Blinds   bool // what it finds keeps others from looking at the text

	Work   func(*Work) diag.List  // looks at one work alone; nil if it does not
	Report func(*Input) diag.List // looks at a report as a whole; nil if it does not
	Site   func(*Site) diag.List  // looks at the site as a whole; nil if it does not

	Inspect func(*Inspection) diag.List // looks as an inspection would, only if it is asked to; nil if it does not
}

// Input is a report that is checked: its articles, or with Cross set those of the whole
// site, but of these only the links from report to report. The site is checked report by
// report, so that it never has to be held as a whole.
type Input struct {
	Config   *config.Config
	Articles []*report.Article
	Report   *report.Report // nil if it is too mistaken to be made, left out, or with Cross
	Files    Files          // at least those of the report; with Cross all
	Cross    bool

	Published *published.List // what has been published of the report; nil if nothing, or nobody can tell
	Recorded  bool            // whether there is a record of that, readable or not
	Unread    bool            // whether an article of it, or of those that it follows, cannot be read: [Against] alone asks

	// Untranslated are the words that have no translation, as package report found.
	Untranslated diag.List

	// Key is a digest of what the report is made of besides its articles: the configuration,
	// and what has been published.
	Key uint64

	byFile  map[string]*located       // made when it is first asked for
	numbers map[string]map[string]int // of headings, by file and anchor; likewise
}

// Files is what links can lead to.
type Files struct {
	Articles  map[string]File // by source file
	Resources map[string]bool // files of the content folder that are no articles
	Spoilt    map[string]bool // images among them that cannot be shown: empty, cut short, or no image
	Keys      map[string]bool // files among them in which a private key stands
	Drafts    map[string]bool // reports of which all articles are drafts; for links from others
}

// File is an article as links see it.
type File struct {
	Draft   bool   // left out of the site
	Instead string // the original's file, if its page stands for this one; what follows is of that
	Broken  bool   // so mistaken that its anchors are not known
	Anchors string // of headings and metrics, a line each: a site has many, and looks at few
}

// NewFiles collects what links can lead to in a folder: instead of translations that are not
// published, to the originals.
func NewFiles(articles []*report.Article, drafts map[string]bool, instead map[string]string, resources []string) Files {
	f := Files{Articles: map[string]File{}, Resources: map[string]bool{}}
	for _, a := range articles {
		f.Articles[a.File] = File{Draft: drafts[a.File], Broken: a.Broken || a.Document == nil, Anchors: anchors(a)}
	}
	for translation, original := range instead {
		file := f.Articles[original]
		file.Instead = original
		f.Articles[translation] = file
	}
	for _, r := range resources {
		f.Resources[r] = true
	}
	return f
}

// IsPublished reports whether the article has a page of its own.
func (f File) IsPublished() bool { return !f.Draft && f.Instead == "" }

// isUnread reports whether an article of the report cannot be read, which may have what is not in the
// others.
func (in *Input) isUnread() bool {
	return slices.ContainsFunc(in.Articles, func(a *report.Article) bool { return a.Broken })
}

// IsCross reports whether a link leads from one report to another.
func IsCross(from *report.Article, link report.Link) bool {
	if link.Kind != report.Page && link.Kind != report.Resource {
		return false // nothing on the other side to look at
	}
	to, _, _, _ := report.SplitFile(link.File)
	return to != from.Report
}

// links gives every link that the input is to be checked for.
func (in *Input) links() iter.Seq2[markdown.Link, report.Link] {
	return func(yield func(markdown.Link, report.Link) bool) {
		for _, a := range in.Articles {
			if a.Document == nil {
				continue
			}
			for _, l := range a.Document.Links {
				link := report.ParseLink(a.File, l.Destination)
				if IsCross(a, link) == in.Cross && !yield(l, link) {
					return
				}
			}
		}
	}
}

// Rules returns all rules, ordered by name.
func Rules() []Rule {
	return []Rule{
		anchorDead, correctionMissing, directionLost, figureBasis, figureBound, figureDirection, figureDrift, figureOrder, figureParity, figureUnbound,
		groupSplit, headingOrder, honestBar, rawHTML, imageAlt, linkDead, metaLength, numberStyle, profileArticle, profileFooter, profileFunction, profileSite, profileStale, promiseDropped, referenceSoFar,
		sourceMissing, structureParity, timeParity, translationMissing, translationStale,
	}
}

// Run runs the rules that look at a report as a whole, or at the links between reports, as
// the configuration sets them.
func Run(in *Input) diag.List {
	diags := opposed(in)
	for _, rule := range Rules() {
		if rule.Report != nil && (!in.Cross || rule.Cross) {
			diags = append(diags, rule.judged(in.Config, func() diag.List { return rule.Report(in) })...)
		}
	}
	return diags
}

// judged returns what the rule finds, as severe as the configuration sets it. A finding may
// be less severe than the rule is by itself.
func (r Rule) judged(cfg *config.Config, find func() diag.List) diag.List {
	level, set := cfg.Check.Levels[r.ID]
	if r.Always {
		level, set = "", false
	}
	if level == "off" {
		return nil
	}
	found := find()
	for i := range found {
		d := &found[i]
		d.Rule = r.ID
		switch {
		case !set:
			d.Severity = max(r.Severity, d.Severity)
		case level == "warning":
			d.Severity = diag.Warning
		default:
			d.Severity = diag.Error
		}
	}
	return found
}

// UnknownRules reports settings of rules that do not exist or cannot be set.
func UnknownRules(cfg config.Check) diag.List {
	var diags diag.List
	for _, id := range slices.Sorted(maps.Keys(cfg.Levels)) {
		d := diag.Diagnostic{Pos: cfg.Positions[id], Rule: "config"}
		switch rule, hint, ok := Lookup(id); {
		case !ok:
			d.Message, d.Hint = sayNoRule.With(id), hint
		case rule.Fixed():
			d.Message, d.Hint = sayFixedRule.With(id), adviceFixed.With(rule.Severity.Words())
		default:
			continue
		}
		diags.Add(d)
	}
	return diags
}
