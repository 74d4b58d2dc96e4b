package check_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
	"duibiao/internal/diag"
)

// TestBoundsBesideReferences holds where a bound that is typed beside a reference is found: where the
// data have none, or have one that the reference writes; not where something is compared with it.
func TestBoundsBesideReferences(t *testing.T) {
	rule, _, _ := check.Lookup("figure-bound")
	const metrics = `
[[metrics]]
id = "a"
label = "机场旅客吞吐量"
actual = "2850万人次"
target = "3100万人次以上"
[[metrics.series]]
period = 2023
actual = "2500万人次"
[[metrics]]
id = "u"
label = "失业率"
actual = "5.1%"
target = "5.5%"
direction = "down"
[[metrics]]
id = "n"
label = "点数"
actual = "8"
`
	for _, tt := range []struct {
		zh, en string
		want   []string
	}{
		{"旅客达到{{a}}。", "Passengers reached more than {{a}}.", []string{"“more than” beside {{a}}, which is 28.5 million"}},
		{"失业率为{{u}}。", "The unemployment rate was below {{u}}.", []string{"“below” beside {{u}}, which is 5.1% in the data"}},
		{"旅客超过{{a}}。", "Over {{a}} passed.", []string{"“超过” beside {{a}}", "“Over” beside {{a}}"}},
		{"旅客约{{a}}，失业率{{u}}以上。", "About {{a}}, and {{u}} or more.", []string{"“约” beside {{a}}", "“以上” beside {{u}}", "“About” beside {{a}}", "“or more” beside {{u}}"}},
		{"目标为超过{{a.target}}。", "The target is more than {{a.target}}.", []string{"“超过” beside {{a.target}}, which says its own bound", "“more than” beside {{a.target}}, which says its own bound: at least"}},
		{"失业率为{{u}}，低于{{u.target}}的目标。", "The rate was {{u}}, below {{u.target}}.", nil},
		{"失业率为{{u}}，低于{{u.target}}的目标。", "The rate was {{u}}, at {{u.target}}.", []string{"only one of them is bounded so"}},
		{"明年的目标是{{u.target}}，高于{{u}}。", "The target is {{u.target}}, higher than {{u}}.", nil},
		{"旅客为{{a}}，超过{{a@2023}}。", "It was {{a}}, more than {{a@2023}}.", nil},
		// A target with a bound of its own can be compared with, too.
		{"旅客{{a}}，超过{{a@2023}}，低于{{a.target}}的目标。", "It was {{a}}, more than {{a@2023}} and below {{a.target}}.", nil},
		{"旅客低于{{a.target}}的目标。", "It was below the target of {{a.target}}.", nil},
		{"旅客未达目标。{{a.target}}。", "It is below the {{a.target}} target.", nil},
		{"旅客{{a}}，目标为超过{{a.target}}。", "It was {{a}}, and the target is over {{a.target}}.", []string{"“超过” beside {{a.target}}, which says its own bound", "“over” beside {{a.target}}, which says its own bound"}},
		// The level that is held against may have a name between the bound and its figure.
		{"失业率为{{u}}，低于{{u.target}}的目标。", "The rate was {{u}}, below the target of {{u.target}}.", nil},
		{"失业率为{{u}}，低于{{u.target}}的水平。", "The rate was {{u}}, below the annual level of {{u.target}}.", nil},
		{"旅客为{{a}}，超过上年的{{a@2023}}。", "It was {{a}}, above last year's figure of {{a@2023}}.", nil},
		{"旅客为{{a}}，超过2023年{{a@2023}}的水平。", "It was {{a}}, more than the 2023 figure of {{a@2023}}.", nil},
		{"失业率为{{u}}，低于{{u.target}}。", "The rate was {{u}}, lower than the {{u.target}} that had been set.", nil},
		{"失业率为{{u}}，低于{{u.target}}。", "At {{u}} the rate beat the target of {{u.target}}.", nil},
		{"失业率为{{u}}，好于{{u.target}}的目标。", "The rate was {{u}}, below {{u.target}}.", nil},
		{"旅客为{{a}}，超过{{a@2023}}。", "It was {{a}}; in 2023 it was {{a@2023}}.", []string{"only one of them is bounded so"}},
		{"旅客为{{a}}，超过{{a@2023}}。", "It was {{a}}, up from {{a@2023}} in 2023.", nil},
		{"失业率比{{u.target}}低{{u.gap}}。", "The rate is {{u.gap}} below {{u.target}}.", nil},
		{"旅客为{{a}}，最近五年不变。", "It was {{a}}, and over the years the same.", nil},
		// Words that make another number of it.
		{"失业率为负{{u}}。", "The rate was minus {{u}}.", []string{"{{u}} writes 5.1%, of which the words beside it make 负5.1%", "{{u}} writes 5.1%, of which the words beside it make minus 5.1%"}},
		{"名次为{{n}}百。", "It came to {{n}} million.", []string{"of which the words beside it make 8百", "of which the words beside it make 8 million"}},
		{"从{{n}}增加到12，比重由{{u}}升至6%。", "It rose from {{n}} to 12, and the share from {{u}} to 6%.", nil},
		{"失业率{{u}}至{{u.target}}，其中3至{{n}}。", "The rate was {{u}} to {{u.target}}, of which 3 to {{n}}.", nil},
		{"名次为三至{{n}}。", "It came to three to {{n}}.", nil},
		{"旅客{{a}}，千万级机场；负责{{u}}。", "It was {{a}}, a million more; a negative outlook for {{u}}.", nil},
		{"带来旅客{{a.target}}。", "This is to bring about {{a.target}}.", nil},
		{"旅客{{a}}，变化高达{{u}}。", "It was {{a}}, and the change {{u}}.", nil},
	} {
		site := "-- content/r/index.zh.md --\n+++\ntitle = \"报\"\nactual_period = 2024\ntarget_period = 2025\n+++\n" +
			"-- content/r/index.en.md --\n+++\ntitle = \"R\"\n+++\n" +
			"-- content/r/s.zh.md --\n+++\ntitle = \"甲\"" + metrics + "+++\n" + tt.zh + "\n" +
			"-- content/r/s.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"a\"\nlabel = \"Passengers\"\n[[metrics]]\nid = \"u\"\nlabel = \"Rate\"\n[[metrics]]\nid = \"n\"\nlabel = \"Points\"\n+++\n" + tt.en + "\n"
		in, outlines := input(t, txtar.Parse([]byte(site)))
		found := find(rule, in, outlines)
		ok := len(found) == len(tt.want)
		for _, want := range tt.want {
			ok = ok && slices.ContainsFunc(found, func(d diag.Diagnostic) bool { return strings.Contains(d.Message.En, want) })
		}
		if !ok {
			t.Errorf("%s / %s: %v\nwant %q", tt.zh, tt.en, found, tt.want)
		}
	}
}

// TestBoundsBesideMeasures holds that a bound beside a reference is found whatever the figure measures.
func TestBoundsBesideMeasures(t *testing.T) {
	rule, _, _ := check.Lookup("figure-bound")
	const measures = `
[[metrics]]
id = "n"
label = "数"
actual = "ACTUAL"
`
	for _, actual := range []string{"120公里", "36小时", "45天", "60分钟", "3年", "500人", "1200人", "5万元"} {
		for _, tt := range []struct {
			zh, en string
			want   int
		}{
			{"不足{{n}}。", "It was {{n}}.", 1}, {"不到{{n}}。", "It was {{n}}.", 1}, {"少于{{n}}。", "It was {{n}}.", 1}, {"低于{{n}}。", "It was {{n}}.", 1},
			{"{{n}}以下。", "It was {{n}}.", 1}, {"为{{n}}。", "It was under {{n}}.", 1}, {"为{{n}}。", "It was less than {{n}}.", 1},
			{"将近{{n}}。", "It was nearly {{n}}.", 2}, {"为{{n}}。", "It was almost {{n}}.", 1}, {"超过{{n}}。", "It was more than {{n}}.", 2},
			{"为{{n}}。", "It was {{n}}.", 0},
		} {
			in, outlines := input(t, txtar.Parse([]byte(
				"-- content/r/s.zh.md --\n+++\ntitle = \"甲\""+strings.Replace(measures, "ACTUAL", actual, 1)+"+++\n"+tt.zh+"\n"+
					"-- content/r/s.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"n\"\nlabel = \"Number\"\n+++\n"+tt.en+"\n")))
			found := slices.DeleteFunc(find(rule, in, outlines), func(d diag.Diagnostic) bool { return !strings.Contains(d.Message.En, "beside {{n}}") })
			if len(found) != tt.want {
				t.Errorf("%s in %s / %s: %v, want %d", actual, tt.zh, tt.en, found, tt.want)
			}
		}
	}
}
