package build

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/cache"
	"duibiao/internal/published"
)

// ledger is a site with one metric, of which a test changes the front matter and releases it again.
type ledger struct {
	t           *testing.T
	source, out string
}

func newLedger(t *testing.T) *ledger {
	source := t.TempDir()
	return &ledger{t, source, filepath.Join(source, "public")}
}

// states writes the article: what the metric states in each language, and the corrections.
func (l *ledger) states(zh, en, zhCorrections, enCorrections string) *ledger {
	l.t.Helper()
	files := map[string]string{
		"content/r/index.zh.md": "+++\ntitle = \"报告\"\nactual_period = 2024\ntarget_period = 2025\nsource = \"来源\"\n+++\n",
		"content/r/index.en.md": "+++\ntitle = \"Report\"\nsource = \"Source\"\n+++\n",
		"content/r/sec.zh.md":   "+++\ntitle = \"文\"\n" + zh + zhCorrections + "+++\n",
		"content/r/sec.en.md":   "+++\ntitle = \"Text\"\n" + en + enCorrections + "+++\n",
	}
	if !exists(l.source, "config.toml") {
		files["config.toml"] = "title = { zh = \"站\", en = \"Site\" }\n[check]\ntranslation-stale = \"off\"\nmeta-length = \"off\"\n"
	}
	for name, text := range files { // what a release has written stays
		name = filepath.Join(l.source, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			l.t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			l.t.Fatal(err)
		}
	}
	return l
}

// metric is a metric with a result and a target, written as it is.
func metric(target string) string {
	return "[[metrics]]\nid = \"a\"\nlabel = \"产量\"\nactual = \"90万吨\"\n" + target
}

// translation is its translation, perhaps with its target in words.
func translation(target string) string {
	return "[[metrics]]\nid = \"a\"\nlabel = \"Output\"\n" + target
}

// amend is a correction with these keys, in both languages.
func amend(keys, zh, en string) (string, string) {
	return "[[corrections]]\nid = \"a\"\n" + keys + zh + "reason = \"误。\"\n", "[[corrections]]\nid = \"a\"\n" + keys + en + "reason = \"A mistake.\"\n"
}

// release releases the site on a day, which must succeed.
func (l *ledger) release(date string) {
	l.t.Helper()
	release(l.t, l.source, l.out, date)
}

// finds returns what a build reports, in English, each with its hint.
func (l *ledger) finds() string {
	l.t.Helper()
	_, diags, err := Run(Options{Source: l.source, Out: l.out, Tool: "test"})
	if err != nil {
		l.t.Fatal(err)
	}
	var said []string
	for _, d := range diags {
		said = append(said, d.Pos.String()+": "+d.Message.En+" ("+d.Hint.En+") ["+d.Rule+"]")
	}
	return strings.Join(said, "\n")
}

// corrected returns the one figure that the last build lists as corrected since the last release.
func (l *ledger) corrected() cache.Corrected {
	l.t.Helper()
	result, _, err := Run(Options{Source: l.source, Out: l.out, Tool: "test"})
	if err != nil || len(result.Corrected) != 1 {
		l.t.Fatal(err, result.Corrected)
	}
	return result.Corrected[0]
}

// says reports what of some text pages of the metric lack.
func (l *ledger) says(wants map[string][]string) {
	l.t.Helper()
	for page, texts := range wants {
		got := read(l.t, l.out, page)
		for _, want := range texts {
			if !strings.Contains(strings.NewReplacer("<span class=\"keep\">", "", "</span>", "").Replace(got), want) {
				l.t.Errorf("no %q in %s:\n%s", want, page, got)
			}
		}
	}
}

// TestPromisesInWordsAreHeld: a target in words that went out changes, becomes a figure, or goes only with a
// correction, in each language whose words are others; the record, the pages and the data have it.
func TestPromisesInWordsAreHeld(t *testing.T) {
	const wordsZh, wordsEn = "target = { words = \"与经济增长同步\" }\n", "target = { words = \"in step with growth\" }\n"
	zhOf, enOf := amend("figure = \"target\"\ndate = 2025-03-01\n", "was = \"与经济增长同步\"\n", "was = \"in step with growth\"\n")
	for _, tt := range []struct {
		name, zh, en string
		now          string // what the target says then
		places       string // of what is found without a correction
		pages        map[string][]string
	}{
		{"other words", "target = { words = \"高于经济增长\" }\n", "target = { words = \"above growth\" }\n", "高于经济增长",
			"content/r/sec.en.md:6:10 content/r/sec.zh.md:7:10", map[string][]string{
				"zh/r/embed/a.html":   {"更正（2025年3月1日）：2025年目标，此前发布的表述为“与经济增长同步”。误。"},
				"en/r/figures/a.html": {"Correction, 1 March 2025: the 2025 target was previously published as “in step with growth”. A mistake."},
				"data/r.json":         {`"was":{"period":"2025","interval":"2025-01-01/P1Y","words":{"zh":"与经济增长同步","en":"in step with growth"}}`},
			}},
		{"a figure", "target = \"100万吨\"\n", "", "100万吨", "content/r/sec.en.md:4:6 content/r/sec.zh.md:7:10", map[string][]string{
			"en/r/embed/a.html": {"Correction, 1 March 2025: the 2025 target was previously published as “in step with growth”."},
		}},
		{"nothing", "", "", "", "content/r/sec.en.md:4:6 content/r/sec.zh.md:4:6", map[string][]string{
			"en/r/embed/a.html": {"Withdrawn, 1 March 2025: the 2025 target was previously published as “in step with growth”."},
			"zh/r/sec.html":     {"撤回（2025年3月1日）：2025年目标，此前发布的表述为“与经济增长同步”。误。"},
		}},
	} {
		l := newLedger(t)
		l.states(metric(wordsZh), translation(wordsEn), "", "").release("2025-02-10")
		if found := l.finds(); found != "" {
			t.Fatalf("%s: unchanged: %s", tt.name, found)
		}
		found := l.states(metric(tt.zh), translation(tt.en), "", "").finds()
		var places []string
		for line := range strings.Lines(found) {
			place, _, _ := strings.Cut(line, ": ")
			places = append(places, place)
			if !strings.Contains(line, "[[corrections]] with id = \"a\", figure = \"target\", date, reason") || !strings.Contains(line, "[correction-missing]") {
				t.Errorf("%s: %s", tt.name, line)
			}
		}
		if strings.Join(places, " ") != tt.places {
			t.Errorf("%s: found at %q:\n%s", tt.name, places, found)
		}
		if found := l.states(metric(tt.zh), translation(tt.en), zhOf, enOf).finds(); found != "" {
			t.Errorf("%s: corrected: %s", tt.name, found)
		}
		if c := l.corrected(); c.Was != "与经济增长同步" || c.Now != tt.now || !slices.Contains(c.Paths, "en/r/embed/a.html") || !slices.Contains(c.Paths, "zh/r/sec.html") {
			t.Errorf("%s: %+v", tt.name, c)
		}
		l.says(tt.pages)
		l.release("2025-03-01")
		if found := l.finds(); found != "" {
			t.Errorf("%s: released: %s", tt.name, found)
		}
		if found := l.states(metric(tt.zh), translation(tt.en), "", "").finds(); !strings.Contains(found, "[published]") {
			t.Errorf("%s: the correction may be removed: %s", tt.name, found)
		}
	}
}

// TestWordsOfOneLanguage: where only a translation puts a target into other words, its correction says what
// these were, and the original's gives the reason.
func TestWordsOfOneLanguage(t *testing.T) {
	const wordsZh = "target = { words = \"与经济增长同步\" }\n"
	l := newLedger(t)
	l.states(metric(wordsZh), translation("target = { words = \"in step with growth\" }\n"), "", "").release("2025-02-10")
	other := translation("target = { words = \"as fast as growth\" }\n")
	if found := l.states(metric(wordsZh), other, "", "").finds(); !strings.HasPrefix(found, "content/r/sec.en.md:6:10: ") || strings.Contains(found, "\n") {
		t.Errorf("found: %s", found)
	}
	zh, en := amend("figure = \"target\"\ndate = 2025-03-01\n", "", "was = \"in step with growth\"\n")
	if found := l.states(metric(wordsZh), other, zh, en).finds(); found != "" {
		t.Errorf("corrected: %s", found)
	}
	l.says(map[string][]string{
		"en/r/embed/a.html": {"the 2025 target was previously published as “in step with growth”. A mistake."}, "zh/r/embed/a.html": {"更正（2025年3月1日）：误。"},
	})
	for name, was := range map[string]string{"that were none": "was = \"in line with growth\"\n", "not said": ""} {
		if _, en := amend("figure = \"target\"\ndate = 2025-03-01\n", "", was); l.states(metric(wordsZh), other, zh, en).finds() == "" {
			t.Errorf("words %s are taken", name)
		}
	}
}

// TestWordsAreAddedToTheRecord: a target in words may be added, and stands in a record without any from the next release
// on.
func TestWordsAreAddedToTheRecord(t *testing.T) {
	const wordsZh, wordsEn = "target = { words = \"与经济增长同步\" }\n", "target = { words = \"in step with growth\" }\n"
	l := newLedger(t)
	l.states(metric(""), translation(""), "", "").release("2025-02-10")
	l.states(metric(wordsZh), translation(wordsEn), "", "")
	if found := l.finds(); found != "" {
		t.Errorf("found: %s", found)
	}
	l.release("2025-04-01")
	if record := read(t, l.source, "content/r/published.toml"); strings.Count(record, "[[promises]]") != 1 || !strings.Contains(record, "words = { en = \""+published.Digest("in step with growth")+"\"") {
		t.Errorf("the record is\n%s", record)
	}
}

// TestWithdrawnFiguresComeBack: a figure that was taken back is stated again with a correction that says so,
// be it as it was or another; pages and data tell both steps.
func TestWithdrawnFiguresComeBack(t *testing.T) {
	zh1, en1 := amend("figure = \"target\"\ndate = 2025-03-01\n", "was = \"100万吨\"\n", "")
	zh2, en2 := amend("figure = \"target\"\ndate = 2025-04-01\n", "restored = true\n", "")
	for _, target := range []string{"target = \"100万吨\"\n", "target = \"110万吨\"\n"} {
		l := newLedger(t)
		l.states(metric("target = \"100万吨\"\n"), translation(""), "", "").release("2025-02-10")
		l.states(metric(""), translation(""), zh1, en1).release("2025-03-01")
		for _, page := range []string{"en/r/embed/a.html", "en/r/index.html", "en/r/figures/a.html", "en/r/sec.html"} {
			if got := read(t, l.out, page); strings.Contains(got, "source gives no") {
				t.Errorf("%s says of what was withdrawn that the source does not give it:\n%s", page, got)
			}
		}
		found := l.states(metric(target), translation(""), zh1, en1).finds()
		want := `content/r/sec.zh.md:7:10: the target of a, which has been withdrawn since 2025-03-01, is stated again (take it out, or add another correction that says so: ` +
			`[[corrections]] with id = "a", figure = "target", date, restored = true and reason; the one that withdrew it stays) [correction-missing]`
		if found != want {
			t.Errorf("%s: found %s", target, found)
		}
		if found := l.states(metric(target), translation(""), zh1+zh2, en1+en2).finds(); found != "" {
			t.Fatalf("%s: corrected: %s", target, found)
		}
		if c := l.corrected(); c.Was != "" || !strings.Contains(target, c.Now) || !slices.Contains(c.Paths, "zh/r/embed/a.html") {
			t.Errorf("%s: %+v", target, c)
		}
		says := map[string][]string{
			"en/r/embed/a.html": {
				"Withdrawn, 1 March 2025: the 2025 target was previously published as 1 million tonnes. A mistake.",
				"Restored, 1 April 2025: the 2025 target, which had been withdrawn, is published again. A mistake.",
			},
			"zh/r/figures/a.html": {"撤回（2025年3月1日）：2025年目标，此前发布的数字为100万吨。误。", "恢复（2025年4月1日）：2025年目标撤回后重新发布。误。"},
			"data/r.json":         {`"was":{"period":"2025","interval":"2025-01-01/P1Y"},"restored":true,"reason":{"zh":"误。"`},
		}
		l.says(says)
		l.release("2025-04-01")
		if found := l.finds(); found != "" {
			t.Errorf("%s: released: %s", target, found)
		}
		l.says(says)
		online := Online{"r.json", []byte(read(t, l.out, "data/r.json"))}
		if _, diags, err := Check(Options{Source: l.source, Out: l.out, Tool: "test"}, online); err != nil || len(diags) > 0 {
			t.Errorf("%s: against what is online: %v, %v", target, diags, err)
		}
		if found := l.states(metric(target), translation(""), zh1, en1).finds(); !strings.Contains(found, "restored = true") || !strings.Contains(found, "[published]") {
			t.Errorf("%s: the correction may be removed: %s", target, found)
		}
		if found := l.states(metric("target = \"120万吨\"\n"), translation(""), zh1+zh2, en1+en2).finds(); !strings.Contains(found, "[correction-missing]") {
			t.Errorf("%s: another figure needs none: %s", target, found)
		}
	}
}

// TestWithdrawnGrowthTargets: of a growth target in words that was withdrawn, too, it is not said that the source
// gives none.
func TestWithdrawnGrowthTargets(t *testing.T) {
	l := newLedger(t)
	l.states(metric("growth = { actual = \"5%\", target = { words = \"高于全国\" } }\n"), translation("growth = { target = { words = \"above the nation's\" } }\n"), "", "").release("2025-02-10")
	zh, en := amend("figure = \"growth-target\"\ndate = 2025-03-01\n", "was = \"高于全国\"\n", "was = \"above the nation's\"\n")
	if found := l.states(metric("target = \"100万吨\"\ngrowth = { actual = \"5%\" }\n"), translation(""), zh, en).finds(); found != "" {
		t.Fatalf("found %s", found)
	}
	l.says(map[string][]string{"zh/r/embed/a.html": {"撤回（2025年3月1日）：2025年增速目标，此前发布的表述为“高于全国”。误。"}})
	if got := read(t, l.out, "en/r/embed/a.html"); strings.Contains(got, "source gives no") {
		t.Errorf("the source gives no target, it is said:\n%s", got)
	}
}

// TestMistakesInRestoring: only what was withdrawn is restored, and it is stated then.
func TestMistakesInRestoring(t *testing.T) {
	for _, tt := range []struct{ name, keys, target, want string }{
		{"never withdrawn", "figure = \"target\"\ndate = 2025-04-01\nrestored = true\n", "target = \"100万吨\"\n", "the target of a has not been withdrawn, so it cannot be restored"},
		{"with what it was", "figure = \"target\"\ndate = 2025-04-01\nrestored = true\nwas = \"100万吨\"\n", "target = \"100万吨\"\n", "restores a figure, and yet says what it was"},
		{"a label", "figure = \"label\"\ndate = 2025-04-01\nrestored = true\n", "target = \"100万吨\"\n", "the label of a cannot be restored"},
	} {
		l := newLedger(t)
		l.states(metric("target = \"100万吨\"\n"), translation(""), "", "").release("2025-02-10")
		zh, _ := amend(tt.keys, "", "")
		_, en := amend("", "", "")
		if found := l.states(metric(tt.target), translation(""), zh, en).finds(); !strings.Contains(found, tt.want) {
			t.Errorf("%s: found %s", tt.name, found)
		}
	}
}

// TestTwoCorrectionsOnOneDay: the translations of corrections of one figure on one day stand in their order.
func TestTwoCorrectionsOnOneDay(t *testing.T) {
	l := newLedger(t)
	l.states(metric("target = \"100万吨\"\n"), translation(""), "", "").release("2025-02-10")
	zh1, en1 := amend("figure = \"target\"\ndate = 2025-03-01\n", "was = \"100万吨\"\n", "")
	zh2, en2 := amend("figure = \"target\"\ndate = 2025-03-01\n", "was = \"105万吨\"\n", "")
	en2 = strings.Replace(en2, "A mistake.", "Another one.", 1)
	l.states(metric("target = \"105万吨\"\n"), translation(""), zh1, en1).release("2025-03-01")
	if found := l.states(metric("target = \"106万吨\"\n"), translation(""), zh1+zh2, en1+en2).finds(); found != "" {
		t.Fatalf("found %s", found)
	}
	l.says(map[string][]string{"en/r/embed/a.html": {"published as 1 million tonnes. A mistake.", "published as 1.05 million tonnes. Another one."}})
	l.release("2025-03-01")
	if found := l.finds(); found != "" {
		t.Errorf("released: %s", found)
	}
	if found := l.states(metric("target = \"106万吨\"\n"), translation(""), zh1+zh2, en1+en2+en2).finds(); !strings.Contains(found, "translated twice") {
		t.Errorf("three translations of two corrections: %s", found)
	}
	if found := l.states(metric("target = \"106万吨\"\n"), translation(""), zh1+zh2, en1).finds(); !strings.Contains(found, "is not translated") {
		t.Errorf("one translation of two corrections: %s", found)
	}
}

// exists reports whether a site has a file.
func exists(source, name string) bool {
	_, err := os.Stat(filepath.Join(source, name))
	return err == nil
}
