// Package publish brings the folder of a site to a store: an object store, a server, another
// folder. It goes by two lists, that of the folder, which a build has written, and that of the
// store, which the last publisher has written, so that only what has changed is uploaded.
//
// # At no moment a dead link
//
// A reader may follow links at any moment, and a publisher may die at any moment. So the
// order is that of a build: what is added, to which no page leads yet; then what is replaced; last,
// where that is asked for, what is removed, after pages among it have been made to lead nowhere.
//
// Two objects of the store are not the site's: the manifest, .duibiao-published.gz, which names all
// objects that are ours with their sums, and is written last; and, while somebody publishes, the
// mark, .duibiao-publishing.gz. The mark says who that is, and what of the manifest does not hold
// meanwhile: which objects are being written, which have been, and which of these pages may lead to.
// It is written before each of the three steps, and now and then, so that the publisher after one that
// died knows what is there, uploads no more than what is missing, and keeps the order, be it another version
// of the site that it publishes.
//
// # Two publishers
//
// The mark is written on the condition that there is none, so that of two publishers one waits. The
// owner of a mark writes it again and again; a mark that stays as it is for a while is that of a
// publisher that died, and is taken over on the condition that it still is what it was. No clocks are
// compared for that. The manifest is written on the condition that it is what it was in the
// beginning. Which conditions a store knows is the store's ([Store]).
//
// # Foreign objects
//
// The lists are believed: what others remove from the store, or change there, is found if [Options.Verify] has the
// store name all that it has, and for what was removed alone. What neither the manifest nor a mark names is foreign. It is not removed. Where the site has a file
// of that name nothing is published at all, unless [Options.Adopt] says that these objects are ours. Nor is anything where
// a folder of the store is a link ([Folders]): behind it are others' files, under whatever names.
package publish

import (
	"cmp"
	"context"
	"crypto/rand"
	"maps"
	"sync"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/output"
)

// Options say what to publish where.
type Options struct {
	Folder    output.FS // the folder that a build has written
	Name      string    // what it is called in messages
	Store     Store
	Remove    bool       // whether to remove what is no more the site's
	Adopt     bool       // whether objects at the site's names are taken for the site's own
	Verify    bool       // whether it is looked for what somebody has removed from the store
	DryRun    bool       // whether to change nothing
	Encodings []Encoding // in which text is published too, packed, in a file beside each
	Jobs      int        // how many objects are written at a time

	Wait    time.Duration // for how long a mark stays as it is whose owner died
	Pause   time.Duration // before something is tried again
	Waiting func()        // told that another publisher is waited for; may be nil
	Plan    func(Change)  // told of each change, in order, in a dry run; may be nil

	Progress *Progress // may be nil
}

// Change is one object that a dry run would write or remove.
type Change struct {
	What diag.Words
	Path string
}

// Result says what has been done, or would be.
type Result struct {
	Added, Replaced, Removed, Kept int
	Left                           int   // files that are no more the site's
	Bytes                          int64 // written, of the site's files
}

// publisher publishes a site once.
type publisher struct {
	Options
	store  *patient
	owner  string
	files  []File
	twins  map[string]Encoding // of the files that are packed, by their names
	plan   *plan
	result Result

	mu       sync.Mutex // guards what follows
	manifest state      // what the manifest says
	is       state      // what is known to be
	version  string     // of the manifest
	mark     string     // version of the mark
	claimed  bool       // whether the mark has what is to change
	marking  sync.Mutex // held while the mark is written
}

// Run publishes a site.
func Run(ctx context.Context, o Options) (*Result, error) {
	files, err := output.Published(o.Folder, o.Name)
	if err != nil {
		return nil, err
	}
	p := &publisher{Options: o, owner: rand.Text(), manifest: state{}, is: state{}}
	p.Jobs, p.Wait, p.Pause = cmp.Or(p.Jobs, 16), cmp.Or(p.Wait, 30*time.Second), cmp.Or(p.Pause, 200*time.Millisecond)
	p.store = &patient{Store: o.Store, pause: p.Pause}
	p.files, p.twins = withTwins(files, o.Encodings)
	if o.DryRun {
		return p.tell(ctx)
	}
	return p.run(ctx)
}

// tell says what would be done.
func (p *publisher) tell(ctx context.Context) (*Result, error) {
	left, _, err := p.readMark(ctx)
	if err != nil {
		return nil, err
	}
	if err := p.look(ctx, left); err != nil {
		return nil, err
	}
	if p.Plan == nil {
		return p.done(), nil
	}
	for _, list := range []struct {
		what  diag.Words
		files []File
	}{{sayAdd, p.plan.added}, {sayReplace, p.plan.replaced}} {
		for _, f := range list.files {
			p.Plan(Change{list.what, f.Path})
			p.result.Bytes += f.Size
		}
	}
	for _, name := range p.plan.removed {
		p.Plan(Change{sayRemove, name})
	}
	return p.done(), nil
}

// done returns what the plan came to.
func (p *publisher) done() *Result {
	r := p.result
	r.Added, r.Replaced, r.Removed = len(p.plan.added), len(p.plan.replaced), len(p.plan.removed)
	r.Kept, r.Left = p.plan.kept, p.plan.left
	return &r
}

// look reads the manifest, lays what a mark has left over it, and makes the plan.
func (p *publisher) look(ctx context.Context, left state) error {
	if err := p.readManifest(ctx); err != nil {
		return err
	}
	p.is = maps.Clone(p.manifest)
	maps.Copy(p.is, left)
	if p.Verify {
		if err := p.verify(ctx); err != nil {
			return err
		}
	}
	p.plan = newPlan(p.files, p.is, p.Remove)
	if err := p.holdLinks(ctx); err != nil {
		return err
	}
	return p.holdForeign(ctx)
}

// verify forgets what is to be there by the lists and is not: somebody has removed it.
func (p *publisher) verify(ctx context.Context) error {
	there := map[string]bool{}
	err := p.store.List(ctx, func(name string) bool {
		there[name] = true
		return true
	})
	maps.DeleteFunc(p.is, func(name string, _ known) bool { return err == nil && !there[name] })
	return err
}

// run publishes between a mark and its end.
func (p *publisher) run(ctx context.Context) (*Result, error) {
	left, err := p.takeMark(ctx)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	err = p.look(ctx, left)
	if err == nil && p.plan.nothing() && maps.Equal(p.is, p.manifest) {
		return p.done(), p.store.Remove(ctx, markName)
	}
	if err == nil {
		stop := p.keepMark(ctx, cancel)
		err = p.publish(ctx)
		stop()
	}
	if err != nil {
		p.leaveMark(ctx, left)
		if cause := context.Cause(ctx); cause != nil {
			return nil, cause
		}
		return nil, err
	}
	return p.done(), p.store.Remove(ctx, markName)
}

// publish does what the plan says, and writes the manifest.
func (p *publisher) publish(ctx context.Context) error {
	p.claim()
	if err := p.writeMark(ctx); err != nil {
		return err
	}
	p.Progress.begin(len(p.plan.added) + len(p.plan.replaced) + len(p.plan.removed))
	if err := p.upload(ctx, p.plan.added); err != nil {
		return err
	}
	if err := p.settle(ctx); err != nil {
		return err
	}
	if err := p.upload(ctx, p.plan.replaced); err != nil {
		return err
	}
	if err := p.remove(ctx); err != nil {
		return err
	}
	return p.writeManifest(ctx)
}

// claim notes that nothing is sure any more of what is to change.
func (p *publisher) claim() {
	p.mu.Lock()
	defer p.mu.Unlock()
	names := append([]string(nil), p.plan.removed...)
	for _, list := range [][]File{p.plan.added, p.plan.replaced} {
		for _, f := range list {
			names = append(names, f.Path)
		}
	}
	for _, name := range names {
		p.is[name] = known{File: File{Path: name}, settled: p.is[name].settled}
	}
	p.claimed = true
}

// settle notes that pages may lead to all that is the site's: it is there, but for the first pages,
// which readers know anyway.
func (p *publisher) settle(ctx context.Context) error {
	changed := false
	p.mu.Lock()
	for _, f := range p.files {
		if k := p.is[f.Path]; !k.settled {
			k.settled, changed = true, true
			p.is[f.Path] = k
		}
	}
	p.mu.Unlock()
	if !changed {
		return nil
	}
	return p.writeMark(ctx)
}
