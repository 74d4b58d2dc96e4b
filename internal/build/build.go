// Package build is the pipeline that makes a site, and the one package that knows
// all stages:
//
//	config.toml, content/ ─▶ config, content ─▶ report ─▶ check ─▶ diagnostics
//	                                              │
//	                                              └─▶ plan ─▶ render, export ─▶ output
//
// [Run] stops before the output when a diagnostic is an error, so a mistake in the
// sources never changes what is published. An output is rendered only if the digest
// of what it reads (digest.go) has changed since it was written.
package build

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"duibiao/internal/check"
	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/output"
	"duibiao/internal/render"
	"duibiao/internal/report"
	"duibiao/static"
	"duibiao/templates"
)

// Options are what a build is asked to do.
type Options struct {
	Source  string // the folder of config.toml and content/
	Out     string // the folder to publish into
	BaseURL string // replaces base_url of config.toml, if not empty
	Tool    string // names the program's version, so that a new one renders anew
}

// Result is what a build did.
type Result struct {
	Reports, Articles int
	output.Counts
}

// Run builds the site. With an error among the diagnostics nothing has been
// written. An error result is a failure of the machine, or options that cannot be
// met.
func Run(o Options) (*Result, diag.List, error) {
	if err := o.check(); err != nil {
		return nil, nil, err
	}
	site, in, diags, err := load(o)
	if err != nil || diags.HasErrors() {
		return nil, diags, err
	}
	root := os.DirFS(o.Source)
	r, d, err := render.New(site.Config, overlay(root, "templates", templates.FS), overlay(root, "static", static.FS))
	if diags = append(diags, d...); err != nil || d.HasErrors() {
		return nil, diags, err
	}
	folder, err := output.Open(o.Out)
	if err != nil {
		return nil, diags, err
	}
	plan, err := newPlan(o, site, in.Resources, r)
	if err != nil {
		return nil, diags, err
	}
	counts, err := plan.execute(folder)
	if err != nil {
		return nil, diags, err
	}
	return &Result{len(site.Reports), len(in.Articles), counts}, diags, nil
}

// load reads the sources, makes the site of them and checks it. All mistakes are
// found before it returns.
func load(o Options) (*report.Site, *check.Input, diag.List, error) {
	root := os.DirFS(o.Source)
	cfg, diags, err := config.Load(root)
	if err != nil || cfg == nil {
		diags.Sort()
		return nil, nil, diags, err
	}
	if o.BaseURL != "" {
		cfg.BaseURL, err = config.CleanBaseURL(o.BaseURL)
		if err != nil {
			return nil, nil, diags, fmt.Errorf("--base-url %w", err)
		}
	}
	c, d, err := content.Load(root, cfg)
	if diags = append(diags, d...); err != nil {
		return nil, nil, diags, err
	}
	site, d := report.New(cfg, c.Articles)
	diags = append(diags, d...)
	in := &check.Input{Site: site, Articles: c.Articles, Resources: c.Resources}
	diags = append(diags, check.Run(in, cfg.Check)...)
	diags.Sort()
	return site, in, diags, nil
}

// check refuses folders that cannot be what they are asked to be.
func (o Options) check() error {
	info, err := os.Stat(o.Source)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		return fmt.Errorf("%s is not a folder", o.Source)
	}
	for _, dir := range []string{".", report.ContentDir, "templates", "static"} {
		source := filepath.Join(o.Source, dir)
		if same(o.Out, source) || dir != "." && below(o.Out, source) {
			return fmt.Errorf("--out %s is part of the sources: choose a folder of its own", o.Out)
		}
	}
	return nil
}

// same reports whether two names lead to the same place.
func same(a, b string) bool {
	rel, ok := relative(a, b)
	return ok && rel == "."
}

// below reports whether a lies in the folder b.
func below(a, b string) bool {
	rel, ok := relative(a, b)
	return ok && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

func relative(a, b string) (string, bool) {
	a, err1 := filepath.Abs(a)
	b, err2 := filepath.Abs(b)
	rel, err3 := filepath.Rel(b, a)
	return rel, err1 == nil && err2 == nil && err3 == nil
}
