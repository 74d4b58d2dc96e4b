package main

import (
	"bytes"
	"errors"
	"flag"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"
)

var update = flag.Bool("update", false, "write what the scripts compare with anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"duibiao-sheet": main})
}

// sampleDir is the folder of the sample.
const sampleDir = "../.."

// TestScripts runs duibiao as a user does, with this program beside it or in the PATH.
func TestScripts(t *testing.T) {
	dir := t.TempDir()
	binary := filepath.Join(dir, "duibiao")
	if out, err := exec.Command("go", "build", "-o", binary, "../duibiao").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	sample, err := filepath.Abs(sampleDir)
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("PATH", dir+string(filepath.ListSeparator)+env.Getenv("PATH"))
			env.Setenv("BINARY", binary)
			env.Setenv("SAMPLE", sample)
			env.Setenv("LC_ALL", "C")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "sample": copySample, "untouched": untouched, "put": put,
		},
	})
}

// exits runs a command and holds its exit code against the first argument.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits code command [args...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// copySample copies the sample into the script's folder.
func copySample(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: sample")
	}
	ts.Check(os.CopyFS(ts.MkAbs("content"), os.DirFS(filepath.Join(ts.Getenv("SAMPLE"), "content"))))
	text, err := os.ReadFile(filepath.Join(ts.Getenv("SAMPLE"), "config.toml"))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs("config.toml"), text, 0o644))
}

// untouched holds every byte of the articles against the sample's.
func untouched(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: untouched")
	}
	ours, theirs := os.DirFS(ts.MkAbs("content")), os.DirFS(filepath.Join(ts.Getenv("SAMPLE"), "content"))
	ts.Check(sameFiles(ours, theirs))
	ts.Check(sameFiles(theirs, ours))
}

func sameFiles(a, b fs.FS) error {
	return fs.WalkDir(a, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		is, err := fs.ReadFile(a, name)
		if err != nil {
			return err
		}
		was, err := fs.ReadFile(b, name)
		if err == nil && !bytes.Equal(is, was) {
			err = errors.New(name + " differs")
		}
		return err
	})
}

// put writes a cell of a workbook: a number if the value is one, else a text.
func put(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: put file sheet!cell value")
	}
	f, err := excelize.OpenFile(ts.MkAbs(args[0]))
	ts.Check(err)
	sheet, cell, _ := strings.Cut(args[1], "!")
	if n, err := strconv.Atoi(args[2]); err == nil {
		ts.Check(f.SetCellInt(sheet, cell, int64(n)))
	} else {
		ts.Check(f.SetCellStr(sheet, cell, args[2]))
	}
	ts.Check(f.Save())
	ts.Check(f.Close())
}
