package report_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDifferencesHaveTheirBounds holds what references say of the difference of two figures: no
// more than both do.
func TestDifferencesHaveTheirBounds(t *testing.T) {
	for _, tt := range []struct {
		actual, target string
		zh, en, values [3]string // gap, change and share
	}{
		{
			"1万人", "1.5万人",
			[3]string{"5000人", "+50%", "66.7%"}, [3]string{"5,000 people", "+50%", "66.7%"}, [3]string{"5000", "50", "66.7"},
		}, {
			"1万人", "1.5万人以上",
			[3]string{"5000人以上", "不低于+50%", "不高于66.7%"}, [3]string{"at least 5,000 people", "no lower than +50%", "no higher than 66.7%"}, [3]string{"5000", "50", "66.7"},
		}, {
			"100亿元", "超100亿元",
			[3]string{"超过0元", "高于0%", "低于100%"}, [3]string{"over 0 yuan", "above 0%", "below 100%"}, [3]string{"0", "0", "100"},
		}, {
			"100亿元", "100亿元以上",
			[3]string{"0元以上", "不低于0%", "不高于100%"}, [3]string{"at least 0 yuan", "no lower than 0%", "no higher than 100%"}, [3]string{"0", "0", "100"},
		}, {
			"100吨", "90吨以上",
			[3]string{"10吨以内", "不低于−10%", "不高于111.2%"}, [3]string{"at most 10 tonnes", "no lower than −10%", "no higher than 111.2%"}, [3]string{"10", "-10", "111.2"},
		}, {
			"100吨左右", "120吨左右",
			[3]string{"20吨左右", "+20%左右", "83.3%左右"}, [3]string{"about 20 tonnes", "about +20%", "about 83.3%"}, [3]string{"20", "20", "83.3"},
		}, {
			"100吨", "120吨至130吨",
			[3]string{"20吨至30吨", "+20%至+30%"}, [3]string{"20 to 30 tonnes", "+20% to +30%"}, [3]string{"20/30", "20/30"},
		}, {
			"100吨", "70吨至80吨",
			[3]string{"20吨至30吨", "−30%至−20%"}, [3]string{"20 to 30 tonnes", "−30% to −20%"}, [3]string{"20/30", "-30/-20"},
		},
	} {
		text := "{{m.gap}}、{{m.change}}"
		if tt.zh[2] != "" {
			text += "、{{m.share}}"
		}
		site, diags := load(t, "\n-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"指标\"\nactual = \""+tt.actual+"\"\ntarget = \""+tt.target+
			"\"\n+++\n"+text+"\n-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"Metric\"\n+++\n")
		if diags.HasErrors() {
			t.Errorf("%s, %s: %v", tt.actual, tt.target, diags)
			continue
		}
		var zh, en, values [3]string
		for i, q := range site.Reports[0].Sectors[0].Texts[0].Quotes {
			zh[i], en[i], values[i] = q.Texts[0], q.Texts[1], q.Value
		}
		if diff := cmp.Diff([][3]string{tt.zh, tt.en, tt.values}, [][3]string{zh, en, values}); diff != "" {
			t.Errorf("%s, %s: mismatch (-want +got):\n%s", tt.actual, tt.target, diff)
		}
	}
}

// TestGapsThatAreNone holds why a reference has no gap to write.
func TestGapsThatAreNone(t *testing.T) {
	for _, tt := range []struct{ periods, actual, target, want string }{
		{"actual_period = \"2025Q1-Q3\"\ntarget_period = 2025", "5.2%", "5%左右", "m has no gap: the period of its target, 2025, begins no later than that of its actual, 2025Q1-Q3"},
		{"actual_period = 2025\ntarget_period = 2025", "5吨", "6吨", "m has no gap: the period of its target, 2025, begins no later than that of its actual, 2025"},
		{"actual_period = 2024\ntarget_period = 2025", "98吨至102吨", "100吨", "m has no gap: its actual is a limit or a range"},
		{"actual_period = 2024\ntarget_period = 2025", "近110吨", "100吨", "m has no gap: its actual is a limit or a range"},
		{"actual_period = \"2025H1\"\ntarget_period = 2025", "5吨", "6吨", "m has no gap: 2025H1 and 2025 are not equally long"},
	} {
		_, diags := load(t, "\n-- content/r/index.zh.md --\n+++\ntitle = \"报\"\n"+tt.periods+"\n+++\n-- content/r/index.en.md --\n+++\ntitle = \"R\"\n+++\n"+
			"-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"指标\"\nactual = \""+tt.actual+"\"\ntarget = \""+tt.target+
			"\"\n+++\n{{m.gap}}\n-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"Metric\"\n+++\n")
		if len(diags) != 1 || diags[0].Message.En != tt.want {
			t.Errorf("%s, %s: %v, want %s", tt.actual, tt.target, diags, tt.want)
		}
	}
}
