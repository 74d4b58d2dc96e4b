package quantity

import (
	"cmp"
	"os"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
)

// goldenRow is a line of testdata/golden.txt.
type goldenRow struct {
	source, value, high, bound, unit, english, chinese string
	word                                               *Word
}

func golden(tb testing.TB) []goldenRow {
	tb.Helper()
	data, err := os.ReadFile("testdata/golden.txt")
	if err != nil {
		tb.Fatal(err)
	}
	var rows []goldenRow
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSuffix(line, "\n"); !strings.HasPrefix(line, "#") {
			rows = append(rows, goldenLine(tb, line))
		}
	}
	return rows
}

func goldenLine(tb testing.TB, line string) goldenRow {
	tb.Helper()
	f := strings.Split(line, "\t")
	if len(f) != 7 && len(f) != 8 {
		tb.Fatalf("%d fields: %s", len(f), line)
	}
	row := goldenRow{source: f[0], value: f[1], high: f[2], bound: f[3], unit: f[4], english: f[5], chinese: f[6]}
	if len(f) == 8 {
		one, other, _ := strings.Cut(f[7], "|")
		row.word = &Word{One: one, Other: cmp.Or(other, one)}
	}
	return row
}

// name returns the row's name of its unit.
func (row goldenRow) name(tb testing.TB, u *Units, unit string) Name {
	tb.Helper()
	if row.word != nil {
		return Name{Word: *row.word}
	}
	n, ok := u.Name(unit, "en")
	if !ok {
		tb.Fatalf("%s: no English word for %q", row.source, unit)
	}
	return n
}

func TestGolden(t *testing.T) {
	u := StandardUnits()
	for _, row := range golden(t) {
		q, err := u.Parse(row.source)
		if err != nil {
			t.Errorf("%s: %v", row.source, err)
			continue
		}
		han, _ := u.Name(q.Unit, "zh")
		got := []string{
			q.Value.String(), q.High.String(), q.Bound.String(), q.Unit,
			English().Write(q, row.name(t, u, q.Unit)), Chinese().Write(q, han),
		}
		want := []string{row.value, row.high, row.bound, row.unit, row.english, row.chinese}
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", row.source, diff)
		}
	}
}

// TestGoldenRoundTrip reads what was written.
func TestGoldenRoundTrip(t *testing.T) {
	for _, row := range golden(t) {
		u := StandardUnits()
		if row.word != nil {
			u = u.With(row.unit, map[string]Word{"en": *row.word})
		}
		q, err := u.Parse(row.source)
		if err != nil {
			t.Errorf("%s: %v", row.source, err)
			continue
		}
		if !q.Equal(mustParse(t, u, row.chinese)) {
			t.Errorf("%s: %s is not the same", row.source, row.chinese)
		}
		if again := mustParse(t, u, row.english); again.Unit != "" || q.Unit == "" {
			if !q.Equal(again) {
				t.Errorf("%s: %s is %v, want %v", row.source, row.english, again, q)
			}
		}
	}
}

func mustParse(tb testing.TB, u *Units, s string) Quantity {
	tb.Helper()
	q, err := u.Parse(s)
	if err != nil {
		tb.Error(err)
	}
	return q
}
