package lexicon

import (
	"slices"
	"testing"
)

// TestSharedWordsAreInDoubt: an English word that two units share may be either. Some of these are one thing in two words: 人 and 名.
func TestSharedWordsAreInDoubt(t *testing.T) {
	alike := []string{"people", "services"}
	doubtful := map[string]DoubtfulWord{}
	for _, row := range DoubtfulWords() {
		for _, w := range row.Words {
			doubtful[w] = row
		}
	}
	first := map[string]string{}
	for _, u := range Units() {
		if _, word := u.Forms(); word != "" && first[word] == "" {
			first[word] = u.Symbol
		} else if word != "" && !slices.Contains(alike, word) && doubtful[word].Words == nil {
			t.Errorf("%q can be %s and %s, and is not in doubt", word, first[word], u.Symbol)
		}
	}
	for word, row := range doubtful {
		if symbol := first[word]; symbol != "" && row.Chinese[0] != symbol {
			t.Errorf("%q is read as %s, and said to be %s", word, symbol, row.Chinese[0])
		}
	}
}
