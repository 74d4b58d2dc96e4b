package kind

import (
	"testing"

	"duibiao/internal/scope"
	"duibiao/internal/scopetest"
)

// givenTypes are the types of what writers are given.
func givenTypes() []scopetest.Hashed {
	return []scopetest.Hashed{
		scopetest.Of[aboutSite](),
		scopetest.Of[assetText](),
		scopetest.Of[assetCopy](),
		scopetest.Of[described](),
		scopetest.Of[embeddedReport](),
		scopetest.Of[homeList](),
		scopetest.Of[knownReports](),
		scopetest.Of[listedSite](),
		scopetest.Of[newestArticles](),
		scopetest.Of[movedEmbed](),
		scopetest.Of[nothing](),
		scopetest.Of[searchedReport](),
		scopetest.Of[searchList](),
		scopetest.Of[searchOrder](),
		scopetest.Of[sitemapNames](),
		scopetest.Of[siteMapLeaf](),
		scopetest.Of[sitemapPart](), scopetest.Of[tables](), scopetest.Of[scope.Article](), scopetest.Of[scope.Edition](),
		scopetest.Of[scope.Figure](), scopetest.Of[scope.Kept](), scopetest.Of[scope.Pin](), scopetest.Of[scope.Resource](), scopetest.Of[scope.SearchPart](), scopetest.Of[scope.Sector](), scopetest.Of[scope.Sheet](), scopetest.Of[sharedFigure](), scopetest.Of[sharedReport](),
	}
}

func TestHashed(t *testing.T) {
	for _, h := range givenTypes() {
		h.Test(t)
	}
}

// TestWriters reads this package and sees that every writer is a declared function, not a
// closure, which could read what its key does not cover, and that what it is given is of a
// type that TestHashed walks.
func TestWriters(t *testing.T) {
	s, err := readSources(".")
	if err != nil {
		t.Fatal(err)
	}
	given, faults := s.writers()
	for _, fault := range faults {
		t.Error(fault)
	}
	known := map[string]bool{}
	for _, h := range givenTypes() {
		known[h.Type.String()] = true
	}
	used := map[string]bool{}
	for writer, typ := range given {
		used[typ] = true
		if !known[typ] {
			t.Errorf("%s is given a %s: add it to givenTypes", writer, typ)
		}
	}
	for typ := range known {
		if !used[typ] {
			t.Errorf("no writer is given a %s: take it out of givenTypes", typ)
		}
	}
}

// TestClosuresAreRefused sees that TestWriters would find what it looks for.
func TestClosuresAreRefused(t *testing.T) {
	const text = `package kind

func writeA(env *Env, w io.Writer, in *nothing) error { return nil }
func (k Kind) write(env *Env, w io.Writer, in *nothing) error { return nil }

func made[T any](env *Env, path string, in *T, write func(*Env, io.Writer, *T) error) Output {
	return Output{write: nil}
}

func outputs(env *Env, k Kind) []Output {
	path := "a"
	own := func(env *Env, w io.Writer, in *nothing) error { return nil }
	return []Output{
		made(env, path, &nothing{}, writeA),
		made(env, path, &nothing{}, func(env *Env, w io.Writer, in *nothing) error { return env.log(path) }),
		made(env, path, &nothing{}, own),
		made[nothing](env, path, &nothing{}, k.write),
		{Path: path, write: nil},
	}
}

func shadowed(env *Env, writeA func(*Env, io.Writer, *nothing) error) Output {
	return Output{Path: "a", Listed: made(env, "a", &nothing{}, writeA)}
}

func aliased(env *Env) Output {
	make := made[nothing]
	return make(env, "a", &nothing{}, writeA)
}
`
	s := newSources()
	if err := s.add("text.go", text); err != nil {
		t.Fatal(err)
	}
	given, faults := s.writers()
	want := []string{
		"text.go:15: the writer is no declared function",
		"text.go:16: the writer is no declared function",
		"text.go:17: the writer is no declared function",
		"text.go:18: an output that is not made by made or of",
		"text.go:23: the writer is no declared function",
		"text.go:27: made is not called",
	}
	if len(faults) != len(want) || len(given) != 1 || given["writeA"] != "kind.nothing" {
		t.Fatalf("%q, %v", faults, given)
	}
	for i := range want {
		if faults[i] != want[i] {
			t.Errorf("%s, want %s", faults[i], want[i])
		}
	}
}
