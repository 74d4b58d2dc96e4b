package claim

import (
	"regexp"
	"slices"
	"testing"
)

// FuzzMarks holds the marks that are looked for by hand to the expressions that say which these are.
func FuzzMarks(f *testing.F) {
	ends := regexp.MustCompile(`[。！？；\n]|[.!?;](?:\s|$)`)
	commas := regexp.MustCompile(`[，,（）()]|——| [–—] `)
	for _, text := range []string{
		"", "甲，乙。丙；丁", "a. b.c! \n\nd.", "a – b — c——d", "（甲）(b), ", ". . .", "——————", " – – ", "e.g. 5;\t6?\v7.", "。！？；", "a.\n\n",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var want []int
		for _, at := range ends.FindAllStringIndex(text, -1) {
			want = append(want, at[1])
		}
		if got := sentenceEnds(text); !slices.Equal(got, want) {
			t.Errorf("%q ends at %v, want %v", text, got, want)
		}
		var marks []mark
		for _, at := range commas.FindAllStringIndex(text, -1) {
			marks = append(marks, mark{at[0], at[1]})
		}
		if got := commasIn(text); !slices.Equal(got, marks) {
			t.Errorf("%q has marks at %v, want %v", text, got, marks)
		}
	})
}
