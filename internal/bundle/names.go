package bundle

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"strings"

	"duibiao/internal/address"
)

// portable returns what a file is called in a bundle: as on the site, or where that has
// letters that are not ASCII, which old programs for archives get wrong, a name made from a
// digest.
func portable(name string) string {
	parts := strings.Split(name, "/")
	for i, part := range parts {
		if !isPlain(part) {
			parts[i] = digested(part)
		}
	}
	return strings.Join(parts, "/")
}

// isPlain reports whether a name can be had by a file everywhere, and is not hidden.
func isPlain(name string) bool {
	for _, c := range []byte(name) {
		if c <= ' ' || c >= 0x7f {
			return false
		}
	}
	return address.IsPortable(name) && name[0] != '.'
}

// digested is a name for a file in place of its own, with the same ending.
func digested(name string) string {
	sum := sha256.Sum256([]byte(name))
	ext := path.Ext(name)
	if !isPlain("x" + ext) {
		ext = ""
	}
	return "x" + hex.EncodeToString(sum[:])[:12] + ext
}
