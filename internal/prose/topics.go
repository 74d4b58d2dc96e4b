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
type topics [2]uint64

func (t topics) and(o topics) topics { return topics{t[0] & o[0], t[1] & o[1]} }
func (t topics) without(o topics) topics {
	return topics{t[0] &^ o[0], t[1] &^ o[1]}
}
func (t topics) size() int { return bits.OnesCount64(t[0]) + bits.OnesCount64(t[1]) }

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

// andWord is where what is said of a figure ends, and of the next one begins.
const andWord = " and "

// topics returns what the words around the figure say that it is of. A Chinese figure follows them, but for
// what is counted.
func (f *Figure) topics() topics {
	var set topics
	if f.grammar == nil {
		return set
	}
	words, has := chineseTopics(), strings.Contains
	ahead, behind := f.ahead, f.behind
	if i := strings.IndexAny(behind, ",;:()，；：（）、。"); i >= 0 {
		behind = behind[:i]
	}
	text := f.grammar.lastClause(f.sentence) + ahead + f.Text + behind
	if f.grammar.hasSpaces {
		words, has = englishTopics(), func(s, word string) bool { return indexWord(s, word) >= 0 }
		if i := strings.LastIndexAny(ahead, ",;:()"); i >= 0 {
			ahead = ahead[i:]
		}
		if i := strings.LastIndex(ahead, andWord); i >= 0 {
			ahead = ahead[i:]
		}
		behind, _, _ = strings.Cut(behind, andWord)
		text = strings.ToLower(ahead + " " + behind)
	}
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
	a, b := p.left.figures[k].topics(), p.left.figures[i].topics()
	x, y := p.right.figures[p.partner[k]].topics(), p.right.figures[p.partner[i]].topics()
	a, b, x, y = a.without(b), b.without(a), x.without(y), y.without(x)
	return a.and(x).size()+b.and(y).size() > a.and(y).size()+b.and(x).size()
}

// isJoined reports whether only a joint stands between the figure and the one before it.
func (f *Figure) isJoined() bool {
	return f.grammar != nil && slices.Contains(f.grammar.joints, strings.TrimSpace(f.ahead))
}
