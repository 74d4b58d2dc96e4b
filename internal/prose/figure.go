package prose

import (
	"strings"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// Figure is a figure in a text.
type Figure struct {
	// Start and End are the bytes of the text that the figure takes: the number, its
	// unit or classifier, and the bound words that touch it (超60万立方米, "at least
	// 4.5%"), without brackets behind it. In English what is counted is left out.
	Start, End int
	Text       string
	// Value is in Unit: 28500000 for 2850万人次, 5 for 5%, 30 for 三成, 2 for two thirds.
	// It is the low end of a range and the N of 前N.
	Value quantity.Decimal
	High  quantity.Decimal // the high end of a range, else 0
	Bound quantity.Bound
	Class Class
	// Unit is the Chinese name of the unit in both languages, 吨 for tonnes; "" if
	// things are counted, "1/3" for thirds.
	Unit string
	// Base and BaseHigh are Value and High in the base unit of the class, so that
	// figures of a class can be compared: see [Class].
	Base, BaseHigh quantity.Decimal
	// Words says that the number is written in words: 三所, three, 翻番.
	Words bool
	// Also is what the brackets behind the figure say, in another unit: 50,900 mu
	// (3,390 hectares). See [Figure.Agrees].
	Also *Figure
	// Way is the direction that the words around the figure give it, Step whether it is a change or what
	// something changed to. From says that another figure is held against it: "down from 45 days"; Per
	// that it is a denominator; Opens that it is the first of its sentence.
	Way              Direction
	Step             Step
	From, Per, Opens bool
	// Held says that something is compared with the figure, which has no bound beside it: its sentence says
	// elsewhere on which side that lies.
	Held bool
	// Source is the reference that wrote the figure, "" if somebody typed it. Two of one source are one figure, whatever is
	// made of their words.
	Source string
	named  bool // by its source: what stands behind it there tells more of it, 5人/户
	whole  bool // others are a part of it: the 88 of "86 of the 88"
	turned bool // its bound is that of what nobody is, and so may be said the other way round
	// shared is another bound that may be meant: that behind the next figure of a list, 80%和70%左右, or one that is held
	// against this one with its own, 低于5.5%左右的目标.
	shared  quantity.Bound
	isLocal bool // its 元 may be that of Hong Kong or Macao
	// ahead and behind are the words around the figure, up to its neighbours and the ends of its
	// sentence.
	ahead, behind string
	joined        string   // what stands behind the next figure, if it is only joined to this one and of its class
	sentence      string   // what stands before the figure in its sentence
	between, rest string   // all that stands between it and the figure before; behind the last of a text, all that follows
	grammar       *grammar // of its language; nil if it was not typed
	// By is the recogniser that took it for a figure; nil for one that was not typed.
	By *Recogniser
}

// words returns the text of the figure in the characters that words of tables have.
func (f *Figure) words() string {
	simplified, _ := lexicon.Simplified(f.Text)
	return simplified
}

// Of returns a quantity as a figure, so that one that was not typed can be compared
// with those that were. Its unit is a canonical one, as [quantity.Units.Parse] gives it.
func Of(q quantity.Quantity) Figure {
	u := unitNamed(q.Unit)
	if q.Bound == quantity.RankWithin || q.Unit == quantity.Rank {
		u = unit{class: Rank}
	}
	f := Figure{Value: q.Value, High: q.High, Bound: q.Bound}
	f.measure(u)
	return f
}

// unitNamed returns the unit of a name. What it is divided by does not matter: 元/月.
func unitNamed(name string) unit {
	name, _, _ = strings.Cut(name, "/")
	if u, n := chineseUnit(name); n == len(name) && n > 0 {
		return u
	}
	if u, n := englishUnit(name); n == len(name) && n > 0 {
		return u
	}
	return unit{class: Count}
}

// measure sets the unit and all that follows from it.
func (f *Figure) measure(u unit) {
	f.Unit, f.Class = u.name, u.class
	f.Base = u.base(f.Value)
	if f.Bound == quantity.Range {
		f.BaseHigh = u.base(f.High)
	}
}

// String returns what the figure says in a notation of its own, for messages of tests:
// "≥825000吨", "≲900" for 近900, "15..30%", "top10", "#8", "w3" for three in words, "×2" for doubled.
func (f Figure) String() string {
	s, prefix := f.Value.Trim().String(), ""
	if f.Words {
		prefix = "w"
	}
	switch {
	case f.Class == Multiple:
		return prefix + sign(f.Bound) + "×" + f.Base.Trim().String()
	case f.Class == Rank && f.Bound == quantity.RankWithin:
		return prefix + "top" + s
	case f.Class == Rank:
		return prefix + "#" + s
	case strings.HasPrefix(f.Unit, "1/"):
		return prefix + sign(f.Bound) + s + f.Unit[1:]
	case f.Bound == quantity.Range:
		s += ".." + f.High.Trim().String()
	}
	return prefix + sign(f.Bound) + s + f.Unit
}

func sign(b quantity.Bound) string {
	switch b {
	case quantity.AtLeast:
		return "≥"
	case quantity.Above:
		return ">"
	case quantity.AtMost:
		return "≤"
	case quantity.Below:
		return "<"
	case quantity.About:
		return "≈"
	case quantity.Nearly:
		return "≲"
	}
	return ""
}
