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

// Promise is a target in words as it was published.
type Promise struct {
	ID string
	Side
	Said      Digests
	Date      time.Time     // of the release with which it first went out so
	Withdrawn time.Time     // of the release from which on it is gone, or a figure; zero if it is not
	Pos       diag.Position // in the file
}

// compare orders promises as they are listed, those of one period by the day on which they went out.
func (p Promise) compare(q Promise) int {
	return cmp.Or(strings.Compare(p.ID, q.ID), p.comparePeriods(q.Side), cmp.Compare(p.Part, q.Part), strings.Compare(day(p.Date), day(q.Date)))
}

// equal reports whether two are the same, word by word and day by day.
func (p Promise) equal(q Promise) bool {
	return p.compare(q) == 0 && day(p.Withdrawn) == day(q.Withdrawn) && maps.Equal(p.Said, q.Said)
}

// PromisesOf returns all targets in words that have been published of a metric.
func (l *List) PromisesOf(id string) []Promise {
	if l == nil {
		return nil
	}
	start, _ := slices.BinarySearchFunc(l.Promises, id, func(p Promise, id string) int { return strings.Compare(p.ID, id) })
	end := start
	for end < len(l.Promises) && l.Promises[end].ID == id {
		end++
	}
	return l.Promises[start:end]
}

// Promise returns a target in words as it was last published, or nil if it has not been.
func (l *List) Promise(id string, side Side) *Promise {
	all := l.PromisesOf(id)
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].Side == side {
			return &all[i]
		}
	}
	return nil
}

// SinceWords returns the first day on which a target went out in words, by the code of their language.
// It reports false if it never did.
func (l *List) SinceWords(id string, side Side, code, words string) (time.Time, bool) {
	for _, p := range l.PromisesOf(id) {
		if p.Side == side && p.Said[code] == Digest(words) {
			return p.Date, true
		}
	}
	return time.Time{}, false
}

// AddPromise adds what a target in words is published as, if that is new.
func (l *List) AddPromise(now Promise) {
	was := l.Promise(now.ID, now.Side)
	if was != nil && was.Withdrawn.IsZero() && was.Said.agree(now.Said) {
		was.Said = was.Said.With(now.Said)
		return
	}
	l.Promises = append(l.Promises, now)
	slices.SortStableFunc(l.Promises, Promise.compare)
}

// TakenBack returns the day of the release from which on nothing stands in the place of a figure or of
// a target in words that had been published. It reports false if something does, or nothing ever did.
func (l *List) TakenBack(id string, side Side) (time.Time, bool) {
	figure, promise := l.Find(id, side), l.Promise(id, side)
	var last time.Time
	if figure != nil {
		if figure.Withdrawn.IsZero() {
			return last, false
		}
		last = figure.Withdrawn
	}
	if promise != nil {
		if promise.Withdrawn.IsZero() {
			return last, false
		}
		if promise.Withdrawn.After(last) {
			last = promise.Withdrawn
		}
	}
	return last, !last.IsZero()
}

// HasWithdrawn reports whether anything in the list is withdrawn.
func (l *List) HasWithdrawn() bool {
	return l != nil && (slices.ContainsFunc(l.Figures, func(f Figure) bool { return !f.Withdrawn.IsZero() }) ||
		slices.ContainsFunc(l.Promises, func(p Promise) bool { return !p.Withdrawn.IsZero() }))
}

// WasTakenBack reports whether a figure or a target in words has ever been taken back.
func (l *List) WasTakenBack(id string, side Side) bool {
	return slices.ContainsFunc(l.Of(id), func(f Figure) bool { return f.Side == side && !f.Withdrawn.IsZero() }) ||
		slices.ContainsFunc(l.PromisesOf(id), func(p Promise) bool { return p.Side == side && !p.Withdrawn.IsZero() })
}

// promiseTable is a target in words as it was published.
type promiseTable struct {
	ID        string    `toml:"id"`
	Figure    string    `toml:"figure"`
	Period    any       `toml:"period"`
	Words     Digests   `toml:"words"`
	Date      time.Time `toml:"date"`
	Withdrawn time.Time `toml:"withdrawn"`
}

// Describe says what the keys of a promise are for.
func (promiseTable) Describe() decode.Description {
	figures, in := table{}.Describe().Keys, correctionTable{}.Describe().Keys["period"]
	in.Words = decode.Words{Zh: "目标的时期；报告自己的时期则不写。", En: "The period of the target; left out if it is the report's own."}
	return decode.Description{Title: decode.Words{Zh: "发布过的一项文字目标", En: "A target in words as it was published"}, Keys: map[string]decode.Key{
		"id": idKey(),
		"figure": {
			Words: decode.Words{Zh: "是目标，还是增速目标。", En: "Whether it is the target, or that of the growth."}, Required: true,
			Choices: []string{Target.String(), GrowthTarget.String()},
		},
		"period":    in,
		"words":     digestsKey(decode.Words{Zh: "各语言的文字，记为摘要。", En: "Its words in each language, as a digest."}),
		"date":      figures["date"],
		"withdrawn": figures["withdrawn"],
	}}
}

// promise reads a target in words.
func (r *reader) promise(t promiseTable, keys decode.Table) Promise {
	p := Promise{ID: t.ID, Said: t.Words, Date: t.Date, Withdrawn: t.Withdrawn, Pos: keys.Value("id")}
	part := slices.Index(Parts(), t.Figure)
	if part < 0 || !Part(part).IsTarget() {
		r.diags.Add(diag.Diagnostic{Pos: keys.Value("figure"), Rule: rule, Message: sayNoPart.With(t.Figure), Hint: adviceRestore})
		return p
	}
	if p.Part = Part(part); keys.Has("period") {
		p.Period = r.periodOf(t.ID, t.Period, keys)
	}
	return p
}

// promise writes a target in words.
func (w *writer) promise(p *Promise) {
	w.begin("promises", p.ID)
	w.line("figure", edit.Quote(p.Part.String()))
	w.side(p.Side)
	w.digests("words", p.Said)
	w.line("date", day(p.Date))
	if !p.Withdrawn.IsZero() {
		w.line("withdrawn", day(p.Withdrawn))
	}
}
