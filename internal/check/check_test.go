package check_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

var update = flag.Bool("update", false, "write what the fixtures expect anew")

// common is the part of a fixture's site that is the same in all of them.
const common = `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
-- content/r/index.en.md --
+++
title = "Report"
+++
`

// TestRules runs each rule on its fixture, testdata/<id>.txtar: a site, and in the
// files want.zh and want what the rule finds in it, in Chinese and in English.
func TestRules(t *testing.T) {
	for _, rule := range check.Rules() {
		t.Run(rule.ID, func(t *testing.T) {
			if !strings.HasSuffix(rule.Doc.En, ".") {
				t.Error("the rule has no documentation in whole sentences")
			}
			name := filepath.Join("testdata", rule.ID+".txtar")
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			in, outlines := input(t, archive)
			found := find(rule, in, outlines)
			if in.Cross = true; rule.Cross {
				found = append(found, rule.Report(in)...)
			}
			n := len(archive.Files)
			if n < 2 || archive.Files[n-2].Name != "want.zh" || archive.Files[n-1].Name != "want" {
				t.Fatalf("%s does not end in files want.zh and want", name)
			}
			holds(t, found, diag.Chinese, &archive.Files[n-2])
			holds(t, found, diag.English, &archive.Files[n-1])
			if *update {
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// holds holds what was found against what a file wants in a language, or writes that.
func holds(t *testing.T, found diag.List, in diag.Language, want *txtar.File) {
	t.Helper()
	var got bytes.Buffer
	if err := found.WriteText(&got, in); err != nil {
		t.Fatal(err)
	}
	if *update {
		want.Data = got.Bytes()
	}
	if diff := cmp.Diff(string(want.Data), got.String()); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// find returns what a rule finds in a report and its works.
func find(rule check.Rule, in *check.Input, outlines map[string]*markdown.Outline) diag.List {
	var found diag.List
	if rule.Report != nil {
		found = rule.Report(in)
	}
	site := check.Site{Config: in.Config, Outputs: []string{"about"}}
	if rule.Site != nil {
		found = rule.Site(&site)
	}
	if rule.Inspect != nil {
		found = rule.Inspect(&check.Inspection{Site: site, Reports: []*report.Report{in.Report}, Day: time.Date(2025, 9, 1, 0, 0, 0, 0, time.UTC)})
	}
	for _, w := range in.Works() {
		if w.Outlines = outlines; rule.Work != nil {
			found = append(found, rule.Work(w)...)
		}
	}
	return found
}

// run runs all rules on a report and its works, as the configuration sets them.
func run(in *check.Input, outlines map[string]*markdown.Outline) diag.List {
	found := check.Run(in)
	for _, w := range in.Works() {
		w.Outlines = outlines
		found = append(found, w.Run()...)
	}
	return found
}

func input(t *testing.T, archive *txtar.Archive) (*check.Input, map[string]*markdown.Outline) {
	t.Helper()
	fsys := sitetest.FS(common, string(txtar.Format(archive)))
	cfg, articles, resources, diags := sitetest.Load(t, fsys)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	list := sitetest.Published(t, fsys, cfg, "r")
	var following *report.Stated
	if _, ok := report.Following(cfg, articles); ok {
		var before []*report.Article
		articles, before = beside(articles)
		following = report.NewFolder(cfg, before, nil, nil).Report.Stated(cfg.DefaultLanguage, before, nil)
	}
	folder := report.NewFolder(cfg, articles, list, following)
	if folder.Diags.HasErrors() {
		t.Fatal(folder.Diags)
	}
	return &check.Input{
		Config: cfg, Articles: articles, Report: folder.Report,
		Files:        check.NewFiles(articles, folder.Drafts, folder.Instead, resources),
		Published:    list,
		Untranslated: folder.Untranslated,
	}, sitetest.Outlines(t, fsys, cfg, articles)
}

// beside parts the articles of the report r from those of the one that it follows.
func beside(articles []*report.Article) (own, before []*report.Article) {
	for _, a := range articles {
		if a.Report == "r" {
			own = append(own, a)
		} else {
			before = append(before, a)
		}
	}
	return own, before
}

func TestLevels(t *testing.T) {
	archive, err := txtar.ParseFile(filepath.Join("testdata", "html-raw.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	in, _ := input(t, archive)
	for _, tt := range []struct {
		level            string
		errors, warnings bool
	}{{"", true, false}, {"error", true, false}, {"warning", false, true}, {"off", false, false}} {
		in.Config.Check.Levels = map[string]string{"html-raw": tt.level}
		diags := run(in, nil)
		errors, warnings := diags.Count()
		if errors > 0 != tt.errors || warnings > 0 != tt.warnings {
			t.Errorf("level %q: %d errors, %d warnings", tt.level, errors, warnings)
		}
	}
	diags := check.UnknownRules(config.Check{Levels: map[string]string{"html-rwa": "off"}})
	if !strings.Contains(diags[0].String(), `did you mean "html-raw"?`) {
		t.Errorf("an unknown rule is not reported: %s", diags[0])
	}
	diags = check.UnknownRules(config.Check{Levels: map[string]string{"markup": "off"}})
	if !strings.Contains(diags[0].String(), "its severity is always: warning") {
		t.Errorf("what markup always is: %s", diags[0])
	}
}
