package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
)

func TestAskSite(t *testing.T) {
	for _, tt := range []struct {
		name, typed string
		flags, want newFlags
		dir         string
		lang        diag.Language
		asked       []string
	}{
		{
			name: "all of it", typed: "zh\nzz\n郑州市\nZhengzhou\nsoon\n2025\n\neconomy、green livelihood\n",
			want: newFlags{place: []string{"zh=郑州市", "en=Zhengzhou"}, targets: "2025", results: "2024", sectors: []string{"economy", "green", "livelihood"}},
			dir:  "zz", lang: diag.Chinese,
			asked: []string{"Questions and comments in zh or en? [en]", "“soon”不是时期的写法", "目标是哪一年的？ [2026]", "实绩是哪一年的？ [2024]"},
		},
		{
			name: "as proposed", typed: strings.Repeat("\n", 7),
			want: newFlags{targets: "2026", results: "2025", sectors: []string{"economy", "livelihood"}},
			dir:  "duibiao-site",
		},
		{
			name: "what flags have told is not asked", typed: "\nd\n",
			flags: newFlags{place: []string{"Zhengzhou"}, targets: "2026H1", results: "2025H1", sectors: []string{"economy"}},
			want:  newFlags{place: []string{"Zhengzhou"}, targets: "2026H1", results: "2025H1", sectors: []string{"economy"}},
			dir:   "d",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var out strings.Builder
			a, f, dir := newAsker(strings.NewReader(tt.typed), &out, diag.English), tt.flags, ""
			if err := a.site(&f, &dir, 2026); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, f, cmp.AllowUnexported(newFlags{})); diff != "" {
				t.Error(diff)
			}
			if dir != tt.dir || a.lang != tt.lang {
				t.Errorf("got folder %q, language %v", dir, a.lang)
			}
			for _, q := range tt.asked {
				if !strings.Contains(out.String(), q) {
					t.Errorf("%q is not asked in:\n%s", q, out.String())
				}
			}
		})
	}
}

func TestAskUnanswered(t *testing.T) {
	var f newFlags
	dir := ""
	err := newAsker(strings.NewReader("zh\nd\n"), &strings.Builder{}, diag.English).site(&f, &dir, 2026)
	if err == nil || diag.Said(err) != sayNotAnswered {
		t.Errorf("got %v", err)
	}
}
