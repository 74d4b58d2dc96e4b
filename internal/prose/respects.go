package prose

import (
	"cmp"
	"slices"
	"strings"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// respects are those in which a figure may be another though its value is the same, in the order in which they are
// compared.
var respects = [...]string{
	lexicon.RespectPace, lexicon.RespectAgainst, lexicon.RespectWhom, lexicon.RespectMeasure, lexicon.RespectCounted,
}

// respectWords are the words of a language that say something of a figure in a respect.
type respectWords struct {
	ahead, behind kindWords
}

// kindWords are words with what they say, those first that have others in them. Most texts have none.
type kindWords struct {
	list           []kindWord
	any            *lexicon.Finder
	byFirst, byEnd map[rune][]kindWord // those that begin and end with a character, in the order of list
}

type kindWord struct{ word, kind string }

// newRespects orders the tables of a language.
func newRespects(l *lexicon.Prose) (list [len(respects)]respectWords) {
	for i, name := range respects {
		list[i] = respectWords{newKindWords(l.AheadOfFigure[name]), newKindWords(l.BehindFigure[name])}
	}
	return list
}

func newKindWords(kinds map[string][]string) kindWords {
	var k kindWords
	var words []string
	for kind, list := range kinds {
		for _, word := range list {
			k.list = append(k.list, kindWord{strings.ToLower(word), kind})
			words = append(words, strings.ToLower(word))
		}
	}
	slices.SortFunc(k.list, func(a, b kindWord) int {
		return cmp.Or(cmp.Compare(len(b.word), len(a.word)), cmp.Compare(a.word, b.word), cmp.Compare(a.kind, b.kind))
	})
	k.any = lexicon.FinderOf(words)
	k.byFirst, k.byEnd = map[rune][]kindWord{}, map[rune][]kindWord{}
	for _, w := range k.list {
		k.byFirst[first(w.word)] = append(k.byFirst[first(w.word)], w)
		k.byEnd[last(w.word)] = append(k.byEnd[last(w.word)], w)
	}
	return k
}

// otherRespect returns in which respect two figures that are the same say another thing, "" if in none:
// 每月 and "a year", 同比 and "month on month", 5万户 and "50,000 people". Where one says nothing, nothing
// is known.
func otherRespect(a, b *Figure) string {
	if a.grammar == nil || b.grammar == nil {
		return ""
	}
	here, there := a.amid(), b.amid()
	areAlike := isNamedAlike(a, b)
	for i, name := range respects {
		x := a.respect(i, &here)
		if x == "" || areAlike && isNaming(name) {
			continue
		}
		y := b.respect(i, &there)
		isPeriod := name == lexicon.RespectAgainst && (x == lexicon.KindPeriod && y != lexicon.KindYearly || y == lexicon.KindPeriod && x != lexicon.KindYearly)
		isYield := name == lexicon.RespectMeasure && !a.Base.Equal(b.Base) && isMeasureFor(x, y) // which was converted
		isBusiness := x == lexicon.KindHousehold && y == lexicon.KindCompany
		if areOther(x, y) && !isPeriod && !isYield && !isBusiness {
			return name
		}
	}
	return ""
}

// isMeasureFor reports whether a translation converts what is for one measure into what is for the other.
func isMeasureFor(of, other string) bool {
	return slices.ContainsFunc(zh().Measures, func(m lexicon.Measure) bool { return m.Of == of && m.Other == other })
}

// amid is what stands around a figure, in English in small letters.
type amid struct{ ahead, behind, joined string }

// amid returns what stands around the figure.
func (f *Figure) amid() amid {
	if !f.grammar.hasSpaces {
		return amid{ahead: inSmall(f.ahead), behind: f.behind}
	}
	return amid{inSmall(f.ahead), inSmall(f.behind), inSmall(f.joined)}
}

// inSmall returns a text in small letters. Most texts have no others, and those in Chinese would be read rune by rune for them.
func inSmall(text string) string {
	for i := range len(text) {
		if c := text[i]; 'A' <= c && c <= 'Z' {
			return strings.ToLower(text)
		}
	}
	return text
}

// respect returns what the words around the figure say of it in a respect, "" if they say nothing. Those
// behind it are nearer.
func (f *Figure) respect(i int, in *amid) string {
	words, name := &f.grammar.respects[i], respects[i]
	if kind, found := f.saidBehind(&words.behind, in.behind, name == lexicon.RespectCounted); found {
		return kind
	}
	if in.joined != "" && name != lexicon.RespectCounted && name != lexicon.RespectAgainst {
		if kind, found := f.saidBehind(&words.behind, in.joined, false); found {
			return kind
		}
	}
	if name == lexicon.RespectAgainst && f.grammar.hasSpaces && !f.Opens {
		return "" // year on year before it is of another figure
	}
	return f.saidAhead(&words.ahead, in.ahead, name == lexicon.RespectAgainst)
}

// saidBehind looks for the first of the words in the text behind the figure, up to the end of its clause. Those of what is counted
// follow the number at once, in English behind adjectives.
func (f *Figure) saidBehind(words *kindWords, text string, isNoun bool) (kind string, found bool) {
	if i := strings.IndexAny(text, ",;:()，；：（）、。"); i >= 0 {
		text = text[:i]
	}
	if !f.grammar.hasSpaces {
		own := f.withoutBound()
		if f.isOfEnds() {
			own = strings.TrimSuffix(own, hasSuffix(own, zh().RankEnds...)) // 后20位城市 are cities
		}
		kind, found = words.beside(own, text)
	} else {
		if strings.Contains(text, little().SpacedAnd) {
			for _, and := range little().AndAnother {
				text, _, _ = strings.Cut(text, and) // and an annual output of
			}
		}
		if isNoun {
			text = nounPhrase(text)
		}
		if words.any.In(text) {
			kind, found = words.nearest(text)
		}
	}
	if kind == lexicon.KindNone {
		return "", true
	}
	return kind, found
}

// nearest returns what the first of the words in an English text says.
func (k *kindWords) nearest(text string) (kind string, found bool) {
	at := len(text) + 1
	for _, w := range k.list {
		if i := indexWord(text, w.word); i >= 0 && i < at {
			kind, at, found = w.kind, i, true
		}
	}
	return kind, found
}

// beside returns what the word says that ends a Chinese figure, or else follows it: 17户人家.
func (k *kindWords) beside(own, text string) (kind string, found bool) {
	for _, w := range k.byEnd[last(own)] {
		if strings.HasSuffix(own, w.word) {
			return w.kind, true
		}
	}
	for _, w := range k.byFirst[first(text)] {
		if strings.HasPrefix(text, w.word) {
			if slices.Contains(zh().Modifiers, w.word) {
				return w.kind + k.alsoIn(text[len(w.word):]), true
			}
			return w.kind, true
		}
	}
	return "", false
}

// maxNounBehind is how many bytes behind a word what it only tells more about may end: 160个国家乡村振兴重点帮扶县.
const maxNounBehind = 36

// alsoIn returns what the words of a noun that begins a text say, each behind a mark: one of them is counted. That of persons
// is a classifier as often.
func (k *kindWords) alsoIn(text string) (kinds string) {
	text = head(text, maxNounBehind)
	if i := strings.IndexAny(text, zh().Word.EndsNoun); i >= 0 {
		text = text[:i]
	}
	for i, r := range text {
		for _, w := range k.byFirst[r] {
			if strings.HasPrefix(text[i:], w.word) {
				if w.kind != lexicon.KindNone && w.kind != lexicon.KindPerson {
					kinds += orKind + w.kind
				}
				break
			}
		}
	}
	return kinds
}

// orKind stands between the kinds of which a text says one.
const orKind = "|"

// areOther reports whether what two texts say of a figure is never the same.
func areOther(x, y string) bool {
	if x == y || x == "" || y == "" {
		return false
	}
	for kind := range strings.SplitSeq(x, orKind) {
		if slices.Contains(strings.Split(y, orKind), kind) {
			return false
		}
	}
	return true
}

// isOfEnds reports whether a Chinese figure counts the first or the last of an order, whose 位 and 名 are places and no persons.
func (f *Figure) isOfEnds() bool { return hasSuffix(f.ahead, zh().OrderEnds...) != "" }

// withoutBound returns the text of a Chinese figure without the bound that ends it: 百万人口以上.
func (f *Figure) withoutBound() string {
	if f.Bound == quantity.Exactly || f.grammar.hasSpaces {
		return f.words()
	}
	for _, b := range lexicon.Chinese().InProse.Behind.All() {
		if text, ok := strings.CutSuffix(f.words(), b.Word); ok {
			return text
		}
	}
	return f.words()
}

// saidAhead looks for the last of the words in the clause before the figure, or in all of its sentence.
func (f *Figure) saidAhead(words *kindWords, text string, all bool) string {
	if i := strings.LastIndexAny(text, ",;:()，；：（）"); i >= 0 && !all {
		text = text[i:]
	}
	kind, end := "", -1
	if words == &f.grammar.respects[paceRespect].ahead && !f.grammar.hasSpaces {
		kind, end = pacedIn(text)
	}
	if !words.any.In(text) {
		return kind
	}
	for _, w := range words.list {
		i := strings.LastIndex(text, w.word)
		if f.grammar.hasSpaces {
			i = lastIndexWord(text, w.word)
		}
		if i >= 0 && i+len(w.word) > end {
			kind, end = w.kind, i+len(w.word)
		}
	}
	if kind == lexicon.KindNone {
		return ""
	}
	return kind
}

// nounPhrase returns the words that begin s, up to one that does not belong to what is counted.
func nounPhrase(s string) string {
	at := 0
	for at < len(s) {
		word := compound(strings.TrimLeft(s[at:], " -"))
		if word == "" || isFunctionWord(strings.ToLower(word)) {
			break
		}
		end := at + strings.Index(s[at:], word) + len(word)
		if hasPrefix(s[end:], "'", "’") != "" {
			break // farmers' cooperatives
		}
		at = end
	}
	return s[:at]
}
