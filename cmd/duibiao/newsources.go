package main

import (
	"io/fs"
	"os"
	"slices"

	"duibiao/internal/cli"
	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/regular"
	"duibiao/internal/report"
)

// sources is a site whose articles have been read, as far as they can be.
type sources struct {
	cfg      *config.Config
	folders  []*content.Folder
	articles []*report.Article
	model    *report.Site
}

// readSources reads the site in a folder. Mistakes in articles are for a build to tell: what is begun
// beside them is right all the same.
func readSources(c cli.Console, dir string) (*sources, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	fsys := regular.FS(root)
	cfg, err := readConfig(c, fsys)
	if err != nil {
		return nil, err
	}
	s := &sources{cfg: cfg}
	// A site that has no content yet is none that cannot be looked at.
	if s.folders, _, err = content.List(fsys, cfg); err != nil {
		return nil, err
	}
	return s, s.read(fsys)
}

// readConfig reads config.toml. Mistakes are told.
func readConfig(c cli.Console, fsys fs.FS) (*config.Config, error) {
	cfg, diags, err := config.Load(fsys)
	if err != nil {
		return nil, err
	}
	if cfg == nil || diags.HasErrors() {
		if err := tellMistakes(diags, c); err != nil {
			return nil, err
		}
		return nil, errMistakes
	}
	return cfg, nil
}

func (s *sources) read(fsys fs.FS) error {
	reader := content.NewReader(s.cfg)
	for _, f := range s.folders {
		for _, e := range f.Articles {
			text, err := fs.ReadFile(fsys, e.Name)
			if err != nil {
				return err
			}
			a, _, err := reader.Read(e.Name, text)
			if err != nil {
				return err
			}
			s.articles = append(s.articles, a)
		}
	}
	s.model, _ = report.New(s.cfg, s.articles)
	return nil
}

// has reports whether there is a folder of a report.
func (s *sources) has(slug string) bool {
	return slices.ContainsFunc(s.folders, func(f *content.Folder) bool { return f.Slug == slug })
}

// report returns a report that can be read, or nil.
func (s *sources) report(slug string) *report.Report {
	i := slices.IndexFunc(s.model.Reports, func(r *report.Report) bool { return r.Slug == slug })
	if i < 0 {
		return nil
	}
	return s.model.Reports[i]
}

// shellPlace names a folder for a command line, of which it is the flag --source; the current one needs none.
func shellPlace(dir string) diag.Words {
	if dir == "." {
		return diag.Words{}
	}
	return diag.Literal(" --source " + dir)
}
