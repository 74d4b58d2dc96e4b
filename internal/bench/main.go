// Command bench compares whole builds of duibiao with whole builds of Hugo, on the
// same reports and on the machine at hand.
//
//	make bench-hugo                    2,000 articles
//	make bench-hugo SIZE=L RUNS=5      20,000 articles, five rounds
//
//	go run ./internal/bench [-size S|M|L] [-runs N] [-duibiao PATH] [-hugo PATH] [-work DIR]
//	go run ./internal/bench [-size S|M|L] -write DIR    writes duibiao's corpus and nothing else
//
// # What is built
//
// The corpus (corpus.go) is invented and always the same: a size's reports are the
// first of the next size's. A report has four sectors in Chinese and English, each an
// article of 4 to 6 KB with twelve metrics, headings, a table, lists, bold and links.
// It is written twice, once as duibiao wants it and once as Hugo does, where an English
// article repeats the figures since nothing inherits them.
//
// Both make, minified: a page with bars for each article and its metrics as JSON, a
// page for each report with the bars of all its articles, a list of reports for each
// language, a language switch, and a sitemap with the translations. Hugo's site is in
// hugo/. Where the two differ, Hugo has the lighter load: it calculates in floating
// point, and has no CSV or JSON for a whole report, no table of contents, no exact
// wording of figures, and no test of links, figures and translations. The prose rules,
// the embeds and the search of duibiao are off, for Hugo has nothing like them.
//
// # What is timed
//
// Processes from start to end, in rounds, in which Hugo goes first every second time:
//
//	cold        no memory of an earlier build, into a new folder
//	unchanged   again, with nothing changed
//	text        a sentence added to one article
//	figure      one figure of one article changed
//	hugo        Hugo's run, into a new folder; it always builds everything
//
// wall and cpu are seconds, as median and range; cpu is that of all threads, with the
// kernel's share. Peak memory is shown on Linux. The last columns are duibiao's share
// of Hugo's figure in the same round, the median over the rounds: 0.25 is a quarter.
// The last lines count the files that each left in its folder.
//
// # Reading it
//
// Compare only lines of one table. Other work on the machine moves wall time most and
// the ratios least. The folders of all rounds stay until the end, since on ext4 a large
// deletion slows the next creation of files: size L needs about a gigabyte a round.
// A -work folder on a tmpfs is steadiest.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
)

// reportsOf is how many reports a size has; each has eight articles.
var reportsOf = map[string]int{"S": 1, "M": 250, "L": 2500}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := command(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

func command(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.SetOutput(stderr)
	size := flags.String("size", "M", "S, M or L: 8, 2,000 or 20,000 articles")
	runs := flags.Int("runs", 3, "how many `rounds`")
	duibiao := flags.String("duibiao", "duibiao", "the program `path` of duibiao")
	hugo := flags.String("hugo", "hugo", "the program `path` of Hugo")
	work := flags.String("work", "", "the `folder` to work in (default the system's for temporary files)")
	write := flags.String("write", "", "write the corpus of duibiao into a new `folder`, and compare nothing")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case flags.NArg() > 0 || *runs < 1 || reportsOf[*size] == 0:
		flags.Usage()
		return 2
	}
	if *write != "" {
		if err := writeCorpus(*write, ours, reportsOf[*size]); err != nil {
			fmt.Fprintln(stderr, "bench:", err)
			return 1
		}
		return 0
	}
	if err := compare(ctx, stdout, *size, *runs, *duibiao, *hugo, *work); err != nil {
		fmt.Fprintln(stderr, "bench:", err)
		return 1
	}
	return 0
}

// compare writes the corpus, runs the rounds and prints the table. It removes all that
// it wrote.
func compare(ctx context.Context, stdout io.Writer, size string, runs int, duibiao, hugo, work string) (err error) {
	b := &bench{articles: reportsOf[size] * len(sectors) * len(languages), peer: make([]sample, 0, runs)}
	if b.duibiao, err = program(duibiao); err != nil {
		return err
	}
	if b.hugo, err = program(hugo); err != nil {
		return err
	}
	if b.dir, err = os.MkdirTemp(work, "duibiao-bench-"); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(b.dir)) }()
	if b.dir, err = filepath.Abs(b.dir); err != nil {
		return err
	}
	for _, l := range []layout{ours, hugos} {
		if err := writeCorpus(filepath.Join(b.dir, l.String()), l, reportsOf[size]); err != nil {
			return err
		}
	}
	if err := b.header(ctx, stdout, size, runs); err != nil {
		return err
	}
	for round := range runs {
		if err := b.round(ctx, round); err != nil {
			return err
		}
	}
	return b.table(stdout)
}

// program finds a program, on PATH if it is a name alone.
func program(name string) (string, error) {
	found, err := exec.LookPath(name)
	if err != nil {
		return "", err
	}
	return filepath.Abs(found)
}
