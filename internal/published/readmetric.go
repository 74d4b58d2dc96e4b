package published

import (
	"slices"
	"strings"
	"time"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/period"
)

// codes is what a language code looks like.
const codes = `^[a-z]{2,3}(-[a-z0-9]{2,8})*$`

// metricTable is what a metric was published as.
type metricTable struct {
	ID        string    `toml:"id"`
	Kind      string    `toml:"kind"`
	Direction string    `toml:"direction"`
	SameAs    string    `toml:"same_as"`
	Label     Digests   `toml:"label"`
	Unit      Digests   `toml:"unit"`
	Date      time.Time `toml:"date"`
}

// Describe says what the keys of a metric are for.
func (metricTable) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "指标发布时的样子", En: "What a metric was published as"}, Keys: map[string]decode.Key{
		"id":        idKey(),
		"kind":      {Words: decode.Words{Zh: "类型。", En: "Its kind."}, Required: true, Pattern: notBlank, Examples: []any{"flow"}},
		"direction": {Words: decode.Words{Zh: "哪个方向好。", En: "Which way is better."}, Required: true, Pattern: notBlank, Examples: []any{"up"}},
		"same_as": {
			Words:   decode.Words{Zh: "所接续的报告里的哪个指标，写作“报告/代号”；没有则不写。", En: "The metric that it continues, of the report that is followed, as report/id; left out if there is none."},
			Pattern: notBlank, Examples: []any{"2024/airport-passengers"},
		},
		"label": digestsKey(decode.Words{Zh: "各语言的名称，记为摘要。", En: "Its label in each language, as a digest."}),
		"unit":  digestsKey(decode.Words{Zh: "其他语言里单位的说法，记为摘要；换算的，前面有系数。", En: "What other languages call its unit, as a digest; behind the factor, if they convert."}),
		"date":  {Words: decode.Words{Zh: "首次这样发布的日期。", En: "The day on which it first went out so."}, Required: true},
	}}
}

// idKey describes the id of a metric.
func idKey() decode.Key {
	return decode.Key{
		Words: decode.Words{Zh: "指标的代号。", En: "The metric's id."}, Required: true, Pattern: notBlank, Examples: []any{"airport-passengers"},
	}
}

// digestsKey describes words by language.
func digestsKey(words decode.Words) decode.Key {
	return decode.Key{
		Words: words, Names: codes,
		Each:     &decode.Key{Words: decode.Words{Zh: "这种语言的文字的摘要。", En: "The digest of the words in this language."}, Pattern: digestPattern},
		Examples: []any{map[string]string{"zh": "8796a5b4c3d2e1f0", "en": "0f1e2d3c4b5a6978"}},
	}
}

// correctionTable is a correction that has been released.
type correctionTable struct {
	ID       string    `toml:"id"`
	Figure   string    `toml:"figure"`
	Period   any       `toml:"period"`
	AsOf     time.Time `toml:"as_of"`
	Date     time.Time `toml:"date"`
	Was      string    `toml:"was"`
	Restored bool      `toml:"restored"`
	Reason   Digests   `toml:"reason"`
	Released time.Time `toml:"released"`
}

// Describe says what the keys of a correction are for.
func (correctionTable) Describe() decode.Description {
	point := entry{}.Describe().Keys
	in := point["period"]
	in.Required, in.Words = false, decode.Words{
		Zh: "更正的是哪个时期的数字；报告自己的时期则不写。", En: "The period of the figure that was corrected; left out if it is the report's own.",
	}
	return decode.Description{Title: decode.Words{Zh: "已经发布的一条更正", En: "A correction that has been released"}, Keys: map[string]decode.Key{
		"id": idKey(),
		"figure": {
			Words: decode.Words{Zh: "更正的是什么。", En: "What was corrected."}, Required: true, Choices: Correctable(),
		},
		"period":   in,
		"as_of":    point["as_of"],
		"date":     {Words: decode.Words{Zh: "更正的日期。", En: "The day of the correction."}, Required: true},
		"was":      {Words: decode.Words{Zh: "更正所写的原来的数字或文字。", En: "What it says that was published."}, Examples: []any{"2850万人次"}},
		"restored": {Words: decode.Words{Zh: "是否说明撤回过的数字重新列出。", En: "Whether it says that a figure that had been withdrawn is stated again."}},
		"reason":   digestsKey(decode.Words{Zh: "各语言的理由，记为摘要。", En: "Its reason in each language, as a digest."}),
		"released": {Words: decode.Words{Zh: "更正发布的日期。", En: "The day on which it went out."}, Required: true},
	}}
}

// pagePattern is what the digests of a page look like.
const pagePattern = `^([0-9a-f]{8}( [0-9a-f]{8})*)?$`

// pageTable is what the text of a page said in figures.
type pageTable struct {
	Page    string    `toml:"page"`
	Figures Digests   `toml:"figures"`
	Date    time.Time `toml:"date"`
}

// Describe says what the keys of a page are for.
func (pageTable) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "一篇文章正文里的数字", En: "The figures in the text of an article"}, Keys: map[string]decode.Key{
		"page": {Words: decode.Words{Zh: "文章的名称。", En: "The article's name."}, Required: true, Pattern: notBlank, Examples: []any{"opening-up"}},
		"figures": {
			Words: decode.Words{
				Zh: "各语言的摘要：有数字的每一节一个，按次序排列，以空格分隔。", En: "Digests by language: one for each section that has figures, in order, parted by spaces.",
			},
			Names:    codes,
			Each:     &decode.Key{Words: decode.Words{Zh: "这种语言的摘要。", En: "Those of this language."}, Pattern: pagePattern},
			Examples: []any{map[string]string{"zh": "8796a5b4 c3d2e1f0", "en": "0f1e2d3c 4b5a6978"}},
		},
		"date": {Words: decode.Words{Zh: "首次这样发布的日期。", En: "The day on which it first went out so."}, Required: true},
	}}
}

// metrics reads what is listed beside the figures, which files without a seal do not have.
func (r *reader) metrics(l *List, doc document, keys *decode.Keys) {
	if r.old {
		return
	}
	tables := keys.Table("promises").Elements()
	for i, t := range doc.Promises[:min(len(doc.Promises), len(tables))] {
		l.Promises = append(l.Promises, r.promise(t, tables[i]))
	}
	tables = keys.Table("metrics").Elements()
	for i, t := range doc.Metrics[:min(len(doc.Metrics), len(tables))] {
		l.Metrics = append(l.Metrics, Metric{t.ID, t.Kind, t.Direction, t.SameAs, t.Label, t.Unit, t.Date, tables[i].Value("id")})
	}
	tables = keys.Table("corrections").Elements()
	for i, t := range doc.Corrections[:min(len(doc.Corrections), len(tables))] {
		l.Corrections = append(l.Corrections, r.correction(t, tables[i]))
	}
	tables = keys.Table("pages").Elements()
	for i, t := range doc.Pages[:min(len(doc.Pages), len(tables))] {
		l.Pages = append(l.Pages, Page{t.Page, t.Figures, t.Date, tables[i].Value("page")})
	}
	tables = keys.Table("states").Elements()
	for i, t := range doc.States[:min(len(doc.States), len(tables))] {
		l.States = append(l.States, r.state(t, tables[i]))
	}
	l.Sort()
}

// Sort puts what is listed beside the figures into order.
func (l *List) Sort() {
	slices.SortStableFunc(l.Promises, Promise.compare)
	slices.SortStableFunc(l.Metrics, func(a, b Metric) int { return strings.Compare(a.ID, b.ID) })
	slices.SortStableFunc(l.Corrections, func(a, b Correction) int { return strings.Compare(a.ID, b.ID) })
	slices.SortStableFunc(l.States, State.compare)
	slices.SortStableFunc(l.Pages, func(a, b Page) int { return strings.Compare(a.Name, b.Name) })
}

// correction reads a correction that has been released.
func (r *reader) correction(t correctionTable, keys decode.Table) Correction {
	c := Correction{ID: t.ID, Date: t.Date, Was: t.Was, Restored: t.Restored, Reasons: t.Reason, Released: t.Released, Pos: keys.Value("id")}
	part := slices.Index(Correctable(), t.Figure)
	if part < 0 {
		r.diags.Add(diag.Diagnostic{Pos: keys.Value("figure"), Rule: rule, Message: sayNoPart.With(t.Figure), Hint: adviceRestore})
		return c
	}
	c.Side = Side{Part: Part(part), AsOf: day(t.AsOf)}
	if keys.Has("period") {
		c.Period = r.periodOf(t.ID, t.Period, keys)
	}
	if q, err := r.units.ParseListed(t.Was); c.Part.IsFigure() && err == nil {
		c.Quantity = q // one that is none now is still told by its text
	}
	return c
}

// periodOf reads the period of an entry.
func (r *reader) periodOf(id string, v any, keys decode.Table) period.Period {
	text, isText := v.(string)
	if !isText {
		text = keys.Literal("period")
	}
	in, problem := period.Parse(text)
	if !problem.IsZero() {
		r.diags.Add(diag.Diagnostic{Pos: keys.Value("period"), Rule: rule, Message: sayBadPeriod.With(id, problem), Hint: adviceRestore})
	}
	return in
}
