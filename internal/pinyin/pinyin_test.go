package pinyin

import (
	"strings"
	"testing"
	"unicode/utf8"

	"duibiao/internal/front"
)

func TestSlug(t *testing.T) {
	for text, want := range map[string]string{
		"郑州机场旅客吞吐量":   "zheng-zhou-ji-chang-lv-ke-tun-tu-liang",
		"城镇新增就业":      "cheng-zhen-xin-zeng-jiu-ye",
		"出口增长":        "chu-kou-zeng-zhang",
		"银行贷款余额":      "yin-hang-dai-kuan-yu-e",
		"PM2.5平均浓度":   "pm2-5-ping-jun-nong-du",
		"5G基站":        "5g-ji-zhan",
		"“免证可办”事项":    "mian-zheng-ke-ban-shi-xiang",
		"GDP（地区生产总值）": "gdp-di-qu-sheng-chan-zong-zhi",
		"Visa-free":   "visa-free",
		"重庆、成都":       "chong-qing-cheng-du",
		"한국":          "",
		"":            "",
	} {
		if got := Slug(text, 60); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func TestSlugIsCutBetweenSyllables(t *testing.T) {
	for limit, want := range map[int]string{0: "", 4: "", 5: "zheng", 9: "zheng", 10: "zheng-zhou", 18: "zheng-zhou-airport", 17: "zheng-zhou"} {
		if got := Slug("郑州airport", limit); got != want {
			t.Errorf("%d: got %q, want %q", limit, got, want)
		}
	}
}

// TestTables holds that every character has one reading, and every word as many syllables as characters, and
// another reading than these have alone.
func TestTables(t *testing.T) {
	seen := map[rune]bool{}
	for line := range strings.Lines(readings) {
		reading, list, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || !front.IsSlug(reading) || strings.Contains(reading, "-") {
			t.Errorf("unreadable: %s", line)
		}
		for _, r := range list {
			if seen[r] {
				t.Errorf("%c has two readings", r)
			}
			seen[r] = true
		}
	}
	if len(seen) < 6700 {
		t.Errorf("only %d characters have readings", len(seen))
	}
	for line := range strings.Lines(words) {
		han, reading, _ := strings.Cut(strings.TrimSpace(line), " ")
		var alone []string
		for _, r := range han {
			alone = append(alone, load().readings[r])
		}
		if strings.Count(reading, "-")+1 != utf8.RuneCountInString(han) || strings.Join(alone, "-") == reading {
			t.Errorf("%s: %s, and %s alone", han, reading, strings.Join(alone, "-"))
		}
	}
}

func FuzzSlug(f *testing.F) {
	f.Add("郑州PM2.5 \xff", 12)
	f.Fuzz(func(t *testing.T, text string, limit int) {
		slug := Slug(text, limit)
		if len(slug) > max(limit, 0) || slug != "" && !front.IsSlug(slug) {
			t.Errorf("%q, %d: %q", text, limit, slug)
		}
	})
}
