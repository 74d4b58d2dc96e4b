// Package colour tells how well colours can be told apart, and which ones near them can be
// told apart better: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
package colour

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
)

// Colour is a colour of the web: red, green and blue.
type Colour [3]uint8

// Pattern is how a colour is written: #1f4e79.
const Pattern = `^#[0-9A-Fa-f]{6}$`

var pattern = regexp.MustCompile(Pattern)

// Parse reads a colour.
func Parse(text string) (c Colour, ok bool) {
	if !pattern.MatchString(text) {
		return Colour{}, false
	}
	for i := range c {
		n, _ := strconv.ParseUint(text[1+2*i:3+2*i], 16, 8) // which the pattern let pass
		c[i] = uint8(n)
	}
	return c, true
}

// String writes a colour.
func (c Colour) String() string { return fmt.Sprintf("#%02x%02x%02x", c[0], c[1], c[2]) }

// Ratio is a contrast in hundredths, rounded down: 449 is no 4.5:1.
type Ratio int

// What a contrast must come to: that of text (WCAG 2.2, 1.4.3), and that of what is drawn (1.4.11).
const (
	OfText     Ratio = 450
	OfGraphics Ratio = 300
)

// String writes a contrast: 4.49:1.
func (r Ratio) String() string {
	if r%100 == 0 {
		return fmt.Sprintf("%d:1", r/100)
	}
	if r%10 == 0 {
		return fmt.Sprintf("%d.%d:1", r/100, r%100/10)
	}
	return fmt.Sprintf("%d.%02d:1", r/100, r%100)
}

// Contrast returns the contrast of two colours.
func Contrast(a, b Colour) Ratio {
	x, y := a.luminance(), b.luminance()
	return Ratio((max(x, y) + 0.05) / (min(x, y) + 0.05) * 100)
}

// luminance is the relative luminance, from 0 to 1.
func (c Colour) luminance() float64 {
	sum := 0.0
	for i, weight := range [3]float64{0.2126, 0.7152, 0.0722} {
		part := float64(c[i]) / 255
		if part <= 0.04045 {
			part /= 12.92
		} else {
			part = math.Pow((part+0.055)/1.055, 2.4)
		}
		sum += weight * part
	}
	return sum
}

// Least returns the background on which a colour stands out least, and its contrast there.
func (c Colour) Least(backgrounds []Colour) (on Colour, least Ratio) {
	least = math.MaxInt
	for _, b := range backgrounds {
		if r := Contrast(c, b); r < least {
			on, least = b, r
		}
	}
	return on, least
}

// Nearest returns the colour of the same hue that is the least darker, on light backgrounds, or
// lighter, on dark ones, and has so much contrast on all of them. It reports false where black and
// white have not.
func (c Colour) Nearest(backgrounds []Colour, enough Ratio) (Colour, bool) {
	for step := range 256 {
		for _, end := range [2]Colour{{}, {255, 255, 255}} {
			mixed := c.mixed(end, step)
			if _, least := mixed.Least(backgrounds); least >= enough {
				return mixed, true
			}
		}
	}
	return Colour{}, false
}

// mixed returns a colour with so many of 255 parts of another.
func (c Colour) mixed(with Colour, parts int) (m Colour) {
	for i := range m {
		m[i] = uint8((int(c[i])*(255-parts) + int(with[i])*parts + 127) / 255)
	}
	return m
}
