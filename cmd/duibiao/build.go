package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime/pprof"
	"time"

	"github.com/spf13/cobra"

	"duibiao/internal/build"
	"duibiao/internal/cli"
	"duibiao/internal/diag"
)

// buildFlags are the flags of duibiao build that are not options of a build.
type buildFlags struct {
	quiet, explain bool
	profile        string
}

func buildCommand(c cli.Console) *cobra.Command {
	var o build.Options
	var f buildFlags
	cmd := &cobra.Command{
		Use:   "build",
		Short: sayBuildShort.In(c.Lang),
		Args:  cli.NoArgs,
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
			return profiled(f.profile, func() error { return runBuild(o, f, c) })
		},
	}
	c.SourceFlag(cmd, &o.Source)
	cmd.Flags().Var(cli.Place(&o.Out, ""), "out", sayOutFlag.In(c.Lang))
	cmd.Flags().StringVar(&o.BaseURL, "base-url", "", sayBaseURLFlag.In(c.Lang))
	cmd.Flags().Var(cli.Count(&o.Jobs), "jobs", sayJobsFlag.In(c.Lang))
	cmd.Flags().BoolVar(&o.Strict, "strict", false, sayStrictFlag.In(c.Lang))
	cmd.Flags().BoolVar(&o.Release, "release", false, sayReleaseFlag.In(c.Lang))
	cmd.Flags().BoolVar(&f.quiet, "quiet", false, sayQuietFlag.In(c.Lang))
	cmd.Flags().BoolVar(&f.explain, "explain", false, sayExplainFlag.In(c.Lang))
	cmd.Flags().Var(cli.Place(&f.profile, ""), "profile", sayProfileFlag.In(c.Lang))
	return cmd
}

func runBuild(o build.Options, f buildFlags, c cli.Console) error {
	begin := time.Now()
	o.Indexes = paceCollector()
	if f.explain {
		o.Explain = func(path string, reason diag.Words) { _ = c.Print(sayOutputReason.With(path, reason)) }
	}
	o.Waiting = func(process string) { c.Tell(sayBuildWaits.With(cli.OfProcess(process))) }
	o.Progress = &build.Progress{}
	// With --explain there are lines to look at, which a bar would run into.
	stop := c.Look(f.quiet || f.explain).Show(c.Err, phaseName, o.Progress.Now)
	result, diags, err := build.Run(o)
	stop()
	if e := tellMistakes(diags, c); e != nil {
		return e
	}
	if err != nil {
		return err
	}
	if diags.HasErrors() || o.Strict && len(diags) > 0 {
		c.Tell(sayOutUnchanged.With(stopping(diags, o.Strict), o.Out))
		return errMistakes
	}
	if f.quiet {
		return nil
	}
	printCorrected(c, result)
	return c.Print(sayBuildDone.With(sayReports.Of(result.Reports), sayArticles.Of(result.Articles),
		sayFiles.Of(result.Written), result.Kept, result.Deleted,
		o.Out, time.Since(begin).Round(time.Millisecond)))
}

// phaseName says what a phase of a build is called.
func phaseName(phase int32) diag.Words {
	switch phase {
	case build.Reading:
		return sayReading
	case build.Writing:
		return sayWriting
	}
	return sayLooking
}

// stopping says how many mistakes there are that stop a build.
func stopping(diags diag.List, strict bool) diag.Words {
	errors, warnings := diags.Count()
	if strict {
		errors += warnings
	}
	return sayMistakes.Of(errors)
}

// profiled runs do, with a CPU profile of it in the named file, if there is a name.
func profiled(name string, do func() error) error {
	if name == "" {
		return do()
	}
	if isForeign(name) {
		return &diag.Failure{Words: sayForeignProfile.With(name)}
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

// isForeign reports whether there is a file of that name which is no profile: those are
// packed with gzip. What is no file, as /dev/null, is not lost by writing to it.
func isForeign(name string) bool {
	info, err := os.Stat(name)
	if err != nil || !info.Mode().IsRegular() || info.Size() == 0 {
		return false
	}
	f, err := os.Open(name)
	if err != nil {
		return false // nor can it be written, most likely, which is then reported
	}
	defer f.Close()
	var magic [2]byte
	_, err = io.ReadFull(f, magic[:])
	return err != nil || magic != [2]byte{0x1f, 0x8b}
}
