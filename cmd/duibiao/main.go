// Command duibiao builds a static bilingual website from policy reports in
// Markdown, with bars that compare what a government achieved with what it
// promised.
//
//	duibiao new [site DIR|report SLUG|article REPORT/SECTOR]
//	duibiao draft REPORT.txt|.md|.docx|- --report SLUG [--results P] [--targets P] [--source DIR]
//	duibiao build [--source DIR] [--out DIR] [--base-url URL] [--quiet]
//	              [--release] [--strict] [--explain] [--jobs N] [--profile FILE]
//	duibiao check [--source DIR] [--format text|json|sarif|github]
//	              [--rule ID…] [--against DIR|FILE|URL]… [--profile [--date DAY]]
//	              [--explain ID|list] [--accept FILE…]
//	duibiao serve [--source DIR] [--addr HOST:PORT] [--open]
//	duibiao schema config|report|article|published|data|data-csv|article-data|manifest
//	duibiao schema template [NAME]
//	duibiao strings [--of CODE]
//	duibiao export [--source DIR] --to FILE.xlsx|FILE.csv
//	duibiao import FILE.xlsx|FILE.csv [--source DIR] [--dry-run]
//	duibiao publish [--to URL] [--source DIR] [--out DIR] [--dry-run] [--delete]
//	                [--gzip] [--brotli] [--adopt] [--wait TIME] [--jobs N] [--quiet]
//	duibiao headers --for nginx|apache|caddy|netlify [--source DIR] [--base-url URL]
//	duibiao version
//	duibiao help [COMMAND|TOPIC]
//
// Every command takes --lang zh|en; without it the language is that of LC_ALL,
// LC_MESSAGES or LANG.
//
// It exits with 0 when all is well, with 1 when the content has mistakes (for check
// also when there are only warnings), and with 2 when the command line is wrong or the machine fails.
package main

import (
	"errors"
	"io"
	"os"

	"github.com/spf13/cobra"

	"duibiao/internal/cli"
	"duibiao/internal/help"
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
	spoken, args := cli.Own(args, bundleName)
	c := cli.Console{Out: stdout, Err: stderr, Lang: cli.Language(spoken, os.Getenv)}
	root := c.Root(sayRootShort, topics()...)
	root.SetArgs(args)
	sheets, publisher := beside{program.Sheet, sayNoSheet}, beside{program.Publish, sayNoPublish}
	c.Add(root, newCommand(c), draftCommand(c), buildCommand(c), checkCommand(c), serveCommand(c),
		besideCommand(c, sheets, "export", sayExportShort), besideCommand(c, sheets, "import", sayImportShort),
		besideCommand(c, publisher, "publish", sayPublishShort), bundleCommand(c), headersCommand(c), schemaCommand(c), stringsCommand(c), versionCommand(c))
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
	c.Fail(err)
	return exitFailure
}

// topics are those of duibiao help.
func topics() []cli.Topic {
	var list []cli.Topic
	for _, t := range help.Topics() {
		list = append(list, t)
	}
	return list
}

func versionCommand(c cli.Console) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: sayVersionShort.In(c.Lang),
		Args:  cli.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return c.Print(program.ThisBuild().Words())
		},
	}
}
