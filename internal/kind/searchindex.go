package kind

import (
	"io"
	"maps"
	"slices"
	"strconv"

	"duibiao/internal/address"
	"duibiao/internal/scope"
	"duibiao/internal/search"
)

// The files of an index are calls of one function, with what they are, their name and what they
// have; static/search.js defines it.
const (
	searchCall = "duibiaoFound("
	searchEnd  = ");\n"
)

// searchOrder is which articles the index has, in the order of their numbers: sector by
// sector, for articles about one subject have words in common, which makes their numbers short.
type searchOrder struct {
	Reports []string // their slugs
	Sectors []searchRuns
}

// searchRuns are the reports that have a sector; the reports themselves have none.
type searchRuns struct {
	Slug string
	Runs []int // reports from one on, and how many; and so on
}

// orderOf returns the order of the articles, their numbers by report, and how many there are.
func orderOf(reports []scope.Findable) (searchOrder, [][]int, int) {
	var o searchOrder
	bySector := map[string][][2]int{}
	numbers := make([][]int, len(reports))
	for i := range reports {
		l := &reports[i].Listing.Value
		o.Reports = append(o.Reports, l.Slug)
		numbers[i] = make([]int, len(l.Articles))
		for j, a := range l.Articles {
			bySector[a.Slug] = append(bySector[a.Slug], [2]int{i, j})
		}
	}
	n := 0
	for _, slug := range slices.Sorted(maps.Keys(bySector)) {
		runs := searchRuns{Slug: slug}
		for _, at := range bySector[slug] {
			numbers[at[0]][at[1]] = n
			n++
			if last := len(runs.Runs) - 2; last >= 0 && runs.Runs[last]+runs.Runs[last+1] == at[0] {
				runs.Runs[last+1]++
			} else {
				runs.Runs = append(runs.Runs, at[0], 1)
			}
		}
		o.Sectors = append(o.Sectors, runs)
	}
	return o, numbers, n
}

// searchParts returns the files of the index: which articles there are, and the terms. A small
// index is one file; one that is larger is split, so that a query needs a part of it, but into
// few as long as it can be, for an edit writes each of which it changes a term.
func searchParts(env *Env, in *scope.SearchIndex) []Output {
	code := env.Settings.Code(in.Lang)
	order, numbers, articles := orderOf(in.Reports)
	keyed := scope.Keyed[[][]int]{Key: scope.Digest(&numbers), Value: numbers}
	outputs := []Output{made(env, address.SearchFile(code, "articles"), &order, writeSearchOrder)}
	files := searchFiles(articles)
	for file := range files {
		pieces := search.Pieces / files
		part := &scope.SearchPart{First: file * pieces, Count: pieces, Numbers: keyed, Groups: make([][]scope.Keyed[string], len(in.Reports))}
		part.Group = part.First * search.Groups / search.Pieces
		for i := range in.Reports {
			part.Groups[i] = in.Reports[i].Terms[part.Group:][:max(1, search.Groups/files)]
		}
		outputs = append(outputs, made(env, address.SearchFile(code, "terms-"+strconv.Itoa(file)), part, writeSearchPart))
	}
	return outputs
}

// searchFiles returns in how many files the terms of as many articles are.
func searchFiles(articles int) int {
	switch {
	case articles <= 64:
		return 1
	case articles <= 2500:
		return 4
	case articles <= 10_000:
		return 16
	}
	return search.Pieces
}

// writeSearchPart writes pieces of the index.
func writeSearchPart(_ *Env, w io.Writer, part *scope.SearchPart) error {
	articles := 0
	for _, numbers := range part.Numbers.Value {
		articles += len(numbers)
	}
	b := []byte(searchCall + `"terms",[`)
	var list, spare []search.Posting
	perGroup := max(1, part.Count*search.Groups/search.Pieces)
	step := part.Count / perGroup
	for g := range perGroup {
		size := 0
		for _, groups := range part.Groups {
			size += search.Count(groups[g].Value)
		}
		list = slices.Grow(list[:0], size)
		for i, groups := range part.Groups {
			numbers := part.Numbers.Value[i]
			search.Unpack(groups[g].Value, part.Group+g, len(numbers), func(term uint32, article int) {
				list = append(list, search.NewPosting(term, numbers[article]))
			})
		}
		if g > 0 {
			b = append(b, ',')
		}
		spare = slices.Grow(spare[:0], len(list))[:len(list)]
		b = search.WritePieces(b, list, spare, part.First+g*step, step, articles)
	}
	_, err := w.Write(append(b, "]"+searchEnd...))
	return err
}

// writeSearchOrder writes which articles there are, in the order of their numbers.
func writeSearchOrder(env *Env, w io.Writer, in *searchOrder) error {
	j := jsonText{b: []byte(searchCall + `"articles",{`)}
	j.key("figures")
	j.b = strconv.AppendBool(j.b, env.hasFigures)
	j.key("reports")
	j.texts(in.Reports...)
	j.key("sectors")
	j.open('[')
	articles := 0
	for _, s := range in.Sectors {
		j.open('[')
		j.separate()
		j.b = appendString(j.b, s.Slug)
		for i, n := range s.Runs {
			j.separate()
			j.b = strconv.AppendInt(j.b, int64(n), 10)
			articles += n * (i % 2)
		}
		j.close(']')
	}
	j.close(']')
	j.number("files", searchFiles(articles))
	j.close('}')
	_, err := w.Write(append(j.b, searchEnd...))
	return err
}

// writeSearchTables writes the words of figures that a query may have, as package lexicon has
// them: powers of ten, units by their spellings, and bounds as comparisons.
func writeSearchTables(_ *Env, w io.Writer, _ *nothing) error {
	j := jsonText{b: []byte(searchCall + `"tables",{`)}
	j.key("scales")
	j.b = append(j.b, '{')
	for _, s := range search.Scales() {
		j.number(s.Word, s.Exp)
	}
	j.b = append(j.b, '}')
	j.key("units")
	j.b = append(j.b, '{')
	for _, u := range search.Units() {
		j.text(u.Word, u.Symbol)
	}
	j.b = append(j.b, '}')
	for _, list := range []struct {
		name  string
		words []search.Comparison
	}{{"before", search.Before()}, {"behind", search.Behind()}} {
		j.key(list.name)
		j.b = append(j.b, '{')
		for _, c := range list.words {
			j.text(c.Word, c.Sign)
		}
		j.b = append(j.b, '}')
	}
	j.b = append(j.b, '}')
	j.b = append(j.b, searchEnd...)
	_, err := w.Write(j.b)
	return err
}
