package build

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"duibiao/internal/cache"
	"duibiao/internal/diag"
	"duibiao/internal/output"
)

// meddle does what should make no difference: it touches, tampers with outputs, and
// damages the cache.
func (w *world) meddle(t *testing.T, source, out string) string {
	switch w.rng.IntN(8) {
	case 0:
		now := time.Now()
		_ = os.Chtimes(filepath.Join(source, "config.toml"), now, now)
		return "touched"
	case 1:
		if name := w.anyFile(out); name != "" {
			info, _ := os.Stat(name)
			_ = os.WriteFile(name, []byte(strings.Repeat("x", int(info.Size()))), 0o644)
		}
		return "tampered, same size"
	case 2:
		if name := w.anyFile(out); name != "" {
			_ = os.Remove(name)
		}
		return "output deleted"
	case 3:
		_ = os.RemoveAll(filepath.Join(source, cache.Dir))
		return "cache deleted"
	case 4:
		_ = os.WriteFile(filepath.Join(source, cache.Dir, "articles"), []byte("damaged"), 0o644)
		return "cache damaged"
	}
	return ""
}

// anyFile returns a published file.
func (w *world) anyFile(out string) string {
	var names []string
	_ = filepath.WalkDir(out, func(name string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() && !strings.HasPrefix(e.Name(), ".duibiao") {
			names = append(names, name)
		}
		return nil
	})
	if names == nil {
		return ""
	}
	return pick(w, names)
}

// length returns how many random worlds a test goes through, and how many edits it makes
// in each: all that it was asked for, or a short walk in a short test.
func length(seeds, steps int) (int, int) {
	if testing.Short() {
		return 1, 24
	}
	return seeds, steps
}

// TestIncrementalEqualsClean makes random edits and after each holds the build that
// remembers against one that does not: the same bytes, or the same mistakes and
// nothing changed.
func TestIncrementalEqualsClean(t *testing.T) {
	seeds, steps := length(6, 60)
	var held atomic.Int64
	t.Cleanup(func() {
		if held.Load() == 0 && !testing.Short() && !t.Failed() {
			t.Error("no figure was held against what another article states")
		}
	})
	for seed := range seeds {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			w := newWorld(uint64(seed))
			source, clean := t.TempDir(), t.TempDir()
			out := filepath.Join(source, "public")
			var log []string
			for step := range steps {
				log = append(log, w.edit())
				if extra := w.meddle(t, source, out); extra != "" {
					log = append(log, extra)
				}
				files := w.files(t)
				write(t, source, files)
				checks := w.rng.IntN(3) == 0
				build := func() (*Result, diag.List, error) {
					if !checks {
						return Run(Options{Source: source, Out: out, Tool: "test"})
					}
					return checkAndRun(t, source, out)
				}
				if !w.step(t, build, clean, out, step, files) {
					t.Fatalf("after %s", strings.Join(log, ", "))
				}
			}
			w.sees(t)
			held.Add(int64(w.held))
		})
	}
}

// sees holds that something was published often enough: while there are mistakes, nothing
// can be stale.
func (w *world) sees(t *testing.T) {
	t.Helper()
	if w.published*3 < w.built {
		t.Errorf("only %d of %d builds had no mistakes", w.published, w.built)
	}
}

// checkAndRun builds after a check, which finds what the build finds and leaves a
// cache that does not mislead it.
func checkAndRun(t *testing.T, source, out string) (*Result, diag.List, error) {
	_, found, err := Check(Options{Source: source, Tool: "test"})
	if err != nil {
		return nil, nil, err
	}
	result, diags, err := Run(Options{Source: source, Out: out, Tool: "test"})
	if diff := cmp.Diff(text(diags), text(found)); diff != "" {
		t.Errorf("check: mismatch (-build +check):\n%s", diff)
	}
	return result, diags, err
}

// TestEveryFieldAlone edits each key in turn, alone, and holds the build that remembers
// against one that does not. An edit that makes mistakes publishes nothing, and one that
// nobody sees says nothing, so each key has one that does neither. A short test takes an eighth of them.
func TestEveryFieldAlone(t *testing.T) {
	for i, name := range slices.Sorted(maps.Keys(newWorld(0).fieldEdits())) {
		if testing.Short() && i%8 != 0 {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if why := unseen[name]; editAlone(t, name) != (why == "") {
				t.Errorf("an edit shows in the site or among the warnings: %t. It is to, but for: %q", why != "", why)
			}
		})
	}
}

// unseen are keys whose edits show nothing here, with the reason.
var unseen = map[string]string{
	"config default_language": "the other language does not state the figures",
	"config publish.to":       "it is for what publishes the site",
	"config released":         "it is shown nowhere, and a report without a record is a mistake",
	"config assets.active":    "no file here can run scripts",
	"config share.face":       "no font here is one of a collection",
}

// editAlone makes each of a key's edits in a new world, and reports whether something
// showed, in one world or another. A short test is content with one edit that shows.
func editAlone(t *testing.T, name string) bool {
	shows := false
	for i := range newWorld(0).fieldEdits()[name] {
		if testing.Short() && shows {
			break
		}
		for seed, seen := uint64(0), false; seed < 4 && !seen; seed++ {
			w := newWorld(seed)
			w.correctedMetric()
			source, clean := t.TempDir(), t.TempDir()
			out := filepath.Join(source, "public")
			build := func() (*Result, diag.List, error) { return Run(Options{Source: source, Out: out, Tool: "test"}) }
			files := w.files(t)
			write(t, source, files)
			_, before, err := build()
			if err != nil || before.HasErrors() {
				t.Fatal(err, text(before))
			}
			published := tree(t, out)
			w.fieldEdits()[name][i]()
			files = w.files(t)
			write(t, source, files)
			after, ok := w.hold(t, build, clean, out, 0, files)
			if !ok {
				t.Fatalf("after edit %d in world %d", i, seed)
			}
			seen = !after.HasErrors() && (said(after) != said(before) || !cmp.Equal(published, tree(t, out)))
			shows = shows || seen
		}
	}
	return shows
}

// said is what diagnostics say, wherever: a key that is added moves those below it.
func said(l diag.List) string {
	var b strings.Builder
	for _, d := range l {
		fmt.Fprintf(&b, "%s: %s [%s]\n", d.Pos.File, d.Message.En, d.Rule)
	}
	return b.String()
}

// TestSessionEqualsClean does the same with one session that is told what changes.
func TestSessionEqualsClean(t *testing.T) {
	seeds, steps := length(4, 60)
	for seed := range seeds {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			w := newWorld(uint64(1000 + seed))
			source, clean := t.TempDir(), t.TempDir()
			out := filepath.Join(source, "public")
			before := w.files(t)
			write(t, source, before)
			s, err := NewSession(Options{Source: source, OnDemand: true, Tool: "test"})
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			if _, _, err := s.Build(); err != nil {
				t.Fatal(err)
			}
			makeAll(t, s.Site(), out)
			w.onDemand = true
			var log []string
			for step := range steps {
				log = append(log, w.edit())
				files := w.files(t)
				write(t, source, files)
				changed := changes(before, files)
				before = files
				if len(changed) == 0 {
					continue
				}
				build := func() (*Result, diag.List, error) {
					result, diags, err := s.Build(changed...)
					makeAll(t, s.Site(), out)
					return result, diags, err
				}
				if !w.step(t, build, clean, out, step, files) {
					t.Fatalf("after %s", strings.Join(log, ", "))
				}
			}
			w.sees(t)
		})
	}
}

// makeAll makes every file of a site into a folder, which has nothing else then.
func makeAll(t *testing.T, s *Site, out string) {
	t.Helper()
	if err := os.RemoveAll(out); err != nil || s == nil {
		t.Fatal(s, err)
	}
	files := map[string]string{}
	for _, name := range s.Paths() {
		data, ok, err := s.File(name)
		if err != nil || !ok {
			t.Fatalf("%s: %v, %v", name, ok, err)
		}
		files[name] = string(data)
	}
	write(t, out, files)
}

// changes returns the names of the files that differ.
func changes(a, b map[string]string) []string {
	var list []string
	for name := range a {
		if _, ok := b[name]; !ok {
			list = append(list, name)
		}
	}
	for name, text := range b {
		if old, ok := a[name]; !ok || old != text {
			list = append(list, name)
		}
	}
	return list
}

// step builds in two ways and reports whether the results are the same.
func (w *world) step(t *testing.T, build func() (*Result, diag.List, error), clean, out string, step int, files map[string]string) bool {
	t.Helper()
	_, ok := w.hold(t, build, clean, out, step, files)
	return ok
}

// hold does so, and returns what a clean build finds.
func (w *world) hold(t *testing.T, build func() (*Result, diag.List, error), clean, out string, step int, files map[string]string) (diag.List, bool) {
	t.Helper()
	before := publicTree(t, out)
	result, diags, err := build()
	if err != nil {
		t.Error(err)
		return nil, false
	}
	fresh := filepath.Join(clean, fmt.Sprint(step))
	write(t, fresh, files)
	wantResult, wantDiags, err := Run(Options{Source: fresh, Out: filepath.Join(fresh, "public"), Tool: "test"})
	if err != nil {
		t.Error(err)
		return nil, false
	}
	w.built++
	w.mistaken = wantDiags.HasErrors()
	w.held += len(slices.DeleteFunc(slices.Clone(wantDiags), func(d diag.Diagnostic) bool {
		return d.Rule != "figure-drift" && d.Rule != "figure-unbound" || d.Notes[0].Pos.File == d.Pos.File
	}))
	if !w.mistaken {
		w.published++
	}
	if diff := cmp.Diff(text(wantDiags), text(diags)); diff != "" {
		t.Errorf("mistakes: mismatch (-clean +incremental):\n%s", diff)
		return nil, false
	}
	want := before
	if !wantDiags.HasErrors() {
		if diff := cmp.Diff(wantResult.Corrected, result.Corrected, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("corrected: mismatch (-clean +incremental):\n%s", diff)
			return nil, false
		}
		want = tree(t, filepath.Join(fresh, "public"))
	}
	got := publicTree(t, out)
	if w.onDemand {
		delete(want, output.ManifestName) // nothing is written
	}
	if w.onDemand && w.mistaken { // a picture is read when it is asked for, as it is then
		isPicture := func(path, _ string) bool { return strings.HasSuffix(path, ".png") }
		maps.DeleteFunc(want, isPicture)
		maps.DeleteFunc(got, isPicture)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-clean +incremental):\n%s", diff)
		return nil, false
	}
	return wantDiags, os.RemoveAll(fresh) == nil
}

// publicTree returns what has been published, which is nothing before the first build
// without mistakes.
func publicTree(t *testing.T, out string) map[string]string {
	t.Helper()
	if _, err := os.Stat(out); errors.Is(err, fs.ErrNotExist) {
		return map[string]string{}
	}
	return tree(t, out)
}

func text(l diag.List) string {
	var b strings.Builder
	_ = l.WriteText(&b, diag.English)
	return b.String()
}
