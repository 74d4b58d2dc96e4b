package prose

import (
	"fmt"
	"testing"

	"duibiao/internal/known"
)

// faithfulParts are pairs without a mistake by three writers who had not seen the rules.
var faithfulParts = []struct{ name, styles string }{
	{"faithful-1", "work reports and plans"},
	{"faithful-2", "statistics, budgets and bulletins"},
	{"faithful-3", "news, notices, features"},
}

// TestPrecisionOfFaithful counts false alarms in text that nobody tuned for, and holds each case: see
// testdata/unseen/README.md.
func TestPrecisionOfFaithful(t *testing.T) {
	failures := known.Load(t, "testdata/unseen/known-faithful.txt")
	for _, part := range faithfulParts {
		pairs := pairsOf(t, "testdata/unseen/"+part.name+".txt")
		count := measureUnseen(pairs, func(name, problem string) { failures.Hold(t, part.name+" "+name, problem) })
		fmt.Printf("prose: faithful text, %s: %d false alarms in %d pairs\n", part.styles, count.false, count.pairs)
	}
}
