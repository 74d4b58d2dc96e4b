// Command duibiao builds a static bilingual website from policy reports in
// Markdown, with bars that compare what a government achieved with what it
// promised.
//
//	duibiao build [--source DIR] [--out DIR] [--base-url URL] [--quiet]
//	              [--release] [--strict] [--explain] [--jobs N] [--profile FILE]
//	duibiao check [--source DIR] [--format text|json|sarif|github]
//	              [--rule ID…] [--explain ID|list] [--accept FILE…]
//	duibiao serve [--source DIR] [--addr HOST:PORT] [--open]
//	duibiao schema config|report|article|published|data|data-csv|article-data|manifest
//	duibiao export [--source DIR] --to FILE.xlsx|FILE.csv
//	duibiao import FILE.xlsx|FILE.csv [--source DIR] [--dry-run]
//	duibiao version
//
// It exits with 0 when all is well, with 1 when the content has mistakes (for check
// also when there are only warnings), and with 2 when the command line is wrong or the machine fails.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/cespare/xxhash/v2"
	"github.com/spf13/cobra"

	"duibiao/internal/program"
)

// Exit codes.
const (
	exitMistakes = 1
	exitFailure  = 2
)

// errMistakes says that the content has mistakes, which have been printed.
var errMistakes = errors.New("the content has mistakes")

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program: it returns the exit code.
func run(args []string, stdout, stderr io.Writer) int {
	root := &cobra.Command{
		Use:           "duibiao",
		Short:         "Builds bilingual policy reports whose bars compare results with targets",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return errors.New("what should be done? See duibiao --help")
		},
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	root.AddCommand(buildCommand(stdout, stderr), checkCommand(stdout, stderr), serveCommand(stdout, stderr),
		sheetCommand("export", "Write all metrics to a spreadsheet or a CSV file", stdout, stderr),
		sheetCommand("import", "Take what was changed in an exported file into the front matter", stdout, stderr),
		schemaCommand(stdout), versionCommand(stdout))
	err := root.Execute()
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errMistakes):
		return exitMistakes
	}
	if code, ok := errors.AsType[exitCode](err); ok {
		return int(code)
	}
	fmt.Fprintln(stderr, "duibiao:", err)
	return exitFailure
}

func versionCommand(stdout io.Writer) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintln(stdout, program.ThisBuild().Words().En)
			return err
		},
	}
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// tool names this very program: its version and a digest of its bytes, so that one
// that was compiled anew does not keep what an older one rendered.
func tool() string {
	name, err := os.Executable()
	if err != nil {
		return program.Version()
	}
	f, err := os.Open(name)
	if err != nil {
		return program.Version()
	}
	defer f.Close()
	h := xxhash.New()
	if _, err := io.Copy(h, f); err != nil {
		return program.Version()
	}
	return fmt.Sprintf("%s-%016x", program.Version(), h.Sum64())
}
