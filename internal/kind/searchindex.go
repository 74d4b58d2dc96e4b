package kind

import (
	"io"
	"strconv"
	"strings"

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

// searchParts returns the files of terms. A small index is one file; one that is larger is
// split, so that a query needs few of them and an edit changes few.
func searchParts(env *Env, in *scope.SearchIndex) []Output {
	list := &searchList{Lang: in.Lang}
	for i := range in.Reports {
		list.Reports = append(list.Reports, in.Reports[i].Listing)
	}
	files := searchFiles(list.articles())
	outputs := make([]Output, files)
	for file := range files {
		part := &scope.SearchPart{Pieces: make([]scope.SearchPiece, search.Shards/files)}
		for i := range part.Pieces {
			reports := make([]scope.Keyed[string], len(in.Reports))
			for j := range in.Reports {
				reports[j] = in.Reports[j].Pieces[file*len(part.Pieces)+i]
			}
			part.Pieces[i].Reports = reports
		}
		outputs[file] = made(env, address.SearchFile(env.Settings.Code(in.Lang), "terms-"+strconv.Itoa(file)), part, writeSearchPart)
	}
	return outputs
}

// searchFiles returns in how many files the terms of as many articles are.
func searchFiles(articles int) int {
	switch {
	case articles <= 32:
		return 1
	case articles <= 256:
		return 8
	}
	return search.Shards
}

// writeSearchPart writes pieces of the index.
func writeSearchPart(_ *Env, w io.Writer, part *scope.SearchPart) error {
	var b strings.Builder
	b.WriteString(searchCall + `"terms",[`)
	for i := range part.Pieces {
		var list []search.Posting
		first := 0
		for _, piece := range part.Pieces[i].Reports {
			first += scope.EachArticle(piece.Value, func(article int, key uint16) {
				list = append(list, search.NewPosting(key, first+article))
			})
		}
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`"` + search.Postings(list) + `"`)
	}
	b.WriteString("]" + searchEnd)
	_, err := io.WriteString(w, b.String())
	return err
}

// writeSearchReports writes which articles there are, in the order of their numbers.
func writeSearchReports(env *Env, w io.Writer, in *searchList) error {
	j := jsonText{b: []byte(searchCall + `"reports",`)}
	j.b = append(j.b, '{')
	j.number("files", searchFiles(in.articles()))
	j.key("figures")
	j.b = strconv.AppendBool(j.b, env.hasFigures)
	j.key("reports")
	j.b = append(j.b, '[')
	for i := range in.Reports {
		l := &in.Reports[i].Value
		j.separate()
		j.b = append(j.b, '[')
		j.b = appendString(j.b, l.Slug)
		for _, a := range l.Articles {
			j.b = append(j.b, ',')
			j.b = appendString(j.b, a.Slug)
		}
		j.b = append(j.b, ']')
	}
	j.b = append(j.b, "]}"+searchEnd...)
	_, err := w.Write(j.b)
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
