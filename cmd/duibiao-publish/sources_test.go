package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestNotIntoTheSources holds that a site is not put among what it is made of, or into itself.
func TestNotIntoTheSources(t *testing.T) {
	source := t.TempDir()
	public := filepath.Join(source, "public")
	writeSite(t, public, 1)
	if err := os.MkdirAll(filepath.Join(source, "content", "r"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(source, "content"), filepath.Join(source, "link")); err != nil {
		t.Skip(err)
	}
	for _, part := range []string{"", "content", "content/r", "static/new", "templates", ".duibiao", "link", "public", "public/zh"} {
		to := filepath.ToSlash(filepath.Join(source, part))
		before := filesOf(t, source)
		code, _, stderr := publishes("--source", source, "--to", "file://"+to)
		if code != exitFailure || !strings.Contains(stderr, "publish to another place") {
			t.Errorf("%s: exit code %d: %s", part, code, stderr)
		}
		if after := filesOf(t, source); len(after) != len(before) {
			t.Errorf("%s: there are %d files, there were %d", part, len(after), len(before))
		}
	}
	mustPublish(t, "--source", source, "--to", "file://"+filepath.ToSlash(filepath.Join(source, "online")))
	code, _, stderr := publishes("--source", source, "--to", "file://server/srv/www")
	if code != exitFailure || !strings.Contains(stderr, "names the machine server") || !strings.Contains(stderr, "file:///server/srv/www") {
		t.Errorf("another machine: exit code %d: %s", code, stderr)
	}
}
