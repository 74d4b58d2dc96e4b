package decode

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"

	"duibiao/internal/diag"
	"duibiao/internal/spare"
)

// walker holds a syntax tree against a shape. Besides package edit it is the one
// place that knows pelletier's unstable package.
type walker struct {
	src    *diag.Source
	start  int    // where the TOML begins in src
	toml   []byte // the TOML alone
	parser *unstable.Parser
	text   string // the TOML again: names and literals are parts of it
	keys   *Keys
	diags  diag.List
	bad    []unstable.Range // entries to leave out
	inner  []unstable.Range // those in inline tables
	root   *shape           // of the whole
	plain  bool             // whether all has been put into the Go value (plain.go)

	mayControl bool // whether a string can have a control character (control.go)
}

// parsers are parsers that have been used: each has room for the largest tree so far.
type parsers struct {
	spare spare.List[*unstable.Parser]
}

func newParsers() parsers { return parsers{spare.New[*unstable.Parser]()} }

func (p *parsers) get() *unstable.Parser {
	if parser, ok := p.spare.Take(); ok {
		return parser
	}
	return &unstable.Parser{}
}

func (p *parsers) put(parser *unstable.Parser) {
	parser.Reset(nil)
	p.spare.Give(parser)
}

func newWalker(parser *unstable.Parser, src *diag.Source, start, end int) *walker {
	w := &walker{src: src, start: start, toml: src.Text[start:end], parser: parser}
	w.text = string(w.toml)
	w.mayControl = mayControl(w.toml)
	w.plain = !w.mayControl || isPlainText(w.text)
	w.keys = NewKeys(src.Name, bytes.Count(w.toml, []byte{'='})+bytes.Count(w.toml, []byte("[["))+1)
	w.parser.Reset(w.toml)
	return w
}

// record remembers where a key and its value stand, and returns the key's index. Of
// a key that stands twice the last place counts.
func (w *walker) record(e Entry) int {
	if i := w.keys.child(e.Parent, e.Name); i >= 0 {
		w.keys.Entries[i] = e
		return i
	}
	return w.keys.Add(e)
}

// place returns the position of an offset into the TOML.
func (w *walker) place(offset int) Place {
	p := w.src.Pos(w.start + offset)
	return Place{int32(p.Line), int32(p.Column)}
}

// walk visits every expression of the document and puts the values of a plain one
// into root.
func (w *walker) walk(root slot) {
	w.root = root.shape
	parent, here := -1, root
	for w.parser.NextExpression() {
		switch e := w.parser.Expression(); e.Kind {
		case unstable.Table, unstable.ArrayTable:
			parent, here = w.header(e, root)
		case unstable.KeyValue:
			if !w.keyValue(e, parent, here) {
				w.bad = append(w.bad, e.Raw)
			}
		}
	}
}

// header follows the key of a [table] or [[array of tables]] from the root. It
// returns a slot without shape if the table has no place here.
func (w *walker) header(e *unstable.Node, root slot) (int, slot) {
	at, here := -1, root
	for it := e.Key(); it.Next(); {
		key := it.Node()
		place := w.place(int(key.Raw.Offset))
		here = w.step(here, key, sayTable)
		if !w.clean(key) {
			here = slot{}
		}
		before := w.keys.child(at, w.name(key))
		again := before >= 0
		w.plain = w.plain && w.isPlainHeader(here, e.Kind, at, before, it.IsLast())
		at = w.record(Entry{w.name(key), at, place, place, ""})
		if it.IsLast() && e.Kind == unstable.ArrayTable {
			n := w.count(at)
			w.plain = w.plain && again == (n > 0)
			at = w.keys.Add(Entry{strconv.Itoa(n), at, place, place, ""})
			here = w.element(here, key, true)
		} else if n := w.count(at); n > 0 {
			last := int(w.keys.kin[at].last) - 1
			w.keys.Entries[last] = Entry{strconv.Itoa(n - 1), at, place, place, ""}
			at = last
			here = w.element(here, key, false)
		} else if here.shape != nil && !here.want.takes(table) {
			w.wrongType(key, here.shape, table, adviseTable(string(key.Data), here.shape))
			here = slot{}
		}
	}
	if here.shape == nil {
		w.bad = append(w.bad, w.headerLine(e))
	}
	return at, here
}

// isPlainHeader reports whether a key of a header, which stood before as the entry of that index, leads
// to a place that can be filled: in [a.b], a is a table, which no other value made, and b is one that
// was not there; in [[a]], a is an array of tables.
func (w *walker) isPlainHeader(here slot, header unstable.Kind, parent, before int, isLast bool) bool {
	if header == unstable.ArrayTable {
		return parent < 0 && isLast && here.shape != nil && here.elem != nil && here.elem.fields != nil
	}
	isNew := before < 0
	if !isNew && !isLast {
		e := w.keys.Entries[before]
		isNew = e.Key == e.Value // it was in a header
	}
	return isNew && here.shape != nil && here.want == table && here.isOpen()
}

// count returns how many elements an array has so far.
func (w *walker) count(array int) int {
	if last := w.keys.kin[array].last; last != 0 {
		if n, err := strconv.Atoi(w.keys.Entries[last-1].Name); err == nil {
			return n + 1
		}
	}
	return 0
}

// name returns a key. Most are written as they are.
func (w *walker) name(key *unstable.Node) string {
	if int(key.Raw.Length) == len(key.Data) {
		return w.text[key.Raw.Offset : key.Raw.Offset+key.Raw.Length]
	}
	w.plain = false
	return string(key.Data)
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

// element returns the slot of an element of an array of tables: of a new one, or of
// the last.
func (w *walker) element(here slot, key *unstable.Node, isNew bool) slot {
	if here.shape == nil || here.want == anything {
		w.plain = false
		return here
	}
	if here.want != array {
		w.wrongType(key, here.shape, array, adviceOneTable.With(string(key.Data)))
		return slot{}
	}
	if !w.plain || !isNew {
		return slot{shape: here.elem}
	}
	return here.grow()
}

// keyValue checks one entry, also of an inline table, in the table that is parent. It
// reports whether the entry can be decoded.
func (w *walker) keyValue(e *unstable.Node, parent int, here slot) bool {
	var key *unstable.Node
	at := parent
	for it := e.Key(); it.Next(); {
		if key != nil {
			w.plain = false // a dotted key
			place := w.place(int(key.Raw.Offset))
			at = w.between(Entry{w.name(key), at, place, place, ""})
		}
		if key != nil && here.shape != nil && !here.want.takes(table) {
			w.wrongType(key, here.shape, table, diag.Words{})
			here = slot{}
		}
		key = it.Node()
		here = w.step(here, key, sayKey)
		if !w.clean(key) {
			here = slot{}
		}
	}
	value := e.Value()
	w.plain = w.plain && w.keys.child(at, w.name(key)) < 0
	at = w.record(Entry{w.name(key), at, w.place(int(key.Raw.Offset)), w.place(w.offset(value)), w.raw(value)})
	return here.shape != nil && w.value(value, at, here, key)
}

// between returns the index of a table that a dotted key goes through.
func (w *walker) between(e Entry) int {
	if i := w.keys.child(e.Parent, e.Name); i >= 0 {
		return i
	}
	return w.keys.Add(e)
}

// step goes down one key. An unknown key is reported and gives no shape, and below
// that nothing is reported again.
func (w *walker) step(here slot, key *unstable.Node, what diag.Words) slot {
	if here.shape == nil {
		return slot{}
	}
	next := here.child(key.Data)
	if next.shape == nil {
		w.diags.Add(diag.Diagnostic{
			Pos:     w.src.Pos(w.start + int(key.Raw.Offset)),
			Rule:    ruleKey,
			Message: sayUnknownKey.With(what, string(key.Data)),
			Hint:    w.knownKeys(string(key.Data), here),
		})
	}
	return next
}

// knownKeys returns the nearest known key, or all of them. One that stands below a table in brackets is of that table,
// though it may be meant for the whole.
func (w *walker) knownKeys(name string, here slot) diag.Words {
	if here.shape != w.root && slices.Contains(w.root.names, name) {
		return adviceAbove.With(name)
	}
	if hint := diag.DidYouMean(name, here.names); !hint.IsZero() {
		return hint
	}
	return sayKnownKeys.With(diag.Listed(here.names))
}

// value checks a value and all that is in it, and fills the slot. It reports whether
// the value can be decoded.
func (w *walker) value(v *unstable.Node, at int, here slot, key *unstable.Node) bool {
	got := kindOf(v.Kind)
	if !here.want.takes(got) {
		w.wrongType(key, here.shape, got, w.adviseType(string(key.Data), here.shape, v))
		return false
	}
	if got == text && !w.clean(v) {
		return false
	}
	if got == date && strings.HasPrefix(w.raw(v), noDay) {
		w.diags.Add(diag.Diagnostic{Pos: w.src.Pos(w.start + int(v.Raw.Offset)), Rule: ruleType, Message: sayNoDay.With(string(key.Data), noDay), Hint: adviceDate})
		return false
	}
	open := (got == table || got == array) && here.isOpen() // what is in it fills it
	plain := w.plain && (open || here.fill(v, w.text))
	ok, i := true, 0
	for it := v.Children(); it.Next(); {
		child := it.Node()
		switch {
		case child.Kind == unstable.Comment:
		case got == table:
			if !w.keyValue(child, at, here) {
				w.inner = append(w.inner, child.Raw)
			}
		case got == array:
			place := w.place(w.offset(child))
			elem := w.record(Entry{strconv.Itoa(i), at, place, place, w.raw(child)})
			inner := here.child(nil)
			if open {
				inner = here.grow()
			}
			ok = w.value(child, elem, inner, key) && ok
			i++
		}
	}
	w.plain = plain && (w.plain || !open)
	return ok
}

func (w *walker) wrongType(key *unstable.Node, here *shape, got kind, hint diag.Words) {
	w.diags.Add(diag.Diagnostic{
		Pos:     w.src.Pos(w.start + int(key.Raw.Offset)),
		Rule:    ruleType,
		Message: sayWrongType.With(string(key.Data), here.want.words(), got.words()),
		Hint:    hint,
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

// noDay is the day that Go takes for none: it would be as if nothing had been written.
const noDay = "0001-01-01"

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
	return w.text[v.Raw.Offset : v.Raw.Offset+v.Raw.Length]
}

// blanked returns the TOML with the mistaken entries overwritten by spaces; lines
// and offsets stay true. An entry of an inline table goes with a comma beside it.
func (w *walker) blanked() []byte {
	if len(w.bad)+len(w.inner) == 0 {
		return w.toml
	}
	text := bytes.Clone(w.toml)
	for _, r := range slices.Backward(w.inner) { // the comma to blank is then beside the entry
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
