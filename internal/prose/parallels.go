package prose

import (
	"slices"
	"strings"
)

// Numbers in words are few and stand where they like, so that their order says little. It does where two of them count
// alike, 新开工9个、新竣工7个, and the figures around them keep their order.

// parallels returns such figures whose partners stand the other way round.
func (p *pairing) parallels() []Difference {
	own := p.left.sentences()
	here, there := p.left.tally(), p.right.tally()
	isOnce := func(n int) bool {
		return here[number(p.left.figures[n].Value)] == 1 && there[number(p.right.figures[p.partner[n]].Value)] == 1
	}
	var list []Difference
	for i := range p.left.figures {
		k := p.parallelBefore(i, own)
		if k < 0 || p.partner[k] < p.partner[i] || !isOnce(k) || !isOnce(i) || !p.keepsOthers(k, i, own) || p.travelled(k, i) {
			continue
		}
		list = append(list, Difference{p.left.figures[i], p.right.figures[p.partner[i]], p.left.figures[k], p.right.figures[p.partner[k]]})
	}
	return list
}

// maxParallel is how many figures back another may stand that counts alike.
const maxParallel = 4

// parallelBefore returns the last figure in the sentence of one on the left, before it, that counts as it does, -1 if there is
// none.
func (p *pairing) parallelBefore(i int, own []int) int {
	if p.partner[i] < 0 || !p.left.figures[i].isCounted() {
		return -1
	}
	for k := i - 1; k >= max(0, i-maxParallel) && own[k] == own[i]; k-- {
		if p.partner[k] >= 0 && p.left.figures[k].countsLike(&p.left.figures[i]) {
			if p.areParallel(k, i) {
				return k
			}
			return -1
		}
	}
	return -1
}

// isCounted reports whether the figure counts things, or times that are not so long ago.
func (f *Figure) isCounted() bool {
	return f.Class <= Count || f.Class.isTime() && hasPrefix(f.behind, zh().YearsAgo...) == ""
}

// countsLike reports whether two Chinese figures count with the same word, or the first leaves it to the second: 7和6席.
func (f *Figure) countsLike(g *Figure) bool {
	return f.Class == g.Class && f.Unit == g.Unit && (f.countWord() == g.countWord() || slices.Contains(zh().Joints, f.behind))
}

// countWord returns the word with which a Chinese figure counts: 7席, 9个, and one for all that tell what rose and fell, 5增3减.
func (f *Figure) countWord() string {
	if r := last(f.withoutBound()); !isDigit(r) && !isHanNumeral(r) {
		return string(r)
	}
	if hasPrefix(f.behind, zh().ShortWays...) != "" {
		return zh().ShortWays[0]
	}
	return string(first(f.behind))
}

// areParallel reports whether of two figures on the left, or their partners, one is in words, and nothing says that one is a
// part of the other or was once the other.
func (p *pairing) areParallel(k, i int) bool {
	a, b, x, y := &p.left.figures[k], &p.left.figures[i], &p.right.figures[p.partner[k]], &p.right.figures[p.partner[i]]
	for _, f := range [...]*Figure{a, b, x, y} {
		if f.From || f.Per || f.whole || f.grammar == nil || f.Step != NoStep {
			return false
		}
	}
	inWords := a.Words || b.Words || x.Words || y.Words
	return inWords && startsOne(strings.TrimLeft(y.behind, " "), little().Of) == ""
}

// tally returns how often a text has each number that counts something.
func (s *party) tally() map[string]int {
	counts := map[string]int{}
	for i := range s.figures {
		if f := &s.figures[i]; f.isCounted() {
			counts[number(f.Value)]++
		}
	}
	return counts
}

// keepsOthers reports whether the figures around and between two on the left have partners that stand in their order, and
// around those of the two, if there are any, or only a joint or the same word stands before both: 7席和6席, 连续五年、连续三年.
func (p *pairing) keepsOthers(k, i int, own []int) bool {
	before, others := -1, 0
	for n := max(0, k-1); n <= min(i+1, len(p.partner)-1); n++ {
		if own[n] != own[i] || p.partner[n] < 0 {
			continue
		}
		at := p.partner[n]
		switch n {
		case k:
			at = p.partner[i]
		case i:
			at = p.partner[k]
		default:
			others++
		}
		if at < before {
			return false
		}
		before = at
	}
	a, b := &p.left.figures[k], &p.left.figures[i]
	isJoined := k+1 == i && len(b.ahead) <= two && hasSuffix(b.ahead, zh().Joints...) != ""
	return others > 0 || isJoined || len(a.ahead) >= two && tail(a.ahead, two) == tail(b.ahead, two)
}
