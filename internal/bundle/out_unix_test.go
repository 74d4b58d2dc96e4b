//go:build unix

package bundle

import (
	"strings"
	"testing"

	"duibiao/internal/diag"
)

// TestOutIsNoDevice holds that the books of an EPUB are not written beside a device that is named for them.
func TestOutIsNoDevice(t *testing.T) {
	o := Options{Out: "/dev/null", Source: t.TempDir()}
	if err := o.refuse("/dev/null-zh"); err == nil || !strings.HasPrefix(diag.Said(err).En, "/dev/null is no regular file") {
		t.Errorf("got %v", err)
	}
}
