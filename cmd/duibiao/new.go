package main

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/spf13/cobra"

	"duibiao/internal/cache"
	"duibiao/internal/cli"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/report"
	"duibiao/internal/scaffold"
)

// newFlags are the flags of duibiao new.
type newFlags struct {
	source           string
	place, title     []string // by language: zh=郑州市
	results, targets string   // periods
	sectors          []string // slugs
	slug             string   // of a site's first report
	follows          string
	yes              bool
}

// newCommand begins sites, reports and articles. Alone it asks what there is to know.
func newCommand(c cli.Console) *cobra.Command {
	var f newFlags
	cmd := &cobra.Command{
		Use:   "new",
		Short: sayNewShort.In(c.Lang),
		Long:  sayNewLong.In(c.Lang),
		Args:  cli.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if !cli.IsTerminal(os.Stdin) {
				return &diag.Failure{Words: sayNewWhat}
			}
			return newSite(c, &f, "", questions(c, &f))
		},
	}
	c.Add(cmd, newSiteCommand(c, &f), newReportCommand(c, &f), newArticleCommand(c, &f))
	return cmd
}

// questions returns who asks what flags have not told, on a terminal; else it is nil.
func questions(c cli.Console, f *newFlags) *asker {
	if f.yes || !cli.IsTerminal(os.Stdin) {
		return nil
	}
	return newAsker(os.Stdin, c.Err, c.Lang)
}

func newSiteCommand(c cli.Console, f *newFlags) *cobra.Command {
	cmd := &cobra.Command{
		Use:   sayNewSiteUse.In(c.Lang),
		Short: sayNewSiteShort.In(c.Lang),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 || args[0] == "" {
				return &diag.Failure{Words: sayNewSiteWhere}
			}
			return newSite(c, f, args[0], questions(c, f))
		},
	}
	f.planned(c, cmd)
	cmd.Flags().StringVar(&f.slug, "report", "", sayNewReportFlag.In(c.Lang))
	cmd.Flags().BoolVar(&f.yes, "yes", false, sayYesFlag.In(c.Lang))
	return cmd
}

// planned gives a command the flags for what a report is about.
func (f *newFlags) planned(c cli.Console, cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&f.place, "place", nil, sayPlaceFlag.In(c.Lang))
	cmd.Flags().StringVar(&f.results, "results", "", sayResultsFlag.In(c.Lang))
	cmd.Flags().StringVar(&f.targets, "targets", "", sayTargetsFlag.In(c.Lang))
	cmd.Flags().StringSliceVar(&f.sectors, "sectors", nil, saySectorsFlag.In(c.Lang))
}

// newSite begins a site in a folder. Who asks may be nil.
func newSite(c cli.Console, f *newFlags, dir string, ask *asker) error {
	if ask != nil {
		year, err := today()
		if err != nil {
			return err
		}
		if err := ask.site(f, &dir, year.Year()); err != nil {
			return err
		}
		c.Lang = ask.lang
	}
	cfg, _ := config.Parse([]byte(`title = "-"`)) // the languages that a site has if it names none
	p, err := f.plan(cfg)
	if err != nil {
		return err
	}
	if f.slug != "" {
		p.Slug = f.slug
	}
	if !scaffold.IsSlug(p.Slug) {
		return sayNoSlug.Fail(p.Slug)
	}
	w := scaffold.Writer{Config: cfg, Lang: c.Lang}
	return begin(c, dir, w.Site(p))
}

// plan returns the report that the flags speak of. What they do not say is that of a report of this year.
func (f *newFlags) plan(cfg *config.Config) (*scaffold.Plan, error) {
	now, err := today()
	if err != nil {
		return nil, err
	}
	p := &scaffold.Plan{}
	if p.Place, err = named(cfg, "place", f.place); err != nil {
		return nil, err
	}
	if p.Actual, p.Target, err = f.periods(now); err != nil {
		return nil, err
	}
	p.Slug = slugOf(p.Place["en"], p.Target)
	for _, slug := range f.sectors {
		if !scaffold.IsSlug(slug) {
			return nil, sayNoSlug.Fail(slug)
		}
		p.Sectors = append(p.Sectors, scaffold.Known(slug))
	}
	return p, nil
}

// periods returns the periods of results and targets: of two of which one is known the other is the one
// before or after it, and of none those of a work report of the year.
func (f *newFlags) periods(now time.Time) (actual, target period.Period, err error) {
	if actual, err = periodOf("results", f.results); err != nil {
		return
	}
	if target, err = periodOf("targets", f.targets); err != nil {
		return
	}
	switch {
	case actual.IsZero() && target.IsZero():
		target = period.Year(now.Year())
		fallthrough
	case actual.IsZero():
		actual = period.Period{First: target.First - target.Months, Months: target.Months}
	case target.IsZero():
		target = scaffold.Next(actual)
	}
	if !actual.EndsBy(target) {
		err = sayPeriodsTurned.Fail(target.String(), actual.String())
	}
	return
}

func periodOf(flag, text string) (period.Period, error) {
	if text == "" {
		return period.Period{}, nil
	}
	p, problem := period.Parse(text)
	if !problem.IsZero() {
		return p, sayNoPeriod.Fail(flag, problem)
	}
	return p, nil
}

// named reads the values of a flag, each a name in a language: zh=郑州市. A name without a language is in the one
// that states the figures.
func named(cfg *config.Config, flag string, values []string) (scaffold.Names, error) {
	names := scaffold.Names{}
	for _, v := range values {
		code, name, ok := strings.Cut(v, "=")
		if !ok {
			code, name = cfg.Default().Code, v
		}
		if _, known := cfg.Language(code); !known {
			return nil, sayNoLanguage.Fail(flag, code, diag.Listed(cfg.Codes()))
		}
		if name = strings.TrimSpace(name); strings.Contains(name, "{{") || strings.ContainsFunc(name, unicode.IsControl) {
			return nil, sayNoName.Fail(flag, name)
		}
		names[code] = name
	}
	return names, nil
}

// slugOf returns what a report of a place is called in addresses: zhengzhou-2025.
func slugOf(place string, target period.Period) string {
	words := strings.FieldsFunc(strings.ToLower(place), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	return cmp.Or(strings.Join(words, "-"), "report") + "-" + strconv.Itoa(target.EndYear())
}

func newReportCommand(c cli.Console, f *newFlags) *cobra.Command {
	cmd := &cobra.Command{
		Use:   sayNewReportUse.In(c.Lang),
		Short: sayNewReportShort.In(c.Lang),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 || !scaffold.IsSlug(args[0]) {
				return &diag.Failure{Words: sayNewReportWhat}
			}
			return f.inSite(c, func(s *sources, w *scaffold.Writer) ([]scaffold.File, error) {
				if s.has(args[0]) {
					return nil, sayReportThere.Fail(scaffold.Folder(args[0]))
				}
				if f.follows != "" {
					return f.follow(s, w, args[0])
				}
				p, err := f.plan(s.cfg)
				if err != nil {
					return nil, err
				}
				p.Slug = args[0]
				return w.Report(p), nil
			})
		},
	}
	c.SourceFlag(cmd, &f.source)
	f.planned(c, cmd)
	cmd.Flags().StringVar(&f.follows, "follows", "", sayFollowsFlag.In(c.Lang))
	return cmd
}

// follow rolls a report over. What it is about is what that one is.
func (f *newFlags) follow(s *sources, w *scaffold.Writer, slug string) ([]scaffold.File, error) {
	of := s.report(f.follows)
	if of == nil {
		return nil, sayNoSuchReport.Fail(f.follows)
	}
	actual, err := periodOf("results", f.results)
	if err != nil {
		return nil, err
	}
	target, err := periodOf("targets", f.targets)
	if err != nil {
		return nil, err
	}
	if len(f.place)+len(f.sectors) > 0 {
		return nil, &diag.Failure{Words: sayFollowsAlone}
	}
	return w.Follow(&scaffold.Plan{Slug: slug, Actual: actual, Target: target}, of, s.articles), nil
}

func newArticleCommand(c cli.Console, f *newFlags) *cobra.Command {
	cmd := &cobra.Command{
		Use:   sayNewArticleUse.In(c.Lang),
		Short: sayNewArticleShort.In(c.Lang),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return &diag.Failure{Words: sayNewArticleWhat}
			}
			slug, sector, _ := strings.Cut(args[0], "/")
			if !scaffold.IsSlug(slug) || !scaffold.IsSlug(sector) {
				return &diag.Failure{Words: sayNewArticleWhat}
			}
			return f.inSite(c, func(s *sources, w *scaffold.Writer) ([]scaffold.File, error) {
				of := s.report(slug)
				if of == nil {
					return nil, sayNoSuchReport.Fail(slug)
				}
				title, err := named(s.cfg, "title", f.title)
				if err != nil {
					return nil, err
				}
				return w.Article(articlePlan(of, sector, title), len(of.Sectors)), nil
			})
		},
	}
	c.SourceFlag(cmd, &f.source)
	cmd.Flags().StringArrayVar(&f.title, "title", nil, sayTitleFlag.In(c.Lang))
	return cmd
}

// articlePlan is a report with one more article, which comes last.
func articlePlan(of *report.Report, sector string, title scaffold.Names) *scaffold.Plan {
	p := &scaffold.Plan{Slug: of.Slug, Actual: of.ActualPeriod, Target: of.TargetPeriod}
	for _, s := range of.Sectors {
		p.Sectors = append(p.Sectors, scaffold.Sector{Slug: s.Slug})
	}
	last := scaffold.Known(sector)
	if len(title) > 0 {
		last.Title = title
	}
	p.Sectors = append(p.Sectors, last)
	return p
}

// alone waits until nobody else builds a site or changes its articles.
func alone(c cli.Console, source string) (done func()) {
	return cache.Alone(source, func(process string) { c.Tell(sayWriteWaits.With(cli.OfProcess(process))) })
}

// inSite writes files for a site that is there.
func (f *newFlags) inSite(c cli.Console, files func(*sources, *scaffold.Writer) ([]scaffold.File, error)) error {
	defer alone(c, f.source)()
	s, err := readSources(c, f.source)
	if err != nil {
		return err
	}
	list, err := files(s, &scaffold.Writer{Config: s.cfg, Lang: c.Lang})
	if err != nil {
		return err
	}
	return begin(c, f.source, list)
}

// begin writes files into a folder that has none of them, and may not be there yet. On an error
// those that were written are removed again.
func begin(c cli.Console, dir string, files []scaffold.File) (err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	var there []string
	for _, f := range files {
		if _, err := root.Lstat(f.Name); !errors.Is(err, fs.ErrNotExist) {
			there = append(there, f.Name)
		}
	}
	if len(there) > 0 {
		return sayFilesThere.Fail(diag.Listed(there))
	}
	if err := writeNew(root, files); err != nil {
		return err
	}
	for _, f := range files {
		if err := c.Print(sayBegun.With(filepath.Join(dir, f.Name))); err != nil {
			return err
		}
	}
	return c.Print(sayGoOn.With(shellPlace(dir)))
}

// writeNew writes files that must not be there. If it fails, nothing of them stays, nor of their folders.
func writeNew(root *os.Root, files []scaffold.File) error {
	var made []string // the folders, the outer ones first
	for i, f := range files {
		dirs, err := makeFolders(root, filepath.Dir(f.Name))
		made = append(made, dirs...)
		if err == nil {
			err = write(root, f)
		}
		if err == nil {
			continue
		}
		for _, f := range files[:i] {
			err = errors.Join(err, root.Remove(f.Name))
		}
		for _, dir := range slices.Backward(made) {
			_ = root.Remove(dir) // one in which somebody has written meanwhile stays
		}
		return err
	}
	return nil
}

// makeFolders makes a folder and those around it, and returns which were not there.
func makeFolders(root *os.Root, dir string) (made []string, err error) {
	for at := range strings.SplitSeq(filepath.ToSlash(dir), "/") {
		if len(made) > 0 {
			at = filepath.Join(made[len(made)-1], at)
		}
		made = append(made, at)
	}
	made = slices.DeleteFunc(made, func(dir string) bool {
		_, e := root.Lstat(dir)
		return e == nil
	})
	return made, root.MkdirAll(dir, 0o755)
}

// write writes a file that must not be there, whole or not at all.
func write(root *os.Root, f scaffold.File) error {
	file, err := root.OpenFile(f.Name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = file.Write(f.Text)
	if err = errors.Join(err, file.Close()); err != nil {
		return errors.Join(err, root.Remove(f.Name))
	}
	return nil
}
