package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"testing"

	"gocloud.dev/blob"
	"gocloud.dev/blob/driver"
	"gocloud.dev/gcerrors"

	"duibiao/internal/publish"
)

// fullDisk is a store as a folder on a full disk is one: a write fails in its middle, and what had been
// written until then takes the name when the writer is closed, unless its context has ended.
type fullDisk struct {
	driver.Bucket
	files map[string]string
}

// errFull is what a full disk says.
var errFull = &fs.PathError{Op: "write", Path: "a.html.tmp", Err: errors.New("no space left on device")}

type halfWriter struct {
	ctx  context.Context
	disk *fullDisk
	key  string
	half string
}

func (d *fullDisk) ErrorCode(error) gcerrors.ErrorCode { return gcerrors.Unknown }
func (d *fullDisk) ErrorAs(error, any) bool            { return false }
func (d *fullDisk) Close() error                       { return nil }

func (d *fullDisk) NewTypedWriter(ctx context.Context, key, _ string, _ *driver.WriterOptions) (driver.Writer, error) {
	return &halfWriter{ctx: ctx, disk: d, key: key}, nil
}

func (w *halfWriter) Write(p []byte) (int, error) {
	w.half = string(p[:len(p)/2])
	return len(p) / 2, errFull
}

func (w *halfWriter) Close() error {
	if w.ctx.Err() == nil {
		w.disk.files[w.key] = w.half
	}
	return w.ctx.Err()
}

// TestAFullDisk: what could not be written whole does not take the place of what is there.
func TestAFullDisk(t *testing.T) {
	disk := &fullDisk{files: map[string]string{"a.html": "<p>the page of yesterday"}}
	full := blob.NewBucket(disk)
	defer full.Close()
	b := &bucket{Bucket: full}
	o := &publish.Object{Name: "a.html", Data: []byte("<p>the page of today"), MediaType: "text/html"}
	if err := b.Write(t.Context(), o); !errors.Is(err, errFull.Err) {
		t.Errorf("the error is %v", err)
	}
	o.Name = "mark"
	if _, err := b.Swap(t.Context(), o, ""); !errors.Is(err, errFull.Err) {
		t.Errorf("of a write on a condition the error is %v", err)
	}
	if len(disk.files) != 1 || disk.files["a.html"] != "<p>the page of yesterday" {
		t.Errorf("there is now %q", disk.files)
	}
}

// TestWhatThisMachineRefuses: what this machine does not let be written is not tried again, and told in its own words, without
// those of the library.
func TestWhatThisMachineRefuses(t *testing.T) {
	to, err := parse("file:///srv/www")
	if err != nil {
		t.Fatal(err)
	}
	for _, cause := range []error{fs.ErrPermission, errFull.Err} {
		machine := &fs.PathError{Op: "mkdir", Path: "/srv/www/zh", Err: cause}
		err := classified(fmt.Errorf("blob (key %q) (code=Unknown): %w", "zh/a.html", machine))
		if _, refused := errors.AsType[*publish.Refusal](err); !refused {
			t.Errorf("%v would be tried again", err)
		}
		if told := advised(err, to); told != error(machine) {
			t.Errorf("told is %v", told)
		}
	}
}
