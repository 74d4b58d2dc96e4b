package kind

import (
	"io/fs"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"duibiao/static"
)

// TestContrast holds the colours of tokens.css against WCAG 2: 4.5:1 for text
// (1.4.3), 3:1 for what a bar is made of (1.4.11), in both schemes and in print.
func TestContrast(t *testing.T) {
	tested := 0
	for _, scheme := range schemesOf(t, tokenStyle) {
		if strings.Contains(scheme, "CanvasText") || strings.Contains(scheme, "var(") {
			continue // the reader's own colours, or colours of another scheme
		}
		tested++
		colour := colours(scheme)
		for _, pair := range []struct {
			a, b string
			want float64
		}{
			{"ink", "paper", 7}, {"ink", "raise", 7}, {"soft", "paper", 4.5}, {"link", "paper", 4.5},
			{"up", "paper", 4.5}, {"down", "paper", 4.5}, {"up", "raise", 4.5}, {"down", "raise", 4.5}, {"soft", "raise", 4.5},
			{"result", "paper", 3}, {"mute", "paper", 3}, {"result", "raise", 3}, {"mute", "raise", 3},
		} {
			if got := contrast(colour[pair.a], colour[pair.b]); got < pair.want {
				t.Errorf("%s on %s is %.2f:1, less than %v:1, in %s", pair.a, pair.b, got, pair.want, scheme)
			}
		}
	}
	if tested != 3 {
		t.Errorf("tested %d schemes, want light, dark and print", tested)
	}
}

func schemesOf(t *testing.T, sheet string) []string {
	t.Helper()
	css, err := fs.ReadFile(static.FS, sheet)
	if err != nil {
		t.Fatal(err)
	}
	return regexp.MustCompile(`(?s):root \{.*?\}`).FindAllString(string(css), -1)
}

func colours(scheme string) map[string]float64 {
	m := map[string]float64{}
	for _, c := range regexp.MustCompile(`--(\w+): #(\w{6})`).FindAllStringSubmatch(scheme, -1) {
		m[c[1]] = luminance(c[2])
	}
	return m
}

// luminance is the relative luminance of a colour
// (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
func luminance(hex string) float64 {
	l := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, _ := strconv.ParseUint(hex[2*i:2*i+2], 16, 8)
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		l += weight * c
	}
	return l
}

func contrast(a, b float64) float64 {
	return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}
