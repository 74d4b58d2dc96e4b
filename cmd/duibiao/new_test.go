package main

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"duibiao/internal/cli"
	"duibiao/internal/scaffold"
)

// TestNothingIsHalfBegun: if one of the files cannot be written, no other stays, and no folder
// that was not there: what is to begin can begin again.
func TestNothingIsHalfBegun(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "content"), 0o755); err != nil {
		t.Fatal(err)
	}
	c := cli.Console{Out: io.Discard, Err: io.Discard}
	files := []scaffold.File{
		{Name: "content/r/index.zh.md", Text: []byte("+++")},
		{Name: "content/r/index.zh.md/x", Text: []byte("+++")}, // it is no folder
	}
	if err := begin(c, dir, files); err == nil {
		t.Error("a file lies in a file")
	}
	if _, err := os.Stat(filepath.Join(dir, "content")); err != nil {
		t.Errorf("the folder that was there is gone: %v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "content", "r")); err == nil {
		t.Error("the folder of the report stays")
	}
	if err := begin(c, dir, files[:1]); err != nil {
		t.Errorf("it does not begin again: %v", err)
	}
}
