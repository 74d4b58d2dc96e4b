package build

import (
	"path"

	"golang.org/x/sync/errgroup"

	"duibiao/internal/cache"
	"duibiao/internal/check"
	"duibiao/internal/diag"
	"duibiao/internal/kind"
	"duibiao/internal/scope"
	"duibiao/static"
)

// plan is what is to be published, and what of it is to be done.
type plan struct {
	dir      string // absolute name of the output folder
	inputs   uint64
	base     cache.Base
	files    []*plannedFile // ordered by path
	byPath   map[string]*plannedFile
	pending  map[pass]bool // what has files to be done
	asBefore bool          // whether the files are those of the last build, of which no owners are known
	leaves   []kind.Output
	lists    []kind.Output
	staged   []staged       // those of lists that are
	staging  errgroup.Group // which stages them
	names    []string       // of the files, in order; nil until they are asked for
	stale    []string       // what goes
	changed  bool           // whether something is not as the cache has it
}

// plannedFile is an output: what it is made of, and what is there of it.
type plannedFile struct {
	cache.Output
	owner  *scan  // of the report that it is made of; nil if it is of the whole site
	reason reason // why it is to be made; empty if it stays
	isNew  bool   // nothing is there
	ofOurs bool   // what is there is known to be what we wrote
}

// pass is the files of a report that are new, or those that are replaced.
type pass struct {
	owner *scan
	isNew bool
}

// makePlan decides what is to be done. Mistakes in the site's own templates are
// found now, if one is needed.
func (b *builder) makePlan() (diag.List, error) {
	if b.refused != nil {
		return nil, b.refused
	}
	p := &plan{dir: b.dir, inputs: b.inputs(), base: b.base}
	b.plan = p
	if len(b.sources.now) != len(b.sources.old) {
		b.sources.changed = true
	}
	diags, err := b.planFiles(b.before)
	if err != nil || diags.HasErrors() {
		return diags, err
	}
	if err := b.examine(b.before); err != nil {
		return diags, err
	}
	p.stale = b.folder.Stale(p.paths())
	b.explain(b.before)
	if !p.work() {
		return diags, nil
	}
	d, err := b.loadEnv()
	return append(diags, d...), err
}

// work reports whether there is anything to do.
func (p *plan) work() bool {
	for _, f := range p.files {
		if f.reason != "" {
			return true
		}
	}
	return len(p.stale) > 0
}

// inputs returns the digest of all sources and options together.
func (b *builder) inputs() uint64 {
	h := newHash()
	h.number(b.configs)
	for _, src := range b.sources.list() {
		h.text(src.Name)
		h.number(src.Digest)
	}
	return h.sum()
}

// templates looks at the templates and static files that the site has of its own.
func (b *builder) templates() error {
	digests := newHash()
	var of [2]uint64
	var g errgroup.Group
	for i, dir := range [...]string{templatesDir, staticDir} {
		g.Go(func() (err error) {
			if err = isFolder(b.root, dir); err == nil {
				of[i], err = b.own(dir)
			}
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	for _, d := range of {
		digests.number(d)
	}
	b.base = cache.Base{Config: scope.Digest(&b.env.Settings), Templates: digests.sum()}
	return nil
}

// loadEnv reads the templates, when the first output is made. Mistakes are told once.
func (b *builder) loadEnv() (diag.List, error) {
	b.canWrite()
	diags := b.untold
	b.untold = nil
	return append(diags, b.clashes()...), b.loadErr
}

// clashes reports files beside the articles that would be published in the place of a static
// file, or of each other: one may be called as the digest of another is.
func (b *builder) clashes() diag.List {
	if !b.loaded {
		return nil
	}
	var diags diag.List
	first := map[string]scope.Resource{}
	for _, r := range b.resources() {
		if other, taken := first[r.Path]; taken && other.Digest != r.Digest {
			diags.Add(diag.Diagnostic{
				Pos: diag.Position{File: r.File, Line: 1, Column: 1}, Rule: "bad-slug", Message: sayLikeResource.With(other.File, r.Path), Hint: adviceOtherName,
			})
		}
		first[r.Path] = r
		pos := diag.Position{File: r.File, Line: 1, Column: 1}
		if b.env.HasAsset(r.Path) {
			diags.Errorf(pos, "bad-slug", sayLikeStatic, r.Path)
		} else if folder := path.Dir(r.Path); b.env.HasAsset(folder) {
			diags.Errorf(pos, "bad-slug", sayInStatic, r.Path, folder)
		}
	}
	return diags
}

// prepare makes ready, while the first report is read, what all reports that are scanned need next:
// each would wait for it.
func (b *builder) prepare() {
	b.early.Do(func() {
		if b.cfg.Check.Prose {
			b.ahead.Go(check.Prepare)
		}
		if b.stage != nil {
			b.ahead.Go(func() { b.canWrite() })
		}
	})
}

// canWrite reports whether outputs can be written, for which templates are read once.
func (b *builder) canWrite() bool {
	b.loading.Do(func() {
		if b.loaded {
			return
		}
		b.untold, b.loadErr = b.env.Load(b.cfg, siteTemplates(b.root), overlay(b.root, staticDir, static.FS))
		b.loaded = b.loadErr == nil && !b.untold.HasErrors()
	})
	return b.loaded
}

// paths returns the planned paths, in order.
func (p *plan) paths() []string {
	if p.names == nil {
		p.names = make([]string, len(p.files))
		for i, f := range p.files {
			p.names[i] = f.Path
		}
	}
	return p.names
}

// todo returns the planned paths that are to be rendered, in order.
func (p *plan) todo() []string {
	list := make([]string, 0, p.due())
	for _, f := range p.files {
		if f.reason != "" {
			list = append(list, f.Path)
		}
	}
	return list
}

// due is how many files are to be done.
func (p *plan) due() int {
	n := 0
	for _, f := range p.files {
		if f.reason != "" {
			n++
		}
	}
	return n
}

// explain tells why each output is rendered or not.
func (b *builder) explain(old cache.Outputs) {
	if b.Explain == nil {
		return
	}
	changes := b.changes(old)
	for _, f := range b.plan.files {
		switch {
		case f.reason == "":
			b.Explain(f.Path, sayKept)
		case f.ofOurs && !changes(f).IsZero():
			b.Explain(f.Path, sayRenderedOf.With(f.reason.words(), changes(f)))
		default:
			b.Explain(f.Path, sayRendered.With(f.reason.words()))
		}
	}
	for _, path := range b.plan.stale {
		b.Explain(path, sayRemoved)
	}
}

// changes returns a function that names the sources whose change made the key of a file
// another.
func (b *builder) changes(old cache.Outputs) func(*plannedFile) diag.Words {
	byReport := map[string][]string{}
	var all []string
	for _, s := range b.scans {
		for _, e := range s.folder.Sources() {
			if b.sources.differs(e.Name) {
				byReport[s.folder.Slug] = append(byReport[s.folder.Slug], e.Name)
				all = append(all, e.Name)
			}
		}
	}
	b.addReferred(byReport)
	return func(f *plannedFile) diag.Words {
		list := all
		if f.owner != nil {
			list = byReport[f.owner.folder.Slug]
		}
		switch {
		case old.Base.Config != b.base.Config:
			return sayConfigChanged
		case old.Base.Templates != b.base.Templates:
			return sayTemplatesChanged
		case len(list) == 0:
			return diag.Words{}
		}
		return diag.Listed(list)
	}
}

// outputs returns what the output folder holds now, to be remembered.
func (p *plan) outputs() cache.Outputs {
	o := cache.Outputs{Folder: p.dir, Inputs: p.inputs, Base: p.base}
	o.Files = make([]cache.Output, len(p.files))
	for i, f := range p.files {
		o.Files[i] = f.Output
	}
	return o
}
