package prose

import "strings"

// Direction is which way a figure says that something went: 增长5.6% goes up, "down 3%" down.
type Direction int8

// The directions.
const (
	Down    Direction = -1
	Unknown Direction = 0 // the words around the figure do not say
	Up      Direction = 1
)

// maxDirection is how far before a figure, in bytes, the word for its direction may stand.
const maxDirection = 60

// annotate notes what the words around the figures of a text say of them: their directions,
// what they start from, and where sentences begin.
func annotate(text string, figures []Figure, lang Language) {
	at := 0
	for i := range figures {
		f := &figures[i]
		gap := text[min(at, f.Start):f.Start]
		f.Opens = i == 0 || endsSentence(gap, lang)
		clause := lastClause(tail(gap, maxDirection), lang)
		if lang == Chinese {
			f.From, f.Per = startsChinese(clause), strings.HasSuffix(clause, zh().Word.Each)
			f.Way = chineseDirection(clause)
			if f.Way == Unknown && f.From {
				f.Way = chineseVerb(text[f.End:])
			}
		} else {
			f.From, f.Per = startsEnglish(clause), isDenominator(clause)
			f.Way = englishDirection(clause, text[f.End:])
			if f.Way == Unknown && f.Class == Point {
				f.Way = aheadOrBehind(text[f.End:])
			}
		}
		if words := strings.TrimSpace(gap); i > 0 && f.Class == Minutes && figures[i-1].Class == Hours && (words == "" || words == "and") {
			f.From = figures[i-1].From // 4小时20分 is one time
		}
		if i > 0 && f.Way == Unknown && continues(strings.TrimSpace(gap), lang) {
			f.Way = figures[i-1].Way
		}
		at = f.End
		if f.Also != nil {
			at = max(at, f.Also.End)
		}
	}
}

// Amid returns the figure, which was scanned without the words around it, with what these say
// of it: list has those that were found with them, and begins with the one in its place.
func (f Figure) Amid(list []Figure) Figure {
	f.Way, f.From, f.Per, f.Opens = Unknown, false, false, false
	if len(list) > 0 && list[0].Start < f.End {
		g := list[0]
		f.Way, f.From, f.Per, f.Opens = g.Way, g.From, g.Per, g.Opens
	}
	return f
}

// lastClause returns what stands behind the last mark in the text before a figure.
func lastClause(gap string, lang Language) string {
	marks := ",.;:()"
	if lang == Chinese {
		marks = "，。；：、（）"
	}
	i := strings.LastIndexAny(gap, marks)
	if i < 0 {
		return gap
	}
	return cutFirst(gap[i:])
}

// endsSentence reports whether a sentence ends in the text between two figures.
func endsSentence(gap string, lang Language) bool {
	if lang == Chinese {
		return strings.ContainsAny(gap, "。！？\n")
	}
	for _, mark := range [...]string{". ", "! ", "? ", "\n"} {
		if strings.Contains(gap, mark) {
			return true
		}
	}
	return false
}

// continues reports whether the words between two figures only join them, so that the
// direction of the first is that of the second too: 分别增长4.5%和6.3%, "rose from 3% to 4%".
func continues(words string, lang Language) bool {
	if lang == Chinese {
		return words == zh().Word.And || words == "、" || words == zh().Word.With || words == zh().Word.AndAlso
	}
	switch words {
	case "and", ",", "to", ", and", "or":
		return true
	}
	return false
}

// EffectiveWay is the direction with the sign of the value: 增长-2.1% goes down.
func (f Figure) EffectiveWay() Direction {
	if f.Value.Sign() >= 0 || f.Class != Percent && f.Class != Point {
		return f.Way
	}
	if f.Way == Unknown {
		return Down
	}
	return -f.Way
}

// opposed reports whether two figures that are otherwise the same say that something went
// up and that it went down, or one of them has lost its minus.
func opposed(a, b Figure) bool {
	x, y := a.EffectiveWay(), b.EffectiveWay()
	if x*y < 0 {
		return true
	}
	signed := a.Class == b.Class && (a.Class == Percent || a.Class == Point)
	return signed && a.Value.Sign()*b.Value.Sign() < 0 && x*y <= 0
}
