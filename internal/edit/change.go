package edit

import (
	"bytes"
	"strconv"
	"strings"
)

// splice replaces a range of bytes.
type splice struct {
	span
	by string
}

// set replaces the value at path, or adds the key.
func (d *document) set(path, literal string) (splice, error) {
	n := d.nodes[path]
	switch {
	case n == nil:
		return d.insert(path, literal)
	case n.value == span{}:
		return splice{}, sayNoValue.Fail(path)
	}
	return splice{n.value, literal}, nil
}

// insert adds a key that is not there to the nearest table that has a place for it.
func (d *document) insert(path, literal string) (splice, error) {
	keys := strings.Split(path, ".")
	for i := len(keys) - 1; ; i-- {
		entry := dotted(keys[i:]) + " = " + literal
		switch n := d.nodes[strings.Join(keys[:i], ".")]; {
		case n == nil:
		case n.kind == inlineTable:
			return d.insertInline(n, entry), nil
		case n.home != nil:
			return d.insertLine(n.home, entry), nil
		case n.kind != table:
			return splice{}, sayNoPlace.Fail(path)
		}
	}
}

// append adds an element to the array at path, and returns where that is.
func (d *document) append(path, literal string) (splice, string, error) {
	n, count := d.nodes[path], 0
	for d.nodes[join(path, strconv.Itoa(count))] != nil {
		count++
	}
	at := join(path, strconv.Itoa(count))
	switch {
	case n == nil:
		s, err := d.insert(path, "["+literal+"]")
		return s, at, err
	case n.kind != array:
		return splice{}, at, sayNoArray.Fail(path)
	case count == 0:
		return splice{span{n.value.from + 1, n.value.from + 1}, literal}, at, nil
	}
	last := d.nodes[join(path, strconv.Itoa(count-1))]
	if last.value == (span{}) {
		return splice{}, at, sayNoArray.Fail(path)
	}
	return splice{span{last.value.to, last.value.to}, ", " + literal}, at, nil
}

// insertInline adds an entry behind the last of an inline table.
func (d *document) insertInline(n *node, entry string) splice {
	switch {
	case !n.empty:
		entry = ", " + entry
	case d.text[n.last] == '}':
		entry = " " + entry + " "
	default:
		entry = " " + entry
	}
	return splice{span{n.last, n.last}, entry}
}

// insertLine adds a line behind the last key of a table. A key of the root that has
// none yet comes first of all, a blank line in front of what follows.
func (d *document) insertLine(h *home, entry string) splice {
	line := h.indent + entry + d.newline
	switch {
	case h.end > 0 && d.text[h.end-1] != '\n':
		line = d.newline + h.indent + entry
	case h.end == 0 && len(d.text) > 0 && d.text[0] != '\n' && d.text[0] != '\r':
		line += d.newline
	}
	return splice{span{h.end, h.end}, line}
}

// delete removes the key at path.
func (d *document) delete(path string) (splice, error) {
	n := d.nodes[path]
	switch {
	case n == nil:
		return splice{}, sayNotThere.Fail(path)
	case n.entry == span{}:
		return splice{}, sayNoKey.Fail(path)
	case d.nodes[n.parent].kind == inlineTable:
		return d.deleteInline(n), nil
	}
	return splice{span: span{d.lineStart(n.entry.from), d.lineEnd(n.entry.to)}}, nil
}

// deleteInline removes an entry of an inline table with the comma in front of it, or
// if it is the first, with the one behind.
func (d *document) deleteInline(n *node) splice {
	from, to := n.entry.from, n.entry.to
	front := 0 // where the entry in front ends
	for _, other := range d.entries[n.parent] {
		if other.entry.to <= from {
			front = max(front, other.entry.to)
		}
	}
	if front > 0 {
		comma, _ := d.comma(front)
		kept := bytes.TrimRight(d.text[comma+1:from], " \t")
		return splice{span{comma, to}, string(kept)}
	}
	if comma, ok := d.comma(to); ok {
		rest := bytes.TrimLeft(d.text[comma+1:], " \t")
		return splice{span: span{from, len(d.text) - len(rest)}}
	}
	return splice{span: span{from, to}}
}

// comma finds the comma that follows offset behind nothing but white space and
// comments.
func (d *document) comma(offset int) (int, bool) {
	for i := offset; i < len(d.text); i++ {
		switch d.text[i] {
		case ',':
			return i, true
		case '#':
			i = d.lineEnd(i) - 1
		case ' ', '\t', '\r', '\n':
		default:
			return 0, false
		}
	}
	return 0, false
}

// appendTables adds elements to an array of tables.
func (d *document) appendTables(name string, elements [][]Pair) (splice, error) {
	if n := d.nodes[name]; n != nil && n.kind != tableArray {
		return splice{}, sayNoTables.Fail(name)
	}
	if i := strings.LastIndexByte(name, '.'); i > 0 && (d.nodes[name[:i]] == nil || d.nodes[name[:i]].home == nil) {
		return splice{}, sayNoPlace.Fail(name)
	}
	at := d.behind(name)
	var b strings.Builder
	if at > 0 && d.text[at-1] != '\n' {
		b.WriteString(d.newline)
	}
	if at > 0 && len(bytes.TrimSpace(d.text[d.lineStart(at-1):at])) > 0 {
		b.WriteString(d.newline)
	}
	for i, pairs := range elements {
		if i > 0 {
			b.WriteString(d.newline)
		}
		b.WriteString("[[" + dotted(d.headed(name)) + "]]" + d.newline)
		for _, p := range pairs {
			b.WriteString(bareKey(p.Key) + " = " + p.Literal + d.newline)
		}
	}
	if rest := d.text[at:]; len(rest) > 0 && rest[0] != '\n' && rest[0] != '\r' {
		b.WriteString(d.newline)
	}
	return splice{span{at, at}, b.String()}, nil
}

// behind returns where the next element of an array of tables goes: behind the last
// one and the comments that follow it without a blank line, or at the end.
//
// An array that has none yet and belongs to an element of another one follows all that this
// element has.
func (d *document) behind(name string) int {
	last, isNested := d.elementAround(name)
	switch {
	case d.counts[name] > 0:
		last = join(name, strconv.Itoa(d.counts[name]-1))
	case !isNested:
		return len(d.text)
	}
	end := 0
	for p, n := range d.nodes {
		if n.home != nil && strings.HasPrefix(p+".", last+".") {
			end = max(end, n.home.end)
		}
	}
	at := end
	for at < len(d.text) && bytes.HasPrefix(bytes.TrimLeft(d.text[at:], " \t"), []byte("#")) {
		at = d.lineEnd(at)
	}
	if line := bytes.TrimSpace(d.text[at:d.lineEnd(at)]); len(line) > 0 {
		return end // the comments belong to what follows
	}
	return at
}

// elementAround returns the innermost element of an array of tables that a path leads
// through: metrics.2 of metrics.2.series.
func (d *document) elementAround(path string) (string, bool) {
	for i := len(path) - 1; i > 0; i-- {
		if path[i] != '.' {
			continue
		}
		if parent := strings.LastIndexByte(path[:i], '.'); parent > 0 && d.counts[path[:parent]] > 0 && d.nodes[path[:i]] != nil {
			return path[:i], true
		}
	}
	return "", false
}

// headed returns the keys in the header of an array of tables: without the numbers of the
// elements that it belongs to.
func (d *document) headed(path string) []string {
	var keys []string
	at := ""
	for _, key := range strings.Split(path, ".") {
		if d.counts[at] == 0 {
			keys = append(keys, key)
		}
		at = join(at, key)
	}
	return keys
}
