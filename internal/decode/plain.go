package decode

import (
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/pelletier/go-toml/v2/unstable"
)

// Most front matter is plain, and so are the words of a site: [tables] that stand once, [[tables]]
// one deep, keys without dots, strings without escapes, numbers in digits, true and false, and lists
// of those. Such values are put into the Go struct during the walk, which takes a fraction of the
// time of a second pass. All else (dates with a time, maps of tables, a key that stands twice) makes
// the document not plain, and BurntSushi/toml decodes it from the start. A fuzz test holds the
// two ways equal.

// slot is a place in a Go value, and what may be put there.
type slot struct {
	*shape               // nil if nothing may
	value  reflect.Value // invalid if the document is not plain

	words reflect.Value // the map of strings in which the value belongs under key; invalid if none is
	key   string
}

// anyShape is below what takes anything.
var anyShape = &shape{}

// child returns the slot below key, without a shape if the key is unknown. Below
// what takes anything everything is known.
func (s slot) child(key []byte) slot {
	switch {
	case s.fields != nil:
		for _, f := range s.fields {
			if f.name == string(key) {
				return s.field(f)
			}
		}
		return slot{}
	case s.isWords() && key != nil:
		return slot{shape: s.elem, value: reflect.New(s.value.Type().Elem()).Elem(), words: s.value, key: string(key)}
	case s.elem != nil:
		return slot{shape: s.elem}
	}
	return slot{shape: anyShape}
}

// isWords reports whether the slot is a map of strings.
func (s slot) isWords() bool {
	return s.value.IsValid() && s.value.Kind() == reflect.Map && s.elem.want == text
}

// isOpen reports whether what is in a table or an array can be put into the slot, one after
// the other. What is empty is not the same as what is not there.
func (s slot) isOpen() bool {
	if !s.value.IsValid() {
		return false
	}
	switch s.value.Kind() {
	case reflect.Struct:
		return s.fields != nil
	case reflect.Map:
		if s.isWords() && s.value.IsNil() {
			s.value.Set(reflect.MakeMap(s.value.Type()))
		}
		return s.isWords()
	case reflect.Slice:
		if s.elem.want == text && s.value.IsNil() {
			s.value.Set(reflect.MakeSlice(s.value.Type(), 0, 0))
		}
		return s.elem.want == text
	}
	return false
}

func (s slot) field(f *shape) slot {
	if !s.value.IsValid() || f.isPointer {
		return slot{shape: f}
	}
	return slot{shape: f, value: s.value.Field(f.index)}
}

// grow returns the slot of one more element of an array.
func (s slot) grow() slot {
	if !s.value.IsValid() {
		return slot{shape: s.elem}
	}
	n := s.value.Len()
	if n == s.value.Cap() {
		s.value.Grow(max(8, n))
	}
	s.value.SetLen(n + 1)
	return slot{shape: s.elem, value: s.value.Index(n)}
}

// fill puts a value into the slot. It reports false for one that is not plain.
func (s slot) fill(v *unstable.Node, text string) bool {
	if !s.value.IsValid() || s.want == table {
		return false
	}
	if v.Kind == unstable.String && s.value.Kind() == reflect.String { // most values, and an any takes memory
		word, ok := plainString(text[v.Raw.Offset : v.Raw.Offset+v.Raw.Length])
		if !ok {
			return false
		}
		s.value.SetString(word)
		if s.words.IsValid() {
			s.words.SetMapIndex(reflect.ValueOf(s.key).Convert(s.words.Type().Key()), s.value)
		}
		return true
	}
	if v.Kind == unstable.LocalDate && s.want == date {
		return s.fillDate(text[v.Raw.Offset : v.Raw.Offset+v.Raw.Length])
	}
	plain, ok := plainValue(v, text)
	if !ok {
		return false
	}
	switch {
	case s.want == anything:
		s.value.Set(reflect.ValueOf(plain))
	case s.value.Kind() == reflect.Bool:
		s.value.SetBool(plain.(bool))
	case s.want == integer && s.value.CanInt():
		s.value.SetInt(plain.(int64))
	default:
		return false // a pointer
	}
	return true
}

// fillDate puts a day into the slot, unless that is for a pointer.
func (s slot) fillDate(raw string) bool {
	t, err := time.ParseInLocation(time.DateOnly, raw, s.days)
	if err == nil && s.days != nil && s.value.Kind() == reflect.Struct {
		s.value.Set(reflect.ValueOf(t))
		return true
	}
	return false
}

// dayLocation returns the location that BurntSushi/toml gives to days.
func dayLocation() *time.Location {
	var v struct{ Day time.Time }
	if _, err := toml.Decode("day = 2000-01-01", &v); err != nil {
		return nil
	}
	return v.Day.Location()
}

// plainValue returns the value of a node of the TOML text if that is plain.
func plainValue(v *unstable.Node, text string) (any, bool) {
	raw := text[v.Raw.Offset : v.Raw.Offset+v.Raw.Length]
	switch v.Kind {
	case unstable.String:
		return plainString(raw)
	case unstable.Integer:
		return plainNumber(raw)
	case unstable.Float:
		return plainFloat(raw)
	case unstable.Bool:
		return v.Data[0] == 't', true
	case unstable.InlineTable:
		return plainTable(v, text)
	}
	return nil, false
}

// plainString takes the quotes from a string on one line without escapes.
func plainString(raw string) (string, bool) {
	if len(raw) < 2 || len(raw) > 2 && raw[1] == raw[0] {
		return "", false
	}
	for i := range len(raw) {
		if raw[i] == '\\' || raw[i] == '\n' || raw[i] == '\r' {
			return "", false
		}
	}
	return raw[1 : len(raw)-1], true
}

// plainNumber reads a whole number in digits alone.
func plainNumber(raw string) (any, bool) {
	for i := range len(raw) {
		if raw[i] < '0' || raw[i] > '9' {
			return nil, false
		}
	}
	n, err := strconv.ParseInt(raw, 10, 64)
	return n, err == nil && (raw[0] != '0' || raw == "0") // 007 is no number
}

// plainFloat reads digits with a point between them.
func plainFloat(raw string) (any, bool) {
	whole, fraction, ok := strings.Cut(raw, ".")
	if _, plain := plainNumber(whole); !ok || !plain || strings.Trim(fraction, "0123456789") != "" {
		return nil, false
	}
	f, err := strconv.ParseFloat(raw, 64)
	return f, err == nil && fraction != ""
}

// plainTable reads an inline table whose keys and values are plain.
func plainTable(v *unstable.Node, text string) (any, bool) {
	m := map[string]any{}
	for it := v.Children(); it.Next(); {
		e := it.Node()
		if e.Kind != unstable.KeyValue {
			return nil, false
		}
		keys := e.Key()
		keys.Next()
		key := keys.Node()
		value, ok := plainValue(e.Value(), text)
		if _, twice := m[string(key.Data)]; !ok || twice || keys.Next() || int(key.Raw.Length) != len(key.Data) {
			return nil, false
		}
		m[string(key.Data)] = value
	}
	return m, len(m) > 0
}

// isPlainText reports whether a text has no control characters but tabs and the ends
// of lines, about which the two parsers may differ.
func isPlainText(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c >= 0x20 && c != 0x7f || c == '\t' || c == '\n':
		case c == '\r' && i+1 < len(text) && text[i+1] == '\n':
		default:
			return false
		}
	}
	return true
}
