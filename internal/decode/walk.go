package decode

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"

	"duibiao/internal/diag"
)

// walker holds a syntax tree against a shape. Besides package edit it is the one
// place that knows pelletier's unstable package.
type walker struct {
	src    *diag.Source
	start  int    // where the TOML begins in src
	toml   []byte // the TOML alone
	parser unstable.Parser
	keys   *Keys
	diags  diag.List
	bad    []unstable.Range // entries to leave out
	inner  []unstable.Range // those in inline tables
	counts map[string]int   // elements so far of each array of tables
}

func newWalker(src *diag.Source, start, end int) *walker {
	w := &walker{src: src, start: start, toml: src.Text[start:end], counts: map[string]int{}}
	w.keys = &Keys{File: src.Name, Entries: make(map[string]Entry, bytes.Count(w.toml, []byte{'\n'}))}
	w.parser.Reset(w.toml)
	return w
}

// record remembers where a key and its value stand.
func (w *walker) record(path string, key, value int, literal string) {
	w.keys.Entries[path] = Entry{w.place(key), w.place(value), literal}
}

// place returns the position of an offset into the TOML.
func (w *walker) place(offset int) Place {
	p := w.src.Pos(w.start + offset)
	return Place{p.Line, p.Column}
}

// walk visits every expression of the document.
func (w *walker) walk(root *shape) {
	path, here := "", root
	for w.parser.NextExpression() {
		switch e := w.parser.Expression(); e.Kind {
		case unstable.Table, unstable.ArrayTable:
			path, here = w.header(e, root)
		case unstable.KeyValue:
			if !w.keyValue(e, path, here) {
				w.bad = append(w.bad, e.Raw)
			}
		}
	}
}

// header follows the key of a [table] or [[array of tables]] from the root. It
// returns the shape nil if the table has no place here.
func (w *walker) header(e *unstable.Node, root *shape) (string, *shape) {
	path, here := "", root
	for it := e.Key(); it.Next(); {
		key := it.Node()
		path = join(path, string(key.Data))
		here = w.step(here, key, path, "table")
		if it.IsLast() && e.Kind == unstable.ArrayTable {
			w.record(path, int(key.Raw.Offset), int(key.Raw.Offset), "")
			w.counts[path]++
			path = join(path, strconv.Itoa(w.counts[path]-1))
			here = w.element(here, key)
		} else if n := w.counts[path]; n > 0 {
			path = join(path, strconv.Itoa(n-1))
			here = w.element(here, key)
		} else if here != nil && !here.want.takes(table) {
			w.wrongType(key, here, table)
			here = nil
		}
		w.record(path, int(key.Raw.Offset), int(key.Raw.Offset), "")
	}
	if here == nil {
		w.bad = append(w.bad, w.headerLine(e))
	}
	return path, here
}

// headerLine returns the bytes of a table header's line.
func (w *walker) headerLine(e *unstable.Node) unstable.Range {
	it := e.Key()
	it.Next()
	at := int(it.Node().Raw.Offset)
	from := bytes.LastIndexByte(w.toml[:at], '\n') + 1
	to := len(w.toml)
	if i := bytes.IndexByte(w.toml[at:], '\n'); i >= 0 {
		to = at + i
	}
	return unstable.Range{Offset: uint32(from), Length: uint32(to - from)}
}

// element returns the shape of the elements of an array of tables.
func (w *walker) element(here *shape, key *unstable.Node) *shape {
	if here == nil || here.want == anything {
		return here
	}
	if here.want != array {
		w.wrongType(key, here, array)
		return nil
	}
	return here.elem
}

// keyValue checks one entry, also of an inline table, below path. It reports
// whether the entry can be decoded.
func (w *walker) keyValue(e *unstable.Node, path string, here *shape) bool {
	var key *unstable.Node
	for it := e.Key(); it.Next(); {
		if key != nil && here != nil && !here.want.takes(table) {
			w.wrongType(key, here, table)
			here = nil
		}
		key = it.Node()
		path = join(path, string(key.Data))
		here = w.step(here, key, path, "key")
	}
	value := e.Value()
	w.record(path, int(key.Raw.Offset), w.offset(value), w.raw(value))
	return here != nil && w.value(value, path, here, key)
}

// step goes down one key. An unknown key is reported and gives nil, and below nil
// nothing is reported again.
func (w *walker) step(here *shape, key *unstable.Node, path, what string) *shape {
	if here == nil {
		return nil
	}
	name := string(key.Data)
	next := here.child(name)
	if next == nil {
		w.diags.Add(diag.Diagnostic{
			Pos:     w.src.Pos(w.start + int(key.Raw.Offset)),
			Rule:    ruleKey,
			Message: fmt.Sprintf("unknown %s %q", what, name),
			Hint:    knownKeys(name, here.names),
		})
	}
	return next
}

// knownKeys returns the nearest known key, or all of them.
func knownKeys(name string, known []string) string {
	if hint := diag.DidYouMean(name, known); hint != "" {
		return hint
	}
	return "known here: " + strings.Join(known, ", ")
}

// value checks a value and all that is in it. It reports whether the value can be
// decoded.
func (w *walker) value(v *unstable.Node, path string, here *shape, key *unstable.Node) bool {
	got := kindOf(v.Kind)
	if !here.want.takes(got) {
		w.wrongType(key, here, got)
		return false
	}
	ok, i := true, 0
	for it := v.Children(); it.Next(); {
		child := it.Node()
		switch {
		case child.Kind == unstable.Comment:
		case got == table:
			if !w.keyValue(child, path, here) {
				w.inner = append(w.inner, child.Raw)
			}
		case got == array:
			elem := join(path, strconv.Itoa(i))
			w.record(elem, w.offset(child), w.offset(child), w.raw(child))
			ok = w.value(child, elem, here.child(""), key) && ok
			i++
		}
	}
	return ok
}

func (w *walker) wrongType(key *unstable.Node, here *shape, got kind) {
	w.diags.Add(diag.Diagnostic{
		Pos:     w.src.Pos(w.start + int(key.Raw.Offset)),
		Rule:    ruleType,
		Message: fmt.Sprintf("%s must be %s, not %s", key.Data, here.want, got),
	})
}

func kindOf(k unstable.Kind) kind {
	switch k {
	case unstable.String:
		return text
	case unstable.Integer:
		return integer
	case unstable.Float:
		return float
	case unstable.Bool:
		return boolean
	case unstable.LocalDate, unstable.LocalTime, unstable.LocalDateTime, unstable.DateTime:
		return date
	case unstable.Array:
		return array
	}
	return table
}

// offset returns where a value begins in the TOML. The parser gives the range of
// every value but an array, which begins behind its key's equals sign: there the
// first element stands for it.
func (w *walker) offset(v *unstable.Node) int {
	if v.Raw.Length > 0 {
		return int(v.Raw.Offset)
	}
	for it := v.Children(); it.Next(); {
		return w.offset(it.Node())
	}
	return 0
}

func (w *walker) raw(v *unstable.Node) string {
	if v.Raw.Length == 0 {
		return ""
	}
	return string(w.parser.Raw(v.Raw))
}

// blanked returns the TOML with the mistaken entries overwritten by spaces; lines
// and offsets stay true. An entry of an inline table goes with a comma beside it.
func (w *walker) blanked() []byte {
	if len(w.bad)+len(w.inner) == 0 {
		return w.toml
	}
	text := bytes.Clone(w.toml)
	for _, r := range w.inner {
		blank(text, r)
		blankComma(text, int(r.Offset), int(r.Offset+r.Length))
	}
	for _, r := range w.bad {
		blank(text, r)
	}
	return text
}

func blank(text []byte, r unstable.Range) {
	for i := r.Offset; i < r.Offset+r.Length; i++ {
		if text[i] != '\n' && text[i] != '\r' {
			text[i] = ' '
		}
	}
}

// blankComma blanks the comma in front of text[from:to], or if the inline table
// begins there, the one behind.
func blankComma(text []byte, from, to int) {
	const space = " \t\r\n"
	if i := len(bytes.TrimRight(text[:from], space)) - 1; i >= 0 && text[i] == ',' {
		text[i] = ' '
	} else if rest := bytes.TrimLeft(text[to:], space); len(rest) > 0 && rest[0] == ',' {
		text[len(text)-len(rest)] = ' '
	}
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}
