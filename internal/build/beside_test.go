package build

import (
	"path/filepath"
	"testing"
)

// TestBuildsBesideADevelopmentServer holds that a session which makes files on demand is in
// nobody's way, however long it goes on.
func TestBuildsBesideADevelopmentServer(t *testing.T) {
	source := t.TempDir()
	write(t, source, site(nil, city))
	s, err := NewSession(Options{Source: source, OnDemand: true, Tool: "test"})
	if err != nil {
		t.Fatal(err)
	}
	if _, diags, err := s.Build(); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	waiting := func(string) {
		t.Error("a build waits")
		if err := s.Close(); err != nil { // or it would wait for good
			t.Error(err)
		}
	}
	if _, diags, err := Check(Options{Source: source, Tool: "test", Waiting: waiting}); err != nil || len(diags) > 0 {
		t.Error(err, diags)
	}
	out := filepath.Join(source, "public")
	if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test", Waiting: waiting}); err != nil || len(diags) > 0 {
		t.Error(err, diags)
	}
	for _, path := range s.Site().Paths() {
		if _, ok, err := s.Site().File(path); !ok || err != nil {
			t.Errorf("%s is not shown beside a build: %v", path, err)
		}
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	result, _, err := Run(Options{Source: source, Out: out, Tool: "test"})
	if err != nil || result.Read != 0 || result.Rendered != 0 {
		t.Errorf("after both: %+v, %v; nothing has changed", result, err)
	}
}
