package main

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"duibiao/internal/cli"
	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/scaffold"
	"duibiao/internal/sheet"
	"duibiao/internal/width"
)

// beginFlags say what report begins with a table.
type beginFlags struct{ report, results, targets string }

func (f *beginFlags) add(c cli.Console, cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.report, "report", "", sayReportFlag.In(c.Lang))
	cmd.Flags().StringVar(&f.results, "results", "", sayResultsFlag.In(c.Lang))
	cmd.Flags().StringVar(&f.targets, "targets", "", sayTargetsFlag.In(c.Lang))
}

// run begins a report with a table, or says what would be begun.
func (f *beginFlags) run(c cli.Console, source, file string, dry bool) error {
	if !scaffold.IsSlug(f.report) {
		return sayNoSlug.Fail(f.report)
	}
	p := sheet.Plan{Report: f.report, Lang: c.Lang}
	for _, flag := range []struct {
		name, text string
		to         *period.Period
	}{{"results", f.results, &p.Results}, {"targets", f.targets, &p.Targets}} {
		if flag.text == "" {
			continue
		}
		read, problem := period.Parse(flag.text)
		if !problem.IsZero() {
			return sayNoPeriod.Fail(flag.name, problem)
		}
		*flag.to = read
	}
	begun, diags, err := sheet.Begin(source, file, p, dry)
	if err := show(c, diags, err, sayNoArticle); err != nil {
		return err
	}
	return tell(c, begun, dry)
}

// tell shows how a table was understood, and what was written.
func tell(c cli.Console, b *sheet.Begun, dry bool) error {
	w := bufio.NewWriter(c.Out)
	fmt.Fprintln(w, sayUnderstood.With(b.Results.String(), b.Targets.String()).In(c.Lang))
	for _, s := range b.Sectors {
		fmt.Fprintf(w, "\n%s (%s)\n", s.Title, s.Slug)
		head := sheet.BegunMetric{ID: "id", Label: sayLabel.In(c.Lang), Actual: sayActual.In(c.Lang), Target: sayTarget.In(c.Lang)}
		columns(w, append([]sheet.BegunMetric{head}, s.Metrics...))
		if len(s.Passed) > 0 {
			fmt.Fprintln(w, sayPassed.With(diag.Listed(s.Passed)).In(c.Lang))
		}
	}
	fmt.Fprintln(w)
	for _, f := range b.Files {
		say := sayWritten
		if dry {
			say = sayWouldWrite
		}
		fmt.Fprintln(w, say.With(f.Name).In(c.Lang))
	}
	return w.Flush()
}

// columns writes rows with their cells below one another.
func columns(w *bufio.Writer, rows []sheet.BegunMetric) {
	cells := make([][]string, len(rows))
	var wide [4]int
	for i, r := range rows {
		for n, text := range []string{r.ID, r.Label, r.Actual, r.Target} {
			text = diag.Clean(text)
			cells[i] = append(cells[i], text)
			wide[n] = max(wide[n], width.Of(text))
		}
	}
	for _, row := range cells {
		line := ""
		for n, text := range row {
			line += "  " + text + strings.Repeat(" ", wide[n]-width.Of(text))
		}
		fmt.Fprintln(w, strings.TrimRight(line, " "))
	}
}
