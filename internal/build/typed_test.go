package build

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"duibiao/internal/decode"
)

// typedSample returns the sample with the figures typed into its prose, as it was before
// it had references.
func typedSample(t *testing.T, off ...string) sampleMatter {
	t.Helper()
	s := loadSample(t)
	s.cfg.Check.Levels = map[string]string{}
	for _, rule := range off {
		s.cfg.Check.Levels[rule] = "off"
	}
	s.texts = maps.Clone(s.texts)
	for i, file := range s.files {
		typed := read(t, "..", "prose", "testdata", "sample", filepath.Base(file))
		front := s.texts[file][:decode.FindFront([]byte(s.texts[file])).Body]
		s.texts[file] = front + typed[decode.FindFront([]byte(typed)).Body:]
		var err error
		if s, err = s.with(i, s.texts[file]); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// TestTypedSampleHasNoFinding looks for false alarms where there is most to mistake.
func TestTypedSampleHasNoFinding(t *testing.T) {
	for _, d := range typedSample(t, "translation-stale", "figure-unbound").check() {
		t.Error(d)
	}
}

// TestTypedSampleCouldHaveReferences counts the figures that figure-unbound finds: those
// that are references now. The text of the report itself has none any more.
func TestTypedSampleCouldHaveReferences(t *testing.T) {
	isIndex := func(file string) bool { return strings.HasPrefix(filepath.Base(file), "index.") }
	typed, references := 0, 0
	for _, d := range typedSample(t, "translation-stale").check() {
		if !isIndex(d.Pos.File) {
			typed++
		}
	}
	for file, text := range loadSample(t).texts {
		if !isIndex(file) {
			references += strings.Count(text, "{{")
		}
	}
	fmt.Printf("build: figures of the typed sample that could be references: %d of %d found\n", typed, references)
	if typed > references || typed*100 < references*90 {
		t.Errorf("%d figures could be references, but %d are", typed, references)
	}
}

// TestMutationsOfTypedSample changes a digit of each typed figure. Most are found where
// they contradict the data, without the other language.
func TestMutationsOfTypedSample(t *testing.T) {
	s := typedSample(t, "translation-stale", "figure-unbound", "figure-parity")
	rng := rand.New(rand.NewPCG(4, 2))
	caught := tally{name: "the typed sample, without the other language"}
	for i, file := range s.files {
		body := decode.FindFront([]byte(s.texts[file])).Body
		var mutants []mutant
		for _, m := range figureMutants(s.texts[file], "", rng) {
			if last := len(mutants) - 1; m.kind == "digit" && m.start >= body && (last < 0 || mutants[last].start != m.start) {
				mutants = append(mutants, m)
			}
		}
		if err := s.plant(i, mutants, &caught); err != nil {
			t.Fatal(err)
		}
	}
	found, all := caught.print(false)
	if all < 150 || found*100 < all*60 {
		t.Errorf("%d of %d mutants caught: at least 150, and 60 of 100, are wanted", found, all)
	}
}
