package page

import (
	"cmp"
	"fmt"
	"html/template"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"text/template/parse"

	"duibiao/internal/diag"
)

// Contract is what a template file is given, and how it stands to the others. A site that
// lays its own file over it can rely on that.
type Contract struct {
	File    string     // partials/metric.html
	Doc     diag.Words // what it is for; whoever knows the pages says it
	Defines string     // what the file has to define, if it is called by another name than its own
	Fields  []Field

	Calls, CalledBy []Call
}

// Field is something that a template can name.
type Field struct {
	Path  string     // .Groups[].Heading: [] stands for each of a list
	Type  diag.Words // as the author of a template says it
	Means diag.Words
}

// Call is a call of a template, or by one: the other file, and the path of what is
// passed, which is "." for all.
type Call struct {
	File, With string
}

// Contracts returns what each template file is given that pages use, by name. It is for
// templates without mistakes.
func Contracts(fsys fs.FS, definitions ...Definition) ([]Contract, error) {
	l, diags, err := newLoader(fsys, nil, definitions, (*source).parse)
	if err != nil {
		return nil, err
	}
	if l != nil {
		for _, d := range definitions {
			d.walk(l)
		}
		diags = l.diags
	}
	if len(diags) > 0 {
		return nil, fmt.Errorf("page: %s", diags[0])
	}
	return l.contracts(), nil
}

// Function is something that every template can call with a name.
type Function struct {
	Name string
	Call string     // as it is written: {{href "about"}}
	Doc  diag.Words // what it gives
}

// contracts makes contracts of what the walk has come across.
func (l *loader) contracts() []Contract {
	slices.SortStableFunc(l.calls, func(a, b call) int { // pages with one frame come across its calls in turn
		return cmp.Or(strings.Compare(a.from.ParseName, b.from.ParseName), cmp.Compare(a.pos, b.pos))
	})
	given := map[string][]reflect.Type{}
	var list []Contract
	for _, v := range l.visits {
		name := fileOf(v.tree)
		if given[name] == nil {
			list = append(list, Contract{File: name, Defines: defined(v.tree)})
		}
		given[name] = append(given[name], v.dot)
	}
	for i := range list {
		c := &list[i]
		c.Fields = fieldsOf(nil, "", given[c.File])
		l.addCalls(c)
	}
	slices.SortFunc(list, func(a, b Contract) int { return strings.Compare(a.File, b.File) })
	return list
}

// fileOf returns the file that a template stands in.
func fileOf(tree *parse.Tree) string { return strings.TrimPrefix(tree.ParseName, templateDir) }

// defined returns the name of a template that is not that of its file.
func defined(tree *parse.Tree) string {
	if tree.Name == tree.ParseName {
		return ""
	}
	return tree.Name
}

// addCalls notes which templates a file calls, and which call it.
func (l *loader) addCalls(c *Contract) {
	add := func(list []Call, file string, with datum) []Call {
		if one := (Call{file, cmp.Or(with.path, ".")}); !slices.Contains(list, one) {
			return append(list, one)
		}
		return list
	}
	for _, k := range l.calls {
		from, to := fileOf(k.from), fileOf(k.to)
		if from == c.File {
			c.Calls = add(c.Calls, to, k.with)
		}
		if to == c.File {
			c.CalledBy = add(c.CalledBy, from, k.with)
		}
	}
}

// fieldsOf adds to a list the fields at a path that a template can name whichever of the
// types it is given, with the fields below them.
func fieldsOf(list []Field, path string, types []reflect.Type) []Field {
	if types[0].Kind() != reflect.Struct {
		return list
	}
	for _, f := range reflect.VisibleFields(types[0]) {
		all, ok := inAll(types, f.Name)
		if !ok || f.Anonymous || !f.IsExported() {
			continue
		}
		field := Field{Path: path + "." + f.Name, Type: typeWords(all), Means: means(f)}
		list = append(list, field)
		switch {
		case len(all) > 1:
		case f.Type.Kind() == reflect.Slice:
			list = fieldsOf(list, field.Path+"[]", []reflect.Type{f.Type.Elem()})
		default:
			list = fieldsOf(list, field.Path, all)
		}
	}
	return list
}

// inAll returns the types that a field has in structs, each once. It reports false if
// one of them has no such field.
func inAll(types []reflect.Type, name string) ([]reflect.Type, bool) {
	var list []reflect.Type
	for _, t := range types {
		f, ok := fieldOf(t, name)
		if !ok {
			return nil, false
		}
		if !slices.Contains(list, f) {
			list = append(list, f)
		}
	}
	return list, true
}

// means returns the words in a field's tag.
func means(f reflect.StructField) diag.Words {
	return diag.Words{Zh: f.Tag.Get("zh"), En: f.Tag.Get("en")}
}

// typeWords says of what type a field is; there are no words for one that templates should
// not be given.
func typeWords(types []reflect.Type) diag.Words {
	if len(types) > 1 {
		return sayDiffers
	}
	switch t := types[0]; {
	case t == reflect.TypeFor[template.HTML]():
		return saySafeHTML
	case t == reflect.TypeFor[template.CSS]():
		return saySafeCSS
	case t == reflect.TypeFor[template.JS]():
		return saySafeJS
	case t.Kind() == reflect.String:
		return sayText
	case t.Kind() == reflect.Bool:
		return sayYesNo
	case t.Kind() == reflect.Struct:
		return sayRecord
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct:
		return sayRecords
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.String:
		return sayTexts
	}
	return diag.Words{}
}
