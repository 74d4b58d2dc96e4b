package decode

import (
	"strings"
	"testing"
	"time"

	"duibiao/internal/diag"
)

// TestTheDayThatIsNone reports the day that would be read as if no day had been written.
func TestTheDayThatIsNone(t *testing.T) {
	type dated struct {
		Date time.Time `toml:"date"`
	}
	for text, want := range map[string]bool{
		"date = 0001-01-01\n": true, "date = 0001-01-01T00:00:00Z\n": true, "date = 2025-01-01\n": false,
	} {
		src := &diag.Source{Name: "a.md", Text: []byte(text)}
		_, _, diags := For[dated]().Decode(src, 0, len(text))
		if found := len(diags) == 1 && strings.Contains(diags[0].Message.En, "date cannot be 0001-01-01") && diags[0].Pos.Column == 8; found != want || !want && len(diags) > 0 {
			t.Errorf("%q: %v", text, diags)
		}
	}
}
