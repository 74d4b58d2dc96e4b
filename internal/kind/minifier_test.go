package kind

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
	"duibiao/templates"
)

// TestMinifiedBefore holds that what was minified in a build before is taken as it is, and that
// only what is used of it is kept.
func TestMinifiedBefore(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	load := func(own string, before []scope.Keyed[string]) *Env {
		e := NewEnv(cfg)
		e.Minified = before
		if diags, err := e.Load(cfg, Tested{templates.FS}, staticWith(t, map[string]string{"own.css": own})); err != nil || len(diags) > 0 {
			t.Fatal(err, diags)
		}
		return e
	}
	styles := func(e *Env) string {
		for _, f := range e.assets.files {
			if e.assets.styles[len(e.assets.styles)-1] == f.path {
				return string(f.data)
			}
		}
		return ""
	}
	first := load("p { margin: 0 }", nil)
	if got := styles(first); got != "p{margin:0}" {
		t.Fatalf("minified: %q", got)
	}

	marked := slices.Clone(first.Minified)
	at := slices.IndexFunc(marked, func(k scope.Keyed[string]) bool { return k.Value == "p{margin:0}" })
	marked[at].Value = "taken as it is"
	if got := styles(load("p { margin: 0 }", marked)); got != "taken as it is" {
		t.Errorf("minified anew: %q", got)
	}

	second := load("p { margin: 1px }", first.Minified)
	if got := styles(second); got != "p{margin:1px}" {
		t.Errorf("of another text: %q", got)
	}
	if len(second.Minified) != len(first.Minified) || slices.ContainsFunc(second.Minified, func(k scope.Keyed[string]) bool { return k.Value == "p{margin:0}" }) {
		t.Errorf("what is not used any more is kept: %s", cmp.Diff(first.Minified, second.Minified))
	}
}
