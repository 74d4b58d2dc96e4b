package diag

import (
	"strings"
	"testing"
)

// TestFirst holds which diagnostics of a long list are printed: e is an error, w a warning.
func TestFirst(t *testing.T) {
	for _, tt := range []struct {
		list, want string
		more       int
	}{
		{"", "", 0},
		{"wew", "wew", 0},
		{"wwww", "www", 1},
		{"eeeee", "eee", 2},
		{"wwwwe", "wwe", 2},
		{"wewewewe", "eee", 5},
	} {
		var l List
		for i, c := range tt.list {
			l.Add(Diagnostic{Pos: Position{Line: i + 1}, Severity: map[rune]Severity{'e': Error, 'w': Warning}[c]})
		}
		first, more := l.First(3)
		var got strings.Builder
		for i, d := range first {
			got.WriteByte(d.Severity.String()[0])
			if i > 0 && d.Pos.Line <= first[i-1].Pos.Line {
				t.Errorf("%s: %v is not in order", tt.list, first)
			}
		}
		if got.String() != tt.want || more != tt.more {
			t.Errorf("of %s the first are %s and %d more, want %s and %d", tt.list, got.String(), more, tt.want, tt.more)
		}
	}
}
