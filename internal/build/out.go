package build

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"duibiao/internal/cache"
	"duibiao/internal/config"
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
	source, err := located(o.Source)
	if err != nil {
		return err
	}
	inside, err := IsSource(o.Source, o.Out)
	if err != nil {
		return err
	}
	inside = inside || out == source
	if inside {
		return sayOutInSources.Fail(o.Out)
	}
	return nil
}

// IsSource reports whether a file or folder of a name is, or would be, part of the sources of a
// site, or of one of other folders, by whatever links it is reached.
func IsSource(source, name string, others ...string) (bool, error) {
	place, err := located(name)
	if err != nil {
		return false, err
	}
	for _, part := range []string{config.File, report.ContentDir, templatesDir, staticDir} {
		others = append(others, filepath.Join(source, part))
	}
	for _, other := range others {
		if other, err = located(other); err != nil || within(place, other) {
			return err == nil, err
		}
	}
	source, err = located(source)
	return within(place, filepath.Join(source, cache.Dir)), err // where no link is followed
}

// within reports whether a located folder is another, or lies in it.
func within(folder, other string) bool {
	return folder == other || strings.HasPrefix(folder, other+string(filepath.Separator))
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
