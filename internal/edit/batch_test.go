package edit

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// TestApplyIsOneChangeAfterAnother holds a batch against its changes made one by one.
func TestApplyIsOneChangeAfterAnother(t *testing.T) {
	pairs := func(id string) []Pair { return []Pair{{"id", Quote(id)}, {"actual", "1"}} }
	for _, tt := range []struct {
		name, text string
		changes    []Change
	}{
		{"values", "[[m]]\na = 1 # one\nb = 2\n[[m]]\na = 3\n", []Change{{Path: "m.1.a", Literal: "30"}, {Path: "m.0.b", Literal: `"x"`}, {Path: "m.0.a", Literal: "10"}}},
		{"keys of one table", "[[m]]\na = 1\n\n[[m]]\na = 2\n", []Change{{Path: "m.0.b", Literal: "2"}, {Path: "m.0.c", Literal: "3"}, {Path: "m.1.b", Literal: "4"}}},
		{"the last line has no end", "[[m]]\na = 1", []Change{{Path: "m.0.b", Literal: "2"}, {Path: "m.0.c", Literal: "3"}}},
		{"a key goes and one comes", "[[m]]\na = 1\nb = 2\n", []Change{{Path: "m.0.b"}, {Path: "m.0.c", Literal: "3"}}},
		{"an inline table", "m = [{ a = 1, b = 2, c = 3 }, { a = 4 }]\n", []Change{{Path: "m.0.a"}, {Path: "m.0.b"}, {Path: "m.0.d", Literal: "5"}, {Path: "m.1.b", Literal: "6"}}},
		{"an inline table loses all", "t = { a = 1, b = 2 }\n", []Change{{Path: "t.a"}, {Path: "t.b"}, {Path: "t.c", Literal: "3"}, {Path: "t.d", Literal: "4"}}},
		{"elements", "+++\n[[m]]\nid = 'x'\n\n[other]\na = 1\n+++\ntext\n", []Change{{Path: "m", Pairs: pairs("y")}, {Path: "m.0.id", Literal: "'z'"}, {Path: "m", Pairs: pairs("w")}}},
		{"the first elements", "+++\r\na = 1\r\n+++\r\n", []Change{{Path: "m", Pairs: pairs("y")}, {Path: "m", Pairs: pairs("w")}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want := []byte(tt.text)
			for _, c := range tt.changes {
				var err error
				if want, err = applyOne(want, c); err != nil {
					t.Fatal(err)
				}
			}
			got, errs := Apply([]byte(tt.text), tt.changes)
			if i := slices.IndexFunc(errs, func(err error) bool { return err != nil }); i >= 0 {
				t.Fatal(errs[i])
			}
			if string(got) != string(want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestApplySaysWhichChangeFails(t *testing.T) {
	out, errs := Apply([]byte("a = 1\nt = [1]\n"), []Change{{Path: "a", Literal: "2"}, {Path: "b"}, {Path: "t.x", Literal: "1"}})
	if out != nil || errs[0] != nil || errs[1] == nil || errs[2] == nil {
		t.Errorf("%q, %v", out, errs)
	}
	if out, errs := Apply([]byte("a = 1\n"), []Change{{Path: "a", Literal: "2\nb = 3"}}); out != nil || errs[0] == nil {
		t.Errorf("a value brings a key with it: %q, %v", out, errs)
	}
}

// TestApplyReadsTheTextOnce holds the work of a batch, counted in allocations: twice the
// changes in twice the text are twice the work.
func TestApplyReadsTheTextOnce(t *testing.T) {
	work := func(n int) float64 {
		var b strings.Builder
		var changes []Change
		for i := range n {
			fmt.Fprintf(&b, "[[m]]\nid = \"m%d\"\na = %d\nu = { one = 'x', other = 'y' }\n\n", i, i)
			changes = append(changes, Change{Path: fmt.Sprintf("m.%d.a", i), Literal: "7"}, Change{Path: fmt.Sprintf("m.%d.u.one", i)},
				Change{Path: fmt.Sprintf("m.%d.new", i), Literal: "8"}, Change{Path: "m", Pairs: []Pair{{"id", "'new'"}}})
		}
		return testing.AllocsPerRun(1, func() {
			if _, errs := Apply([]byte(b.String()), changes); errs[0] != nil {
				t.Fatal(errs[0])
			}
		})
	}
	if once, twice := work(200), work(400); twice > 2.2*once {
		t.Errorf("%.0f allocations for 200 metrics, %.0f for 400", once, twice)
	}
}

// FuzzApply changes values of a text at random, in a batch and one by one.
func FuzzApply(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, uint64(1))
	}
	f.Fuzz(func(t *testing.T, text string, seed uint64) {
		all, ok := values(text)
		if !ok || strings.HasPrefix(text, "+++") || strings.HasPrefix(text, "\uFEFF") {
			return
		}
		rng := rand.New(rand.NewPCG(seed, 0))
		var changes []Change
		want := []byte(text)
		for _, path := range slices.Sorted(maps.Keys(all)) {
			c := Change{Path: path, Literal: []string{"", "7"}[rng.IntN(2)]}
			if next, err := applyOne(want, c); err == nil {
				changes, want = append(changes, c), next
			}
		}
		got, errs := Apply([]byte(text), changes)
		if got == nil {
			return // what is refused together is no damage
		}
		for i, err := range errs {
			if err != nil {
				t.Fatalf("%v: %v", changes[i], err)
			}
		}
		if string(got) != string(want) {
			t.Errorf("%v: got\n%s\nwant\n%s", changes, got, want)
		}
	})
}
