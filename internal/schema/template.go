package schema

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/width"
)

// Templates writes which templates there are, what each is for and what all can call, as a text for
// people.
func Templates(list []page.Contract, functions []page.Function, in diag.Language) string {
	var rows [][]string
	for _, c := range list {
		rows = append(rows, []string{c.File, c.Doc.In(in)})
	}
	var b strings.Builder
	writeColumns(&b, "", rows)
	b.WriteString("\n" + sayTemplateUsage.In(in) + "\n")
	writeFunctions(&b, functions, in)
	return b.String()
}

// writeFunctions writes what every template can call.
func writeFunctions(b *strings.Builder, functions []page.Function, in diag.Language) {
	b.WriteString("\n" + sayFunctionsHead.In(in) + "\n")
	for _, f := range functions {
		b.WriteString(indent + f.Call + "\n")
		for line := range strings.SplitSeq(f.Doc.In(in), "\n") {
			b.WriteString(indent + indent + line + "\n")
		}
	}
}

// Template writes what a template is given, likewise.
func Template(c *page.Contract, in diag.Language) string {
	var b strings.Builder
	b.WriteString(c.File + "\n" + c.Doc.In(in) + "\n")
	if c.Defines != "" {
		b.WriteString(sayDefines.With(c.Defines).In(in) + "\n")
	}
	writeFields(&b, c.Fields, in)
	writeCalls(&b, sayCallsHead.In(in), c.Calls)
	writeCalls(&b, sayCalledByHead.In(in), c.CalledBy)
	b.WriteString("\n" + sayNotation.In(in) + "\n")
	return b.String()
}

// indent is what rows begin with that stand below a heading.
const indent = "  "

// writeFields writes fields in blocks: each of the template's own fields with those below
// it, and between them those that have none. Each block has columns of its own: if all
// paths took as much space as the longest, no meaning would be near its field.
func writeFields(b *strings.Builder, fields []page.Field, in diag.Language) {
	if len(fields) == 0 {
		return
	}
	b.WriteString("\n" + sayFieldsHead.In(in) + "\n")
	types := 0
	for _, f := range fields {
		types = max(types, width.Of(f.Type.In(in)))
	}
	for i, block := range blocks(fields) {
		if i > 0 {
			b.WriteString("\n")
		}
		var rows [][]string
		for _, f := range block {
			rows = append(rows, []string{f.Path, padded(f.Type.In(in), types), f.Means.In(in)})
		}
		writeColumns(b, indent, rows)
	}
}

// blocks cuts fields into blocks.
func blocks(fields []page.Field) [][]page.Field {
	var list [][]page.Field
	start := 0
	for i := 1; i <= len(fields); i++ {
		if i == len(fields) || top(fields[i]) && (!top(fields[i-1]) || i+1 < len(fields) && !top(fields[i+1])) {
			list = append(list, fields[start:i])
			start = i
		}
	}
	return list
}

// top reports whether a field is one of what the template is given itself.
func top(f page.Field) bool { return strings.LastIndexByte(f.Path, '.') == 0 }

func writeCalls(b *strings.Builder, head string, calls []page.Call) {
	if len(calls) == 0 {
		return
	}
	b.WriteString("\n" + head + "\n")
	var rows [][]string
	for _, c := range calls {
		rows = append(rows, []string{c.File, c.With})
	}
	writeColumns(b, indent, rows)
}

// writeColumns writes rows of texts one below the other.
func writeColumns(b *strings.Builder, indent string, rows [][]string) {
	var widths [3]int
	for _, r := range rows {
		for i, text := range r {
			widths[i] = max(widths[i], width.Of(text))
		}
	}
	for _, r := range rows {
		b.WriteString(indent)
		for i, text := range r[:len(r)-1] {
			b.WriteString(padded(text, widths[i]) + "  ")
		}
		b.WriteString(r[len(r)-1] + "\n")
	}
}

// padded fills a text up to a width.
func padded(text string, columns int) string {
	return text + strings.Repeat(" ", columns-width.Of(text))
}

// NearestTemplate returns the file that a name may have been meant for: one that is
// written nearly so, or that has it without its folder or its ending.
func NearestTemplate(name string, list []page.Contract) (string, bool) {
	var files []string
	for _, c := range list {
		files = append(files, c.File)
	}
	if i := slices.IndexFunc(files, func(file string) bool { return stem(file) == stem(name) }); i >= 0 {
		return files[i], true
	}
	return diag.Nearest(name, files)
}

// stem returns the name of a file without its folder and its ending.
func stem(file string) string {
	base := path.Base(file)
	return cmp.Or(strings.TrimSuffix(base, path.Ext(base)), base)
}
