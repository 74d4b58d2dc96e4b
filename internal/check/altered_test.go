package check_test

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
)

// TestWordsThatAlterReferences holds what may touch a reference: nothing that makes another figure of it, by its value or
// by its unit.
func TestWordsThatAlterReferences(t *testing.T) {
	const plain = "为{{a}}。"
	for _, tt := range []struct{ actual, zh, en, want string }{
		// The rest of the name of another unit.
		{"5人", "共{{a}}次。", "", "5人次"},
		{"5万千瓦", "发电{{a}}时。", "", "5万千瓦时"},
		{"5千瓦", "发电{{a}}小时。", "", "5千瓦小时"},
		{"5个", "提高{{a}}百分点。", "", "5个百分点"},
		{"5个", "历时{{a}}月。", "", "5个月"},
		{"5个", "历时{{a}}小时。", "", "5个小时"},
		{"5吨", "运送{{a}}公里。", "", "5吨公里"},
		{"5吨", "节约{{a}}标准煤。", "", "5吨标准煤"},
		{"5台", "共{{a}}次。", "", "5台次"},
		{"1.5万千瓦", plain, "It was {{a}}h.", "15,000 kWh"},
		{"5公里", plain, "It was {{a}}/h.", "5 km/h"},
		// What it is divided by.
		{"5公里", "时速{{a}}/小时。", "", "5公里/小时"},
		{"5元", "为{{a}}/人。", "", "5元/人"},
		{"5%", "为{{a}}/年。", "", "5%/年"},
		{"5元", plain, "It was {{a}}/person.", "5 yuan/person"},
		// A number that is given a unit, and digits that are given letters.
		{"5", "为{{a}}倍。", "", "5倍"},
		{"5", "为{{a}}分之一。", "", "5分之"},
		{"5", "为{{a}}吨。", "", "5吨"},
		{"5", plain, "It was {{a}} yuan.", "5 yuan"},
		{"5家", plain, "It was {{a}} percent.", "5 percent"},
		{"5家", plain, "It was {{a}} percentage points.", "5 percentage points"},
		{"5家", plain, "It was {{a}} tonnes.", "5 tonnes"},
		{"5家", plain, "It was {{a}}m firms.", "5m"},
		{"5家", plain, "It was {{a}}k firms.", "5k"},
		{"5家", plain, "It was {{a}}e6 firms.", "5e6"},
		{"5家", plain, "It was US{{a}}.", "US5"},
		{"5家", plain, "It grew {{a}}-fold.", "5-fold"},
		{"5家", "{{a.period}}为{{a}}。", "In {{a.period}}{{a}}.", "20245"},
		{"5家", "为{{a}}{{a.period}}的数。", "It was {{a}}{{a.period}}.", "52024"},
		{"5", "{{a}}{{a.period}}的。", "It was {{a}}.", "52024"},
		{"5家", "{{a.period}}{{a}}，{{a}}{{a.period}}。", "In {{a.period}} {{a}}, {{a}} in {{a.period}}.", ""},
		// Spaces of other kinds.
		{"48", plain, "It was {{a}}&nbsp;million.", "48\u00a0million"},
		{"48", plain, "It was {{a}}  million.", "48  million"},
		{"48", plain, "It was {{a}}\u202f%.", "48\u202f%"},
		{"48", "为{{a}}\u3000万。", "", "48\u3000万"},
		// A unit that the figure has.
		{"120亿元", "为{{a}}元。", "", "120亿元元"},
		{"120亿元", plain, "It was {{a}} yuan.", "12 billion yuan yuan"},
		{"4.5%", "增长{{a}}个百分点。", "", "4.5%个百分点"},
		{"4.5%", plain, "It grew by {{a}} percentage points.", "4.5% percentage points"},
		{"4.5%", plain, "It grew by {{a}} percent.", "4.5% percent"},
		{"3天", "持续{{a}}天气。{{a}}，{{a}}的天数。", "It took {{a}} of days.", ""},
		{"5元", "为{{a}}元宵。", "It was {{a}}, yuan being the unit.", ""},
		// Nothing of it.
		{"5家", "建成{{a}}的企业。{{a}}以上不算，{{a}}企业、{{a}}次级单位", "It was {{a}}, {{a}} firms, {{a}} of the firms, {{a}}-firm groups, {{a}} units.", ""},
		{"5个", "建成{{a}}园区，{{a}}大型项目，{{a}}月份，{{a}}小时工，{{a}}/全国。", "It was {{a}} parks.", ""},
		{"5人", "共{{a}}，{{a}}次日返回，{{a}}次要。", "It was {{a}}.", ""},
		{"5", "为{{a}}，{{a}}家企业，{{a}}个，{{a}}人次。", "It was {{a}}, {{a}} times, {{a}} points and {{a}} firms.", ""},
		{"5元", "为{{a}}人民币。", "It was {{a}}.", ""},
		{"5万元", "为{{a}}，比{{a}}低。{{a}}，{{a}}年均。", "It was {{a}}; a {{a}} scheme.", ""},
		{"5天", "用了{{a}}时间。", "It took {{a}}.", ""},
		{"5%", "占GDP{{a}}，{{a}}的企业，{{a}}左右", "It was {{a}} of firms, {{a}}/{{a}}.", ""},
		{"5次", "共{{a}}。", "It was done {{a}} times.", ""},
	} {
		zh, en := tt.zh, tt.en
		if en == "" {
			en = "It was {{a}}."
		}
		site := "-- content/r/index.zh.md --\n+++\ntitle = \"报\"\nactual_period = 2024\ntarget_period = 2025\n+++\n" +
			"-- content/r/index.en.md --\n+++\ntitle = \"R\"\n+++\n" +
			"-- content/r/s.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"a\"\nlabel = \"数\"\nactual = \"" + tt.actual + "\"\n+++\n" + zh + "\n" +
			"-- content/r/s.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"a\"\nlabel = \"Number\"\n+++\n" + en + "\n"
		rule, _, _ := check.Lookup("figure-bound")
		in, outlines := input(t, txtar.Parse([]byte(site)))
		var altered []string
		for _, d := range find(rule, in, outlines) {
			if _, reads, ok := strings.Cut(d.Message.En, "of which the words beside it make "); ok {
				altered = append(altered, reads)
			}
		}
		if got := strings.Join(altered, " "); got != tt.want {
			t.Errorf("%s in %s / %s: %q, want %q", tt.actual, zh, en, got, tt.want)
		}
	}
}
