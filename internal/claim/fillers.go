package claim

import (
	"regexp"
	"strings"
	"sync"

	"duibiao/internal/lexicon"
)

// Fillers are words that may stand beside a label without making it mean another thing:
// 全年新增城镇就业 is 新增城镇就业, 洛阳新增城镇就业 is not.

// hanYear finds the year of a figure.
var hanYear = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(lexicon.ChineseClaims().Year) })

// hanFillers strikes the Chinese ones out.
var hanFillers = sync.OnceValue(func() *strings.Replacer {
	var pairs []string
	for _, w := range lexicon.ChineseClaims().Fillers {
		pairs = append(pairs, w, " ")
	}
	return strings.NewReplacer(pairs...)
})

// fillers are the English ones. Small words, years and past forms in -ed are fillers too.
var fillers = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for _, w := range lexicon.EnglishClaims().Fillers {
		set[w] = true
	}
	return set
})

func isFiller(w string) bool {
	return isSmallWord(w) || isYear(w) || fillers()[w] || len(w) > 4 && strings.HasSuffix(w, lexicon.EnglishClaims().Past)
}

func isYear(w string) bool {
	return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && strings.Trim(w, "0123456789") == ""
}
