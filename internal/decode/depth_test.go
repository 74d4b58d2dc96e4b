package decode

import (
	"strings"
	"testing"

	"duibiao/internal/diag"
)

func TestTooDeep(t *testing.T) {
	deep := func(open, close string, n int) string {
		return strings.Repeat(open, n) + "1" + strings.Repeat(close, n)
	}
	for _, tt := range []struct {
		name, text string
		want       bool
	}{
		{"inline tables", "words = " + deep("{a=", "}", maxDepth), false},
		{"inline tables", "words = " + deep("{a=", "}", maxDepth+1), true},
		{"arrays", "words = " + deep("[", "]", maxDepth+1), true},
		{"both", "words = " + deep("[{a=", "}]", maxDepth/2), false},
		{"both", "words = " + deep("[{a=", "}]", maxDepth/2+1), true},
		{"dotted keys", strings.Repeat("a.", maxDepth) + "b = 1", false},
		{"dotted keys", strings.Repeat("a.", maxDepth+1) + "b = 1", true},
		{"dotted keys in tables", "words = " + deep("{a.b=", "}", maxDepth/2+1), true},
		{"a header", "[" + strings.Repeat("a.", maxDepth+1) + "b]", true},
		{"one after the other", "words = [" + strings.Repeat("{a.b = 1.5}, [], ", 100) + "]", false},
		{"lines", strings.Repeat("a.b = [1.5]\n[[c.d]]\n", 100), false},
		{"in strings", `words = "` + strings.Repeat("[{.", 100) + `"`, false},
		{"in strings", `words = "\"` + strings.Repeat("[{.", 100) + `"`, false},
		{"in strings", `words = '\' # ` + strings.Repeat("[{.", 100), false},
		{"in strings", "words = '''\n''" + strings.Repeat("[{.", 100) + "'''", false},
		{"in strings", "words = \"\"\"\n\"\\\"\"\"" + strings.Repeat("[{.", 100) + "\"\"\"", false},
		{"behind a string", "words = [\"x\", 'y', '''z''', " + deep("[", "]", maxDepth), true},
		{"in comments", "# " + strings.Repeat("[{.", 100) + "\nweight = 1", false},
		{"behind an open string", "words = \"x\nfree = " + deep("[", "]", maxDepth+1), true},
		{"unbalanced", strings.Repeat("]", 100) + deep("[", "]", maxDepth), false},
	} {
		if got := tooDeep(tt.text) >= 0; got != tt.want {
			t.Errorf("%s: %q: %t", tt.name, tt.text, got)
		}
	}
	_, _, diags := decodeText("weight = 1\nwords = " + deep("[", "]", 100))
	want := "a.md:3:41: keys and values lie more than 32 deep in one another [toml-syntax]"
	if len(diags) != 1 || diags[0].In(diag.English) != want {
		t.Errorf("got %v, want %s", diags, want)
	}
}
