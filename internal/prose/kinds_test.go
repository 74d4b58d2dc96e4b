package prose

import (
	"fmt"
	"testing"

	"duibiao/internal/known"
)

// TestPrecisionOfKinds holds the rules to short pairs, each of a kind of grammar or of words that parts R, S, V, W and X and the
// faithful pairs had a false alarm for or hid a mistake in: they hold what was mended, and measure nothing.
func TestPrecisionOfKinds(t *testing.T) {
	failures := known.Load(t, "testdata/known-kinds.txt")
	count := measureUnseen(pairsOf(t, "testdata/kinds.txt"), func(name, problem string) { failures.Hold(t, name, problem) })
	fmt.Printf("prose: kinds of what unseen text missed: %s%s\n", count, count.byKind())
}
