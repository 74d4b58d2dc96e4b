package kind

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/address"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// TestKinds holds what is said of each kind.
func TestKinds(t *testing.T) {
	named := map[string]bool{}
	for _, k := range Kinds() {
		if !regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`).MatchString(k.Name) {
			t.Errorf("%q is no name in small letters with hyphens", k.Name)
		}
		if named[k.Name] {
			t.Errorf("there are two kinds %s", k.Name)
		}
		named[k.Name] = true
		if !strings.HasSuffix(k.Doc.Zh, "。") || !strings.ContainsFunc(k.Doc.Zh, isHan) {
			t.Errorf("%s: %q is no Chinese sentence", k.Name, k.Doc.Zh)
		}
		if !strings.HasSuffix(k.Doc.En, ".") || strings.ContainsFunc(k.Doc.En, isHan) {
			t.Errorf("%s: %q is no English sentence", k.Name, k.Doc.En)
		}
		if k.Figure == nil && k.Article == nil && k.Report == nil && k.Page == nil && k.Site == nil && k.Fixed == nil && k.Tree == nil && k.Within == nil {
			t.Errorf("%s has no outputs", k.Name)
		}
		if k.Off && !k.Optional {
			t.Errorf("%s is off and can't be turned on", k.Name)
		}
		if k.Leaf && (len(k.Templates) > 0 || k.Tree != nil) {
			t.Errorf("%s has pages or lists, which lead somewhere", k.Name)
		}
	}
}

// TestTemplatesBelongToOneKind sees that no template file is that of two kinds of page.
func TestTemplatesBelongToOneKind(t *testing.T) {
	seen := map[string]bool{}
	for _, d := range definitions() {
		if seen[d.File()] {
			t.Errorf("%s belongs to two kinds", d.File())
		}
		seen[d.File()] = true
	}
}

// TestOutputs holds the outputs of a site: each has a path of its own with a media
// type and the name of its kind, and says the same key twice.
func TestOutputs(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	cfg.Outputs.On = map[string]bool{}
	for _, k := range Switches() {
		cfg.Outputs.On[k.Name] = true
	}
	e, s := newEnv(t, cfg), sitetest.City(t, cfg)
	again := allOutputs(e, s)
	seen, kinds := map[string]bool{}, map[string]bool{}
	for i, o := range allOutputs(e, s) {
		if seen[o.Path] || o.Path == "" || strings.HasPrefix(o.Path, "/") {
			t.Errorf("the path %q of %s", o.Path, o.Kind)
		}
		seen[o.Path], kinds[o.Kind] = true, true
		if address.MediaType(o.Path) == address.MediaType("unknown") {
			t.Errorf("%s has no media type", o.Path)
		}
		if o.Key() != again[i].Key() {
			t.Errorf("%s has another key the second time", o.Path)
		}
		if o.Entry != nil && (o.Entry.Path != o.Path || !strings.HasSuffix(o.Path, ".html")) {
			t.Errorf("%s is listed as %s", o.Path, o.Entry.Path)
		}
	}
	for _, k := range Kinds() {
		if !kinds[k.Name] && k.Within == nil && !k.Off && k.Name != "resources" && k.Name != "kept" && k.Name != "pages" { // of which the site has none
			t.Errorf("%s made nothing", k.Name)
		}
	}
}

// TestLinksLeadToOutputs sees that what a page says of other outputs is there.
func TestLinksLeadToOutputs(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	outputs := allOutputs(e, s)
	for lang := range s.Config.Languages {
		rep := s.Reports[0]
		spots := []Spot{{Lang: lang}, {Lang: lang, Report: rep.Slug, Metrics: len(rep.Metrics())}}
		for _, sec := range rep.Sectors {
			spots = append(spots, Spot{Lang: lang, Report: rep.Slug, Sector: sec.Slug, Metrics: len(sec.Metrics)})
		}
		for _, at := range spots {
			for _, l := range e.links(at) {
				find(t, outputs, l.Path)
				if l.Rel == "" && l.Label == "" && !l.Picture || l.Rel != "" && l.Type == "" {
					t.Errorf("%s: the link %+v stands nowhere, or has no type", at.Report, l)
				}
			}
		}
	}
}

// TestSwitches sees that a kind that may be turned off is, with all that leads to it.
func TestSwitches(t *testing.T) {
	for _, k := range Switches() {
		cfg := sitetest.Config(t, sitetest.CityConfig)
		cfg.Outputs = config.Outputs{On: map[string]bool{k.Name: false}}
		e, s := newEnv(t, cfg), sitetest.City(t, cfg)
		files := map[string]bool{}
		outputs := allOutputs(e, s)
		for _, o := range outputs {
			files[o.Path] = true
			if o.Kind == k.Name {
				t.Errorf("%s was made without %s", o.Path, k.Name)
			}
		}
		for _, p := range allPages(e, s) {
			for _, tag := range tags(t, text(t, p)) {
				checkLink(t, p.Path, tag, files, cfg.BaseURL)
			}
		}
		cfg.Outputs.On[k.Name] = true
		if on := allOutputs(newEnv(t, cfg), s); len(on) <= len(outputs) && k.Within == nil && k.Name != pinnedName { // of the site nothing is released
			t.Errorf("%s: %d outputs with it, %d without", k.Name, len(on), len(outputs))
		}
	}
}

// TestUnknown sees that only kinds that can be turned on and off are keys of [outputs].
func TestUnknown(t *testing.T) {
	on := map[string]bool{"embed": true, "articles": false}
	for _, k := range Switches() {
		on[k.Name] = true
	}
	var got []string
	for _, d := range Unknown(config.Outputs{On: on}) {
		got = append(got, d.In(diag.Chinese), d.String())
	}
	want := []string{
		": 没有可以开关的输出 articles [unknown-key]",
		": there is no output articles to turn on or off [unknown-key]",
		": 没有可以开关的输出 embed（是否想写“embeds”？） [unknown-key]",
		`: there is no output embed to turn on or off (did you mean "embeds"?) [unknown-key]`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestOrderOfPublication sees that what leads nowhere comes before what may lead to it.
func TestOrderOfPublication(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	leaf := map[string]bool{}
	for _, k := range Kinds() {
		leaf[k.Name] = k.Leaf
	}
	site := &scope.Site{Indexes: make([]scope.Index, 2)}
	for _, o := range e.Leaves(site) {
		if !leaf[o.Kind] {
			t.Errorf("%s is no leaf", o.Path)
		}
	}
	for _, o := range e.SiteOutputs(site) {
		if leaf[o.Kind] {
			t.Errorf("%s is a leaf", o.Path)
		}
	}
	last := true
	for _, o := range e.FolderOutputs(scope.Make(s.Config, s.Reports[0], nil)) {
		if leaf[o.Kind] && !last {
			t.Errorf("%s comes behind what may lead to it", o.Path)
		}
		last = leaf[o.Kind]
	}
}
