package kind

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// chained is a report with its metrics, which follows the one before it.
type chained struct{ results, targets, metrics string }

// chainOf makes a site of reports of which each follows the one before, and tells each what those after it
// say. Words of targets are "more" in English.
func chainOf(t *testing.T, list ...chained) *report.Site {
	t.Helper()
	var b strings.Builder
	b.WriteString("-- config.toml --\ntitle = { zh = \"站\", en = \"Site\" }\n")
	for i, r := range list {
		slug, follows := string(rune('a'+i)), ""
		if i > 0 {
			follows = "follows = \"" + string(rune('a'+i-1)) + "\"\n"
		}
		var english strings.Builder
		for _, m := range strings.Split(r.metrics, "[[metrics]]\n")[1:] {
			id := regexp.MustCompile(`id = "(.*)"`).FindStringSubmatch(m)[1]
			english.WriteString("[[metrics]]\nid = \"" + id + "\"\nlabel = \"" + id + "\"\n")
			if strings.Contains(m, "\ntarget = { words") {
				english.WriteString("target = { words = \"more\" }\n")
			}
		}
		b.WriteString("-- content/" + slug + "/index.zh.md --\n+++\ntitle = \"报告" + slug + "\"\nactual_period = \"" + r.results + "\"\ntarget_period = \"" + r.targets + "\"\n" + follows + "+++\n" +
			"-- content/" + slug + "/index.en.md --\n+++\ntitle = \"Report " + slug + "\"\n+++\n" +
			"-- content/" + slug + "/s.zh.md --\n+++\ntitle = \"甲\"\n" + r.metrics + "+++\n" +
			"-- content/" + slug + "/s.en.md --\n+++\ntitle = \"A\"\n" + english.String() + "+++\n")
	}
	s := sitetest.Site(t, sitetest.FS(b.String()))
	for _, r := range s.Reports {
		for _, later := range s.Reports {
			var told []report.Told
			for _, x := range later.Told(0) {
				if x.Of.Report == r.Slug {
					told = append(told, x)
				}
			}
			r.Tell(s.Config, told)
		}
	}
	return s
}

func reportNamed(s *report.Site, slug string) *report.Report {
	return s.Reports[slices.IndexFunc(s.Reports, func(r *report.Report) bool { return r.Slug == slug })]
}

// counted is what a report says of its figures, in all places that count them.
type counted struct{ answer, tiles, strip, home, badges string }

// countedIn returns what a report says in a language.
func countedIn(t *testing.T, s *report.Site, slug string, lang int) counted {
	t.Helper()
	f := scope.Make(s.Config, reportNamed(s, slug), nil)
	e := &f.Report.Editions[lang]
	p := newEnv(t, s.Config).at(lang, "en/a/index.html")
	h := &e.Sheet.Value.Head.Value
	var c counted
	for _, part := range p.words().Answer(&e.Counts, p.spans(h.ActualPeriod, h.TargetPeriod)) {
		c.answer += part.Text
	}
	var tiles, home, badges []string
	for _, item := range p.survey(h, e.Sheet.Value.Sectors).score(&e.Counts) {
		tiles = append(tiles, item.Number+" "+item.Name)
	}
	for _, item := range p.homeCounts(&f.Summaries()[lang].Value, newKey()) {
		home = append(home, item.Number+" "+item.Text)
	}
	sector := &e.Sheet.Value.Sectors[0].Value
	for i := range sector.Metrics {
		var v cardView
		p.card(&v, &sector.Metrics[i].Value, "")
		text := v.State.Text
		if len(v.Growth) > 0 && len(v.Growth[0].State) > 0 {
			text += " + " + v.Growth[0].State[0].Text
		}
		badges = append(badges, text)
	}
	c.tiles, c.home, c.badges = strings.Join(tiles, "; "), strings.Join(home, "; "), strings.Join(badges, "; ")
	c.strip = p.units(sector, unitsInRow).Text
	return c
}

// TestOneThingIsCountedInOneWay holds that headline, tiles, strip and home of a report say the same of
// its figures, and what their cards say: also of growth, of parts of a year, and of targets that are
// taken over or decided early.
func TestOneThingIsCountedInOneWay(t *testing.T) {
	metric := func(id, keys string) string {
		return "[[metrics]]\nid = \"" + id + "\"\nlabel = \"" + id + "\"\n" + keys
	}
	const (
		level  = "actual = \"60亿元\"\n"
		target = "target = \"110亿元\"\n"
		growth = "growth = { actual = \"7.5%\", target = \"7%以上\" }\n"
	)
	for _, tt := range []struct {
		name   string
		chain  []chained
		slug   string
		en, zh counted
	}{
		{name: "half a year", chain: []chained{{"2024H1", "2024", metric("a", level+target)}}, en: counted{
			"1 target is under way: part of 2024 is known.",
			"1 So far",
			"1 figure: 1 so far.",
			"1 So far",
			"2024 so far, to 30 June",
		}, zh: counted{
			"1项目标正在进行，2024年目前只有部分实绩。",
			"1 进行中",
			"1项：1项进行中。",
			"1 进行中",
			"2024年，截至6月30日",
		}},
		{name: "growth, too", chain: []chained{{"2024H1", "2024", metric("a", level+target+growth)}}, en: counted{
			"2 targets are under way: part of 2024 is known.",
			"2 So far",
			"1 figure: 1 so far.",
			"2 So far",
			"2024 so far, to 30 June + 2024 so far, to 30 June",
		}, zh: counted{
			"2项目标正在进行，2024年目前只有部分实绩。",
			"2 进行中",
			"1项：1项进行中。",
			"2 进行中",
			"2024年，截至6月30日 + 2024年，截至6月30日",
		}},
		{name: "growth beside a level", chain: []chained{{"2024H1", "2024", metric("a", level+growth)}}, en: counted{
			"1 target is under way: part of 2024 is known.",
			"1 So far",
			"1 figure: 1 so far.",
			"1 So far",
			"2024 so far, to 30 June",
		}, zh: counted{
			"1项目标正在进行，2024年目前只有部分实绩。",
			"1 进行中",
			"1项：1项进行中。",
			"1 进行中",
			"2024年，截至6月30日",
		}},
		{name: "growth beside a target", chain: []chained{{"2024H1", "2024", metric("a", target+growth)}}, en: counted{
			"1 target is under way: part of 2024 is known. 1 figure has only a target.",
			"1 So far; 1 Target only",
			"1 figure: 1 target only.",
			"1 So far; 1 Target only",
			"Target only + 2024 so far, to 30 June",
		}, zh: counted{
			"1项目标正在进行，2024年目前只有部分实绩。1项只有目标。",
			"1 进行中; 1 只有目标",
			"1项：1项只有目标。",
			"1 进行中; 1 只有目标",
			"只有目标 + 2024年，截至6月30日",
		}},
		{name: "all of these", chain: []chained{{"2024H1", "2024", metric("a", target+growth) + metric("b", level+target+growth) + metric("c", level+growth) + metric("d", growth)}}, en: counted{
			"5 targets are under way: part of 2024 is known. 1 figure has only a target.",
			"5 So far; 1 Target only",
			"4 figures: 3 so far, 1 target only.",
			"5 So far; 1 Target only",
			"Target only + 2024 so far, to 30 June; 2024 so far, to 30 June + 2024 so far, to 30 June; 2024 so far, to 30 June; 2024 so far, to 30 June",
		}, zh: counted{
			"5项目标正在进行，2024年目前只有部分实绩。1项只有目标。",
			"5 进行中; 1 只有目标",
			"4项：3项进行中，1项只有目标。",
			"5 进行中; 1 只有目标",
			"只有目标 + 2024年，截至6月30日; 2024年，截至6月30日 + 2024年，截至6月30日; 2024年，截至6月30日; 2024年，截至6月30日",
		}},
		{name: "growth for the next year", chain: []chained{{"2022", "2023", metric("a", level+growth)}}, en: counted{
			"The one figure has both a 2022 result and a 2023 target.",
			"1 Not yet known",
			"1 figure: 1 not yet known.",
			"1 Not yet known (2023)",
			"2023: not yet known",
		}, zh: counted{
			"1项指标，既有2022年实绩又有2023年目标。",
			"1 尚无结果",
			"1项：1项尚无结果。",
			"1 尚无结果（2023年）",
			"2023年：尚无结果",
		}},
		{name: "targets that are decided early", chain: []chained{
			{"2023", "2024", metric("jobs", "actual = \"110万人\"\ntarget = \"120万人以上\"\n") + metric("gas", "direction = \"down\"\nactual = \"97万吨\"\ntarget = \"95万吨以内\"\n") + metric("rate", "kind = \"rate\"\nactual = \"5%\"\ntarget = \"6%\"\n")},
			{"2024Q1-Q3", "2024", metric("jobs", "actual = \"121万人\"\n") + metric("gas", "direction = \"down\"\nactual = \"96万吨\"\n") + metric("rate", "kind = \"rate\"\nactual = \"5.5%\"\n")},
		}, slug: "b", en: counted{
			"Of the 2024 targets, 2 are already decided: 1 was met and 1 was not met. 1 target is under way: part of 2024 is known.",
			"1 Met; 1 Not met; 1 So far",
			"3 figures: 1 met, 1 not met, 1 so far.",
			"1 Met; 1 Not met; 1 So far",
			"2024: met; 2024: not met; 2024 so far, to 30 September",
		}, zh: counted{
			"2024年目标中2项已有结果：1项达到，1项未达到。1项目标正在进行，2024年目前只有部分实绩。",
			"1 达到; 1 未达到; 1 进行中",
			"3项：1项达到，1项未达到，1项进行中。",
			"1 达到; 1 未达到; 1 进行中",
			"2024年：达到; 2024年：未达到; 2024年，截至9月30日",
		}},
		{name: "words that are taken over", chain: []chained{
			{"2022", "2023", metric("w", "actual = \"5%\"\ntarget = { words = \"与增长同步\" }\n") + metric("jobs", "actual = \"5套\"\ntarget = \"6套\"\n")},
			{"2023H1", "2023", metric("w", "actual = \"6%\"\n") + metric("jobs", "actual = \"3套\"\n")},
		}, slug: "b", en: counted{
			"1 target is under way: part of 2023 is known. 1 target is set in words.",
			"1 So far; 1 Target in words",
			"2 figures: 1 so far, 1 in words.",
			"1 So far; 1 Target in words",
			"The target is in words; 2023 so far, to 30 June",
		}, zh: counted{
			"1项目标正在进行，2023年目前只有部分实绩。1项目标为文字表述。",
			"1 进行中; 1 文字目标",
			"2项：1项进行中，1项为文字目标。",
			"1 进行中; 1 文字目标",
			"目标为文字表述; 2023年，截至6月30日",
		}},
		{name: "targets beside those that are due", chain: []chained{{"2023", "2024", metric("jobs", "actual = \"5套\"\ntarget = \"6套\"\n[[metrics.series]]\nperiod = 2023\ntarget = \"4套\"\n") + metric("plain", "actual = \"6%\"\ntarget = \"7%\"\n")}}, en: counted{
			"Of the one target for 2023, 1 was met and 0 were not met. 2 targets are set for 2024.",
			"1 Met; 0 Not met; 2 Target higher; 2 Not yet known",
			"2 figures: 1 met, 1 higher.",
			"1 Met; 0 Not met; 2 Not yet known (2024)",
			"2023: met; Target 1 percentage point above the 2023 result",
		}, zh: counted{
			"2023年1项目标：1项达到，0项未达到。2024年提出2项目标。",
			"1 达到; 0 未达到; 2 目标提高; 2 尚无结果",
			"2项：1项达到，1项目标提高。",
			"1 达到; 0 未达到; 2 尚无结果（2024年）",
			"2023年：达到; 目标比2023年高1个百分点",
		}},
		{name: "growth of which a later report tells", chain: []chained{
			{"2022", "2023", metric("a", level+growth)}, {"2023", "2024", metric("a", "growth = { actual = \"7.6%\", target = \"8%\" }\n")},
		}, en: counted{
			"The one figure has both a 2022 result and a 2023 target.",
			"",
			"1 figure: 1 met.",
			"",
			"2023: met",
		}, zh: counted{
			"1项指标，既有2022年实绩又有2023年目标。",
			"",
			"1项：1项达到。",
			"",
			"2023年：达到",
		}},
	} {
		s := chainOf(t, tt.chain...)
		slug := "a"
		if tt.slug != "" {
			slug = tt.slug
		}
		for lang, want := range []counted{tt.zh, tt.en} {
			if got := countedIn(t, s, slug, lang); got != want {
				t.Errorf("%s:\n%q,\n%q,\n%q,\n%q,\n%q", tt.name, got.answer, got.tiles, got.strip, got.home, got.badges)
			}
		}
	}
}

// TestWordsThatAreTakenOverStandOnTheCard holds that the words of a target stand beside what is known of its
// period so far, as those that the report states itself do.
func TestWordsThatAreTakenOverStandOnTheCard(t *testing.T) {
	metric := "[[metrics]]\nid = \"w\"\nlabel = \"w\"\nactual = \"5%\"\n"
	s := chainOf(t, chained{"2022", "2023", metric + "target = { words = \"与增长同步\" }\n"}, chained{"2023H1", "2023", metric})
	m := &scope.Make(s.Config, reportNamed(s, "b"), nil).Report.Editions[1].Sheet.Value.Sectors[0].Value.Metrics[0].Value
	var v cardView
	newEnv(t, s.Config).at(1, "en/b/index.html").card(&v, m, "")
	if len(v.Body.Lines) != 2 || v.Body.Lines[1].Words != "more" || !hasCard(m) {
		t.Errorf("the card has %+v", v.Body.Lines)
	}
}

// TestResultsSoFarOfPlansStandWithTheirTargets holds that a result of a part of a plan is not listed as that of
// the whole.
func TestResultsSoFarOfPlansStandWithTheirTargets(t *testing.T) {
	metric := "[[metrics]]\nid = \"roads\"\nlabel = \"roads\"\n"
	plan := "[[metrics.series]]\nperiod = \"2021-2025\"\n"
	s := chainOf(t, chained{"2022", "2023", metric + "actual = \"20公里\"\n" + plan + "target = \"100公里\"\n"},
		chained{"2023", "2024", metric + plan + "actual = \"70公里\"\nas_of = 2023-12-31\n"})
	f, env := scope.Make(s.Config, reportNamed(s, "b"), nil), newEnv(t, s.Config)
	for lang, want := range []string{"70公里（截至2023年12月31日），目标100公里|2021—2025年", "70 km (by 31 December 2023), target 100 km|in 2021–2025"} {
		row := env.at(lang, "en/b/index.html").figureRow(&f.Report.Editions[lang].Sheet.Value.Sectors[0].Value.Metrics[0].Value)
		if got := row.Text + "|" + row.Period; got != want {
			t.Errorf("listed as %q, want %q", got, want)
		}
	}
}

// TestTargetsThatAreTakenOverAreNotMissing holds that of a metric whose target an earlier report states it is not said that there is
// none: with a result of another period alone it is one that waits for its result, and beside a result the target is told.
func TestTargetsThatAreTakenOverAreNotMissing(t *testing.T) {
	metric := "[[metrics]]\nid = \"m\"\nlabel = \"m\"\n"
	for _, tt := range []struct {
		first, then         chained
		answer, tiles, list string
	}{
		{chained{"2023", "2024", metric + "actual = \"12公里\"\ntarget = \"15公里\"\n"}, chained{"2024H1", "2024", metric},
			"1 figure has only a target.", "1 Target only", "targets Set for 2024 (the source gives no first-half 2024 figure): 15 km"},
		{chained{"2020", "2025", metric + "actual = \"12公里\"\ntarget = \"15公里\"\n"}, chained{"2024", "2025", metric + "actual = \"14公里\"\n"},
			"1 figure has only a result.", "1 Result only", "results Reached in 2024 (): 14 km, 2025 target 15 km"},
		{chained{"2023", "2024", metric + "actual = \"12公里\"\n"}, chained{"2024H1", "2024", metric},
			"1 figure has only a result.", "1 Result only", "results Reached in first-half 2024 (the source gives no 2024 target): 12 km in 2023"},
	} {
		s := chainOf(t, tt.first, tt.then)
		got := countedIn(t, s, "b", 1)
		sheet := &scope.Make(s.Config, reportNamed(s, "b"), nil).Report.Editions[1].Sheet.Value
		var list string
		for _, l := range newEnv(t, s.Config).at(1, "en/b/index.html").lists(&sheet.Sectors[0].Value, false, func(*figureRow, *scope.Metric) {}).Lists {
			list += l.Class + " " + l.Heading + " (" + l.Missing + "): " + strings.TrimSpace(l.Rows[0].Text+" "+l.Rows[0].Period)
			for _, more := range l.Rows[0].Growth {
				list += ", " + more.Label + " " + more.Text
			}
		}
		if got.answer != tt.answer || got.tiles != tt.tiles || list != tt.list {
			t.Errorf("%q, %q, %q, want %q", got.answer, got.tiles, list, tt.list)
		}
	}
}
