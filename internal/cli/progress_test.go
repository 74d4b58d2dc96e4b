package cli

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"duibiao/internal/diag"
)

// The phases of the work that these tests tell of.
const (
	_ int32 = iota // looking
	reading
	writing
)

func phaseName(phase int32) diag.Words {
	return []diag.Words{{En: "Looking for changes"}, {En: "Reading articles"}, {En: "Writing files", Zh: "正在写入文件"}}[phase]
}

// TestDraw says what is shown of a state, on a terminal and elsewhere.
func TestDraw(t *testing.T) {
	begin := time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)
	after := func(d time.Duration, phase int32, done, total int64) work {
		return work{}.at(begin, phase, 0, total).at(begin.Add(d), phase, done, total)
	}
	terminal, colour, plain := Look{terminal: true}, Look{terminal: true, colour: true}, Look{}
	for _, tt := range []struct {
		name string
		look Look
		work work
		want string
	}{
		{"nothing to count", terminal, work{}, "Looking for changes"},
		{"nothing to count, elsewhere", plain, work{}, "Looking for changes\n"},
		{"first seen", terminal, work{}.at(begin, reading, 50, 100), "Reading articles ████████████░░░░░░░░░░░░ 50 of 100"},
		{"rate and time left", terminal, after(2*time.Second, writing, 250, 1000), "Writing files ██████░░░░░░░░░░░░░░░░░░ 250 of 1000, 125 a second, 6s left"},
		{"elsewhere", plain, after(2*time.Second, writing, 250, 1000), "Writing files 250 of 1000, 125 a second, 6s left\n"},
		{"minutes", plain, after(10*time.Second, writing, 10, 100), "Writing files 10 of 100, 1 a second, 1m30s left\n"},
		{"all done", terminal, after(time.Second, writing, 24, 24), "Writing files ████████████████████████ 24 of 24, 24 a second, 0s left"},
		{"nothing done", terminal, after(time.Second, writing, 0, 24), "Writing files ░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 24"},
		{"in colour", colour, after(time.Second, writing, 12, 24), "Writing files \x1b[34m████████████\x1b[0m░░░░░░░░░░░░ 12 of 24, 12 a second, 1s left"},
		{"in Chinese", Look{terminal: true, lang: diag.Chinese}, after(10*time.Second, writing, 12, 24), "正在写入文件 ████████████░░░░░░░░░░░░ 12/24，每秒 1 个，还需 10s"},
		{"between two phases", terminal, after(time.Second, reading, 9000, 24), "Reading articles ████████████████████████ 24 of 24, 24 a second, 0s left"},
	} {
		want := tt.want
		if tt.look.terminal {
			want = "\r\x1b[K" + want
		}
		if got := tt.look.draw(phaseName(tt.work.phase), tt.work); got != want {
			t.Errorf("%s:\n got %q\nwant %q", tt.name, got, want)
		}
	}
}

// TestRateIsOfThePhase holds that a phase's rate does not count what was done before.
func TestRateIsOfThePhase(t *testing.T) {
	begin := time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)
	w := work{}.at(begin, reading, 0, 100).
		at(begin.Add(time.Second), reading, 100, 100).
		at(begin.Add(2*time.Second), writing, 10, 100).
		at(begin.Add(3*time.Second), writing, 40, 100)
	if got, want := w.count().En, "40 of 100, 30 a second, 2s left"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestShow holds when something is shown, and that nothing of a bar stays.
func TestShow(t *testing.T) {
	for _, tt := range []struct {
		name  string
		look  Look
		lasts time.Duration
		shown int // how many times
	}{
		{"short work", Look{terminal: true}, 900 * time.Millisecond, 0},
		{"short work, elsewhere", Look{}, 9 * time.Second, 0},
		{"long work", Look{terminal: true}, 1950 * time.Millisecond, 10},
		{"long work, elsewhere", Look{}, 35 * time.Second, 3},
		{"quiet", Look{quiet: true, terminal: true}, time.Hour, 0},
		{"quiet, elsewhere", Look{quiet: true}, time.Hour, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var out bytes.Buffer
				stop := tt.look.Show(&out, phaseName, func() (int32, int64, int64) { return writing, 1, 2 })
				time.Sleep(tt.lasts)
				stop()
				text := out.String()
				if n := strings.Count(text, "Writing files"); n != tt.shown {
					t.Errorf("shown %d times, want %d: %q", n, tt.shown, text)
				}
				if tt.look.terminal && tt.shown > 0 && !strings.HasSuffix(text, clearLine) {
					t.Errorf("the bar stays: %q", text)
				}
				if !tt.look.terminal && strings.ContainsAny(text, "\r\x1b█") {
					t.Errorf("no plain lines: %q", text)
				}
			})
		})
	}
}

// TestLook holds where a bar is drawn: neither in a file nor in a pipe, and without
// colour with NO_COLOR.
func TestLook(t *testing.T) {
	t.Setenv("TERM", "xterm")
	t.Setenv("NO_COLOR", "")
	file, err := os.Create(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	device, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0) // a device, as a terminal is
	if err != nil {
		t.Fatal(err)
	}
	defer device.Close()
	for _, tt := range []struct {
		name    string
		w       io.Writer
		noColor string
		want    Look
	}{
		{"file", file, "", Look{}},
		{"buffer", new(bytes.Buffer), "", Look{}},
		{"device", device, "", Look{terminal: true, colour: true}},
		{"device, NO_COLOR", device, "1", Look{terminal: true}},
	} {
		t.Setenv("NO_COLOR", tt.noColor)
		if got := (Console{Err: tt.w}).Look(false); got != tt.want {
			t.Errorf("%s: %+v, want %+v", tt.name, got, tt.want)
		}
	}
	t.Setenv("TERM", "dumb")
	if got := (Console{Err: device}).Look(false); got != (Look{}) {
		t.Errorf("TERM=dumb: %+v, want plain lines", got)
	}
}
