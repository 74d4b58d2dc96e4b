package diag

// MaxPrinted is how many diagnostics are printed for people: nobody reads more.
const MaxPrinted = 1000

// First returns at most n diagnostics of a list, in its order, and how many more there are.
// Warnings are left out before an error is.
func (l List) First(n int) (first List, more int) {
	if len(l) <= n {
		return l, 0
	}
	errors, _ := l.Count()
	errors = min(errors, n)
	warnings := n - errors
	for _, d := range l {
		left := &errors
		if d.Severity == Warning {
			left = &warnings
		}
		if *left > 0 {
			*left--
			first = append(first, d)
		}
	}
	return first, len(l) - n
}

// More says how many diagnostics are not printed.
func More(n int) Words { return sayMore.Of(n) }
