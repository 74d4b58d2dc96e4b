package build

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// corpus writes a site of reports with four articles of twelve metrics each, in two
// languages: eight pages a report. The rules that read prose are off, as in the comparison
// with other generators.
func corpus(b *testing.B, reports int) string {
	b.Helper()
	dir := b.TempDir()
	put := func(name, text string) {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	put("config.toml", "title = { zh = \"政策报告\", en = \"Policy reports\" }\nbase_url = \"https://reports.example.org/\"\n[outputs]\nembeds = false\nsearch = false\nshare = false\n[check]\nprose = false\n")
	for r := range reports {
		folder := fmt.Sprintf("content/r%d/", r)
		put(folder+"index.zh.md", fmt.Sprintf("+++\ntitle = \"报告%d\"\nsource = \"来源\"\nactual_period = 2024\ntarget_period = 2025\ndate = 2025-01-01\n+++\n", r))
		put(folder+"index.en.md", fmt.Sprintf("+++\ntitle = \"Report %d\"\nsource = \"Source\"\n+++\n", r))
		for s := range 4 {
			zh, en := corpusArticle(r, s)
			put(fmt.Sprintf("%ss%d.zh.md", folder, s), zh)
			put(fmt.Sprintf("%ss%d.en.md", folder, s), en)
		}
	}
	return dir
}

func corpusArticle(r, s int) (zh, en string) {
	var z, e strings.Builder
	fmt.Fprintf(&z, "+++\ntitle = \"文章%d\"\nsummary = \"概要。\"\nweight = %d\n", s, s+1)
	fmt.Fprintf(&e, "+++\ntitle = \"Article %d\"\nsummary = \"Summary.\"\n", s)
	units := []string{"万人次", "%", "亿元", "万吨"}
	for m := range 12 {
		n := r*48 + s*12 + m
		fmt.Fprintf(&z, "\n[[metrics]]\nid = \"s%d-m%d\"\nlabel = \"指标%d\"\nactual = \"%d.%d%s\"\ntarget = \"%d%s以上\"\n", s, m, n, 20+n%70, n%10, units[m%4], 30+n%60, units[m%4])
		fmt.Fprintf(&e, "\n[[metrics]]\nid = \"s%d-m%d\"\nlabel = \"Metric %d\"\n", s, m, n)
	}
	z.WriteString("+++\n\n")
	e.WriteString("+++\n\n")
	for p := range 12 {
		fmt.Fprintf(&z, "## 第%d节\n\n2024年，围绕**重点任务**持续加大投入，完成了%d项工作，为下一年打下基础。\n\n- 一项\n- 两项\n\n", p, r+s+p)
		fmt.Fprintf(&e, "## Part %d\n\nIn 2024 work on the **main tasks** went on, with %d items done, which prepares the next year.\n\n- one\n- two\n\n", p, r+s+p)
	}
	return z.String(), e.String()
}

// sizes are those of the comparison with other generators: S has 8 pages, M 2,000.
var sizes = []struct {
	name    string
	reports int
}{{"S", 1}, {"M", 250}}

func mustRun(b *testing.B, source string) *Result {
	b.Helper()
	result, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "bench"})
	if err != nil || diags.HasErrors() { // of warnings, such as short summaries, there are many
		b.Fatal(err, diags)
	}
	return result
}

func BenchmarkCold(b *testing.B) {
	for _, size := range sizes {
		b.Run(size.name, func(b *testing.B) {
			source := corpus(b, size.reports)
			b.ReportAllocs()
			for b.Loop() {
				b.StopTimer()
				for _, dir := range []string{"public", ".duibiao"} {
					if err := os.RemoveAll(filepath.Join(source, dir)); err != nil {
						b.Fatal(err)
					}
				}
				b.StartTimer()
				mustRun(b, source)
			}
		})
	}
}

func BenchmarkUnchanged(b *testing.B) {
	for _, size := range sizes {
		b.Run(size.name, func(b *testing.B) {
			source := corpus(b, size.reports)
			mustRun(b, source)
			b.ReportAllocs()
			for b.Loop() {
				if r := mustRun(b, source); r.Written > 0 {
					b.Fatalf("%d files written", r.Written)
				}
			}
		})
	}
}

func BenchmarkOneEdit(b *testing.B) {
	const want = 3 // the page, and the two feeds that hold the article
	for _, size := range sizes {
		b.Run(size.name, func(b *testing.B) {
			source := corpus(b, size.reports)
			mustRun(b, source)
			article := filepath.Join(source, "content", "r0", "s1.zh.md")
			text, err := os.ReadFile(article)
			if err != nil {
				b.Fatal(err)
			}
			n := 0
			b.ReportAllocs()
			for b.Loop() {
				n++
				if err := os.WriteFile(article, fmt.Appendf(text[:len(text):len(text)], "\n第%d次修改。\n", n), 0o644); err != nil {
					b.Fatal(err)
				}
				if r := mustRun(b, source); r.Written != want {
					b.Fatalf("%d files written, want %d", r.Written, want)
				}
			}
		})
	}
}
