package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"
)

// sample is one run of a process.
type sample struct {
	wall, cpu time.Duration
	peak      int64
	hasPeak   bool
}

// The modes in which duibiao runs, in their order within a round.
const (
	cold = iota
	unchanged
	text
	figure
	modes
)

var modeNames = [modes]string{"cold", "unchanged", "text edited", "figure edited"}

// bench is one comparison.
type bench struct {
	dir           string // holds the corpora and all outputs
	duibiao, hugo string
	articles      int

	own              [modes][]sample // a sample a round
	peer             []sample
	ownOut, peerOut  string // of the last round
	versionOfHugo    string
	versionOfDuibiao string
}

// header says what is compared. Asking for the versions also brings both programs into
// memory before the first round.
func (b *bench) header(ctx context.Context, w io.Writer, size string, runs int) error {
	for _, v := range []struct {
		program string
		to      *string
	}{{b.duibiao, &b.versionOfDuibiao}, {b.hugo, &b.versionOfHugo}} {
		out, err := exec.CommandContext(ctx, v.program, "version").Output()
		if err != nil {
			return fmt.Errorf("%s version: %w", v.program, err)
		}
		line, _, _ := strings.Cut(string(out), "\n")
		*v.to = strings.TrimSpace(line)
	}
	_, err := fmt.Fprintf(w, "%s\n%s\n%s/%s, %d processors; size %s: %s articles; rounds: %d\n\n",
		b.versionOfDuibiao, b.versionOfHugo, runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), size, thousands(int64(b.articles)), runs)
	return err
}

// round runs every mode once, and Hugo.
func (b *bench) round(ctx context.Context, n int) error {
	first, second := b.runOwn, b.runPeer
	if n%2 == 1 {
		first, second = second, first
	}
	if err := first(ctx, n); err != nil {
		return err
	}
	return second(ctx, n)
}

func (b *bench) runPeer(ctx context.Context, n int) error {
	b.peerOut = filepath.Join(b.dir, "out-hugo-"+strconv.Itoa(n))
	s, err := timed(ctx, b.hugo, "--source", filepath.Join(b.dir, hugos.String()), "--destination", b.peerOut,
		"--cacheDir", filepath.Join(b.dir, "cache"), "--noBuildLock", "--minify", "--quiet")
	b.peer = append(b.peer, s)
	return err
}

func (b *bench) runOwn(ctx context.Context, n int) error {
	source := filepath.Join(b.dir, ours.String())
	b.ownOut = filepath.Join(b.dir, "out-duibiao-"+strconv.Itoa(n))
	if err := os.RemoveAll(filepath.Join(source, ".duibiao")); err != nil {
		return err
	}
	r, sector := reportAt(0), 1
	article := filepath.Join(source, filepath.FromSlash(r.path(sector, zh)))
	original, err := os.ReadFile(article)
	if err != nil {
		return err
	}
	page := filepath.Join(b.ownOut, "zh", r.slug, sectors[sector].id+".html")
	var before []byte
	note := []byte("\n本文另有补充说明。\n")
	for mode := range modes {
		var edited []byte
		switch mode {
		case text:
			edited = slices.Concat(original, note)
		case figure:
			edited = slices.Concat(articleText(r, sector, zh, ours, 1), note)
		}
		if edited != nil {
			if err := os.WriteFile(article, edited, 0o644); err != nil {
				return err
			}
		}
		s, err := timed(ctx, b.duibiao, "build", "--source", source, "--out", b.ownOut, "--quiet")
		if err != nil {
			return err
		}
		b.own[mode] = append(b.own[mode], s)

		// A build that missed the edit would be fast.
		after, err := os.ReadFile(page)
		if err != nil {
			return err
		}
		if same := bytes.Equal(before, after); same != (mode == unchanged) {
			return fmt.Errorf("%s: whether %s is as before: %t", modeNames[mode], page, same)
		}
		before = after
	}
	return os.WriteFile(article, original, 0o644)
}

// timed runs a process to its end. What it prints is shown only if it fails.
func timed(ctx context.Context, program string, args ...string) (sample, error) {
	settle()
	time.Sleep(200 * time.Millisecond) // a file just changed may count as changing still
	cmd := exec.CommandContext(ctx, program, args...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	begin := time.Now()
	err := cmd.Run()
	wall := time.Since(begin)
	if err != nil {
		return sample{}, fmt.Errorf("%s: %w\n%s", cmd, cmp.Or(ctx.Err(), err), out.Bytes())
	}
	s := sample{wall: wall, cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()}
	s.peak, s.hasPeak = peak(cmd.ProcessState)
	return s, nil
}

// table prints what the rounds gave.
func (b *bench) table(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 3, ' ', 0)
	fmt.Fprintln(t, "\twall s\tcpu s\tpeak MiB\twall / Hugo\tcpu / Hugo")
	for mode, samples := range b.own {
		fmt.Fprintf(t, "duibiao, %s\t%s\t%.2f\t%.2f\n", modeNames[mode], cells(samples),
			ratio(samples, b.peer, wallOf), ratio(samples, b.peer, cpuOf))
	}
	fmt.Fprintf(t, "hugo\t%s\t1.00\t1.00\n\n", cells(b.peer))
	if err := t.Flush(); err != nil {
		return err
	}
	t = tabwriter.NewWriter(w, 0, 0, 3, ' ', 0)
	fmt.Fprintln(t, "output\tfiles\tbytes\tHTML files\tbytes\tJSON files\tbytes")
	for _, o := range []struct{ name, dir string }{{"duibiao", b.ownOut}, {"hugo", b.peerOut}} {
		all, html, json, err := count(o.dir)
		if err != nil {
			return err
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", o.name, all, html, json)
	}
	return t.Flush()
}

func wallOf(s sample) float64 { return s.wall.Seconds() }
func cpuOf(s sample) float64  { return s.cpu.Seconds() }
func peakOf(s sample) float64 { return float64(s.peak) / (1 << 20) }

// cells are the columns of wall, cpu and memory.
func cells(samples []sample) string {
	memory := "-"
	if samples[0].hasPeak {
		memory = spread(samples, peakOf, 0)
	}
	return spread(samples, wallOf, 3) + "\t" + spread(samples, cpuOf, 3) + "\t" + memory
}

// spread writes median (min-max).
func spread(samples []sample, of func(sample) float64, places int) string {
	values := make([]float64, len(samples))
	for i, s := range samples {
		values[i] = of(s)
	}
	return fmt.Sprintf("%.*f (%.*f-%.*f)", places, median(values), places, slices.Min(values), places, slices.Max(values))
}

// ratio is the median of the rounds' ratios.
func ratio(a, b []sample, of func(sample) float64) float64 {
	values := make([]float64, len(a))
	for i := range a {
		values[i] = of(a[i]) / of(b[i])
	}
	return median(values)
}

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}

// tally counts files.
type tally struct{ files, bytes int64 }

func (t tally) String() string { return thousands(t.files) + "\t" + thousands(t.bytes) }

func (t *tally) add(size int64) { t.files, t.bytes = t.files+1, t.bytes+size }

// count counts the files of an output folder.
func count(dir string) (all, html, json tally, err error) {
	err = filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		all.add(info.Size())
		switch filepath.Ext(name) {
		case ".html":
			html.add(info.Size())
		case ".json":
			json.add(info.Size())
		}
		return nil
	})
	if err == nil && html.files == 0 {
		err = errors.New(dir + " has no pages")
	}
	return all, html, json, err
}

// thousands writes 1234567 as 1,234,567.
func thousands(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
