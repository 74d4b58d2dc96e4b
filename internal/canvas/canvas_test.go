package canvas

import (
	"bytes"
	"image"
	"image/png"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/image/font/gofont/goregular"
)

// drawn returns a drawing as its PNG is read by others.
func drawn(t *testing.T, d *Drawing, words *Font) (*image.Paletted, *Pen) {
	t.Helper()
	pen, err := NewPen(words)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := d.WritePNG(&b, pen); err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	return img.(*image.Paletted), pen
}

// look writes pixels as characters: their colours, in small letters where there is less of one.
func look(img *image.Paletted) string {
	var b strings.Builder
	for y := range img.Rect.Dy() {
		for x := range img.Rect.Dx() {
			pixel := img.ColorIndexAt(x, y)
			switch level := pixel & levels; level {
			case 0:
				b.WriteByte('.')
			case levels:
				b.WriteByte("PISRUDMLG"[pixel>>levelBits])
			default:
				b.WriteByte("pisrudmlg"[pixel>>levelBits])
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestShapes(t *testing.T) {
	for _, tt := range []struct {
		name string
		draw func(*Drawing)
		want string
	}{
		{"a bar", func(d *Drawing) { d.Rect(1, 1, 4, 2, Result) }, "........\n.RRRR...\n.RRRR...\n........\n........\n"},
		{"half a pixel", func(d *Drawing) { d.Rect(1, 1, 2.5, 1, Up) }, "........\n.UUu....\n........\n........\n........\n"},
		{"a shade", func(d *Drawing) { d.Tint(0, 0, 2, 1, Up) }, "uu......\n........\n........\n........\n........\n"},
		{"a frame, whose corners are closed", func(d *Drawing) { d.Stroke(1.5, 1.5, "M0 0h4v2h-4z", Line{Width: 1, Colour: Ink}) }, "........\n.IIIII..\n.I...I..\n.IIIII..\n........\n"},
		{"a line with gaps", func(d *Drawing) { d.Stroke(0, 2.5, "M0 0h8", Line{Width: 1, Dash: 2, Gap: 1, Colour: Down}) }, "........\n........\nDD.DD.DD\n........\n........\n"},
		{"a corner", func(d *Drawing) { d.Stroke(1.5, 0, "M0 0v3.5h3.5", Line{Width: 1, Colour: Ink}) }, ".I......\n.I......\n.I......\n.IIII...\n........\n"},
		{"over the grid", func(d *Drawing) { d.Rect(0, 1, 8, 1, Grid); d.Rect(2.5, 0, 2, 3, Ink) }, "..iIi...\nGGiIiGGG\n..iIi...\n........\n........\n"},
		{"cut out", func(d *Drawing) { d.Rect(0, 0, 8, 3, Ink); d.Rect(1, 1, 2, 1, Paper) }, "IIIIIIII\nI..IIIII\nIIIIIIII\n........\n........\n"},
		{"out of the drawing", func(d *Drawing) { d.Rect(-3, 3, 5, 9, Mute) }, "........\n........\n........\nMM......\nMM......\n"},
	} {
		d := New(8, 5)
		tt.draw(d)
		img, _ := drawn(t, d, nil)
		if got := look(img); got != tt.want {
			t.Errorf("%s:\n%swant\n%s", tt.name, got, tt.want)
		}
	}
}

// TestWords holds that words need a font and numbers don't.
func TestWords(t *testing.T) {
	font, err := OpenFont(bytes.NewReader(goregular.TTF), 0)
	if err != nil {
		t.Fatal(err)
	}
	ink := func(words *Font, text string) (int, string) {
		d := New(200, 60)
		d.Text(Text{X: 10, Y: 40, Size: 30, Colour: Ink, Text: text})
		img, pen := drawn(t, d, words)
		return len(strings.ReplaceAll(strings.ReplaceAll(look(img), ".", ""), "\n", "")), string(pen.Missing())
	}
	for _, text := range []string{"28.5%", "≥1,200", "−0.5–0", "<3", "≈5"} {
		if n, _ := ink(nil, text); n == 0 {
			t.Errorf("%s is not drawn without a font", text)
		}
	}
	for _, text := range []string{"28.5 million", "1200万", "Met", "达到"} {
		if n, missing := ink(nil, text); n > 0 || missing != "" {
			t.Errorf("%s is drawn without a font, in part: %d pixels, without %q", text, n, missing)
		}
	}
	if n, missing := ink(font, "Met达到"); n == 0 || missing != "达到" {
		t.Errorf("%d pixels, without %q", n, missing)
	}
}

// TestAnchors holds where words stand.
func TestAnchors(t *testing.T) {
	edges := func(a Anchor) (first, last int) {
		d := New(200, 40)
		d.Text(Text{X: 100, Y: 30, Size: 24, Anchor: a, Text: "0000", Colour: Ink})
		img, _ := drawn(t, d, nil)
		first = 200
		for i, p := range img.Pix {
			if p != 0 {
				first, last = min(first, i%200), max(last, i%200)
			}
		}
		return first, last
	}
	if first, last := edges(Start); first < 100 || last < 140 {
		t.Errorf("from the start: %d to %d", first, last)
	}
	if first, last := edges(Middle); first < 60 || first > 80 || last < 120 || last > 140 {
		t.Errorf("in the middle: %d to %d", first, last)
	}
	if first, last := edges(End); first > 60 || last > 100 {
		t.Errorf("to the end: %d to %d", first, last)
	}
}

// TestReckon holds that words have room by it in a common font.
func TestReckon(t *testing.T) {
	font, err := OpenFont(bytes.NewReader(goregular.TTF), 0)
	if err != nil {
		t.Fatal(err)
	}
	pen, err := NewPen(font)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{
		"Zhengzhou Airport cargo and mail throughput", "The 2025 target is 1.6 million square metres (50%) below the 2024 level.",
		"WWMM", "illicit", "1,234,567.89", "Unit: million tonnes",
	} {
		if real, reckoned := pen.Measure(text, 32), Reckon(text, 32); reckoned < .96*real || reckoned > 1.4*real {
			t.Errorf("%q is %.0f pixels long, and reckoned %.0f", text, real, reckoned)
		}
	}
}

func TestPaths(t *testing.T) {
	for path, want := range map[string]int{
		"M0 0h4v2h-4z": 4, "M22 53L41 73L78 31": 3, "M0 0L-7 21L0 42": 3, "M0 5q8 -7 16 0t16 0": 1 + 2*flat,
		"M36 37C36 20 64 20 64 37": 1 + flat, "M-4 -5l4 -5l4 5": 3, "M-.5 0L7 22": 2,
	} {
		list := contours(path, 0, 0)
		if len(list) != 1 || len(list[0].points) != want {
			t.Errorf("%s: %v, want %d points", path, list, want)
		}
	}
	if got := Scale("M0 0L7 16.5L-2 0z", 2); got != "M0 0L14 33L-4 0z" {
		t.Error(got)
	}
}

func TestNumbers(t *testing.T) {
	for v, want := range map[float64]string{
		0: "0", 4: "4", -4: "-4", .25: "0.3", -.25: "-0.3", -.04: "0", 9.95: "10", 1136: "1136", 65.5: "65.5", -808.74: "-808.7",
	} {
		if got := Number(v); got != want {
			t.Errorf("%v is written %s, want %s", v, got, want)
		}
	}
}

func TestSVG(t *testing.T) {
	d := New(80, 40)
	d.Rect(1, 2, 3.25, 4, Result)
	d.Tint(4, 2, 3, 4, Up)
	d.Fill(5, 6, "M1 0l2 2z", Ink)
	d.Stroke(0, 0, "M0 0h8", Line{Width: 2, Dash: 2, Gap: 1, Colour: Down})
	d.Text(Text{X: 1, Y: 20, Size: 12, Serif: true, Colour: Ink, Text: "A"})
	d.Text(Text{X: 1, Y: 30, Size: 12, Anchor: End, Bold: true, Colour: Soft, Text: "<达到>"})
	var b bytes.Buffer
	if err := d.WriteSVG(&b, "zh-Hans", `A & "B"`); err != nil {
		t.Fatal(err)
	}
	want := `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" viewBox="0 0 80 40" xml:lang="zh-Hans" role="img" font-family="` + sans + `"><title>A &amp; &#34;B&#34;</title>
<path fill="#fcfbf8" d="M0 0h80v40h-80z"/>
<path fill="#2c4a68" d="M1 2h3.3v4h-3.3z"/>
<path fill="#00695f" fill-opacity=".16" d="M4 2h3v4h-3z"/>
<path transform="translate(5 6)" fill="#15191d" d="M1 0l2 2z"/>
<path fill="none" stroke="#a8430a" stroke-width="2" stroke-dasharray="2 1" d="M0 0h8"/>
<text x="1" y="20" font-size="12" font-family="` + serif + `" fill="#15191d">A</text>
<text x="1" y="30" font-size="12" font-weight="700" text-anchor="end" fill="#525c66">&lt;达到&gt;</text></svg>
`
	if got := b.String(); got != strings.ReplaceAll(strings.TrimSuffix(want, "\n"), "\n", "")+"\n" {
		t.Error(got)
	}
}

// TestNotAFont holds that what is no font is an error and not a panic.
func TestNotAFont(t *testing.T) {
	for _, text := range []string{"", "OTTO", "no font", string(goregular.TTF[:1000])} {
		if _, err := OpenFont(strings.NewReader(text), 0); err == nil {
			t.Errorf("%.10q is a font", text)
		}
	}
	if _, err := OpenFont(bytes.NewReader(goregular.TTF), 1); err == nil {
		t.Error("a font of its own has a second one")
	}
}

// TestLargePicturesArePackedAgain holds a picture full of numbers to fewer bytes than the usual
// compression makes of it.
func TestLargePicturesArePackedAgain(t *testing.T) {
	d := New(1200, 630)
	for y := range 40 {
		for x := range 20 {
			d.Text(Text{X: float64(60 * x), Y: float64(15*y + 14), Size: 9 + float64((x*y)%7), Colour: Ink, Text: strconv.Itoa(x*x*7919 + y*104729)})
		}
	}
	pen, err := NewPen(nil)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := d.WritePNG(&b, pen); err != nil {
		t.Fatal(err)
	}
	size := b.Len()
	if err := pen.pack(pen.zip); err != nil {
		t.Fatal(err)
	}
	if usual := pen.packed.Len(); usual <= maxPacked || size >= usual {
		t.Errorf("%d bytes, of %d", size, usual)
	}
	if _, err := png.Decode(&b); err != nil {
		t.Error(err)
	}
}
