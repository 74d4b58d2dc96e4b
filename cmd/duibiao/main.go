// Command duibiao builds a static bilingual website from policy reports in
// Markdown, with bars that compare what a government achieved with what it
// promised.
//
//	duibiao build [--source DIR] [--out DIR] [--base-url URL] [--quiet]
//	duibiao version
//
// It exits with 0 when all is well, with 1 when the content has mistakes, and with
// 2 when the command line is wrong or the machine fails.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/cespare/xxhash/v2"
	"github.com/spf13/cobra"

	"duibiao/internal/build"
)

// version is the program's version.
const version = "0.1.0"

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
	root.AddCommand(buildCommand(stdout, stderr), versionCommand(stdout))
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

func versionCommand(stdout io.Writer) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintln(stdout, "duibiao", version)
			return err
		},
	}
}

func buildCommand(stdout, stderr io.Writer) *cobra.Command {
	var o build.Options
	var quiet bool
	cmd := &cobra.Command{
		Use:   "build",
		Short: "Build the site",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !cmd.Flags().Changed("out") {
				o.Out = filepath.Join(o.Source, "public")
			}
			o.Tool = tool()
			return runBuild(o, quiet, stdout, stderr)
		},
	}
	cmd.Flags().StringVar(&o.Source, "source", ".", "the `folder` with config.toml and content/")
	cmd.Flags().StringVar(&o.Out, "out", "", "the `folder` to publish into (default public in the source folder)")
	cmd.Flags().StringVar(&o.BaseURL, "base-url", "", "the site's `address`, instead of base_url in config.toml")
	cmd.Flags().BoolVar(&quiet, "quiet", false, "print mistakes only")
	return cmd
}

func runBuild(o build.Options, quiet bool, stdout, stderr io.Writer) error {
	begin := time.Now()
	result, diags, err := build.Run(o)
	if e := diags.WriteText(stderr); e != nil {
		return e
	}
	if err != nil {
		return err
	}
	if diags.HasErrors() {
		count, _ := diags.Count()
		fmt.Fprintf(stderr, "%s; %s is unchanged\n", plural(count, "mistake"), o.Out)
		return errMistakes
	}
	if quiet {
		return nil
	}
	_, err = fmt.Fprintf(stdout, "%s, %s: %s written, %d unchanged, %d deleted in %s (%s)\n",
		plural(result.Reports, "report"), plural(result.Articles, "article"),
		plural(result.Written, "file"), result.Kept, result.Deleted,
		o.Out, time.Since(begin).Round(time.Millisecond))
	return err
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
		return version
	}
	f, err := os.Open(name)
	if err != nil {
		return version
	}
	defer f.Close()
	h := xxhash.New()
	if _, err := io.Copy(h, f); err != nil {
		return version
	}
	return fmt.Sprintf("%s-%016x", version, h.Sum64())
}
