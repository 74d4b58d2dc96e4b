// Package nginxtest serves a folder with a real nginx, for tests.
package nginxtest

import (
	"bytes"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// Installed reports whether there is an nginx to serve with.
func Installed() bool {
	_, err := program()
	return err == nil
}

// program finds nginx, which Debian does not have in everybody's PATH.
func program() (string, error) {
	if file, err := exec.LookPath("nginx"); err == nil {
		return file, nil
	}
	return exec.LookPath("/usr/sbin/nginx")
}

// whole is a configuration of one process that leaves nothing outside its folder.
const whole = `daemon off;
master_process off;
pid %[1]s/pid;
error_log %[1]s/error.log;
events {}
http {
    access_log off;
    client_body_temp_path %[1]s/body;
    proxy_temp_path %[1]s/proxy;
    fastcgi_temp_path %[1]s/fastcgi;
    uwsgi_temp_path %[1]s/uwsgi;
    scgi_temp_path %[1]s/scgi;
    server {
        listen %[2]s;
        root %[3]s;
        include %[1]s/site.conf;
    }
}
`

// Serve serves the folder root under lines for server { }, until the test ends, and returns the
// host and port at which it does.
func Serve(t *testing.T, root, lines string) string {
	t.Helper()
	nginx, err := program()
	if err != nil {
		t.Skip("nginx is not installed")
	}
	for range 3 { // somebody else may take the port
		if address := start(t, nginx, root, lines); address != "" {
			return address
		}
	}
	t.Fatal("nginx does not start")
	return ""
}

// start returns an empty string if nginx ends instead of listening.
func start(t *testing.T, nginx, root, lines string) string {
	t.Helper()
	dir, address := t.TempDir(), freePort(t)
	write(t, filepath.Join(dir, "site.conf"), lines)
	write(t, filepath.Join(dir, "nginx.conf"), fmt.Sprintf(whole, dir, address, root))
	var said bytes.Buffer
	cmd := exec.Command(nginx, "-p", dir, "-c", filepath.Join(dir, "nginx.conf"))
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		_ = cmd.Wait() // it is killed
		close(ended)
	}()
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		<-ended
	})
	for {
		if c, err := net.Dial("tcp", address); err == nil {
			_ = c.Close()
			return address
		}
		select {
		case <-ended:
			t.Log(said.String())
			return ""
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// freePort returns an address of this machine at which nobody listens.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
