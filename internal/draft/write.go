package draft

import (
	"cmp"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/edit"
	"duibiao/internal/scaffold"
)

// Files returns the articles of the draft in all languages of a site, for the report of a slug. The language
// that states the figures is to be Chinese.
func (d *Draft) Files(w *scaffold.Writer, slug string) []scaffold.File {
	var files []scaffold.File
	for n, s := range d.Sectors {
		for lang, l := range w.Config.Languages {
			a := article{Writer: w, draft: d, sector: s, language: lang, weight: n + 1}
			files = append(files, scaffold.File{Name: scaffold.FileName(slug, s.Slug, l.Code), Text: a.file()})
		}
	}
	return files
}

// article writes a file.
type article struct {
	*scaffold.Writer
	strings.Builder
	draft    *Draft
	sector   *Sector
	language int
	weight   int
}

func (a *article) isOriginal() bool { return a.language == a.Config.DefaultLanguage }

func (a *article) file() []byte {
	title := a.title(a.language)
	plan := &scaffold.Plan{Actual: a.draft.Actual, Target: a.draft.Target}
	a.WriteString("+++\n")
	if a.isOriginal() {
		a.key("title", title)
	} else {
		fmt.Fprintf(a, "title = %s # %s\n", edit.Quote(title), a.title(a.Config.DefaultLanguage))
	}
	a.key("summary", a.SectorSummary(a.language, title, plan))
	if a.isOriginal() {
		fmt.Fprintf(a, "weight = %d\n", a.weight)
		a.note(noteOriginal)
	} else {
		a.note(noteTranslation)
	}
	for _, m := range a.sector.Metrics {
		a.WriteString("\n")
		if a.isOriginal() {
			a.metric(m)
		} else {
			a.translation(m)
		}
	}
	a.WriteString("+++\n")
	for _, p := range a.sector.pieces {
		a.piece(p)
	}
	if a.isOriginal() {
		a.left()
	}
	return []byte(a.String())
}

// title returns the article's title: its heading, if that is short, or what such sectors are called.
func (a *article) title(lang int) string {
	code, s := a.Config.Languages[lang].Code, a.sector
	if code == "zh" && s.Title != "" {
		return s.Title
	}
	if name := scaffold.Known(s.Slug).Title[code]; name != "" {
		return name
	}
	if code == "zh" {
		first, _, _ := strings.Cut(s.heading, "，")
		return cmp.Or(first, s.Slug)
	}
	return cmp.Or(scaffold.Known(s.Slug).Title["en"], asTitle(s.Slug))
}

// asTitle writes a slug as a title: how the heading of an unknown sector is read.
func asTitle(slug string) string {
	return strings.ToUpper(slug[:1]) + strings.ReplaceAll(slug[1:], "-", " ")
}

func (a *article) key(name, value string) { fmt.Fprintf(a, "%s = %s\n", name, edit.Quote(value)) }

// note writes a comment of front matter.
func (a *article) note(words diag.Words) {
	for line := range strings.Lines(words.In(a.Lang)) {
		a.WriteString("# " + strings.TrimSpace(line) + "\n")
	}
}

// doubts notes what is in doubt, and each sentence that this is about once.
func (a *article) doubts(list []Doubt) {
	for i, d := range list {
		if i+1 < len(list) && list[i+1].Sentence == d.Sentence {
			a.note(noteDoubtAlso.With(d.Why))
		} else {
			a.note(noteDoubt.With(d.Why, d.Sentence))
		}
	}
}

func (a *article) metric(m *Metric) {
	a.doubts(m.Doubts)
	a.WriteString("[[metrics]]\n")
	a.key("id", m.ID)
	a.key("label", m.Label)
	for _, k := range sides(m.Actual, m.Target) {
		a.WriteString(k + "\n")
	}
	if growth := sides(m.Growth.Actual, m.Growth.Target); len(growth) > 0 {
		fmt.Fprintf(a, "growth = { %s }\n", strings.Join(growth, ", "))
	}
	a.optional("kind", m.Kind)
	a.optional("direction", m.Direction)
	a.optional("group", m.Group)
}

func (a *article) optional(name, value string) {
	if value != "" {
		a.key(name, value)
	}
}

// sides returns the keys of two figures, of those that there are.
func sides(actual, target *Figure) []string {
	var list []string
	if actual != nil {
		list = append(list, "actual = "+edit.Quote(actual.Text))
	}
	if target != nil {
		list = append(list, "target = "+edit.Quote(target.Text))
	}
	return list
}

// translation writes a metric of which the label is to be translated, with its figures as the language writes them.
func (a *article) translation(m *Metric) {
	a.WriteString("[[metrics]]\n")
	a.key("id", m.ID)
	fmt.Fprintf(a, "label = \"\" # %s%s\n", m.Label, a.figures(m))
	if m.Group != "" {
		fmt.Fprintf(a, "group = \"\" # %s\n", m.Group)
	}
}

// figures returns the figures of a metric as the language of the article writes them.
func (a *article) figures(m *Metric) string {
	in, text := &a.Config.Languages[a.language], ""
	for _, f := range m.Figures() {
		if f == nil {
			continue
		}
		name, known := a.Config.Units.Name(f.Quantity.Unit, in.Code)
		if !known {
			name.One, name.Other = f.Quantity.Unit, f.Quantity.Unit
		}
		what := ""
		if f.isGrowth {
			what = " growth"
		}
		text += fmt.Sprintf(" | %s%s: %s", in.Periods.Name(a.draft.periodOf(f.side)), what, in.Style.Write(f.Quantity, name))
	}
	return text
}

// piece writes a heading, a paragraph or a row of a table; in a translation as a comment, to be translated.
func (a *article) piece(p *piece) {
	switch {
	case p.heading > 0 && a.isOriginal():
		fmt.Fprintf(a, "\n%s %s\n", strings.Repeat("#", p.heading), escaped(p.text))
	case p.heading > 0:
		fmt.Fprintf(a, "\n<!-- %s %s -->\n", strings.Repeat("#", p.heading), comment(p.text))
	case p.cells != nil && a.isOriginal():
		a.row(p)
	case p.cells != nil:
	case a.isOriginal():
		fmt.Fprintf(a, "\n%s\n", safeStart(p.referring(p.text, -1, escaped)))
		if p.breaksOff() {
			fmt.Fprintf(a, "\n<!-- %s -->\n", noteBrokenOff.In(a.Lang))
		}
	default:
		fmt.Fprintf(a, "\n<!-- %s -->\n", p.referring(p.text, -1, comment))
	}
}

// minUnfinished is how many characters a paragraph has that is no mere line.
const minUnfinished = 40

// breaksOff reports whether a paragraph ends without its sentence: in a text that was cut, or whose columns
// were read in another order.
func (p *piece) breaksOff() bool {
	r, _ := utf8.DecodeLastRuneInString(p.text)
	return utf8.RuneCountInString(p.text) >= minUnfinished && !endsSentence(p.text) && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("、，,”", r))
}

// row writes a row of a table.
func (a *article) row(p *piece) {
	cells := make([]string, len(p.cells))
	for i, c := range p.cells {
		cells[i] = strings.ReplaceAll(p.referring(c, i, escaped), "|", "\\|")
	}
	if p.isHeader {
		a.WriteString("\n")
	}
	fmt.Fprintf(a, "| %s |\n", strings.Join(cells, " | "))
	if p.isHeader {
		fmt.Fprintf(a, "|%s\n", strings.Repeat(" --- |", len(cells)))
	}
}

// referring returns a text of the piece with references in the place of its figures; what is
// between them is written by a function.
func (p *piece) referring(text string, cell int, write func(string) string) string {
	var b strings.Builder
	at := 0
	for _, s := range p.spots {
		if s.cell != cell || s.start < at {
			continue
		}
		b.WriteString(write(text[at:s.start]))
		if at == s.start && at > 0 {
			b.WriteByte(' ') // a reference that touches another would be a part of its figure: 812户2436人
		}
		b.WriteString("{{" + s.figure.reference() + "}}")
		at = s.end
	}
	b.WriteString(write(text[at:]))
	return b.String()
}

// reference returns what a text refers to the figure by.
func (f *Figure) reference() string {
	id := f.metric.ID
	if f.isGrowth {
		id += ".growth"
	}
	if f.side == target {
		id += ".target"
	}
	return id
}

// escaped returns a text without marks of Markdown.
func escaped(text string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "~~", `\~~`, "&", "&amp;").Replace(text)
}

// safeStart keeps a paragraph from being read as something else by what it begins with.
func safeStart(text string) string {
	digits := strings.TrimLeft(text, "0123456789")
	switch {
	case text == "":
	case strings.ContainsRune("#>-+|=:", rune(text[0])):
		return `\` + text
	case digits != text && digits != "" && strings.ContainsRune(".)", rune(digits[0])):
		return text[:len(text)-len(digits)] + `\` + digits
	}
	return text
}

// comment returns a text that does not end a comment.
func comment(text string) string {
	return strings.NewReplacer("--", "——", ">", "＞").Replace(text)
}

// left lists what was left out.
func (a *article) left() {
	if len(a.sector.Left) == 0 {
		return
	}
	a.WriteString("\n<!-- " + noteLeft.In(a.Lang) + "\n")
	for _, l := range a.sector.Left {
		a.WriteString(comment("- "+noteLeftOne.With(l.Text, l.Why, l.Sentence).In(a.Lang)) + "\n")
	}
	a.WriteString("-->\n")
}
