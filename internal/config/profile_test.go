package config

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestProfile(t *testing.T) {
	c, diags := Parse([]byte(profiled + `base_url = "https://Reports.Example.gov.cn:8443/site/"

[profile]
kind = "government"
site_code = "bm00000000"
description = { zh = "示例", en = "An example" }
keywords = { zh = ["报告", "民生"] }

[footer]
phone = "010-12345678"
icp = "京ICP备00000000号-1"
police = "京公网安备 11000000000000号"
mark = "0123456789ABCDEF0123456789abcdef"

[[footer.links]]
text = { zh = "示例市人民政府" }
url = "https://www.example.gov.cn/"
`))
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	want := Profile{
		Kind: Government, SiteCode: "bm00000000", Domain: "reports.example.gov.cn",
		Descriptions: []string{"示例", "An example"}, Keywords: [][]string{{"报告", "民生"}, nil},
	}
	if diff := cmp.Diff(want, c.Profile); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]FooterLink{{[]string{"示例市人民政府", ""}, "https://www.example.gov.cn/"}}, c.Footer.Links); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	if !c.Footer.HasContact() || c.Places.Profile.Line != 4 {
		t.Errorf("%+v", c)
	}
}

// TestForms has what registrations and numbers look like, and what they don't.
func TestForms(t *testing.T) {
	for _, form := range []struct {
		key       string
		good, bad []string
	}{
		{"icp", []string{"京ICP备12345678号", "豫ICP备2021000000号-12", "沪ICP证000000号"}, []string{"ICP备12345678号", "京ICP备123456789号", "京icp备12345678号", "京ICP备12345678", "京ICP备12345678号-1234"}},
		{"police", []string{"京公网安备 11000000000000号", "豫公网安备41000000000000号"}, []string{"公网安备11000000000000号", "京公网安备 1100000000000号"}},
		{"phone", []string{"12345", "010-12345678", "+86 10 1234 5678"}, []string{"电话", "1", "010-", "a12345"}},
		{"email", []string{"web@example.gov.cn", "a.b+c@example.org"}, []string{"web@example", "@example.org", "a b@example.org", "a@b@example.org"}},
		{"mark", []string{"00000000000000000000000000000000"}, []string{"0", "0000000000000000000000000000000g"}},
	} {
		for want, texts := range [][]string{form.good, form.bad} {
			for _, text := range texts {
				if _, diags := Parse([]byte(profiled + "[footer]\n" + form.key + " = \"" + text + "\"\n")); len(diags) != want {
					t.Errorf("%s = %q: %v", form.key, text, diags)
				}
			}
		}
	}
}
