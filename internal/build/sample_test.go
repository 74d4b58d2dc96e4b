package build

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"html"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The sample is the site in this repository: Zhengzhou's results of 2024 and
// targets of 2025. testdata/figures.csv holds the 62 figures as they were checked
// against the source, apart from the articles.
const (
	sampleSource = "../.."
	sampleReport = "zhengzhou-2025"
)

// buildSample builds a copy of the sample, of which nothing is remembered from the tests
// of other code, into a new folder.
func buildSample(t *testing.T) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "public")
	_, diags, err := Run(Options{Source: sitetest.CopySample(t, sampleSource), Out: out, Tool: "test"})
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return out
}

// TestSampleHasNoFinding runs every rule on the sample, also those that only warn.
func TestSampleHasNoFinding(t *testing.T) {
	result, diags, err := Check(Options{Source: sitetest.CopySample(t, sampleSource), Tool: "test"})
	if err != nil || result.Articles == 0 {
		t.Fatal(result, err)
	}
	for _, d := range diags {
		t.Error(d)
	}
}

func read(t *testing.T, parts ...string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(parts...))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// checked is a line of testdata/figures.csv.
type checked struct {
	sector, id, labelZh, labelEn, actual, target string
}

func checkedFigures(t *testing.T) []checked {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(read(t, "testdata", "figures.csv"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var list []checked
	for _, r := range rows[1:] {
		list = append(list, checked{r[0], r[1], r[2], r[3], r[4], r[5]})
	}
	if len(list) != 62 {
		t.Fatalf("%d checked figures, want 62", len(list))
	}
	return list
}

func TestSampleHasEveryCheckedFigure(t *testing.T) {
	out := buildSample(t)
	type figure struct {
		Text map[string]string `json:"text"`
	}
	var data struct {
		Metrics []struct {
			ID, Sector     string
			Label          map[string]string
			Actual, Target *figure
			Comparison     *struct{ State string }
		}
	}
	if err := json.Unmarshal([]byte(read(t, out, "data", sampleReport+".json")), &data); err != nil {
		t.Fatal(err)
	}
	text := func(f *figure, lang string) string {
		if f == nil {
			return ""
		}
		return f.Text[lang]
	}
	got := map[string]checked{}
	bars := 0
	for _, m := range data.Metrics {
		got[m.ID] = checked{m.Sector, m.ID, m.Label["zh"], m.Label["en"], text(m.Actual, "zh"), text(m.Target, "zh")}
		if m.Comparison != nil {
			bars++
		}
		for _, lang := range []string{"zh", "en"} {
			block := metricBlock(t, read(t, out, lang, sampleReport, m.Sector+".html"), m.ID)
			overview := metricBlock(t, read(t, out, lang, sampleReport, "index.html"), m.ID)
			for _, want := range []string{m.Label[lang], text(m.Actual, lang), text(m.Target, lang)} {
				if !strings.Contains(block, want) {
					t.Errorf("%s, %s: the article does not show %q", m.ID, lang, want)
				}
				if !strings.Contains(overview, want) {
					t.Errorf("%s, %s: the overview does not show %q", m.ID, lang, want)
				}
			}
		}
	}
	want := map[string]checked{}
	for _, c := range checkedFigures(t) {
		want[c.id] = c
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(checked{})); diff != "" {
		t.Errorf("mismatch (-checked +published):\n%s", diff)
	}
	if bars != 9 {
		t.Errorf("%d metrics are compared, want 9", bars)
	}
}

var tag = regexp.MustCompile(`<[^>]*>`)

// metricBlock returns the text of a metric's element on a page, up to the next
// metric's.
func metricBlock(t *testing.T, page, id string) string {
	t.Helper()
	if _, block, ok := strings.Cut(page, ` id="`+id+`">`); ok {
		for _, end := range []string{"</li>", "</article>", "</section>"} {
			block, _, _ = strings.Cut(block, end)
		}
		return html.UnescapeString(tag.ReplaceAllString(block, ""))
	}
	t.Errorf("no metric has the id %q", id)
	return ""
}

func TestSampleDataIsGolden(t *testing.T) {
	out := buildSample(t)
	for _, name := range []string{sampleReport + ".csv", sampleReport + ".json"} {
		got := read(t, out, "data", name)
		if path.Ext(name) == ".json" {
			var lines bytes.Buffer // a value a line, so that a difference can be read
			if err := json.Indent(&lines, []byte(got), "", "\t"); err != nil {
				t.Fatal(err)
			}
			got = lines.String()
		}
		golden := filepath.Join("testdata", name+".golden")
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if diff := cmp.Diff(read(t, golden), got); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", name, diff)
		}
	}
}

// TestSampleRefersToItsFigures: no figure of the data is typed in the texts, and both
// languages say the same.
func TestSampleRefersToItsFigures(t *testing.T) {
	out := buildSample(t)
	data := regexp.MustCompile(`<a class="figure" href="[^"]*figures/([a-z0-9-]+)\.html"><data value="([^"]*)"`)
	for page, want := range map[string]int{"index": 0, "reform": 11, "opening-up": 15, "livelihood": 23, "green": 25} {
		var lists [2][]string
		for i, lang := range []string{"zh", "en"} {
			for _, m := range data.FindAllStringSubmatch(prose(t, out, lang+"/"+sampleReport+"/"+page+".html"), -1) {
				lists[i] = append(lists[i], m[1]+" "+m[2])
			}
			slices.Sort(lists[i])
		}
		if diff := cmp.Diff(lists[0], lists[1]); diff != "" {
			t.Errorf("%s: mismatch (-zh +en):\n%s", page, diff)
		}
		if len(lists[0]) != want {
			t.Errorf("%s: %d figures, want %d", page, len(lists[0]), want)
		}
	}
}

func TestTwoBuildsAreIdentical(t *testing.T) {
	if diff := cmp.Diff(tree(t, buildSample(t)), tree(t, buildSample(t))); diff != "" {
		t.Errorf("mismatch (-first +second):\n%s", diff)
	}
}

// tree returns the files below dir.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			files[name] = read(t, dir, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

var (
	linkAttribute = regexp.MustCompile(` (?:href|src)="([^"]*)"`)
	idAttribute   = regexp.MustCompile(` id="([^"]*)"`)
)

// TestEveryLinkLeadsToAFile follows every link of every page: page-relative, ending
// in a file of the site, and to an anchor that is there. Only 404.html, which is shown
// at any depth, names what it loads from the root, which is where the sample stands.
func TestEveryLinkLeadsToAFile(t *testing.T) {
	out := buildSample(t)
	files := tree(t, out)
	ids := map[string]map[string]bool{}
	for name, page := range files {
		ids[name] = map[string]bool{}
		for _, m := range idAttribute.FindAllStringSubmatch(page, -1) {
			id := html.UnescapeString(m[1])
			if ids[name][id] && path.Ext(name) == ".html" {
				t.Errorf("%s: the id %q stands twice", name, id)
			}
			ids[name][id] = true
		}
	}
	followed := 0
	for name, page := range files {
		if path.Ext(name) != ".html" {
			continue
		}
		for _, m := range linkAttribute.FindAllStringSubmatch(page, -1) {
			href := html.UnescapeString(m[1])
			if strings.Contains(href, "://") || strings.HasPrefix(href, "mailto:") {
				continue
			}
			followed++
			if name == "404.html" {
				href = strings.TrimPrefix(href, "/")
			}
			target, anchor, _ := strings.Cut(href, "#")
			if target == "" {
				target = name
			} else {
				target = path.Join(path.Dir(name), target)
			}
			if _, ok := files[target]; !ok || strings.HasPrefix(href, "/") {
				t.Errorf("%s: the link %q leads to no file", name, href)
			} else if anchor != "" && !ids[target][unescape(anchor)] {
				t.Errorf("%s: the link %q leads to no anchor", name, href)
			}
		}
	}
	if followed < 500 {
		t.Errorf("only %d links followed", followed)
	}
}

// unescape undoes the percent encoding of an anchor.
func unescape(anchor string) string {
	return report.ParseLink("content/x/y.zh.md", "#"+anchor).Fragment
}

// TestPagesLoadNothingFromElsewhere looks for what a strict policy, a USB stick or
// a missing network would break.
func TestPagesLoadNothingFromElsewhere(t *testing.T) {
	banned := regexp.MustCompile(`(?i)<base|crossorigin|integrity=|type="?module|ZgotmplZ|<link[^>]+rel="?(?:preload|preconnect|stylesheet)[^>]+https?:|<(?:script|img|iframe|source)[^>]+src="(?:https?:)?//`)
	inline := regexp.MustCompile(`(?i)<style|\sstyle="|\son[a-z]+="|<script>`)
	for name, page := range tree(t, buildSample(t)) {
		if path.Ext(name) != ".html" {
			continue
		}
		if bad := banned.FindString(page); bad != "" {
			t.Errorf("%s has %s", name, bad)
		}
		if bad := inline.FindString(page); bad != "" && !strings.Contains(name, "/embed/") {
			t.Errorf("%s has %s, which a strict policy blocks", name, bad)
		}
	}
}
