package published

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"strings"
	"time"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// rule is the name under which mistakes in the file are reported.
const rule = "published"

// version is that of the format. Files of before it was stated have none; those of before
// there was a seal have version 1, those of before there were states version 2.
const (
	version   = 3
	stateless = 2
	sealless  = 1
)

// Type is the Go type that the file is decoded into.
func Type() reflect.Type { return reflect.TypeFor[document]() }

// document is the file.
type document struct {
	Version      int     `toml:"version"`
	Seal         string  `toml:"seal"`
	ActualPeriod any     `toml:"actual_period"`
	TargetPeriod any     `toml:"target_period"`
	Follows      string  `toml:"follows"`
	Figures      []table `toml:"figures"`
	Series       []entry `toml:"series"`

	Promises    []promiseTable    `toml:"promises"`
	Metrics     []metricTable     `toml:"metrics"`
	Corrections []correctionTable `toml:"corrections"`
	Pages       []pageTable       `toml:"pages"`
	States      []stateTable      `toml:"states"`
}

// Describe says what the keys of the file are for.
func (document) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "已发布的数字", En: "Published figures"}, Keys: map[string]decode.Key{
		"version": {
			Words: decode.Words{Zh: "格式的版本。旧文件没有写。", En: "The version of the format. Older files do not state it."},
			Least: sealless, Most: version,
		},
		"seal": {
			Words:   decode.Words{Zh: "其余全部内容的摘要，用来发现手工改动。版本 1 的文件没有。", En: "A digest of all the rest, by which changes by hand are found. Files of version 1 have none."},
			Pattern: digestPattern, Examples: []any{"5d3c0a9e71f2b846"},
		},
		"actual_period": ownPeriod(decode.Words{
			Zh: "figures 里的实绩是哪个时期的。旧文件没有写。", En: "The period of the results under figures. Older files do not state it.",
		}, 2024),
		"target_period": ownPeriod(decode.Words{
			Zh: "figures 里的目标是哪个时期的。旧文件没有写。", En: "The period of the targets under figures. Older files do not state it.",
		}, 2025),
		"follows": {
			Words:   decode.Words{Zh: "报告接的是哪篇报告；没有则不写。", En: "The report that it follows; left out if it follows none."},
			Pattern: notBlank, Examples: []any{"2024"},
		},
		"figures": {Words: decode.Words{
			Zh: "每个指标每次发布一个表，按代号排列。",
			En: "A table for each metric and each release, in the order of the ids.",
		}},
		"series": {Words: decode.Words{
			Zh: "其他时期的数字：每个指标每个时期每次发布一个表，按代号和时期排列。",
			En: "The figures of other periods: a table for each metric, each period and each release, in the order of the ids and the periods.",
		}},
		"promises": {Words: decode.Words{
			Zh: "发布过的文字目标：每项每次发布一个表，按代号和时期排列。",
			En: "The targets in words that were published: a table for each and each release, in the order of the ids and the periods.",
		}},
		"metrics": {Words: decode.Words{
			Zh: "指标发布时的类型、方向、名称和所接续的指标：每个指标一个表，每次更正后再加一个。",
			En: "The kind, the direction and the label with which metrics were published, and what they continued: a table for each, and another one after each correction.",
		}},
		"corrections": {Words: decode.Words{
			Zh: "已经发布的更正：文章里要一直保留，文字不能改。",
			En: "The corrections that have been released: they stay in the articles, in the same words.",
		}},
		"pages": {Words: decode.Words{
			Zh: "各篇文章正文里的数字，记为摘要。",
			En: "The figures in the texts of the articles, as digests.",
		}},
		"states": {Words: decode.Words{
			Zh: "每个数字每次发布时的名称和写法：每种一个表，按代号和时期排列。",
			En: "The label and the text that each figure was published with: a table for each such state, in the order of the ids and the periods.",
		}},
	}}
}

// ownPeriod describes a period of the report.
func ownPeriod(words decode.Words, example int) decode.Key {
	return decode.Key{
		Words: words, Forms: []any{"", example}, Pattern: period.Pattern, Least: period.FirstYear, Most: period.LastYear,
		Examples: []any{example},
	}
}

// table is what was published of one metric on one day, of the report's own periods.
type table struct {
	ID        string    `toml:"id"`
	Actual    string    `toml:"actual"`
	Target    string    `toml:"target"`
	Date      time.Time `toml:"date"`
	Withdrawn time.Time `toml:"withdrawn"`

	GrowthActual string `toml:"growth-actual"`
	GrowthTarget string `toml:"growth-target"`
}

// texts returns the figures by their parts.
func (t *table) texts() []string { return []string{t.Actual, t.Target, t.GrowthActual, t.GrowthTarget} }

// Describe says what the keys of a table are for.
func (table) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "发布过的一个指标", En: "A metric as it was published"}, Keys: map[string]decode.Key{
		"id": {
			Words:    decode.Words{Zh: "指标的代号。", En: "The metric's id."},
			Required: true, Pattern: notBlank, Examples: []any{"airport-passengers"},
		},
		"actual": {
			Words:   decode.Words{Zh: "发布的实绩，照原文的写法。", En: "The result that was published, as the original writes it."},
			Pattern: notBlank, Examples: []any{"2850万人次"},
		},
		"target": {
			Words:   decode.Words{Zh: "发布的目标，照原文的写法。", En: "The target that was published, as the original writes it."},
			Pattern: notBlank, Examples: []any{"3100万人次"},
		},
		"growth-actual": {
			Words:   decode.Words{Zh: "发布的增速，照原文的写法。", En: "The growth that was published, as the original writes it."},
			Pattern: notBlank, Examples: []any{"6.1%"},
		},
		"growth-target": {
			Words:   decode.Words{Zh: "发布的增速目标，照原文的写法。", En: "The growth target that was published, as the original writes it."},
			Pattern: notBlank, Examples: []any{"5.5%左右"},
		},
		"date": {
			Words:    decode.Words{Zh: "首次发布的日期。", En: "The day on which it first went out."},
			Required: true,
		},
		"withdrawn": {Words: decode.Words{
			Zh: "撤下的日期；没有撤下则不写。",
			En: "The day from which on it is gone; left out if it is not.",
		}},
	}}
}

// entry is what was published of another period of one metric on one day.
type entry struct {
	ID        string    `toml:"id"`
	Period    any       `toml:"period"`
	AsOf      time.Time `toml:"as_of"`
	Actual    string    `toml:"actual"`
	Target    string    `toml:"target"`
	Date      time.Time `toml:"date"`
	Withdrawn time.Time `toml:"withdrawn"`

	GrowthActual string `toml:"growth-actual"`
	GrowthTarget string `toml:"growth-target"`
}

// Describe says what the keys of an entry are for.
func (entry) Describe() decode.Description {
	d := table{}.Describe()
	d.Title = decode.Words{Zh: "发布过的一个指标在另一时期的数字", En: "What was published of another period of a metric"}
	d.Keys["period"] = decode.Key{
		Words:    decode.Words{Zh: "数字是哪个时期的，写法同文章的 front matter。", En: "The period of the figures, written as in front matter."},
		Required: true, Forms: []any{"", 2023}, Pattern: period.Pattern, Least: period.FirstYear, Most: period.LastYear, Examples: []any{2023, "2025H1"},
	}
	d.Keys["as_of"] = decode.Key{Words: decode.Words{
		Zh: "实绩截至哪一天；整个时期的则不写。",
		En: "The day that the result runs to; left out if it is of the whole period.",
	}}
	return d
}

// notBlank is the pattern of a text that says something.
const notBlank = `\S`

// reader reads a file, collecting mistakes.
type reader struct {
	units *quantity.Units
	seen  map[key]diag.Position
	old   bool // whether the file is of before there was a seal
	list  []Figure
	diags diag.List
}

// key names a figure.
type key struct {
	id string
	Side
}

// Read reads the file. With an error among the diagnostics the list is nil: a damaged
// file does not say that nothing has been published.
func Read(units *quantity.Units, src *diag.Source) (*List, diag.List) {
	if list, ok := written(units, src); ok {
		return list, nil
	}
	return decoded(units, src)
}

// decoded reads a file that people may have changed.
func decoded(units *quantity.Units, src *diag.Source) (*List, diag.List) {
	doc, keys, diags := decode.For[document]().Decode(src, 0, len(src.Text))
	r := &reader{units: units, seen: map[key]diag.Position{}, diags: diags}
	if keys.Has("version") && (doc.Version < sealless || doc.Version > version) && !r.diags.HasErrors() {
		r.diags.Add(diag.Diagnostic{
			Pos: keys.Value("version"), Rule: rule, Message: sayVersion.With(doc.Version, version), Hint: adviceNewer,
		})
	}
	if r.diags.HasErrors() {
		return nil, r.diags
	}
	if len(bytes.TrimSpace(src.Text)) == 0 { // a comment alone may say that nothing is published
		r.diags.Add(diag.Diagnostic{Pos: src.Pos(0), Rule: rule, Message: sayEmpty, Hint: adviceRestoreOrDelete})
		return nil, r.diags
	}
	r.old = doc.Version < stateless
	own := Periods{r.own(doc.ActualPeriod, "actual_period", keys), r.own(doc.TargetPeriod, "target_period", keys)}
	elements := keys.Table("figures").Elements()
	for i := range min(len(doc.Figures), len(elements)) {
		r.table(doc.Figures[i], Side{}, elements[i])
	}
	elements = keys.Table("series").Elements()
	for i := range min(len(doc.Series), len(elements)) {
		r.entry(doc.Series[i], elements[i])
	}
	list := New(r.list, own)
	list.Old, list.Follows = r.old, doc.Follows
	r.metrics(list, doc, keys)
	r.sealed(list, doc, keys)
	if r.diags.HasErrors() {
		return nil, r.diags
	}
	return list, r.diags
}

// sealed reports a record that is not as the program wrote it, if nothing else is wrong with it.
func (r *reader) sealed(list *List, doc document, keys *decode.Keys) {
	switch {
	case r.old || r.diags.HasErrors():
	case !keys.Has("seal"):
		r.diags.Add(diag.Diagnostic{Pos: keys.Value("version"), Rule: rule, Message: sayNoSeal, Hint: adviceSeal})
	case doc.Seal != list.seal():
		r.diags.Add(diag.Diagnostic{Pos: keys.Value("seal"), Rule: rule, Message: saySeal, Hint: adviceSeal})
	}
}

// own reads a period of the report, zero if the list does not state it.
func (r *reader) own(v any, name string, keys *decode.Keys) period.Period {
	if !keys.Has(name) {
		return period.Period{}
	}
	text, isText := v.(string)
	if !isText {
		text = keys.Literal(name)
	}
	in, problem := period.Parse(text)
	if !problem.IsZero() {
		r.diags.Add(diag.Diagnostic{Pos: keys.Value(name), Rule: rule, Message: sayBadPeriod.With(name, problem), Hint: adviceRestore})
	}
	return in
}

// entry reads what stands in one table of another period.
func (r *reader) entry(e entry, keys decode.Table) {
	if !keys.Has("period") {
		r.diags.Errorf(keys.Key("period"), rule, sayNoPeriod, e.ID)
		return
	}
	in := r.periodOf(e.ID, e.Period, keys)
	if in.IsZero() {
		return
	}
	r.table(table{e.ID, e.Actual, e.Target, e.Date, e.Withdrawn, e.GrowthActual, e.GrowthTarget}, Side{Period: in, AsOf: day(e.AsOf)}, keys)
}

// table reads what stands in one table, of one period.
func (r *reader) table(t table, of Side, keys decode.Table) {
	if strings.TrimSpace(t.ID) == "" {
		r.diags.Error(keys.Value("id"), rule, sayNoID)
	}
	if !keys.Has("date") {
		r.diags.Errorf(keys.Key("date"), rule, sayNoDate, t.ID)
	}
	if !slices.ContainsFunc(Parts(), keys.Has) {
		r.diags.Errorf(keys.Key("actual"), rule, sayNothing, t.ID)
	}
	for part, text := range t.texts() {
		of.Part = Part(part)
		if keys.Has(of.Part.String()) {
			r.figure(Figure{ID: t.ID, Side: of, Text: text, Date: t.Date, Withdrawn: t.Withdrawn}, keys)
		}
	}
}

// figure reads one figure.
func (r *reader) figure(f Figure, keys decode.Table) {
	name := f.Part.String()
	f.Pos = keys.Value(name)
	k := key{f.ID, f.Side}
	if first, twice := r.seen[k]; twice && r.old { // a record with a seal has what was published before, too
		r.diags.Add(diag.Diagnostic{
			Pos: f.Pos, Rule: rule, Message: sayTwice.With(f.Words(), f.ID),
			Hint: adviceLater,
		}.WithNote(first, sayFirst))
		return
	}
	r.seen[k] = f.Pos
	q, err := r.units.ParseListed(f.Text)
	if err != nil {
		r.unreadable(f, keys, err)
		return
	}
	f.Quantity = q
	r.list = append(r.list, f)
}

// unreadable reports a text that is no figure, at the very character.
func (r *reader) unreadable(f Figure, keys decode.Table, err error) {
	d := diag.Diagnostic{Pos: f.Pos, Rule: rule, Message: sayUnreadable.With(f.Words(), f.ID, err)}
	if pe, ok := errors.AsType[*quantity.ParseError](err); ok {
		d.Message = sayNoFigure.With(f.Words(), f.ID, pe.Input, pe.Reason)
		d.Pos = keys.Inside(f.Part.String(), pe.Offset)
	}
	d.Hint = adviceRestore
	r.diags.Add(d)
}
