package kind

import (
	"errors"
	"io/fs"
	"slices"
	"sync"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/plot"
	"duibiao/internal/scope"
	"duibiao/internal/spare"
	"duibiao/internal/words"
)

// Env is what every writer has besides what it is given: the settings, the words, the
// templates and the assets of the site. What outputs there are can be asked before
// [Env.Load]; to write them needs it. It is safe for concurrent use but for Load.
type Env struct {
	Settings scope.Settings

	// Open opens a file of the source folder, for outputs that are a file as it is.
	Open func(name string) (fs.File, error)

	// Minified is what style sheets and scripts became in a build before this one, by digests of
	// what they were; [Env.Load] need not minify these again, and puts those of now in their place.
	Minified []scope.Keyed[string]

	// Article takes an article of a Ref up again, in the language with the index lang.
	Article func(ref *scope.Ref, lang int) (*scope.Article, error)

	asks       []page.Asked // of the site's own templates
	kinds      []Kind       // that are made
	hasFigures bool         // whether metrics have pages
	assets     *assets
	books      []*words.Book // by language
	sets       *page.Sets
	views      *views // nil if nothing is kept
	spare      spare.List[*views]
	feeds      *feedMemo
	faces      *faces

	squares *[plot.Marks]plot.Square // the small ones
}

// NewEnv returns the environment of a site. It can't write yet.
func NewEnv(cfg *config.Config) *Env {
	e := &Env{feeds: &feedMemo{}, faces: newFaces(), spare: spare.New[*views](), squares: newSquares()}
	var names []string
	for _, k := range Kinds() {
		if k.isOn(cfg) {
			e.kinds, names = append(e.kinds, k), append(names, k.Name)
		}
	}
	e.Settings = scope.NewSettings(cfg, names)
	e.hasFigures = e.on(figuresName)
	return e
}

// isOn reports whether outputs of the kind are made on a site.
func (k *Kind) isOn(cfg *config.Config) bool {
	on, set := cfg.Outputs.On[k.Name]
	if set || !k.Optional {
		return on || !k.Optional
	}
	return !k.Off || k.Profiled && cfg.Profile.Kind != ""
}

// Tested are templates in which a test has found no mistake: those that the program carries.
type Tested struct{ fs.FS }

// Load reads the templates, the words of the site's languages, and the static files, so
// that outputs can be written. Mistakes in them are in the list; with an error among them
// they can't.
func (e *Env) Load(cfg *config.Config, templates, static fs.FS) (diag.List, error) {
	var lists [3]diag.List
	var errs [3]error
	var wg sync.WaitGroup
	wg.Go(func() { e.assets, lists[0], errs[0] = newAssets(static, cfg, e) })
	wg.Go(func() { e.books, lists[1], errs[1] = words.Load(cfg, templates) })
	if t, ok := templates.(Tested); ok {
		e.sets = page.Tested(t.FS, definitions()...)
	} else {
		wg.Go(func() { e.sets, lists[2], errs[2] = page.Load(templates, e.functions(), definitions()...) })
	}
	wg.Wait()
	if err := errors.Join(errs[:]...); err != nil {
		return nil, err
	}
	e.Minified = e.assets.minified
	diags := append(slices.Concat(lists[:]...), unused(e.sets)...)
	diags = slices.Concat(diags, e.missingMarks(cfg), e.unknownAssets())
	diags.Sort()
	return diags, nil
}

// definitions returns the templates of all kinds, also of those that are not made, so that
// their mistakes are found.
func definitions() []page.Definition {
	var list []page.Definition
	for _, k := range Kinds() {
		list = append(list, k.Templates...)
	}
	return list
}

// Keeping returns an environment that keeps what it has worked out of each metric: for
// the outputs of one report, most of which show the same metrics. It is for use by one
// goroutine, which says when it is [Env.Done].
func (e *Env) Keeping() *Env {
	keeping := *e
	keeping.views = e.newViews()
	return &keeping
}

// Done ends what Keeping began. The outputs are not to be written any more.
func (e *Env) Done() {
	if e.views != nil {
		e.views.reset()
		e.spare.Give(e.views)
		e.views = nil
	}
}
