package build

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestReleaseShowsWhatItRecords: a release leaves nothing for the next build to do, also where the site shows
// the record, which is written when the site is.
func TestReleaseShowsWhatItRecords(t *testing.T) {
	l := newLedger(t)
	l.states(metric("target = \"100万吨\"\n"), translation(""), "", "")
	name := filepath.Join(l.source, "config.toml")
	config := "base_url = \"https://example.org/\"\n" + read(t, name) + "[outputs]\npinned = true\n"
	if err := os.WriteFile(name, []byte(config), 0o666); err != nil {
		t.Fatal(err)
	}
	l.release("2025-02-10")
	l.settled(2)

	zh, en := amend("figure = \"target\"\n", "date = 2025-03-01\nwas = \"100万吨\"\n", "")
	l.states(metric("target = \"110万吨\"\n"), translation(""), zh, en).release("2025-03-01")
	l.settled(3)
}

// settled fails if a build after a release changes anything, or if there are not so many pinned embeds in Chinese.
func (l *ledger) settled(pinned int) {
	l.t.Helper()
	pages, err := filepath.Glob(filepath.Join(l.out, "zh", "r", "embed", "pinned", "*.html"))
	if err != nil || len(pages) != pinned {
		l.t.Errorf("%d pinned embeds after the release, want %d (%v)", len(pages), pinned, err)
	}
	result, diags, err := Run(Options{Source: l.source, Out: l.out, Tool: "test"})
	if err != nil || diags.HasErrors() {
		l.t.Fatal(err, diags)
	}
	if result.Written+result.Deleted > 0 {
		l.t.Errorf("the build after a release writes %d files and removes %d", result.Written, result.Deleted)
	}
}

// TestPinnedWithoutEmbeds: pinned embeds have their style sheet and their script also where there are no other embeds.
func TestPinnedWithoutEmbeds(t *testing.T) {
	l := newLedger(t)
	l.states(metric("target = \"100万吨\"\n"), translation(""), "", "")
	name := filepath.Join(l.source, "config.toml")
	config := read(t, name) + "[outputs]\npinned = true\nembeds = false\n"
	if err := os.WriteFile(name, []byte(config), 0o666); err != nil {
		t.Fatal(err)
	}
	l.release("2025-02-10")
	pages, err := filepath.Glob(filepath.Join(l.out, "zh", "r", "embed", "pinned", "*.html"))
	if err != nil || len(pages) == 0 {
		t.Fatalf("%d pinned embeds (%v)", len(pages), err)
	}
	page := read(t, pages[0])
	for _, asset := range []string{"embed.*.css", "frame.*.js"} {
		files, err := filepath.Glob(filepath.Join(l.out, "assets", asset))
		if err != nil || len(files) != 1 || !strings.Contains(page, "assets/"+filepath.Base(files[0])) {
			t.Errorf("%s: %v (%v), and the page loads it: %s", asset, files, err, page)
		}
	}
}
