package address

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// IsPortable reports whether a file, in folders, can have its name on every system that a
// site may be opened on from a disk. Windows keeps some names for devices, whatever their
// ending is, does not allow some characters, and drops dots and spaces at the end.
func IsPortable(name string) bool {
	for segment := range strings.SplitSeq(name, "/") {
		if IsDevice(segment) || strings.ContainsAny(segment, `<>:"\|?*`) ||
			strings.HasSuffix(segment, ".") || strings.HasSuffix(segment, " ") {
			return false
		}
	}
	return true
}

// IsDevice reports whether a name is that of a device on Windows, such as con, nul and
// com1.txt.
func IsDevice(name string) bool {
	name, _, _ = strings.Cut(strings.ToLower(name), ".")
	name = strings.TrimRight(name, " ")
	switch name {
	case "con", "prn", "aux", "nul", "conin$", "conout$", "clock$":
		return true
	}
	port, isPort := strings.CutPrefix(name, "com")
	if !isPort {
		port, isPort = strings.CutPrefix(name, "lpt")
	}
	return isPort && len([]rune(port)) == 1 && strings.Contains("0123456789¹²³", port)
}

// Folded is what systems know a file by that take names for one which differ in capital letters, or
// in whether an accent is a character of its own: macOS takes both for one, Windows the former.
func Folded(name string) string { return strings.ToLower(norm.NFC.String(name)) }

// LooksSame reports whether nobody can see what two names differ in: an accent is a character of its
// own in one of them, as it is in names that old Macs have given.
func LooksSame(a, b string) bool { return a != b && norm.NFC.String(a) == norm.NFC.String(b) }
