package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"

	"duibiao/internal/cache"
)

var update = flag.Bool("update", false, "write what the scripts compare with anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"duibiao-sheet": main})
}

// sampleDir is the folder of the sample.
const sampleDir = "../.."

// sampleReport is the report of the sample that the scripts are about, in its folder.
const sampleReport = "content/zhengzhou-2025"

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
	for n := 0; errors.Is(err, syscall.ETXTBSY) && n < 100; n++ { // a process that another script starts holds it open
		time.Sleep(20 * time.Millisecond)
		err = ts.Exec(args[1], args[2:]...)
	}
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

// copySample copies a report of the sample into the script's folder.
func copySample(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: sample")
	}
	ts.Check(os.CopyFS(ts.MkAbs(sampleReport), os.DirFS(filepath.Join(ts.Getenv("SAMPLE"), sampleReport))))
	text, err := os.ReadFile(filepath.Join(ts.Getenv("SAMPLE"), "config.toml"))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs("config.toml"), text, 0o644))
}

// untouched holds every byte of the articles against the sample's.
func untouched(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: untouched")
	}
	ours, theirs := os.DirFS(ts.MkAbs(sampleReport)), os.DirFS(filepath.Join(ts.Getenv("SAMPLE"), sampleReport))
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

// TestKillingDuibiaoEndsThisProgram kills duibiao while this program, which it runs, waits
// for somebody to read what it prints.
func TestKillingDuibiaoEndsThisProgram(t *testing.T) {
	source := longNote(t)
	file := filepath.Join(source, "t.csv")
	if out, err := exec.Command("duibiao-sheet", "export", "--source", source, "--to", file).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, bytes.Replace(text, []byte("长长"), []byte("短"), 1), 0o644); err != nil {
		t.Fatal(err)
	}
	binary := filepath.Join(t.TempDir(), "duibiao")
	if out, err := exec.Command("go", "build", "-o", binary, "../duibiao").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	cmd := exec.Command(binary, "import", file, "--source", source, "--dry-run")
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if n, err := stdout.Read(make([]byte, 1)); n != 1 {
		t.Fatalf("nothing is printed: %v", err)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan []byte, 1)
	go func() {
		said, _ := io.ReadAll(stderr) // ends when no process has the other end
		ended <- said
	}()
	select {
	case said := <-ended:
		if len(said) > 0 {
			t.Errorf("it says %s", said)
		}
	case <-time.After(2 * time.Minute):
		t.Error("duibiao-sheet goes on without duibiao")
	}
	_ = stdout.Close() // whatever goes on, ends now
	_ = cmd.Wait()
}

// longNote writes a site of which a diff does not fit into a pipe.
func longNote(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"config.toml":           `title = { zh = "站", en = "Site" }`,
		"content/r/index.zh.md": "+++\ntitle = \"报告\"\nactual_period = 2024\ntarget_period = 2025\n+++\n",
		"content/r/index.en.md": "+++\ntitle = \"Report\"\n+++\n",
		"content/r/green.zh.md": "+++\ntitle = \"绿\"\n[[metrics]]\nid = \"parks\"\nlabel = \"园\"\nactual = \"5吨\"\nnote = \"" + strings.Repeat("长", 30000) + "\"\n+++\n",
		"content/r/green.en.md": "+++\ntitle = \"Green\"\n[[metrics]]\nid = \"parks\"\nlabel = \"Parks\"\nnote = \"Long.\"\n+++\n",
	} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestImportBeginsAReport(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"config.toml": "title = { zh = \"站\", en = \"Site\" }\n",
		"t.csv":       "指标,英文名称,2024年实绩,2025年目标,牵头部门\n公园,Parks,48个,60个以上,园林局\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want := `results: 2024; targets: 2025

t (t)
  id     metric  result  target
  parks  公园    48个    60个以上
columns that nothing was made of: 牵头部门

where no direction is given, higher is better, but for ranks: for others add a column 指标方向 (direction) to the table, or write direction into the article

%[1]s: content/city-2025/index.zh.md
%[1]s: content/city-2025/index.en.md
%[1]s: content/city-2025/t.zh.md
%[1]s: content/city-2025/t.en.md
`
	args := []string{"--lang", "en", "import", filepath.Join(dir, "t.csv"), "--report", "city-2025", "--source", dir}
	for _, tt := range []struct {
		more []string
		said string
	}{{[]string{"--dry-run"}, "would write"}, {nil, "written"}} {
		var out, told strings.Builder
		if code := run(append(args, tt.more...), &out, &told); code != 0 || out.String() != fmt.Sprintf(want, tt.said) {
			t.Errorf("exit code %d, %s\n%s", code, told.String(), out.String())
		}
	}
	var out, told strings.Builder
	if code := run(args, &out, &told); code != exitFailure || !strings.Contains(told.String(), "is there already; nothing was written") {
		t.Errorf("exit code %d, %s", code, told.String())
	}
}

// told is where a program tells what it does, which says when that begins with something.
type told struct {
	strings.Builder
	begins string
	when   chan struct{}
}

func (w *told) Write(text []byte) (int, error) {
	if strings.Contains(string(text), w.begins) {
		close(w.when)
	}
	return w.Builder.Write(text)
}

// TestImportWaitsForWhoChangesTheArticles holds that an import reads the articles when nobody else changes them any more.
func TestImportWaitsForWhoChangesTheArticles(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"config.toml": "title = { zh = \"站\", en = \"Site\" }\n",
		"t.csv":       "指标,英文名称,2024年实绩,2025年目标\n公园,Parks,48个,60个以上\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	other := cache.Open(dir, "", nil)
	waits := &told{begins: "waiting for another build or import", when: make(chan struct{})}
	code := make(chan int)
	go func() {
		code <- run([]string{"--lang", "en", "import", filepath.Join(dir, "t.csv"), "--report", "r-2025", "--source", dir}, io.Discard, waits)
	}()
	select {
	case <-waits.when:
	case got := <-code:
		t.Fatalf("it did not wait: exit code %d, %s", got, waits.String())
	}
	// What the other program writes meanwhile is what the import finds.
	if err := os.MkdirAll(filepath.Join(dir, "content", "r-2025"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "content", "r-2025", "t.zh.md"), []byte("+++\ntitle = \"甲\"\n+++\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	if got := <-code; got != exitFailure && got != exitMistakes || strings.Contains(waits.String(), "panic") {
		t.Errorf("exit code %d, %s", got, waits.String())
	}
}
