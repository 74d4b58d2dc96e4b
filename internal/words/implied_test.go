package words_test

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// TestPercentagesAreImplied: what is said of a difference in per cent, with the word for its
// bound, follows from the exact figures, whatever bounds these have. It is the same in all
// sentences and references, which take it from the scope.
func TestPercentagesAreImplied(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	books, sec := load(t, cfg), sector(t, cfg)
	half := time.Date(2024, 6, 30, 0, 0, 0, 0, time.UTC)
	checked := 0
	for _, pair := range [][2]string{{"89", "97"}, {"97", "89"}, {"11", "12"}, {"12", "11"}, {"99999", "100000"}, {"7", "13"}} {
		for _, actual := range forms(pair[0], "件") {
			for _, target := range forms(pair[1], "件") {
				for _, dir := range []report.Direction{report.Up, report.Down, report.Steady} {
					stated := sitetest.Metric{ID: "m", Label: [2]string{"标", "m"}, Actual: actual, Target: target, Unit: "case", Direction: dir}
					made := stated.In(t, cfg, sec)
					if c := made.Comparison; c != nil && c.Gap != nil {
						for lang, m := range scoped(cfg, made) {
							said := compare(books[lang], m)
							checked += implied(t, said, &m.Comparison.Change, c.RequiredChange, c.GapBound)
							checked += implied(t, said, &m.Comparison.Share, c.LevelShare, c.ShareBound())
						}
					}
					for _, day := range []time.Time{{}, half} {
						judgement := judged(t, cfg, sec, stated, sec.Report.ActualPeriod, day)
						v, said := judgement.Series[0].Verdict, told(cfg, books, judgement)
						for lang, m := range scoped(cfg, judgement) {
							of := m.Points()[0].Verdict
							checked += implied(t, said[lang], &of.Change, v.Change, v.GapBound)
							checked += implied(t, said[lang], &of.Share, v.Share, v.GapBound)
						}
					}
				}
			}
		}
	}
	if checked < 1000 {
		t.Errorf("only %d were looked at", checked)
	}
}

// implied holds a percentage against the exact ratio, and returns how many it has held.
func implied(t *testing.T, said string, told *scope.Ratio, exact *big.Rat, of quantity.Bound) int {
	t.Helper()
	if exact == nil {
		return 0
	}
	d, err := quantity.ParseDecimal(strings.Trim(strings.TrimSuffix(told.Text, "%"), "+−"))
	if err != nil {
		t.Fatal(err)
	}
	size := new(big.Rat).Abs(exact)
	c := d.Rat().Cmp(size.Mul(size, big.NewRat(100, 1)))
	switch of {
	case quantity.AtLeast, quantity.Above:
		if c > 0 {
			t.Errorf("%s: %s of at least %s %%", said, told.Text, size.FloatString(8))
		}
	case quantity.AtMost, quantity.Below:
		if c < 0 {
			t.Errorf("%s: %s of at most %s %%", said, told.Text, size.FloatString(8))
		}
	case quantity.Nearly:
		t.Errorf("%s: a difference is no %s", said, of)
	}
	return 1
}
