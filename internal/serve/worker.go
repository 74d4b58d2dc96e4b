package serve

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"duibiao/internal/build"
	"duibiao/internal/diag"
	"duibiao/internal/failure"
)

// A build begins when nothing has changed for quiet, and at the latest when patience
// has passed since the first change.
const (
	quiet    = 15 * time.Millisecond
	patience = 100 * time.Millisecond
)

// maxInterrupted is how many builds in a row may fail unmentioned because the
// sources changed under them.
const maxInterrupted = 5

// worker builds whenever something has changed, one build at a time.
type worker struct {
	options build.Options
	files   *files
	hub     *hub
	log     *journal
	changes chan struct{}  // holds one: that something has changed
	session *build.Session // nil before the first build

	mu    sync.Mutex
	names map[string]bool // of the sources that have changed; "" for any

	interrupted int  // builds in a row
	good        bool // there has been a build without errors
}

func newWorker(o build.Options, j *journal) *worker {
	o.OnDemand = true
	return &worker{options: o, files: &files{}, hub: newHub(), log: j, changes: make(chan struct{}, 1), names: map[string]bool{}}
}

// changed says that a source has changed: the one with the name, from the source
// folder, or any if that is empty. It does not wait.
func (w *worker) changed(name string) {
	w.mu.Lock()
	w.names[name] = true
	w.mu.Unlock()
	select {
	case w.changes <- struct{}{}:
	default: // it is known already
	}
}

// taken returns the names of what has changed since it was last asked, or none if it
// can be anything.
func (w *worker) taken() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	names := slices.Sorted(maps.Keys(w.names))
	clear(w.names)
	if len(names) > 0 && names[0] == "" {
		return nil
	}
	return names
}

// run builds at once and then after every change, until the context ends.
func (w *worker) run(ctx context.Context) {
	defer w.close()
	w.build()
	for debounce(ctx, w.changes) {
		w.build()
	}
}

// debounce waits for a change and the quiet after it. It reports false when the
// context has ended.
func debounce(ctx context.Context, changes <-chan struct{}) bool {
	select {
	case <-ctx.Done():
		return false
	case <-changes:
	}
	latest := time.NewTimer(patience)
	defer latest.Stop()
	for {
		still := time.NewTimer(quiet)
		select {
		case <-ctx.Done():
			still.Stop()
			return false
		case <-changes:
			still.Stop()
		case <-still.C:
			return true
		case <-latest.C:
			still.Stop()
			return true
		}
	}
}

// build builds once and tells what came of it.
func (w *worker) build() {
	begin := time.Now()
	before := w.site()
	result, diags, err := w.rebuild(w.taken())
	took := time.Since(begin)
	if err != nil && len(w.changes) > 0 && w.interrupted < maxInterrupted {
		w.interrupted++ // a source may have vanished under it: the next build tells
		return
	}
	w.interrupted = 0
	if err == nil && !diags.HasErrors() {
		w.files.show(w.session.Site())
		w.good = true
	}
	w.report(diags)
	w.conclude(result, before, diags, err, took)
	w.hub.set(newState(w.options.Source, diags, err, w.log.lang))
}

// rebuild builds in the session, which begins with the first build.
func (w *worker) rebuild(names []string) (*build.Result, diag.List, error) {
	if w.session == nil {
		s, err := build.NewSession(w.options)
		if err != nil {
			return nil, nil, err
		}
		w.session, names = s, nil
	}
	return w.session.Build(names...)
}

// close ends the session.
func (w *worker) close() {
	if w.session == nil {
		return
	}
	if err := w.session.Close(); err != nil {
		w.log.line(sayEnding, failure.Words(err))
	}
}

// report shows diagnostics in the terminal, each with its source lines.
func (w *worker) report(diags diag.List) {
	if len(diags) == 0 {
		return
	}
	sources := openSources(w.options.Source)
	defer sources.close()
	first, more := diags.First(diag.MaxPrinted)
	for _, d := range first {
		text := d.In(w.log.lang) + "\n" + sources.excerpt(d.Pos, terminalCells).text()
		w.log.write(trimNewline(text))
	}
	if more > 0 {
		w.log.write(diag.More(more).In(w.log.lang))
	}
}

// conclude writes the line that ends a build.
func (w *worker) conclude(r *build.Result, before *build.Site, diags diag.List, err error, took time.Duration) {
	errors, warned := diags.Count()
	took = took.Round(100 * time.Microsecond)
	stays := sayGoodStays
	if !w.good {
		stays = sayNoSiteYet
	}
	switch {
	case err != nil:
		w.log.stamped(sayBuildFailed, failure.Words(err), stays, took)
	case errors > 0:
		w.log.stamped(sayNotBuilt, sayMistakes.Of(errors), stays, took)
	default:
		w.concludeGood(r, before, warned, took)
	}
}

// concludeGood writes the line that ends a build without mistakes.
func (w *worker) concludeGood(r *build.Result, before *build.Site, warned int, took time.Duration) {
	var changed, gone int
	if before != nil {
		changed, gone = w.site().Changes(before)
	}
	switch {
	case before == nil && warned > 0:
		w.log.stamped(sayBuiltFirstWarned, sayFiles.Of(r.Kept), sayWarnings.Of(warned), took)
	case before == nil:
		w.log.stamped(sayBuiltFirst, sayFiles.Of(r.Kept), took)
	case changed == 0 && gone == 0 && warned == 0:
		w.log.stamped(sayBuiltSame, took)
	case warned > 0:
		w.log.stamped(sayBuiltWarned, sayFiles.Of(changed), r.Kept-changed, gone, sayWarnings.Of(warned), took)
	default:
		w.log.stamped(sayBuilt, sayFiles.Of(changed), r.Kept-changed, gone, took)
	}
}

// site returns the newest good site, or nil before there is one.
func (w *worker) site() *build.Site {
	if w.session == nil {
		return nil
	}
	return w.session.Site()
}
