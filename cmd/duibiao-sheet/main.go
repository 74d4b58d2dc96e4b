// Command duibiao-sheet takes metrics out to spreadsheets and back. It is the part of
// duibiao that does so: a person runs
//
//	duibiao export [--source DIR] --to FILE.xlsx|FILE.csv
//	duibiao import FILE.xlsx|FILE.csv [--source DIR] [--dry-run]
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
	root := &cobra.Command{
		Use:           "duibiao",
		Short:         "Takes metrics out to spreadsheets and back",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return errors.New("what should be done? See duibiao --help")
		},
	}
	caller := root.PersistentFlags().String("caller", program.Version(), "the version of duibiao that runs this program")
	_ = root.PersistentFlags().MarkHidden("caller") // there is such a flag
	root.PersistentPreRunE = func(*cobra.Command, []string) error {
		if *caller != program.Version() {
			return fmt.Errorf("%s is version %s, but duibiao is %s: build both anew", program.Sheet, program.Version(), *caller)
		}
		return nil
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	root.AddCommand(exportCommand(stdout, stderr), importCommand(stdout, stderr))
	err := root.Execute()
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errMistakes):
		return exitMistakes
	}
	fmt.Fprintln(stderr, "duibiao:", err)
	return exitFailure
}

func exportCommand(stdout, stderr io.Writer) *cobra.Command {
	var source, file string
	cmd := &cobra.Command{
		Use:   "export --to FILE",
		Short: "Write all metrics to a spreadsheet (.xlsx) or a CSV file (.csv)",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if file == "" {
				return errors.New("--to names the file, such as --to metrics.xlsx")
			}
			done, diags, err := sheet.Export(source, file)
			if err := show(stderr, diags, err, file+" was not written"); err != nil {
				return err
			}
			_, err = fmt.Fprintf(stdout, "%s: %s, %s\n", file, plural(done.Metrics, "metric"), plural(done.Sectors, "sector"))
			return err
		},
	}
	cmd.Flags().StringVar(&source, "source", ".", "the `folder` with config.toml and content/")
	cmd.Flags().StringVar(&file, "to", "", "the `file` to write, which ends in .xlsx or .csv")
	return cmd
}

func importCommand(stdout, stderr io.Writer) *cobra.Command {
	var source string
	var dry bool
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Take what was changed in an exported file into the front matter",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			done, diags, err := sheet.Import(source, args[0], dry)
			if err := show(stderr, diags, err, "no article was changed"); err != nil {
				return err
			}
			return report(stdout, done, dry)
		},
	}
	cmd.Flags().StringVar(&source, "source", ".", "the `folder` with config.toml and content/")
	cmd.Flags().BoolVar(&dry, "dry-run", false, "write nothing, print what would change")
	return cmd
}

// show prints diagnostics. With a mistake among them it says what was not done.
func show(w io.Writer, diags diag.List, err error, undone string) error {
	if e := diags.WriteText(w); e != nil || err != nil {
		return errors.Join(err, e)
	}
	if !diags.HasErrors() {
		return nil
	}
	count, _ := diags.Count()
	fmt.Fprintf(w, "%s; %s\n", plural(count, "mistake"), undone)
	return errMistakes
}

// report says what an import has done, or as a diff what it would do.
func report(stdout io.Writer, done *sheet.Imported, dry bool) error {
	w := bufio.NewWriter(stdout)
	for _, f := range done.Files {
		if dry {
			_, _ = w.Write(diff.Diff("a/"+f.Name, f.Old, "b/"+f.Name, f.New)) // Flush tells
		} else {
			fmt.Fprintln(w, f.Name)
		}
	}
	switch {
	case len(done.Files) == 0:
		fmt.Fprintln(w, "nothing has changed")
	case !dry:
		fmt.Fprintf(w, "%s changed, %s added in %s\n", plural(done.Cells, "value"), plural(done.Metrics, "metric"), plural(len(done.Files), "file"))
	}
	return w.Flush()
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
