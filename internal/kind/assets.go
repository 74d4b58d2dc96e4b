package kind

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/parse/v2"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/ignore"
	"duibiao/internal/page"
	"duibiao/internal/scope"
)

// Static files that the program knows by name. The parts of an embed are not
// published; the script that other sites load keeps its name for good.
const (
	metricStyle = "metric.css"
	plotStyle   = "plot.css"
	siteStyle   = "site.css"
	embedStyle  = "embed.css"
	frameScript = "frame.js"
	embedScript = "embed.js"
	icon        = "favicon.svg"
)

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
				list = append(list, made(env, f.path, &assetText{f.path, string(f.data)}, writeAsset))
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

// assetFile is a static file as it is published.
type assetFile struct {
	path string
	data []byte
}

// assets is what pages refer to or carry in them.
type assets struct {
	files   []assetFile
	styles  []string // paths of the style sheets, in the order of the cascade
	scripts []string
	icon    string // empty if there is none
	style   template.CSS
	script  template.JS
}

// newAssets reads, minifies and names the static files; the script for pages with embeds
// is among them if there are embeds.
func newAssets(fsys fs.FS, embeds bool) (*assets, diag.List, error) {
	a := &assets{}
	b := assetBuilder{fsys: fsys, minifier: page.NewMinifier(), assets: a, embeds: embeds}
	names, err := page.Files(fsys, func(string) bool { return true })
	if err != nil {
		return nil, nil, fmt.Errorf("static: %w", err)
	}
	b.names(names)
	names = slices.DeleteFunc(names, func(name string) bool { return !utf8.ValidString(name) })
	slices.SortStableFunc(names, func(x, y string) int { return cmp.Compare(rank(x), rank(y)) })
	for _, name := range names {
		if err := b.add(name); err != nil {
			return nil, nil, fmt.Errorf("static: %w", err)
		}
	}
	if err := b.frame(); err != nil {
		return nil, nil, fmt.Errorf("static: %w", err)
	}
	slices.SortFunc(a.files, func(x, y assetFile) int { return strings.Compare(x.path, y.path) })
	return a, b.diags, nil
}

// HasAsset reports whether a static file is published at a path, on a system that takes A
// for a too.
func (e *Env) HasAsset(path string) bool {
	return slices.ContainsFunc(e.assets.files, func(f assetFile) bool { return strings.EqualFold(f.path, path) })
}

// names reports names that cannot be addresses on every system.
func (b *assetBuilder) names(list []string) {
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

// rank puts our own style sheets before a site's, which may then overrule them.
func rank(name string) int {
	if i := slices.Index([]string{metricStyle, plotStyle, siteStyle}, name); i >= 0 {
		return i
	}
	return 3
}

// assetBuilder fills assets, collecting mistakes.
type assetBuilder struct {
	fsys     fs.FS
	minifier *minify.M
	assets   *assets
	embeds   bool
	diags    diag.List
}

// add publishes one file, if it is one to be published.
func (b *assetBuilder) add(name string) error {
	if name == embedStyle || name == frameScript || name == embedScript && !b.embeds {
		return nil
	}
	data, err := fs.ReadFile(b.fsys, name)
	if err != nil {
		return err
	}
	target := address.Asset(name)
	switch ext := path.Ext(name); {
	case ext == ".css":
		data = b.minify(page.CSS, name, data)
		target = hashed(name, data)
		b.assets.styles = append(b.assets.styles, target)
	case name == embedScript:
		data = b.minify(page.JS, name, data)
	case ext == ".js":
		data = b.minify(page.JS, name, data)
		target = hashed(name, data)
		b.assets.scripts = append(b.assets.scripts, target)
	case name == icon:
		b.assets.icon = target
	}
	b.assets.files = append(b.assets.files, assetFile{target, data})
	return nil
}

// frame reads the parts of an embed.
func (b *assetBuilder) frame() error {
	parts := map[string][]byte{}
	for _, name := range []string{metricStyle, embedStyle, frameScript} {
		data, err := fs.ReadFile(b.fsys, name)
		if err != nil {
			return err
		}
		parts[name] = data
	}
	style := b.minify(page.CSS, embedStyle, slices.Concat(parts[metricStyle], parts[embedStyle]))
	script := b.minify(page.JS, frameScript, parts[frameScript])
	if !b.breaksOut(parts) {
		b.assets.style = template.CSS(bytes.ReplaceAll(style, []byte("</"), []byte(`<\/`))) // as an escape may come to stand for it
		b.assets.script = template.JS(script)
	}
	return nil
}

// breaksOut reports what would end the part of an embed that it stands in, by where it
// stands, so that the rest would be read as HTML in every page that shows an embed.
func (b *assetBuilder) breaksOut(parts map[string][]byte) bool {
	ends := regexp.MustCompile(`(?i)</style|</script|<!--`)
	found := false
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		src := diag.Source{Name: staticDir + name, Text: parts[name]}
		for _, at := range ends.FindAllIndex(src.Text, -1) {
			b.diags.Errorf(src.Pos(at[0]), ruleStatic, sayBreaksOut, src.Text[at[0]:at[1]])
			found = true
		}
	}
	return found
}

// minify returns data minified. The minifier reads through a Reader, since it
// rewrites a slice that it is given.
func (b *assetBuilder) minify(mediatype, name string, data []byte) []byte {
	var out bytes.Buffer
	if err := b.minifier.Minify(mediatype, &out, bytes.NewReader(data)); err != nil {
		pos := diag.Position{File: staticDir + name}
		message := err.Error()
		if pe, ok := errors.AsType[*parse.Error](err); ok {
			pos.Line, pos.Column, message = pe.Line, pe.Column, pe.Message
		}
		b.diags.Errorf(pos, ruleStatic, sayStatic, message)
	}
	return out.Bytes()
}

// hashed returns where a file is published under a name that its bytes decide, so
// that browsers may keep it for good: assets/site.1f0c9a52d4.css.
func hashed(name string, data []byte) string {
	sum := sha256.Sum256(data)
	ext := path.Ext(name)
	return address.Asset(strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:])[:10] + ext)
}
