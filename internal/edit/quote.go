package edit

import (
	"fmt"
	"regexp"
	"strings"
)

// Quote returns s as a TOML basic string. What is not UTF-8 becomes U+FFFD.
func Quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\r':
			b.WriteString(`\r`)
		case r < ' ' || r == 0x7f:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

var barePattern = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)

// bareKey returns a key as it is written: in quotes where it must be.
func bareKey(key string) string {
	if barePattern.MatchString(key) {
		return key
	}
	return Quote(key)
}

// dotted returns keys as they are written, one below the other.
func dotted(keys []string) string {
	written := make([]string, len(keys))
	for i, k := range keys {
		written[i] = bareKey(k)
	}
	return strings.Join(written, ".")
}
