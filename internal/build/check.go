package build

import (
	"errors"
	"slices"
	"strings"

	"duibiao/internal/cache"
	"duibiao/internal/check"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// Online is the data file of a report as it is online.
type Online struct {
	Name string // where it is
	Text []byte
}

// Check finds the mistakes that [Run] would find, and publishes nothing: the output
// folder need not be there. It holds the site against what is online, too. It uses the cache and
// leaves in it what a build can use.
func Check(o Options, online ...Online) (*Result, diag.List, error) {
	if err := o.completeSource(); err != nil {
		return nil, nil, err
	}
	s, err := o.begin()
	if err != nil {
		return nil, nil, err
	}
	b := s.newBuilder()
	diags, err := b.check()
	if err == nil && b.cfg != nil {
		var d diag.List
		d, err = b.against(online)
		diags = append(diags, d...)
	}
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

// against holds the reports of the site against what is online of them.
func (b *builder) against(online []Online) (diag.List, error) {
	var diags diag.List
	reader := content.NewReader(b.cfg)
	for _, o := range online {
		data, err := published.ReadData(b.cfg.Units, b.cfg.Default().Code, o.Name, o.Text)
		if err != nil {
			return nil, err
		}
		i := slices.IndexFunc(b.scans, func(s *scan) bool { return s.folder.Slug == data.Report })
		if i < 0 {
			diags.Add(check.NotHere(data.Report, o.Name))
			continue
		}
		folder, articles, err := b.load(b.scans[i], reader)
		if err != nil {
			return nil, err
		}
		if folder.Report == nil {
			diags.Add(check.NotHere(data.Report, o.Name)) // a draft, or one with mistakes
			continue
		}
		m := &parts{articles: articles}
		diags = append(diags, check.Against(m.input(b.cfg, folder), data, o.Name)...)
	}
	return diags, nil
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
