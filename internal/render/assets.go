package render

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/parse/v2"

	"duibiao/internal/diag"
	"duibiao/internal/ignore"
)

// Static files that the program knows by name. The parts of an embed are not
// published; the script that other sites load keeps its name for good.
const (
	metricStyle = "metric.css"
	siteStyle   = "site.css"
	embedStyle  = "embed.css"
	frameScript = "frame.js"
	embedScript = "embed.js"
	icon        = "favicon.svg"
)

const assetDir = "assets/"

// embedScriptPath is the script that a page with embeds may load.
const embedScriptPath = assetDir + embedScript

// assets is what pages refer to or carry in them.
type assets struct {
	files   []File
	styles  []string // paths of the style sheets, in the order of the cascade
	scripts []string
	icon    string // empty if there is none
	style   template.CSS
	script  template.JS
}

// newAssets reads, minifies and names the static files.
func newAssets(fsys fs.FS) (*assets, diag.List, error) {
	a := &assets{}
	b := assetBuilder{fsys: fsys, minifier: newMinifier(), assets: a}
	names, err := walk(fsys, func(string) bool { return true })
	if err != nil {
		return nil, nil, fmt.Errorf("static: %w", err)
	}
	slices.SortStableFunc(names, func(x, y string) int { return cmp.Compare(rank(x), rank(y)) })
	for _, name := range names {
		if err := b.add(name); err != nil {
			return nil, nil, fmt.Errorf("static: %w", err)
		}
	}
	if err := b.frame(); err != nil {
		return nil, nil, fmt.Errorf("static: %w", err)
	}
	slices.SortFunc(a.files, func(x, y File) int { return strings.Compare(x.Path, y.Path) })
	return a, b.diags, nil
}

// rank puts our own style sheets before a site's, which may then overrule them.
func rank(name string) int {
	if i := slices.Index([]string{metricStyle, siteStyle}, name); i >= 0 {
		return i
	}
	return 2
}

// assetBuilder fills assets, collecting mistakes.
type assetBuilder struct {
	fsys     fs.FS
	minifier *minify.M
	assets   *assets
	diags    diag.List
}

// add publishes one file, if it is one to be published.
func (b *assetBuilder) add(name string) error {
	if name == embedStyle || name == frameScript {
		return nil
	}
	data, err := fs.ReadFile(b.fsys, name)
	if err != nil {
		return err
	}
	target := assetDir + name
	switch ext := path.Ext(name); {
	case ext == ".css":
		data = b.minify(cssType, name, data)
		target = hashed(name, data)
		b.assets.styles = append(b.assets.styles, target)
	case name == embedScript:
		data = b.minify(jsType, name, data)
	case ext == ".js":
		data = b.minify(jsType, name, data)
		target = hashed(name, data)
		b.assets.scripts = append(b.assets.scripts, target)
	case name == icon:
		b.assets.icon = target
	}
	b.assets.files = append(b.assets.files, File{target, data})
	return nil
}

// frame reads the parts of an embed.
func (b *assetBuilder) frame() error {
	metric, err := fs.ReadFile(b.fsys, metricStyle)
	if err != nil {
		return err
	}
	style, err := fs.ReadFile(b.fsys, embedStyle)
	if err != nil {
		return err
	}
	script, err := fs.ReadFile(b.fsys, frameScript)
	if err != nil {
		return err
	}
	b.assets.style = template.CSS(b.minify(cssType, embedStyle, slices.Concat(metric, style)))
	b.assets.script = template.JS(b.minify(jsType, frameScript, script))
	return nil
}

// minify returns data minified. The minifier reads through a Reader, since it
// rewrites a slice that it is given.
func (b *assetBuilder) minify(mediatype, name string, data []byte) []byte {
	var out bytes.Buffer
	if err := b.minifier.Minify(mediatype, &out, bytes.NewReader(data)); err != nil {
		pos := diag.Position{File: "static/" + name}
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
	return assetDir + strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:])[:10] + ext
}

// digest returns a hash of the names and bytes of all files that a Renderer reads.
func digest(templates, static fs.FS) (string, error) {
	h := sha256.New()
	for _, fsys := range []fs.FS{templates, static} {
		names, err := walk(fsys, func(string) bool { return true })
		if err != nil {
			return "", err
		}
		for _, name := range names {
			data, err := fs.ReadFile(fsys, name)
			if err != nil {
				return "", err
			}
			fmt.Fprintf(h, "%d %s %d ", len(name), name, len(data))
			h.Write(data)
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// walk returns the files that take accepts, in order, without those of editors and
// systems.
func walk(fsys fs.FS, take func(name string) bool) ([]string, error) {
	var names []string
	err := fs.WalkDir(fsys, ".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && ignore.Entry(e):
			if e.IsDir() {
				return fs.SkipDir
			}
		case !e.IsDir() && take(name):
			names = append(names, name)
		}
		return nil
	})
	return names, err
}
