package main

import (
	"fmt"
	"strconv"
	"strings"

	"duibiao/internal/build"
	"duibiao/internal/check"
	"duibiao/internal/cli"
	"duibiao/internal/diag"
	"duibiao/internal/prose"
)

// trace prints how the numbers around a line of an article were read.
func trace(o build.Options, where string, c cli.Console) error {
	colon := strings.LastIndexByte(where, ':')
	line, err := strconv.Atoi(where[colon+1:])
	if colon < 0 || err != nil || line < 1 {
		return sayTraceWhere.Fail(where)
	}
	o.Tool = tool()
	o.Waiting = func(process string) { c.Tell(sayCheckWaits.With(cli.OfProcess(process))) }
	found, diags, err := build.Trace(o, where[:colon], line)
	if e := printFirst(diag.List.WriteText)(diags, c); err == nil {
		err = e
	}
	switch {
	case err != nil:
		return err
	case found == nil:
		return errMistakes
	}
	return printTrace(found, c)
}

// printTrace prints each passage, and below it its numbers.
func printTrace(t *check.Trace, c cli.Console) error {
	var b strings.Builder
	for _, p := range t.Passages {
		fmt.Fprintf(&b, "%s: %s\n", p.Pos, diag.Clean(strings.TrimSpace(p.Text)))
		for _, n := range p.Numbers {
			fmt.Fprintf(&b, "%d:%d\t%s\n", n.Pos.Line, n.Pos.Column, diag.Clean(n.Text))
			for _, said := range n.Said {
				fmt.Fprintf(&b, "\t\t%s\n", diag.Clean(said.In(c.Lang)))
			}
		}
	}
	if !t.Note.IsZero() {
		fmt.Fprintln(&b, diag.Clean(t.Note.In(c.Lang)))
	}
	_, err := c.Out.Write([]byte(b.String()))
	return err
}

// listRecognisers prints what numbers are recognised as in each language, in the order in which
// it is asked.
func listRecognisers(c cli.Console) error {
	for _, texts := range []struct {
		in   prose.Language
		name diag.Words
	}{{prose.Chinese, sayTextsInChinese}, {prose.English, sayTextsInEnglish}} {
		if err := c.Print(texts.name); err != nil {
			return err
		}
		for _, r := range texts.in.Recognisers() {
			takes := sayRecognisesNone
			if r.TakesFigures() {
				takes = sayRecognisesFigures
			}
			if _, err := fmt.Fprintf(c.Out, "  %-15s %-6s %s\n", r.Name, takes.In(c.Lang), r.Doc.In(c.Lang)); err != nil {
				return err
			}
		}
	}
	return nil
}
