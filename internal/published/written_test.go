package published

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// TestWritten holds what is read fast against what the decoder makes of the same file, with its
// places.
func TestWritten(t *testing.T) {
	files, err := filepath.Glob("../../content/*/" + Name)
	if err != nil || len(files) < 3 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		same(t, text)
	}
	text := corrected(t)
	same(t, []byte(text))
	list, _ := decoded(quantity.StandardUnits(), &diag.Source{Name: Name, Text: []byte(text)})
	list.States = nil
	same(t, []byte(strings.Replace(string(list.Text()), "version = 3", "version = 2", 1))) // of before there were states
}

// corrected is a record with an entry of each sort.
func corrected(t *testing.T) string {
	list, diags := decoded(quantity.StandardUnits(), &diag.Source{Name: Name, Text: []byte(`
actual_period = "2025H1"
[[figures]]
id = "parks"
growth-actual = "5%"
date = 2025-02-10
[[series]]
id = "parks"
period = 2024
as_of = 2024-06-30
actual = "54个"
date = 2025-02-10
withdrawn = 2025-03-02
`)})
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	list.Follows = "2023"
	list.Metrics = []Metric{{ID: "parks", Kind: "flow", Direction: "up", SameAs: "2023/parks", Labels: Digests{"zh": Digest("公园"), "en": Digest("Parks")}, Date: list.Figures[0].Date}}
	list.States = []State{
		{ID: "parks", Side: Side{Part: GrowthActual}, Labels: Words{"zh": "公园"}, Date: list.Figures[0].Date},
		{ID: "parks", Side: Side{Part: Actual, Period: period.Year(2024), AsOf: "2024-06-30"}, Labels: Words{"zh": "公园", "en": "Parks, new = old"}, Texts: Words{"zh": "54个"}, Date: list.Figures[0].Date},
	}
	list.Corrections = []Correction{
		{ID: "parks", Side: Side{Part: Actual, Period: period.Year(2024), AsOf: "2024-06-30"}, Date: list.Figures[0].Date, Was: "45个", Released: list.Figures[0].Date},
		{ID: "parks", Side: Side{Part: Label}, Date: list.Figures[0].Date, Reasons: Digests{"zh": Digest("错。")}, Released: list.Figures[0].Date},
	}
	list.Pages = []Page{{Name: "index", Figures: Digests{"zh": "01234567 89abcdef", "en": ""}, Date: list.Figures[0].Date}}
	return string(list.Text())
}

// same holds both ways to read a file against each other.
func same(t *testing.T, text []byte) {
	t.Helper()
	src := &diag.Source{Name: "content/r/published.toml", Text: text}
	fast, ok := written(quantity.StandardUnits(), src)
	slow, diags := decoded(quantity.StandardUnits(), src)
	if !ok || len(diags) > 0 {
		t.Fatal(ok, diags)
	}
	if !fast.Equal(slow) {
		t.Errorf("%s\n%s", slow.Text(), fast.Text())
	}
	for i := range fast.Figures {
		if fast.Figures[i].Pos != slow.Figures[i].Pos || !fast.Figures[i].Equal(slow.Figures[i].Quantity) {
			t.Errorf("%+v\n%+v", fast.Figures[i], slow.Figures[i])
		}
	}
	if diff := cmp.Diff(places(slow), places(fast)); diff != "" {
		t.Errorf("mismatch (-decoded +fast):\n%s", diff)
	}
}

// places returns where all that is beside the figures stands.
func places(l *List) []diag.Position {
	var list []diag.Position
	for _, m := range l.Metrics {
		list = append(list, m.Pos)
	}
	for _, s := range l.States {
		list = append(list, s.Pos)
	}
	for _, c := range l.Corrections {
		list = append(list, c.Pos)
	}
	for _, p := range l.Pages {
		list = append(list, p.Pos)
	}
	return list
}

// TestNotWritten: whatever a hand may have touched is left to the decoder.
func TestNotWritten(t *testing.T) {
	text := corrected(t)
	for _, changed := range []string{
		"", "version = 3\n", strings.Replace(text, "54", "55", 1), strings.ReplaceAll(text, "\n", "\r\n"), text + "# by hand\n",
		strings.Replace(text, "seal = \"", "seal = \"0", 1),
	} {
		if _, ok := written(quantity.StandardUnits(), &diag.Source{Name: Name, Text: []byte(changed)}); ok {
			t.Errorf("taken for written by the program:\n%s", changed)
		}
	}
	quoted := List{Metrics: []Metric{{ID: `a"b`, Kind: "flow", Direction: "up"}}}
	if _, ok := written(quantity.StandardUnits(), &diag.Source{Name: Name, Text: quoted.Text()}); ok {
		t.Error("an escape is not read")
	}
}
