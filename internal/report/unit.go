package report

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/quantity"
)

// unitName returns what the metric's unit is called in a language: by the word of
// its translation, else by a table.
func (b *builder) unitName(m *Metric, lang int, e entry) quantity.Name {
	unit := m.Unit()
	name, known := b.unitByTable(unit, lang)
	if lang == b.cfg.DefaultLanguage {
		if !known {
			name.Word = quantity.Word{One: unit, Other: unit}
		}
		return name
	}
	if e.has("unit") {
		word, problem := config.WordIn(e.Unit, b.cfg.Languages[lang].Code)
		if problem.IsZero() && strings.TrimSpace(word.Other) == "" && !known {
			problem = sayEmptyUnit
		}
		name.Word, name.Factor = word, nil // a word, which never converts
		switch {
		case !problem.IsZero():
			b.diags.Errorf(e.value("unit"), ruleUnit, sayUnitProblem, problem)
		default:
			b.checkUnit(m, lang, e, name)
		}
		return name
	}
	if !known {
		b.diags.Add(diag.Diagnostic{
			Pos: e.key("unit"), Rule: ruleUnit,
			Message: sayUnitWord.With(unit, m.ID, b.cfg.Languages[lang].Name),
			Hint:    adviseWord(unit, b.cfg.Languages[lang].Code),
		})
	} else if unit, several := b.several(m, lang); several != nil {
		b.unsaid.add(unsaidUnit{pos: e.key("unit"), unit: unit, several: several, word: name.Other, han: b.cfg.Languages[lang].Code == "zh"}, m.ID)
	}
	return name
}

// several returns the metric's unit and what it may be called in a language, where that is doubtful: in English that of the
// unit, in Chinese that of the word with which the original has it.
func (b *builder) several(m *Metric, lang int) (unit string, list []string) {
	f := m.measured()
	if code := b.cfg.Languages[lang].Code; code != "zh" || f == nil {
		return m.Unit(), b.cfg.Units.Several(m.Unit(), code)
	}
	return b.cfg.Units.SeveralHan(f.Texts[b.cfg.DefaultLanguage])
}

// adviseWord says where a word for a unit is to be written.
func adviseWord(unit, code string) diag.Words {
	if file := wordsFile(unit, code); file != "" {
		return adviceUnitStrings.With(file)
	}
	return adviceUnitWord.With(strconv.Quote(unit))
}

// wordsFile returns the file in which a language that is not built in has its words for common units,
// or nothing if the unit is none of these. Some, such as the places between ranks, can have no word
// in config.toml.
func wordsFile(unit, code string) string {
	common := slices.ContainsFunc(quantity.Translated(), func(t quantity.Translation) bool { return t.Symbol == unit })
	if !common || code == "zh" || code == "en" {
		return ""
	}
	return "templates/strings/" + code + ".toml"
}

// unsaidUnits are the units of one file that are several things in its language and of which it
// does not say what they are, in the order of the file.
type unsaidUnits []unsaidUnit

type unsaidUnit struct {
	pos     diag.Position // of the first metric that has it
	unit    string
	several []string // what it can be
	word    string   // what the page says
	han     bool     // whether that is Chinese
	ids     []string // of the metrics
}

// add notes a metric with such a unit.
func (l *unsaidUnits) add(u unsaidUnit, id string) {
	i := slices.IndexFunc(*l, func(x unsaidUnit) bool { return x.unit == u.unit && x.pos.File == u.pos.File })
	if i < 0 {
		i, *l = len(*l), append(*l, u)
	}
	at := &(*l)[i]
	if n := len(at.ids); n == 0 || at.ids[n-1] != id { // a metric and its corrections come together
		at.ids = append(at.ids, id)
	}
}

// sayUnsaid warns of each such unit once, for all metrics of an article that have it.
func (b *builder) sayUnsaid() {
	for _, u := range b.unsaid {
		say, hint := saySeveralWords, adviceUnitWord.With(strconv.Quote(u.unit))
		if u.han {
			say, hint = saySeveralHan, adviceSeveralHan.With(strconv.Quote(u.word))
		}
		b.diags.Add(diag.Diagnostic{
			Pos: u.pos, Severity: diag.Warning, Rule: ruleUnit, Hint: hint,
			Message: say.With(u.unit, diag.Listed(u.ids), diag.Listed(u.several), u.word),
		})
	}
	b.unsaid = nil
}

// checkUnit refuses the word of a translation with which a figure, read again, would not be what
// the original states: it says what would be written.
func (b *builder) checkUnit(m *Metric, lang int, e entry, name quantity.Name) {
	style := b.cfg.Languages[lang].Style
	problem := b.cfg.Units.CheckWord(m.Unit(), name.Word)
	if problem.IsZero() {
		problem = style.CheckScale(m.Unit(), name.Word)
	}
	if code := b.cfg.Languages[lang].Code; problem.IsZero() && (code == "en" || code == "zh") {
		problem = b.cfg.Units.CheckSign(m.Unit(), name.Word)
	}
	readable := style.WithEnglishMarks()
	for _, f := range m.figures() {
		if problem.IsZero() {
			problem = b.cfg.Units.CheckText(readable.Write(f.Quantity, name), f.Quantity)
		}
		if !problem.IsZero() {
			b.diags.Add(diag.Diagnostic{
				Pos: e.value("unit"), Rule: ruleUnit,
				Message: sayUnitProblem.With(problem), Hint: adviceUnitText.With(style.Write(f.Quantity, name), f.Texts[b.cfg.DefaultLanguage]),
			})
			return
		}
	}
	if !problem.IsZero() {
		b.diags.Errorf(e.value("unit"), ruleUnit, sayUnitProblem, problem)
	}
}

// Unit returns the unit of the metric's figures, as the table of units calls it.
func (m *Metric) Unit() string {
	switch {
	case m.Actual != nil && m.Actual.Unit != "":
		return m.Actual.Unit
	case m.Target != nil && m.Target.Unit != "":
		return m.Target.Unit
	}
	for _, f := range m.figures() {
		if f.Unit != "" {
			return f.Unit
		}
	}
	return ""
}

// unitByTable returns what a table calls a unit. In Chinese a unit is called as the site calls it, or by its
// own name, if that is Chinese or a sign that stands for itself in all languages: GW, but not homes.
func (b *builder) unitByTable(unit string, lang int) (quantity.Name, bool) {
	code := b.cfg.Languages[lang].Code
	name, known := b.cfg.Units.Name(unit, code)
	if code == "zh" && unit != "" {
		en, ok := b.cfg.Units.Name(unit, "en")
		isSign := ok && (en.One == "" || en.One == en.Other)
		known = isSign || name.Other != unit || strings.ContainsFunc(unit, func(r rune) bool { return unicode.Is(unicode.Han, r) })
	}
	return name, known
}

// unitName says of which unit a figure is, in a message.
func unitName(unit string) diag.Words {
	switch unit {
	case "":
		return sayNoUnit
	case quantity.RatioUnit:
		return sayRatio
	case quantity.Rank:
		return sayRank
	}
	return sayInUnit.With(unit)
}

// measureName says of which unit a figure is, or that it is a rank, in a message.
func measureName(f *Figure) diag.Words {
	switch {
	case f == nil:
		return sayNoUnit
	case isRank(f):
		return sayRank
	}
	return unitName(f.Unit)
}

// haveOneMeasure reports whether two figures can be held against each other: both are in one unit, or both ranks.
// A rank within the first five has no unit, and is still none of the figures without one.
func haveOneMeasure(f, g *Figure) bool {
	return isRank(f) == isRank(g) && (isRank(f) || f.Unit == g.Unit)
}

// measured returns the first figure that tells what the metric's are measured in: one with a unit, or a rank.
func (m *Metric) measured() *Figure {
	if m.Actual != nil && m.Actual.isMeasured() {
		return m.Actual
	}
	for _, f := range m.figures() {
		if f.isMeasured() {
			return f
		}
	}
	return nil
}

func (f *Figure) isMeasured() bool { return f.Unit != "" || isRank(f) }

// takesUnit reports whether a figure is in the unit of the metric, or the first to have one.
func (m *Metric) takesUnit(f *Figure) bool {
	g := m.measured()
	return g == nil || haveOneMeasure(f, g)
}

// unitless reports figures without a unit that are stated in front of the first that has one: the
// metric's own, or those of its series. Later ones have been held against that.
func (b *builder) unitless(m *Metric, e entry, further []pointEntry) {
	if g := m.measured(); g == nil || g == m.Actual || g == m.Target {
		return
	}
	b.unitlessSides(m, pointEntry{entry: e}, m.Actual, m.Target)
	for i := range further {
		p := &further[i]
		if m.Actual != nil || m.Target != nil || b.takesFigures(m.ID) || !b.unitlessSides(m, *p, p.made.Actual, p.made.Target) {
			return
		}
	}
}

// unitlessSides reports those of two figures that have no unit. It reports false if one has.
func (b *builder) unitlessSides(m *Metric, e pointEntry, actual, target *Figure) bool {
	none := true
	for i, f := range [...]*Figure{actual, target} {
		switch {
		case f == nil:
		case f.isMeasured():
			none = false
		default:
			b.otherUnit(m, e, [...]string{"actual", "target"}[i], f)
		}
	}
	return none
}

func (b *builder) otherUnit(m *Metric, e pointEntry, key string, f *Figure) {
	b.diags.Add(diag.Diagnostic{
		Pos: e.value(key), Rule: ruleUnit, Message: sayPointUnit.With(wordOfKey(key), m.ID, measureName(f), measureName(m.measured())),
		Hint: adviceSameUnit,
	})
}
