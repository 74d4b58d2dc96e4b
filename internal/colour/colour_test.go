package colour

import "testing"

func TestParse(t *testing.T) {
	for text, want := range map[string]string{"#1F4e79": "#1f4e79", "#000000": "#000000"} {
		if c, ok := Parse(text); !ok || c.String() != want {
			t.Errorf("%s is read as %s, %v", text, c, ok)
		}
	}
	for _, text := range []string{"", "1f4e79", "#1f4", "#1f4e7g", "red", "#1f4e79ff", "#1f4e79\n"} {
		if c, ok := Parse(text); ok {
			t.Errorf("%q is read as %s", text, c)
		}
	}
}

// TestContrast has figures of other programs, cut to hundredths.
func TestContrast(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want string
	}{
		{"#000000", "#ffffff", "21:1"},
		{"#777777", "#ffffff", "4.47:1"},
		{"#767676", "#ffffff", "4.54:1"},
		{"#ffffff", "#ff0000", "3.99:1"},
		{"#0000ff", "#ffffff", "8.59:1"},
		{"#123456", "#123456", "1:1"},
	} {
		a, _ := Parse(tt.a)
		b, _ := Parse(tt.b)
		if got := Contrast(a, b); got.String() != tt.want || got != Contrast(b, a) {
			t.Errorf("%s on %s has %s, want %s", tt.a, tt.b, got, tt.want)
		}
	}
}

// TestNearest holds that what is suggested passes, that one step less would not, and that a colour
// that passes stays.
func TestNearest(t *testing.T) {
	light, dark := []Colour{{252, 251, 248}, {244, 242, 236}}, []Colour{{17, 22, 27}, {25, 32, 39}}
	for _, tt := range []struct {
		text string
		on   []Colour
		want string
	}{
		{"#c8102e", light, "#c8102e"},
		{"#f2a900", light, "#926600"},
		{"#ffff00", dark, "#ffff00"},
		{"#8a1538", dark, "#b87287"},
		{"#000000", dark, "#868686"},
		{"#ffffff", light, "#6e6e6e"},
	} {
		c, _ := Parse(tt.text)
		got, ok := c.Nearest(tt.on, OfText)
		if _, least := got.Least(tt.on); !ok || least < OfText {
			t.Errorf("%s for %s has %s", got, c, least)
		}
		if got.String() != tt.want {
			t.Errorf("%s for %s, want %s", got, c, tt.want)
		}
	}
	if c, ok := (Colour{1, 2, 3}).Nearest([]Colour{{}, {255, 255, 255}}, 500); ok {
		t.Errorf("%s stands out on black and on white", c)
	}
}
