package build

import (
	"errors"
	"strings"

	"duibiao/internal/cache"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// Check finds the mistakes that [Run] would find, and publishes nothing: the output
// folder need not be there. It uses the cache and leaves in it what a build can use.
func Check(o Options) (*Result, diag.List, error) {
	if err := o.completeSource(); err != nil {
		return nil, nil, err
	}
	s, err := o.begin()
	if err != nil {
		return nil, nil, err
	}
	b := s.newBuilder()
	diags, err := b.check()
	if err == nil && !diags.HasErrors() {
		b.rememberScan()
	}
	diags.Sort()
	return &b.result, diags, errors.Join(err, s.Close())
}

// check is the pipeline up to where something would be published.
func (b *builder) check() (diag.List, error) {
	diags, err := b.read()
	if err != nil || b.cfg == nil {
		return diags, err
	}
	d, err := b.scan()
	if diags = append(diags, d...); err != nil {
		return diags, err
	}
	b.result.Read = int(b.articlesRead.Load())
	d, err = b.loadEnv()
	return append(diags, d...), err
}

// rememberScan saves what the next build can use of a scan. What was published
// stays as it was.
func (b *builder) rememberScan() {
	if b.sources.changed {
		_ = b.cache.Save(b.scanState()) // as remember does
	}
}

// scanState is what the next build can use of a scan.
func (b *builder) scanState() cache.State {
	for name, src := range b.sources.old {
		if !strings.HasPrefix(name, report.ContentDir+"/") && b.sources.now[name].Name == "" {
			b.sources.set(src) // of the site's own templates, which nobody has looked at
		}
	}
	state := cache.State{Sources: b.sources.list(), Outputs: b.cache.State.Outputs}
	for _, s := range b.scans {
		state.Reports = append(state.Reports, s.record)
	}
	return state
}

// stops reports whether a build ends here, before anything is published.
func (b *builder) stops(diags diag.List) bool {
	return diags.HasErrors() || b.Strict && len(diags) > 0
}
