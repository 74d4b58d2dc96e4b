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
type topics [4]uint64

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
	chineseTopics = sync.OnceValue(func() topicWords { return topicWordsOf(zh()) })
	englishTopics = sync.OnceValue(func() topicWords { return topicWordsOf(en()) })
)

// topicWords are the words of a language by their first characters.
type topicWords map[rune][]topicWord

// topicWordsOf returns those of a language, whose tables have the same topics.
func topicWordsOf(l *lexicon.Prose) topicWords {
	words := topicWords{}
	for i, name := range slices.Sorted(maps.Keys(zh().Topics)) {
		for _, w := range l.Topics[name] {
			words[first(w)] = append(words[first(w)], topicWord{w, i})
		}
	}
	return words
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
		return topicsIn(ahead+f.words()+behind, chineseTopics(), false)
	}
	behind, _, _ = strings.Cut(behind, little().SpacedAnd)
	if len(strings.TrimSpace(ahead)) <= maxLeading {
		ahead = f.sentence // profits fell 1.6 percent to 3.2 trillion yuan
	}
	ahead = behindMark(ahead, englishMarks)
	if i := strings.LastIndex(ahead, little().SpacedAnd); i >= 0 {
		ahead = ahead[i:]
	}
	return topicsIn(strings.ToLower(ahead+" "+behind), englishTopics(), true)
}

// topicsOf returns the topics of a figure, which are looked for once.
func (s *party) topicsOf(i int) topics {
	if s.topics == nil {
		s.topics = make([]*topics, len(s.figures))
	}
	if s.topics[i] == nil {
		found := s.figures[i].topics()
		s.topics[i] = &found
	}
	return *s.topics[i]
}

// maxLeading is how long, in bytes, the words are that only lead from one figure of a thing to another: to, up by.
const maxLeading = 6

// maxNoun is how long, in bytes, what the figure before counts may be.
const maxNoun = 15

// topicsIn returns the topics whose words a text has, as words of their own in a language with spaces.
func topicsIn(text string, words topicWords, hasSpaces bool) (set topics) {
	for i, r := range text {
		if hasSpaces && i > 0 && isAlnum(text[i-1]) {
			continue
		}
		for _, w := range words[r] {
			if strings.HasPrefix(text[i:], w.word) && !(hasSpaces && isAlnumAt(text, i+len(w.word))) {
				set[w.topic>>6] |= 1 << (w.topic & 63)
			}
		}
	}
	return set
}

// travelled reports whether two figures on the left that stand the other way round on the right have
// done so with what they are of.
func (p *pairing) travelled(k, i int) bool {
	if travelled, known := p.travelledInList(k, i); known {
		return travelled
	}
	if p.areJoined(k, i) {
		return false // 6.1个和2.5个
	}
	if travelled, known := p.travelledWithNouns(k, i); known {
		return travelled
	}
	a, b := p.left.topicsOf(k), p.left.topicsOf(i)
	x, y := p.right.topicsOf(p.partner[k]), p.right.topicsOf(p.partner[i])
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
		in := f.amid()
		if kinds[n] = f.respect(countedRespect, &in); kinds[n] == "" {
			return false, false
		}
	}
	return kinds[0] == kinds[2] && kinds[1] == kinds[3], kinds[0] != kinds[1] && kinds[2] != kinds[3]
}

// areCrossed reports whether each of two figures on the left is of what its partner is not, but that of the other is:
// which of them stands first then says nothing.
func (p *pairing) areCrossed(k, i int) bool {
	a, b := p.left.topicsOf(k), p.left.topicsOf(i)
	x, y := p.right.topicsOf(p.partner[k]), p.right.topicsOf(p.partner[i])
	a, b, x, y = a.without(b), b.without(a), x.without(y), y.without(x)
	return a.and(y).size() > 0 && b.and(x).size() > 0 && a.and(x).size()+b.and(y).size() == 0
}

// movedTogether reports whether neighbours of two figures stand beside their partners: those before both, which mostly are
// what the two are changes of, on either side, or others where they stood. Then clauses have changed places, and not figures.
func (p *pairing) movedTogether(k, i int) bool {
	if p.staysBeside(k, i, -1, false) && p.staysBeside(i, k, -1, false) {
		return true
	}
	staysBesideOne := func(i, but int) bool { return p.staysBeside(i, but, -1, true) || p.staysBeside(i, but, 1, true) }
	return staysBesideOne(k, i) && staysBesideOne(i, k)
}

// staysBeside reports whether the neighbour on a side of a figure on the left, which is not a certain other one, has its
// partner beside that of the figure, on that side or on either.
func (p *pairing) staysBeside(i, but, side int, sameSide bool) bool {
	n := i + side
	if n < 0 || n >= len(p.partner) || n == but || p.partner[n] < 0 {
		return false
	}
	moved := p.partner[n] - p.partner[i]
	return moved == side || !sameSide && moved == -side
}

// isJoined reports whether only a joint stands between a figure and the one before it, unless that measures and it
// counts: 177,000 kilometres and 82 airports.
func (s *party) isJoined(i int) bool {
	f := &s.figures[i]
	joint := strings.TrimSpace(f.ahead)
	if i > 0 && f.Class <= Count && s.figures[i-1].Class > Count && !s.figures[i-1].Class.isTime() {
		return false
	}
	return f.grammar != nil && joint != "," && slices.Contains(f.grammar.joints, joint)
}
