package check

import (
	"maps"
	"path"
	"slices"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/report"
)

var structureParity = Rule{
	ID: "structure-parity",
	Doc: diag.Words{En: `A translation that is built differently from its original.

Headings are the same in number, order and level in every language. That is an error
by itself, since all that is compared between languages is compared section by
section.

In each section the lists have as many items, and the tables as many rows and
columns; links lead to the same articles, headings, metrics and files, each in its
own language (green.zh.md and green.en.md, chart.zh.png and chart.en.png); there are
as many links to other sites, and the same images. These are warnings by themselves:
a sentence may well become a list. Paragraphs are not counted.`, Zh: `译文的结构与原文不同。

标题的数目、次序和级别在各种语言里要相同。不同时默认是错误，
因为各种语言之间的比较都是逐节进行的。

每一节里，列表的项数、表格的行数和列数要相同；链接要指向同样的文章、标题、指标和文件，
各用自己的语言（green.zh.md 与 green.en.md，chart.zh.png 与 chart.en.png）；
指向其他网站的链接数目要相同，图片也要相同。这些默认是警告：一句话译成列表也未尝不可。
段落不计数。`},
	Prose: true,
	Work:  findStructure,
}

func findStructure(w *Work) diag.List {
	var diags diag.List
	for t := range w.translations() {
		pairs, d := t.sections()
		diags = append(diags, d...)
		for _, p := range pairs {
			diags = append(diags, p.lists()...)
			diags = append(diags, p.tables()...)
			diags = append(diags, p.links(w, t)...)
		}
	}
	return diags
}

// sectionPair is a section of a translation beside that of the original.
type sectionPair struct {
	from, to *markdown.Section
}

// sections pairs the sections of a translation with those of its original, as far as
// their headings have the same levels, and reports where they have not.
func (t translation) sections() ([]sectionPair, diag.List) {
	from, to := t.from.Sections, t.to.Sections
	var pairs []sectionPair
	n := 0
	for ; n < min(len(from), len(to)) && from[n].Level == to[n].Level; n++ {
		pairs = append(pairs, sectionPair{&from[n], &to[n]})
	}
	d := diag.Diagnostic{Hint: adviceHeadings}
	switch {
	case n == len(from) && n == len(to):
		return pairs, nil
	case n == len(to):
		d.Pos, d.Message = to[n-1].Pos(), sayNoCounterpart.With(sectionName(&from[n]))
	case n == len(from):
		d.Pos, d.Message = to[n].Pos(), sayNoSuchSection.With(sectionName(&from[n-1]))
	default:
		d.Pos, d.Message = to[n].Pos(), sayLevelDiffers.With(to[n].Level, sectionName(&from[n]), from[n].Level)
	}
	return pairs, diag.List{d.WithNote(from[min(n, len(from)-1)].Pos(), sayOriginal)}
}

// lists compares the lists of a section, in order.
func (p sectionPair) lists() diag.List {
	from, to := p.from.Lists, p.to.Lists
	if len(from) != len(to) {
		return p.differs(countLists.Of(len(to)), countLists.Of(len(from)))
	}
	var diags diag.List
	for i, l := range to {
		if was, is := listName(from[i]), listName(l); was != is {
			diags.Add(differ(l.Pos, is, was).WithNote(from[i].Pos, sayOriginal))
		}
	}
	return diags
}

func listName(l markdown.List) diag.Words {
	name := sayList.With(countItems.Of(l.Items))
	if l.Ordered {
		name = sayNumbered.With(countItems.Of(l.Items))
	}
	if l.Depth > 0 {
		name = sayNested.With(name, l.Depth)
	}
	return name
}

// tables compares the tables of a section, in order.
func (p sectionPair) tables() diag.List {
	from, to := p.from.Tables, p.to.Tables
	if len(from) != len(to) {
		return p.differs(countTables.Of(len(to)), countTables.Of(len(from)))
	}
	var diags diag.List
	for i, t := range to {
		if was := from[i]; was.Rows != t.Rows || was.Columns != t.Columns {
			diags.Add(differ(t.Pos, tableName(t), tableName(was)).WithNote(was.Pos, sayOriginal))
		}
	}
	return diags
}

func tableName(t markdown.Table) diag.Words {
	return sayTable.With(countRows.Of(t.Rows), countColumns.Of(t.Columns))
}

// links compares where the links and images of a section lead, in any order: each
// language has its own order of words.
func (p sectionPair) links(w *Work, t translation) diag.List {
	var diags diag.List
	from, to := targets(w, t.original, p.from), targets(w, t.article, p.to)
	for _, key := range slices.Sorted(maps.Keys(from)) {
		if missing := len(from[key]) - len(to[key]); missing > 0 {
			l := from[key][0]
			diags.Add(diag.Diagnostic{
				Pos: p.to.Pos(), Severity: diag.Warning,
				Message: sayLacks.With(sectionName(p.to), linkName(l)),
			}.WithNote(l.Pos, sayOriginal))
		}
	}
	for _, key := range slices.Sorted(maps.Keys(to)) {
		if len(to[key]) > len(from[key]) {
			l := to[key][len(from[key])]
			diags.Add(diag.Diagnostic{
				Pos: l.Pos, Severity: diag.Warning,
				Message: sayNoSuch.With(linkName(l), sectionName(p.from)),
			}.WithNote(p.from.Pos(), sayOriginal))
		}
	}
	return diags
}

func linkName(l markdown.Link) diag.Words {
	if l.Image {
		return sayImage.With(l.Destination)
	}
	return sayLink.With(l.Destination)
}

// targets returns the links of a section by where they lead, in words that are the
// same in every language.
func targets(w *Work, a *report.Article, s *markdown.Section) map[string][]markdown.Link {
	byTarget := map[string][]markdown.Link{}
	for _, b := range s.Blocks {
		for _, l := range b.Links {
			key := w.target(a, l)
			byTarget[key] = append(byTarget[key], l)
		}
	}
	return byTarget
}

// target returns where a link leads. Links to other sites are not told apart: those
// have their pages in other languages elsewhere.
func (w *Work) target(a *report.Article, l markdown.Link) string {
	link := report.ParseLink(a.File, l.Destination)
	kind := "link "
	if l.Image {
		kind = "image "
	}
	switch link.Kind {
	case report.Page:
		folder, slug, _, _ := report.SplitFile(link.File)
		return kind + folder + "/" + slug + "#" + w.places[link]
	case report.Resource:
		return kind + withoutLanguage(link.File, w.config.Languages[a.Lang].Code)
	}
	return kind
}

// withoutLanguage returns the name of a file without the code of the language that
// stands before its extension.
func withoutLanguage(file, code string) string {
	ext := path.Ext(file)
	stem := strings.TrimSuffix(file, ext)
	for _, mark := range []string{".", "-", "_"} {
		stem = strings.TrimSuffix(stem, mark+code)
	}
	return stem + ext
}

// differs reports that a section has something else than that of the original.
func (p sectionPair) differs(is, was diag.Words) diag.List {
	d := differ(p.to.Pos(), is, was)
	d.Message = sayInSection.With(sectionName(p.to), d.Message)
	return diag.List{d.WithNote(p.from.Pos(), sayOriginal)}
}

func differ(pos diag.Position, is, was diag.Words) diag.Diagnostic {
	return diag.Diagnostic{Pos: pos, Severity: diag.Warning, Message: sayDiffer.With(is, was)}
}
