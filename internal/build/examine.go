package build

import (
	"io/fs"
	"slices"
	"strings"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"duibiao/internal/cache"
	"duibiao/internal/output"
)

// sights is how the files look that the last build left in the output folder. To look at them
// takes a third of the work of a build after an edit, and asks for nothing that the sources
// say: it is done while these are read.
type sights struct {
	looking errgroup.Group
	stamps  []cache.Stamp // by the file's place among those; not existing if it is not known
}

// lookAhead begins to look at files that the last build left.
func (b *builder) lookAhead(disk output.FS, known []cache.Output) *sights {
	s := &sights{stamps: make([]cache.Stamp, len(known))}
	if len(known) == 0 {
		return s
	}
	size := (len(known) + b.Jobs - 1) / b.Jobs
	for from := 0; from < len(known); from += size {
		to := min(from+size, len(known))
		s.looking.Go(func() error {
			infoOf, done := output.Looker(disk)
			defer done()
			for i := from; i < to; i++ {
				if info, err := infoOf(known[i].Path); err == nil {
					s.stamps[i] = b.stampOf(info)
				}
			}
			return nil
		})
	}
	return s
}

// wait waits until all have been looked at.
func (s *sights) wait() { _ = s.looking.Wait() } // what cannot be looked at is not known

// stampOf returns how a file looks that was looked at.
func (b *builder) stampOf(info fs.FileInfo) cache.Stamp {
	return cache.NewStamp(info, b.now).WithoutChange().At(b.now)
}

// examine finds out what is there of every planned file.
func (b *builder) examine(old cache.Outputs) error {
	b.sights.wait()
	var g errgroup.Group
	g.SetLimit(b.Jobs)
	var changed atomic.Bool
	for chunk := range slices.Chunk(b.plan.files, 256) {
		g.Go(func() error {
			at := place(old.Files, chunk[0].Path)
			infoOf, done := b.folder.Looker()
			defer done()
			for _, f := range chunk {
				was, stamp := cache.Output{}, cache.Stamp{}
				for at < len(old.Files) && old.Files[at].Path < f.Path {
					at++
				}
				if at < len(old.Files) && old.Files[at].Path == f.Path {
					was, stamp = old.Files[at], b.sights.stamps[at]
				}
				if err := b.look(f, was, stamp, infoOf); err != nil {
					return err
				}
				if f.reason == "" && f.Output != was {
					changed.Store(true)
				}
			}
			return nil
		})
	}
	err := g.Wait()
	b.plan.changed = b.plan.changed || changed.Load()
	return err
}

// place returns where a path is among outputs, which are in order, or would be.
func place(list []cache.Output, path string) int {
	i, _ := slices.BinarySearchFunc(list, path, func(o cache.Output, path string) int { return strings.Compare(o.Path, path) })
	return i
}

// look finds out what is there of a planned file and whether it can stay. Its stamp is one
// that exists if it is known.
func (b *builder) look(f *plannedFile, old cache.Output, stamp cache.Stamp, infoOf func(string) (fs.FileInfo, error)) error {
	if !stamp.Existing {
		info, err := infoOf(f.Path)
		if err != nil {
			f.isNew, f.reason = true, reasonNew
			if old.Path != "" {
				f.reason = reasonMissing
			}
			return notExist(err)
		}
		stamp = b.stampOf(info)
	}
	var err error
	switch {
	case old.Path == "":
		f.reason = reasonForgotten
		return nil
	case !old.Stamp.Same(stamp):
		if f.ofOurs, err = b.sameBytes(f.Path, old.Content); err != nil {
			return err
		}
	default:
		f.ofOurs = true
	}
	f.Content, f.Stamp = old.Content, stamp
	if !f.ofOurs {
		f.reason = reasonForeign
	} else if old.Digest != f.Digest {
		f.reason = reasonChanged
	}
	return nil
}
