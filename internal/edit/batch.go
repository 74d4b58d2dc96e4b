package edit

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"duibiao/internal/diag"
)

// batch makes changes that do not meet, in one text.
type batch struct {
	changes []Change
	errs    []error // by change
	first   error   // that was found
	later   []int   // changes that meet one of these

	splices  []splice
	done     []Change // as settings and removals of keys
	doneBy   []int    // the change that each of done comes from
	inline   map[string]bool
	elements map[string][][]Pair // new ones of arrays of tables
	arrays   map[string]int      // the first change of each
}

// run makes the changes that todo names in a text, and leaves those for later that meet
// another.
func (b *batch) run(d *document, todo []int) ([]byte, error) {
	b.inline, b.elements, b.arrays = map[string]bool{}, map[string][][]Pair{}, map[string]int{}
	for _, i := range todo {
		if b.changes[i].Pairs != nil {
			b.element(d, i)
		} else {
			b.key(d, i)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(b.elements)) {
		s, err := d.appendTables(name, b.elements[name])
		b.add(s, b.arrays[name], err)
	}
	if b.first != nil {
		return nil, b.first
	}
	out, ok := d.spliced(b.splices)
	if !ok {
		return nil, sayNotAlone.Fail(b.changes[todo[0]].Path)
	}
	return out, b.verify(d, out)
}

// add takes what a change comes to.
func (b *batch) add(s splice, change int, err error) {
	if err != nil {
		b.fail(change, err)
		return
	}
	b.splices = append(b.splices, s)
}

func (b *batch) fail(change int, err error) {
	b.errs[change] = err
	b.first = cmp.Or(b.first, err)
}

// element takes an element that is added to an array of tables.
func (b *batch) element(d *document, i int) {
	c := b.changes[i]
	if _, ok := b.arrays[c.Path]; !ok {
		b.arrays[c.Path] = i
	}
	at := join(c.Path, strconv.Itoa(d.counts[c.Path]+len(b.elements[c.Path])))
	b.elements[c.Path] = append(b.elements[c.Path], c.Pairs)
	b.note(i, Change{Path: at})
	for _, p := range c.Pairs {
		b.note(i, Change{Path: at + "." + p.Key, Literal: p.Literal})
	}
}

// key sets or removes a key. In an inline table one change moves where the next belongs,
// so each waits for the one before.
func (b *batch) key(d *document, i int) {
	c := b.changes[i]
	if table, ok := d.inlineAround(c.Path); ok {
		if b.inline[table] {
			b.later = append(b.later, i)
			return
		}
		b.inline[table] = true
	}
	var s splice
	var err error
	if c.Literal == "" {
		s, err = d.delete(c.Path)
	} else {
		s, err = d.set(c.Path, c.Literal)
	}
	b.add(s, i, err)
	b.note(i, c)
}

func (b *batch) note(change int, done Change) {
	b.done, b.doneBy = append(b.done, done), append(b.doneBy, change)
}

// inlineAround returns the outermost inline table around a path.
func (d *document) inlineAround(path string) (string, bool) {
	for i := range len(path) {
		if n := d.nodes[path[:i]]; path[i] == '.' && n != nil && n.kind == inlineTable {
			return path[:i], true
		}
	}
	return "", false
}

// spliced returns the text with ranges replaced. Of what goes to one place, what was asked
// for first comes first. It reports false if ranges overlap.
func (d *document) spliced(list []splice) ([]byte, bool) {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b splice) int { return cmp.Compare(a.from, b.from) })
	var out []byte
	at := 0
	for _, s := range list {
		if s.from < at {
			return nil, false
		}
		out = append(append(out, d.text[at:s.from]...), s.by...)
		at = s.to
	}
	return append(out, d.text[at:]...), true
}

// verify reports an error if out does not say what was asked for, or differs from d in
// anything else.
func (b *batch) verify(d *document, out []byte) error {
	path := b.changes[b.doneBy[0]].Path
	after, err := parse(out)
	if err != nil {
		return &diag.Failure{Words: sayAt.With(path), Cause: err}
	}
	c := changed{paths: map[string]bool{}, above: map[string]bool{"": true}}
	for i, done := range b.done {
		c.add(done.Path)
		if b.changes[b.doneBy[i]].Pairs != nil && done.Literal == "" {
			continue // the element as a whole
		}
		if n := after.nodes[done.Path]; done.Literal == "" && n != nil || done.Literal != "" && (n == nil || after.literal(n) != done.Literal) {
			b.fail(b.doneBy[i], sayNotSet.Fail(done.Path, done.Literal))
			return b.first
		}
	}
	if !maps.Equal(d.others(c), after.others(c)) {
		return sayNotAlone.Fail(path)
	}
	return nil
}

// changed are paths that have been changed, and those above them.
type changed struct{ paths, above map[string]bool }

func (c changed) add(path string) {
	c.paths[path] = true
	for i := range len(path) {
		if path[i] == '.' {
			c.above[path[:i]] = true
		}
	}
}

// below reports whether a path is one of those that have been changed, or below one.
func (c changed) below(path string) bool {
	if c.paths[path] {
		return true
	}
	for i := range len(path) {
		if path[i] == '.' && c.paths[path[:i]] {
			return true
		}
	}
	return false
}

// others returns what is written everywhere but at paths that have been changed, below
// them and in what they are a part of.
func (d *document) others(c changed) map[string]string {
	all := map[string]string{}
	for p, n := range d.nodes {
		switch {
		case c.above[p] || c.below(p):
		case n.kind == scalar || n.kind == array || n.kind == inlineTable:
			all[p] = d.literal(n)
		default:
			all[p] = strconv.Itoa(int(n.kind))
		}
	}
	return all
}
