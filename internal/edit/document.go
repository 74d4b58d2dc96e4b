package edit

import (
	"bytes"
	"strconv"

	"github.com/pelletier/go-toml/v2/unstable"

	"duibiao/internal/diag"
)

// span is a range of bytes.
type span struct{ from, to int }

// kind is what stands at a path.
type kind uint8

const (
	scalar      kind = iota
	array            // written with brackets
	inlineTable      // written with braces
	table            // by a header, by an element's header, or by dotted keys
	tableArray       // by headers [[…]]
)

// node is what stands at a path, and where.
type node struct {
	kind   kind
	value  span   // of a value; empty for what headers and dotted keys make
	entry  span   // from the key to the end of the value; empty for an array's element
	parent string // of an entry: the path of the table that it is written in
	last   int    // of an inline table: where its last entry ends, or its brace if it is empty
	empty  bool   // of an inline table
	home   *home  // of a table that has a header, and of the root
}

// home is the place where the keys of a table stand.
type home struct {
	end    int    // behind the line of its last key, or of its header
	indent string // of its last key, or of its header
}

// document is a TOML text whose parts are known.
type document struct {
	text    []byte
	parser  unstable.Parser
	nodes   map[string]*node
	entries map[string][]*node // by the path of their table
	counts  map[string]int     // elements so far of each array of tables
	newline string             // of what is added
}

// parse reads a TOML text.
func parse(text []byte) (*document, error) {
	d := &document{text: text, nodes: map[string]*node{}, entries: map[string][]*node{}, counts: map[string]int{}}
	root := &home{}
	d.nodes[""] = &node{kind: table, home: root}
	d.parser.Reset(text)
	path, here := "", root
	for d.parser.NextExpression() {
		switch e := d.parser.Expression(); e.Kind {
		case unstable.Table, unstable.ArrayTable:
			path, here = d.header(e)
		case unstable.KeyValue:
			d.keyValue(e, path)
			here.end = d.lineEnd(int(e.Raw.Offset + e.Raw.Length))
			here.indent = d.indent(int(e.Raw.Offset))
		}
	}
	if err := d.parser.Error(); err != nil {
		return nil, &diag.Failure{Words: sayTOML, Cause: err}
	}
	return d, nil
}

// header takes a [table] or [[array of tables]].
func (d *document) header(e *unstable.Node) (string, *home) {
	path, end := "", 0
	for it := e.Key(); it.Next(); {
		key := it.Node()
		path, end = join(path, string(key.Data)), int(key.Raw.Offset+key.Raw.Length)
		if it.IsLast() && e.Kind == unstable.ArrayTable {
			d.nodes[path] = &node{kind: tableArray}
			d.counts[path]++
		}
		if n := d.counts[path]; n > 0 {
			path = join(path, strconv.Itoa(n-1))
		}
		d.table(path)
	}
	h := &home{end: d.lineEnd(end), indent: d.indent(end)}
	d.nodes[path].home = h
	return path, h
}

// table makes sure that there is a table at path.
func (d *document) table(path string) {
	if d.nodes[path] == nil {
		d.nodes[path] = &node{kind: table}
	}
}

// keyValue takes an entry of the table at path, also of an inline table.
func (d *document) keyValue(e *unstable.Node, path string) {
	parent, end := path, 0
	for it := e.Key(); it.Next(); {
		key := it.Node()
		path, end = join(path, string(key.Data)), int(key.Raw.Offset+key.Raw.Length)
		if !it.IsLast() {
			d.table(path)
		}
	}
	entry := span{int(e.Raw.Offset), int(e.Raw.Offset + e.Raw.Length)}
	equals := end + bytes.IndexByte(d.text[end:], '=')
	rest := d.text[equals+1 : entry.to]
	value := span{entry.to - len(bytes.TrimLeft(rest, " \t")), entry.to}
	n := &node{value: value, entry: entry, parent: parent}
	d.nodes[path] = n
	d.entries[parent] = append(d.entries[parent], n)
	d.value(n, e.Value(), path)
}

// value takes a value and all that is in it.
func (d *document) value(n *node, v *unstable.Node, path string) {
	switch v.Kind {
	case unstable.Array:
		n.kind = array
	case unstable.InlineTable:
		n.kind, n.empty, n.last = inlineTable, true, int(v.Raw.Offset)+1
	}
	i := 0
	for it := v.Children(); it.Next(); i++ {
		child := it.Node()
		if n.kind == inlineTable {
			d.keyValue(child, path)
			n.empty, n.last = false, int(child.Raw.Offset+child.Raw.Length)
			continue
		}
		elem, at := &node{}, join(path, strconv.Itoa(i))
		if child.Kind != unstable.Array && child.Kind != unstable.InlineTable {
			elem.value = span{int(child.Raw.Offset), int(child.Raw.Offset + child.Raw.Length)}
		}
		d.nodes[at] = elem
		d.value(elem, child, at)
	}
}

// literal returns a value as it is written.
func (d *document) literal(n *node) string { return string(d.text[n.value.from:n.value.to]) }

// lineStart returns where the line of the byte at offset begins.
func (d *document) lineStart(offset int) int {
	return bytes.LastIndexByte(d.text[:offset], '\n') + 1
}

// lineEnd returns where the line behind the one at offset begins.
func (d *document) lineEnd(offset int) int {
	if i := bytes.IndexByte(d.text[offset:], '\n'); i >= 0 {
		return offset + i + 1
	}
	return len(d.text)
}

// indent returns the white space that the line at offset begins with.
func (d *document) indent(offset int) string {
	line := d.text[d.lineStart(offset):]
	return string(line[:len(line)-len(bytes.TrimLeft(line, " \t"))])
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}
