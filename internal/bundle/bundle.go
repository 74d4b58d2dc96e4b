// Package bundle packs what a build has published, to be read without a server: the site as a
// ZIP archive, or a report, or all of them, as an EPUB or as one HTML file.
//
//	public/.duibiao-manifest ──output──▶ tree ──▶ book: which pages, in which order
//	                                                │
//	                                   ┌────────────┼──────────────┐
//	                                 zip          epub           html
//
// What is packed is the published files and nothing else: nothing is rendered again, so that
// a bundle shows what the site shows. Every file is held against the digest that the manifest
// has of it.
//
// A [book] is a choice of pages. In a ZIP they stay what they are, byte by byte, but for links
// that lead to pages which are not in it (pages.go): these get the whole address, if the site
// has one, or become text. In an EPUB and in one file a page is a [chapter]: the tree of its
// main part, without what needs a script or a server.
//
// The same tree gives the same bytes: there is no clock, and dates are those of the reports.
package bundle

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"duibiao/internal/atomicfile"
	"duibiao/internal/build"
	"duibiao/internal/config"
	"duibiao/internal/diag"
)

// Formats of bundles.
const (
	ZIP  = "zip"
	EPUB = "epub"
	HTML = "html"
)

// Formats returns all of them.
func Formats() []string { return []string{ZIP, EPUB, HTML} }

// Options are what is to be packed.
type Options struct {
	Source string // the folder of config.toml
	From   string // the folder that was published
	Format string
	Lang   string // the code of the one language; empty for all
	Report string // the one report; empty for the whole site
	Out    string // the file; empty for one in the working folder, called after what is in it
}

// Made is a file that has been made.
type Made struct {
	Name  string
	Pages int
	Size  int64
}

// Make packs. With diagnostics nothing has been written. An error is a failure of the machine,
// or options that cannot be met.
func Make(o Options) ([]Made, diag.List, error) {
	cfg, diags, err := readConfig(o.Source)
	if err != nil || diags.HasErrors() {
		return nil, diags, err
	}
	t, err := openTree(o.From)
	if err != nil {
		return nil, nil, err
	}
	b, err := newBook(cfg, t, o.Lang, o.Report)
	if err != nil {
		return nil, nil, err
	}
	volumes := b.volumes(o)
	for _, v := range volumes {
		if err := o.refuse(v.name); err != nil {
			return nil, nil, err
		}
	}
	var made []Made
	for _, v := range volumes {
		m, err := v.write(o.Format)
		if err != nil || len(t.changed) > 0 {
			return nil, t.changed, err
		}
		made = append(made, m)
	}
	return made, nil, nil
}

func readConfig(source string) (*config.Config, diag.List, error) {
	root, err := os.OpenRoot(source)
	if err != nil {
		return nil, nil, err
	}
	defer root.Close()
	return config.Load(root.FS())
}

// volume is a book that becomes a file.
type volume struct {
	*book
	name string
}

// volumes returns the files that are to be made: of an EPUB, which has one language, one for each.
func (b *book) volumes(o Options) []volume {
	if o.Format != EPUB || len(b.langs) == 1 {
		return []volume{{b, b.fileName(o)}}
	}
	var list []volume
	for _, l := range b.langs {
		one := *b
		one.langs = []config.Language{l}
		name := one.fileName(o)
		if o.Out != "" { // one name for all
			ext := filepath.Ext(o.Out)
			name = strings.TrimSuffix(o.Out, ext) + "-" + l.Code + ext
		}
		list = append(list, volume{&one, name})
	}
	return list
}

// fileName is what a bundle is called.
func (b *book) fileName(o Options) string {
	if o.Out != "" {
		return o.Out
	}
	return b.stem() + "." + o.Format
}

// stem is what the bundle is called, and the folder in a ZIP.
func (b *book) stem() string {
	name := "site"
	if b.report != "" {
		name = b.report
	}
	if len(b.langs) == 1 && len(b.cfg.Languages) > 1 {
		name += "-" + b.langs[0].Code
	}
	return name
}

// refuse returns an error if a file cannot be written without harm: among sources, in what was
// published, or in the place of what is no bundle.
func (o *Options) refuse(name string) error {
	if info, err := os.Stat(o.Out); o.Out != "" && err == nil && !info.IsDir() && !info.Mode().IsRegular() {
		return sayOutIsNoFile.Fail(o.Out) // of /dev/full the books of an EPUB would be /dev/full-zh
	}
	in, err := build.IsSource(o.Source, name, o.From)
	if err != nil {
		return err
	}
	if in {
		return sayOutInSources.Fail(name)
	}
	info, err := os.Stat(name)
	switch {
	case err != nil: // nothing is there, or it is said when the file is made
		return nil
	case info.IsDir():
		return sayOutIsFolder.Fail(name)
	case !info.Mode().IsRegular():
		return sayOutIsNoFile.Fail(name)
	case info.Size() > 0 && !begins(name, magic(o.Format)):
		return sayOutIsForeign.Fail(name, o.Format)
	}
	return nil
}

// magic is how a bundle begins.
func magic(format string) string {
	if format == HTML {
		return singleHead
	}
	return "PK\x03\x04"
}

// begins reports whether a file begins with a text.
func begins(name, text string) bool {
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, len(text))
	_, err = io.ReadFull(f, head)
	return err == nil && string(head) == text
}

// write makes the file, whole or not at all.
func (v volume) write(format string) (Made, error) {
	if err := os.MkdirAll(filepath.Dir(v.name), 0o777); err != nil {
		return Made{}, err
	}
	dir, err := os.OpenRoot(filepath.Dir(v.name))
	if err != nil {
		return Made{}, err
	}
	defer dir.Close()
	f, err := atomicfile.Create(dir, filepath.Base(v.name))
	if err != nil {
		return Made{}, err
	}
	made := Made{Name: v.name}
	made.Pages, err = v.pack(f, format)
	if err == nil {
		made.Size, err = f.Seek(0, io.SeekCurrent)
	}
	if len(v.changed) > 0 {
		return Made{}, errors.Join(err, f.Discard())
	}
	return made, f.Commit(err)
}

// pack writes the bundle, and returns how many pages it has.
func (v volume) pack(w io.Writer, format string) (int, error) {
	switch format {
	case EPUB:
		return v.epub(w)
	case HTML:
		return v.single(w)
	}
	return v.zip(w)
}

// codes are the codes of languages.
func codes(list []config.Language) []string {
	var all []string
	for _, l := range list {
		all = append(all, l.Code)
	}
	slices.Sort(all)
	return all
}
