package bundle

import (
	"archive/zip"
	"io"
	"path"
	"slices"
	"strings"
	"time"

	"duibiao/internal/address"
)

// archive is a ZIP that is being written. All its files have one date, the first that the
// format can write.
type archive struct {
	*zip.Writer
	folder string // before every name
}

func newArchive(w io.Writer, folder string) *archive { return &archive{zip.NewWriter(w), folder} }

// add writes a file. What is packed already is stored as it is.
func (a *archive) add(name string, data []byte) error {
	header := &zip.FileHeader{
		Name: a.folder + name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC),
	}
	switch path.Ext(name) {
	case ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".woff2", ".zip", ".xlsx", ".docx", ".pptx", ".mp3", ".mp4":
		header.Method = zip.Store
	}
	header.SetMode(0o644)
	w, err := a.CreateHeader(header)
	if err == nil {
		_, err = w.Write(data)
	}
	return err
}

// zip writes the site, or what of it is chosen, as it opens by double click.
func (b *book) zip(w io.Writer) (int, error) {
	a := newArchive(w, b.stem()+"/")
	files, err := b.chosen()
	if err != nil {
		return 0, err
	}
	p := &packed{book: b, names: map[string]string{}}
	isOther := b.isPart()
	for _, f := range files {
		p.names[f] = portable(f)
		isOther = isOther || p.names[f] != f
	}
	if err := a.add(readMeName, b.readMe()); err != nil {
		return 0, err
	}
	if !slices.Contains(files, address.Languages) {
		l := b.langs[0]
		page := leading(l.Tag, b.title(l), b.front(l.Code))
		if err := a.add(address.Languages, page); err != nil {
			return 0, err
		}
	}
	pages := 0
	for _, f := range files {
		data, err := b.read(f)
		if err == nil && isOther {
			data, err = p.linked(f, data)
		}
		if err == nil {
			err = a.add(p.names[f], data)
		}
		if err != nil {
			return 0, err
		}
		if b.holds(f) {
			pages++
		}
	}
	return pages, a.Close()
}

// linked returns a file with its links as they are in the bundle.
func (p *packed) linked(name string, data []byte) ([]byte, error) {
	switch path.Ext(name) {
	case ".html":
		return p.page(name, data)
	case ".css":
		return p.sheet(name, data), nil
	}
	return data, nil
}

// isPart reports whether not all of the site is chosen.
func (b *book) isPart() bool { return b.report != "" || len(b.langs) < len(b.cfg.Languages) }

// chosen returns the files of the bundle, in order: all of the site, or the chosen pages
// and what they need.
func (b *book) chosen() ([]string, error) {
	var list []string
	if !b.isPart() {
		for _, f := range b.list {
			list = append(list, f.Path)
		}
		return list, nil
	}
	in := map[string]bool{}
	add := func(name string) {
		if b.has(name) && !in[name] {
			in[name] = true
			list = append(list, name)
		}
	}
	for _, f := range b.list {
		if b.holds(f.Path) || b.isSearched(f.Path) {
			add(f.Path)
		}
	}
	if len(b.langs) > 1 {
		add(address.Languages)
	}
	if err := b.needed(&list, add); err != nil {
		return nil, err
	}
	slices.Sort(list)
	return list, nil
}

// isSearched reports whether a file is one that the search loads.
func (b *book) isSearched(name string) bool {
	if b.report != "" {
		return false
	}
	for _, l := range b.langs {
		if strings.HasPrefix(name, path.Dir(address.SearchFile(l.Code, "x"))+"/") {
			return true
		}
	}
	return name == address.SearchTables
}

// needed adds to a list of files what these show, run or lead to, unless that is a page.
func (b *book) needed(list *[]string, add func(string)) error {
	p := &packed{book: b, add: func(name string, shown bool) {
		if shown || path.Ext(name) != ".html" {
			add(name)
		}
	}}
	for i := 0; i < len(*list); i++ {
		name := (*list)[i]
		if ext := path.Ext(name); ext != ".html" && ext != ".css" {
			continue
		}
		data, err := b.read(name)
		if err != nil {
			return err
		}
		if _, err := p.linked(name, data); err != nil {
			return err
		}
	}
	return nil
}
