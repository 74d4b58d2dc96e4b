package lexicon

// Prose is what stands around numbers in prose.
type Prose struct {
	Before, Behind Bounds
	ProseWords
	nouns map[rune][]string
}

// NounsBeginning returns the nouns that begin with the first character of a text.
func (p *Prose) NounsBeginning(text string) []string { return p.nouns[only(text)] }

// Words are numbers and scales in words.
type Words struct {
	Numbers     []string         // by their values
	Scales      []Scale          // words for powers of ten
	Half        string           // which may be a part of a name
	Fractions   []string         // parts of a whole
	BeginBounds []string         // what begins a bound behind a figure
	Percent     []string         // words for per cent
	refused     map[string]Fault // words that are in no unit
}

// Fault is why a word is in no unit.
type Fault uint8

// The faults: a number that is to be in digits, a short form of a scale, the end of an ordinal,
// a word of bounds.
const (
	NoFault Fault = iota
	InDigits
	Short
	OrdinalEnd
	BesideBound
)

// Refused returns why a word in small letters is in no unit.
func (w *Words) Refused(word string) Fault { return w.refused[word] }

type wordTable struct {
	Numbers      []string `toml:"numbers"`
	Scales       []Scale  `toml:"scales"`
	InDigits     []string `toml:"in-digits"`
	Half         string   `toml:"half"`
	Short        []string `toml:"short"`
	OrdinalEnds  []string `toml:"ordinal-ends"`
	Fractions    []string `toml:"fractions"`
	BesideBounds []string `toml:"beside-bounds"`
	BeginBounds  []string `toml:"begin-bounds"`
	Percent      []string `toml:"percent"`
}

func (t *wordTable) compile() Words {
	w := Words{
		Numbers: t.Numbers, Scales: t.Scales, Half: t.Half, Fractions: t.Fractions, BeginBounds: t.BeginBounds, Percent: t.Percent,
		refused: map[string]Fault{},
	}
	for fault, list := range map[Fault][]string{InDigits: t.InDigits, Short: t.Short, OrdinalEnd: t.OrdinalEnds, BesideBound: t.BesideBounds} {
		for _, word := range list {
			w.refused[word] = fault
		}
	}
	return w
}

// Parts are what stands in a figure beside its number.
type Parts struct {
	More        Set      // 100多家
	Half        string   // 两个半小时
	Halved      []string // units beside those of time that are halved so
	Counter     string   // 个
	CounterMore string   // 个多
	CounterHalf string   // 个半
	Tenth       string   // 成
	Shares      []Share  // words for per cent and per mille
	Percent     string   // begins the words for a percentage
	Range       Set      // between two numbers
	Ratio       Set      // between two numbers
	SignAfter   string   // what a minus may follow
	Denominator string   // numerals in the denominator of a unit

	DenominatorPower *Expression // a power of ten that begins one: 8.5/10万

	Per          string   // begins that
	Each         []string // as this does in a unit's word
	Of           string   // leads from a unit to what it is of
	Prepositions []string // end the noun that a unit's word is
}

// Share is a word for a share and its sign.
type Share struct {
	Word string `toml:"word"`
	Sign string `toml:"sign"`
}

type partTable struct {
	More         []string `toml:"more"`
	Half         string   `toml:"half"`
	Halved       []string `toml:"halved"`
	Counter      string   `toml:"counter"`
	Tenth        string   `toml:"tenth"`
	Shares       []Share  `toml:"shares"`
	Percent      string   `toml:"percent"`
	Range        []string `toml:"range"`
	Ratio        []string `toml:"ratio"`
	SignAfter    string   `toml:"sign-after"`
	Denominator  string   `toml:"denominator"`
	Power        string   `toml:"denominator-power"`
	Per          string   `toml:"per"`
	Each         []string `toml:"each"`
	Of           string   `toml:"of"`
	Prepositions []string `toml:"prepositions"`
}

func (t *partTable) compile() Parts {
	p := Parts{
		More: setOf(t.More...), Half: t.Half, Halved: t.Halved, Counter: t.Counter, CounterHalf: t.Counter + t.Half, Tenth: t.Tenth,
		Shares: t.Shares, Percent: t.Percent, Range: setOf(t.Range...), Ratio: setOf(t.Ratio...), SignAfter: t.SignAfter,
		Denominator: t.Denominator, DenominatorPower: ExpressionOf(t.Power), Per: t.Per, Each: t.Each, Of: t.Of, Prepositions: t.Prepositions,
	}
	if len(t.More) > 0 {
		p.CounterMore = t.Counter + t.More[0]
	}
	return p
}

// Time is what has to do with times and lengths of time.
type Time struct {
	Within string   `toml:"within"`
	Units  []string `toml:"units"`
	Begins []string `toml:"begins"`
	Year   string   `toml:"year"`
}

// Rank is what ranks are written with.
type Rank struct {
	Within       string   `toml:"within"`
	Ordinal      string   `toml:"ordinal"`
	Ordinals     []string `toml:"ordinals"`
	Behind       []string `toml:"behind"`
	BehindWithin []string `toml:"behind-within"`
}

// UnitWords are words that are no units, or do not belong to one.
type UnitWords struct {
	NeverBehind     []string // what stands behind a unit
	NeverAlone      []string // what is no unit
	NeverInBrackets []string // what is no second name
	Ambiguous       []string // what is one of several units
	WithNumeral     Set      // units with a numeral in their names
	NumeralBefore   Set      // numerals before the bases
	NumeralBases    []string
	Scaled          []UnitScale // longer ones first
}

// UnitScale is a number before a unit that no figure is written with, but headings of tables are: 4890 of 百万人次
// is 489000 of 万人次, with the number Places times ten times as large.
type UnitScale struct {
	Word   string `toml:"word"`
	In     string `toml:"in"`
	Places int    `toml:"places"`
}

type unitWordTable struct {
	NeverBehind     []string    `toml:"never-behind"`
	NeverAlone      []string    `toml:"never-alone"`
	NeverInBrackets []string    `toml:"never-in-brackets"`
	Ambiguous       []string    `toml:"ambiguous"`
	WithNumeral     []string    `toml:"with-numeral"`
	NumeralBefore   []string    `toml:"numeral-before"`
	NumeralBases    []string    `toml:"numeral-bases"`
	Scaled          []UnitScale `toml:"scaled"`
}

func (t *unitWordTable) compile() UnitWords {
	return UnitWords{t.NeverBehind, t.NeverAlone, t.NeverInBrackets, t.Ambiguous, setOf(t.WithNumeral...), setOf(t.NumeralBefore...), t.NumeralBases, t.Scaled}
}

// Leads are words before a figure in front matter that are no bounds.
type Leads struct {
	Arriving        Set      // 达到, 稳定在: they say nothing of the figure
	Rising, Falling Set      // of a change, which gets its sign by them
	Nothing         []string // 零增长
	Scopes          Set      // of ranks: 全省第一
}

type leadTable struct {
	Arriving []string `toml:"arriving"`
	Rising   []string `toml:"rising"`
	Falling  []string `toml:"falling"`
	Nothing  []string `toml:"nothing"`
	Scopes   []string `toml:"scopes"`
}

func (t *leadTable) compile() Leads {
	return Leads{setOf(t.Arriving...), setOf(t.Rising...), setOf(t.Falling...), t.Nothing, setOf(t.Scopes...)}
}

// proseOf returns the words of prose with its bounds.
func proseOf(before, behind Bounds, words ProseWords) Prose {
	p := Prose{Before: before, Behind: behind, ProseWords: words, nouns: map[rune][]string{}}
	for _, noun := range words.Nouns {
		p.nouns[only(noun)] = append(p.nouns[only(noun)], noun)
	}
	return p
}
