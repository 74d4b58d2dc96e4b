package serve

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/fsnotify/fsnotify"

	"duibiao/internal/ignore"
)

// sourceNames are what a site is made of, in its source folder.
func sourceNames() []string { return []string{"config.toml", "content", "static", "templates"} }

// isSource reports whether a path, relative to the source folder, may matter to a
// build: not what editors and systems leave behind, nor what builds write.
func isSource(rel string) bool {
	parts := strings.Split(filepath.ToSlash(rel), "/")
	return slices.Contains(sourceNames(), parts[0]) &&
		!slices.ContainsFunc(parts, ignore.Name)
}

// walk visits everything a site is made of. What vanishes meanwhile is left out.
func walk(source string, visit func(name string, e fs.DirEntry) error) error {
	for _, top := range sourceNames() {
		err := filepath.WalkDir(filepath.Join(source, top), func(name string, e fs.DirEntry, err error) error {
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			if err != nil {
				return err
			}
			if rel, err := filepath.Rel(source, name); err == nil && isSource(rel) {
				return visit(name, e)
			}
			if e.IsDir() {
				return filepath.SkipDir
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// watchFunc calls changed whenever a source has changed, until the context ends: with
// its name from the source folder, or an empty one if it can be any.
type watchFunc func(ctx context.Context, changed func(name string))

// newWatch begins to watch: what changes after it has returned is told.
func newWatch(source string, j *journal) watchFunc {
	poll := newPoll(source, j)
	n, err := newNotifier(source, j)
	if err != nil {
		j.line("%v: looking for changes every %s instead", watchError(err), pollEvery)
		return poll.run
	}
	return func(ctx context.Context, changed func(name string)) {
		if err := n.run(ctx, changed); err != nil {
			j.line("%v: looking for changes every %s instead", watchError(err), pollEvery)
			changed("")
			poll.run(ctx, changed)
		}
	}
}

// notifier is told by the system what happens in folders.
type notifier struct {
	source string
	log    *journal
	system *fsnotify.Watcher
	dirs   map[string]bool // that are watched
}

func newNotifier(source string, j *journal) (*notifier, error) {
	system, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	n := &notifier{source: filepath.Clean(source), log: j, system: system, dirs: map[string]bool{}}
	if err := n.sync(); err != nil {
		return nil, errors.Join(err, system.Close())
	}
	return n, nil
}

// run passes on what happens. An error says that folders cannot be watched any more.
func (n *notifier) run(ctx context.Context, changed func(name string)) error {
	defer n.system.Close()
	for {
		select {
		case <-ctx.Done():
			return nil
		case event := <-n.system.Events:
			rel, err := filepath.Rel(n.source, event.Name)
			if err != nil || !isSource(rel) {
				continue
			}
			if n.isStructural(event.Op, filepath.Clean(event.Name)) {
				if err := n.sync(); err != nil {
					return err
				}
				rel = ""
			}
			changed(filepath.ToSlash(rel))
		case err := <-n.system.Errors:
			n.log.line("watching: %v", err)
			if err := n.sync(); err != nil { // something may have been missed
				return err
			}
			changed("")
		}
	}
}

// isStructural reports whether an event is about a folder.
func (n *notifier) isStructural(op fsnotify.Op, name string) bool {
	switch {
	case op.Has(fsnotify.Create):
		info, err := os.Lstat(name)
		return err == nil && info.IsDir()
	case op.Has(fsnotify.Remove), op.Has(fsnotify.Rename):
		return n.dirs[name]
	}
	return false
}

// sync watches the folders that are there now, all of them anew: one that was moved
// is still watched under its old name. A folder is watched before its entries are
// listed, so that a folder made in it meanwhile is seen in one way or the other.
func (n *notifier) sync() error {
	for _, dir := range slices.Sorted(maps.Keys(n.dirs)) {
		_ = n.system.Remove(dir) // it may be gone
	}
	clear(n.dirs)
	if err := n.add(n.source); err != nil {
		return err
	}
	return walk(n.source, func(name string, e fs.DirEntry) error {
		if e.IsDir() {
			return n.add(name)
		}
		return nil
	})
}

// add watches a folder, if it is there.
func (n *notifier) add(dir string) error {
	err := n.system.Add(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		n.dirs[dir] = true
	}
	return err
}
