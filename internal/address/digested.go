package address

import (
	"fmt"
	"path"
	"strings"
)

// IsPlain reports whether the name of a file is fit for an address as it is: letters a-z,
// digits, hyphens, underscores and dots, in folders whose names are the same.
func IsPlain(name string) bool { return !strings.ContainsFunc(name, isSpecial) }

func isSpecial(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && !strings.ContainsRune("-_./", r)
}

// Digested is what a file is called that has another name: 8 hex digits of the digest
// of its bytes, with the ending it has.
func Digested(name string, digest uint64) string {
	return fmt.Sprintf("%08x%s", uint32(digest>>32), path.Ext(name))
}
