package main

import (
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"duibiao/internal/cli"
	"duibiao/internal/diag"
	"duibiao/internal/draft"
	"duibiao/internal/report"
	"duibiao/internal/scaffold"
)

// draftCommand drafts the articles of a report from its text.
func draftCommand(c cli.Console) *cobra.Command {
	var f newFlags
	cmd := &cobra.Command{
		Use:   sayDraftUse.In(c.Lang),
		Short: sayDraftShort.In(c.Lang),
		Long:  sayDraftLong.In(c.Lang),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return &diag.Failure{Words: sayDraftWhat}
			}
			if !scaffold.IsSlug(f.slug) {
				return &diag.Failure{Words: sayDraftReport}
			}
			blocks, err := readText(args[0])
			if err != nil {
				return err
			}
			return f.draft(c, args[0], blocks)
		},
	}
	c.SourceFlag(cmd, &f.source)
	cmd.Flags().StringVar(&f.slug, "report", "", sayDraftReportFlag.In(c.Lang))
	cmd.Flags().StringVar(&f.results, "results", "", sayDraftResultsFlag.In(c.Lang))
	cmd.Flags().StringVar(&f.targets, "targets", "", sayDraftTargetsFlag.In(c.Lang))
	cmd.Flags().StringArrayVar(&f.place, "place", nil, sayPlaceFlag.In(c.Lang))
	return cmd
}

// readText reads a report's text from a file, or from standard input: "-".
func readText(name string) ([]draft.Block, error) {
	in := os.Stdin
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		in = file
	}
	data, err := io.ReadAll(io.LimitReader(in, draft.MaxFile+1))
	if err != nil {
		return nil, err
	}
	blocks, err := draft.Document(filepath.Ext(name), data)
	if err != nil {
		return nil, sayDraftOf.Fail(name, diag.Said(err))
	}
	return blocks, nil
}

// draft writes the articles of a report, which may be there already, as it was begun, or is begun here.
func (f *newFlags) draft(c cli.Console, from string, blocks []draft.Block) error {
	defer alone(c, f.source)()
	s, err := readSources(c, f.source)
	if err != nil {
		return err
	}
	if code := s.cfg.Default().Code; code != "zh" {
		return sayDraftLanguage.Fail(code)
	}
	o, err := f.options(s)
	if err != nil {
		return err
	}
	d, err := draft.Read(blocks, o)
	if err != nil {
		return err
	}
	w := &scaffold.Writer{Config: s.cfg, Lang: c.Lang}
	files := d.Files(w, f.slug)
	if s.report(f.slug) == nil {
		place, err := named(s.cfg, "place", f.place)
		if err != nil {
			return err
		}
		files = append(w.Report(&scaffold.Plan{Slug: f.slug, Place: place, Actual: d.Actual, Target: d.Target, Source: sourceOf(from, d)}), files...)
	}
	if err := begin(c, f.source, files); err != nil {
		return err
	}
	return tell(c, s, d)
}

// sourceOf returns what the figures are taken from: the report by its title, else the file.
func sourceOf(from string, d *draft.Draft) string {
	switch {
	case d.Title != "":
		return "《" + d.Title + "》"
	case from == "-":
		return ""
	}
	return filepath.Base(from)
}

// options returns what is known of the report: what the flags say, else what it states itself.
func (f *newFlags) options(s *sources) (draft.Options, error) {
	o := draft.Options{Units: s.cfg.Units, Taken: map[string]bool{}}
	var err error
	if of := s.report(f.slug); of != nil {
		o.Actual, o.Target = of.ActualPeriod, of.TargetPeriod
		for _, a := range s.articles {
			if a.Report == f.slug && a.Sector != nil {
				for _, id := range a.Sector.IDs() {
					o.Taken[id] = true
				}
			}
		}
		return o, nil
	}
	if o.Actual, err = periodOf("results", f.results); err != nil {
		return o, err
	}
	if o.Target, err = periodOf("targets", f.targets); err != nil {
		return o, err
	}
	return o, nil
}

// about says of which years a draft is, and what is known of its text.
func about(d *draft.Draft) []diag.Words {
	years := sayDraftPeriods.With(d.Actual, d.Target)
	if d.Actual.IsZero() || d.Target.IsZero() {
		years = sayDraftNoYear
	}
	if d.IsTraditional {
		return []diag.Words{sayDraftOld, years}
	}
	return []diag.Words{years}
}

// tell says what was drafted, in which sectors, and what was left out.
func tell(c cli.Console, s *sources, d *draft.Draft) error {
	metrics, figures, pairs, left, doubts := 0, 0, 0, 0, 0
	for _, sector := range d.Sectors {
		metrics += len(sector.Metrics)
		left += len(sector.Left)
		for _, m := range sector.Metrics {
			for _, fig := range m.Figures() {
				if fig != nil {
					figures++
				}
			}
			if m.IsPair() {
				pairs++
			}
			if len(m.Doubts) > 0 {
				doubts++
			}
		}
	}
	lines := append(about(d), sayDrafted.With(figures, metrics, pairs, doubts))
	for _, sector := range d.Sectors {
		for _, l := range sector.Left {
			lines = append(lines, sayDraftLeft.With(sector.Slug, l.Text, l.Why))
		}
	}
	if len(s.cfg.Languages) > 1 && !report.IsLenient(s.cfg) {
		lines = append(lines, sayDraftWaits)
	}
	for _, line := range lines {
		if err := c.Print(line); err != nil {
			return err
		}
	}
	return nil
}
