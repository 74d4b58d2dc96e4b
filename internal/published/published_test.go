package published_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

func read(text string) (*published.List, diag.List) {
	return published.Read(quantity.StandardUnits(), &diag.Source{Name: "content/r/published.toml", Text: []byte(text)})
}

const sample = `
[[figures]]
id = "passengers"
actual = "2850万人次"
target = "3100万人次"
growth-actual = "5.1%"
growth-target = "6%左右"
date = 2025-02-10

[[figures]]
id = "parks"
target = "60个以上"
date = 2025-03-01

[[figures]]
id = "parks"
actual = "54个"
date = 2025-02-10
withdrawn = 2025-03-01
`

func TestFilesAreRead(t *testing.T) {
	list, diags := read(sample)
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	var got []string
	for _, f := range list.Figures {
		got = append(got, f.ID+" "+f.Part.String()+" "+f.Value.String()+" "+f.Text+" "+f.Date.Format(time.DateOnly)+" "+f.Pos.String())
	}
	want := []string{
		"parks actual 54 54个 2025-02-10 content/r/published.toml:17:10",
		"parks target 60 60个以上 2025-03-01 content/r/published.toml:12:10",
		"passengers actual 28500000 2850万人次 2025-02-10 content/r/published.toml:4:10",
		"passengers target 31000000 3100万人次 2025-02-10 content/r/published.toml:5:10",
		"passengers growth-actual 5.1 5.1% 2025-02-10 content/r/published.toml:6:17",
		"passengers growth-target 6 6%左右 2025-02-10 content/r/published.toml:7:17",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	if f := list.Find("parks", published.Side{}); f == nil || f.Withdrawn.IsZero() || list.Has("park") {
		t.Errorf("parks: %+v", f)
	}
}

// unsealed returns the file of a list without its seal.
func unsealed(t *testing.T, list *published.List) string {
	t.Helper()
	before, after, ok := strings.Cut(string(list.Text()), "\nseal = \"")
	if !ok || len(after) < 18 || after[16:18] != "\"\n" {
		t.Fatalf("the file has no seal:\n%s", list.Text())
	}
	return before + after[17:]
}

// TestTextComesBack also holds the order of the tables, which is what makes differences
// between two versions small.
func TestTextComesBack(t *testing.T) {
	list, _ := read(sample)
	text := string(list.Text())
	if body := unsealed(t, list); !strings.HasPrefix(body, "# ") || !strings.HasSuffix(body, `

version = 3

[[figures]]
id = "parks"
actual = "54个"
date = 2025-02-10
withdrawn = 2025-03-01

[[figures]]
id = "parks"
target = "60个以上"
date = 2025-03-01

[[figures]]
id = "passengers"
actual = "2850万人次"
target = "3100万人次"
growth-actual = "5.1%"
growth-target = "6%左右"
date = 2025-02-10
`) {
		t.Errorf("the file is\n%s", text)
	}
	again, diags := read(text)
	if len(diags) > 0 || !again.Equal(list) || again.Old || !list.Old {
		t.Errorf("%v\n%s", diags, text)
	}
}

const withSeries = sample + `
[[series]]
id = "passengers"
period = 2023
actual = "2604万人次"
target = "2500万人次"
date = 2025-02-10

[[series]]
id = "passengers"
period = "2025H1"
actual = "1400万人次"
date = 2025-08-10

[[series]]
id = "passengers"
period = 2025
as_of = 2025-11-30
actual = "2900万人次"
date = 2025-12-10

[[series]]
id = "passengers"
period = 2025
as_of = 2025-10-31
actual = "2600万人次"
date = 2025-12-10
`

// TestSeries: figures of other periods are found by these, the two of the report by none.
func TestSeries(t *testing.T) {
	list, diags := read(withSeries)
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	var got []string
	for _, f := range list.Of("passengers") {
		got = append(got, f.Words().En+": "+f.Text)
	}
	want := []string{
		"actual: 2850万人次", "target: 3100万人次", "growth: 5.1%", "growth target: 6%左右",
		"actual for 2023: 2604万人次", "target for 2023: 2500万人次", "actual for 2025H1: 1400万人次",
		"actual for 2025 up to 2025-10-31: 2600万人次", "actual for 2025 up to 2025-11-30: 2900万人次",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	found := list.Find("passengers", published.Side{Part: published.Target, Period: period.Year(2023)})
	if found == nil || found.Text != "2500万人次" || list.Find("passengers", published.Side{Period: period.Year(2024)}) != nil {
		t.Errorf("of 2023 %+v is found", found)
	}
	text := string(list.Text())
	if !strings.HasSuffix(text, `
[[series]]
id = "passengers"
period = "2025H1"
actual = "1400万人次"
date = 2025-08-10

[[series]]
id = "passengers"
period = 2025
as_of = 2025-10-31
actual = "2600万人次"
date = 2025-12-10

[[series]]
id = "passengers"
period = 2025
as_of = 2025-11-30
actual = "2900万人次"
date = 2025-12-10
`) || strings.Index(text, "[[series]]") < strings.LastIndex(text, "[[figures]]") {
		t.Errorf("the file is\n%s", text)
	}
	if again, diags := read(text); len(diags) > 0 || !again.Equal(list) {
		t.Errorf("%v\n%s", diags, text)
	}
}

// TestListsOfBefore: what articles may no longer say, since it can be meant in two ways, still
// counts as it was published.
func TestListsOfBefore(t *testing.T) {
	list, diags := read("[[figures]]\nid = \"a\"\ntarget = \"-3%以上\"\ndate = 2025-02-10\n")
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	now, err := quantity.Parse("不低于-3%")
	if was := list.Find("a", published.Side{Part: published.Target}); err != nil || !was.Equal(now) {
		t.Errorf("%+v, %v", was, err)
	}
}

func TestMistakes(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"unknown key", "[[figures]]\nid = \"a\"\nactuel = \"1个\"\ndate = 2025-02-10\n",
			`:3:1: unknown key "actuel" (did you mean "actual"?) [unknown-key]`},
		{"unknown table", "[[figure]]\n", `:1:3: unknown table "figure" (did you mean "figures"?) [unknown-key]`},
		{"one table", "[figures]\nid = \"a\"\n", `:1:2: figures must be an array, not a table (in two brackets: [[figures]]) [value-type]`},
		{"a number", "[[figures]]\nid = \"a\"\nactual = 1\ndate = 2025-02-10\n", `:3:1: actual must be a string, not a whole number (in quotes: actual = "1") [value-type]`},
		{"a merge that has not been finished", "<<<<<<< HEAD\n", "[toml-syntax]"},
		{"no figure", "[[figures]]\nid = \"a\"\nactual = \"3、4个\"\ndate = 2025-02-10\n",
			`:3:11: the actual of a, "3、4个": an approximate enumeration (bring the file back from version control) [published]`},
		{"empty", "[[figures]]\nid = \"a\"\ntarget = \"\"\ndate = 2025-02-10\n", `the target of a, "": `},
		{"an emptied file", "\n", ":1:1: the file lists nothing: what was published is lost (bring the file back from version control, or delete it if nothing was published) [published]"},
		{"a version of later", "version = 4\nfigures = []\n",
			`:1:11: the file has version 4, but this program reads version 3 (take a newer duibiao) [published]`},
		{"version 0", "version = 0\n", `:1:11: the file has version 0`},
		{"no id", "[[figures]]\nactual = \"1个\"\ndate = 2025-02-10\n", `:1:3: the figure has no id [published]`},
		{"no date", "[[figures]]\nid = \"a\"\nactual = \"1个\"\n", `:1:3: the figure a has no date [published]`},
		{"nothing", "[[figures]]\nid = \"a\"\ndate = 2025-02-10\n", `:1:3: of a nothing was published: it states no figure [published]`},
		{"twice", strings.Repeat("[[figures]]\nid = \"a\"\nactual = \"1个\"\ndate = 2025-02-10\n", 2),
			":7:10: the actual of a is listed twice (keep the later one) [published]\n\tcontent/r/published.toml:3:10: first here"},
		{"no period", "[[series]]\nid = \"a\"\nactual = \"1个\"\ndate = 2025-02-10\n", `:1:3: the entry of a has no period [published]`},
		{"a period of no form", "[[series]]\nid = \"a\"\nperiod = 23\nactual = \"1个\"\ndate = 2025-02-10\n",
			`:3:10: the period of a: "23" is no form of period (bring the file back from version control) [published]`},
		{"a period twice", strings.Repeat("[[series]]\nid = \"a\"\nperiod = \"2025Q1-Q2\"\nactual = \"1个\"\ndate = 2025-02-10\n", 2),
			":9:10: the actual for 2025H1 of a is listed twice (keep the later one) [published]\n\tcontent/r/published.toml:4:10: first here"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			list, diags := read(tt.text)
			if list != nil || len(diags) != 1 || !strings.Contains(diags[0].String(), tt.want) {
				t.Errorf("%v\nlist %v, want %s", diags, list, tt.want)
			}
		})
	}
}

func TestNothingIsPublished(t *testing.T) {
	var none *published.List
	empty, diags := read("# nothing\n")
	if len(diags) > 0 || none.Has("a") || empty.Has("a") || none.Equal(empty) {
		t.Errorf("%v, %v", diags, empty)
	}
}

// FuzzRead: what is read without a mistake comes back from what is written of it.
func FuzzRead(f *testing.F) {
	f.Add(sample)
	f.Add(withSeries)
	f.Add(string(record().Text()))
	f.Add("figures = [{ id = \"a\\\"\", actual = \"前10\", date = 2025-02-10T12:00:00+08:00 }]")
	f.Fuzz(func(t *testing.T, text string) {
		list, diags := read(text)
		if diags.HasErrors() {
			if list != nil {
				t.Error("a damaged file counts")
			}
			return
		}
		again, diags := read(string(list.Text()))
		if len(diags) > 0 || !again.Equal(list) {
			t.Errorf("%v\n%s", diags, list.Text())
		}
	})
}
