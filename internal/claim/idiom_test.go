package claim

import (
	"testing"

	"duibiao/internal/lexicon"
)

// TestIdiomsAreComplete holds that the tables of both languages have the circumstances that there
// are, and no other.
func TestIdiomsAreComplete(t *testing.T) {
	for name, c := range map[string]*lexicon.Claims{"zh": lexicon.ChineseClaims(), "en": lexicon.EnglishClaims()} {
		if len(c.Circumstances) != int(circumstanceCount) {
			t.Errorf("%s has %d circumstances, want %d", name, len(c.Circumstances), circumstanceCount)
		}
		for of := ofChange; of < circumstanceCount; of++ {
			if c.Circumstances[of.String()] == (lexicon.Cues{}) {
				t.Errorf("%s has nothing for %s", name, of)
			}
		}
		if len(c.Spans) == 0 || len(c.Fillers) == 0 {
			t.Errorf("%s has %d spans and %d fillers", name, len(c.Spans), len(c.Fillers))
		}
	}
}
