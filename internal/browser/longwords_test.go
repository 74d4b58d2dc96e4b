package browser

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// TestLongWordsAreBroken: a label that is one word, as an address or a chemical name may be, is broken where it
// ends its column. It does not lie over the drawing beside it.
func TestLongWordsAreBroken(t *testing.T) {
	source := sitetest.CopySample(t, filepath.Join("..", ".."))
	config := filepath.Join(source, "config.toml")
	rewrite(t, config, func(text string) string {
		_, rest, _ := strings.Cut(text, "released = ")
		_, rest, _ = strings.Cut(rest, "\n")
		before, _, _ := strings.Cut(text, "released = ")
		return before + rest + "\n[check]\nprose = false\n"
	})
	names, err := filepath.Glob(filepath.Join(source, "content", "*", "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		switch {
		case filepath.Base(name) == "published.toml":
			err = os.Remove(name)
		case strings.HasSuffix(name, ".en.md"):
			rewrite(t, name, func(text string) string {
				return strings.ReplaceAll(text, "\nlabel = \"", "\nlabel = \""+strings.Repeat("Methyl", 12))
			})
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	browser, site := startChromium(t), siteOf(t, source)
	pages := site.examples()
	found := make([][]string, len(pages))
	browser.each(t, len(pages), func(tab context.Context, i int) error {
		err := open(tab, site.url(pages[i]))
		for _, v := range []view{{width: 320}, {width: 1280}} {
			if err == nil {
				err = look(tab, v)
			}
			if err == nil {
				var more []string
				more, err = probe[[]string](tab, "overflow.js", "plain")
				found[i] = append(found[i], more...)
			}
		}
		return err
	})
	for i, p := range pages {
		for _, line := range found[i] {
			t.Errorf("%s: %s", p.Path, line)
		}
	}
}

func rewrite(t *testing.T, name string, change func(string) string) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(change(string(text))), 0o644); err != nil {
		t.Fatal(err)
	}
}
