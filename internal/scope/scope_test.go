package scope_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/cespare/xxhash/v2"
	"github.com/gohugoio/hashstructure"

	"duibiao/internal/plural"
	"duibiao/internal/scope"
	"duibiao/internal/scopetest"
	"duibiao/internal/sitetest"
)

// TestHashed walks every type here of which digests are made.
func TestHashed(t *testing.T) {
	for _, h := range []scopetest.Hashed{
		scopetest.Of[scope.Settings](), scopetest.Of[scope.Head](), scopetest.Of[scope.Metric](), scopetest.Of[scope.Body](),
		scopetest.Of[scope.Sector](), scopetest.Of[scope.Article](), scopetest.Of[scope.Figure](), scopetest.Of[scope.Sheet](),
		scopetest.Of[scope.Edition](), scopetest.Of[scope.Report](), scopetest.Of[scope.Resource](),
		scopetest.Of[scope.Summary](), scopetest.Of[scope.Ref](), scopetest.Of[scope.Index](), scopetest.Of[scope.Site](),
		scopetest.Of[scope.Branch](), scopetest.Of[scope.Tree](),
	} {
		h.Test(t)
	}
}

// TestKeys sees that the key of everything that has one is the digest of its value.
func TestKeys(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	f := scope.Make(cfg, sitetest.City(t, cfg).Reports[0], nil)
	n := 0
	checkKeys(t, reflect.ValueOf(f).Elem(), &n)
	summaries := f.Summaries()
	checkKeys(t, reflect.ValueOf(summaries), &n)
	for figure := range f.Figures() {
		checkKeys(t, reflect.ValueOf(figure).Elem(), &n)
	}
	if n < 100 {
		t.Errorf("%d keys only", n)
	}
}

func checkKeys(t *testing.T, v reflect.Value, n *int) {
	t.Helper()
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			checkKeys(t, v.Index(i), n)
		}
	case reflect.Struct:
		if strings.HasPrefix(v.Type().Name(), "Keyed[") {
			*n++
			value := v.FieldByName("Value")
			want, err := hashstructure.Hash(value.Addr().Interface(), &hashstructure.HashOptions{Hasher: xxhash.New()})
			if got := v.FieldByName("Key").Uint(); err != nil || got != want {
				t.Errorf("a %s has the key %d, and its value the digest %d (%v)", value.Type(), got, want, err)
			}
		}
		for _, field := range v.Fields() {
			checkKeys(t, field, n)
		}
	}
}

// TestNewest orders articles by date, then by path.
func TestNewest(t *testing.T) {
	ref := func(date, report, sector string) scope.Ref {
		return scope.Ref{Date: date, Report: report, Sector: sector}
	}
	list := []scope.Ref{
		ref("2025-02-10", "b", "x"), ref("2025-02-10", "a", "y"), ref("2025-02-10", "a", "x"), ref("2025-03-01", "c", "z"),
		ref("2025-02-10", "a-b", "x"), ref("2025-02-10", "a", "x-y"), ref("2025-02-10", "a1", "x"),
	}
	var got []string
	for _, r := range scope.Newest(list) {
		got = append(got, r.Report+"/"+r.Sector)
	}
	if want := "c/z a-b/x a/x-y a/x a/y a1/x b/x"; strings.Join(got, " ") != want {
		t.Errorf("%s, want %s", got, want)
	}
	many := make([]scope.Ref, scope.MaxNewest+1)
	many[scope.MaxNewest] = ref("2025-03-01", "c", "z")
	if newest := scope.Newest(many); len(newest) != scope.MaxNewest || newest[0].Report != "c" {
		t.Errorf("%d articles, the first is %+v", len(newest), newest[0])
	}
}

// TestUpdated says when an article changed last: at its date, or with a later correction,
// also of a metric that is gone. One without a date has not.
func TestUpdated(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	rep := sitetest.City(t, cfg).Reports[0]
	opening, green := rep.Sectors[0], rep.Sectors[1]
	for _, tt := range []struct {
		name string
		edit func()
		want string // of the two articles
	}{
		{"a metric that is gone", func() {}, "2025-03-08 2025-02-10"},
		{"a metric", func() { opening.Withdrawn = nil; opening.Metrics[8].Corrections = opening.Metrics[8].Corrections[:2] }, "2025-03-01 2025-02-10"},
		{"before its date", func() { opening.Date = opening.Date.AddDate(1, 0, 0) }, "2026-02-10 2025-02-10"},
		{"no date", func() { opening.Date = time.Time{}; green.Date = time.Time{} }, " "},
	} {
		tt.edit()
		f := scope.Make(cfg, rep, nil)
		if got := f.Articles[0].Value.Updated + " " + f.Articles[2].Value.Updated; got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
	f := scope.Make(cfg, rep, nil)
	if refs := f.Refs(); len(refs) != 2 || len(refs[0]) > 0 || len(refs[1]) > 0 {
		t.Errorf("articles without a date are named: %v", refs)
	}
}

// TestUnitForms: what is said of a unit alone knows its forms where the program does not write the language itself,
// and there alone: in Chinese and English no digest has them.
func TestUnitForms(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	count := func(lang int) (forms int) {
		f := scope.Make(cfg, sitetest.City(t, cfg).Reports[0], nil)
		for figure := range f.Figures() {
			if m := &figure.Metric.Value; figure.Lang == lang && len(m.UnitForms) > 0 && m.Word(m.UnitForms[0].Other) == m.UnitForms[0] {
				forms++
			}
		}
		return forms
	}
	if n := count(0) + count(1); n > 0 {
		t.Errorf("%d metrics have forms in Chinese and English", n)
	}
	cfg.Languages[1].Style.Plural = plural.For("fr")
	if count(0) > 0 || count(1) == 0 {
		t.Errorf("%d metrics have forms in Chinese, %d in another language", count(0), count(1))
	}
}
