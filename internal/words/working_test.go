package words_test

import (
	"strings"
	"testing"

	"duibiao/internal/period"
	"duibiao/internal/sitetest"
	"duibiao/internal/words"
)

// TestWorkingOfOne holds that a difference of one has the unit's word for one.
func TestWorkingOfOne(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	books, sec := load(t, cfg), sector(t, cfg)
	for _, tt := range []struct{ actual, target, want string }{
		{"0人", "1人", "1 − 0 = 1 person"},
		{"1人", "0人", "0 − 1 = −1 person"},
		{"11999999人", "12000000人", "12,000,000 − 11,999,999 = 1 person"},
		{"1人", "3人", "3 − 1 = 2 people"},
	} {
		m := sitetest.Metric{ID: "m", Label: [2]string{"标", "m"}, Actual: tt.actual, Target: tt.target}.In(t, cfg, sec)
		var list []string
		for _, s := range books[1].Working(scoped(cfg, m)[1], nil, &words.Periods{Actual: period.Year(2024), Target: period.Year(2025)}) {
			list = append(list, s.Text)
		}
		if got := strings.Join(list, "; "); !strings.Contains(got+";", tt.want+";") {
			t.Errorf("%s, %s: %s, want %s", tt.actual, tt.target, got, tt.want)
		}
	}
}
