package prose

import (
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTopicsAreOfBothLanguages(t *testing.T) {
	chinese, english := slices.Sorted(maps.Keys(zh().Topics)), slices.Sorted(maps.Keys(en().Topics))
	if diff := cmp.Diff(chinese, english); diff != "" || len(chinese) > maxTopics {
		t.Errorf("%d topics, at most %d may be: %s", len(chinese), maxTopics, diff)
	}
}

// TestExchangesWithTopics holds that figures may change places with what they are of, and not without it.
func TestExchangesWithTopics(t *testing.T) {
	for _, tt := range []struct {
		zh, en string
		want   bool
	}{
		{"居民肥胖率达16.4%，超重率为34.3%。", "Overweight affects 34.3 percent of people and obesity 16.4 percent.", false},
		{"居民肥胖率达16.4%，超重率为34.3%。", "Obesity affects 34.3 percent of people and overweight 16.4 percent.", true},
		{"138家公司4000多人参与。", "More than 4,000 people at 138 companies took part.", false},
		{"城镇居民收入51866元，增长4.3%，人均消费32560元，增长5.0%；农村居民收入31425元，增长6.2%，人均消费22048元，增长6.6%。",
			"Incomes were 51,866 yuan for urban residents, up 4.3 percent, and 31,425 yuan for rural ones, up 6.2 percent. Consumption was 32,560 yuan in cities, up 5.0 percent, and 22,048 yuan in the countryside, up 6.6 percent.", false},
		{"存款余额3198.5亿元，较年初增加187.6亿元；贷款余额3820.7亿元，较年初增加221.1亿元。",
			"Deposits stood at 319.85 billion yuan and loans at 382.07 billion yuan, 18.76 billion yuan and 22.11 billion yuan more than at the start of the year.", false},
	} {
		if d := Compare(Scan(tt.zh, Chinese), Scan(tt.en, English)); (len(d.Orders) > 0 || len(d.OnlyA) > 0) != tt.want {
			t.Errorf("%s\n%s\n%+v", tt.zh, tt.en, d.Orders)
		}
	}
}
