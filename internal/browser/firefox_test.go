package browser

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/websocket"
)

// firefox is a running Firefox, which is told what to do over WebDriver BiDi.
type firefox struct {
	socket *websocket.Conn
	tab    string // the context in which pages are opened
	last   int    // the number of the last command
}

// startFirefox starts a Firefox, which ends with the test. Without one the test is skipped.
func startFirefox(t *testing.T) *firefox {
	t.Helper()
	if testing.Short() {
		t.Skip("short: no browser is started")
	}
	program, err := exec.LookPath("firefox-esr")
	if err != nil {
		t.Skip("NOT TESTED: there is no firefox-esr on this machine")
	}
	// Not the test's own folder: what Firefox leaves running may still write there.
	profile, err := os.MkdirTemp("", "firefox")
	if err != nil {
		t.Fatal(err)
	}
	// Under remote control Firefox lets files on a disk read each other unless it is told not to, as readers' does not.
	const asReaders = `user_pref("remote.prefs.recommended", false);
user_pref("security.fileuri.strict_origin_policy", true);
`
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(asReaders), 0o600); err != nil {
		t.Fatal(err)
	}
	limited, stop := context.WithTimeout(t.Context(), lifetime)
	const origin = "http://localhost"
	command := exec.CommandContext(limited, program, "--headless", "--no-remote", "--profile", profile,
		"--remote-debugging-port", "0", "--remote-allow-origins", origin, "about:blank")
	said, err := command.StderrPipe()
	if err == nil {
		err = command.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stop(); _ = command.Wait(); _ = os.RemoveAll(profile) })
	lines := bufio.NewScanner(said)
	for lines.Scan() {
		if _, address, ok := strings.Cut(lines.Text(), "WebDriver BiDi listening on "); ok {
			go func() { // what else it says has to be read too
				for lines.Scan() {
				}
			}()
			return connect(t, address+"/session", origin)
		}
	}
	t.Fatal("Firefox does not listen")
	return nil
}

func connect(t *testing.T, address, origin string) *firefox {
	t.Helper()
	socket, err := websocket.Dial(address, "", origin)
	if err != nil {
		t.Fatal(err)
	}
	f := &firefox{socket: socket}
	var tree struct {
		Contexts []struct {
			Context string `json:"context"`
		} `json:"contexts"`
	}
	err = errors.Join(
		f.do(nil, "session.new", map[string]any{"capabilities": map[string]any{}}),
		f.do(&tree, "browsingContext.getTree", map[string]any{}))
	if err != nil || len(tree.Contexts) == 0 {
		t.Fatal(err, tree)
	}
	f.tab = tree.Contexts[0].Context
	return f
}

// do sends a command and waits for its result.
func (f *firefox) do(result any, method string, params map[string]any) error {
	f.last++
	if err := f.socket.SetDeadline(time.Now().Add(patience)); err != nil {
		return err
	}
	if err := websocket.JSON.Send(f.socket, map[string]any{"id": f.last, "method": method, "params": params}); err != nil {
		return err
	}
	for {
		var answer struct {
			ID      int             `json:"id"`
			Result  json.RawMessage `json:"result"`
			Error   string          `json:"error"`
			Message string          `json:"message"`
		}
		if err := websocket.JSON.Receive(f.socket, &answer); err != nil {
			return err
		}
		switch {
		case answer.ID != f.last: // an event
		case answer.Error != "":
			return fmt.Errorf("%s: %s: %s", method, answer.Error, answer.Message)
		case result == nil:
			return nil
		default:
			return json.Unmarshal(answer.Result, result)
		}
	}
}

// open goes to an address and waits until the page there is loaded.
func (f *firefox) open(address string) error {
	return f.do(nil, "browsingContext.navigate", map[string]any{"context": f.tab, "url": address, "wait": "complete"})
}

// probeFirefox calls the function that a file of JavaScript has with a text.
func probeFirefox[T any](f *firefox, file, argument string) (T, error) {
	var found T
	text, err := os.ReadFile("testdata/" + file)
	if err != nil {
		return found, err
	}
	var answer struct {
		Result struct {
			Value string `json:"value"`
		} `json:"result"`
		Exception json.RawMessage `json:"exceptionDetails"`
	}
	err = f.do(&answer, "script.evaluate", map[string]any{
		"expression":   fmt.Sprintf("(%s)(%q).then(JSON.stringify)", strings.TrimSuffix(strings.TrimSpace(string(text)), ";"), argument),
		"target":       map[string]any{"context": f.tab},
		"awaitPromise": true,
	})
	if err != nil {
		return found, err
	}
	if answer.Exception != nil {
		return found, fmt.Errorf("%s: %s", file, answer.Exception)
	}
	return found, json.Unmarshal([]byte(answer.Result.Value), &found)
}
