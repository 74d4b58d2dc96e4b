package prose

import "testing"

// TestRespectWords holds that no word says two things in a respect: which of them it says would be left to
// chance.
func TestRespectWords(t *testing.T) {
	for _, lang := range []Language{Chinese, English} {
		for i, of := range lang.grammar().respects {
			for _, words := range []kindWords{of.ahead, of.behind} {
				said := map[string]string{}
				for _, w := range words.list {
					if other, known := said[w.word]; known {
						t.Errorf("%s, %s: %q says %s and %s", lang, respects[i], w.word, other, w.kind)
					}
					said[w.word] = w.kind
				}
			}
		}
	}
}
