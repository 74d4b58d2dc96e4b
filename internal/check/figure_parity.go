package check

import (
	"maps"
	"slices"
	"strings"

	"duibiao/internal/claim"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

var figureParity = Rule{
	ID: "figure-parity",
	Doc: diag.Words{En: `Figures in one language that the other does not have.

Every section of a translation, and every word of its front matter, has the figures
of its original, wherever they stand in it. They are compared as quantities: 2850万
is 28.5 million, 5.09万亩 is 50,900 mu, 三所 is "three schools"; 5个百分点 is not 5%, and
90亿 is not 90 billion. Figures that come from the data count as what they say; what
another report says is compared by the names of the references.

What prose says freely is let pass: "both" for 两个, a number in words that the other
language leaves out, a figure that is said once more. Dates, ordinals, names and codes
with digits are no figures. Where brackets repeat a figure in another unit, they have
to agree with it: 50,900 mu (3,390 hectares).`, Zh: `一种语言里有的数字，另一种语言里没有。

译文的每一节、front matter 里的每一项文字，都应有原文的全部数字，位置不限。
比较的是数量：2850万是 28.5 million，5.09万亩是 50,900 mu，三所是 three schools；
5个百分点不是 5%，90亿不是 90 billion。引用数据得来的数字，按它显示的内容比较；
引用别的报告的，比较引用的名称。

正文里灵活的说法不报：用 both 译“两个”，文字数字在另一种语言里省去，
同一个数字多说了一次。日期、序数、名称和编号里的数字不算数字。
括号里换用另一种单位的，两者应当相符：50,900 mu (3,390 hectares)。`},
	Prose: true,
	Work:  findUnequalFigures,
}

func findUnequalFigures(w *Work) diag.List {
	var diags diag.List
	for a := range w.readable() {
		diags = append(diags, disagreeing(w.parts(a))...)
	}
	for t := range w.translations() {
		for _, c := range w.comparisons(t) {
			diags = append(diags, c.alone()...)
		}
	}
	return diags
}

// disagreeing reports figures whose brackets say something else.
func disagreeing(parts []claim.Part) diag.List {
	var diags diag.List
	for _, p := range parts {
		for _, passage := range p.Passages {
			for _, f := range passage.Figures {
				if !f.Typed || f.Agrees() {
					continue
				}
				diags.Add(diag.Diagnostic{
					Pos:     passage.Pos(f.Start),
					Message: sayBrackets.With(f.Text, f.Also.Text),
					Hint:    adviceBrackets,
				})
			}
		}
	}
	return diags
}

// comparison is a part of a translation beside that of its original.
type comparison struct {
	from, to *claim.Part
	lang     *config.Language // of the translation

	converted map[string]quantity.Name // the units that the translation converts

	figures     [2]claim.Figures
	differences prose.Differences
}

// comparisons pairs the parts of two articles: the sections in order, as far as they
// correspond, and the words of the front matter by name.
func (w *Work) comparisons(t translation) []comparison {
	if list, ok := w.compared[t.article]; ok {
		return list
	}
	list := w.compare(t)
	if w.compared == nil {
		w.compared = map[*report.Article][]comparison{}
	}
	w.compared[t.article] = list
	return list
}

func (w *Work) compare(t translation) []comparison {
	sections, _ := t.sections()
	from, to := w.parts(t.original), w.parts(t.article)
	lang := &w.config.Languages[t.article.Lang]
	converted := w.config.Units.Converted(lang.Code)
	areRead := prose.LanguageOf(lang.Tag) != prose.Other && prose.LanguageOf(w.config.Languages[t.original.Lang].Tag) != prose.Other
	list := make([]comparison, 0, len(to))
	add := func(from, to *claim.Part) {
		c := comparison{from: from, to: to, lang: lang, converted: converted, figures: [2]claim.Figures{from.Figures(), to.Figures()}}
		if areRead {
			c.differences = prose.Compare(c.figures[0].All, c.figures[1].All)
		}
		list = append(list, c)
	}
	for i := range sections {
		add(&from[i], &to[i])
	}
	words := indexWords(from)
	for j := len(t.to.Sections); j < len(to); j++ {
		if i, ok := words.find(to[j].Key); ok {
			add(&from[i], &to[j])
		}
	}
	return list
}

// wordIndex has the indexes of the words of front matter among the parts of an article, by
// where they stand.
type wordIndex struct {
	exact   map[claim.Key]int
	undated map[claim.Key][]int // of results so far, without their days
}

func indexWords(parts []claim.Part) wordIndex {
	x := wordIndex{map[claim.Key]int{}, map[claim.Key][]int{}}
	for i, p := range parts {
		if p.Section != nil {
			continue
		}
		if _, ok := x.exact[p.Key]; !ok {
			x.exact[p.Key] = i
		}
		if key := p.Key; !key.Period.IsZero() {
			key.Date = ""
			x.undated[key] = append(x.undated[key], i)
		}
	}
	return x
}

// find returns the index of the part of an original that a text of front matter translates.
// The day of a result so far may be left out in a translation where the period has one result.
func (x *wordIndex) find(k claim.Key) (int, bool) {
	if i, ok := x.exact[k]; ok {
		return i, true
	}
	if list := x.undated[k]; len(list) == 1 {
		return list[0], true
	}
	return 0, false
}

// alone reports what only one of the two parts has. Where each has a figure in
// place of the other's, they are told together.
func (c comparison) alone() diag.List {
	from, to := c.figures[0], c.figures[1]
	was, is := c.unconverted(from)
	was = slices.Clone(was)
	diags := c.references()
	for _, f := range is {
		d := diag.Diagnostic{Pos: to.Pos(f), Hint: c.hint(nil)}
		i := counterpart(f, was, len(is) == 1)
		if i < 0 {
			d.Message = sayNotInOriginal.With(to.Spelling(f), partName(c.from))
			diags.Add(d.WithNote(c.from.Pos, sayOriginal))
			continue
		}
		d.Message = sayOtherFigure.With(to.Spelling(f), from.Spelling(was[i]))
		d.Hint = c.hint(&was[i])
		diags.Add(d.WithNote(from.Pos(was[i]), sayOriginal))
		copy(was[1:], was[:i])
		was = was[1:]
	}
	for _, f := range was {
		diags.Add(diag.Diagnostic{
			Pos: c.to.Pos, Message: sayLacksFigure.With(partName(c.to), from.Spelling(f)),
			Hint: c.hint(&f),
		}.WithNote(from.Pos(f), sayOriginal))
	}
	return diags
}

// unconverted returns the figures that only one of the two parts has. One in a unit that the
// translation converts is the same there in the other unit: 5打 are 60 pencils. One that may be
// what a mistaken reference is to say is left out: it is known when that is mended.
func (c comparison) unconverted(from claim.Figures) (was, is []prose.Figure) {
	was, is = c.to.WithoutQuoted(c.differences.OnlyA), c.from.WithoutQuoted(c.differences.OnlyB)
	for _, symbol := range slices.Sorted(maps.Keys(c.converted)) {
		name := c.converted[symbol]
		was, is = prose.Unmatched(was, is, func(f prose.Figure) (prose.Figure, bool) {
			q := name.Convert(quantity.Quantity{Value: f.Value, High: f.High, Bound: f.Bound, Unit: symbol})
			return prose.Of(q), from.IsIn(f, symbol)
		})
	}
	return c.to.OpenTo(c.from).Without(was, from), c.from.OpenTo(c.to).Without(is, c.figures[1])
}

// maxCounterparts is among how many figures the one is looked for in whose place another
// stands: where more are missing, somebody has another text before them.
const maxCounterparts = 100

// counterpart returns the index of the figure in whose place another one stands: one
// that looks like it, or else one of its class; the only one there is, if it is
// the only one too. It is -1 if there is none.
func counterpart(f prose.Figure, list []prose.Figure, isOnly bool) int {
	list = list[:min(len(list), maxCounterparts)]
	for _, stands := range []func(prose.Figure) bool{
		func(g prose.Figure) bool { return claim.IsSlip(f, g) || f.Value.Equal(g.Value) },
		func(g prose.Figure) bool { return g.Class == f.Class },
		func(prose.Figure) bool { return isOnly && len(list) == 1 },
	} {
		if i := slices.IndexFunc(list, stands); i >= 0 {
			return i
		}
	}
	return -1
}

// hint says what to do, and how the translation would write a long number of the
// original.
func (c comparison) hint(original *prose.Figure) diag.Words {
	if original == nil || original.Bound == quantity.Range || original.Value.Cmp(quantity.NewDecimal(1, 4)) < 0 {
		return adviceCompare
	}
	value := original.Value
	for _, symbol := range slices.Sorted(maps.Keys(c.converted)) {
		name := c.converted[symbol]
		if strings.HasSuffix(original.Text, symbol) {
			value = name.Convert(quantity.Quantity{Value: value}).Value
		}
	}
	return adviceCompareLong.With(original.Text, c.lang.Style.Number(value))
}

// references compares the names of what comes from other reports.
func (c comparison) references() diag.List {
	var diags diag.List
	from, to := c.from.References(), c.to.References()
	openFrom, openTo := c.from.OpenTo(c.to), c.to.OpenTo(c.from)
	places := map[string][]int{} // in from, by name
	for i, r := range from {
		places[r.Name()] = append(places[r.Name()], i)
	}
	isThere := make([]bool, len(from))
	for _, r := range to {
		if list := places[r.Name()]; len(list) > 0 {
			isThere[list[0]], places[r.Name()] = true, list[1:]
			continue
		}
		if openFrom.Faces(c.to, r.Passage) {
			continue
		}
		diags.Add(diag.Diagnostic{
			Pos: r.Pos, Message: sayNoReference.With(r.Name(), partName(c.from)), Hint: c.hint(nil),
		}.WithNote(c.from.Pos, sayOriginal))
	}
	for i, r := range from {
		if isThere[i] || openTo.Faces(c.from, r.Passage) {
			continue
		}
		diags.Add(diag.Diagnostic{
			Pos: c.to.Pos, Message: sayLacksReference.With(partName(c.to), r.Name()), Hint: c.hint(nil),
		}.WithNote(r.Pos, sayOriginal))
	}
	return diags
}
