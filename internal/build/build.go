// Package build is the pipeline that makes a site, and the one package that knows
// all stages:
//
//	config.toml, content/ ─▶ config, content ─▶ report ─▶ check ─▶ diagnostics
//	                                              │
//	                                              └─▶ scope ─▶ kind ─▶ output
//
// # Report by report
//
// A site is never held as a whole. The scan takes each report alone: reads its
// articles, models and checks it, plans its outputs, and keeps a short record of it.
// What articles said is put into the cache on disk, and outputs whose keys are new into
// the output folder, where they wait under names of their own. Only when every report is
// without mistakes do they take theirs; reports are taken up again of which an output is
// to be made that does not wait. So memory grows with the records, not with the texts.
//
// # Only what has changed
//
// Every output is planned with its key, the digest of what its writer will be given. It
// is made if that key, or the file itself, is not as the last build left it.
// Sources whose stamp (size and times) is unchanged are not read; a report whose
// sources are unchanged is not scanned: its record says what it would say again. Of
// one that is, only those articles are held against the rules of which something has
// changed that rules read.
// If all is unchanged, nothing is read at all. What a build remembers is package
// cache's; without it everything is done anew, with the same result.
//
// # Never a broken site
//
// With an error among the diagnostics, or with [Options.Strict] a warning, nothing
// is published. Else files appear whole and in this order: those that are new, those
// that are replaced, and last the removal of those that go. A page that a reader can
// reach leads to old pages, which are still there, or to new ones, which are already
// there.
package build

import (
	"bytes"
	"io/fs"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"duibiao/internal/cache"
	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/kind"
	"duibiao/internal/output"
	"duibiao/internal/scope"
	"duibiao/internal/spare"
)

// Options are what a build is asked to do.
type Options struct {
	Source  string // the folder of config.toml and content/
	Out     string // the folder to publish into
	BaseURL string // replaces base_url of config.toml, if not empty
	Tool    string // names the program's version, so that a new one renders anew
	Jobs    int    // how much is done at once; 0 for as much as there are processors
	Strict  bool   // a warning stops the build as an error does

	OnDemand bool // nothing is written: files are made when [Session.Site] is asked for them

	Release bool      // lists the figures as published, when the site is
	Date    time.Time // the day of the release

	Inspect   bool      // whether [Check] finds what an inspection would find, too: see [check.Inspect]
	Inspected time.Time // the day of that; zero for the newest date of the site

	Progress *Progress                  // told what is being done; may be nil
	Explain  func(string, diag.Words)   // told why each output, by its path, is rendered or not; may be nil
	Waiting  func(holder string)        // told the process of another build that is waited for; may be nil
	Indexes  func()                     // told that the site has a search, whose index the build holds in memory; may be nil
	Disk     func(dir string) output.FS // the output's file system, for tests; nil for the machine's
}

// Result is what a build did.
type Result struct {
	Reports, Articles int
	Read              int // articles that were read
	Rendered          int // outputs that were made, also those that came out the same
	Written           int // files that were written
	Kept              int // files that stayed as they were
	Deleted           int // files that were removed

	Corrected []cache.Corrected // figures that are not as they were published
	Changed   diag.List         // where texts say other figures than when they were released
	Released  []string          // the lists of published figures that were written
	Lacks     []diag.Words      // what pictures that were drawn lack
}

// Run builds the site. With an error among the diagnostics nothing has been
// written. An error result is a failure of the machine, or options that cannot be
// met.
func Run(o Options) (*Result, diag.List, error) {
	s, err := NewSession(o)
	if err != nil {
		return nil, nil, err
	}
	result, diags, err := s.Build()
	if err == nil {
		err = s.showRecord(result)
	}
	if e := s.Close(); err == nil {
		err = e
	}
	return result, diags, err
}

// builder is one build.
type builder struct {
	Options
	openedFolder // why it is refused is told after mistakes

	root  fs.FS
	disk  *os.Root // of root, to write the lists of published figures
	cache *cache.Cache
	now   time.Time

	cfg      *config.Config
	configs  uint64 // digest of config.toml and the options
	folders  []*content.Folder
	sources  *sources
	scans    []*scan               // by folder
	followed sync.Map              // by name, the reports of which it is known during the scan that another follows them
	touched  map[string][][]string // by report, what of others each correction touches
	crew     *crew                 // of the scan
	env      *kind.Env
	loading  sync.Once
	loaded   bool  // whether the templates are in env
	loadErr  error // why they are not
	early    sync.Once
	ahead    sync.WaitGroup // what is made ready early
	untold   diag.List      // mistakes in templates that have not been told yet
	stage    *stage         // nil if nothing is to be written
	base     cache.Base
	plan     *plan // nil if nothing is to be written
	shown    *Site // if files are made on demand
	result   Result

	articlesRead, written atomic.Int64
	buffers               spare.List[*bytes.Buffer] // for pages

	mu       sync.Mutex
	articles map[articleOf]*scope.Article // that lists ask for
	newest   [][]scope.Ref                // by language, of which the articles are kept
}

// run is the pipeline.
func (b *builder) run() (*Result, diag.List, error) {
	opened := b.opening()
	diags, err := b.read()
	b.openedFolder = <-opened
	defer b.discard()
	if err != nil || diags.HasErrors() && b.cfg == nil {
		return nil, diags, err
	}
	if err := b.templates(); err != nil {
		return nil, diags, err
	}
	b.beginStage()
	d, err := b.scan()
	if diags = append(diags, d...); err != nil {
		return nil, diags, err
	}
	if b.stops(diags) {
		d, err := b.loadEnv() // its mistakes too are to be seen at once
		return nil, append(diags, d...), err
	}
	if b.OnDemand {
		return b.show(diags)
	}
	b.unstage()
	d, err = b.makePlan()
	if diags = append(diags, d...); err != nil || b.stops(diags) {
		return nil, diags, err
	}
	if err := b.publish(); err != nil {
		return nil, diags, err
	}
	if err := b.release(); err != nil {
		return nil, diags, err
	}
	return &b.result, diags, nil
}

// complete checks the options and fills in what is left open.
func (o *Options) complete() error {
	if o.Release && o.Date.IsZero() {
		return &diag.Failure{Words: sayNoDate}
	}
	if err := o.completeSource(); err != nil {
		return err
	}
	if o.OnDemand {
		return nil
	}
	return o.completeOut()
}

// completeSource is complete for what a build reads.
func (o *Options) completeSource() error {
	info, err := os.Stat(o.Source)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		return sayNoFolder.Fail(o.Source)
	}
	if o.Jobs <= 0 {
		o.Jobs = runtime.GOMAXPROCS(0)
	}
	if o.Progress == nil {
		o.Progress = &Progress{}
	}
	if o.Waiting == nil {
		o.Waiting = func(string) {}
	}
	if o.Disk == nil {
		o.Disk = output.Disk
	}
	return nil
}

// remember saves what the next build can use, unless it is what it was.
func (b *builder) remember() {
	if b.sources.changed || b.plan.changed {
		_ = b.cache.Save(b.state()) // a build without it takes longer
		b.sources.changed, b.plan.changed = false, false
	}
}

// state is what the next build can use.
func (b *builder) state() cache.State {
	if b.plan == nil {
		return b.scanState()
	}
	b.plan.date(time.Now())
	b.plan.inputs = b.inputs()
	state := cache.State{Sources: b.sources.list(), Minified: b.env.Minified}
	for _, s := range b.scans {
		state.Reports = append(state.Reports, s.record)
	}
	state.Outputs = append(state.Outputs, b.plan.outputs())
	for _, o := range b.cache.State.Outputs {
		if o.Folder != b.plan.dir && len(state.Outputs) < rememberedFolders {
			state.Outputs = append(state.Outputs, o)
		}
	}
	return state
}

// rememberedFolders is for how many output folders the cache keeps what they hold.
const rememberedFolders = 4
