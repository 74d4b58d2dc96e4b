// Command duibiao-publish uploads a site to where it is published. It is the part of
// duibiao that does so: a person runs
//
//	duibiao publish [--to URL] [--source DIR] [--out DIR] [--dry-run] [--delete]
//	                [--gzip] [--brotli] [--adopt] [--verify] [--wait TIME] [--jobs N] [--quiet]
//
// and duibiao runs this program, which lies beside it. It exits with 0 when all is
// well, with 1 when config.toml has mistakes, and with 2 when the command line is wrong, or
// the machine or the network fails.
package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"gocloud.dev/blob/fileblob"

	"duibiao/internal/build"
	"duibiao/internal/cli"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/output"
	"duibiao/internal/program"
	"duibiao/internal/publish"
	"duibiao/internal/regular"
)

// Exit codes.
const (
	exitMistakes = 1
	exitFailure  = 2
)

// errMistakes says that there are mistakes, which have been printed.
var errMistakes = errors.New("there are mistakes")

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program: it returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	c := cli.Console{Out: stdout, Err: stderr, Lang: cli.Language(args, os.Getenv)}
	root := c.Root(sayRoot)
	caller := root.PersistentFlags().String("caller", program.Version(), sayCallerFlag.In(c.Lang))
	_ = root.PersistentFlags().MarkHidden("caller") // there is such a flag
	root.PersistentPreRunE = func(*cobra.Command, []string) error {
		if *caller != program.Version() {
			return sayVersions.Fail(program.Publish, program.Version(), *caller)
		}
		if root.PersistentFlags().Changed("caller") {
			endWith(os.Stdin)
		}
		return nil
	}
	root.SetArgs(args)
	c.Add(root, publishCommand(c))
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errMistakes):
		return exitMistakes
	case errors.Is(err, context.Canceled):
		c.Tell(sayStopped)
		return exitFailure
	}
	c.Fail(redacted(err, secrets(os.Environ())))
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

// flags are those of the command.
type flags struct {
	source, out, to string
	dry, quiet      bool
	remove, adopt   bool
	verify          bool
	gzip, brotli    bool
	wait            time.Duration
	jobs            int
}

func publishCommand(c cli.Console) *cobra.Command {
	var f flags
	cmd := &cobra.Command{
		Use:   "publish",
		Short: sayPublish.In(c.Lang),
		Long:  sayLong.In(c.Lang),
		Args:  cli.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !cmd.Flags().Changed("out") {
				f.out = filepath.Join(f.source, "public")
			}
			return f.run(cmd.Context(), c)
		},
	}
	c.SourceFlag(cmd, &f.source)
	cmd.Flags().Var(cli.Place(&f.out, ""), "out", sayOutFlag.In(c.Lang))
	cmd.Flags().StringVar(&f.to, "to", "", sayToFlag.In(c.Lang))
	cmd.Flags().BoolVar(&f.dry, "dry-run", false, sayDryFlag.In(c.Lang))
	cmd.Flags().BoolVar(&f.remove, "delete", false, sayDeleteFlag.In(c.Lang))
	cmd.Flags().BoolVar(&f.gzip, "gzip", false, sayGzipFlag.In(c.Lang))
	cmd.Flags().BoolVar(&f.brotli, "brotli", false, sayBrotliFlag.In(c.Lang))
	cmd.Flags().BoolVar(&f.adopt, "adopt", false, sayAdoptFlag.In(c.Lang))
	cmd.Flags().BoolVar(&f.verify, "verify", false, sayVerifyFlag.In(c.Lang))
	cmd.Flags().BoolVar(&f.quiet, "quiet", false, sayQuietFlag.In(c.Lang))
	cmd.Flags().DurationVar(&f.wait, "wait", 30*time.Second, sayWaitFlag.In(c.Lang))
	f.jobs = 16
	cmd.Flags().Var(cli.Count(&f.jobs), "jobs", sayJobsFlag.In(c.Lang))
	return cmd
}

func (f *flags) run(ctx context.Context, c cli.Console) error {
	begin := time.Now()
	to, err := f.destination(c)
	if err != nil {
		return err
	}
	if err := f.apart(to); err != nil {
		return err
	}
	store, err := open(ctx, to, f.dry)
	if err != nil {
		return advised(err, to)
	}
	defer store.Close()
	o := publish.Options{
		Folder: output.Disk(f.out), Name: filepath.ToSlash(f.out), Store: store,
		Remove: f.remove, Adopt: f.adopt, Verify: f.verify, DryRun: f.dry, Encodings: f.encodings(), Jobs: f.jobs, Wait: f.wait,
		Waiting: func() { c.Tell(sayWaits) }, Progress: &publish.Progress{},
		Plan: func(change publish.Change) { _ = c.Print(sayChange.With(change.What, change.Path)) },
	}
	stop := c.Look(f.quiet || f.dry).Show(c.Err, func(int32) diag.Words { return sayUploading }, o.Progress.Now)
	result, err := publish.Run(ctx, o)
	stop()
	if err != nil || f.quiet {
		return advised(err, to)
	}
	if result.Left > 0 {
		c.Tell(sayLeft.Of(result.Left))
	}
	done := sayDone
	if f.dry {
		done = sayWouldBe
	}
	return c.Print(done.With(place(to), result.Added, result.Replaced, result.Removed, result.Kept, result.Bytes,
		time.Since(begin).Round(time.Millisecond)))
}

func (f *flags) encodings() []publish.Encoding {
	var list []publish.Encoding
	if f.gzip {
		list = append(list, publish.Gzip)
	}
	if f.brotli {
		list = append(list, publish.Brotli)
	}
	return list
}

// apart refuses a folder in which the sources lie, or the site itself: those who write them would find there what
// they did not write, and the next build too.
func (f *flags) apart(to *address) error {
	if to.Scheme != fileblob.Scheme {
		return nil
	}
	folder := folderOf(to)
	inside, err := build.IsSource(f.source, folder, f.out)
	if err != nil {
		return err
	}
	source, err := os.Stat(f.source)
	if err != nil {
		return err
	}
	if info, err := os.Stat(folder); inside || err == nil && os.SameFile(info, source) {
		return sayIntoSources.Fail(folder)
	}
	return nil
}

// folderOf returns the folder that an address of a folder names.
func folderOf(to *address) string {
	name := to.Path
	if to.Host == "." {
		name = "." + name
	}
	if filepath.VolumeName(strings.TrimPrefix(name, "/")) != "" {
		name = strings.TrimPrefix(name, "/") // file:///c:/www
	}
	return filepath.FromSlash(name)
}

// destination returns where to publish to.
func (f *flags) destination(c cli.Console) (*address, error) {
	if f.to != "" {
		if err := config.CheckDestination(f.to); err != nil {
			return nil, &diag.Failure{Words: sayBadTo, Cause: err}
		}
		return parse(f.to)
	}
	root, err := os.OpenRoot(f.source)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	cfg, diags, err := config.Load(regular.FS(root))
	if err != nil {
		return nil, err
	}
	if cfg == nil || diags.HasErrors() {
		return nil, errors.Join(errMistakes, diags.WriteText(c.Err, c.Lang))
	}
	if cfg.Publish.To == "" {
		return nil, &diag.Failure{Words: sayNoTo}
	}
	return parse(cfg.Publish.To)
}
