//go:build unix

package main

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"duibiao/internal/cache"
)

// TestInterruptWhileWaiting holds that a build waits for another, and so does whatever writes articles; and that
// it ends at once when it is interrupted: the signal ends it, which no shell takes for success.
func TestInterruptWhileWaiting(t *testing.T) {
	source := t.TempDir()
	t.Chdir(source)
	if err := os.WriteFile(filepath.Join(source, "config.toml"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("text.md", []byte("2024年，公园35个。"), 0o644); err != nil {
		t.Fatal(err)
	}
	other := cache.Open(source, "test", func(string) {})
	defer other.Close()
	for _, command := range []string{"build", "check", "check --accept content/r/a.en.md", "new report r", "new article r/a", "draft text.md --report r"} {
		for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM} {
			if got := interruptWaiting(t, strings.Fields(command), source, signal); got != signal {
				t.Errorf("%s is ended by %v, want %v", command, got, signal)
			}
		}
	}
}

// interruptWaiting sends the signal to a command once it says that it waits, and
// returns the signal that ended it. One that goes on waiting is killed.
func interruptWaiting(t *testing.T, command []string, source string, signal syscall.Signal) syscall.Signal {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "duibiao", append(command, "--source", source)...)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(stderr).ReadString('\n'); !strings.HasPrefix(line, "waiting for a") {
		t.Fatalf("%s says %q, %v", command, line, err)
	}
	if err := cmd.Process.Signal(signal); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // how it ended is in the state
	status, ok := cmd.ProcessState.Sys().(syscall.WaitStatus)
	if !ok || !status.Signaled() {
		t.Fatalf("%s: %v", command, cmd.ProcessState)
	}
	return status.Signal()
}
