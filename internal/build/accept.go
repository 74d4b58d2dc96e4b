package build

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"duibiao/internal/atomicfile"
	"duibiao/internal/cache"
	"duibiao/internal/check"
	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/edit"
	"duibiao/internal/regular"
	"duibiao/internal/report"
)

// Accepted is a translation that says what its original says.
type Accepted struct {
	File    string
	Changed bool // whether its record was another one

	Unfinished bool // it lacks words, and nothing was recorded

	text []byte
}

// Accept records in translations that they are up to date: each notes of which text
// of its original it is made (see [check.Record]). A file is named from the current
// folder or from the source folder. With a mistake, or an error, none is written. Who else builds the sources or changes
// them is waited for, of which waiting is told the process.
func Accept(source string, files []string, waiting func(holder string)) ([]Accepted, diag.List, error) {
	defer cache.Alone(source, waiting)()
	root, err := os.OpenRoot(source)
	if err != nil {
		return nil, nil, err
	}
	defer root.Close()
	cfg, diags, err := config.Load(regular.FS(root))
	if err != nil || diags.HasErrors() {
		return nil, diags, err
	}
	a := accepter{cfg: cfg, root: root, reader: content.NewReader(cfg)}
	var list []Accepted
	for _, file := range files {
		t, err := a.accept(inSource(root, source, file))
		if err != nil {
			return nil, nil, err
		}
		list = append(list, t)
	}
	if len(a.diags) > 0 {
		return nil, a.diags, nil
	}
	set := atomicfile.Set{Root: root}
	for _, t := range list {
		if !t.Changed {
			continue
		}
		if err := set.Add(t.File, t.text); err != nil {
			return nil, nil, err
		}
	}
	return list, nil, set.Commit()
}

// inSource returns what a file is called in the source folder.
func inSource(root *os.Root, source, file string) string {
	if rel, ok := relative(file, source); ok {
		if _, err := root.Stat(rel); err == nil {
			return filepath.ToSlash(rel)
		}
	}
	return filepath.ToSlash(filepath.Clean(file))
}

// relative returns the way from a folder to a file.
func relative(file, folder string) (string, bool) {
	file, err1 := filepath.Abs(file)
	folder, err2 := filepath.Abs(folder)
	rel, err3 := filepath.Rel(folder, file)
	return rel, err1 == nil && err2 == nil && err3 == nil
}

// accepter makes the records of translations.
type accepter struct {
	cfg    *config.Config
	root   *os.Root
	reader *content.Reader
	diags  diag.List
}

// accept returns a translation with its new record.
func (a *accepter) accept(file string) (Accepted, error) {
	folder, slug, code, ok := report.SplitFile(file)
	lang, known := a.cfg.Language(code)
	switch {
	case !ok || !known || !strings.HasPrefix(file, report.ContentDir+"/"):
		return Accepted{}, sayNoTranslation.Fail(file)
	case lang == a.cfg.DefaultLanguage:
		return Accepted{}, sayIsOriginal.Fail(file)
	}
	original := report.FileName(folder, slug, a.cfg.Default())
	to, text, err := a.read(file)
	if err != nil {
		return Accepted{}, err
	}
	from, fromText, err := a.read(original)
	if err != nil || from.Broken || to.Broken {
		return Accepted{}, err
	}
	if to.IsBegun() {
		return Accepted{File: file, Unfinished: true}, nil
	}
	record := check.Record(from, a.reader.Outline(original, fromText))
	if slices.Equal(record, to.TranslatedFrom()) {
		return Accepted{File: file}, nil
	}
	text, err = edit.Set(text, check.RecordKey, literal(record))
	return Accepted{File: file, Changed: true, text: text}, err
}

// read reads an article. The mistakes of one that is broken are noted.
func (a *accepter) read(file string) (*report.Article, []byte, error) {
	text, err := regular.ReadFile(a.root, file)
	if err != nil && isLink(a.root.FS(), file) {
		return nil, nil, sayDeadLink.Fail(file)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, sayNoSuchFile.Fail(file)
	}
	if err != nil {
		return nil, nil, err
	}
	article, diags, err := a.reader.Read(file, text)
	if err == nil && article.Broken {
		a.diags = append(a.diags, diags...)
	}
	return article, text, err
}

// literal returns a list of strings as TOML.
func literal(list []string) string {
	quoted := make([]string, len(list))
	for i, s := range list {
		quoted[i] = edit.Quote(s)
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}
