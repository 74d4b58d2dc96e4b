package quantity

import "testing"

// TestRatios holds ratios to be read in every spelling and written as they were.
func TestRatios(t *testing.T) {
	for text, want := range map[string][2]string{ // in Chinese, in English
		"2.34:1":       {"2.34:1", "2.34:1"},
		"1:3":          {"1:3", "1:3"},
		"1比3":          {"1:3", "1:3"},
		"1 : 3":        {"1:3", "1:3"},
		"２.30：1":       {"2.30:1", "2.30:1"},
		"1.5:1以上":      {"1.5:1以上", "at least 1.5:1"},
		"1:1.5左右":      {"1:1.5左右", "about 1:1.5"},
		"2.5:1以内":      {"2.5:1以内", "at most 2.5:1"},
		"低于2.34:1":     {"低于2.34:1", "below 2.34:1"},
		"2.3:1左右":      {"2.3:1左右", "about 2.3:1"},
		"at least 2:1": {"2:1以上", "at least 2:1"},
		"超过1,200:1":    {"超过1200:1", "over 1,200:1"},
	} {
		q, err := Parse(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		zh, en := Chinese().Write(q, Name{}), English().Write(q, Name{})
		if zh != want[0] || en != want[1] || !q.IsRatio() {
			t.Errorf("%s is written %s and %s, want %q", text, zh, en, want)
		}
		for _, written := range want {
			if again, err := Parse(written); err != nil || !again.Equal(q) {
				t.Errorf("%s is read as %+v, want %+v; %v", written, again, q, err)
			}
		}
	}
}

// TestMistakesInRatios holds that the very characters are named.
func TestMistakesInRatios(t *testing.T) {
	for text, want := range map[string]string{
		"0:3":     `figure "0:3", byte 0: a ratio is of two numbers above 0; write a ratio such as 2.34:1`,
		"1:0":     `figure "1:0", byte 0: a ratio is of two numbers above 0; write a ratio such as 2.34:1`,
		"-1:3":    `figure "-1:3", byte 0: a ratio is of two numbers above 0; write a ratio such as 2.34:1`,
		"1:3吨":    `figure "1:3吨", byte 3: text after a ratio, which has no unit and is no end of a range; write a ratio such as 2.34:1`,
		"1:3至1:2": `figure "1:3至1:2", byte 3: text after a ratio, which has no unit and is no end of a range; write a ratio such as 2.34:1`,
		"1:2:3":   `figure "1:2:3", byte 3: text after a ratio, which has no unit and is no end of a range; write a ratio such as 2.34:1`,
		"近1:3":    `figure "近1:3", byte 0: no ratio is “nearly” another; write a ratio such as 2.34:1`,
		"1:18以内":  `figure "1:18以内", byte 4: a limit of 1:18 may be meant of the second number or of the quotient, and one is a ceiling where the other is a floor; turn the ratio around, "at most 18:1", or write the second number with its unit`,
		"不低于1:3":  `figure "不低于1:3", byte 0: a limit of 1:18 may be meant of the second number or of the quotient, and one is a ceiling where the other is a floor; turn the ratio around, "at most 18:1", or write the second number with its unit`,
		"1:1以上":   `figure "1:1以上", byte 3: a limit of 1:18 may be meant of the second number or of the quotient, and one is a ceiling where the other is a floor; turn the ratio around, "at most 18:1", or write the second number with its unit`,
		"超过1:3以上": `figure "超过1:3以上", byte 9: two bounds on one figure: 超过 and 以上; keep one of them`,
	} {
		if q, err := Parse(text); err == nil || err.Error() != want {
			t.Errorf("%s: %v, %v\nwant %s", text, q, err, want)
		}
	}
}
