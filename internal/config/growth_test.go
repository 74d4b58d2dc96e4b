package config

import (
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/growth"
)

// TestParseIsLinear holds the time to read a configuration against how much it has of one
// thing.
func TestParseIsLinear(t *testing.T) {
	for name, format := range map[string]string{
		"units":             "[units.\"%c\"]\nen = \"unit\"\n",
		"no units":          "[units.\"%d\"]\nen = \"unit\"\n",
		"languages of none": "[units.\"辆\".l%d]\none = \"x\"\nother = \"x\"\n",
		"rules":             "[check]\n\x00rule-%d = \"warning\"\n",
		"unknown rules":     "[check]\n\x00rule-%d = \"loud\"\n",
		"titles":            "[title]\n\x00t%d = \"x\"\n",
		"outputs":           "[outputs]\n\x00o%d = true\n",
	} {
		t.Run(name, func(t *testing.T) {
			growth.Linear(t, 300, func(n int) func() {
				head, each, _ := strings.Cut(format, "\x00")
				if each == "" {
					head, each = "", format
				}
				var b strings.Builder
				b.WriteString(head)
				for i := range n {
					fmt.Fprintf(&b, each, '兀'+i)
				}
				text := []byte(b.String())
				return func() { Parse(text) }
			})
		})
	}
}
