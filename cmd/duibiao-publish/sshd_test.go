package main

import (
	"crypto/ed25519"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

// sshd is a server on this machine, with keys that are made for the test.
type sshd struct {
	address, identity, known string
	dir                      string // where its files are
}

// sshdConfig lets nobody in but who has the key, and does nothing but SFTP.
const sshdConfig = `ListenAddress %s
HostKey %s
AuthorizedKeysFile %s
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
Subsystem sftp internal-sftp
`

func startSSHD(t *testing.T) *sshd {
	t.Helper()
	program, err := exec.LookPath("/usr/sbin/sshd")
	if err != nil {
		t.Skip("sshd is not installed")
	}
	dir := t.TempDir()
	if os.Getuid() == 0 { // without which it doesn't start
		if err := os.MkdirAll("/run/sshd", 0o755); err != nil {
			t.Skip(err)
		}
	}
	s := &sshd{dir: filepath.Join(dir, "www"), identity: filepath.Join(dir, "id"), known: filepath.Join(dir, "known_hosts")}
	host := writeKey(t, filepath.Join(dir, "host"))
	mine := writeKey(t, s.identity)
	write(t, filepath.Join(dir, "authorized"), string(ssh.MarshalAuthorizedKey(mine)))
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s.address = l.Addr().String()
	_ = l.Close() // for sshd
	write(t, s.known, knownhosts.Line([]string{s.address}, host)+"\n")
	config := filepath.Join(dir, "sshd_config")
	write(t, config, fmt.Sprintf(sshdConfig, s.address, filepath.Join(dir, "host"), filepath.Join(dir, "authorized")))
	cmd := exec.Command(program, "-D", "-e", "-f", config)
	var said strings.Builder
	cmd.Stderr = &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	for range 200 {
		if c, err := net.Dial("tcp", s.address); err == nil {
			_ = c.Close()
			return s
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal("sshd does not listen: " + said.String())
	return nil
}

// writeKey makes a key, writes its private half into a file, and returns the public one.
func writeKey(t *testing.T, name string) ssh.PublicKey {
	t.Helper()
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	block, err := ssh.MarshalPrivateKey(private, "")
	if err != nil {
		t.Fatal(err)
	}
	write(t, name, string(pem.EncodeToMemory(block)))
	key, err := ssh.NewPublicKey(public)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// to is the address of its folder.
func (s *sshd) to(t *testing.T) string {
	u, err := user.Current()
	if err != nil {
		t.Fatal(err)
	}
	return "sftp://" + u.Username + "@" + s.address + filepath.ToSlash(s.dir) + "?identity=" + s.identity + "&known_hosts=" + s.known
}

func TestToAServer(t *testing.T) {
	s, dir := startSSHD(t), t.TempDir()
	for version := range 3 {
		writeSite(t, dir, version)
		mustPublish(t, "--out", dir, "--to", s.to(t), "--delete")
		got, want := filesOf(t, s.dir), filesOf(t, dir)
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("version %d: %q, want %q", version, got, want)
		}
		for _, name := range want {
			a, err := os.ReadFile(filepath.Join(dir, name))
			b, err2 := os.ReadFile(filepath.Join(s.dir, name))
			if err := errors.Join(err, err2); err != nil || string(a) != string(b) {
				t.Errorf("version %d: %s: %v", version, name, err)
			}
		}
	}
}

func TestLinkedFoldersOnAServer(t *testing.T) {
	s, dir, theirs := startSSHD(t), t.TempDir(), t.TempDir()
	writeSite(t, dir, 0)
	write(t, filepath.Join(theirs, "index.html"), "theirs")
	if err := errors.Join(os.MkdirAll(s.dir, 0o755), os.Symlink(theirs, filepath.Join(s.dir, "zh"))); err != nil {
		t.Fatal(err)
	}
	code, _, stderr := publishes("--out", dir, "--to", s.to(t))
	if code != 2 || !strings.Contains(stderr, "at the destination zh is to be a folder, and is a link or a file") || len(filesOf(t, theirs)) != 1 {
		t.Errorf("%d, %s, %q", code, stderr, filesOf(t, theirs))
	}
}

func TestForeignFilesOnAServer(t *testing.T) {
	s, dir := startSSHD(t), t.TempDir()
	writeSite(t, dir, 0)
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(s.dir, "index.html"), "theirs")
	code, _, stderr := publishes("--out", dir, "--to", s.to(t))
	if text, err := os.ReadFile(filepath.Join(s.dir, "index.html")); code != 2 || !strings.Contains(stderr, "such as index.html") || err != nil || string(text) != "theirs" {
		t.Errorf("%s%q, %v", stderr, text, err)
	}
}

// TestHostsAreKnown: nothing is sent to a host that is not known, or has another key, nor without a key
// of one's own.
func TestHostsAreKnown(t *testing.T) {
	s, dir := startSSHD(t), t.TempDir()
	writeSite(t, dir, 0)
	other := filepath.Join(t.TempDir(), "other")
	key := writeKey(t, other)
	for name, tt := range map[string]struct{ from, to, want string }{
		"known to nobody": {s.known, filepath.Join(t.TempDir(), "known"), "is not in known_hosts"},
		"another key":     {s.known, filepath.Join(t.TempDir(), "another"), "has another key than known_hosts says"},
		"no such file":    {s.known, filepath.Join(t.TempDir(), "none"), "the known_hosts of ssh could not be read"},
		"not mine":        {s.identity, other, "unable to authenticate"},
	} {
		switch name {
		case "known to nobody":
			write(t, tt.to, "")
		case "another key":
			write(t, tt.to, knownhosts.Line([]string{s.address}, key)+"\n")
		}
		code, _, stderr := publishes("--out", dir, "--to", strings.Replace(s.to(t), tt.from, tt.to, 1))
		if code != 2 || !strings.Contains(stderr, tt.want) {
			t.Errorf("%s: %d, %s", name, code, stderr)
		}
	}
	if _, err := os.Stat(s.dir); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("something was written: %v", err)
	}
}

func TestKilledPublishersLeaveAWorkingServer(t *testing.T) {
	s := startSSHD(t)
	holdKills(t, func(name string) ([]byte, error) {
		data, err := os.ReadFile(filepath.Join(s.dir, name))
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
		return data, err
	}, "--to", s.to(t))
}
