package kind

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"
	"github.com/tdewolff/parse/v2"

	"duibiao/internal/address"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/ignore"
	"duibiao/internal/page"
	"duibiao/internal/scope"
)

// Static files that the program knows by name. The script that other sites load keeps its
// name for good.
const (
	tokenStyle   = "tokens.css"
	plotStyle    = "plot.css"
	cardStyle    = "card.css"
	scoreStyle   = "score.css"
	siteStyle    = "site.css" // what the parts become
	siteScript   = "site.js"
	themeStyle   = "theme.css" // a site's own: custom properties set anew
	embedStyle   = "embed.css"
	searchStyle  = "search.css"
	searchScript = "search.js" // it comes before the one that shows what it finds
	searchShower = "search-page.js"
	frameScript  = "frame.js"
	embedScript  = "embed.js"
	workerScript = "service-worker.js"
	keepScript   = "keep-offline.js" // which asks the browser for that
	icon         = "favicon.svg"
)

// siteParts returns the parts of the style sheet of pages, in the order of the cascade.
func siteParts() []string {
	return []string{"base.css", plotStyle, cardStyle, scoreStyle, "overview.css", "article.css", "figure.css", "home.css", "print.css"}
}

// staticDir is what positions in static files begin with.
const staticDir = "static/"

// ruleStatic is the rule under which mistakes in static files are reported.
const ruleStatic = "static"

// assetKind publishes styles, scripts and other static files.
func assetKind() Kind {
	return Kind{
		Name: "assets", Leaf: true,
		Doc: diag.Words{Zh: "样式、脚本和其他静态文件。", En: "Styles, scripts and other static files."},
		Site: func(env *Env, _ *scope.Site) []Output {
			var list []Output
			for i := range env.assets.files {
				f := &env.assets.files[i]
				if f.copied.Name != "" {
					list = append(list, made(env, f.path, &f.copied, copyAsset))
				} else {
					list = append(list, made(env, f.path, &assetText{f.path, string(f.data)}, writeAsset))
				}
			}
			return list
		},
	}
}

// assetText is what an asset is given: its bytes.
type assetText struct {
	Path, Text string
}

func writeAsset(_ *Env, w io.Writer, a *assetText) error {
	_, err := io.WriteString(w, a.Text)
	return err
}

// assetCopy is what a large asset is given that is published as it is: it is not held in memory.
type assetCopy struct {
	Path, Name string
	Digest     uint64 // of its bytes
	Size       int
}

func copyAsset(env *Env, w io.Writer, a *assetCopy) error {
	f, err := env.assets.from.Open(a.Name)
	if err != nil {
		return err
	}
	return copyFile(w, f, a.Size)
}

// copyFile copies an open file of about so many bytes, and closes it. What they are collected in is
// made as large at once.
func copyFile(w io.Writer, f fs.File, size int) error {
	if b, ok := w.(*bytes.Buffer); ok {
		b.Grow(size + bytes.MinRead)
	}
	_, err := io.Copy(w, f)
	return errors.Join(err, f.Close())
}

// assetFile is a static file as it is published.
type assetFile struct {
	path   string
	data   []byte
	copied assetCopy // instead of data
}

// assets is what pages refer to or carry in them.
type assets struct {
	from    fs.FS
	files   []assetFile
	styles  []string // paths of the style sheets, in the order of the cascade
	scripts []string
	early   []string // paths of those that are not deferred
	icon    string   // empty if there is none
	logo    logoFile
	frame   []string // paths of the style sheets of embeds
	teller  string   // the path of their script; empty if there are no embeds

	search      []string // paths of the scripts of the search; none if there is none
	searchStyle string   // that of its style sheet; empty if there is none

	minified []scope.Keyed[string] // what style sheets and scripts became
}

// newAssets reads, minifies and names the static files; the script for pages with embeds
// is among them if there are embeds. What was minified before is taken as it is.
func newAssets(fsys fs.FS, cfg *config.Config, e *Env) (*assets, diag.List, error) {
	a := &assets{from: fsys}
	b := assetBuilder{
		fsys: fsys, minifier: minifier{m: page.NewMinifier(), before: e.Minified}, assets: a, embeds: e.on(embedsName), searches: e.Searches(), worker: e.Settings.Worker,
		head: &cfg.Head, theme: themeCSS(&e.Settings.Theme), styles: map[string][]byte{},
	}
	names, err := page.Files(fsys, func(string) bool { return true })
	if err != nil {
		return nil, nil, fmt.Errorf("static: %w", err)
	}
	b.checkNames(names)
	names = slices.DeleteFunc(names, func(name string) bool { return !utf8.ValidString(name) })
	slices.SortStableFunc(names, func(x, y string) int { return cmp.Compare(b.rank(x), b.rank(y)) })
	b.names = names
	if err := b.addAll(names); err != nil {
		return nil, nil, fmt.Errorf("static: %w", err)
	}
	if err := b.addFrame(); err != nil {
		return nil, nil, fmt.Errorf("static: %w", err)
	}
	logo, d := readLogo(&cfg.Theme.Logo, fsys, names)
	a.logo = logo
	b.diags = slices.Concat(b.diags, d, b.missingHead(), checkTheme(&cfg.Theme, fsys))
	slices.SortFunc(a.files, func(x, y assetFile) int { return strings.Compare(x.path, y.path) })
	a.minified = b.minifier.now
	return a, b.diags, nil
}

// HasAsset reports whether a static file is published at a path, on a system that takes A
// for a too.
func (e *Env) HasAsset(path string) bool {
	return slices.ContainsFunc(e.assets.files, func(f assetFile) bool { return strings.EqualFold(f.path, path) })
}

// checkNames reports names that cannot be addresses on every system.
func (b *assetBuilder) checkNames(list []string) {
	seen := map[string]string{}
	for _, name := range list {
		pos, lower := diag.Position{File: staticDir + name}, strings.ToLower(name)
		if !utf8.ValidString(name) || strings.ContainsFunc(name, func(r rune) bool { return r == '\\' || diag.IsHidden(r) }) {
			b.diags.Error(pos, ruleStatic, sayAssetName)
		} else if !address.IsPortable(name) {
			b.diags.Error(pos, ruleStatic, sayAssetDevice)
		}
		if ignore.Secret(path.Base(name)) {
			b.diags.Add(diag.Diagnostic{Pos: pos, Rule: ruleStatic, Message: sayAssetSecret, Hint: adviceAssetSecret})
		}
		if other, twice := seen[lower]; twice {
			b.diags.Errorf(pos, ruleStatic, sayAssetTwice, staticDir+other)
		}
		seen[lower] = name
	}
}

// rank puts our own style sheets before a site's, which may then overrule them, and of these those
// that config.toml names in the order in which it does.
func (b *assetBuilder) rank(name string) int {
	if name == tokenStyle {
		return 0
	}
	parts := siteParts()
	if i := slices.Index(parts, name); i >= 0 {
		return 1 + i
	}
	files := b.head.Scripts
	if path.Ext(name) == ".css" {
		files = b.head.Styles
	}
	return 2 + len(parts) + slices.IndexFunc(files, func(f config.HeadFile) bool { return f.Name == name })
}

// assetBuilder fills assets, collecting mistakes.
type assetBuilder struct {
	fsys     fs.FS
	minifier minifier
	assets   *assets
	names    []string // of all files, in the order of the cascade
	embeds   bool
	searches bool
	worker   bool
	head     *config.Head
	theme    string            // what the site's colours add to the custom properties
	styles   map[string][]byte // style sheets that have been minified
	making   []string          // style sheets that are being named, each by what refers to it
	diags    diag.List
}

// addAll publishes files, which are in the order of the cascade. The parts of our own sheet
// come one after the other, and become one file.
func (b *assetBuilder) addAll(names []string) error {
	parts := siteParts()
	var sheet []byte
	for i, name := range names {
		if copied, err := b.copy(name); err != nil {
			return err
		} else if copied {
			continue
		}
		if !slices.Contains(parts, name) {
			if err := b.add(name); err != nil {
				return err
			}
			continue
		}
		part, err := b.style(name)
		if err != nil {
			return err
		}
		sheet = append(sheet, part...)
		if i+1 == len(names) || !slices.Contains(parts, names[i+1]) {
			b.addStyle(siteStyle, hashed(siteStyle, sheet), sheet)
		}
	}
	return nil
}

// largeAsset is how many bytes a file has that is not held in memory.
const largeAsset = 1 << 20

// copy publishes a large file as it is. It reports false of one that is small, or is a style sheet
// or a script.
func (b *assetBuilder) copy(name string) (copied bool, err error) {
	if ext := path.Ext(name); ext == ".css" || ext == ".js" {
		return false, nil
	}
	info, err := fs.Stat(b.fsys, name)
	if err != nil || info.Size() < largeAsset {
		return false, err
	}
	f, err := b.fsys.Open(name)
	if err != nil {
		return false, err
	}
	digest := xxhash.New()
	size, err := io.Copy(digest, f)
	if err := errors.Join(err, f.Close()); err != nil {
		return false, err
	}
	target := address.Asset(name)
	if name == icon {
		b.assets.icon = target
	}
	b.assets.files = append(b.assets.files, assetFile{path: target, copied: assetCopy{target, name, digest.Sum64(), int(size)}})
	return true, nil
}

// addStyle publishes a style sheet that is minified.
func (b *assetBuilder) addStyle(name, target string, data []byte) {
	b.assets.styles = append(b.assets.styles, target)
	b.assets.files = append(b.assets.files, assetFile{path: target, data: data})
	if name == tokenStyle || name == themeStyle {
		b.assets.frame = append(b.assets.frame, target)
	}
}

// add publishes one file, if it is one to be published.
func (b *assetBuilder) add(name string) error {
	if name == searchStyle || name == searchScript || name == searchShower {
		return b.addSearch(name)
	}
	if (name == workerScript || name == keepScript) && !b.worker {
		return nil
	}
	if name == embedStyle || (name == frameScript || name == embedScript) && !b.embeds {
		return nil
	}
	if path.Ext(name) == ".css" && b.isLoaded(name) {
		target, data, err := b.sheet(name)
		b.addStyle(name, target, data)
		return err
	}
	data, err := fs.ReadFile(b.fsys, name)
	if err != nil {
		return err
	}
	target := address.Asset(name)
	switch {
	case name == workerScript:
		target, data = address.Worker, b.minify(page.JS, name, data)
	case name == embedScript:
		data = b.minify(page.JS, name, data)
	case path.Ext(name) == ".js" && b.isLoaded(name):
		data = b.minify(page.JS, name, data)
		target = hashed(name, data)
		switch {
		case name == frameScript:
			b.assets.teller = target
		case b.head.Early && !isOurs(name):
			b.assets.early = append(b.assets.early, target)
		default:
			b.assets.scripts = append(b.assets.scripts, target)
		}
	case name == icon:
		b.assets.icon = target
	}
	b.assets.files = append(b.assets.files, assetFile{path: target, data: data})
	return nil
}

// addSearch publishes the style sheet or a script of the search, which its page alone has.
func (b *assetBuilder) addSearch(name string) error {
	if !b.searches {
		return nil
	}
	if name == searchStyle {
		target, data, err := b.sheet(name)
		b.assets.searchStyle = target
		b.assets.files = append(b.assets.files, assetFile{path: target, data: data})
		return err
	}
	data, err := fs.ReadFile(b.fsys, name)
	if err != nil {
		return err
	}
	data = b.minify(page.JS, name, data)
	target := hashed(name, data)
	if name == searchScript {
		b.assets.search = append([]string{target}, b.assets.search...)
	} else {
		b.assets.search = append(b.assets.search, target)
	}
	b.assets.files = append(b.assets.files, assetFile{path: target, data: data})
	return nil
}

// addFrame publishes the style sheet of embeds: what they show of the pages' sheet, and
// their own. Tokens are those of pages, with what a site laid over them.
func (b *assetBuilder) addFrame() error {
	if !b.embeds {
		return nil
	}
	var sheet []byte
	for _, name := range []string{plotStyle, cardStyle, scoreStyle, embedStyle} {
		if name == embedStyle {
			sheet = appendThemes(sheet, b.styles[tokenStyle], b.styles[themeStyle])
		}
		if !slices.Contains(b.names, name) {
			continue // a site may lay an empty folder over ours
		}
		part, err := b.style(name)
		if err != nil {
			return err
		}
		sheet = append(sheet, part...)
	}
	target := hashed(embedStyle, sheet)
	b.assets.files = append(b.assets.files, assetFile{path: target, data: sheet})
	b.assets.frame = append(b.assets.frame, target)
	return nil
}

// minify returns data minified.
func (b *assetBuilder) minify(mediatype, name string, data []byte) []byte {
	small, err := b.minifier.minify(mediatype, data)
	if err != nil {
		pos := diag.Position{File: staticDir + name}
		message := err.Error()
		if pe, ok := errors.AsType[*parse.Error](err); ok {
			pos.Line, pos.Column, message = pe.Line, pe.Column, pe.Message
		}
		b.diags.Errorf(pos, ruleStatic, sayStatic, message)
	}
	return small
}

// hashed returns where a file is published under a name that its bytes decide, so
// that browsers may keep it for good: assets/site.1f0c9a52d4.css.
func hashed(name string, data []byte) string {
	sum := sha256.Sum256(data)
	return address.HashedAsset(name, hex.EncodeToString(sum[:]))
}
