package report_test

import (
	"strings"
	"testing"
)

// A scale word as the unit is part of the number, and what is no unit is none.
func TestUnitsThatScale(t *testing.T) {
	for _, tt := range []struct{ metric, text, want string }{
		{"actual = \"5\"\nunit = \"万\"\n", "5万", ""},
		{"actual = \"约5\"\nunit = \"亿\"\n", "约5亿", ""},
		{"actual = \"over 5\"\nunit = \"million\"\n", "over 5 million", ""},
		{"actual = \"5万\"\nunit = \"万\"\n", "5万", ""},
		{"actual = \"5\"\nunit = \"以上\"\n", "5以上", ""},
		{"actual = \"5%\"\nunit = \"%以上\"\n", "", "is in %, but unit says %以上"},
		{"actual = 5\nunit = \"万\"\n", "5万", ""},
		{"actual = \"5\"\nunit = \"万元\"\n", "5万元", ""},
		{"actual = \"5元\"\nunit = \"元\"\n", "5元", ""},
		{"actual = 5\nunit = { one = \"万人次\", other = \"万人次\" }\n", "5万人次", ""},
		{"actual = 2850\nunit = [\"万人次\"]\n", "", "the unit must be a string or"},
		{"actual = 2850\nunit = true\n", "", "the unit must be a string or"},
	} {
		site, said := jobs(t, years, tt.metric, "")
		if tt.want != "" {
			if !strings.Contains(strings.Join(said, "\n"), tt.want) {
				t.Errorf("%s says %q, want %s", tt.metric, said, tt.want)
			}
			continue
		}
		m := site.Reports[0].Metrics()[0]
		if said != nil || m.Actual.Texts[0] != tt.text {
			t.Errorf("%s is %s, and says %q; want %s", tt.metric, m.Actual.Texts[0], said, tt.text)
		}
		if value := m.Actual.Value.String(); strings.Contains(tt.text, "万") && value != "50000" {
			t.Errorf("%s is %s", tt.metric, value)
		}
	}
}

func TestATimeIsNoDay(t *testing.T) {
	_, said := jobs(t, years+"\ndate = 10:00:00", "actual = \"5人\"\n", "")
	if !strings.Contains(strings.Join(said, "\n"), "date is no day between 1900 and 2999") {
		t.Errorf("it says %q", said)
	}
}

// A number beside a unit of two forms is written with the form for one if it is 1.
func TestUnitForOne(t *testing.T) {
	for _, tt := range []struct{ metric, text string }{
		{"actual = 1\nunit = { one = \"train\", other = \"trains\" }\n", "1 train"},
		{"actual = \"1\"\nunit = { one = \"train\", other = \"trains\" }\n", "1 train"},
		{"actual = 2\nunit = { one = \"train\", other = \"trains\" }\n", "2 trains"},
		{"actual = 1\nunit = { one = \"一列\", other = \"列\" }\n", "1列"}, // which are not read alike
		{"actual = 1\nunit = \"万人次\"\n", "1万人次"},
	} {
		site, said := jobs(t, years, tt.metric, "")
		if m := site.Reports[0].Metrics()[0]; said != nil || m.Actual.Texts[0] != tt.text {
			t.Errorf("%s is %s, and says %q; want %s", tt.metric, m.Actual.Texts[0], said, tt.text)
		}
	}
}
