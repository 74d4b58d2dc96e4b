package build

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"time"

	"github.com/cespare/xxhash/v2"
	"golang.org/x/sync/errgroup"

	"duibiao/internal/cache"
	"duibiao/internal/content"
)

// publish brings the output folder to what the plan says: what is new, then what is
// replaced, then what goes.
func (b *builder) publish() error {
	todo := 0
	for _, f := range b.plan.files {
		if f.reason != "" {
			todo++
		}
	}
	b.result.Read = int(b.read.Load())
	b.result.Kept = len(b.plan.files)
	if todo == 0 && len(b.plan.stale) == 0 {
		return nil
	}
	b.plan.changed = true
	if err := b.folder.Begin(b.plan.paths()); err != nil {
		return err
	}
	if b.plan.assets == nil {
		b.plan.assets, b.plan.lists = b.assets(), b.lists(b.site())
	}
	b.plan.file("") // the index is made here, before many ask for it at once
	b.Progress.begin(Writing, todo)
	for _, isNew := range []bool{true, false} {
		if err := b.pass(isNew); err != nil {
			return err
		}
	}
	if err := b.remove(); err != nil {
		return err
	}
	b.result.Written, b.result.Rendered = int(b.written.Load()), todo
	b.result.Kept -= b.result.Written
	b.result.Deleted = len(b.plan.stale)
	return b.folder.Finish()
}

// gone is what a page that is removed says in its last moment. It leads nowhere.
const gone = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>404</title><p>页面已撤下。</p><p lang="en">This page has been removed.</p></html>
`

// remove removes what goes. Pages lead to each other, in a circle, so that whichever
// goes first leaves one that leads to it: all are made to lead nowhere before.
func (b *builder) remove() error {
	for _, p := range b.plan.stale {
		if path.Ext(p) != ".html" {
			continue
		}
		_, err := b.folder.Info(p)
		if err == nil {
			_, err = b.folder.Write(p, []byte(gone))
		}
		if notExist(err) != nil {
			return err
		}
	}
	return b.folder.Delete(b.plan.stale)
}

// pass writes the files that are new, or those that are replaced: assets, then
// reports, several at a time, then the lists.
func (b *builder) pass(isNew bool) error {
	buffer := new(bytes.Buffer)
	if err := b.writeAll(b.plan.assets, isNew, buffer); err != nil {
		return err
	}
	reader := content.NewReader(b.cfg)
	var g errgroup.Group
	g.SetLimit(b.Jobs)
	for _, s := range b.surveys {
		if b.wants(s, isNew) {
			g.Go(func() error { return b.writeReport(s, isNew, reader) })
		}
	}
	if err := g.Wait(); err != nil {
		return err
	}
	return b.writeAll(b.plan.lists, isNew, buffer)
}

// wants reports whether a report has files to write in this pass.
func (b *builder) wants(s *survey, isNew bool) bool {
	for _, p := range s.record.Planned {
		if f := b.plan.file(p.Path); f.reason != "" && f.isNew == isNew {
			return true
		}
	}
	return false
}

// writeReport takes a report up again and writes its files.
func (b *builder) writeReport(s *survey, isNew bool, reader *content.Reader) error {
	r := s.report
	if r == nil {
		folder, _, err := b.load(s.folder, reader)
		if err != nil {
			return err
		}
		r = folder.Report
	}
	if r == nil || !s.bind(r) {
		return changedMeanwhile(s.folder)
	}
	buffer, ok := b.buffers.Get().(*bytes.Buffer)
	if !ok {
		buffer = new(bytes.Buffer)
	}
	defer b.buffers.Put(buffer)
	err := b.writeAll(b.outputs(s.folder, r, nil, b.render.Keeping()), isNew, buffer)
	if !isNew || !b.wants(s, false) {
		s.report = nil // nothing more is made of it
	}
	return err
}

func changedMeanwhile(f *content.Folder) error {
	return fmt.Errorf("content/%s changed during the build: build again", f.Slug)
}

func (b *builder) writeAll(list []out, isNew bool, buffer *bytes.Buffer) error {
	for _, o := range list {
		f := b.plan.file(o.path)
		if f == nil || f.reason == "" || f.isNew != isNew {
			continue
		}
		buffer.Reset()
		if err := o.write(buffer); err != nil {
			return err
		}
		if err := b.writeFile(f, buffer.Bytes()); err != nil {
			return err
		}
		b.Progress.step(1)
	}
	return nil
}

// writeFile writes an output, unless its bytes are there already.
func (b *builder) writeFile(f *planned, data []byte) error {
	content := xxhash.Sum64(data)
	same := f.ofOurs && f.Content == content
	if !f.isNew && !f.ofOurs {
		var err error
		if same, err = b.sameBytes(f.Path, content); err != nil {
			return err
		}
	}
	f.Content = content
	if same && f.Stamp.Existing {
		return nil
	}
	if same {
		return b.restamp(f)
	}
	info, err := b.folder.Write(f.Path, data)
	if err != nil {
		return err
	}
	f.Stamp = cache.NewStamp(info, b.now).WithoutChange()
	b.written.Add(1)
	return nil
}

// restamp notes how a file looks that was there before anything was remembered.
func (b *builder) restamp(f *planned) error {
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
	return xxhash.Sum64(data) == content, nil
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
