package kind

import (
	"strings"
	"testing"

	"duibiao/internal/scope"
)

// TestWhatIsStatedIsNotMissing holds that a card says of a target or a result that the source does not give it only where no
// other line of the card states one, be it in words, of growth, or taken over; and once.
func TestWhatIsStatedIsNotMissing(t *testing.T) {
	metric := "[[metrics]]\nid = \"m\"\nlabel = \"m\"\n"
	before := func(keys string) chained { return chained{"2023", "2024", metric + keys} }
	half := func(keys string) chained { return chained{"2024H1", "2024", metric + keys} }
	for name, tt := range map[string]struct {
		reports []chained
		want    int // how often something is said to be missing
	}{
		"words, and a growth that has a result":       {[]chained{before("actual = \"100公里\"\ntarget = { words = \"稳中提质\" }\ngrowth = { actual = \"3%\" }\n")}, 0},
		"a target, and a growth that has a result":    {[]chained{before("actual = \"100公里\"\ntarget = \"120公里\"\ngrowth = { actual = \"3%\" }\n")}, 0},
		"a result, and a growth that has a target":    {[]chained{before("actual = \"100公里\"\ngrowth = { target = \"3%\" }\n")}, 0},
		"results of both":                             {[]chained{before("actual = \"100公里\"\ngrowth = { actual = \"3%\" }\n")}, 1},
		"the result of a growth alone":                {[]chained{before("growth = { actual = \"3%\" }\n")}, 1},
		"a target of growth that is taken over":       {[]chained{before("actual = \"100公里\"\ngrowth = { actual = \"3%\", target = \"4%\" }\n"), half("actual = \"60公里\"\ngrowth = { actual = \"5%\" }\n")}, 0},
		"a target of a year before that is under way": {[]chained{{"2020", "2025", metric + "actual = \"100公里\"\ntarget = \"120公里\"\n"}, {"2024", "2025", metric + "actual = \"110公里\"\n"}}, 0},
		"words that are taken over":                   {[]chained{{"2020", "2025", metric + "actual = \"100公里\"\ntarget = { words = \"稳中提质\" }\n"}, {"2024", "2025", metric + "actual = \"110公里\"\n"}}, 0},
		"a target of another year":                    {[]chained{before("actual = \"100公里\"\ntarget = \"120公里\"\n"), {"2024", "2025", metric + "actual = \"110公里\"\n"}}, 0},
	} {
		s := chainOf(t, tt.reports...)
		r := reportNamed(s, string(rune('a'+len(tt.reports)-1)))
		m := &scope.Make(s.Config, r, nil).Report.Editions[1].Sheet.Value.Sectors[0].Value.Metrics[0].Value
		var v cardView
		newEnv(t, s.Config).at(1, "en/"+r.Slug+"/index.html").card(&v, m, "")
		said := ""
		for _, b := range append([]cardBody{v.Body}, v.Growth...) {
			for _, sentence := range b.Sentences {
				said += string(sentence.Text) + " "
			}
		}
		if n := strings.Count(said, "gives no"); n != tt.want {
			t.Errorf("%s: %q says so %d times, want %d", name, said, n, tt.want)
		}
	}
}
