package decode

import (
	"bytes"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2/unstable"

	"duibiao/internal/diag"
)

// ruleControl is the rule by which texts have no control characters: they would reach
// pages and tables, where no reader sees them and programs take them for commands.
const ruleControl = "control-character"

// clean reports a control character in a string or in a quoted key, or the escape of another
// that nobody sees, and whether there is none. Those that are typed [Hidden] finds.
func (w *walker) clean(n *unstable.Node) bool {
	if n.Raw.Length == 0 || !w.mayControl {
		return true
	}
	raw := w.raw(n)
	at, r := control(raw)
	if at >= 0 {
		w.diags.Add(diag.Diagnostic{
			Pos: w.src.Pos(w.start + int(n.Raw.Offset) + at), Rule: ruleControl,
			Message: sayUnshown(r), Hint: adviceControl,
		})
	}
	return at < 0
}

// mayControl reports whether a TOML text can have a control character in a string: as it
// is, or as an escape. Most have neither, and their strings are not looked at one by one.
func mayControl(toml []byte) bool {
	return bytes.IndexByte(toml, '\\') >= 0 || bytes.IndexByte(toml, '\r') >= 0 || firstControl(toml) >= 0
}

// control returns the first control character of a string, given as it is written with
// its quotes, and where it stands there; -1 if there is none. Tabs and the ends of lines
// are none.
func control(raw string) (int, rune) {
	escapes := strings.HasPrefix(raw, `"`)
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRuneInString(raw[i:])
		if escapes && r == '\\' && i+1 < len(raw) {
			if r, size = escaped(raw[i:]); isUnshown(r) && !isJoined([]byte(raw), i, r) {
				return i, r
			}
		} else if r == '\r' && strings.HasPrefix(raw[i:], "\r\n") {
			size++
			r = '\n'
		}
		if unicode.IsControl(r) && r != '\t' && r != '\n' {
			return i, r
		}
		i += size
	}
	return -1, 0
}

// escaped returns the character that the escape at the beginning of s stands for, and how
// long it is. Any that is not of one character, or wrong, stands for itself.
func escaped(s string) (rune, int) {
	digits := 0
	switch s[1] {
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'r':
		return '\r', 2
	case 'e':
		return '\x1b', 2
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	}
	if n, err := strconv.ParseUint(s[2:min(2+digits, len(s))], 16, 31); err == nil { // nothing is no number
		return rune(n), 2 + digits
	}
	_, size := utf8.DecodeRuneInString(s[1:])
	return '\\', 1 + size
}
