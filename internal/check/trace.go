package check

import (
	"slices"
	"strings"

	"duibiao/internal/claim"
	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// RuleTrace is the rule under which it is reported that there is nothing to trace.
const RuleTrace = "trace"

// Trace is what the rules make of the numbers around a line of an article.
type Trace struct {
	Passages []Traced
	Note     diag.Words // why there are none
}

// Traced is a passage, or a figure of front matter, and what the rules make of its numbers.
type Traced struct {
	Pos     diag.Position
	Text    string
	Numbers []TracedNumber
}

// TracedNumber is a number, and what is said of it: what it was recognised as, how it was read, and
// to which metric it belongs.
type TracedNumber struct {
	Pos  diag.Position
	Text string
	Said []diag.Words
}

// NoArticle says that there is no article to trace.
func NoArticle(file string) diag.Diagnostic {
	return diag.Diagnostic{Pos: diag.Position{File: file}, Rule: RuleTrace, Message: sayNoSuchArticle, Hint: adviceSuchArticle}
}

// NoLine says that an article has no such line.
func NoLine(at diag.Position, lines int) diag.Diagnostic {
	return diag.Diagnostic{Pos: at, Rule: RuleTrace, Message: sayNoLine.With(at.Line, lines)}
}

// Trace returns the passages on a line of one of the articles, and what the rules make of their
// numbers.
func (w *Work) Trace(a *report.Article, line int) *Trace {
	lang := w.config.Languages[a.Lang]
	t := &Trace{Passages: w.tracedFigures(a, line)}
	if len(prose.LanguageOf(lang.Tag).Recognisers()) == 0 {
		t.Note = sayNoGrammar.With(lang.Name)
		return t
	}
	for _, p := range w.read().Trace(a, w.metrics, line) {
		t.Passages = append(t.Passages, traced(p))
	}
	if t.Passages == nil {
		t.Note = sayNoText
	}
	return t
}

// traced says what is made of the numbers of a passage.
func traced(p claim.Traced) Traced {
	t := Traced{Pos: p.Pos(0), Text: p.Text}
	for i := range p.Numbers {
		n := &p.Numbers[i]
		said := []diag.Words{sayNone.With(n.By.Name, n.By.Doc)}
		if n.Figure != nil {
			said = []diag.Words{sayFigure.With(n.By.Name, reading(n.Figure)), attributed(n)}
		}
		t.Numbers = append(t.Numbers, TracedNumber{p.Pos(n.Start), p.Text[n.Start:n.End], said})
	}
	return t
}

// tracedFigures says how the figures of metrics were read that the front matter states on a line.
func (w *Work) tracedFigures(a *report.Article, line int) []Traced {
	if a.Sector == nil {
		return nil
	}
	var list []Traced
	tables := a.Keys.Table("metrics").Elements()
	for i := range a.Sector.Metrics {
		m := w.byID()[a.Sector.Metrics[i].ID]
		if i >= len(tables) || m == nil {
			continue
		}
		for _, key := range [...]string{"actual", "target"} {
			if pos := tables[i].Value(key); pos.Line == line {
				list = append(list, w.tracedFigure(m, key, pos)...)
			}
		}
	}
	return list
}

// tracedFigure says how the actual or the target of a metric was read; nothing if it has none that
// can be.
func (w *Work) tracedFigure(m *report.Metric, key string, pos diag.Position) []Traced {
	f := m.Actual
	if key == "target" {
		f = m.Target
	}
	if f == nil {
		return nil
	}
	read, text := prose.Of(f.Quantity), f.Texts[w.config.DefaultLanguage]
	said := []diag.Words{sayStated.With(wordOfKey(key), m.ID, reading(&read))}
	return []Traced{{pos, text, []TracedNumber{{pos, text, said}}}}
}

// reading says what a figure was read as: its value, unit and class, its bound and its way.
func reading(f *prose.Figure) diag.Words {
	list := []diag.Words{sayValue.With(amount(f), sayClasses()[f.Class])}
	add := func(is bool, words diag.Words) {
		if is {
			list = append(list, words)
		}
	}
	bound, isBound := sayBounds()[f.Bound]
	add(isBound, bound)
	add(f.EffectiveWay() == prose.Up, sayUp)
	add(f.EffectiveWay() == prose.Down, sayDown)
	add(f.From, sayFrom)
	add(f.Per, sayPer)
	if f.Also != nil {
		add(true, sayAlso.With(f.Also.Text))
	}
	return inTurn(list)
}

// amount writes the value of a figure in its unit, without scale words.
func amount(f *prose.Figure) diag.Words {
	number := f.Value.Trim().String()
	if f.Bound == quantity.Range {
		number += "–" + f.High.Trim().String()
	}
	if f.Unit == "" || strings.HasPrefix(f.Unit, "1/") {
		return diag.Literal(number + strings.TrimPrefix(f.Unit, "1")) // two thirds: 2/3
	}
	if f.Unit == "%" || f.Unit == "‰" {
		return diag.Literal(number + f.Unit)
	}
	return sayInUnit.With(number, diag.Words{Zh: f.Unit, En: englishUnit(f.Unit)})
}

// englishUnit returns what a unit of the lexicon is called in English.
func englishUnit(symbol string) string {
	for _, u := range lexicon.Units() {
		if _, many := u.Forms(); many != "" && (u.Symbol == symbol || slices.Contains(u.Also, symbol)) {
			return many
		}
	}
	return symbol
}

// inTurn joins what is said.
func inTurn(list []diag.Words) diag.Words {
	all := list[0]
	for _, next := range list[1:] {
		all = sayAndThen.With(all, next)
	}
	return all
}

// attributed says to which metric a figure belongs, or why to none.
func attributed(n *claim.Number) diag.Words {
	switch {
	case n.Claim != nil:
		return claimed(n)
	case n.Why == claim.FromData && n.Reference != "":
		return sayFromReference.With(n.Reference)
	case n.Why == claim.NoLevel:
		return sayNotTheLevel.With(n.Near.Metric().ID, circumstances(n.Said))
	case n.Why == claim.Doubtful, n.Why == claim.Rivalled:
		return sayWhyNot()[n.Why].With(n.Near.Metric().ID)
	}
	return sayWhyNot()[n.Why].With()
}

// claimed says which figure of a metric a typed one is held against, and whether it is that.
func claimed(n *claim.Number) diag.Words {
	c := n.Claim
	why := sayNamings()[n.Why]
	side := c.Equals()
	switch {
	case side != nil:
		return sayIsThat.With(c.Metric().ID, wordOfKey(side.Key), side.Figure.Texts[c.Lang()], side.Figure.Period, why)
	case c.IsTrue:
		return sayIsTrueOf.With(c.Metric().ID, why)
	}
	side = c.Contradicts()
	return sayIsAnother.With(c.Metric().ID, wordOfKey(side.Key), side.Figure.Texts[c.Lang()], side.Figure.Period, why)
}

// circumstances says what keeps a figure from being the level of a metric.
func circumstances(names []string) diag.Words {
	var list []diag.Words
	for _, name := range names {
		list = append(list, sayCircumstances()[name])
	}
	if list == nil {
		return sayOtherTime
	}
	return inTurn(list)
}
