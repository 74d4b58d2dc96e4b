package prose

import (
	"maps"
	"math/bits"
	"slices"
	"strings"
	"sync"

	"duibiao/internal/lexicon"
)

// topics are what the words around a figure say it is of, as a set: exports, women, a share. Both languages
// have the same.
type topics [3]uint64

// maxTopics is how many there may be.
const maxTopics = 64 * len(topics{})

func (t topics) and(o topics) topics {
	for i := range t {
		t[i] &= o[i]
	}
	return t
}

func (t topics) without(o topics) topics {
	for i := range t {
		t[i] &^= o[i]
	}
	return t
}

func (t topics) size() int {
	n := 0
	for _, part := range t {
		n += bits.OnesCount64(part)
	}
	return n
}

// topicWord is a word that names one.
type topicWord struct {
	word  string
	topic int
}

var (
	chineseTopics = sync.OnceValue(func() []topicWord { return topicWords(zh()) })
	englishTopics = sync.OnceValue(func() []topicWord { return topicWords(en()) })
)

// topicWords are the words of a language, whose tables have the same topics.
func topicWords(l *lexicon.Prose) []topicWord {
	var list []topicWord
	for i, name := range slices.Sorted(maps.Keys(zh().Topics)) {
		for _, w := range l.Topics[name] {
			list = append(list, topicWord{w, i})
		}
	}
	return list
}

// topics returns what the words around the figure say that it is of. A Chinese figure follows them, but for
// what is counted; an English one has them on either side.
func (f *Figure) topics() topics {
	if f.grammar == nil {
		return topics{}
	}
	behind := f.behind
	if i := strings.IndexAny(behind, ",;:()，；：（）、。"); i >= 0 {
		behind = behind[:i]
	}
	ahead := f.ahead
	if !f.grammar.hasSpaces {
		if mark := behindMark(ahead, chineseMarks); mark != ahead {
			ahead = mark
		} else if !f.Opens && len(ahead) <= maxNoun {
			ahead = "" // 138家公司4000人
		} else {
			ahead = f.grammar.lastClause(f.sentence) + ahead
		}
		return topicsIn(ahead+f.Text+behind, chineseTopics(), strings.Contains)
	}
	behind, _, _ = strings.Cut(behind, little().SpacedAnd)
	has := func(s, word string) bool { return indexWord(s, word) >= 0 }
	ahead = behindMark(ahead, englishMarks)
	if i := strings.LastIndex(ahead, little().SpacedAnd); i >= 0 {
		ahead = ahead[i:]
	}
	return topicsIn(strings.ToLower(ahead+" "+behind), englishTopics(), has)
}

// maxNoun is how long, in bytes, what the figure before counts may be.
const maxNoun = 15

// topicsIn returns the topics whose words a text has.
func topicsIn(text string, words []topicWord, has func(text, word string) bool) (set topics) {
	for _, w := range words {
		if has(text, w.word) {
			set[w.topic>>6] |= 1 << (w.topic & 63)
		}
	}
	return set
}

// travelled reports whether two figures on the left that stand the other way round on the right have
// done so with what they are of.
func (p *pairing) travelled(k, i int) bool {
	if p.left.figures[i].isJoined() || p.right.figures[p.partner[i]].isJoined() || p.right.figures[p.partner[k]].isJoined() {
		return false // 6.1个和2.5个
	}
	if travelled, known := p.travelledWithNouns(k, i); known {
		return travelled
	}
	a, b := p.left.figures[k].topics(), p.left.figures[i].topics()
	x, y := p.right.figures[p.partner[k]].topics(), p.right.figures[p.partner[i]].topics()
	a, b, x, y = a.without(b), b.without(a), x.without(y), y.without(x)
	return a.and(x).size()+b.and(y).size() > a.and(y).size()+b.and(x).size()
}

// countedRespect is the place of what is counted among respects.
const countedRespect = 4

// travelledWithNouns reports whether two figures on the left that stand the other way round on the right count there what
// they count here, "32 million students in 26 provinces"; it is not known unless both texts say of both what that is.
func (p *pairing) travelledWithNouns(k, i int) (travelled, known bool) {
	var kinds [4]string
	for n, f := range [...]*Figure{&p.left.figures[k], &p.left.figures[i], &p.right.figures[p.partner[k]], &p.right.figures[p.partner[i]]} {
		if f.grammar == nil || f.Class > Count {
			return false, false
		}
		if kinds[n] = f.respect(countedRespect); kinds[n] == "" {
			return false, false
		}
	}
	return kinds[0] == kinds[2] && kinds[1] == kinds[3], kinds[0] != kinds[1] && kinds[2] != kinds[3]
}

// movedTogether reports whether the neighbours of two figures stand beside their partners, on the same side: then
// clauses have changed places, and not figures.
func (p *pairing) movedTogether(k, i int) bool {
	for _, side := range [...]int{-1, 1} {
		if p.staysBeside(k, side) && p.staysBeside(i, side) && k+side != i && i+side != k {
			return true
		}
	}
	return false
}

// staysBeside reports whether the neighbour on a side of a figure on the left has its partner beside that of
// the figure.
func (p *pairing) staysBeside(i, side int) bool {
	n := i + side
	return n >= 0 && n < len(p.partner) && p.partner[n] >= 0 && p.partner[n] == p.partner[i]+side
}

// isJoined reports whether only a joint stands between the figure and the one before it.
func (f *Figure) isJoined() bool {
	joint := strings.TrimSpace(f.ahead)
	return f.grammar != nil && joint != "," && slices.Contains(f.grammar.joints, joint)
}
