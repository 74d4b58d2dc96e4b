package browser

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/known"
)

// findings are what is wrong, by the case of the table that it belongs to.
type findings struct {
	cases    []string
	problems map[string][]string
}

// add notes a case, and what is wrong with it on a page, which may be nothing.
func (f *findings) add(name, page string, problems ...string) {
	if f.problems == nil {
		f.problems = map[string][]string{}
	}
	if !slices.Contains(f.cases, name) {
		f.cases = append(f.cases, name)
	}
	for _, p := range problems {
		f.problems[name] = append(f.problems[name], page+": "+p)
	}
}

// hold holds every case against the list of those that are known to fail.
func (f *findings) hold(t *testing.T, list string) {
	t.Helper()
	failures := known.Load(t, list)
	if len(f.cases) == 0 {
		t.Error("nothing was looked at")
	}
	slices.Sort(f.cases)
	for _, name := range f.cases {
		problem := few(f.problems[name])
		if problem != "" {
			t.Logf("%s\n\t%s", name, problem) // also what is known, which is else not printed
		}
		failures.Hold(t, name, either(problem != "", fmt.Sprintf("%d problems", len(f.problems[name])), ""))
	}
}

// few is the first of several lines, and how many there are.
func few(lines []string) string {
	const most = 8
	if len(lines) > most {
		lines = append(lines[:most:most], fmt.Sprintf("… and %d more", len(lines)-most))
	}
	return strings.Join(lines, "\n\t")
}
