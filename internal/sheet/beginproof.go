package sheet

import (
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// proof reads the new articles as if they were written. What is wrong with figures is told at the
// cells that they come from; words that a translation lacks are for later.
func (st *starter) proof(b *Begun, list []*started) error {
	reader := content.NewReader(st.site.cfg)
	articles := slices.Clone(st.site.articles)
	own := map[string]*report.Article{}
	var diags diag.List
	for _, f := range b.Files {
		a, d, err := reader.Read(f.Name, f.Text)
		if err != nil {
			return err
		}
		if a.Sector != nil || a.Index != nil {
			articles, own[f.Name] = append(articles, a), a
			diags = append(diags, d...)
		}
	}
	_, d := report.New(st.site.cfg, articles)
	for _, d := range append(diags, d...) {
		a := own[d.Pos.File]
		if a == nil || a.Lang != st.site.cfg.DefaultLanguage || d.Severity != diag.Error {
			continue
		}
		if s := sheetOf(list, a.Slug); s != nil && a.Keys != nil {
			d.Pos = s.cellOf(strings.Split(newPlaced(a.Keys).pathAt(d.Pos), "."), d.Pos)
		}
		if a.Index != nil { // its file is not there: the periods come from headings
			d.Pos = list[0].grid.at(list[0].grid.lines[list[0].top].row, 0)
		}
		d.Notes = nil // they stand in files that are not there
		st.diags.Add(d)
	}
	return nil
}

func sheetOf(list []*started, slug string) *started {
	i := slices.IndexFunc(list, func(s *started) bool { return s.sector.Slug == slug })
	if i < 0 {
		return nil
	}
	return list[i]
}

// cellOf returns the cell that a key of a new article comes from, or the place if it comes from none.
func (s *started) cellOf(path []string, pos diag.Position) diag.Position {
	if len(path) < 2 || path[0] != "metrics" {
		return pos
	}
	n, err := strconv.Atoi(path[1])
	if err != nil || n >= len(s.rows) {
		return pos
	}
	r := &s.rows[n]
	key := strings.Join(path[2:], ".")
	if at, ok := r.at[key]; ok {
		return at.pos()
	}
	return r.first.pos()
}
