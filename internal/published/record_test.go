package published_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

func on(day string) time.Time {
	t, _ := time.Parse(time.DateOnly, day)
	return t
}

func figure(text, day string) published.Figure {
	q, err := quantity.StandardUnits().Parse(text)
	if err != nil {
		panic(err)
	}
	return published.Figure{Quantity: q, ID: "parks", Text: text, Date: on(day)}
}

// record is a list of a figure that was corrected twice, on one day in the end.
func record() *published.List {
	target := figure("60个", "2025-03-02")
	target.Part = published.Target
	l := published.New([]published.Figure{
		figure("54个", "2025-02-10"), target, figure("45个", "2025-03-02"), figure("55个", "2025-03-02"),
	}, published.Periods{Actual: period.Year(2024), Target: period.Year(2025)})
	l.Follows = "2024"
	l.Metrics = []published.Metric{
		{ID: "parks", Kind: "flow", Direction: "up", Labels: published.Digests{"zh": published.Digest("公园"), "en": published.Digest("Parks")}, Date: on("2025-02-10")},
		{ID: "parks", Kind: "stock", Direction: "up", SameAs: "2024/gardens", Labels: published.Digests{"zh": published.Digest("公园")}, Date: on("2025-03-02")},
	}
	l.States = []published.State{
		{ID: "parks", Labels: published.Words{"zh": "公园", "en": "Parks, new"}, Texts: published.Words{"zh": "54个"}, Date: on("2025-02-10")},
		{ID: "parks", Labels: published.Words{"zh": "公园"}, Texts: published.Words{"zh": "55个", "en": "55"}, Date: on("2025-03-02")},
	}
	l.Corrections = []published.Correction{{
		ID: "parks", Date: on("2025-03-01"), Was: "54个", Reasons: published.Digests{"zh": published.Digest("录入有误。")}, Released: on("2025-03-02"),
	}, {
		ID: "parks", Side: published.Side{Part: published.Kind}, Date: on("2025-03-01"), Was: "flow", Released: on("2025-03-02"),
	}}
	l.Pages = []published.Page{{Name: "green", Figures: published.Digests{"zh": "8ffb7b45 070b6cd1", "en": ""}, Date: on("2025-02-10")}}
	return l
}

// TestRecordKeepsWhatWasPublished also holds that the second of two releases on one day is
// the one that counts.
func TestRecordKeepsWhatWasPublished(t *testing.T) {
	list := record()
	text := unsealed(t, list)
	want := `
version = 3
actual_period = 2024
target_period = 2025
follows = "2024"

[[figures]]
id = "parks"
actual = "54个"
date = 2025-02-10

[[figures]]
id = "parks"
target = "60个"
date = 2025-03-02

[[figures]]
id = "parks"
actual = "45个"
date = 2025-03-02

[[figures]]
id = "parks"
actual = "55个"
date = 2025-03-02

[[metrics]]
id = "parks"
kind = "flow"
direction = "up"
label = { en = "11d467de82c5e1fc", zh = "e852dca995be4432" }
date = 2025-02-10

[[metrics]]
id = "parks"
kind = "stock"
direction = "up"
same_as = "2024/gardens"
label = { zh = "e852dca995be4432" }
date = 2025-03-02

[[corrections]]
id = "parks"
figure = "actual"
date = 2025-03-01
was = "54个"
reason = { zh = "892f8f18cd945e6b" }
released = 2025-03-02

[[corrections]]
id = "parks"
figure = "kind"
date = 2025-03-01
was = "flow"
released = 2025-03-02

[[pages]]
page = "green"
figures = { en = "", zh = "8ffb7b45 070b6cd1" }
date = 2025-02-10

[[states]]
id = "parks"
figure = "actual"
label = { en = "Parks, new", zh = "公园" }
text = { zh = "54个" }
date = 2025-02-10

[[states]]
id = "parks"
figure = "actual"
label = { zh = "公园" }
text = { en = "55", zh = "55个" }
date = 2025-03-02
`
	_, got, _ := strings.Cut(text, "by hand.\n")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	again, diags := read(string(list.Text()))
	if len(diags) > 0 || !again.Equal(list) {
		t.Fatal(diags)
	}
	if f := again.Find("parks", published.Side{}); f.Text != "55个" {
		t.Errorf("%s counts", f.Text)
	}
	standing := 0
	for range again.Standing() {
		standing++
	}
	if m := again.Metric("parks"); standing != 2 || m.Kind != "stock" || again.Metric("park") != nil || again.Metric("parl") != nil {
		t.Errorf("%d figures stand, of %+v", standing, m)
	}
	if got := again.NotBefore(on("2025-02-11")); got != on("2025-03-02") {
		t.Errorf("a release of a clock that runs behind is one of %s", got)
	}
	since, ok := again.Since("parks", published.Side{}, figure("45个", "").Quantity)
	if !ok || since != on("2025-03-02") {
		t.Errorf("45 since %s", since)
	}
}

// TestSeal: whatever a hand changes in a record is found, but for how it is laid out.
func TestSeal(t *testing.T) {
	text := string(record().Text())
	for _, same := range []string{strings.ReplaceAll(text, "\n", "\r\n"), strings.ReplaceAll(text, " = ", "="), "# "} {
		if _, diags := read(same); len(diags) > 0 {
			t.Error(diags)
		}
	}
	const seal = ": the record is not as it was written by the last release (bring the file back from version control: "
	for name, tt := range map[string]struct{ old, new, want string }{
		"a figure":           {"54个", "45个", seal},
		"a day":              {"2025-02-10", "2025-02-11", seal},
		"a period":           {"actual_period = 2024", "actual_period = 2023", seal},
		"no period":          {"actual_period = 2024\n", "", seal},
		"a kind":             {`"flow"`, `"rate"`, seal},
		"what is followed":   {`follows = "2024"`, `follows = "2023"`, seal},
		"nothing followed":   {"follows = \"2024\"\n", "", seal},
		"what is continued":  {"2024/gardens", "2024/parks", seal},
		"nothing continued":  {"same_as = \"2024/gardens\"\n", "", seal},
		"a label as it was":  {"Parks, new", "Parks, old", seal},
		"a text as it was":   {`en = "55"`, `en = "56"`, seal},
		"a label":            {"11d467de82c5e1fc", "11d467de82c5e1fd", seal},
		"a reason":           {"892f8f18cd945e6b", "892f8f18cd945e6c", seal},
		"a page":             {"8ffb7b45 070b6cd1", "8ffb7b45 070b6cd2", seal},
		"an entry that goes": {"[[corrections]]\nid = \"parks\"\nfigure = \"kind\"\ndate = 2025-03-01\nwas = \"flow\"\nreleased = 2025-03-02\n", "", seal},
		"no seal":            {"seal = ", "# ", ":8:11: the record has no seal (bring the file back"},
		"another part":       {`figure = "kind"`, `figure = "mood"`, "mood"},
	} {
		t.Run(name, func(t *testing.T) {
			changed := strings.Replace(text, tt.old, tt.new, 1)
			list, diags := read(changed)
			if changed == text || list != nil || len(diags) != 1 || !strings.Contains(diags[0].String(), tt.want) {
				t.Errorf("%v, want %s", diags, tt.want)
			}
		})
	}
}

// TestRebased: what were a report's own figures are of another period when it has another one.
func TestRebased(t *testing.T) {
	moved := record().Rebased(published.Periods{Actual: period.Year(2023), Target: period.Year(2025)})
	if moved.Find("parks", published.Side{}) != nil || moved.Find("parks", published.Side{Period: period.Year(2024)}).Text != "55个" {
		t.Errorf("%+v", moved.Figures)
	}
	if moved.Corrections[0].Period != period.Year(2024) || !moved.Corrections[1].Period.IsZero() {
		t.Errorf("%+v", moved.Corrections)
	}
	if again := moved.Rebased(record().Own); !again.Equal(record()) {
		t.Errorf("%s", again.Text())
	}
}

// TestContinuedIsAdded: of what is continued, as of labels, what was not known is added in place; another one comes behind it.
func TestContinuedIsAdded(t *testing.T) {
	l := &published.List{}
	for _, of := range []string{"", "2024/parks", "2024/parks", "2024/gardens", "", "2024/woods"} {
		l.AddMetric(published.Metric{ID: "parks", Kind: "flow", Direction: "up", SameAs: of})
	}
	var got []string
	for _, m := range l.Metrics {
		got = append(got, m.SameAs)
	}
	want := []string{"2024/parks", "2024/gardens", "2024/woods"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(want, l.Continued("parks")); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}
