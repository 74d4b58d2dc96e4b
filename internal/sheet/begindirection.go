package sheet

import (
	"slices"
	"strings"

	"duibiao/internal/edit"
	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// Which way is better a table says in a column, or a target by its bound: 5%以内. Else the name may, where the word for
// what is better the less there is of it is what the name is about: of 失业率, and not of 碳排放交易额.

// character returns of which kind a metric is and which way is better, where that is not what is understood
// without a word. What its name leaves open is told.
func (st *starter) character(r *startedRow) (kind, direction string) {
	isShare := slices.ContainsFunc(r.keys.Keys, func(p edit.Pair) bool {
		q, err := st.site.cfg.Units.Parse(said(p.Literal))
		return (p.Key == "actual" || p.Key == "target") && err == nil && report.IsShare(q.Unit)
	})
	kind, direction = lexicon.Draft().Character(r.metric.Label, isShare)
	if kind == "flow" {
		kind = ""
	}
	if r.direction != "" {
		return kind, r.direction
	}
	name := nameAlone(r.metric.Label)
	if direction == "" && holdsWord(name, fewer) && !holdsWord(name, slices.Concat(fewerNever, lexicon.Draft().Directions.Against, downs)) {
		direction = downward
	}
	least, most := st.bounds(r)
	switch {
	case direction == downward && least:
		st.warn(r.first.pos(), adviceDirection, sayFewerAtLeast.With(r.metric.Label))
		return kind, ""
	case most && !least:
		return kind, downward
	case direction == downward && !isAboutFewer(name):
		st.warn(r.first.pos(), adviceDirection, sayDirectionOpen.With(r.metric.Label))
		return kind, ""
	}
	return kind, direction
}

// The directions of what is better the less, and the more, there is of it.
const downward, upward = "down", "up"

// bounds reports whether a target of a metric is a least, and whether one is a most.
func (st *starter) bounds(r *startedRow) (least, most bool) {
	for _, p := range slices.Concat(append([][]edit.Pair{r.keys.Keys}, r.keys.Series...)...) {
		q, err := st.site.cfg.Units.Parse(said(p.Literal))
		if p.Key != "target" || err != nil {
			continue
		}
		least = least || q.Bound == quantity.AtLeast || q.Bound == quantity.Above
		most = most || q.Bound == quantity.AtMost || q.Bound == quantity.Below
	}
	return least, most
}

// isAboutFewer reports whether nothing stands behind the last word for what is better the less there is of it but words
// with which it is counted.
func isAboutFewer(name string) bool {
	end := 0
	for _, word := range slices.Concat(lexicon.Draft().Directions.Down, fewer) {
		word = strings.ToLower(word)
		if at := strings.LastIndex(name, word); at >= 0 {
			end = max(end, at+len(word))
		}
	}
	for end < len(name) && end > 0 && isLetter(name[end-1]) && isLetter(name[end]) {
		end++ // it is the beginning of a longer one: unemploy, unemployment
	}
	rest := name[end:]
	for rest = strings.TrimLeft(rest, fewerMarks); rest != ""; rest = strings.TrimLeft(rest, fewerMarks) {
		known := 0
		for _, word := range fewerCounted {
			if len(word) > known && strings.HasPrefix(rest, word) && isWhole(rest, 0, len(word)) {
				known = len(word)
			}
		}
		if known == 0 {
			return false
		}
		rest = rest[known:]
	}
	return true
}

// directionOf reads what a cell says of which way is better; "" if it says nothing of that.
func directionOf(text string) string {
	text = strings.ToLower(closed(text))
	for _, row := range directions {
		if slices.Contains(row.words, text) {
			return row.direction
		}
	}
	return ""
}

// direct notes what a row says of which way is better. A column of properties has other words too: 预期性.
func (st *starter) direct(s *started, l line, r *startedRow) {
	for _, u := range s.use {
		text := l.cell(u.column).text
		if u.meaning != directionWords || isAbsent(text) {
			continue
		}
		if r.direction = directionOf(text); r.direction == "" && holdsWord(u.text, directionHeadings) && !slices.Contains(ofPlans, strings.ToLower(closed(text))) {
			st.warn(s.grid.at(l.row, u.column), adviceDirectionWords, sayNoDirection.With(text))
		}
	}
}
