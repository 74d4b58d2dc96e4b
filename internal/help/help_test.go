package help

import (
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"duibiao/internal/diag"
	"duibiao/internal/width"
)

// TestTopicsAreComplete holds that every topic has a text in each language, with the same headings and
// the same commands, and that no file is left without a topic.
func TestTopicsAreComplete(t *testing.T) {
	var named []string
	for _, topic := range Topics() {
		named = append(named, topic.Name()+".md")
		zh, en := topic.Text(diag.Chinese), topic.Text(diag.English)
		if got, want := strings.Count(zh, "\n#"), strings.Count(en, "\n#"); got != want {
			t.Errorf("%s: %d headings in Chinese, %d in English", topic.Name(), got, want)
		}
		if got, want := commands(zh), commands(en); !slices.Equal(got, want) {
			t.Errorf("%s: commands differ: %q in Chinese, %q in English", topic.Name(), got, want)
		}
		if !strings.ContainsFunc(topic.Title(diag.Chinese), func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
			t.Errorf("%s: its Chinese title is %q", topic.Name(), topic.Title(diag.Chinese))
		}
	}
	slices.Sort(named)
	for _, folder := range []string{"zh", "en"} {
		entries, err := fs.ReadDir(files, folder)
		if err != nil {
			t.Fatal(err)
		}
		var there []string
		for _, e := range entries {
			there = append(there, e.Name())
		}
		if !slices.Equal(there, named) {
			t.Errorf("%s has %q, topics are %q", folder, there, named)
		}
	}
}

// commands returns the commands that stand on lines of their own.
func commands(text string) []string {
	return regexp.MustCompile(`(?m)^    duibiao [a-z]+ ?(?:--[a-z]+)?`).FindAllString(text, -1)
}

// TestTopicsFitATerminal holds the lines to a width that needs no folding.
func TestTopicsFitATerminal(t *testing.T) {
	for _, topic := range Topics() {
		for _, l := range []diag.Language{diag.Chinese, diag.English} {
			for line := range strings.Lines(topic.Text(l)) {
				if w := width.Of(strings.TrimSuffix(line, "\n")); w > 90 {
					t.Errorf("%s: %d columns: %s", topic.Name(), w, line)
				}
			}
		}
	}
}
