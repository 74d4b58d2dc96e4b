package check

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestChanges(t *testing.T) {
	for _, tt := range []struct {
		old, new string
		want     []change
	}{
		{"abc", "abc", nil},
		{"", "", nil},
		{"abc", "axc", []change{{old: 1, new: 1}}},
		{"abc", "ac", []change{{old: 1, new: -1}}},
		{"ac", "abc", []change{{old: -1, new: 1, before: 0}}},
		{"a", "xa", []change{{old: -1, new: 0, before: -1}}},
		{"abc", "axyc", []change{{old: 1, new: 1}, {old: -1, new: 2, before: 1}}},
		{"abcd", "axd", []change{{old: 1, new: 1}, {old: 2, new: -1}}},
		{"abcd", "acdb", []change{{old: 1, new: 3, moved: true}}},
		{"ab", "xy", []change{{old: 0, new: 0}, {old: 1, new: 1}}},
	} {
		got := changes(strings.Split(tt.old, ""), strings.Split(tt.new, ""))
		if diff := cmp.Diff(tt.want, got, cmp.AllowUnexported(change{})); diff != "" {
			t.Errorf("%q to %q: mismatch (-want +got):\n%s", tt.old, tt.new, diff)
		}
	}
}

// TestDigest holds the digest against the one that sha256sum prints.
func TestDigest(t *testing.T) {
	if got := digest([]byte("abc")); got != "ba7816bf" {
		t.Errorf("the digest of abc is %s", got)
	}
	if got := string(trimmed([]byte("\r\n## 一 \t\r\n\n\n  段 \n\n"))); got != "## 一\n\n\n  段" {
		t.Errorf("trimmed to %q", got)
	}
}
