package main

import (
	"bytes"
	"strings"
	"testing"

	"duibiao/internal/cli"
	"duibiao/internal/diag"
)

// TestLongLists holds that people are shown no more findings than they read, and are told how many more
// there are, while programs are given all.
func TestLongLists(t *testing.T) {
	var diags diag.List
	for range 3 * diag.MaxPrinted {
		diags.Add(diag.Diagnostic{Pos: diag.Position{File: "a.md", Line: 1}, Rule: "markup", Message: diag.Words{En: "so it is not"}})
	}
	for format, want := range map[string]struct {
		printed int
		told    string
	}{
		"text":   {diag.MaxPrinted, "2000 more are not listed; duibiao check --format json lists all\n"},
		"github": {diag.MaxPrinted, "2000 more are not listed; duibiao check --format json lists all\n"},
		"json":   {3 * diag.MaxPrinted, ""},
		"sarif":  {3 * diag.MaxPrinted, ""},
	} {
		print, err := printer(format)
		if err != nil {
			t.Fatal(err)
		}
		var out, told bytes.Buffer
		if err := print(diags, cli.Console{Out: &out, Err: &told, Lang: diag.English}); err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(out.String(), "so it is not"); n != want.printed || told.String() != want.told {
			t.Errorf("%s: %d are printed, and told is %q; want %d and %q", format, n, told.String(), want.printed, want.told)
		}
	}
}
