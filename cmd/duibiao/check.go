package main

import (
	"fmt"
	"io"
	"path"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"duibiao/internal/build"
	"duibiao/internal/check"
	"duibiao/internal/cli"
	"duibiao/internal/diag"
	"duibiao/internal/program"
)

// checkFlags are the flags of duibiao check that are not options of a build.
type checkFlags struct {
	format  string
	rules   []string
	explain string
	trace   string
	accept  bool
	against []string
	day     string
	links   bool
}

func checkCommand(c cli.Console) *cobra.Command {
	var o build.Options
	var f checkFlags
	cmd := &cobra.Command{
		Use:   sayCheckUse.In(c.Lang),
		Short: sayCheckShort.In(c.Lang),
		Long:  sayCheckLong.In(c.Lang),
		Args: func(cmd *cobra.Command, args []string) error {
			if f.accept && len(args) == 0 {
				return &diag.Failure{Words: sayAcceptWhat}
			}
			if f.accept {
				return nil
			}
			return cli.NoArgs(cmd, args)
		},
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case f.explain != "":
				return explain(f.explain, c)
			case f.trace != "":
				return trace(o, f.trace, c)
			case f.links:
				return listOutward(o, c)
			case f.accept:
				return accept(o.Source, args, c)
			}
			o.Tool = tool()
			return runCheck(o, f, c)
		},
	}
	c.SourceFlag(cmd, &o.Source)
	cmd.Flags().StringVar(&f.format, "format", "text", sayFormatFlag.In(c.Lang))
	cmd.Flags().StringSliceVar(&f.rules, "rule", nil, sayRuleFlag.In(c.Lang))
	cmd.Flags().StringArrayVar(&f.against, "against", nil, sayAgainstFlag.In(c.Lang))
	cmd.Flags().BoolVar(&o.Inspect, "profile", false, sayInspectFlag.In(c.Lang))
	cmd.Flags().StringVar(&f.day, "date", "", sayDayFlag.In(c.Lang))
	cmd.Flags().BoolVar(&f.links, "links", false, sayLinksFlag.In(c.Lang))
	cmd.Flags().StringVar(&f.explain, "explain", "", sayExplainRuleFlag.In(c.Lang))
	cmd.Flags().StringVar(&f.trace, "trace", "", sayTraceFlag.In(c.Lang))
	cmd.Flags().BoolVar(&f.accept, "accept", false, sayAcceptFlag.In(c.Lang))
	return cmd
}

func runCheck(o build.Options, f checkFlags, c cli.Console) error {
	print, err := printer(f.format)
	if err != nil {
		return err
	}
	for _, id := range f.rules {
		if _, err := ruleCalled(id); err != nil {
			return err
		}
	}
	if o.Inspected, err = f.date(o.Inspect); err != nil {
		return err
	}
	var online []build.Online
	for _, where := range f.against {
		list, err := onlineData(where)
		if err != nil {
			return err
		}
		online = append(online, list...)
	}
	paceCollector()
	o.Waiting = func(process string) { c.Tell(sayCheckWaits.With(cli.OfProcess(process))) }
	o.Progress = &build.Progress{}
	stop := c.Look(false).Show(c.Err, phaseName, o.Progress.Now)
	result, diags, err := build.Check(o, online...)
	stop()
	diags = only(diags, f.rules, result.Articles == 0)
	if f.format == "sarif" || f.format == "github" {
		diags = placed(diags, o.Source)
	}
	if e := print(diags, c); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	for _, d := range result.Changed {
		c.Tell(changedText(d))
	}
	c.Tell(findings(diags, sayArticles.Of(result.Articles)))
	if len(diags) > 0 {
		return errMistakes
	}
	return nil
}

// date returns the day of an inspection, zero if none is named.
func (f *checkFlags) date(isInspection bool) (time.Time, error) {
	if f.day == "" {
		return time.Time{}, nil
	}
	day, err := time.Parse(time.DateOnly, f.day)
	switch {
	case err != nil:
		return day, sayNoDay.Fail(f.day)
	case !isInspection:
		return day, sayDayAlone.Fail()
	}
	return day, nil
}

// printer returns the function that prints findings in a format. What programs read has all of them.
func printer(format string) (func(diag.List, cli.Console) error, error) {
	switch format {
	case "text":
		return printFirst(diag.List.WriteText), nil
	case "json":
		return func(diags diag.List, c cli.Console) error { return diags.WriteJSON(c.Out, c.Lang) }, nil
	case "sarif":
		return writeSARIF, nil
	case "github":
		return printFirst(diag.List.WriteGitHub), nil
	}
	return nil, sayUnknownFormat.Fail(format)
}

// printFirst returns a function that prints no more findings than anybody reads, and says how many
// more there are.
func printFirst(write func(diag.List, io.Writer, diag.Language) error) func(diag.List, cli.Console) error {
	return func(diags diag.List, c cli.Console) error {
		first, more := diags.First(diag.MaxPrinted)
		err := write(first, c.Out, c.Lang)
		if more > 0 {
			c.Tell(diag.More(more))
		}
		return err
	}
}

func writeSARIF(diags diag.List, c cli.Console) error {
	var rules []diag.RuleDoc
	for _, r := range check.Documented() {
		rules = append(rules, diag.RuleDoc{ID: r.ID, Short: r.Title(), Full: r.Doc, Severity: r.Severity})
	}
	return diags.WriteSARIF(c.Out, c.Lang, program.Version(), rules)
}

// tellMistakes writes findings beside what was asked for, no more than anybody reads.
func tellMistakes(diags diag.List, c cli.Console) error {
	c.Out = c.Err
	return printFirst(diag.List.WriteText)(diags, c)
}

// only returns the findings of the named rules, and the mistakes that keep these from looking at a text; without
// names, or if no article was read, all.
func only(diags diag.List, rules []string, isUnread bool) diag.List {
	if len(rules) == 0 || isUnread && diags.HasErrors() {
		return diags
	}
	for _, r := range check.Documented() {
		if r.Blinds {
			rules = append(slices.Clip(rules), r.ID)
		}
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

// findings says how many there are, in so many articles.
func findings(diags diag.List, in diag.Words) diag.Words {
	wrong, warned := diags.Count()
	switch {
	case wrong > 0 && warned > 0:
		return sayErrorsAndWarnings.With(sayWrongs.Of(wrong), sayWarnings.Of(warned), in)
	case wrong > 0:
		return sayFound.With(sayWrongs.Of(wrong), in)
	case warned > 0:
		return sayFound.With(sayWarnings.Of(warned), in)
	}
	return sayNothingFound.With(in)
}

// explain prints what a rule is about, or a line for each.
func explain(id string, c cli.Console) error {
	switch id {
	case "list":
		return listRules(c)
	case "recognisers":
		return listRecognisers(c)
	}
	rule, err := ruleCalled(id)
	if err != nil {
		return err
	}
	_, err = io.WriteString(c.Out, rule.Explanation().In(c.Lang))
	return err
}

func listRules(c cli.Console) error {
	for _, r := range check.Documented() {
		if _, err := fmt.Fprintf(c.Out, "%-20s %-8s %s\n", r.ID, r.Severity.Words().In(c.Lang), r.Title().In(c.Lang)); err != nil {
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
	case !hint.IsZero():
		return rule, sayNoRuleHint.Fail(id, hint)
	}
	return rule, sayNoRule.Fail(id)
}

// accept records that translations are up to date.
func accept(source string, files []string, c cli.Console) error {
	list, diags, err := build.Accept(source, files, func(process string) { c.Tell(sayCheckWaits.With(cli.OfProcess(process))) })
	if e := tellMistakes(diags, c); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	if len(diags) > 0 {
		c.Tell(sayNothingRecorded.With(sayMistakes.Of(len(diags))))
		return errMistakes
	}
	var result error
	for _, t := range list {
		done := sayRecordedBefore
		switch {
		case t.Unfinished:
			done, result = sayUnfinished, errMistakes // the others are recorded
		case t.Changed:
			done = sayRecorded
		}
		if err := c.Print(done.With(t.File)); err != nil {
			return err
		}
	}
	return result
}
