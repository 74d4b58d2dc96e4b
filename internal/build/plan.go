package build

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"duibiao/internal/cache"
	"duibiao/internal/diag"
	"duibiao/internal/output"
	"duibiao/internal/render"
	"duibiao/internal/report"
	"duibiao/static"
	"duibiao/templates"
)

// plan is what is to be published, and what of it is to be done.
type plan struct {
	dir     string // absolute name of the output folder
	inputs  uint64
	base    cache.Base
	files   map[string]*planned
	assets  []out
	lists   []out
	stale   []string // what goes
	changed bool     // whether something is not as the cache has it
}

// planned is an output: what it is made of, and what is there of it.
type planned struct {
	cache.Output
	digest uint64 // of all it is to be made of
	reason string // why it is to be rendered; empty if it stays
	isNew  bool   // nothing is there
	ofOurs bool   // what is there is known to be what we wrote
}

// makePlan decides what is to be done. Mistakes in the site's own templates are
// found now, if one is needed.
func (b *builder) makePlan() (diag.List, error) {
	dir, err := filepath.Abs(b.Out)
	if err != nil {
		return nil, err
	}
	if b.folder, err = output.Open(b.Disk(b.Out), b.Out); err != nil {
		return nil, err
	}
	p := &plan{dir: dir, inputs: b.inputs(), base: b.base, files: map[string]*planned{}}
	b.plan = p
	old := b.remembered()
	diags, err := b.planFiles(old)
	if err != nil || diags.HasErrors() {
		return diags, err
	}
	if err := b.examine(old); err != nil {
		return diags, err
	}
	paths := make(map[string]bool, len(p.files))
	for path := range p.files {
		paths[path] = true
	}
	p.stale = b.folder.Stale(paths)
	b.explain(old)
	if !p.work() {
		return diags, nil
	}
	d, err := b.renderer()
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

// remembered returns what the cache knows of the output folder.
func (b *builder) remembered() cache.Outputs {
	i := slices.IndexFunc(b.cache.State.Outputs, func(o cache.Outputs) bool { return o.Folder == b.plan.dir })
	if i < 0 {
		return cache.Outputs{}
	}
	return b.cache.State.Outputs[i]
}

// templates looks at the templates and static files that the site has of its own.
func (b *builder) templates() error {
	digests := newHash()
	for _, dir := range []string{templatesDir, staticDir} {
		d, err := b.own(dir)
		if err != nil {
			return err
		}
		digests.number(d)
	}
	config, err := digestOf(newBaseReads(b.cfg))
	if err != nil {
		return err
	}
	b.base = cache.Base{Config: config, Templates: digests.sum()}
	if len(b.sources.now) != len(b.sources.old) {
		b.sources.changed = true
	}
	return nil
}

// renderer makes the renderer, when the first page is needed.
func (b *builder) renderer() (diag.List, error) {
	if b.render != nil {
		return nil, nil
	}
	r, diags, err := render.New(b.cfg, overlay(b.root, templatesDir, templates.FS), overlay(b.root, staticDir, static.FS))
	b.render = r
	return diags, err
}

// planFiles lists what is to be published. If no source has changed since the folder
// was published, that is what was published.
func (b *builder) planFiles(old cache.Outputs) (diag.List, error) {
	if old.Folder != "" && old.Inputs == b.plan.inputs {
		for _, f := range old.Files {
			b.plan.files[f.Path] = &planned{digest: f.Digest}
		}
		return nil, nil
	}
	b.plan.changed = true
	diags, err := b.renderer() // it knows the assets
	if err != nil || diags.HasErrors() {
		return diags, err
	}
	for _, s := range b.surveys {
		for _, f := range s.record.Planned {
			if err := b.plan.add(f.Path, f.Reads); err != nil {
				return diags, err
			}
		}
	}
	return diags, b.planLists()
}

// planLists adds the files that belong to no report.
func (b *builder) planLists() error {
	b.plan.assets, b.plan.lists = b.assets(), b.lists(b.site())
	for _, list := range [][]out{b.plan.assets, b.plan.lists} {
		for _, o := range list {
			reads, err := digestOf(o.reads())
			if err != nil {
				return err
			}
			if err := b.plan.add(o.path, reads); err != nil {
				return err
			}
		}
	}
	return nil
}

// add plans a file. Two files in one place are refused.
func (p *plan) add(path string, reads uint64) error {
	if p.files[path] != nil {
		return fmt.Errorf("two files would be published as %s", path)
	}
	h := newHash()
	h.number(p.base.Config)
	h.number(p.base.Templates)
	h.text(path)
	h.number(reads)
	p.files[path] = &planned{digest: h.sum()}
	return nil
}

// examine looks at what is there of every planned file.
func (b *builder) examine(old cache.Outputs) error {
	known := make(map[string]cache.Output, len(old.Files))
	for _, f := range old.Files {
		known[f.Path] = f
	}
	var g errgroup.Group
	g.SetLimit(b.Jobs)
	paths := b.plan.paths()
	for chunk := range slices.Chunk(paths, 256) {
		g.Go(func() error {
			for _, path := range chunk {
				if err := b.look(path, b.plan.files[path], known[path]); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	for path, f := range b.plan.files {
		if f.reason == "" && f.Output != known[path] {
			b.plan.changed = true
		}
	}
	return nil
}

// paths returns the planned paths, in order.
func (p *plan) paths() []string {
	list := make([]string, 0, len(p.files))
	for path := range p.files {
		list = append(list, path)
	}
	slices.Sort(list)
	return list
}

// look finds out what is there of a planned file and whether it can stay.
func (b *builder) look(path string, f *planned, old cache.Output) error {
	f.Output = cache.Output{Path: path, Digest: f.digest}
	info, err := b.folder.Info(path)
	if err != nil {
		f.isNew, f.reason = true, "it is new"
		if old.Path != "" {
			f.reason = "it was missing"
		}
		return notExist(err)
	}
	stamp := cache.NewStamp(info, b.now).WithoutChange().At(b.now)
	switch {
	case old.Path == "":
		f.reason = "nothing is remembered of it"
		return nil
	case !old.Stamp.Same(stamp):
		if f.ofOurs, err = b.sameBytes(path, old.Content); err != nil {
			return err
		}
	default:
		f.ofOurs = true
	}
	f.Content, f.Stamp = old.Content, stamp
	if !f.ofOurs {
		f.reason = "somebody else changed it"
	} else if old.Digest != f.digest {
		f.reason = "what it shows has changed"
	}
	return nil
}

// explain tells why each output is rendered or not.
func (b *builder) explain(old cache.Outputs) {
	if b.Explain == nil {
		return
	}
	changes := b.changes(old)
	for _, path := range b.plan.paths() {
		f := b.plan.files[path]
		switch {
		case f.reason == "":
			b.Explain(path, "kept: nothing that it shows has changed")
		case f.ofOurs && f.reason != "":
			b.Explain(path, "rendered: "+f.reason+changes(path))
		default:
			b.Explain(path, "rendered: "+f.reason)
		}
	}
	for _, path := range b.plan.stale {
		b.Explain(path, "removed: nothing has this path any more")
	}
}

// changes returns a function that names the sources whose change a path shows.
func (b *builder) changes(old cache.Outputs) func(path string) string {
	byReport := map[string][]string{}
	for _, s := range b.surveys {
		for _, e := range slices.Concat(s.folder.Articles, s.folder.Resources) {
			if b.sources.differs(e.Name) {
				byReport[s.folder.Slug] = append(byReport[s.folder.Slug], e.Name)
			}
		}
	}
	return func(path string) string {
		switch {
		case old.Base.Config != b.base.Config:
			return ": config.toml or an option"
		case old.Base.Templates != b.base.Templates:
			return ": templates, words or static files"
		}
		for _, part := range strings.FieldsFunc(path, func(r rune) bool { return r == '/' || r == '.' }) {
			if list := byReport[part]; len(list) > 0 {
				return ": " + strings.Join(list, ", ")
			}
		}
		return ""
	}
}

// outputs returns what the output folder holds now, to be remembered.
func (p *plan) outputs() cache.Outputs {
	o := cache.Outputs{Folder: p.dir, Inputs: p.inputs, Base: p.base}
	for _, path := range p.paths() {
		o.Files = append(o.Files, p.files[path].Output)
	}
	return o
}

// site returns the reports as the lists need them.
func (b *builder) site() *report.Site {
	s := &report.Site{Config: b.cfg}
	for _, survey := range b.surveys {
		if survey.record.Light != nil {
			s.Reports = append(s.Reports, survey.record.Light)
		}
	}
	s.Sort()
	return s
}
