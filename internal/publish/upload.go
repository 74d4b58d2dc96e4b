package publish

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"strings"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/output"
)

// mostHeld is how many bytes of files are held in memory at a time, or one file that has more.
const mostHeld = 64 << 20

// upload writes files in the order of their ranks, several at a time.
func (p *publisher) upload(ctx context.Context, files []File) error {
	for len(files) > 0 {
		n := 1
		for n < len(files) && rank(files[n].Path) == rank(files[0].Path) {
			n++
		}
		if err := p.uploadAtOnce(ctx, files[:n]); err != nil {
			return err
		}
		files = files[n:]
	}
	return nil
}

func (p *publisher) uploadAtOnce(ctx context.Context, files []File) error {
	room := semaphore.NewWeighted(mostHeld)
	return p.each(ctx, len(files), func(ctx context.Context, i int) error {
		size := min(max(files[i].Size, 1), mostHeld)
		if err := room.Acquire(ctx, size); err != nil {
			return err
		}
		defer room.Release(size)
		return p.put(ctx, files[i])
	})
}

// each does something for numbers, several at a time, until one fails.
func (p *publisher) each(ctx context.Context, n int, do func(ctx context.Context, i int) error) error {
	g, inner := errgroup.WithContext(ctx)
	g.SetLimit(p.Jobs)
	for i := range n {
		if inner.Err() != nil {
			break
		}
		g.Go(func() error { return do(inner, i) })
	}
	if err := g.Wait(); err != nil {
		return err
	}
	return context.Cause(ctx)
}

// put writes a file.
func (p *publisher) put(ctx context.Context, f File) error {
	encoding, source := p.twins[f.Path], f.Path
	if encoding != "" {
		source = strings.TrimSuffix(f.Path, encoding.Ext())
	}
	data, err := p.Folder.ReadFile(source)
	if err != nil {
		return err
	}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != f.Sum {
		return sayChangedUnder.Fail(p.Name, source)
	}
	o := &Object{Name: f.Path, Data: data, MediaType: f.MediaType, CacheControl: cacheControl(source), Encoding: string(encoding)}
	if o.Data, err = encoding.encode(data); err != nil {
		return err
	}
	if err := p.store.Write(ctx, o); err != nil {
		return about(f.Path, err)
	}
	p.mu.Lock()
	p.is[f.Path] = known{f, true, p.is[f.Path].settled}
	p.result.Bytes += int64(len(o.Data))
	p.mu.Unlock()
	p.Progress.step()
	return nil
}

// about says of which object an error is.
func about(name string, err error) error {
	return &diag.Failure{Words: sayNotWritten.With(name), Cause: err}
}

func cacheControl(name string) string {
	for _, h := range address.Headers(name) {
		if h.Name == address.CacheControl {
			return h.Value
		}
	}
	return ""
}

// remove removes what goes. Pages lead to each other, so that whichever goes first leaves one that
// leads to it: all are made to lead nowhere before.
func (p *publisher) remove(ctx context.Context) error {
	if len(p.plan.removed) == 0 {
		return nil
	}
	if err := p.leadNowhere(ctx); err != nil {
		return err
	}
	p.mu.Lock()
	for _, name := range p.plan.removed {
		p.is[name] = known{File: File{Path: name}}
	}
	p.mu.Unlock()
	if err := p.writeMark(ctx); err != nil {
		return err
	}
	return p.each(ctx, len(p.plan.removed), func(ctx context.Context, i int) error {
		name := p.plan.removed[i]
		if err := p.store.Remove(ctx, name); err != nil {
			return about(name, err)
		}
		p.mu.Lock()
		delete(p.is, name)
		p.mu.Unlock()
		p.Progress.step()
		return nil
	})
}

// leadNowhere makes the pages that are going to be removed lead nowhere, packed ones too.
func (p *publisher) leadNowhere(ctx context.Context) error {
	return p.each(ctx, len(p.plan.removed), func(ctx context.Context, i int) error {
		name := p.plan.removed[i]
		switch {
		case !p.is[name].settled:
			return nil
		case isPage(name):
			return p.store.Write(ctx, &Object{
				Name: name, Data: []byte(output.Gone), MediaType: address.MediaType(name), CacheControl: cacheControl(name),
			})
		case isPage(unpackedName(name)):
			return p.store.Remove(ctx, name)
		}
		return nil
	})
}

// readManifest reads what the last publisher has left. There may be none.
func (p *publisher) readManifest(ctx context.Context) error {
	data, version, err := p.store.Read(ctx, manifestName)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	p.version = version
	return p.manifest.parseManifest(data)
}

// writeManifest writes what is there now, if nobody else has published meanwhile.
func (p *publisher) writeManifest(ctx context.Context) error {
	p.mu.Lock()
	data := p.is.manifest()
	p.mu.Unlock()
	o := &Object{Name: manifestName, Data: data, MediaType: packedType, CacheControl: "no-cache"}
	_, err := p.store.Swap(ctx, o, p.version)
	if errors.Is(err, ErrChanged) {
		return sayTakenOver.Fail()
	}
	return err
}

// fewNames are so few that it is less work to ask for each than for a list of all.
const fewNames = 20

// holdForeign looks for objects at names of the site that are not known to be the site's.
func (p *publisher) holdForeign(ctx context.Context) error {
	if p.Adopt || len(p.plan.unknown) == 0 {
		return nil
	}
	foreign, err := p.foreign(ctx)
	if err != nil {
		return err
	}
	if len(foreign) > 0 {
		return sayForeign.Fail(len(foreign), foreign[0])
	}
	return nil
}

func (p *publisher) foreign(ctx context.Context) ([]string, error) {
	names := p.plan.unknown
	there := make([]bool, len(names))
	if len(names) <= fewNames {
		err := p.each(ctx, len(names), func(ctx context.Context, i int) (err error) {
			there[i], err = p.store.Exists(ctx, names[i])
			return err
		})
		return those(names, there), err
	}
	index := make(map[string]int, len(names))
	for i, name := range names {
		index[name] = i
	}
	err := p.store.List(ctx, func(name string) bool {
		if i, ok := index[name]; ok {
			there[i] = true
		}
		return true
	})
	return those(names, there), err
}

func those(names []string, are []bool) []string {
	var list []string
	for i, name := range names {
		if are[i] {
			list = append(list, name)
		}
	}
	return list
}
