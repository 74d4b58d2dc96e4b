package published

import (
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/diag"
	"duibiao/internal/growth"
	"duibiao/internal/quantity"
)

// TestReadIsLinear holds the time to read a list against its length, with mistakes and
// without.
func TestReadIsLinear(t *testing.T) {
	for name, format := range map[string]string{
		"figures":   "[[figures]]\nid = \"m%d\"\nactual = \"3个\"\ntarget = \"5个\"\ndate = 2025-02-10\n",
		"backwards": "[[figures]]\nid = \"m%[1]d\"\nactual = \"3个\"\ndate = 2025-02-10\n[[figures]]\nid = \"m%[1]d\"\nactual = \"4个\"\ndate = 2025-02-10\n",
		"mistakes":  "[[figures]]\nid = \"M%d\"\nactual = \"3、4个\"\ndate = 2025-02-10\n",
	} {
		t.Run(name, func(t *testing.T) {
			growth.Linear(t, 300, func(n int) func() {
				var b strings.Builder
				for i := range n {
					fmt.Fprintf(&b, format, n-i)
				}
				text := []byte(b.String())
				return func() { Read(quantity.StandardUnits(), &diag.Source{Name: Name, Text: text}) }
			})
		})
	}
}
