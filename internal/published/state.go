package published

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/edit"
)

// Words are texts, by the code of their language.
type Words map[string]string

// have reports whether all words of another are among them.
func (w Words) have(o Words) bool {
	for code, text := range o {
		if own, ok := w[code]; !ok || own != text {
			return false
		}
	}
	return true
}

// State is a figure with its words as a release published them. A figure whose label is corrected has
// another one from then on. A language of which the words are not known has none.
type State struct {
	ID string
	Side
	Labels Words         // of the metric
	Texts  Words         // of the figure
	Date   time.Time     // of the release with which it first went out so
	Pos    diag.Position // in the file
}

// compare orders states as they are listed, those of one figure by the day on which they went out.
func (s State) compare(o State) int {
	return cmp.Or(strings.Compare(s.ID, o.ID), s.comparePeriods(o.Side), cmp.Compare(s.Part, o.Part), strings.Compare(day(s.Date), day(o.Date)))
}

// equal reports whether two are the same, word by word.
func (s State) equal(o State) bool {
	return s.compare(o) == 0 && maps.Equal(s.Labels, o.Labels) && maps.Equal(s.Texts, o.Texts)
}

// State returns the last state of a figure that is listed, or nil.
func (l *List) State(id string, side Side) *State {
	of := State{ID: id, Side: side}
	i, _ := slices.BinarySearchFunc(l.States, of, func(s, of State) int {
		return cmp.Or(strings.Compare(s.ID, of.ID), s.comparePeriods(of.Side), cmp.Compare(s.Part, of.Part), -1)
	}) // the first behind all of the figure
	if i == 0 || l.States[i-1].ID != id || l.States[i-1].Side != side {
		return nil
	}
	return &l.States[i-1]
}

// AddState adds the state that a figure is published in, if that is new in any language. Since is the day on
// which the figure went out. What is known of a language now does not say what it said before.
func (l *List) AddState(now State, since time.Time) {
	was := l.State(now.ID, now.Side)
	if was != nil && day(was.Date) >= day(since) && was.Labels.have(now.Labels) && was.Texts.have(now.Texts) {
		return
	}
	i, _ := slices.BinarySearchFunc(l.States, now, func(s, now State) int { return cmp.Or(s.compare(now), -1) })
	l.States = slices.Insert(l.States, i, now)
}

// Course is a metric's figure beside what the metric was published as meanwhile.
type Course struct {
	Figure *Figure
	Metric *Metric   // nil if that is not known
	Date   time.Time // from which on the two stood together
}

// Courses returns, of a list of before states were written, each figure once for each way in which its
// metric was published while it stood.
func (l *List) Courses() []Course {
	var list []Course
	for i := range l.Figures {
		f := &l.Figures[i]
		in, rest := l.during(f, l.end(i))
		list = append(list, Course{f, in, f.Date})
		for j := range rest {
			list = append(list, Course{f, &rest[j], rest[j].Date})
		}
	}
	return list
}

// end returns the day on which the i-th figure was replaced or taken back; empty if it stands.
func (l *List) end(i int) string {
	f := &l.Figures[i]
	if !f.Withdrawn.IsZero() {
		return day(f.Withdrawn)
	}
	for j := i + 1; j < len(l.Figures) && l.Figures[j].ID == f.ID && l.Figures[j].comparePeriods(f.Side) == 0; j++ {
		if l.Figures[j].Part == f.Part {
			return day(l.Figures[j].Date)
		}
	}
	return ""
}

// during returns what the metric of a figure was published as when that went out, nil if it is not known,
// and as what until a day.
func (l *List) during(f *Figure, until string) (first *Metric, rest []Metric) {
	i, _ := slices.BinarySearchFunc(l.Metrics, f.ID, func(m Metric, id string) int { return strings.Compare(m.ID, id) })
	end := i
	for ; end < len(l.Metrics) && l.Metrics[end].ID == f.ID; end++ {
		date := day(l.Metrics[end].Date)
		if date <= day(f.Date) {
			first, i = &l.Metrics[end], end+1
		} else if until != "" && date >= until {
			break
		}
	}
	return first, l.Metrics[i:end]
}

// stateTable is a figure with its words as it was published.
type stateTable struct {
	ID     string    `toml:"id"`
	Figure string    `toml:"figure"`
	Period any       `toml:"period"`
	AsOf   time.Time `toml:"as_of"`
	Label  Words     `toml:"label"`
	Text   Words     `toml:"text"`
	Date   time.Time `toml:"date"`
}

// Describe says what the keys of a state are for.
func (stateTable) Describe() decode.Description {
	point, in := entry{}.Describe().Keys, correctionTable{}.Describe().Keys["period"]
	in.Words = decode.Words{Zh: "数字的时期；报告自己的时期则不写。", En: "The period of the figure; left out if it is the report's own."}
	return decode.Description{Title: decode.Words{Zh: "发布过的一个数字及其文字", En: "A figure with its words as it was published"}, Keys: map[string]decode.Key{
		"id": idKey(),
		"figure": {
			Words: decode.Words{Zh: "是哪一个数字。", En: "Which figure it is."}, Required: true, Choices: Parts(),
		},
		"period": in,
		"as_of":  point["as_of"],
		"label": wordsKey(
			decode.Words{Zh: "各语言当时的名称；无从得知的语言不写。", En: "The label in each language then; not of a language in which it is not known."}, "旅客吞吐量", "Passengers",
		),
		"text": wordsKey(
			decode.Words{Zh: "各语言当时对数字的写法；无从得知的语言不写。", En: "The figure as each language wrote it then; not of a language in which that is not known."}, "2850万人次", "28.5 million",
		),
		"date": {Words: decode.Words{Zh: "首次这样发布的日期。", En: "The day on which it first went out so."}, Required: true},
	}}
}

// wordsKey describes texts by language.
func wordsKey(words decode.Words, zh, en string) decode.Key {
	return decode.Key{
		Words: words, Names: codes,
		Each:     &decode.Key{Words: decode.Words{Zh: "这种语言的文字。", En: "The words in this language."}},
		Examples: []any{map[string]string{"zh": zh, "en": en}},
	}
}

// state reads a state.
func (r *reader) state(t stateTable, keys decode.Table) State {
	s := State{ID: t.ID, Labels: t.Label, Texts: t.Text, Date: t.Date, Pos: keys.Value("id")}
	part := slices.Index(Parts(), t.Figure)
	if part < 0 {
		r.diags.Add(diag.Diagnostic{Pos: keys.Value("figure"), Rule: rule, Message: sayNoPart.With(t.Figure), Hint: adviceRestore})
		return s
	}
	if s.Side = (Side{Part: Part(part), AsOf: day(t.AsOf)}); keys.Has("period") {
		s.Period = r.periodOf(t.ID, t.Period, keys)
	}
	return s
}

// state writes a state.
func (w *writer) state(s *State) {
	w.begin("states", s.ID)
	w.line("figure", edit.Quote(s.Part.String()))
	w.side(s.Side)
	w.digests("label", Digests(s.Labels))
	w.digests("text", Digests(s.Texts))
	w.line("date", day(s.Date))
}
