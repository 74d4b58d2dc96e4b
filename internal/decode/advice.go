package decode

import (
	"bytes"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2/unstable"

	"duibiao/internal/diag"
)

// fullWidth are the signs of a Chinese keyboard that stand where TOML has others, and what
// to type instead. Inside a string they are letters like any other.
var fullWidth = [...]struct{ signs, typed string }{
	{"“”„「」『』＂", `"`},
	{"‘’＇", `'`},
	{"：＝", "="},
	{"，、", ","},
	{"．。", "."},
	{"－−—", "-"},
	{"［【", "["},
	{"］】", "]"},
	{"｛", "{"},
	{"｝", "}"},
	{"＃", "#"},
}

// adviseSign says what to type instead of the sign at an offset of the TOML, or in front
// of it at the end of a line, where a string that begins with " is found not to have
// ended. It says nothing of a sign that TOML knows.
func (w *walker) adviseSign(at int) diag.Words {
	if at < 0 || at > len(w.toml) { // the parser is wrong about texts that end at once
		return diag.Words{}
	}
	for at > 0 && at < len(w.toml) && !utf8.RuneStart(w.toml[at]) {
		at--
	}
	r, _ := utf8.DecodeRune(w.toml[at:])
	if at == len(w.toml) || r == '\n' || r == '\r' {
		r, _ = utf8.DecodeLastRune(bytes.TrimRight(w.toml[:at], " \t\r\n"))
	}
	if r == ' ' {
		r, _ = utf8.DecodeRune(bytes.TrimLeft(w.toml[at:], " "))
	}
	return adviseFullWidth(r)
}

func adviseFullWidth(r rune) diag.Words {
	for _, row := range &fullWidth {
		if strings.ContainsRune(row.signs, r) && r != utf8.RuneError {
			return adviceSign.With(string(r), row.typed)
		}
	}
	switch {
	case r == '\u3000' || r == '\u00a0':
		return adviceSpace
	case r >= '！' && r <= '～': // the others follow ASCII
		return adviceSign.With(string(r), string(r-'！'+'!'))
	}
	return diag.Words{}
}

// adviseType says how a value is written whose key asks for another kind.
func (w *walker) adviseType(key string, here *shape, v *unstable.Node) diag.Words {
	want := here.want
	raw := w.raw(v)
	inner, quoted := plainString(raw)
	switch got := kindOf(v.Kind); {
	case want == array && here.elem.want == table:
		return adviceTables.With(key)
	case got == text && want == date:
		if _, err := time.Parse(time.DateOnly, inner); err != nil {
			return adviceDate
		}
		return adviceUnquoted.With(key, inner)
	case got == text && quoted && want.reads(inner):
		return adviceUnquoted.With(key, inner)
	case want == text && raw != "" && got != table && got != array:
		return adviceQuoted.With(key, raw)
	case want == array && got == text && quoted:
		return adviceBrackets.With(key, raw)
	case want == table && len(here.names) > 0:
		return adviseKeys(key, here)
	case want == table && got == text && quoted:
		return adviceByLanguage.With(key, raw)
	}
	return diag.Words{}
}

// maxKeys is how many keys an advice writes out: a table with more has a place in the manual.
const maxKeys = 4

// adviseKeys says how a table is written that has keys of its own.
func adviseKeys(key string, here *shape) diag.Words {
	if len(here.names) > maxKeys {
		return diag.Words{}
	}
	return adviceKeys.With(key, strings.Join(here.names, " = …, ")+" = …")
}

// adviseTable says how a table is written of which there may be several.
func adviseTable(key string, here *shape) diag.Words {
	if here.want == array && here.elem.want == table {
		return adviceTables.With(key)
	}
	return diag.Words{}
}

// reads reports whether a text is a value of the kind.
func (k kind) reads(s string) bool {
	_, whole := plainNumber(s)
	_, decimal := plainFloat(s)
	switch k {
	case integer:
		return whole
	case float:
		return whole || decimal
	case boolean:
		return s == "true" || s == "false"
	}
	return false
}
