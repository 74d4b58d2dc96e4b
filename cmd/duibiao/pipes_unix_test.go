//go:build unix

package main

import (
	"context"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"duibiao/internal/sitetest"
)

const pipedSite = `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
-- content/r/index.en.md --
+++
title = "Report"
+++
`

// TestPipesAreNotWaitedFor holds that a pipe anywhere is told at once, or is replaced where
// it stands in the place of a file of ours. It would hang.
func TestPipesAreNotWaitedFor(t *testing.T) {
	built := t.TempDir()
	if err := os.CopyFS(built, fs.FS(sitetest.FS(pipedSite))); err != nil {
		t.Fatal(err)
	}
	if code, out := buildOnce(t, built); code != 0 {
		t.Fatalf("without a pipe: %d, %s", code, out)
	}
	for name, want := range map[string]int{
		"config.toml": 2, "content": 2, "content/r": 1, "content/r/index.zh.md": 1, "content/r/published.toml": 1, "content/r/x.png": 1,
		"static": 2, "static/x.txt": 2, "static/site.css": 2, "templates": 2, "templates/home.html": 2, "templates/strings/zh.toml": 2,
		"public": 2, "public/.duibiao-manifest": 2, "public/index.html": 0, "public/zh": 2,
		".duibiao": 0, ".duibiao/state": 0, ".duibiao/lock": 0, ".duibiao/articles": 0, ".duibiao/spool": 0,
	} {
		t.Run(strings.ReplaceAll(name, "/", "_"), func(t *testing.T) {
			source := t.TempDir()
			if err := os.CopyFS(source, os.DirFS(built)); err != nil {
				t.Fatal(err)
			}
			plantPipe(t, filepath.Join(source, name))
			code, out := buildOnce(t, source)
			if code != want {
				t.Errorf("exits with %d, want %d: %s", code, want, out)
			}
			if want != 0 && !strings.Contains(out, filepath.Base(name)) {
				t.Errorf("%q does not name it", out)
			}
		})
	}
}

// buildOnce builds as a user does, and returns the exit code with what is said. A build that
// hangs is killed.
func buildOnce(t *testing.T, source string) (code int, said string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "duibiao", "build", "--lang", "en", "--source", source)
	out, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil || !cmd.ProcessState.Exited() {
		t.Fatalf("%v: %s", err, out)
	}
	return cmd.ProcessState.ExitCode(), string(out)
}

// plantPipe puts a pipe in the place of a file or a folder.
func plantPipe(t *testing.T, name string) {
	t.Helper()
	err := os.RemoveAll(name)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(name), 0o755)
	}
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(name, 0o644); err != nil {
		t.Skip(err)
	}
}

// TestAgainstNoFile holds that --against tells at once what is no file, or has no end.
func TestAgainstNoFile(t *testing.T) {
	dir := t.TempDir()
	plantPipe(t, filepath.Join(dir, "r.json"))
	huge := filepath.Join(t.TempDir(), "huge.json")
	if err := os.WriteFile(huge, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(huge, mostData+1); err != nil { // it takes no room
		t.Fatal(err)
	}
	for where, want := range map[string]string{
		filepath.Join(dir, "r.json"): "is no file", dir: "is no file", "/dev/zero": "is no file", huge: "is larger than",
	} {
		if _, err := onlineData(where); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", where, err, want)
		}
	}
}
