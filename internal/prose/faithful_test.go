package prose

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"duibiao/internal/known"
)

// faithfulParts are pairs without a mistake by three writers who had not seen the rules. Those with odd numbers are half A, whose
// false alarms are known one by one; those with even numbers are half B, which is laid aside: it is only counted, and must not get
// worse.
var faithfulParts = []struct {
	name   string
	aside  int // the false alarms of half B
	styles string
}{
	{"faithful-1", 4, "work reports and plans"},
	{"faithful-2", 9, "statistics, budgets and bulletins"},
	{"faithful-3", 16, "news, notices, features"},
}

// TestPrecisionOfFaithful counts false alarms in text that nobody tuned for: see testdata/unseen/README.md.
func TestPrecisionOfFaithful(t *testing.T) {
	failures := known.Load(t, "testdata/unseen/known-faithful.txt")
	for _, part := range faithfulParts {
		a, b := halves(t, pairsOf(t, "testdata/unseen/"+part.name+".txt"))
		here := measureUnseen(a, func(name, problem string) { failures.Hold(t, part.name+" "+name, problem) })
		aside := measureUnseen(b, func(string, string) {})
		if aside.false > part.aside {
			t.Errorf("half B of %s got worse: %d false alarms in %d pairs", part.name, aside.false, aside.pairs)
		}
		fmt.Printf("prose: faithful text, %s: %d false alarms in %d pairs of half A, %d in %d of half B\n", part.styles, here.false, here.pairs, aside.false, aside.pairs)
	}
}

// halves deals pairs out by their numbers, which their names begin with.
func halves(t *testing.T, pairs []unseenPair) (odd, even []unseenPair) {
	t.Helper()
	for _, p := range pairs {
		number, _, _ := strings.Cut(strings.TrimLeft(p.name, "["), " ")
		switch n, err := strconv.Atoi(number); {
		case err != nil:
			t.Fatalf("%s: no number", p.name)
		case n%2 == 0:
			even = append(even, p)
		default:
			odd = append(odd, p)
		}
	}
	return odd, even
}
