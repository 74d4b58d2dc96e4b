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
// folder need not be there. It holds the site against what is online, too, and against what an
// inspection would look at, if that is wanted. It uses the cache and
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
		d, err = b.against(online, diags.HasErrors())
		diags = append(diags, d...)
	}
	if err == nil && b.cfg != nil && o.Inspect {
		var d diag.List
		d, err = b.inspect()
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

// against holds the reports of the site against what is online of them. Where the site has mistakes, what became of targets
// is not told by all reports, and not looked at.
func (b *builder) against(online []Online, isMistaken bool) (diag.List, error) {
	if len(online) == 0 {
		return nil, nil
	}
	var diags diag.List
	reader := content.NewReader(b.cfg)
	all, uncontinued, err := b.online(online, reader)
	if err != nil {
		return nil, err
	}
	for n, o := range online {
		data := all[n]
		i := slices.IndexFunc(b.scans, func(s *scan) bool { return s.folder.Slug == data.Report })
		if i < 0 {
			diags.Add(check.NotHere(data.Report, o.Name))
			continue
		}
		folder, articles, err := b.load(b.scans[i], reader)
		if err != nil {
			return nil, err
		}
		isUnread, err := b.isUnread(b.scans[i], reader)
		switch {
		case err != nil:
			return nil, err
		case folder.Report == nil && isUnread:
			continue // which is said already
		case folder.Report == nil:
			diags.Add(check.NotHere(data.Report, o.Name)) // a draft, or one with mistakes
			continue
		}
		folder.Report.Tell(b.cfg, b.scans[i].told)
		m := &parts{articles: articles}
		in := m.input(b.cfg, folder)
		in.Unread = isUnread
		if diags = append(diags, check.Against(in, data, o.Name)...); !isMistaken {
			diags = append(diags, check.Verdicts(in, data, o.Name, uncontinued)...)
		}
	}
	return diags, nil
}

// isUnread reports whether an article of a report, or of one from which it takes figures over, cannot
// be read: what is not in the others may stand there.
func (b *builder) isUnread(s *scan, reader *content.Reader) (bool, error) {
	for range b.scans { // a report that follows itself in the end is a mistake
		for _, e := range s.folder.Articles {
			if a, _, err := b.source(e.Name, nil, reader); err != nil || a.Broken {
				return err == nil, err
			}
		}
		of := s.record.Follows.Of
		i := slices.IndexFunc(b.scans, func(o *scan) bool { return o.folder.Slug == of })
		if i < 0 {
			break
		}
		s = b.scans[i]
	}
	return false, nil
}

// online reads what is online, and which metrics continue others no longer by a correction that is not.
func (b *builder) online(online []Online, reader *content.Reader) (list []*published.Data, uncontinued map[string]bool, err error) {
	for _, o := range online {
		data, err := published.ReadData(b.cfg.Units, b.cfg.Default().Code, o.Name, o.Text)
		if err != nil {
			return nil, nil, err
		}
		list = append(list, data)
	}
	var reports []*report.Report
	for _, s := range b.scans {
		if s.record.IsPublished() {
			folder, _, err := b.load(s, reader)
			if err != nil {
				return nil, nil, err
			}
			if folder.Report != nil {
				reports = append(reports, folder.Report)
			}
		}
	}
	return list, report.Uncontinued(b.cfg, reports, list), nil
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
	state := cache.State{Sources: b.sources.list(), Outputs: b.cache.State.Outputs, Minified: b.cache.State.Minified}
	for _, s := range b.scans {
		state.Reports = append(state.Reports, s.record)
	}
	return state
}

// stops reports whether a build ends here, before anything is published.
func (b *builder) stops(diags diag.List) bool {
	return diags.HasErrors() || b.Strict && len(diags) > 0
}
