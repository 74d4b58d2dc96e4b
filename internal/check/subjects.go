package check

import "slices"

// subjects are the metrics of a report as the texts of one language may speak of them,
// with an index of the pieces of their labels: a figure need not be held against every
// metric of a large report.
type subjects struct {
	list    []subject
	byPiece map[string][]int // the numbers of those that have the piece in their label, in order
	always  []int            // the numbers of those that need no piece to be named
}

// newSubjects makes the index of a list.
func newSubjects(list []subject) *subjects {
	x := &subjects{list: list, byPiece: map[string][]int{}}
	for i := range list {
		l := list[i].label
		if l.least() == 0 {
			x.always = append(x.always, i)
			continue
		}
		for _, p := range pieces(l.runes, l.stems) {
			x.byPiece[p] = append(x.byPiece[p], i)
		}
	}
	return x
}

// nameable gives the numbers of those whose label the fragments can name, in order: of
// the others they have too few pieces.
func (x *subjects) nameable(list []fragment) []int {
	var found []int // each as often as it has a piece there
	seen := map[string]bool{}
	for _, f := range list {
		for _, p := range f.pieces() {
			if !seen[p] {
				seen[p] = true
				found = append(found, x.byPiece[p]...)
			}
		}
	}
	slices.Sort(found)
	numbers := slices.Clone(x.always)
	for len(found) > 0 {
		i, n := found[0], 1
		for n < len(found) && found[n] == i {
			n++
		}
		if found = found[n:]; x.list[i].label.canHave(n) {
			numbers = append(numbers, i)
		}
	}
	slices.Sort(numbers)
	return numbers
}

// canHave reports whether so many pairs of characters, or stems, can name the label.
func (l *label) canHave(pieces int) bool {
	if l.stems == nil {
		pieces *= 2 // a pair has two of the pieces that count
	}
	return pieces >= l.least()
}

// pieces returns the pieces in which labels are looked for, each as often as it is there.
func (f fragment) pieces() []string {
	stems := make([]string, len(f.words))
	for i, w := range f.words {
		stems[i] = w.stem
	}
	return pieces(f.runes, stems)
}

// pieces returns the pairs of neighbours among the characters, and the stems.
func pieces(runes []rune, stems []string) []string {
	list := slices.Clone(stems)
	for i := 0; i+1 < len(runes); i++ {
		list = append(list, string(runes[i:i+2]))
	}
	return list
}
