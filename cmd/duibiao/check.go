package main

import (
	"errors"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"duibiao/internal/build"
	"duibiao/internal/check"
	"duibiao/internal/diag"
)

// checkFlags are the flags of duibiao check that are not options of a build.
type checkFlags struct {
	format  string
	rules   []string
	explain string
	accept  bool
}

func checkCommand(stdout, stderr io.Writer) *cobra.Command {
	var o build.Options
	var f checkFlags
	cmd := &cobra.Command{
		Use:   "check [--accept FILE…]",
		Short: "Find mistakes without building",
		Long: `Finds the mistakes that a build would find, also those it would only warn of,
and publishes nothing. It exits with 0 if there are none, with 1 if there are, and
with 2 when the command line is wrong or the machine fails.`,
		Args: func(cmd *cobra.Command, args []string) error {
			if f.accept && len(args) == 0 {
				return errors.New("--accept takes the files of translations")
			}
			if f.accept {
				return nil
			}
			return cobra.NoArgs(cmd, args)
		},
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case f.explain != "":
				return explain(f.explain, stdout)
			case f.accept:
				return accept(o.Source, args, stdout, stderr)
			}
			o.Tool = tool()
			return runCheck(o, f, stdout, stderr)
		},
	}
	cmd.Flags().StringVar(&o.Source, "source", ".", "the `folder` with config.toml and content/")
	cmd.Flags().StringVar(&f.format, "format", "text", "how findings are printed: `text`, json, sarif or github")
	cmd.Flags().StringSliceVar(&f.rules, "rule", nil, "look for these `rules` only")
	cmd.Flags().StringVar(&f.explain, "explain", "", "explain a `rule`, or list them all with --explain list")
	cmd.Flags().BoolVar(&f.accept, "accept", false, "record that translations, the files named, say what their originals say")
	return cmd
}

func runCheck(o build.Options, f checkFlags, stdout, stderr io.Writer) error {
	print, err := printer(f.format)
	if err != nil {
		return err
	}
	for _, id := range f.rules {
		if _, err := ruleCalled(id); err != nil {
			return err
		}
	}
	paceCollector()
	o.Waiting = func(holder string) { fmt.Fprintf(stderr, "waiting for a build (%s)\n", holder) }
	o.Progress = &build.Progress{}
	stop := lookOf(stderr, false).show(stderr, o.Progress.Now)
	result, diags, err := build.Check(o)
	stop()
	diags = only(diags, f.rules)
	if f.format == "sarif" || f.format == "github" {
		diags = placed(diags, o.Source)
	}
	if e := print(diags, stdout); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(stderr, "%s in %s\n", findings(diags), plural(result.Articles, "article"))
	if len(diags) > 0 {
		return errMistakes
	}
	return nil
}

// printer returns the function that prints findings in a format.
func printer(format string) (func(diag.List, io.Writer) error, error) {
	switch format {
	case "text":
		return diag.List.WriteText, nil
	case "json":
		return diag.List.WriteJSON, nil
	case "sarif":
		return writeSARIF, nil
	case "github":
		return diag.List.WriteGitHub, nil
	}
	return nil, fmt.Errorf("--format %s is unknown: text, json, sarif or github", format)
}

func writeSARIF(diags diag.List, w io.Writer) error {
	var rules []diag.RuleDoc
	for _, r := range check.Documented() {
		rules = append(rules, diag.RuleDoc{ID: r.ID, Short: r.Title(), Full: strings.TrimSpace(r.Doc), Severity: r.Severity})
	}
	return diags.WriteSARIF(w, version, rules)
}

// only returns the findings of the named rules; without names, all.
func only(diags diag.List, rules []string) diag.List {
	if len(rules) == 0 {
		return diags
	}
	return slices.DeleteFunc(diags, func(d diag.Diagnostic) bool { return !slices.Contains(rules, d.Rule) })
}

// placed names files from the current folder instead of the source folder, for
// programs that know only that: the root of a repository.
func placed(diags diag.List, source string) diag.List {
	if filepath.IsAbs(source) {
		return diags
	}
	from := func(p *diag.Position) { p.File = path.Join(filepath.ToSlash(source), p.File) }
	for i := range diags {
		from(&diags[i].Pos)
		diags[i].Notes = slices.Clone(diags[i].Notes)
		for j := range diags[i].Notes {
			from(&diags[i].Notes[j].Pos)
		}
	}
	return diags
}

// findings says how many there are.
func findings(diags diag.List) string {
	var parts []string
	errors, warnings := diags.Count()
	if errors > 0 {
		parts = append(parts, plural(errors, "error"))
	}
	if warnings > 0 {
		parts = append(parts, plural(warnings, "warning"))
	}
	if parts == nil {
		return "no findings"
	}
	return strings.Join(parts, ", ")
}

// explain prints what a rule is about, or a line for each.
func explain(id string, stdout io.Writer) error {
	if id == "list" {
		return listRules(stdout)
	}
	rule, err := ruleCalled(id)
	if err != nil {
		return err
	}
	_, err = io.WriteString(stdout, rule.Explanation())
	return err
}

func listRules(stdout io.Writer) error {
	for _, r := range check.Documented() {
		if _, err := fmt.Fprintf(stdout, "%-20s %-8s %s\n", r.ID, r.Severity, r.Title()); err != nil {
			return err
		}
	}
	return nil
}

// ruleCalled returns the rule of a name that was given on the command line.
func ruleCalled(id string) (check.Rule, error) {
	rule, hint, ok := check.Lookup(id)
	switch {
	case ok:
		return rule, nil
	case hint != "":
		return rule, fmt.Errorf("there is no rule %s (%s)", id, hint)
	}
	return rule, errors.New("there is no rule " + id + "; duibiao check --explain list names them all")
}

// accept records that translations are up to date.
func accept(source string, files []string, stdout, stderr io.Writer) error {
	list, diags, err := build.Accept(source, files)
	if e := diags.WriteText(stderr); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	if len(diags) > 0 {
		fmt.Fprintf(stderr, "%s; nothing was recorded\n", plural(len(diags), "mistake"))
		return errMistakes
	}
	for _, t := range list {
		done := "was recorded already"
		if t.Changed {
			done = "recorded as up to date"
		}
		if _, err := fmt.Fprintf(stdout, "%s: %s\n", t.File, done); err != nil {
			return err
		}
	}
	return nil
}
