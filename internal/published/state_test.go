package published_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/period"
	"duibiao/internal/published"
)

// told returns the states of a list in short.
func told(l *published.List) []string {
	var list []string
	for _, s := range l.States {
		list = append(list, s.Date.Format("0102")+" "+s.Part.String()+" "+s.Labels["zh"]+" "+s.Texts["zh"]+" "+s.Texts["en"])
	}
	return list
}

// TestStatesAreAdded holds that a release adds a state where anything of it is new: a language that was not
// there, or was not known, did not say before what it says now.
func TestStatesAreAdded(t *testing.T) {
	l := &published.List{}
	add := func(part published.Part, label, zh, en, since, date string) {
		texts := published.Words{"zh": zh}
		if en != "" {
			texts["en"] = en
		}
		l.AddState(published.State{
			ID: "parks", Side: published.Side{Part: part}, Labels: published.Words{"zh": label}, Texts: texts, Date: on(date),
		}, on(since))
	}
	add(published.Target, "公园", "60个", "", "2025-02-10", "2025-02-10")
	add(published.Actual, "公园", "54个", "", "2025-02-10", "2025-02-10")
	add(published.Actual, "公园", "54个", "54", "2025-02-10", "2025-03-01") // the translation is new
	add(published.Actual, "公园", "54个", "54", "2025-02-10", "2025-03-02") // nothing is
	add(published.Actual, "绿地", "54个", "54", "2025-02-10", "2025-03-03")
	add(published.Actual, "绿地", "55个", "55", "2025-03-04", "2025-03-04")
	add(published.Actual, "绿地", "55个", "55", "2025-03-05", "2025-03-05") // it was gone, and is there again
	want := []string{"0210 actual 公园 54个 ", "0301 actual 公园 54个 54", "0303 actual 绿地 54个 54", "0304 actual 绿地 55个 55", "0305 actual 绿地 55个 55", "0210 target 公园 60个 "}
	if diff := cmp.Diff(want, told(l)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestCourses holds what is known of figures in a list that has no states: the figure of the tenth was there
// before its label was recorded; the label of the third of March went out with both of its figures.
func TestCourses(t *testing.T) {
	l := published.New([]published.Figure{figure("54个", "2025-02-10"), figure("55个", "2025-03-10")}, published.Periods{Actual: period.Year(2024)})
	l.Metrics = []published.Metric{
		{ID: "parks", Kind: "first", Date: on("2025-02-20")}, {ID: "parks", Kind: "second", Date: on("2025-03-03")},
		{ID: "parks", Kind: "third", Date: on("2025-03-10")}, {ID: "parks", Kind: "fourth", Date: on("2025-03-20")},
	}
	var got []string
	for _, c := range l.Courses() {
		kind := "nothing"
		if c.Metric != nil {
			kind = c.Metric.Kind
		}
		got = append(got, c.Date.Format("0102")+" "+c.Figure.Text+" "+kind)
	}
	want := []string{"0210 54个 nothing", "0220 54个 first", "0303 54个 second", "0310 55个 third", "0320 55个 fourth"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}
