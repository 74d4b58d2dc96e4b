package diag

// DidYouMean returns a hint that names the candidate nearest to word, or no words if
// none is near enough to be a slip of the pen.
func DidYouMean(word string, candidates []string) Words {
	if c, ok := Nearest(word, candidates); ok {
		return sayDidYouMean.With(c)
	}
	return Words{}
}

// MostCandidates is how many candidates are looked at: if there are thousands, so may be
// the mistakes.
const MostCandidates = 300

// Nearest returns the candidate that differs least from word: by at most a third
// of its letters, or by one in a short word, but not by all of it. Of equally near
// ones it returns the first. It looks at no more than [MostCandidates].
func Nearest(word string, candidates []string) (string, bool) {
	letters := []rune(word)
	best, distance := "", min(1+max(1, len(letters)/3), len(letters))
	for _, c := range candidates[:min(len(candidates), MostCandidates)] {
		other := []rune(c)
		if max(len(letters)-len(other), len(other)-len(letters)) >= distance {
			continue // so many letters are missing in one of them
		}
		if d := editDistance(letters, other); d > 0 && d < distance {
			best, distance = c, d
		}
	}
	return best, best != ""
}

// editDistance returns the number of insertions, deletions, substitutions and
// swaps of neighbours that turn a into b (optimal string alignment,
// https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance): "targte" is one
// slip away from "target".
func editDistance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
