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

// run begins a report with tables, or says what would be begun.
func (f *beginFlags) run(c cli.Console, source string, files []string, dry bool) error {
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
	begun, diags, err := sheet.Begin(source, files, p, dry)
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
		rows := [][]string{{"id", sayLabel.In(c.Lang), sayActual.In(c.Lang), sayTarget.In(c.Lang), sayBetter.In(c.Lang), sayOthers.In(c.Lang)}}
		for _, m := range s.Metrics {
			rows = append(rows, []string{m.ID, m.Label, m.Actual, m.Target, better(c, m.Direction), others(c, m.Others)})
		}
		columns(w, rows)
		if len(s.Passed) > 0 {
			fmt.Fprintln(w, sayPassed.With(diag.Listed(s.Passed)).In(c.Lang))
		}
	}
	fmt.Fprintf(w, "\n%s\n\n", sayElseHigher.In(c.Lang))
	for _, f := range b.Files {
		say := sayWritten
		if dry {
			say = sayWouldWrite
		}
		fmt.Fprintln(w, say.With(f.Name).In(c.Lang))
	}
	return w.Flush()
}

// better says which way is better, where the table or a name says so.
func better(c cli.Console, direction string) string {
	switch direction {
	case "up":
		return sayHigher.In(c.Lang)
	case "down":
		return sayLower.In(c.Lang)
	case "steady":
		return saySteady.In(c.Lang)
	}
	return ""
}

// others says which figures of other periods a row has.
func others(c cli.Console, points []sheet.BegunPoint) string {
	list := make([]string, len(points))
	for i, p := range points {
		side := sayActual
		if p.IsTarget {
			side = sayTarget
		}
		list[i] = p.Period + " " + side.In(c.Lang) + " " + p.Figure
	}
	return strings.Join(list, "; ")
}

// columns writes rows with their cells below one another, without columns that have only a heading.
func columns(w *bufio.Writer, rows [][]string) {
	wide := make([]int, len(rows[0]))
	for i, row := range rows {
		for n, text := range row {
			row[n] = diag.Clean(text)
			if i > 0 && row[n] != "" {
				wide[n] = max(wide[n], width.Of(row[n]), width.Of(rows[0][n]))
			}
		}
	}
	for _, row := range rows {
		line := ""
		for n, text := range row {
			if wide[n] > 0 {
				line += "  " + text + strings.Repeat(" ", wide[n]-width.Of(text))
			}
		}
		fmt.Fprintln(w, strings.TrimRight(line, " "))
	}
}
