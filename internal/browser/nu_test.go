package browser

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestPagesAreValid holds all pages against the Nu validator: no error and no warning.
func TestPagesAreValid(t *testing.T) {
	if testing.Short() {
		t.Skip("short: no validator is started")
	}
	const jar = "vnu-jar/build/dist/vnu.jar"
	installed(t, jar)
	java, err := exec.LookPath("java")
	if err != nil {
		t.Skip("NOT TESTED: there is no java on this machine, in which the validator is written")
	}
	var all findings
	for _, site := range []*site{sampleSite(t), governmentSite(t), pinnedSite(t)} {
		addNu(t, &all, java, "testdata/node_modules/"+jar, site)
	}
	all.hold(t, "testdata/known-nu.txt")
}

// addNu adds what the validator finds on the pages of a site.
func addNu(t *testing.T, all *findings, java, jar string, site *site) {
	t.Helper()
	const mistake = "mistake.html" // without which silence would say nothing
	if err := os.WriteFile(filepath.Join(site.dir, mistake), []byte("<!doctype html><p><b>x"), 0o644); err != nil {
		t.Fatal(err)
	}
	messages := validate(t, java, jar, site.dir)
	if len(messages[mistake]) == 0 {
		t.Error("the validator finds no mistake where there are some")
	}
	for _, p := range site.pages {
		all.add(p.name(), p.Path, messages[p.Path]...)
	}
}

// validate returns what the validator says of the pages of a folder, by their paths.
func validate(t *testing.T, java, jar, dir string) map[string][]string {
	t.Helper()
	// It fails if it finds something; if it did not run, the output is no JSON.
	out, _ := exec.CommandContext(t.Context(), java, "-jar", jar, "--format", "json", "--stdout", "--skip-non-html", dir).Output()
	var said struct {
		Messages []struct {
			Type, SubType, URL, Message, Extract string
			LastLine, LastColumn                 int
		}
	}
	if err := json.Unmarshal(out, &said); err != nil {
		t.Fatalf("the validator did not run: %v: %s", err, out)
	}
	messages := map[string][]string{}
	for _, m := range said.Messages {
		_, path, _ := strings.Cut(m.URL, dir+"/")
		messages[path] = append(messages[path], fmt.Sprintf("%s %s at %d:%d: %s: %q", m.Type, m.SubType, m.LastLine, m.LastColumn, m.Message, m.Extract))
	}
	return messages
}
