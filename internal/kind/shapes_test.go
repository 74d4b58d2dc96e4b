package kind

import (
	"encoding/xml"
	"io"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"testing"

	"duibiao/internal/plot"
	"duibiao/internal/quantity"
)

// shape is a shape of a drawing with the attributes that hold for it: its own, and those of
// the groups around it.
type shape struct {
	name  string
	attrs map[string]string
}

// drawingsOf returns the shapes of each drawing of a page.
func drawingsOf(t *testing.T, page string) [][]shape {
	t.Helper()
	var list [][]shape
	for {
		at := strings.Index(page, "<svg")
		if at < 0 {
			return list
		}
		d := xml.NewDecoder(strings.NewReader(page[at:]))
		list = append(list, shapesOf(t, d))
		page = page[at+int(d.InputOffset()):]
	}
}

// shapesOf reads one drawing. As XML every tag must end, or what follows lies in it.
func shapesOf(t *testing.T, d *xml.Decoder) []shape {
	t.Helper()
	var list []shape
	var open []map[string]string
	for {
		token, err := d.Token()
		if err != nil && err != io.EOF {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			attrs := map[string]string{}
			if len(open) > 0 {
				for _, name := range []string{"fill", "stroke", "stroke-width", "stroke-dasharray", "class"} {
					if v := open[len(open)-1][name]; v != "" {
						attrs[name] = v
					}
				}
			}
			for _, a := range token.Attr {
				attrs[a.Name.Local] = a.Value
			}
			open = append(open, attrs)
			list = append(list, shape{token.Name.Local, attrs})
		case xml.EndElement:
			if open = open[:len(open)-1]; len(open) == 0 {
				return list
			}
		}
	}
}

// solidClasses are the classes of what may be filled without a style sheet: what happened, the
// wedge of time, and what is cut out of a solid square.
var solidClasses = []string{"result", "result mute", "solid", "now", "pip"}

// TestTrueWithoutTheSheet holds that a missing style sheet paints no promise as a result:
// what is not solid has no fill and a stroke as attributes, and a tint is hardly seen.
func TestTrueWithoutTheSheet(t *testing.T) {
	drawings := drawingsOf(t, writeSheet(t, allDrawings(t)))
	if len(drawings) < 80 {
		t.Fatalf("%d drawings", len(drawings))
	}
	outlines, solids := 0, 0
	for _, d := range drawings {
		if d[0].name != "svg" || d[0].attrs["aria-hidden"] != "true" {
			t.Errorf("a drawing is read out: %v", d[0])
		}
		for _, s := range d {
			if s.attrs["style"] != "" {
				t.Errorf("%v has a style, which a strict policy forbids", s)
			}
			if !slices.Contains([]string{"rect", "line", "path", "circle"}, s.name) {
				continue
			}
			class, fill, stroke := s.attrs["class"], s.attrs["fill"], s.attrs["stroke"]
			switch {
			case class == "tint":
				if opacity, err := strconv.ParseFloat(s.attrs["opacity"], 64); err != nil || opacity > .2 {
					t.Errorf("a tint is as strong as a result: %v", s)
				}
			case fill == "none" && stroke != "":
				outlines++
			case slices.Contains(solidClasses, class) && fill != "none":
				solids++
			default:
				t.Errorf("filled, or not drawn at all: %v", s)
			}
		}
	}
	if outlines < 200 || solids < 100 {
		t.Errorf("%d outlines and %d solid shapes", outlines, solids)
	}
}

// shapes are those of a drawing.
type shapes []shape

// find returns the first shape of a class.
func (l shapes) find(t *testing.T, name, class string) map[string]string {
	t.Helper()
	for _, s := range l {
		if s.name == name && s.attrs["class"] == class {
			return s.attrs
		}
	}
	t.Fatalf("no %s of class %s in %v", name, class, l)
	return nil
}

// TestDrawnAsPlaced holds what partials make of a drawing: where its shapes stand.
func TestDrawnAsPlaced(t *testing.T) {
	nested, _ := plot.NewNested(drawn(t, "119999个"), drawn(t, "120000个"), quantity.Decimal{})
	pair, _ := plot.NewPair(drawn(t, "320万平方米"), drawn(t, "160万平方米"), 14)
	change := func(r *big.Rat) string { return quantity.English().Change(r, quantity.Exactly) }
	rows := gapParts(t, [][4]string{{"a", "", "100个", "110个以上"}, {"b", "", "100个", "100001个"}}, plot.PerCent, change)
	bar, bars := contactSheet{Nested: []namedBar{{"", nested}}}, contactSheet{Pairs: []pairView{{Bars: pair}}}
	gaps, columns := contactSheet{Gaps: rows}, contactSheet{Series: sampleSeries(t)[:1]}
	for _, tt := range []struct {
		name         string
		sheet        *contactSheet
		of           int // the drawing that is looked at
		shape, class string
		want         map[string]string
	}{
		{"a promise", &bar, 0, "rect", "promise", map[string]string{"width": "100%", "height": "14", "fill": "none"}},
		{"one less than the promise", &bar, 0, "rect", "result", map[string]string{"width": "98%", "height": "6", "y": "5"}},
		{"a result", &bars, 0, "rect", "result", map[string]string{"width": "100%", "height": "14"}},
		{"a target below it", &bars, 1, "rect", "promise", map[string]string{"width": "50%", "stroke": "currentColor"}},
		{"what is missing from it", &bars, 1, "line", "shortfall", map[string]string{"x1": "50%", "x2": "100%", "y1": "7", "stroke-dasharray": "2 4"}},
		{"what happened", &gaps, 0, "circle", "result", map[string]string{"cx": rows[0].Axis.Zero, "r": "6"}},
		{"what is asked", &gaps, 2, "circle", "ring", map[string]string{"cx": rows[0].Rows[1].Gap.To, "fill": "none"}},
		{"at least", &gaps, 2, "path", "bound", map[string]string{"d": "M11 -5l5 5l-5 5", "fill": "none"}},
		{"beyond the axis", &gaps, 1, "line", "reach", map[string]string{"x2": "98%"}},
		{"a column", &columns, 0, "rect", "result mute", map[string]string{"y": "34", "height": "216"}},
		{"the frame of a column", &columns, 0, "line", "promise", map[string]string{"y1": "250", "fill": "none"}},
	} {
		got := shapes(drawingsOf(t, writeSheet(t, tt.sheet))[tt.of]).find(t, tt.shape, tt.class)
		for name, want := range tt.want {
			if got[name] != want {
				t.Errorf("%s: %s is %q, want %q", tt.name, name, got[name], want)
			}
		}
	}
}

// TestEveryWordIsText holds that what a drawing says stands beside it in text.
func TestEveryWordIsText(t *testing.T) {
	s := allDrawings(t)
	page := writeSheet(t, s)
	for at := strings.Index(page, "<svg"); at >= 0; at = strings.Index(page, "<svg") {
		d := xml.NewDecoder(strings.NewReader(page[at:]))
		shapesOf(t, d)
		page = page[:at] + page[at+int(d.InputOffset()):]
	}
	var words []string
	for _, p := range s.Pairs {
		words = append(words, p.Result.Label, p.Result.Text, p.Target.Text)
	}
	for _, g := range s.Gaps {
		for _, r := range g.Rows {
			words = append(words, r.Label, r.Sentence, r.Result.Text, r.Target.Text)
		}
	}
	for _, r := range s.Matrix.Rows {
		for _, c := range r.Cells {
			words = append(words, c.Period, c.Result, c.Target, c.Verdict.Text)
		}
	}
	for _, f := range s.Fields {
		words = append(words, f.Text)
	}
	for _, w := range words {
		if !strings.Contains(page, w) {
			t.Errorf("%q is only drawn", w)
		}
	}
}
