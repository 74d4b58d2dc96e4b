package cache

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

func open(t *testing.T, source, tool string) *Cache {
	t.Helper()
	c := Open(source, tool, func(string) {})
	c.Wait()
	t.Cleanup(func() { c.Close() })
	return c
}

// reopen saves a state and opens the cache again.
func reopen(t *testing.T, c *Cache, s State, source string) *Cache {
	t.Helper()
	if err := c.Save(s); err != nil {
		t.Fatal(err)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	return open(t, source, "1")
}

// sampleArticles are the articles of the sample, which have nearly everything.
func sampleArticles(t *testing.T) []*report.Article {
	_, articles, _, diags := sitetest.Load(t, os.DirFS("../.."))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return articles
}

// whole compares also what the keys of a document do not show.
var whole = cmp.Exporter(func(t reflect.Type) bool { return strings.HasPrefix(t.String(), "decode.") })

func TestArticlesComeBack(t *testing.T) {
	source := t.TempDir()
	c := open(t, source, "1")
	articles := sampleArticles(t)
	s := State{}
	for _, a := range articles {
		b := c.Put(a)
		s.Sources = append(s.Sources, Source{Name: a.File, Blob: b})
	}
	c = reopen(t, c, s, source)
	for i, want := range articles {
		got := &report.Article{File: want.File, Report: want.Report, Slug: want.Slug, Lang: want.Lang}
		if !c.Get(got, c.State.Sources[i].Blob) {
			t.Fatalf("%s does not come back", want.File)
		}
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty(), whole, numbers()); diff != "" {
			t.Errorf("mismatch (-want +got):\n%s", diff)
		}
	}
}

func TestFiguresOfEverySortComeBack(t *testing.T) {
	_, articles, _, _ := sitetest.Load(t, fstest.MapFS{
		"config.toml": {Data: []byte(`title = { zh = "站", en = "Site" }`)},
		"content/r/a.zh.md": {Data: []byte("+++\ntitle = \"甲\"\ndate = 2025-02-10\n[[metrics]]\nid = \"m\"\nactual = 21.70\ntarget = 3\nunit = \"%\"\n" +
			"[[metrics]]\nid = \"n\"\nunit = { one = \"a\", other = \"b\" }\n" +
			"[[corrections]]\nid = \"m\"\nfigure = \"target\"\nperiod = \"2025H1\"\nas_of = 2025-06-30\ndate = 2025-03-01\nwas = \"4%\"\nunit = \"c\"\nlabel = \"l\"\nreason = \"r\"\n" +
			"+++\n<b>x</b> ![图](y.png) {{m}} [{{r/n.gap}}](x)\n")},
	})
	a := articles[0]
	got := &report.Article{File: a.File, Report: a.Report, Slug: a.Slug, Lang: a.Lang}
	if !decodeArticle(got, encodeArticle(a, nil)) {
		t.Fatal("the article does not come back")
	}
	if diff := cmp.Diff(a, got, cmpopts.EquateEmpty(), whole, numbers()); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// numbers takes all numbers for equal.
func numbers() cmp.Option {
	return cmp.FilterValues(func(x, y any) bool { return isNumber(x) && isNumber(y) }, cmp.Comparer(func(x, y any) bool { return true }))
}

// isNumber: of a number only the digits in the keys count.
func isNumber(v any) bool {
	switch v.(type) {
	case int64, float64:
		return true
	}
	return false
}

func TestStateComesBack(t *testing.T) {
	source := t.TempDir()
	summary := scope.Summary{
		Lang:    1,
		Head:    scope.Head{Slug: "r", ActualPeriod: period.Year(2024), TargetPeriod: period.Year(2025), Date: "2025-02-10", Title: "t", Source: "q", SourceURL: "u", Column: scope.Column{Description: "d", Type: "k", Keywords: []string{"w"}}},
		Summary: "s", Counts: report.Counts{Metrics: 3, Compared: 2}, Sectors: []scope.SectorSummary{{Lang: 1, Slug: "x", Title: "h", Mark: "i"}},
		Chart: scope.Chart{Periods: []period.Period{period.Year(2024)}, Rows: []scope.ChartRow{{
			Sector: 1, ID: "m", Label: "l", IsGrowth: true, Outcomes: []scope.ChartOutcome{{Known: true, Outcome: report.Off, IsBelow: true}},
			Change: "0.1", Bound: quantity.AtLeast, Text: "+10%",
		}}},
	}
	stamp := Stamp{Size: 1, Modified: -2, Changed: 3, Young: true, Existing: true}
	want := State{
		Sources: []Source{{Name: "config.toml", Stamp: stamp, Digest: 9, Width: 30, Height: 20, Key: true}},
		Reports: []Report{{
			Slug: "r", Key: 5, Weight: -1, Summaries: []scope.Keyed[scope.Summary]{{Key: 8, Value: summary}},
			Pages:   [][]scope.Name{{{Slug: "about", Title: "关于"}}, nil},
			Refs:    [][]scope.Ref{{{Report: "r", Sector: "x", Date: "2025-02-10", Updated: "2025-03-01", Key: 9}}, nil},
			Branch:  scope.Keyed[scope.Branch]{Key: 10, Value: scope.Branch{Entries: []scope.Entry{{Path: "zh/r/x.html", Date: "2025-02-10", Absent: []int{1}}}}},
			Planned: []Planned{{"zh/r/a.html", 6}}, Files: []File{{"f", "g", true, "a\nb"}},
			Resources: []string{"content/r/x.png"}, Linked: []string{"content/s/y.png"}, Links: []Link{{"f", "../s/a.zh.md", 1, 2}},
			Corrected: []Corrected{{"m", "2023", "1个", "2个", []string{"zh/r/a.html"}, false}, {ID: "n", Was: "1个", Joined: true}},
			Warnings: diag.List{{Pos: diag.Position{File: "f", Line: 1, Column: 2}, Severity: diag.Warning, Rule: "r", Message: diag.Words{Zh: "信", En: "m"}, Hint: diag.Words{Zh: "示", En: "h"},
				Notes: []diag.Note{{Pos: diag.Position{File: "g"}, Message: diag.Words{Zh: "注", En: "n"}}}}},
			References: []markdown.Reference{{Report: "s", ID: "m", Field: "gap", Period: period.Year(2023), Pos: diag.Position{File: "f", Line: 3, Column: 4}}},
			Offered:    []report.Quote{{Report: "r", Sector: "x", ID: "k", Field: "target", Period: period.Year(2023), Value: "1", Texts: []string{"一", "1"}, Absent: []int{1}}},
		}, {Slug: "draft"}},
		Outputs: []Outputs{{"/out", 7, Base{1, 2}, []Output{{"index.html", 3, 4, stamp}}}},
	}
	c := reopen(t, open(t, source, "1"), want, source)
	opts := cmp.Options{cmpopts.EquateEmpty(), cmpopts.IgnoreUnexported(State{}, Report{})}
	if diff := cmp.Diff(want, c.State, opts); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	for i := range c.State.Reports {
		r := c.State.Reports[i]
		r.Edit().Offered = nil
		want.Reports[i].Offered = nil
		c.State.Reports[i] = r
	}
	c = reopen(t, c, c.State, source)
	if diff := cmp.Diff(want, c.State, opts); diff != "" {
		t.Errorf("after records have been edited (-want +got):\n%s", diff)
	}
	c.Close()
	if c = open(t, source, "2"); len(c.State.Sources) != 0 {
		t.Error("another version's state is taken")
	}
}

func TestDamageCountsAsNothing(t *testing.T) {
	source := t.TempDir()
	c := open(t, source, "1")
	a := sampleArticles(t)[0]
	b := c.Put(a)
	c = reopen(t, c, State{Sources: []Source{{Name: a.File, Blob: b}}}, source)
	c.Close()

	state := filepath.Join(source, Dir, stateName)
	whole, err := os.ReadFile(state)
	if err != nil {
		t.Fatal(err)
	}
	for _, damaged := range [][]byte{nil, whole[:len(whole)-1], append([]byte{255}, whole[1:]...), []byte("nonsense")} {
		if err := os.WriteFile(state, damaged, 0o644); err != nil {
			t.Fatal(err)
		}
		if c := open(t, source, "1"); len(c.State.Sources) != 0 {
			t.Errorf("a damaged state of %d bytes is taken", len(damaged))
		} else {
			c.Close()
		}
	}

	if err := os.WriteFile(state, whole, 0o644); err != nil {
		t.Fatal(err)
	}
	articles := filepath.Join(source, Dir, articlesName)
	if err := os.WriteFile(articles, []byte(strings.Repeat("x", int(b.Length))), 0o644); err != nil {
		t.Fatal(err)
	}
	c = open(t, source, "1")
	if c.Get(&report.Article{File: a.File}, c.State.Sources[0].Blob) {
		t.Error("a damaged article is taken")
	}
}

func TestFileOfArticlesIsCompacted(t *testing.T) {
	source := t.TempDir()
	c := open(t, source, "1")
	articles := sampleArticles(t)
	var keep Blob
	for range 40 {
		for _, a := range articles {
			b := c.Put(a)
			keep = b
		}
	}
	last := articles[len(articles)-1]
	c = reopen(t, c, State{Sources: []Source{{Name: last.File, Blob: keep}}}, source)
	info, err := os.Stat(filepath.Join(source, Dir, articlesName))
	if err != nil || info.Size() != keep.Length {
		t.Errorf("%d bytes, want %d (%v)", info.Size(), keep.Length, err)
	}
	if !c.Get(&report.Article{File: last.File}, c.State.Sources[0].Blob) {
		t.Error("what is in use does not come back")
	}
	// What is put then lies behind it.
	if b := c.Put(articles[0]); b.Offset != keep.Length {
		t.Errorf("offset %d, want %d", b.Offset, keep.Length)
	}
}

func TestSecondBuildWaits(t *testing.T) {
	source := t.TempDir()
	first := open(t, source, "1")
	told := make(chan string, 1)
	done := make(chan error, 1)
	go func() {
		done <- Open(source, "1", func(holder string) { told <- holder }).Close()
	}()
	if holder := <-told; holder != strconv.Itoa(os.Getpid()) {
		t.Errorf("the holder is %q", holder)
	}
	first.Close()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// TestWhoWaitsIsToldForWhom: also where the other has just taken the lock, and has not written its number yet.
func TestWhoWaitsIsToldForWhom(t *testing.T) {
	source := t.TempDir()
	first := open(t, source, "1")
	name := filepath.Join(source, Dir, lockName)
	if err := os.WriteFile(name, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	told := make(chan string, 1)
	done := make(chan error, 1)
	go func() {
		done <- Open(source, "1", func(holder string) { told <- holder }).Close()
	}()
	time.Sleep(20 * time.Millisecond)
	if err := os.WriteFile(name, []byte("process 4321\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if holder := <-told; holder != "4321" {
		t.Errorf("the holder is %q", holder)
	}
	first.Close()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if text, err := os.ReadFile(name); len(text) > 0 {
		t.Errorf("the lock that is free has the number of its last holder: %q, %v", text, err)
	}
}

func TestYoungStampsAreNotTrusted(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a")
	if err := os.WriteFile(name, []byte("a"), 0o644); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	young, old := NewStamp(info, time.Now()), NewStamp(info, time.Now().Add(time.Minute))
	if young.Same(young) || !old.Same(old) || old.Same(Stamp{}) || (Stamp{}).Same(Stamp{}) {
		t.Error("only an old stamp says that a file is the same")
	}
}

func FuzzDecode(f *testing.F) {
	var b bytes.Buffer
	if err := encodeState(&b, State{Sources: []Source{{Name: "a"}}}, "1"); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		decodeState(string(b), "1")
		decodeArticle(&report.Article{File: "content/r/a.zh.md"}, b)
	})
}
