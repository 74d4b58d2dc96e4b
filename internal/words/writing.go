package words

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/plural"
	"duibiao/internal/quantity"
)

// Writing is how a language that is neither Chinese nor English writes figures and periods, and
// what it calls units. Of these two the program knows that itself.
type Writing struct {
	Decimal   string `toml:"decimal"`
	Group     string `toml:"group" empty:"ok"`
	UnitSpace string `toml:"unit_space" empty:"ok"`
	ScaleOf   string `toml:"scale_of" empty:"ok"`
	Thousand  Form   `toml:"thousand" empty:"ok"`
	// The words of languages that count by ten thousands: 萬 and 億, 만 and 억.
	TenThousand    Form `toml:"ten_thousand" empty:"ok"`
	Million        Form `toml:"million" empty:"ok"`
	HundredMillion Form `toml:"hundred_million" empty:"ok"`
	Billion        Form `toml:"billion" empty:"ok"`
	Trillion       Form `toml:"trillion" empty:"ok"`

	AtLeast    Pattern `toml:"at_least" uses:"figure" must:"all"`
	Above      Pattern `toml:"above" uses:"figure" must:"all"`
	AtMost     Pattern `toml:"at_most" uses:"figure" must:"all"`
	Below      Pattern `toml:"below" uses:"figure" must:"all"`
	About      Pattern `toml:"about" uses:"figure" must:"all"`
	Nearly     Pattern `toml:"nearly" uses:"figure" must:"all"`
	NotLower   Pattern `toml:"not_lower" uses:"figure" must:"all"`
	Higher     Pattern `toml:"higher" uses:"figure" must:"all"`
	NotHigher  Pattern `toml:"not_higher" uses:"figure" must:"all"`
	Range      Pattern `toml:"range" uses:"low high" must:"all"`
	RankWithin Pattern `toml:"rank_within" uses:"figure" must:"all"`
	Rank       Pattern `toml:"rank" uses:"figure" must:"all"`
	Rounded    Pattern `toml:"rounded" uses:"figure" must:"all"`
	Also       Pattern `toml:"also" uses:"figure also" must:"all"`

	Met    string `toml:"met"`
	NotMet string `toml:"not_met"`
	Off    string `toml:"off"`

	Halves   []string    `toml:"halves"`
	Quarters []string    `toml:"quarters"`
	Alone    PeriodNames `toml:"period"`
	Before   PeriodNames `toml:"period_before"`

	Units map[string]Form `toml:"units" empty:"ok"`
}

// Form is a word with its forms, for each category of numbers that the language has.
type Form struct {
	One   string `toml:"one"`
	Other string `toml:"other"`
	Zero  string `toml:"zero"`
	Two   string `toml:"two"`
	Few   string `toml:"few"`
	Many  string `toml:"many"`
}

// PeriodNames are the names of periods, as they stand alone or before a noun.
type PeriodNames struct {
	Year          Pattern `toml:"year" uses:"year"`
	Years         Pattern `toml:"years" uses:"year last_year"`
	Half          Pattern `toml:"half" uses:"year part"`
	Quarter       Pattern `toml:"quarter" uses:"year part"`
	FirstQuarters Pattern `toml:"first_quarters" uses:"year"`
	Quarters      Pattern `toml:"quarters" uses:"year part last_part"`
	Month         Pattern `toml:"month" uses:"year month"`
	Months        Pattern `toml:"months" uses:"year month last_month"`
	Between       Pattern `toml:"between" uses:"year month last_year last_month"`
}

// isOwn reports whether the program itself knows how a language is written: it has no [writing].
func isOwn(l *config.Language) bool { return l.Code == "zh" || l.Code == "en" }

// IsWritten reports whether the strings of a language say how it is written.
func IsWritten(l *config.Language) bool { return !isOwn(l) }

// Write gives each language of a site its way to write figures and periods, and its words for
// units, of those that its strings say. config.toml has precedence. Mistakes are told by [Load].
func Write(cfg *config.Config, fsys fs.FS) error {
	units := map[string]map[string]quantity.Name{}
	for i := range cfg.Languages {
		l := &cfg.Languages[i]
		if isOwn(l) {
			continue
		}
		text, err := fs.ReadFile(fsys, "strings/"+l.Code+".toml")
		if errors.Is(err, fs.ErrNotExist) {
			continue
		} else if err != nil {
			return fmt.Errorf("templates: %w", err)
		}
		src := decode.Source(dir+l.Code, text)
		if decode.NotText(src) != nil {
			continue
		}
		book, _, _ := decode.For[Book]().Decode(src, 0, len(src.Text))
		book.Writing.apply(l, book.Months)
		for _, symbol := range slices.Sorted(maps.Keys(book.Writing.Units)) {
			if _, known := cfg.Units.Name(symbol, l.Code); known || book.Writing.Units[symbol].Other == "" {
				continue
			}
			if units[symbol] == nil {
				units[symbol] = map[string]quantity.Name{}
			}
			units[symbol][l.Code] = quantity.Name{Word: book.Writing.Units[symbol].word()}
		}
	}
	if len(units) > 0 {
		cfg.Units = cfg.Units.WithAll(units)
	}
	return nil
}

func (f Form) word() quantity.Word {
	return quantity.Word{One: cmp.Or(f.One, f.Other), Other: f.Other, Zero: f.Zero, Two: f.Two, Few: f.Few, Many: f.Many}
}

// apply makes a language write as its strings say.
func (w *Writing) apply(l *config.Language, months []string) {
	l.Style = w.style(plural.For(l.Code))
	l.Verdicts = config.Verdicts{Met: w.Met, NotMet: w.NotMet, Off: w.Off}
	l.Periods = period.Style{Alone: w.Alone.names(), Before: w.Before.names()}
	copy(l.Periods.Halves[:], w.Halves)
	copy(l.Periods.Quarters[:], w.Quarters)
	copy(l.Periods.Months[:], months)
}

// style returns how figures are written.
func (w *Writing) style(rules plural.Rules) quantity.Style {
	figure := func(p Pattern) string { return strings.Replace(string(p), "{figure}", "{}", 1) }
	s := quantity.English()
	s.Mark, s.Group, s.UnitSpace, s.ScaleOf, s.Plural = w.Decimal, w.Group, w.UnitSpace, w.ScaleOf, rules
	if w.TenThousand.Other+w.HundredMillion.Other != "" {
		chinese := quantity.Chinese()
		s.Decimals, s.Always, s.ScaleSpace = chinese.Decimals, chinese.Always, chinese.ScaleSpace
	}
	s.Scales = nil
	for _, scale := range slices.Backward(w.scaleWords()) {
		if scale.form.Other != "" {
			s.Scales = append(s.Scales, quantity.Scale{Word: scale.form.word(), Exp: scale.exp})
		}
	}
	s.Patterns = quantity.Patterns{
		AtLeast: figure(w.AtLeast), Above: figure(w.Above), AtMost: figure(w.AtMost), Below: figure(w.Below), About: figure(w.About), Nearly: figure(w.Nearly),
		NotLower: figure(w.NotLower), Higher: figure(w.Higher), NotHigher: figure(w.NotHigher), Range: string(w.Range),
		RankWithin: figure(w.RankWithin), Rank: figure(w.Rank), Rounded: figure(w.Rounded), Also: figure(w.Also),
	}
	return s
}

func (n *PeriodNames) names() period.Names {
	return period.Names{
		OneYear: string(n.Year), Years: string(n.Years), Half: string(n.Half), Quarter: string(n.Quarter), FirstQuarters: string(n.FirstQuarters),
		Quarters: string(n.Quarters), OneMonth: string(n.Month), MonthsOfYear: string(n.Months), Between: string(n.Between),
	}
}

// writing says how a language that the program knows is written.
func writing(l *config.Language) Writing {
	figure := func(text string) Pattern { return Pattern(strings.Replace(text, "{}", "{figure}", 1)) }
	s, p := &l.Style, &l.Style.Patterns
	w := Writing{
		Decimal: s.Mark, Group: s.Group, UnitSpace: s.UnitSpace,
		AtLeast: figure(p.AtLeast), Above: figure(p.Above), AtMost: figure(p.AtMost), Below: figure(p.Below), About: figure(p.About), Nearly: figure(p.Nearly),
		NotLower: figure(p.NotLower), Higher: figure(p.Higher), NotHigher: figure(p.NotHigher), Range: Pattern(p.Range),
		RankWithin: figure(p.RankWithin), Rank: figure(p.Rank), Rounded: figure(p.Rounded), Also: figure(p.Also),
		Met: l.Verdicts.Met, NotMet: l.Verdicts.NotMet, Off: l.Verdicts.Off,
		Halves: l.Periods.Halves[:], Quarters: l.Periods.Quarters[:], Alone: namesOf(&l.Periods.Alone), Before: namesOf(&l.Periods.Before),
	}
	for _, scale := range s.Scales {
		form := Form{One: cmp.Or(scale.Word.One, scale.Word.Other), Other: scale.Word.Other}
		switch scale.Exp {
		case 4:
			w.TenThousand = form
		case 8:
			w.HundredMillion = form
		case 6:
			w.Million = form
		case 9:
			w.Billion = form
		case 12:
			w.Trillion = form
		}
	}
	return w
}

func namesOf(n *period.Names) PeriodNames {
	return PeriodNames{
		Pattern(n.OneYear), Pattern(n.Years), Pattern(n.Half), Pattern(n.Quarter), Pattern(n.FirstQuarters),
		Pattern(n.Quarters), Pattern(n.OneMonth), Pattern(n.MonthsOfYear), Pattern(n.Between),
	}
}

// mistakes holds [writing] of a language's strings: what may be empty, and what is there once.
func (c *phraseChecker) writing(w *Writing) {
	if c.own {
		if c.keys.Has("writing") {
			c.errorf(c.keys.Key("writing"), diag.Words{}, sayOwnWriting)
		}
		return
	}
	if !c.keys.Has("writing") {
		return // which is told already
	}
	c.writtenForms(w)
	c.numbers(w)
	for _, list := range []struct {
		key   string
		words []string
		n     int
	}{{"writing.halves", w.Halves, 2}, {"writing.quarters", w.Quarters, 4}} {
		if len(list.words) != list.n || slices.ContainsFunc(list.words, func(s string) bool { return strings.TrimSpace(s) == "" }) {
			c.errorf(c.keys.Value(list.key), diag.Words{}, sayCount, list.key, list.n)
		}
	}
}
