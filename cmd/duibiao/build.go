package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/pprof"
	"time"

	"github.com/spf13/cobra"

	"duibiao/internal/build"
	"duibiao/internal/diag"
)

// buildFlags are the flags of duibiao build that are not options of a build.
type buildFlags struct {
	quiet, explain bool
	profile        string
}

func buildCommand(stdout, stderr io.Writer) *cobra.Command {
	var o build.Options
	var f buildFlags
	cmd := &cobra.Command{
		Use:   "build",
		Short: "Build the site",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !cmd.Flags().Changed("out") {
				o.Out = filepath.Join(o.Source, "public")
			}
			o.Tool = tool()
			if o.Release {
				var err error
				if o.Date, err = today(); err != nil {
					return err
				}
			}
			return profiled(f.profile, func() error { return runBuild(o, f, stdout, stderr) })
		},
	}
	cmd.Flags().StringVar(&o.Source, "source", ".", "the `folder` with config.toml and content/")
	cmd.Flags().StringVar(&o.Out, "out", "", "the `folder` to publish into (default public in the source folder)")
	cmd.Flags().StringVar(&o.BaseURL, "base-url", "", "the site's `address`, instead of base_url in config.toml")
	cmd.Flags().IntVar(&o.Jobs, "jobs", 0, "how `many` things are done at once (default as many as there are processors)")
	cmd.Flags().BoolVar(&o.Strict, "strict", false, "let warnings stop the build, as errors do")
	cmd.Flags().BoolVar(&o.Release, "release", false, "list the figures as published, in content/<report>/published.toml")
	cmd.Flags().BoolVar(&f.quiet, "quiet", false, "print mistakes only")
	cmd.Flags().BoolVar(&f.explain, "explain", false, "say of each output why it was rendered or kept")
	cmd.Flags().StringVar(&f.profile, "profile", "", "write a CPU profile to a `file`, for go tool pprof")
	return cmd
}

func runBuild(o build.Options, f buildFlags, stdout, stderr io.Writer) error {
	begin := time.Now()
	paceCollector()
	if f.explain {
		o.Explain = func(path, reason string) { fmt.Fprintf(stdout, "%s: %s\n", path, reason) }
	}
	o.Waiting = func(holder string) { fmt.Fprintf(stderr, "waiting for another build (%s)\n", holder) }
	o.Progress = &build.Progress{}
	// With --explain there are lines to look at, which a bar would run into.
	stop := lookOf(stderr, f.quiet || f.explain).show(stderr, o.Progress.Now)
	result, diags, err := build.Run(o)
	stop()
	if e := diags.WriteText(stderr); e != nil {
		return e
	}
	if err != nil {
		return err
	}
	if diags.HasErrors() || o.Strict && len(diags) > 0 {
		fmt.Fprintf(stderr, "%s; %s is unchanged\n", mistakes(diags, o.Strict), o.Out)
		return errMistakes
	}
	if f.quiet {
		return nil
	}
	printCorrected(stdout, result)
	_, err = fmt.Fprintf(stdout, "%s, %s: %s written, %d unchanged, %d deleted in %s (%s)\n",
		plural(result.Reports, "report"), plural(result.Articles, "article"),
		plural(result.Written, "file"), result.Kept, result.Deleted,
		o.Out, time.Since(begin).Round(time.Millisecond))
	return err
}

// mistakes says how many there are that stop a build.
func mistakes(diags diag.List, strict bool) string {
	errors, warnings := diags.Count()
	if strict {
		errors += warnings
	}
	return plural(errors, "mistake")
}

// profiled runs do, with a CPU profile of it in the named file, if there is a name.
func profiled(name string, do func() error) error {
	if name == "" {
		return do()
	}
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return errors.Join(err, f.Close())
	}
	err = do()
	pprof.StopCPUProfile()
	return errors.Join(err, f.Close())
}
