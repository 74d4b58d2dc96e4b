// Command duibiao-sheet takes metrics out to spreadsheets and back. It is the part of
// duibiao that does so: a person runs
//
//	duibiao export [--source DIR] --to FILE.xlsx|FILE.csv
//	duibiao import FILE.xlsx|FILE.csv [--source DIR] [--dry-run]
//	duibiao import FILE.xlsx|FILE.csv… --report SLUG [--results 2024] [--targets 2025] [--dry-run]
//
// and duibiao runs this program, which lies beside it. It exits with 0 when all is
// well, with 1 when the content or the table has mistakes, and with 2 when the command
// line is wrong or the machine fails.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/spf13/cobra"

	"duibiao/internal/cache"
	"duibiao/internal/cli"
	"duibiao/internal/diag"
	"duibiao/internal/program"
	"duibiao/internal/sheet"
)

// Exit codes.
const (
	exitMistakes = 1
	exitFailure  = 2
)

// errMistakes says that there are mistakes, which have been printed.
var errMistakes = errors.New("there are mistakes")

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program: it returns the exit code.
func run(args []string, stdout, stderr io.Writer) int {
	c := cli.Console{Out: stdout, Err: stderr, Lang: cli.Language(args, os.Getenv)}
	root := c.Root(sayRoot)
	caller := root.PersistentFlags().String("caller", program.Version(), sayCallerFlag.In(c.Lang))
	_ = root.PersistentFlags().MarkHidden("caller") // there is such a flag
	root.PersistentPreRunE = func(*cobra.Command, []string) error {
		if *caller != program.Version() {
			return sayVersions.Fail(program.Sheet, program.Version(), *caller)
		}
		if root.PersistentFlags().Changed("caller") {
			endWith(os.Stdin)
		}
		return nil
	}
	root.SetArgs(args)
	c.Add(root, exportCommand(c), importCommand(c))
	err := root.Execute()
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errMistakes):
		return exitMistakes
	}
	c.Fail(err)
	return exitFailure
}

// endWith ends the program when the other end of a pipe is gone: the program that runs this
// one holds it open, and never writes to it.
func endWith(pipe *os.File) {
	info, err := pipe.Stat()
	if err != nil || info.Mode()&os.ModeNamedPipe == 0 {
		return
	}
	go func() {
		_, _ = io.Copy(io.Discard, pipe) // an error is an end
		os.Exit(exitFailure)
	}()
}

func exportCommand(c cli.Console) *cobra.Command {
	var source, file string
	cmd := &cobra.Command{
		Use:   sayExportUse.In(c.Lang),
		Short: sayExport.In(c.Lang),
		Args:  cli.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if file == "" {
				return &diag.Failure{Words: sayToWhat}
			}
			done, diags, err := sheet.Export(source, file)
			if err := show(c, diags, err, sayUnwritten.With(file)); err != nil {
				return err
			}
			return c.Print(sayExported.With(file, withPeriods(sayWith, done.Metrics, done.Periods), saySectors.Of(done.Sectors)))
		},
	}
	c.SourceFlag(cmd, &source)
	cmd.Flags().Var(cli.Place(&file, ""), "to", sayToFlag.In(c.Lang))
	return cmd
}

func importCommand(c cli.Console) *cobra.Command {
	var source string
	var dry bool
	var begin beginFlags
	cmd := &cobra.Command{
		Use:   sayImportUse.In(c.Lang),
		Short: sayImport.In(c.Lang),
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 || len(args) > 1 && begin.report == "" {
				return &diag.Failure{Words: sayOneFile}
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if !dry {
				defer cache.Alone(source, func(process string) { c.Tell(sayWaits.With(cli.OfProcess(process))) })()
			}
			if begin.report != "" {
				return begin.run(c, source, args, dry)
			}
			done, diags, err := sheet.Import(source, args[0], dry)
			if err := show(c, diags, err, sayNoArticle); err != nil {
				return err
			}
			return report(c, done, dry)
		},
	}
	c.SourceFlag(cmd, &source)
	cmd.Flags().BoolVar(&dry, "dry-run", false, sayDryFlag.In(c.Lang))
	begin.add(c, cmd)
	return cmd
}

// show prints diagnostics. With a mistake among them it says what was not done.
func show(c cli.Console, diags diag.List, err error, undone diag.Words) error {
	if e := diags.WriteText(c.Err, c.Lang); e != nil || err != nil {
		return errors.Join(err, e)
	}
	if !diags.HasErrors() {
		return nil
	}
	count, _ := diags.Count()
	c.Tell(sayUndone.With(sayMistakes.Of(count), undone))
	return errMistakes
}

// withPeriods says how many metrics there are, and how many entries of their series, if any.
func withPeriods(both diag.Phrase, metrics, periods int) diag.Words {
	if periods == 0 {
		return sayMetrics.Of(metrics)
	}
	return both.With(sayMetrics.Of(metrics), sayPeriods.Of(periods))
}

// report says what an import has done, or as a diff what it would do.
func report(c cli.Console, done *sheet.Imported, dry bool) error {
	w := bufio.NewWriter(c.Out)
	for _, f := range done.Files {
		if dry {
			changes := diff.Diff("a/"+f.Name, f.Old, "b/"+f.Name, f.New)
			_, _ = w.WriteString(diag.CleanLines(string(changes))) // Flush tells
		} else {
			fmt.Fprintln(w, f.Name)
		}
	}
	switch {
	case len(done.Files) == 0:
		fmt.Fprintln(w, sayUnchanged.In(c.Lang))
	case !dry:
		fmt.Fprintln(w, sayImported.With(sayValues.Of(done.Cells), withPeriods(sayAlso, done.Metrics, done.Periods), sayFiles.Of(len(done.Files))).In(c.Lang))
	}
	return w.Flush()
}
