package workbook

import (
	"strings"
	"testing"
)

// What Excel shows of a number; nothing where that is not known, or is nothing.
func TestNumberFormats(t *testing.T) {
	const accounting = `_ * #,##0.00_ ;_ * \-#,##0.00_ ;_ * "-"??_ ;_ @_ `
	for _, tt := range []struct{ code, raw, want string }{
		{"0", "2850.5", "2851"}, {"0", "0.4", "0"}, {"0", "-3", "-3"}, {"0", "-0.4", ""}, {"0", "0", "0"},
		{"0.0", "4.567", "4.6"}, {"0.00", "4.5", "4.50"}, {"0.0", "4.25", "4.3"}, {"0.00", "1.005", "1.01"}, {"0.0", "-4.25", "-4.3"},
		{"0.##", "4.5", "4.5"}, {"0.##", "4", "4."}, {"0.0#", "4", "4.0"}, {"#", "0.4", ""}, {"#.0", "0.4", ".4"}, {"000", "7", "007"},
		{"0%", "0.92", "92%"}, {"0.00%", "0.046", "4.60%"}, {"0.0%", "0.0455", "4.6%"}, {"0.0%", "0.91949999999999998", "92.0%"}, {"0.0 %", "0.046", "4.6 %"},
		{"#,##0", "28500000", "28,500,000"}, {"#,##0", "999", "999"}, {"#,##0.00", "-1234.5", "-1,234.50"}, {"0,000", "7", "0,007"},
		{"0.0,", "28500", "28.5"}, {"0.00,,", "28500000", "28.50"}, {`0.0,"千"`, "28500", "28.5千"},
		{`0.0"万人次"`, "2850", "2850.0万人次"}, {`0\万`, "3", "3万"}, {"0万", "3", "3万"}, {`General"万"`, "2.5", "2.5万"}, {`"约"0`, "3", "约3"},
		{"[Red]0.0", "3", "3.0"}, {"[$¥-804]#,##0", "3000", "¥3,000"}, {"[$-804]0", "3", "3"}, {"$0", "3", "$3"},
		{"0.0;(0.0)", "-3", "(3.0)"}, {"0.0;-0.0;\"零\"", "0", "零"}, {"0;-0;;@", "0", ""}, {"0.0;[Red]-0.0", "-3", "-3.0"},
		{`0"个";[Red]0"个"`, "-5", ""}, {"0.0;0.0", "-3", ""}, {`0"个";[Red]0"个"`, "5", "5个"},
		{accounting, "1234.5", "1,234.50"}, {accounting, "0", "-"}, {accounting, "-1234.5", "-1,234.50"},
		{"0.??", "4.5", "4.5"}, {"0.0;@", "-3", "-3.0"},
		// Dates, times, powers, fractions, conditions, digits of other scripts, digits with something between.
		{"yyyy-mm-dd", "45721", ""}, {`yyyy"年"m"月"`, "45721", ""}, {"h:mm", "0.5", ""}, {"[h]:mm", "1.5", ""}, {"General/y", "3", ""},
		{"0.00E+00", "2850", ""}, {"# ?/?", "0.5", ""}, {`[>=10000]0.0,"万";0`, "28500", ""}, {"[DBNum1]General", "3", ""}, {"[$-2000000]0", "3", ""},
		{`0!.0,"万"`, "28500", ""}, {`0"."0,"万"`, "28500", ""}, {"000-0000", "1234567", ""}, {"0 0", "12", ""}, {"0.0.0", "1", ""},
		{"*-0", "3", ""}, {`"x`, "3", ""}, {`@"x"`, "3", ""}, {"", "3", ""}, {"0;0;0;0;0", "3", ""}, {strings.Repeat("0", 300), "3", ""},
		{`General"万"`, "0.30000000000000004", ""}, {"0.0", "0.30000000000000004", "0.3"},
	} {
		n, ok := parseNumber(tt.raw)
		if !ok {
			t.Fatalf("%q is no number", tt.raw)
		}
		got, ok := parseFormat(tt.code).ofNumber(n)
		if got = strings.TrimSpace(got); !ok {
			got = ""
		}
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("%q shows %s as %q, want %q", tt.code, tt.raw, got, tt.want)
		}
	}
}

// Excel writes binary numbers with 17 digits.
func TestNumbersAreWhatWasTyped(t *testing.T) {
	for raw, want := range map[string]string{
		"2850": "2850", "1.1000000000000001": "1.1", "4.3999999999999997E-2": "0.044", "2.85E+7": "28500000",
		"3601.0": "3601", "-0.5": "-0.5", "123456789012345": "123456789012345",
		"0.30000000000000004": "", "1234567890123456": "", "x": "", "inf": "", "1e999": "",
	} {
		c := rawCell{value: raw, style: style{format: parseFormat(general)}}
		if got, refused := c.number(); got != want || (refused != nil) != (want == "") {
			t.Errorf("%s: got %q, %+v, want %q", raw, got, refused, want)
		}
	}
}

func TestCodesOfCharacters(t *testing.T) {
	for text, want := range map[string]string{
		"_x0041_": "A", "_x005F_x0041_": "_x0041_", "_x0041": "_x0041", "a_x000A_b": "a\nb", "_xD83D__xDC4D_": "👍", "_xzzzz_": "_xzzzz_", "_x_x0041_": "_xA",
	} {
		if got := unescaped(text); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

func FuzzFormat(f *testing.F) {
	for _, code := range []string{"0.00%", `_ * #,##0.00_ ;_ * "-"??_ ;_ @_ `, "[$¥-804]0", `General"万"`} {
		f.Add(code, 0.046, "甲")
	}
	f.Fuzz(func(t *testing.T, code string, v float64, text string) {
		fm := parseFormat(code)
		if shown, ok := fm.ofNumber(number{v}); ok && v-v == 0 && strings.TrimSpace(shown) == "" {
			t.Errorf("%q shows nothing of %v", code, v)
		}
		fm.ofText(text)
	})
}

// A number is written as XML Schema has it, and not as Go may have it.
func TestNoNumbers(t *testing.T) {
	for _, raw := range []string{"1_0", "0x1p4", "inf", "NaN", "", "1e400", " 1"} {
		if n, ok := parseNumber(raw); ok {
			t.Errorf("%q is read as %v", raw, n.value)
		}
	}
}
