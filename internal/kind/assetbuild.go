package kind

import (
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
)

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

// newAssets reads, minifies and names the static files; the script for pages with embeds
// is among them if there are embeds. What was minified before is taken as it is.
func newAssets(fsys fs.FS, cfg *config.Config, e *Env) (*assets, diag.List, error) {
	a := &assets{from: fsys, published: map[string]string{}}
	b := assetBuilder{
		fsys: fsys, minifier: minifier{m: page.NewMinifier(), before: e.Minified}, assets: a, embeds: e.on(embedsName) || e.on(pinnedName), searches: e.Searches(), worker: e.Settings.Worker,
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

// checkNames reports names that cannot be addresses on every system.
func (b *assetBuilder) checkNames(list []string) {
	seen := map[string]string{}
	for _, name := range list {
		pos, folded := diag.Position{File: staticDir + name}, address.Folded(name)
		if !utf8.ValidString(name) || strings.ContainsFunc(name, func(r rune) bool { return r == '\\' || diag.IsHidden(r) }) {
			b.diags.Error(pos, ruleStatic, sayAssetName)
		} else if !address.IsPortable(name) {
			b.diags.Error(pos, ruleStatic, sayAssetDevice)
		}
		if ignore.Secret(path.Base(name)) {
			b.diags.Add(diag.Diagnostic{Pos: pos, Rule: ruleStatic, Message: sayAssetSecret, Hint: adviceAssetSecret})
		}
		if other, twice := seen[folded]; twice {
			say := sayAssetTwice
			if address.LooksSame(name, other) {
				say = sayAssetAlike
			}
			b.diags.Errorf(pos, ruleStatic, say, staticDir+other)
		}
		seen[folded] = name
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
	b.publish(name, assetFile{path: target, copied: assetCopy{target, name, digest.Sum64(), int(size)}})
	return true, nil
}

// publish publishes the file that a static file has become.
func (b *assetBuilder) publish(name string, f assetFile) {
	b.assets.files = append(b.assets.files, f)
	b.assets.published[name] = f.path
}

// addStyle publishes a style sheet that is minified.
func (b *assetBuilder) addStyle(name, target string, data []byte) {
	b.assets.styles = append(b.assets.styles, target)
	b.publish(name, assetFile{path: target, data: data})
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
	if ignore.HoldsKey(data) {
		b.diags.Add(diag.Diagnostic{Pos: diag.Position{File: staticDir + name}, Rule: ruleStatic, Message: sayAssetKey, Hint: adviceAssetKey})
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
	b.publish(name, assetFile{path: target, data: data})
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
		b.publish(name, assetFile{path: target, data: data})
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
	b.publish(name, assetFile{path: target, data: data})
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
	b.publish(embedStyle, assetFile{path: target, data: sheet})
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
