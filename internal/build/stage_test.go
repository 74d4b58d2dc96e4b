package build

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/output"
)

// stagingDisk is an output folder that counts the files that are staged in it, and on
// which the operation number fail does not succeed, or none from the one number full on
// as long as something is staged.
type stagingDisk struct {
	output.FS
	staged, count atomic.Int64
	ofReports     atomic.Int64 // of staged, in a folder that was not there
	fail, full    int64
}

var errDisk = errors.New("no room")

// options are of a build into the disk, which does one thing after the other.
func (d *stagingDisk) options(source, out string) Options {
	return Options{Source: source, Out: out, Tool: "test", Jobs: 1, Disk: func(dir string) output.FS {
		d.FS = output.Disk(dir)
		return d
	}}
}

func (d *stagingDisk) step() error {
	if d.count.Add(1) == d.fail {
		return errDisk
	}
	return nil
}

func isStaged(name string) bool { return strings.HasPrefix(name, ".duibiao-tmp-staged/") }

// isOfReport reports whether a staged file is of one of the reports of stageSite.
func isOfReport(name string) bool {
	return isStaged(name) && regexp.MustCompile(`/[rz][/.]`).MatchString(name)
}

func (d *stagingDisk) Create(name string) (output.File, error) {
	if err := d.step(); err != nil {
		return nil, err
	}
	if isOfReport(name) {
		d.ofReports.Add(1)
	}
	if isStaged(name) && d.staged.Add(1) >= d.full && d.full > 0 {
		return nil, errDisk
	}
	return d.FS.Create(name)
}

func (d *stagingDisk) Rename(from, to string) error {
	if err := d.step(); err != nil {
		return err
	}
	return d.FS.Rename(from, to)
}

func (d *stagingDisk) RenameFolder(from, to string) error {
	if err := d.step(); err != nil {
		return err
	}
	return d.FS.RenameFolder(from, to)
}

func (d *stagingDisk) MkdirAll(name string) error {
	if err := d.step(); err != nil {
		return err
	}
	return d.FS.MkdirAll(name)
}

func (d *stagingDisk) Remove(name string) error {
	if err := d.step(); err != nil {
		return err
	}
	return d.FS.Remove(name)
}

// stageSite has two reports, of which r is scanned before b, and nothing to warn of.
func stageSite() map[string]string {
	files := site(map[string]string{"config.toml": "[check]\nmeta-length = \"off\"\ntranslation-stale = \"off\"\nsource-missing = \"warning\""}, staleSite)
	for name, text := range maps.Clone(files) {
		if rest, ok := strings.CutPrefix(name, "content/r/"); ok {
			files["content/b/"+rest] = text
		}
	}
	return files
}

// names returns what is below a folder, folders too, or nothing if it is not there.
func names(t *testing.T, dir string) []string {
	t.Helper()
	var list []string
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, _ fs.DirEntry, err error) error {
		if err == nil {
			list = append(list, name)
		}
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return list
}

// TestMistakesLeaveNothingBehind: a mistake in a report that is scanned later, between reports, in a
// template, or among warnings that stop the build leaves nothing of what was staged before
// it was found: an output folder with a site is as it was, and one that was not there is
// not.
func TestMistakesLeaveNothingBehind(t *testing.T) {
	const article, index = "content/b/a.zh.md", "content/b/index.zh.md"
	good := stageSite()
	for name, mistake := range map[string]map[string]string{
		"report":   {article: "+++\ntitle = \n+++\n"},
		"link":     {article: good[article] + "\n[x](../r/none.zh.md)\n"},
		"template": {"templates/home.html": "{{.None}}"},
		"warning":  {index: strings.Replace(good[index], "source =", "# source =", 1)},
	} {
		for _, isSite := range []bool{true, false} {
			t.Run(fmt.Sprintf("%s, site %t", name, isSite), func(t *testing.T) {
				top := t.TempDir()
				source, outs := filepath.Join(top, "source"), filepath.Join(top, "outs")
				out := filepath.Join(outs, "a", "public")
				write(t, source, good)
				if isSite {
					builtInto(t, source, out)
				}
				was := names(t, outs)
				files := maps.Clone(good)
				files["content/r/a.zh.md"] += "\n另一句话。\n" // which is to be staged
				maps.Copy(files, mistake)
				write(t, source, files)
				disk := &stagingDisk{}
				o := disk.options(source, out)
				o.Strict = true
				result, diags, err := Run(o)
				if err != nil || result != nil || diags.HasErrors() == (name == "warning") {
					t.Fatalf("%v %s, want mistakes", err, text(diags))
				}
				if disk.staged.Load() == 0 && name != "template" {
					t.Errorf("nothing was staged: %s", text(diags))
				}
				if diff := cmp.Diff(was, names(t, outs)); diff != "" {
					t.Errorf("mismatch (-before +after):\n%s", diff)
				}
			})
		}
	}
}

// TestNothingIsStagedThatIsNotPublished: by a check, and by a session that makes files when
// they are asked for.
func TestNothingIsStagedThatIsNotPublished(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	write(t, source, stageSite())
	disk := &stagingDisk{}
	o := disk.options(source, out)
	if _, diags, err := Check(o); err != nil || len(diags) > 0 {
		t.Fatal(err, text(diags))
	}
	o.OnDemand = true
	if _, diags, err := Run(o); err != nil || len(diags) > 0 {
		t.Fatal(err, text(diags))
	}
	if n := disk.count.Load(); n > 0 || len(names(t, out)) > 0 {
		t.Errorf("%d operations in the output folder", n)
	}
	o.OnDemand = false
	if _, _, err := Run(o); err != nil || disk.ofReports.Load() > 0 {
		t.Errorf("%d files are staged of reports that were scanned before, %v", disk.ofReports.Load(), err)
	}
	if err := os.RemoveAll(filepath.Join(source, ".duibiao")); err != nil {
		t.Fatal(err)
	}
	o.Out = filepath.Join(source, "other")
	if _, _, err := Run(o); err != nil || disk.ofReports.Load() == 0 {
		t.Errorf("no file is staged of reports that are scanned, %v", err)
	}
}

// builtInto builds a site and returns what is published.
func builtInto(t *testing.T, source, out string) map[string]string {
	t.Helper()
	if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
		t.Fatal(err, text(diags))
	}
	return tree(t, out)
}

// TestNoRoomToStage: a build that can't stage all goes on without, and gives the same.
func TestNoRoomToStage(t *testing.T) {
	source := t.TempDir()
	write(t, source, stageSite())
	want := builtInto(t, source, filepath.Join(source, "public"))
	for full := range int64(12) {
		write(t, source, stageSite())
		if err := os.RemoveAll(filepath.Join(source, ".duibiao")); err != nil {
			t.Fatal(err)
		}
		out := filepath.Join(source, "again")
		disk := &stagingDisk{full: full + 1}
		if _, diags, err := Run(disk.options(source, out)); err != nil || diags.HasErrors() {
			t.Fatal(err, text(diags))
		}
		if disk.staged.Load() != disk.full {
			t.Errorf("%d files were staged, of which one more than %d can't be", disk.staged.Load(), full)
		}
		if diff := cmp.Diff(want, tree(t, out)); diff != "" {
			t.Errorf("full after %d: mismatch (-want +got):\n%s", full, diff)
		}
		if err := os.RemoveAll(out); err != nil {
			t.Fatal(err)
		}
	}
}

// TestBuildsFailAtAnyMoment makes every operation in the output folder fail in turn: when
// one version is built over another, and when none was there. The build says why, or goes
// through all the same, and the next gives what a clean one gives.
func TestBuildsFailAtAnyMoment(t *testing.T) {
	if testing.Short() {
		t.Skip("builds hundreds of sites")
	}
	old, files := stageSite(), stageSite()
	files["content/r/a.zh.md"] += "\n另一句话。\n"
	delete(files, "content/b/a.zh.md")
	delete(files, "content/b/a.en.md")
	source := t.TempDir()
	write(t, source, files)
	want := builtInto(t, source, filepath.Join(source, "public"))
	for name, old := range map[string]map[string]string{"a site": old, "no folder": nil} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for fail := int64(1); failingBuild(t, old, files, want, fail); fail++ {
				if t.Failed() {
					t.Fatalf("operation %d", fail)
				}
			}
		})
	}
}

// failingBuild lets one operation fail of a build of files over that of old ones, if there
// are any. It reports false if there are not so many operations.
func failingBuild(t *testing.T, old, files, want map[string]string, fail int64) bool {
	t.Helper()
	source := t.TempDir()
	out := filepath.Join(source, "public")
	var before map[string]string
	if old != nil {
		write(t, source, old)
		before = builtInto(t, source, out)
	}
	write(t, source, files)
	disk := &stagingDisk{fail: fail}
	_, _, err := Run(disk.options(source, out))
	switch {
	case err == nil:
		if diff := cmp.Diff(want, tree(t, out)); diff != "" {
			t.Errorf("no error: mismatch (-want +got):\n%s", diff)
		}
	case !errors.Is(err, errDisk):
		t.Errorf("error %v, want its cause", err)
	case len(names(t, out)) > 0:
		for name, text := range tree(t, out) {
			own := strings.HasPrefix(name, ".duibiao-") && !strings.Contains(name, "/")
			if text != before[name] && text != want[name] && text != output.Gone && !own {
				t.Errorf("%s holds %q", name, text)
			}
		}
	}
	if diff := cmp.Diff(want, builtInto(t, source, out)); diff != "" {
		t.Errorf("the next build: mismatch (-want +got):\n%s", diff)
	}
	return disk.count.Load() >= fail
}
