package prose

import (
	"fmt"
	"testing"

	"duibiao/internal/known"
)

// faithfulParts are pairs without a mistake by four writers who had not seen the rules. One that is laid aside is only
// counted, and must not get worse.
var faithfulParts = []struct {
	name, styles string
	aside        int // how many false alarms it has, if it is laid aside
}{
	{name: "faithful-1", styles: "work reports and plans"},
	{name: "faithful-2", styles: "statistics, budgets and bulletins"},
	{name: "faithful-3", styles: "news, notices, features"},
	{name: "faithful-4", styles: "reports, communiqués and news of governments", aside: 10},
}

// TestPrecisionOfFaithful counts false alarms in text that nobody tuned for, and holds each case: see
// testdata/unseen/README.md.
func TestPrecisionOfFaithful(t *testing.T) {
	failures := known.Load(t, "testdata/unseen/known-faithful.txt")
	for _, part := range faithfulParts {
		pairs := pairsOf(t, "testdata/unseen/"+part.name+".txt")
		hold := func(name, problem string) { failures.Hold(t, part.name+" "+name, problem) }
		if part.aside > 0 {
			hold = func(string, string) {}
		}
		count := measureUnseen(pairs, hold)
		if part.aside > 0 && count.false > part.aside {
			t.Errorf("%s got worse: %d false alarms", part.name, count.false)
		}
		fmt.Printf("prose: faithful text, %s: %d false alarms in %d pairs\n", part.styles, count.false, count.pairs)
	}
}
