package build

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"duibiao/internal/cache"
	"duibiao/internal/report"
)

// completeOut refuses an output folder that is none, is the source folder, or lies in a
// folder of sources, by whatever links it is reached.
func (o *Options) completeOut() error {
	if info, err := os.Stat(o.Out); err == nil && !info.IsDir() {
		return sayNoFolder.Fail(o.Out)
	}
	out, err := located(o.Out)
	if err != nil {
		return err
	}
	for _, dir := range []string{".", report.ContentDir, templatesDir, staticDir, cache.Dir} {
		source, err := located(filepath.Join(o.Source, dir))
		if err != nil {
			return err
		}
		if out == source || dir != "." && strings.HasPrefix(out, source+string(filepath.Separator)) {
			return sayOutInSources.Fail(o.Out)
		}
	}
	return nil
}

// located returns where a folder is, which need not exist: its name without links, and in
// small letters, since some systems take A for a.
func located(name string) (string, error) {
	name, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	rest := ""
	real, err := filepath.EvalSymlinks(name)
	for errors.Is(err, fs.ErrNotExist) && name != filepath.Dir(name) {
		name, rest = filepath.Dir(name), filepath.Join(filepath.Base(name), rest)
		real, err = filepath.EvalSymlinks(name)
	}
	return strings.ToLower(filepath.Join(real, rest)), err
}
