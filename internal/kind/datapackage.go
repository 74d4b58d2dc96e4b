package kind

import (
	"cmp"
	"io"
	"slices"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

const dataPackageEnding = ".datapackage.json"

// dataPackages describes the CSV files of each report for programs that read tables: as a
// Tabular Data Package (https://specs.frictionlessdata.io/tabular-data-package/), and each file
// by CSV on the Web, whose readers look for that beside it (https://www.w3.org/TR/tabular-metadata/).
func dataPackages() Kind {
	return Kind{
		Name: "datapackage", Optional: true, Leaf: true,
		Doc: diag.Words{
			Zh: "CSV 文件各列的说明，供数据工具读取：每篇报告一个 Frictionless Data Package，每个文件一份 CSVW 元数据。",
			En: "What the columns of the CSV files are, for tools that read tables: a Frictionless Data Package of each report, and CSVW metadata of each file.",
		},
		Links: func(env *Env, at Spot) []Link {
			if at.Report == "" || at.Sector != "" {
				return nil
			}
			path := address.Data(at.Report, dataPackageEnding)
			// For programs, which look in the head: readers have enough to choose from in the list.
			return []Link{{Path: path, Rel: "describedby", Type: address.MediaType(path), Title: env.books[at.Lang].Page.DataPackage}}
		},
		Report: func(env *Env, r *scope.Report) []Output {
			t := describe(env, r)
			list := []Output{
				made(env, address.Data(r.Slug, dataPackageEnding), t, writeDataPackage),
				made(env, address.Data(r.Slug, ".csv"+metadataEnding), t, writeReportMetadata),
			}
			if t.Further {
				list = append(list, made(env, address.Data(r.Slug, seriesEnding+metadataEnding), t, writeSeriesMetadata))
			}
			return list
		},
	}
}

// described is what is told of the data of a report, none of which are its figures.
type described struct {
	Report  string
	Heads   []scope.Keyed[scope.Head] // by language
	Growth  bool                      // whether there is any
	Further bool                      // whether there is a file of all periods
}

// describe returns what is told of the data of a report.
func describe(env *Env, r *scope.Report) *described {
	d := &described{Report: r.Slug}
	for i := range r.Editions {
		d.Heads = append(d.Heads, r.Editions[i].Sheet.Value.Head)
	}
	sectors := r.Editions[0].Sheet.Value.Sectors
	d.Further = hasFurther(sectors)
	for i := range sectors {
		d.Growth = d.Growth || slices.ContainsFunc(sectors[i].Value.Metrics, func(m scope.Keyed[scope.Metric]) bool { return m.Value.Growth != nil })
	}
	return d
}

// head returns what the report is called in the default language of the site.
func (d *described) head(env *Env) *scope.Head { return &d.Heads[env.Settings.Default].Value }

// writeDataPackage writes the package of a report: its two files, of which that of all periods
// refers to the other.
func writeDataPackage(env *Env, w io.Writer, d *described) error {
	j, h := jsonText{}, d.head(env)
	j.open('{')
	j.word("profile", "tabular-data-package")
	j.text("name", d.Report)
	j.text("title", h.Title)
	if home := env.Settings.URL(address.Report(env.Settings.Code(env.Settings.Default), d.Report)); home != "" {
		j.text("homepage", home)
	}
	j.origin(env, h)
	j.key("resources")
	j.open('[')
	j.resource(env, d, ".csv", reportColumns(env.Settings.Languages, d.Growth), func() {
		j.text("primaryKey", "id")
	})
	if d.Further {
		j.resource(env, d, seriesEnding, seriesColumns(env.Settings.Languages), func() {
			j.key("foreignKeys")
			j.open('[')
			j.open('{')
			j.text("fields", "id")
			j.key("reference")
			j.open('{')
			j.text("resource", d.Report)
			j.text("fields", "id")
			j.close('}')
			j.close('}')
			j.close(']')
		})
	}
	j.close(']')
	j.close('}')
	_, err := w.Write(append(j.b, '\n'))
	return err
}

// origin writes where figures come from and who publishes the site, as far as they are named.
func (j *jsonText) origin(env *Env, h *scope.Head) {
	if source := cmp.Or(h.Source, h.SourceURL); source != "" {
		j.key("sources")
		j.open('[')
		j.named(source, h.SourceURL, "")
		j.close(']')
	}
	if name := env.Settings.Publisher.Names[env.Settings.Default]; name != "" {
		j.key("contributors")
		j.open('[')
		j.named(name, env.Settings.Publisher.URL, "publisher")
		j.close(']')
	}
}

func (j *jsonText) named(title, path, role string) {
	j.open('{')
	j.text("title", title)
	if path != "" {
		j.text("path", path)
	}
	if role != "" {
		j.word("role", role)
	}
	j.close('}')
}

// resource writes a CSV file with its columns, and what keys it has.
func (j *jsonText) resource(env *Env, d *described, ending string, columns []column, keys func()) {
	j.open('{')
	j.word("profile", "tabular-data-resource")
	j.text("name", d.Report+strings.TrimSuffix(ending, ".csv"))
	j.text("path", d.Report+ending)
	j.word("format", "csv")
	j.word("mediatype", "text/csv")
	j.word("encoding", "utf-8")
	j.key("schema")
	j.open('{')
	j.key("fields")
	j.open('[')
	for i := range columns {
		j.field(env, &columns[i])
	}
	j.close(']')
	keys()
	j.close('}')
	j.close('}')
}

// field writes a column as Table Schema has it: https://specs.frictionlessdata.io/table-schema/
func (j *jsonText) field(env *Env, c *column) {
	j.open('{')
	j.text("name", c.name)
	j.word("type", [...]string{aText: "string", aDecimal: "number", anInteger: "integer", aDate: "date", aBoolean: "boolean"}[c.cell])
	j.text("description", c.Doc.In(env.documented()))
	if c.required || c.choices != nil || c.pattern != "" {
		j.key("constraints")
		j.open('{')
		if c.required {
			j.boolean("required", true)
		}
		if c.pattern != "" {
			j.text("pattern", c.pattern)
		}
		if c.choices != nil {
			j.key("enum")
			j.choices(c)
		}
		j.close('}')
	}
	j.close('}')
}

// choices writes the values that a column has.
func (j *jsonText) choices(c *column) {
	if c.cell != anInteger {
		j.texts(c.choices...)
		return
	}
	j.open('[')
	for _, n := range c.choices {
		j.separate()
		j.b = append(j.b, n...)
	}
	j.close(']')
}

// documented is the language in which data are explained: Chinese where the site's own is, else English.
func (e *Env) documented() diag.Language {
	if strings.HasPrefix(e.Settings.Languages[e.Settings.Default].Tag, "zh") {
		return diag.Chinese
	}
	return diag.English
}
