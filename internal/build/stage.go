package build

import (
	"bytes"
	"cmp"
	"errors"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"duibiao/internal/address"
	"duibiao/internal/cache"
	"duibiao/internal/content"
	"duibiao/internal/kind"
	"duibiao/internal/output"
	"duibiao/internal/scope"
)

// stage is where outputs of reports wait in the output folder, from when a report is
// scanned until all are without mistakes and they may be published. Without it every
// report would have to stay in memory, or be modelled again: a sixth of a build's time. It
// is safe for concurrent use.
type stage struct {
	folder *output.Folder
	old    []cache.Output // what was published, by path: what is the same is not made
	base   base
	off    atomic.Bool // whether nothing that is staged will be published
}

// staged is an output that is staged. It is zero if it is not.
type staged struct {
	file    output.Staged
	content uint64 // a digest
	stamp   cache.Stamp
}

// openedFolder is an output folder that was looked at, or why it is refused. It is zero if
// nothing is to be written.
type openedFolder struct {
	dir     string // its absolute name
	folder  *output.Folder
	refused error
	before  cache.Outputs // what the last build left there, as the cache has it
	sights  *sights       // of that; nil if it is refused
}

// opening looks at the output folder of a build that writes, while its sources are listed: it
// names every file that was published.
func (b *builder) opening() <-chan openedFolder {
	opened := make(chan openedFolder, 1)
	if b.OnDemand {
		opened <- openedFolder{}
		return opened
	}
	go func() {
		var o openedFolder
		if o.dir, o.refused = filepath.Abs(b.Out); o.refused == nil {
			o = b.open(o.dir)
		}
		opened <- o
	}()
	return opened
}

// open opens an output folder. The files that the last build left in it are looked at as soon as
// the cache names them, before the folder is known to be ours: it is nearly always.
func (b *builder) open(dir string) openedFolder {
	o := openedFolder{dir: dir}
	disk := b.Disk(b.Out)
	var looking sync.WaitGroup
	looking.Go(func() {
		b.cache.Wait()
		o.before = b.remembered(dir)
		o.sights = b.lookAhead(disk, o.before.Files)
	})
	o.folder, o.refused = output.Open(disk, b.Out)
	looking.Wait()
	if o.refused != nil {
		o.sights.wait()
		return openedFolder{dir: dir, refused: o.refused}
	}
	return o
}

// remembered returns what the cache knows of an output folder.
func (b *builder) remembered(dir string) cache.Outputs {
	i := slices.IndexFunc(b.cache.State.Outputs, func(o cache.Outputs) bool { return o.Folder == dir })
	if i < 0 {
		return cache.Outputs{}
	}
	return b.cache.State.Outputs[i]
}

// beginStage makes the output folder ready for outputs that wait, unless it is refused: of
// that users are told when they have mended their mistakes.
func (b *builder) beginStage() {
	if b.sights != nil {
		b.stage = &stage{folder: b.folder, old: b.before.Files, base: base(b.base)}
	}
}

// discard removes what is staged and was not published. What cannot be removed now is by
// the next build, since the folder's mark stays.
func (b *builder) discard() {
	b.ahead.Wait()
	if b.plan != nil {
		_ = b.plan.staging.Wait() // it has been told
	}
	if b.sights != nil {
		b.sights.wait()
	}
	if b.stage != nil {
		_ = b.folder.Discard()
	}
}

// stages reports whether outputs are to be staged.
func (b *builder) stages() bool {
	return b.stage != nil && !b.stage.off.Load() && b.canWrite()
}

// giveUp ends staging: there is a mistake, or no room.
func (s *stage) giveUp() {
	if s != nil {
		s.off.Store(true)
	}
}

// unstage goes on without what is staged if staging has ended early: the room may be
// needed.
func (b *builder) unstage() {
	if b.stage == nil || !b.stage.off.Load() {
		return
	}
	b.discard()
	for _, s := range b.scans {
		s.staged = nil
	}
}

// wants reports whether an output is to be made: whether its key is not as it was.
func (s *stage) wants(path string, reads uint64) bool {
	i, ok := slices.BinarySearchFunc(s.old, path, func(o cache.Output, path string) int { return cmp.Compare(o.Path, path) })
	return !ok || s.old[i].Digest != s.base.digest(path, reads)
}

// stageReport makes the outputs of a report whose keys are new, while it is in memory. One
// that others have a say in, of which nothing is known yet, is made later.
func (b *builder) stageReport(s *scan, f *scope.Folder, outputs []kind.Output) error {
	if b.waits(s) || !b.stages() {
		return nil
	}
	return b.stageFolder(b.crew, s, f, outputs)
}

// stageWaiting makes the outputs of the reports that have waited for what others say.
func (b *builder) stageWaiting() error {
	waiting := slices.DeleteFunc(slices.Clone(b.scans), func(s *scan) bool {
		return !s.fresh || !s.record.IsPublished() || !b.waits(s)
	})
	crew, reader := newCrew(b.Jobs), content.NewReader(b.cfg)
	return crew.reports(len(waiting), func(i int) error {
		s := waiting[i]
		if b.stage.off.Load() {
			return nil
		}
		f, err := b.take(s, reader)
		if err != nil {
			return err
		}
		env := b.env.Keeping()
		defer env.Done()
		return b.stageFolder(crew, s, f, env.FolderOutputs(f))
	})
}

// stageFolder makes the outputs of a report whose keys are new, with those of the crew who are free.
func (b *builder) stageFolder(crew *crew, s *scan, f *scope.Folder, outputs []kind.Output) error {
	s.staged = make([]staged, len(outputs))
	stage := func(outputs []kind.Output, buffer *bytes.Buffer) func(i int) error {
		return func(i int) (err error) {
			if !b.stage.off.Load() {
				s.staged[i], err = b.stageOutput(&outputs[i], s.reads(s.record.Planned[i].Reads), buffer)
			}
			return err
		}
	}
	buffer := b.buffer()
	defer b.buffers.Give(buffer)
	return crew.divide(len(outputs), stage(outputs, buffer), func() (func(i int) error, func()) {
		env, buffer := b.env.Keeping(), b.buffer()
		return stage(env.FolderOutputs(f), buffer), func() { env.Done(); b.buffers.Give(buffer) }
	})
}

// stageOutput makes an output whose key is new.
func (b *builder) stageOutput(o *kind.Output, key uint64, buffer *bytes.Buffer) (staged, error) {
	if !b.stage.wants(o.Path, key) {
		return staged{}, nil
	}
	buffer.Reset()
	if err := o.Write(buffer); err != nil {
		return staged{}, err
	}
	file, info, err := b.folder.Stage(o.Path, buffer.Bytes())
	if err != nil {
		b.stage.giveUp() // to write them without will succeed, or tell why not
		return staged{}, nil
	}
	return staged{file, file.Digest(), cache.NewStamp(info, b.now).WithoutChange()}, nil
}

// stageLists begins to make the outputs of the whole site whose keys are new, while all is
// planned, which cannot be done by several at a time.
func (b *builder) stageLists(keys []uint64) {
	if !b.stages() {
		return
	}
	p := b.plan
	p.staged = make([]staged, len(p.lists))
	p.staging.Go(b.stageWaiting)
	p.staging.Go(func() error {
		return b.each(len(p.lists), func(i int, buffer *bytes.Buffer) (err error) {
			if !b.stage.off.Load() {
				p.staged[i], err = b.stageOutput(&p.lists[i], keys[i], buffer)
			}
			return err
		})
	})
}

// each does something for every number below n, several at a time, with a buffer to make an
// output in.
func (b *builder) each(n int, do func(i int, buffer *bytes.Buffer) error) error {
	var g errgroup.Group
	g.SetLimit(b.Jobs)
	for i := range n {
		g.Go(func() error {
			buffer := b.buffer()
			defer b.buffers.Give(buffer)
			return do(i, buffer)
		})
	}
	return g.Wait()
}

// buffer returns a buffer to make an output in.
func (b *builder) buffer() *bytes.Buffer {
	if buffer, ok := b.buffers.Take(); ok {
		return buffer
	}
	return new(bytes.Buffer)
}

// writeStaged writes the files of a report that are staged. It reports false if others are
// left.
func (b *builder) writeStaged(s *scan, isNew bool) (whole bool, err error) {
	whole = true
	for i, p := range s.record.Planned {
		done, err := b.writeStagedFile(p.Path, s.staged, i, isNew)
		if err != nil {
			return false, err
		}
		whole = whole && done
	}
	return whole, nil
}

// writeStagedFile writes a file that is to be written in a pass, if it is staged. It reports
// false if it is not.
func (b *builder) writeStagedFile(path string, list []staged, i int, isNew bool) (done bool, err error) {
	f := b.plan.file(path)
	switch {
	case f == nil || f.reason == "" || f.isNew != isNew:
		return true, nil
	case i >= len(list) || !list[i].stamp.Existing:
		return false, nil
	}
	return b.publishStaged(f, &list[i])
}

// publishStaged writes a file that is staged, unless its bytes are there already. It
// reports false if the file is to be written without: it may be that a folder below is
// another disk.
func (b *builder) publishStaged(f *plannedFile, s *staged) (done bool, err error) {
	same, err := b.holds(f, s.content)
	switch {
	case err != nil:
		return false, err
	case same:
		err = errors.Join(b.restamp(f), b.folder.KeepStaged(s.file, f.Path, address.MediaType(f.Path)))
	case b.folder.Publish(s.file, f.Path, address.MediaType(f.Path)) != nil:
		return false, nil
	default:
		f.Stamp = s.stamp
		b.written.Add(1)
	}
	f.reason, f.Content = "", s.content
	b.Progress.step(1)
	return true, err
}
