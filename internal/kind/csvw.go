package kind

import (
	"io"
	"regexp"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

// metadataEnding is what CSV on the Web appends to the name of a file for that of its
// description (https://www.w3.org/TR/tabular-data-model/#default-locations-and-site-wide-location-configuration).
const metadataEnding = "-metadata.json"

func writeReportMetadata(env *Env, w io.Writer, d *described) error {
	return writeMetadata(env, w, d, ".csv", reportColumns(env.Settings.Languages, d.Growth))
}

func writeSeriesMetadata(env *Env, w io.Writer, d *described) error {
	return writeMetadata(env, w, d, seriesEnding, seriesColumns(env.Settings.Languages))
}

// writeMetadata writes what the columns of a file are. Words are in every language that there are words in.
func writeMetadata(env *Env, w io.Writer, d *described, ending string, columns []column) error {
	j, h := jsonText{}, d.head(env)
	j.open('{')
	j.word("@context", "http://www.w3.org/ns/csvw")
	j.text("url", d.Report+ending)
	j.said("dc:title", env.Settings.Languages, func(lang int) string { return d.Heads[lang].Value.Title })
	j.said("dc:source", env.Settings.Languages, func(lang int) string { return d.Heads[lang].Value.Source })
	if h.SourceURL != "" {
		j.key("prov:wasDerivedFrom")
		j.open('{')
		j.text("@id", h.SourceURL)
		j.close('}')
	}
	j.said("dc:publisher", env.Settings.Languages, func(lang int) string { return env.Settings.Publisher.Names[lang] })
	j.key("tableSchema")
	j.open('{')
	j.key("columns")
	j.open('[')
	for i := range columns {
		j.metadata(&columns[i])
	}
	j.close(']')
	if ending == ".csv" {
		j.text("primaryKey", "id")
	}
	j.close('}')
	j.close('}')
	_, err := w.Write(append(j.b, '\n'))
	return err
}

// said writes a text in each language that has it.
func (j *jsonText) said(name string, languages []scope.Language, text func(lang int) string) {
	open := false
	for lang, l := range languages {
		if text(lang) == "" {
			continue
		}
		if !open {
			j.key(name)
			j.open('[')
			open = true
		}
		j.value(l.Tag, text(lang))
	}
	if open {
		j.close(']')
	}
}

// value writes a text of a language.
func (j *jsonText) value(tag, text string) {
	j.open('{')
	j.text("@value", text)
	j.text("@language", tag)
	j.close('}')
}

// metadata writes a column. Its name there is a variable of URI templates, which has no hyphens.
func (j *jsonText) metadata(c *column) {
	j.open('{')
	j.text("name", strings.ReplaceAll(c.name, "-", "%2D"))
	j.text("titles", c.name)
	j.key("datatype")
	j.datatype(c)
	if c.required {
		j.boolean("required", true)
	}
	if c.tag != "" {
		j.text("lang", c.tag)
	}
	j.key("dc:description")
	j.open('[')
	j.value("zh-Hans", c.Doc.In(diag.Chinese))
	j.value("en", c.Doc.In(diag.English))
	j.close(']')
	j.close('}')
}

// datatype writes the type of a column's values, and their form if they have one.
func (j *jsonText) datatype(c *column) {
	form := strings.TrimSuffix(strings.TrimPrefix(c.pattern, "^"), "$")
	if c.cell == aText && c.choices != nil {
		quoted := make([]string, len(c.choices))
		for i, choice := range c.choices {
			quoted[i] = regexp.QuoteMeta(choice)
		}
		form = strings.Join(quoted, "|")
	}
	j.open('{')
	j.word("base", [...]string{aText: "string", aDecimal: "decimal", anInteger: "integer", aDate: "date", aBoolean: "boolean"}[c.cell])
	if form != "" {
		j.text("format", form)
	}
	j.close('}')
}
