package build

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// amended returns the chain with corrections in the second report of a result that went out as
// published.
func amended(published, zhTable, enTable string, edit func(files map[string]string)) map[string]string {
	files := site(nil, chain)
	files["config.toml"] = strings.Replace(files["config.toml"], "title", "base_url = \"https://city.example/\"\ntitle", 1)
	files["content/c24/index.zh.md"] = strings.Replace(files["content/c24/index.zh.md"], "source", "date = 2024-02-10\nsource", 1)
	files["content/b25/published.toml"] = published
	for f, table := range map[string]string{"content/b25/a.zh.md": zhTable, "content/b25/a.en.md": enTable} {
		i := strings.LastIndex(files[f], "+++")
		files[f] = files[f][:i] + table + files[f][i:]
	}
	if edit != nil {
		edit(files)
	}
	return files
}

// TestOutcomesShowCorrections: where a report tells what became of its target by a result of a later
// one, it shows what was corrected of that result: wherever the outcome is told, in every language.
func TestOutcomesShowCorrections(t *testing.T) {
	const (
		record = "[[figures]]\nid = \"jobs\"\nactual = \"1190万人\"\ndate = 2025-02-10\n"
		zh     = "[[corrections]]\nid = \"jobs\"\ndate = 2025-03-01\nwas = \"1190万人\"\nreason = \"录入有误。\"\n"
		en     = "[[corrections]]\nid = \"jobs\"\nreason = \"A typing mistake.\"\n"
		noteZh = "2024年实绩，此前发布的数字为<span class=\"keep\">1190万人</span>。录入有误。"
		noteEn = "the 2024 figure was previously published as <span class=\"keep\">11.9 million jobs</span>. A typing mistake."
	)
	withoutResult := func(files map[string]string) {
		files["content/b25/a.zh.md"] = strings.Replace(files["content/b25/a.zh.md"], "actual = \"1256万人\"\n", "", 1)
	}
	withoutMetric := func(files map[string]string) {
		for f, more := range map[string]string{"content/b25/a.zh.md": "label = \"就业\"\n", "content/b25/a.en.md": "label = \"Jobs\"\nunit = { one = \"job\", other = \"jobs\" }\n"} {
			text := files[f]
			start, end := strings.Index(text, "[[metrics]]"), strings.Index(text, "[[corrections]]")
			text = text[:start] + text[end:]
			files[f] = text[:strings.LastIndex(text, "+++")] + more + text[strings.LastIndex(text, "+++"):]
		}
	}
	for _, tt := range []struct {
		name         string
		edit         func(map[string]string)
		wordZh, word string // of the note
		outcome      string // in the page of the earlier report
		state        string
		unsaid       string
	}{
		{"corrected", nil, "更正（2025年3月1日）：", "Correction, 1 March 2025: ", "Met", `"state":"met"`, ""},
		{"withdrawn", withoutResult, "撤回（2025年3月1日）：", "Withdrawn, 1 March 2025: ", "Result withdrawn", `"state":"result-withdrawn"`, "in the source"},
		{"gone with its metric", withoutMetric, "撤回（2025年3月1日）：", "Withdrawn, 1 March 2025: ", "Result withdrawn", `"state":"result-withdrawn"`, "in the source"},
	} {
		source := t.TempDir()
		out := filepath.Join(source, "public")
		write(t, source, amended(record, zh, en, tt.edit))
		for range 2 { // the second time from what is remembered
			if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
				t.Fatal(tt.name, err, diags)
			}
		}
		for page, want := range map[string]string{
			"en/c24/a.html":            tt.word + noteEn,
			"zh/c24/a.html":            tt.wordZh + noteZh,
			"en/c24/embed/jobs.html":   tt.word + noteEn,
			"zh/c24/embed/jobs.html":   tt.wordZh + noteZh,
			"zh/c24/figures/jobs.html": tt.wordZh + plain(noteZh),
			"en/c24/figures/jobs.html": tt.word + plain(noteEn),
			"en/c24/index.html":        "Corrected 1 March 2025",
			"zh/feed.atom":             "录入有误。",
			"en/feed.json":             "A typing mistake.",
			"en/c24/a.json":            `"origin":{"report":"b25","id":"jobs"}`,
			"data/c24.json":            `"en":"A typing mistake."},"origin":{"report":"b25","id":"jobs"}}]`,
		} {
			if got := read(t, out, page); !strings.Contains(got, want) {
				t.Errorf("%s: no %s in %s:\n%s", tt.name, want, page, got)
			}
		}
		if listed := "<p class=\"correction\">" + tt.word + noteEn; tt.name == "gone with its metric" && !strings.Contains(read(t, out, "en/b25/index.html"), listed) {
			t.Errorf("%s: no %s where the target is listed without its metric", tt.name, listed)
		}
		for page, want := range map[string]string{"en/c24/a.html": tt.outcome, "en/c24/embed/jobs.html": tt.outcome, "en/c24/figures/jobs.html": strings.ToLower(tt.outcome[1:]), "data/c24.json": tt.state} {
			if got := read(t, out, page); !strings.Contains(got, want) || tt.unsaid != "" && strings.Contains(got, tt.unsaid) {
				t.Errorf("%s: no %q or %q in %s:\n%s", tt.name, want, tt.unsaid, page, got)
			}
		}
	}
}

// TestFollowersShowWithdrawals: what a report takes back, a figure or the whole metric, is told with its
// note by those that had taken it over, and not passed over in silence.
func TestFollowersShowWithdrawals(t *testing.T) {
	const record = "[[figures]]\nid = \"jobs\"\nactual = \"1244万人\"\ntarget = \"1200万人以上\"\ndate = 2024-02-10\n"
	note := func(figure, was, more string) (zh, en string) {
		return "[[corrections]]\nid = \"jobs\"\nfigure = \"" + figure + "\"\ndate = 2025-03-01\nwas = \"" + was + "\"\nreason = \"录入有误。\"\n" + strings.Replace(more, "NAME", "就业", 1),
			"[[corrections]]\nid = \"jobs\"\nfigure = \"" + figure + "\"\nreason = \"A typing mistake.\"\n" + strings.Replace(more, "NAME", "Jobs", 1)
	}
	targetZh, targetEn := note("target", "1200万人以上", "")
	bothZh, bothEn := note("target", "1200万人以上", "label = \"NAME\"\n")
	actualZh, actualEn := note("actual", "1244万人", "")
	oneZh, oneEn := note("actual", "1244万人", "label = \"NAME\"\n")
	for _, tt := range []struct {
		name, zh, en string
		gone         bool
	}{
		{"a target", targetZh, targetEn, false},
		{"a metric", bothZh + actualZh, bothEn + actualEn, true},
		{"a metric, with one note for all", oneZh, oneEn, true},
	} {
		files := site(nil, chain)
		files["content/c24/published.toml"] = record
		for f, table := range map[string]string{"content/c24/a.zh.md": tt.zh, "content/c24/a.en.md": tt.en} {
			text := strings.Replace(files[f], "target = \"1200万人以上\"\n", "", 1)
			if tt.gone {
				text = text[:strings.Index(text, "[[metrics]]")] + "+++\n"
			}
			i := strings.LastIndex(text, "+++")
			files[f] = text[:i] + table + text[i:]
		}
		source := t.TempDir()
		out := filepath.Join(source, "public")
		write(t, source, files)
		var touched []string
		for range 2 { // the second time from what is remembered
			result, diags, err := Run(Options{Source: source, Out: out, Tool: "test"})
			if err != nil || diags.HasErrors() {
				t.Fatal(tt.name, err, diags)
			}
			touched = nil
			for _, c := range result.Corrected {
				touched = append(touched, c.Paths...)
			}
		}
		for page, want := range map[string]string{
			"zh/b25/a.html":            "撤回（2025年3月1日）：2024年目标，此前发布的数字为<span class=\"keep\">1200万人以上</span>。录入有误。",
			"zh/b25/embed/jobs.html":   "撤回（2025年3月1日）：2024年目标",
			"en/a26/figures/jobs.html": "Withdrawn, 1 March 2025: the 2024 target was previously published as ",
			"en/a26/embed/jobs.html":   "Withdrawn, 1 March 2025: the 2024 target was previously published as ",
			"data/b25.json":            `"origin":{"report":"c24","id":"jobs"}}]`,
		} {
			if got := read(t, out, page); !strings.Contains(got, want) {
				t.Errorf("%s: no %s in %s:\n%s", tt.name, want, page, got)
			}
			if !slices.Contains(touched, page) {
				t.Errorf("%s: %s is not touched: %q", tt.name, page, touched)
			}
		}
	}
}

// TestWithdrawnResults: where a target is due and its result has been taken back, the report says that
// it was withdrawn, in sentences, counts and data, and never that the source has none.
func TestWithdrawnResults(t *testing.T) {
	const (
		record = "[[figures]]\nid = \"jobs\"\nactual = \"1190万人\"\ndate = 2025-02-10\n"
		zh     = "[[corrections]]\nid = \"jobs\"\ndate = 2025-03-01\nwas = \"1190万人\"\nreason = \"录入有误。\"\n"
		en     = "[[corrections]]\nid = \"jobs\"\nreason = \"A typing mistake.\"\n"
	)
	source := t.TempDir()
	out := filepath.Join(source, "public")
	write(t, source, amended(record, zh, en, func(files map[string]string) {
		files["content/b25/a.zh.md"] = strings.Replace(files["content/b25/a.zh.md"], "actual = \"1256万人\"\n", "", 1)
	}))
	if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	for _, want := range []struct{ page, text string }{
		{"en/b25/index.html", "1 had its result withdrawn"},
		{"zh/b25/index.html", "1项的结果已撤回"},
		{"en/b25/embed/jobs.html", "2024: result withdrawn"},
		{"zh/b25/embed/jobs.html", "2024年：结果已撤回"},
		{"en/b25/figures/jobs.html", "2024 result withdrawn"},
		{"zh/index.html", "结果已撤回"},
		{"en/index.html", "Result withdrawn"},
		{"en/a26/index.html", "Result withdrawn"},
		{"data/b25.json", `"state":"result-withdrawn"`},
		{"data/a26.json", `"state":"result-withdrawn"`},
		{"data/a26.series.csv", ",result-withdrawn,"},
	} {
		got := read(t, out, want.page)
		if !strings.Contains(got, want.text) {
			t.Errorf("no %s in %s:\n%s", want.text, want.page, got)
		}
		if unsaid := []string{"result in the source", "来源未列结果", `"state":"no-result"`}; slices.ContainsFunc(unsaid, func(s string) bool { return strings.Contains(got, s) }) {
			t.Errorf("%s has one of %q:\n%s", want.page, unsaid, got)
		}
	}
}

// TestDroppedTargetsShowCorrections: where a report has a metric no longer, what was corrected of its target,
// or that this was taken back, stands where the target is listed.
func TestDroppedTargetsShowCorrections(t *testing.T) {
	for _, tt := range []struct {
		name, from, to string
		pages          map[string]string
	}{
		{"corrected", "1200万人以上", "1250万人以上", map[string]string{
			"en/b25/index.html": "2024 target: at least 12.5 million jobs</span> <small>The year A</small><p class=\"correction\">Correction, 1 March 2025: the 2024 target was previously published as ",
			"zh/b25/index.html": "更正（2025年3月1日）：2024年目标",
			"data/b25.json":     `"corrections":[{"date":"2025-03-01","figure":"target"`,
		}},
		{"withdrawn", "target = \"1200万人以上\"\n", "", map[string]string{
			"en/b25/index.html": "2024 target, withdrawn</span> <small>The year A</small><p class=\"correction\">Withdrawn, 1 March 2025: the 2024 target was previously published as ",
			"zh/b25/index.html": "撤回（2025年3月1日）：2024年目标",
			"data/b25.json":     `"target":null,"corrections":[{"date":"2025-03-01","figure":"target"`,
		}},
	} {
		files := site(nil, chain)
		files["content/c24/published.toml"] = "[[figures]]\nid = \"jobs\"\ntarget = \"1200万人以上\"\ndate = 2024-02-10\n"
		keys := "[[corrections]]\nid = \"jobs\"\nfigure = \"target\"\ndate = 2025-03-01\n"
		for f, more := range map[string]string{
			"content/c24/a.zh.md": keys + "was = \"1200万人以上\"\nreason = \"录入有误。\"\n", "content/c24/a.en.md": keys + "reason = \"A typing mistake.\"\n",
		} {
			text := strings.Replace(files[f], tt.from, tt.to, 1)
			i := strings.LastIndex(text, "+++")
			files[f] = text[:i] + more + text[i:]
		}
		for f := range files {
			if strings.HasPrefix(f, "content/b25/a.") {
				files[f] = strings.Replace(files[f], `"jobs"`, `"posts"`, 1)
			}
			if strings.HasPrefix(f, "content/a26/") {
				delete(files, f)
			}
		}
		source := t.TempDir()
		out := filepath.Join(source, "public")
		write(t, source, files)
		for range 2 { // the second time from what is remembered
			if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
				t.Fatal(tt.name, err, diags)
			}
		}
		for page, want := range tt.pages {
			if got := read(t, out, page); !strings.Contains(got, want) {
				t.Errorf("%s: no %s in %s:\n%s", tt.name, want, page, got)
			}
		}
	}
}

// plain returns a note as text.
func plain(note string) string {
	return strings.NewReplacer("<span class=\"keep\">", "", "</span>", "").Replace(note)
}
