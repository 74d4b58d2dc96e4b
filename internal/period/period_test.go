package period

import (
	"slices"
	"testing"
	"time"
)

// Every way to write a period, with the one way in which it is written again and its
// interval of ISO 8601.
func TestForms(t *testing.T) {
	for _, test := range []struct{ text, again, interval string }{
		{"2025", "2025", "2025-01-01/P1Y"},
		{"2021-2025", "2021-2025", "2021-01-01/P5Y"},
		{"2025H1", "2025H1", "2025-01-01/P6M"},
		{"2025H2", "2025H2", "2025-07-01/P6M"},
		{"2025Q1", "2025Q1", "2025-01-01/P3M"},
		{"2025Q3", "2025Q3", "2025-07-01/P3M"},
		{"2025Q1-Q3", "2025Q1-Q3", "2025-01-01/P9M"},
		{"2025Q2-Q3", "2025Q2-Q3", "2025-04-01/P6M"},
		{"2025-06", "2025-06", "2025-06-01/P1M"},
		{"2025-01/2025-05", "2025-01/2025-05", "2025-01-01/P5M"},
		{"2024-11/2025-02", "2024-11/2025-02", "2024-11-01/P4M"},
		{"2024-07/2025-06", "2024-07/2025-06", "2024-07-01/P1Y"},
		{"2024-12/2026-01", "2024-12/2026-01", "2024-12-01/P1Y2M"},

		// Equal when their intervals are.
		{"2025Q1-Q2", "2025H1", "2025-01-01/P6M"},
		{"2025Q3-Q4", "2025H2", "2025-07-01/P6M"},
		{"2025Q1-Q4", "2025", "2025-01-01/P1Y"},
		{"2025-01/2025-12", "2025", "2025-01-01/P1Y"},
		{"2025-04/2025-06", "2025Q2", "2025-04-01/P3M"},
		{"2024-01/2025-12", "2024-2025", "2024-01-01/P2Y"},
	} {
		p, problem := Parse(test.text)
		if !problem.IsZero() {
			t.Errorf("%s: %s", test.text, problem.En)
			continue
		}
		if p.String() != test.again || p.Interval() != test.interval {
			t.Errorf("%s is %s, %s; want %s, %s", test.text, p, p.Interval(), test.again, test.interval)
		}
	}
}

func TestNoPeriods(t *testing.T) {
	for _, text := range []string{
		"", "25", "2025年", "2025H0", "2025H3", "2025h1", "2025Q5", "2025Q0", "2025Q3-Q1", "2025Q2-Q2", "2025-00", "2025-13", "2025-6",
		"2025-05/2025-01", "2025-05/2025-05", "2025-2021", "2025-2025", "2025H1-H2", "2025Q1-2025Q3", "1899", "3000", "1899-1901", "2998-3000",
		"2025-01/3000-01", "2025 ", " 2025", "2025-01-01", "2025-01/05", "2025\n", "２０２５",
	} {
		if p, problem := Parse(text); problem.IsZero() || !p.IsZero() {
			t.Errorf("%q is read as %s", text, p)
		}
	}
}

func TestNone(t *testing.T) {
	var none Period
	if !none.IsZero() || none.String() != "" || none.Interval() != "" {
		t.Errorf("no period is %q, %q", none, none.Interval())
	}
}

func must(t *testing.T, text string) Period {
	t.Helper()
	p, problem := Parse(text)
	if !problem.IsZero() {
		t.Fatal(problem.En)
	}
	return p
}

// By end, then longer first.
func TestCompare(t *testing.T) {
	order := []string{"2024", "2025Q1", "2025H1", "2025Q2", "2025-06", "2025-07", "2021-2025", "2025", "2025H2", "2025-12", "2026-01"}
	var shuffled []Period
	for _, i := range []int{5, 0, 9, 2, 10, 7, 3, 1, 8, 6, 4} {
		shuffled = append(shuffled, must(t, order[i]))
	}
	slices.SortFunc(shuffled, Period.Compare)
	for i, p := range shuffled {
		if p.String() != order[i] {
			t.Errorf("the %d-th is %s, want %s", i, p, order[i])
		}
	}
}

func TestTime(t *testing.T) {
	day := func(text string) time.Time {
		d, err := time.Parse(time.DateOnly, text)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, test := range []struct {
		period, date string
		in           bool
		days, until  int
	}{
		{"2025", "2025-06-30", true, 365, 181},
		{"2024", "2024-12-31", true, 366, 366},
		{"2025", "2025-01-01", true, 365, 1},
		{"2025H2", "2025-06-30", false, 184, 0},
		{"2025", "2026-01-01", false, 365, 0},
		{"2021-2025", "2025-12-21", true, 1826, 1816},
		{"2024-02", "2024-02-29", true, 29, 29},
	} {
		p, date := must(t, test.period), day(test.date)
		if p.Contains(date) != test.in || p.Days() != test.days || test.in && p.DaysUntil(date) != test.until {
			t.Errorf("%s: %s is in it: %t; %d days, %d until then", p, test.date, p.Contains(date), p.Days(), p.DaysUntil(date))
		}
	}
}

func TestRelations(t *testing.T) {
	for _, test := range []struct {
		p, q          string
		opens, endsBy bool
	}{
		{"2025H1", "2025", true, true},
		{"2025", "2025", false, true},
		{"2025", "2025H1", false, false},
		{"2025H2", "2025", false, true},
		{"2024", "2025", false, true},
		{"2021", "2021-2025", true, true},
		{"2025Q1", "2025H1", true, true},
		{"2026", "2025", false, false},
	} {
		p, q := must(t, test.p), must(t, test.q)
		if p.Opens(q) != test.opens || p.EndsBy(q) != test.endsBy {
			t.Errorf("%s opens %s: %t; is over when it is: %t", p, q, p.Opens(q), p.EndsBy(q))
		}
	}
}

// Whatever is a period is written so that it is read as the same.
func FuzzParse(f *testing.F) {
	for _, text := range []string{"2025", "2021-2025", "2025H1", "2025Q1-Q3", "2025-06", "2025-01/2025-05", "2024-11/2025-02"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, problem := Parse(text)
		if !problem.IsZero() {
			return
		}
		again, problem := Parse(p.String())
		if !problem.IsZero() || again != p {
			t.Errorf("%q is %s, which is read as %s %s", text, p, again, problem.En)
		}
		if p.Days() < 28 || p.End().Before(p.Start()) || !p.Contains(p.End()) || p.Contains(p.End().AddDate(0, 0, 1)) {
			t.Errorf("%q is from %s to %s, %d days", text, p.Start(), p.End(), p.Days())
		}
	})
}
