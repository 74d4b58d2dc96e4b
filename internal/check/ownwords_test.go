package check_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// TestOwnWordsAreNotDoubted writes figures in every unit by references in both languages, where a translation states a
// label and no more: what the program writes is no mistake of anybody.
func TestOwnWordsAreNotDoubted(t *testing.T) {
	units := []string{"", "人/户", "人/平方公里", "元/人", "元/月", "克/人", "张/千人", "元/平方米", "吨标准煤/万元", "例/10万人", "公里/时"}
	for _, u := range lexicon.Units() {
		units = append(units, u.Symbol)
	}
	written := 0
	for _, unit := range units {
		var figures []string
		for _, value := range []string{"0.5", "1", "3", "12", "15", "31", "300", "5万"} {
			figures = append(figures, value+unit)
		}
		written += ownWords(t, "20"+unit, figures...)
	}
	for _, figure := range []string{"零增长", "前5", "第8", "2:1", "4.5%至5%", "5%左右", "近3万人次", "3万人以上"} {
		written += ownWords(t, figure, figure)
	}
	if of := len(units) * 8; written < of*3/4 {
		t.Errorf("%d of %d figures were written, and the rest refused", written, of)
	}
}

// ownWords writes figures that have one target, each in sections of its own, and returns how many are not refused where
// they are read.
func ownWords(t *testing.T, target string, figures ...string) int {
	t.Helper()
	var zh, en, zhText, enText strings.Builder
	for i, figure := range figures {
		fmt.Fprintf(&zh, "[[metrics]]\nid = \"a%d\"\nlabel = \"数\"\ngroup = \"组\"\nactual = %q\ntarget = %q\ndirection = \"up\"\n", i, figure, target)
		fmt.Fprintf(&en, "[[metrics]]\nid = \"a%d\"\nlabel = \"Number\"\ngroup = \"Group\"\n", i)
		for _, field := range []string{"", ".target", ".gap", ".round"} {
			if field == ".gap" && figure == target {
				continue
			}
			fmt.Fprintf(&zhText, "\n## 数\n\n它为{{a%d%s}}。\n", i, field)
			fmt.Fprintf(&enText, "\n## Number\n\nIt was {{a%d%s}}.\n", i, field)
		}
	}
	site := "-- content/r/s.zh.md --\n+++\ntitle = \"甲\"\n" + zh.String() + "+++\n" + zhText.String() +
		"-- content/r/s.en.md --\n+++\ntitle = \"A\"\n" + en.String() + "+++\n" + enText.String()
	fsys := sitetest.FS(common, site)
	cfg, articles, _, diags := sitetest.Load(t, fsys)
	if diags.HasErrors() || report.NewFolder(cfg, articles, nil, nil).Diags.HasErrors() {
		return oneByOne(t, target, figures)
	}
	in, outlines := input(t, txtar.Parse([]byte(site)))
	for _, d := range run(in, outlines) {
		if ofProse(d) {
			t.Errorf("%s: %s", figures, d)
		}
	}
	return len(figures)
}

// oneByOne does so where some of the figures, or all, are refused.
func oneByOne(t *testing.T, target string, figures []string) (written int) {
	t.Helper()
	if len(figures) > 1 {
		for _, figure := range figures {
			written += ownWords(t, target, figure)
		}
	}
	return written
}

// ofProse reports whether a rule found something in the text.
func ofProse(d diag.Diagnostic) bool {
	return strings.HasPrefix(d.Rule, "figure-") || strings.HasPrefix(d.Rule, "number-") || strings.HasPrefix(d.Rule, "time-")
}
