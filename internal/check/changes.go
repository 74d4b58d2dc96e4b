package check

import "slices"

// change is a difference between two lists. Old and new are the numbers of the
// element in both; -1 where it is not. Before is the number in the old list of the
// element behind which a new one has come, or -1.
type change struct {
	old, new, before int
	moved            bool
}

// changes compares two lists. Elements that have changed in the same place are one
// change, and so is one that has moved.
func changes(old, new []string) []change {
	var list []change
	i, j := 0, 0
	for _, same := range append(common(old, new), [2]int{len(old), len(new)}) {
		for ; i < same[0] && j < same[1]; i, j = i+1, j+1 {
			list = append(list, change{old: i, new: j})
		}
		for ; i < same[0]; i++ {
			list = append(list, change{old: i, new: -1})
		}
		for ; j < same[1]; j++ {
			list = append(list, change{old: -1, new: j, before: i - 1})
		}
		i, j = same[0]+1, same[1]+1
	}
	return joinMoves(list, old, new)
}

// joinMoves makes one change of an element that has gone here and come there.
func joinMoves(list []change, old, new []string) []change {
	for n, c := range list {
		if c.old >= 0 {
			continue
		}
		gone := slices.IndexFunc(list, func(g change) bool { return g.new < 0 && g.old >= 0 && old[g.old] == new[c.new] })
		if gone >= 0 {
			list[n] = change{old: list[gone].old, new: c.new, moved: true}
			list[gone].old = -1
		}
	}
	return slices.DeleteFunc(list, func(c change) bool { return c.old < 0 && c.new < 0 })
}

// common returns the numbers, in both lists, of the elements of a longest common
// subsequence.
func common(a, b []string) [][2]int {
	length := make([][]int, len(a)+1)
	for i := range length {
		length[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	var pairs [][2]int
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			pairs = append(pairs, [2]int{i, j})
			i, j = i+1, j+1
		case length[i+1][j] >= length[i][j+1]:
			i++
		default:
			j++
		}
	}
	return pairs
}
