package prose

import (
	"fmt"
	"testing"

	"duibiao/internal/known"
)

// TestPrecisionOfOfficialTexts holds the rules to pairs written as official translators write figures: those of Hong Kong
// and Macao, of statistical bulletins, of central banks. They were written for the kinds that failed in such texts, before
// anybody knew whether they passed. Of the first 30, of the kinds that failed, two had a false alarm and 52 of 57 mistakes were
// found; of the 30 behind these, of laws, white papers and news, four and 74 of 85; of 60, without mistakes, four, of the next 40 five, of the next 30 three
// of 20 two, with 56 of 60 mistakes found, and of the
// next 25, freely told, four; of 25, notes of analysts and communiqués, three,
// of 20, in which clauses have changed places, four, and of 15, in which nothing stands where it stood, six, with 19 of
// 27. The last seven are of kinds that part U had a false alarm for: two had one.
func TestPrecisionOfOfficialTexts(t *testing.T) {
	failures := known.Load(t, "testdata/known-official.txt")
	count := measureUnseen(pairsOf(t, "testdata/official.txt"), func(name, problem string) { failures.Hold(t, name, problem) })
	fmt.Printf("prose: as official translators write: %s%s\n", count, count.byKind())
}
