package kind

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// mixOf makes the metrics of a report at random: amounts and growth, of kinds, directions and bounds, with
// results and targets or one of them, in words, so far, and due. Those of one id are of one kind.
func mixOf(r *rand.Rand, ids int, results, targets string, hasTargets bool) string {
	var b strings.Builder
	pick := func(list ...string) string { return list[r.IntN(len(list))] }
	for i := range ids {
		unit, kind := "万人", []string{"flow", "stock", "rate"}[i%3]
		if kind == "rate" {
			unit = "%"
		}
		figure := func(bounds ...string) string {
			return strconv.Itoa(3+r.IntN(5)) + unit + pick(bounds...)
		}
		aim := func() string {
			if r.IntN(6) == 0 {
				return "{ words = \"更多\" }"
			}
			return "\"" + figure("", "", "以上", "以内", "左右") + "\""
		}
		keys := ""
		if r.IntN(4) > 0 {
			keys += "actual = \"" + figure("", "", "", "以上") + "\"\n"
		}
		if hasTargets && r.IntN(3) > 0 {
			keys += "target = " + aim() + "\n"
		}
		of := []string{}
		if r.IntN(3) > 0 {
			of = append(of, fmt.Sprintf("actual = \"%d.5%%\"", 3+r.IntN(4)))
		}
		if hasTargets && r.IntN(3) > 0 {
			of = append(of, fmt.Sprintf("target = \"%d%%%s\"", 3+r.IntN(4), pick("", "以上", "左右")))
		}
		if r.IntN(2) == 0 && len(of) > 0 {
			keys += "growth = { " + strings.Join(of, ", ") + " }\n"
		}
		switch {
		case keys == "":
			keys = "actual = \"" + figure("") + "\"\n"
		case results != "2023" || targets != "2024":
		case r.IntN(4) == 0:
			keys += "[[metrics.series]]\nperiod = 2024\nas_of = 2024-06-30\nactual = \"" + figure("") + "\"\n"
		case r.IntN(4) == 0:
			keys += "[[metrics.series]]\nperiod = 2024\nactual = \"" + figure("") + "\"\n"
		}
		direction := []string{"up", "down", "up", "steady"}[i%4]
		fmt.Fprintf(&b, "[[metrics]]\nid = \"m%d\"\nlabel = \"m%d\"\nkind = %q\ndirection = %q\n%s", i, i, kind, direction, keys)
	}
	return b.String()
}

// tallied is how many figures or targets there are of each sort.
type tallied map[string]int

func (n tallied) String() string {
	text := ""
	for _, sort := range sorts {
		if n[sort] > 0 {
			text += fmt.Sprintf(" %s %d", sort, n[sort])
		}
	}
	return text
}

// sorts are the sorts; of the first, each target is counted, of the others each figure once.
var sorts = []string{"met", "not met", "off", "undetermined", "so far", "no result", "above", "below", "about", "same", "around", "unknown", "in words", "result", "target", "waiting"}

const targetSorts = 6 // how many of them are of targets

// numbersIn returns how many a text says there are by forms of its sentences.
func numbersIn(text string, forms []*words.Counted) (n int) {
	seen := map[int]bool{} // where the numbers stand
	for _, c := range forms {
		said := map[string]bool{string(c.One): true, string(c.Other): true}
		for form := range maps.Keys(said) {
			form = regexp.QuoteMeta(form)
			form = strings.Replace(form, `\{n\}`, `\b(\d+)`, 1)
			form = regexp.MustCompile(`\\\{\w+\\\}`).ReplaceAllString(form, `[^。.，,]*?`)
			for _, found := range regexp.MustCompile(form).FindAllStringSubmatchIndex(text, -1) {
				if k, _ := strconv.Atoi(text[found[2]:found[3]]); !seen[found[2]] {
					seen[found[2]], n = true, n+k
				}
			}
		}
	}
	return n
}

// places is what the places of a report that count say, and what its cards do.
type places struct{ answer, tiles, home, strip, badges, cards tallied }

func placesOf(env *Env, s *report.Site, r *report.Report, lang int) (n places, isDue bool) {
	f := scope.Make(s.Config, r, nil)
	e := &f.Report.Editions[lang]
	p := env.at(lang, "en/a/index.html")
	h := &e.Sheet.Value.Head.Value
	w := p.words()
	answer := ""
	for _, part := range w.Answer(&e.Counts, p.spans(h.ActualPeriod, h.TargetPeriod)) {
		answer += part.Text
	}
	sector := &e.Sheet.Value.Sectors[0].Value
	strip := p.units(sector, unitsInRow).Text
	a, y, o, sc, short, st, out := &w.Answers, &w.Tally, &w.Overview.Fields, &w.Overview.Score, &w.Verdict.Short, &w.Card.State, &w.Card.Outcome
	n = places{tallied{}, tallied{}, tallied{}, tallied{}, tallied{}, tallied{}}
	type said struct {
		answer, strip []*words.Counted
		tile, home    string
		cards         []words.Pattern
	}
	table := map[string]said{
		"met":          {[]*words.Counted{&y.Met}, []*words.Counted{&o.Met}, sc.Met.Name, short.Met, []words.Pattern{out.Met}},
		"not met":      {[]*words.Counted{&y.NotMet}, []*words.Counted{&o.NotMet}, sc.NotMet.Name, short.NotMet, []words.Pattern{out.NotMet}},
		"off":          {[]*words.Counted{&y.Off}, []*words.Counted{&o.Off}, sc.Off.Name, short.Off, []words.Pattern{out.Off}},
		"undetermined": {[]*words.Counted{&y.Open}, []*words.Counted{&o.Open}, sc.Open.Name, short.Open, []words.Pattern{out.Open}},
		"so far":       {[]*words.Counted{&a.SoFar, &y.SoFar}, []*words.Counted{&o.SoFar}, sc.SoFar.Name, short.SoFar, []words.Pattern{out.SoFar}},
		"no result":    {[]*words.Counted{&y.NoResult}, []*words.Counted{&o.NoResult}, sc.NoResult.Name, short.NoResult, []words.Pattern{out.NoResult}},
		"above":        {[]*words.Counted{&a.Above.First, &a.Above.Later}, []*words.Counted{&o.Above}, sc.Above.Name, w.Home.Above, nil},
		"below":        {[]*words.Counted{&a.Below.First, &a.Below.Later}, []*words.Counted{&o.Below}, sc.Below.Name, w.Home.Below, nil},
		"same":         {[]*words.Counted{&a.Same.First, &a.Same.Later}, []*words.Counted{&o.Same}, sc.Same.Name, w.Home.Same, []words.Pattern{st.Same}},
		"about":        {[]*words.Counted{&a.About.First, &a.About.Later}, []*words.Counted{&o.About}, sc.About.Name, w.Home.About, []words.Pattern{st.About}},
		"around":       {[]*words.Counted{&a.Around.First, &a.Around.Later}, []*words.Counted{&o.Around}, sc.Around.Name, w.Home.Around, []words.Pattern{st.Around}},
		"unknown":      {[]*words.Counted{&a.Unknown}, []*words.Counted{&o.Unknown}, sc.Unknown.Name, w.Home.Unknown, []words.Pattern{words.Pattern(st.Unknown)}},
		"in words":     {[]*words.Counted{&a.InWords, &y.InWords}, []*words.Counted{&o.InWords}, sc.InWords.Name, w.Home.InWords, []words.Pattern{words.Pattern(st.InWords)}},
		"result":       {[]*words.Counted{&a.ResultOnly}, []*words.Counted{&o.ResultOnly}, sc.ResultOnly.Name, w.Home.ResultOnly, []words.Pattern{words.Pattern(st.Result)}},
		"target":       {[]*words.Counted{&a.TargetOnly, &a.AlsoTarget}, []*words.Counted{&o.TargetOnly}, sc.TargetOnly.Name, w.Home.TargetOnly, []words.Pattern{words.Pattern(st.Target)}},
		"waiting":      {nil, []*words.Counted{&o.Pending}, sc.Pending.Name, "", []words.Pattern{out.Pending}},
	}
	for sort, say := range table {
		n.answer[sort], n.strip[sort] = numbersIn(answer, say.answer), numbersIn(strip, say.strip)
	}
	for _, item := range p.survey(h, e.Sheet.Value.Sectors).score(&e.Counts) {
		for sort, say := range table {
			if say.tile == item.Name {
				k, _ := strconv.Atoi(item.Number)
				n.tiles[sort] += k
			}
		}
	}
	for _, item := range p.homeCounts(&f.Summaries()[lang].Value, newKey()) {
		k, _ := strconv.Atoi(item.Number)
		sort := "waiting"
		for name, say := range table {
			if say.home == item.Text || name == "in words" && item.Text == short.InWords {
				sort = name
			}
		}
		n.home[sort] += k
	}
	sortOf := func(text string) string {
		for _, sort := range sorts { // about the same comes before the same
			for _, form := range table[sort].cards {
				if matches(form, text) {
					return sort
				}
			}
		}
		if ways := &w.Sentence.Ways; matches(st.Above, text) || strings.Contains(text, ways.More) || strings.Contains(text, ways.Higher) {
			return "above"
		}
		return "below"
	}
	for i := range sector.Metrics {
		var v cardView
		p.card(&v, &sector.Metrics[i].Value, "")
		sort := sortOf(v.State.Text)
		n.badges[sort]++
		n.cards[sort]++
		if len(v.Growth) > 0 && len(v.Growth[0].State) > 0 {
			for _, of := range sorts[:targetSorts] {
				if sortOf(v.Growth[0].State[0].Text) == of {
					n.cards[of]++
				}
			}
		}
	}
	return n, e.Counts.Tally.Targets > 0
}

func matches(form words.Pattern, text string) bool {
	expr := regexp.MustCompile(`\\\{\w+\\\}`).ReplaceAllString(regexp.QuoteMeta(string(form)), `.+`)
	return regexp.MustCompile("^" + expr + "$").MatchString(text)
}

// TestCountsAgreeWithCards holds, over reports at random, that the headline of a report, the tiles of its
// overview, the home page and the strip of its article count what its cards say, in both languages.
func TestCountsAgreeWithCards(t *testing.T) {
	seeds := 150
	if testing.Short() {
		seeds = 40
	}
	var env *Env
	for seed := range seeds {
		r := rand.New(rand.NewPCG(uint64(seed), 6))
		spans := [][2]string{{"2023", "2024"}, {"2023H1", "2023"}, {"2023Q1-Q3", "2023"}, {"2023", "2023"}}[r.IntN(4)]
		ids := 1 + r.IntN(6)
		isChain, before := r.IntN(2) == 0, "2023"
		if isChain && spans[1] == "2024" && r.IntN(2) == 0 {
			before = "2024"
		}
		list := []chained{{spans[0], spans[1], mixOf(r, ids, spans[0], spans[1], !isChain || before != spans[1])}}
		if isChain { // targets of the same period are taken over
			list = append([]chained{{"2022", before, mixOf(r, ids, "2022", before, true)}}, list...)
		}
		s := chainOf(t, list...)
		if env == nil {
			env = newEnv(t, s.Config)
		}
		for i := range list {
			for lang := range s.Config.Languages {
				isLast := i == len(list)-1
				of, isDue := placesOf(env, s, reportNamed(s, string(rune('a'+i))), lang)
				fault := of.fault(isDue, isLast)
				if fault != "" {
					t.Errorf("seed %d, %s in %d: %s\nanswer%v\ntiles %v\nhome  %v\nstrip %v\nbadges%v\ncards %v\n%v", seed, string(rune('a'+i)), lang, fault, of.answer, of.tiles, of.home, of.strip, of.badges, of.cards, list)
				}
			}
		}
		if t.Failed() {
			return
		}
	}
}

// fault says where two places differ. What later reports tell stands on cards and is counted by a sentence of
// its own; of targets that are due, cards show the newest alone.
func (n *places) fault(isDue, isLast bool) string {
	for i, sort := range sorts {
		isTarget, isOfBoth := i < targetSorts, sort != "waiting"
		switch {
		case n.strip[sort] != n.badges[sort]:
			return sort + ": strip and badges"
		case n.tiles[sort] != n.home[sort] && (isTarget || !isDue || sort == "waiting"):
			return sort + ": tiles and home"
		case n.tiles[sort] != n.answer[sort] && isOfBoth && (isTarget || !isDue):
			return sort + ": tiles and answer"
		case !isDue && isLast && n.tiles[sort] != n.cards[sort]:
			return sort + ": tiles and cards"
		case isDue && isTarget && n.tiles[sort] < n.cards[sort] && isLast:
			return sort + ": fewer tiles than cards"
		}
	}
	return ""
}
