// Package content finds and reads the articles of a site.
//
//	content/<report>/index.<lang>.md     the report
//	content/<report>/<sector>.<lang>.md  an article
//	content/<report>/published.toml      the figures that have been published
//	content/<report>/<anything else>     a resource: an image, a PDF
//	content/<page>.<lang>.md             a page outside of reports
//	content/<anything else>              what such a page shows
//
// Names are slugs: small letters a-z, digits and hyphens, since they become
// addresses and must work on every file system. An article begins with TOML front
// matter between lines of three plus signs; the rest is Markdown. What belongs to
// editors and systems is passed over, as package ignore tells it by its name.
//
// [List] finds the files and says which of them are out of place; a [Reader] reads
// one article. Pairing translations, figures and links are not their business.
package content

import (
	"errors"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/sync/errgroup"

	"duibiao/internal/address"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/ignore"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

const (
	ruleLayout = "content-layout"
	ruleSlug   = "bad-slug"
	ruleActive = "active-file"
)

// Folder is the folder of one report, or the pages outside of reports, which have no slug and lie
// in the content folder itself.
type Folder struct {
	Slug      string
	Articles  []Entry // content/<slug>/<name>.<lang>.md, ordered by name
	Resources []Entry // other files
	Published Entry   // content/<slug>/published.toml; without a name if it is not there
}

// IsPages reports whether these are the pages outside of reports.
func (f *Folder) IsPages() bool { return f.Slug == "" }

// Sources returns everything that the report is made of.
func (f *Folder) Sources() []Entry {
	list := slices.Concat(f.Articles, f.Resources)
	if f.Published.Name != "" {
		list = append(list, f.Published)
	}
	return list
}

// Entry is a file in a folder.
type Entry struct {
	Name string      // from the source folder
	Info fs.FileInfo // nil when it has served its purpose
}

// List finds the folders of reports, ordered by name, and what is in them; before them stand the
// pages outside of reports, if there are any. An error
// means that something is there but cannot be looked at.
func List(fsys fs.FS, cfg *config.Config) ([]*Folder, diag.List, error) {
	l := &lister{fsys: fsys, cfg: cfg, resources: map[string]string{}}
	if err := l.walk(report.ContentDir, nil); err != nil {
		return nil, nil, err
	}
	diags, err := l.reports()
	if err != nil {
		return nil, nil, err
	}
	articles := 0
	for _, f := range l.folders {
		articles += len(f.Articles)
	}
	if l.pages != nil {
		articles += len(l.pages.Articles)
	}
	if articles == 0 && !diags.HasErrors() {
		diags.Add(diag.Diagnostic{
			Pos: top(report.ContentDir), Rule: ruleLayout,
			Message: sayNoArticles,
			Hint:    adviceIndex.With(cfg.Default().Code),
		})
	}
	if l.pages != nil && len(l.pages.Articles) > 0 {
		return slices.Insert(l.folders, 0, l.pages), diags, nil
	}
	return l.folders, diags, nil
}

// reports lists what is in the folders of reports, several at a time: a large site
// has thousands.
func (l *lister) reports() (diag.List, error) {
	lists := make([]diag.List, len(l.folders))
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, f := range l.folders {
		g.Go(func() error {
			inner := &lister{fsys: l.fsys, cfg: l.cfg, resources: map[string]string{}}
			err := inner.walk(path.Join(report.ContentDir, f.Slug), f)
			if rest := f.Sources(); len(f.Articles) == 0 && len(rest) > 0 && !inner.diags.HasErrors() {
				inner.error(rest[0].Name, ruleLayout, sayNoReport.With(f.Slug))
			}
			lists[i] = inner.diags
			return err
		})
	}
	err := g.Wait()
	l.misplaced()
	return append(l.diags, slices.Concat(lists...)...), err
}

// lister walks a content folder.
type lister struct {
	fsys    fs.FS
	cfg     *config.Config
	folders []*Folder
	pages   *Folder // the pages outside of reports; nil if there are none
	diags   diag.List

	resources map[string]string // of a folder, by their names in small letters
}

// top is where a mistake in a file's name is shown.
func top(file string) diag.Position { return diag.Position{File: file, Line: 1, Column: 1} }

func (l *lister) error(file, rule string, message diag.Words) {
	l.diags.Error(top(file), rule, message)
}

// walk lists a folder and the folders in it; f is the report's folder that it lies
// in.
func (l *lister) walk(dir string, f *Folder) error {
	list, err := fs.ReadDir(l.fsys, dir)
	switch {
	case err == nil:
	case isLink(l.fsys, dir):
		l.error(dir, ruleLayout, sayDeadLink)
		return nil
	case errors.Is(err, fs.ErrNotExist) && f == nil:
		return nil
	default:
		return err
	}
	for _, e := range list {
		if ignore.Entry(e) {
			continue
		}
		if err := l.entry(path.Join(dir, e.Name()), e, f); err != nil {
			return err
		}
	}
	return nil
}

// entry lists what stands in a folder.
func (l *lister) entry(name string, e fs.DirEntry, f *Folder) error {
	if !utf8.ValidString(name) { // no system of files takes it from us
		l.error(name, ruleSlug, sayBadFile)
		return nil
	}
	info, err := e.Info()
	link := err == nil && info.Mode()&fs.ModeSymlink != 0
	if link {
		info, err = fs.Stat(l.fsys, name)
	}
	switch {
	case err != nil && link:
		l.error(name, ruleLayout, sayDeadLink)
	case err != nil:
		return err
	case info.IsDir() && link:
		l.error(name, ruleLayout, sayFolderLink)
	case link && LeadsAway(l.fsys, name):
		l.error(name, ruleLayout, sayLinkAway)
	case info.IsDir() && f == nil:
		l.report(name, e.Name())
	case info.IsDir() && path.Ext(name) == ".md":
		l.error(name, ruleLayout, sayFolderArticle)
	case info.IsDir():
		return l.walk(name, f)
	case !info.Mode().IsRegular():
		l.error(name, ruleLayout, sayNoFile)
	case f == nil:
		l.outside(Entry{name, info})
	case path.Ext(name) == ".md":
		l.article(Entry{name, info}, f)
	case name == path.Join(report.ContentDir, f.Slug, published.Name):
		f.Published = Entry{name, info}
	case strings.EqualFold(path.Ext(name), ".md") || strings.EqualFold(path.Ext(name), ".markdown"):
		l.error(name, ruleLayout, sayExtension)
	default:
		l.resource(Entry{name, info}, f)
	}
	return nil
}

func (l *lister) report(name, slug string) {
	if !front.IsSlug(slug) {
		l.error(name, ruleSlug, sayBadFolder.With(slug))
		return
	}
	if address.IsDevice(slug) {
		l.error(name, ruleSlug, sayDevice.With(slug))
		return
	}
	l.folders = append(l.folders, &Folder{Slug: slug})
}

// isInvisible reports whether r is a character that nobody sees in a name, or of which
// nobody knows what it is.
func isInvisible(r rune) bool { return !unicode.IsPrint(r) || r == utf8.RuneError }

func (l *lister) resource(e Entry, f *Folder) {
	if !address.IsPlain(path.Ext(e.Name)) || strings.ContainsFunc(e.Name, isInvisible) {
		l.error(e.Name, ruleSlug, sayBadFile)
	} else if !address.IsPortable(e.Name) && address.IsPlain(e.Name) {
		l.error(e.Name, ruleSlug, sayDevice.With(path.Base(e.Name)))
	}
	if !l.cfg.Assets.Active && isActive(e.Name) {
		l.diags.Add(diag.Diagnostic{Pos: top(e.Name), Rule: ruleActive, Message: sayActive, Hint: adviceActive})
	}
	folded := address.Folded(e.Name)
	if other, twice := l.resources[folded]; twice {
		say := sayTwice
		if address.LooksSame(e.Name, other) {
			say = sayAlike
		}
		l.error(e.Name, ruleSlug, say.With(other))
	}
	l.resources[folded] = e.Name
	f.Resources = append(f.Resources, e)
}

// isActive reports whether a browser, or a web server, may run what is in a file of this
// name.
func isActive(name string) bool {
	switch strings.ToLower(path.Ext(strings.TrimRight(name, "."))) {
	case ".html", ".htm", ".xhtml", ".xht", ".shtml", ".shtm", ".stm", ".mht", ".mhtml", ".hta", ".htc", ".svg", ".svgz", ".xml", ".xsl", ".xslt",
		".atom", ".rss", ".rdf", ".mathml", ".mml", ".js", ".mjs", ".cjs", ".wasm", ".swf", ".php", ".php3", ".php4", ".php5", ".php7", ".phps", ".pht", ".phtml", ".phar",
		".asp", ".aspx", ".ashx", ".asmx", ".jsp", ".jspx", ".cfm", ".cgi", ".fcgi", ".pl", ".py", ".rb", ".lua":
		return true
	}
	return false
}

// article takes content/<report>/<slug>.<lang>.md.
func (l *lister) article(e Entry, f *Folder) {
	if path.Dir(e.Name) != report.ContentDir+"/"+f.Slug {
		l.error(e.Name, ruleLayout, sayTooDeep)
		return
	}
	if _, _, ok := l.named(e); ok {
		f.Articles = append(f.Articles, e)
	}
}

// nameFor returns a name that an article may have, as near as can be to one that it has not.
func nameFor(name string) string {
	if name = strings.ToLower(name); front.IsSlug(name) {
		return name
	}
	return "<name>"
}

// named returns the slug and the language that the file of an article or a page has in its name, and reports
// what is wrong with them.
func (l *lister) named(e Entry) (slug, code string, ok bool) {
	_, slug, code, ok = report.SplitFile(e.Name)
	_, known := l.cfg.Language(code)
	switch {
	case !ok:
		l.error(e.Name, ruleLayout, sayLanguageless.With(nameFor(slug), l.cfg.Default().Code))
	case !known:
		l.unknownLanguage(e.Name, code)
	case !front.IsSlug(slug):
		l.error(e.Name, ruleSlug, sayBadName.With(slug))
	case address.IsDevice(slug):
		l.error(e.Name, ruleSlug, sayDevice.With(slug))
	default:
		return slug, code, true
	}
	return slug, code, false
}
