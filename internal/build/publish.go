package build

import (
	"bytes"
	"errors"
	"io/fs"
	"path"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"duibiao/internal/address"
	"duibiao/internal/cache"
	"duibiao/internal/content"
	"duibiao/internal/kind"
	"duibiao/internal/output"
)

// publish brings the output folder to what the plan says: what is new, then what is
// replaced, then what goes.
func (b *builder) publish() error {
	todo := b.plan.due()
	b.result.Read = int(b.articlesRead.Load())
	b.result.Kept = len(b.plan.files)
	if todo == 0 && len(b.plan.stale) == 0 && b.folder.Complete() {
		return nil
	}
	if err := b.folder.Begin(b.plan.paths(), b.plan.todo()); err != nil {
		return err
	}
	if todo == 0 && len(b.plan.stale) == 0 {
		return b.finish()
	}
	b.plan.changed = true
	if b.plan.leaves == nil {
		b.plan.leaves, b.plan.lists = b.siteOutputs()
	}
	if err := b.plan.staging.Wait(); err != nil {
		return err
	}
	b.plan.index()
	b.Progress.begin(Writing, todo)
	for _, isNew := range []bool{true, false} {
		if err := b.pass(isNew); err != nil {
			return err
		}
	}
	if err := b.remove(); err != nil {
		return err
	}
	b.result.Written, b.result.Rendered, b.result.Lacks = int(b.written.Load()), todo, b.env.Lacks()
	b.result.Kept -= b.result.Written
	b.result.Deleted = len(b.plan.stale)
	return b.finish()
}

// finish ends the work in the output folder and saves what the next build can use meanwhile.
// If the build dies now, either may be on the disk without the other: the mark with its claims
// is still there, or the cache is the one of before, and the next build looks at the files.
func (b *builder) finish() (err error) {
	var finishing sync.WaitGroup
	finishing.Go(func() { err = b.folder.Finish(address.MediaType) })
	b.remember()
	finishing.Wait()
	return err
}

// remove removes what goes. Pages lead to each other, in a circle, so that whichever
// goes first leaves one that leads to it: all are made to lead nowhere before.
func (b *builder) remove() error {
	for _, p := range b.plan.stale {
		if path.Ext(p) != ".html" {
			continue
		}
		_, err := b.folder.Info(p)
		if err == nil {
			_, err = b.folder.Write(p, address.MediaType(p), []byte(output.Gone))
		}
		if notExist(err) != nil {
			return err
		}
	}
	return b.folder.Delete(b.plan.stale)
}

// pass writes the files that are new, or those that are replaced: what leads nowhere, then
// reports, several at a time, then the lists.
func (b *builder) pass(isNew bool) error {
	if err := b.writeLists(b.plan.leaves, nil, isNew); err != nil {
		return err
	}
	if isNew {
		b.folder.PublishFolders()
	}
	reader := content.NewReader(b.cfg)
	var g errgroup.Group
	g.SetLimit(b.Jobs)
	for _, s := range b.scans {
		if b.wants(s, isNew) {
			g.Go(func() error { return b.writeReport(s, isNew, reader) })
		}
	}
	if err := g.Wait(); err != nil {
		return err
	}
	return b.writeLists(b.plan.lists, b.plan.staged, isNew)
}

// writeLists writes outputs that belong to no report, several at a time: those that are
// staged, and those that are not.
func (b *builder) writeLists(list []kind.Output, ready []staged, isNew bool) error {
	return b.each(len(list), func(i int, buffer *bytes.Buffer) error {
		done, err := b.writeStagedFile(list[i].Path, ready, i, isNew)
		if done || err != nil {
			return err
		}
		return b.writeAll(list[i:i+1], isNew, buffer)
	})
}

// wants reports whether a report has files to write in this pass.
func (b *builder) wants(s *scan, isNew bool) bool {
	if !b.plan.asBefore {
		return b.plan.pending[pass{s, isNew}]
	}
	return slices.ContainsFunc(s.record.Planned, func(p cache.Planned) bool {
		f := b.plan.file(p.Path)
		return f != nil && f.reason != "" && f.isNew == isNew
	})
}

// writeReport writes the files of a report: those that are staged, and if there are others,
// by taking the report up again.
func (b *builder) writeReport(s *scan, isNew bool, reader *content.Reader) error {
	buffer := b.buffer()
	defer b.buffers.Give(buffer)
	whole, err := b.writeStaged(s, isNew)
	if whole || err != nil {
		return err
	}
	f, err := b.take(s, reader)
	if err != nil {
		return err
	}
	env := b.env.Keeping()
	defer env.Done()
	return b.writeAll(env.FolderOutputs(f), isNew, buffer)
}

func changedMeanwhile(f *content.Folder) error {
	return sayChangedUnder.Fail(f.Slug)
}

func (b *builder) writeAll(list []kind.Output, isNew bool, buffer *bytes.Buffer) error {
	for i := range list {
		o := &list[i]
		f := b.plan.file(o.Path)
		if f == nil || f.reason == "" || f.isNew != isNew {
			continue
		}
		buffer.Reset()
		if err := o.Write(buffer); err != nil {
			return err
		}
		if err := b.writeFile(f, buffer.Bytes()); err != nil {
			return err
		}
		b.Progress.step(1)
	}
	return nil
}

// writeFile writes an output, unless its bytes are there already. Then it is done.
func (b *builder) writeFile(f *plannedFile, data []byte) error {
	content := output.Digest(data)
	same, err := b.holds(f, content)
	if err != nil {
		return err
	}
	f.reason, f.Content = "", content
	if same {
		return errors.Join(b.restamp(f), b.folder.Keep(f.Path, address.MediaType(f.Path), data))
	}
	info, err := b.folder.Write(f.Path, address.MediaType(f.Path), data)
	if err != nil {
		return err
	}
	f.Stamp = cache.NewStamp(info, b.now).WithoutChange()
	b.written.Add(1)
	return nil
}

// holds reports whether the bytes that are there of a planned file have the digest content.
func (b *builder) holds(f *plannedFile, content uint64) (bool, error) {
	if f.isNew || f.ofOurs {
		return f.ofOurs && f.Content == content, nil
	}
	return b.sameBytes(f.Path, content)
}

// restamp notes how a file looks that was there before anything was remembered.
func (b *builder) restamp(f *plannedFile) error {
	if f.Stamp.Existing {
		return nil
	}
	info, err := b.folder.Info(f.Path)
	if err == nil {
		f.Stamp = cache.NewStamp(info, b.now).WithoutChange()
	}
	return err
}

// sameBytes reports whether a file's bytes have the digest content.
func (b *builder) sameBytes(path string, content uint64) (bool, error) {
	data, err := b.folder.Read(path)
	if err != nil {
		return false, notExist(err)
	}
	return output.Digest(data) == content, nil
}

// notExist passes on an error, unless it only says that a file is not there.
func notExist(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// date judges the stamps of outputs by the time at which they are saved.
func (p *plan) date(now time.Time) {
	for _, f := range p.files {
		f.Stamp = f.Stamp.At(now)
	}
}
