package content_test

import (
	"strings"
	"testing"

	"duibiao/internal/config"
	"duibiao/internal/content"
)

// TestControlCharactersHideNothing holds that all control characters of a text are told, and its other mistakes with them.
func TestControlCharactersHideNothing(t *testing.T) {
	cfg, diags := config.Parse([]byte("title = { zh = \"站\", en = \"Site\" }\n"))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	_, found, err := content.NewReader(cfg).Read("content/r/a.zh.md", []byte("+++\ntitle = \"甲\"\n+++\n甲\x0b乙\n\n丙\u0085丁\n\n**粗 **字\n\n"+strings.Repeat("\x1b", 50)))
	if err != nil {
		t.Fatal(err)
	}
	rules := map[string]int{}
	for _, d := range found {
		rules[d.Rule]++
	}
	if rules["control-character"] != 20 || rules["markup"] == 0 {
		t.Errorf("found %v", rules)
	}
}
