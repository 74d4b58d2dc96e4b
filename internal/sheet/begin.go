package sheet

import (
	"cmp"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/edit"
	"duibiao/internal/period"
	"duibiao/internal/regular"
	"duibiao/internal/report"
	"duibiao/internal/scaffold"
)

// A table that people have made begins a report, or goes on with one that has not got its articles: a
// sheet is a sector, a row is a metric. What a column is for its heading says, in any order
// (headings.go); a table may have a title above its headings. A row with a name alone is the heading
// of those below it (begingroup.go). Several tables may begin one report, as one with what was done and
// one with what is aimed at (beginjoin.go). Nothing is taken that a cell does not say, and nothing that
// is there is changed.

// Plan is what a report is to be that begins with a table.
type Plan struct {
	Report           string        // its folder
	Results, Targets period.Period // zero for those that the headings name
	Lang             diag.Language // of comments in the files
}

// Begun says what an import began, or would begin.
type Begun struct {
	Results, Targets period.Period
	Sectors          []BegunSector
	Files            []scaffold.File
}

// BegunSector is a sheet that becomes an article.
type BegunSector struct {
	Slug, Title string
	Metrics     []BegunMetric
	Passed      []string // headings of columns that nothing was made of
}

// BegunMetric is how a row was understood, growth in brackets; what it has not is empty.
type BegunMetric struct {
	ID, Label, Actual, Target string

	Direction string       // as front matter has it, where something in the table says so
	Others    []BegunPoint // its figures of other periods
}

// BegunPoint is a figure of another period than those of the report.
type BegunPoint struct {
	Period, Figure string
	IsTarget       bool
}

// Begin makes a report, or the articles that it has not got, of tables in the folder source. A
// dry run writes nothing. With an error among the diagnostics nothing has been written.
func Begin(source string, files []string, p Plan, dry bool) (*Begun, diag.List, error) {
	grids, diags, err := gridsOf(files)
	if err != nil || diags.HasErrors() {
		return nil, diags, err
	}
	root, err := os.OpenRoot(source)
	if err != nil {
		return nil, nil, err
	}
	defer root.Close()
	s, d, err := load(regular.FS(root))
	if err != nil || s == nil {
		return nil, d, err
	}
	st := &starter{site: s, plan: p, given: p, ids: takenNames{}, there: map[string]string{}}
	begun, d, err := st.begin(grids)
	diags = shortened(append(diags, d...))
	if err != nil || diags.HasErrors() {
		return begun, diags, err
	}
	if err := areNew(root, begun.Files); err != nil || dry {
		return begun, diags, err
	}
	return begun, diags, writeNew(root, begun.Files)
}

// gridsOf reads tables. The name of a CSV file is that of its only sheet.
func gridsOf(files []string) (grids []*grid, diags diag.List, err error) {
	for _, file := range files {
		read, err := formatOf(file)
		if err != nil {
			return nil, nil, err
		}
		text, err := readTable(file)
		if err != nil {
			return nil, nil, err
		}
		name := filepath.ToSlash(file)
		list, d, err := read.read(name, text)
		if err != nil {
			return nil, diags, err
		}
		for _, g := range list {
			g.name = cmp.Or(g.name, strings.TrimSuffix(path.Base(name), path.Ext(name)))
		}
		grids, diags = append(grids, list...), append(diags, d...)
	}
	return grids, diags, nil
}

// areNew reports an error if one of some files is there.
func areNew(root *os.Root, files []scaffold.File) error {
	for _, f := range files {
		if _, err := root.Lstat(f.Name); err == nil {
			return sayArticleThere.Fail(f.Name)
		}
	}
	return nil
}

// writeNew writes files that are not there.
func writeNew(root *os.Root, files []scaffold.File) error {
	set := articlesOf(files)
	for _, f := range set {
		if err := root.MkdirAll(path.Dir(f.Name), 0o755); err != nil {
			return err
		}
	}
	return writeArticles(root, set)
}

func articlesOf(files []scaffold.File) []File {
	list := make([]File, len(files))
	for i, f := range files {
		list[i] = File{Name: f.Name, New: f.Text}
	}
	return list
}

// starter makes articles of tables.
type starter struct {
	site  *site
	plan  Plan
	given Plan // as the person asked, before tables were read
	named Plan // with the periods that headings name
	ids   takenNames
	there map[string]string // the ids of the metrics that the report has already, by their names
	diags diag.List
}

// started is a sheet with what its columns are for.
type started struct {
	grid   *grid
	head   int // index of the first line of the headings
	top    int // index of the line with the headings, of the last if there are several
	use    []use
	passed []string
	sector scaffold.Sector
	home   *started // the sheet of another table that has this name, whose metrics these are too
	rows   []startedRow
	all    allUnit // of figures whose row says none, by the table
	unit   allUnit // of those of the group that is read

	lastUnit    string            // of the row before, in the column of units
	hasUnits    bool              // whether rows say in which unit they are
	bare        []bareFigure      // the first figure of an amount that has no unit
	hasAmounts  bool              // whether a figure of an amount has one
	names       map[string]origin // of rows, each with its group
	isTitled    bool              // whether its title has been held against what headings leave open
	twoPeriods  []cellPlace       // headings that name another period than those above them
	headings    map[int]bool      // columns that have one, or of which it was told that they have none; nil until it is asked
	lastHeading int               // the last column that has one
	told        map[int]bool      // columns of which it was told that another unit stands in their heading than in the rows
}

// use is a column, and what is made of it.
type use struct {
	heading
	column int
	text   string // of the heading
	isBare bool   // it names a period and no side, and was taken for that of results
}

// startedRow is a row that becomes a metric. Its keys are those of its figures, until all rows have
// been read.
type startedRow struct {
	metric    BegunMetric
	unit      string
	group     string
	note      string
	words     []edit.Pair // of English
	kind      kind
	direction string // that a column says
	isRefused bool   // a figure of it, which has been told
	first     origin
	monthEnd  string            // the first heading of its figures that names the end of a month
	at        map[string]origin // by key of the front matter
	keys      scaffold.Metric
}

// origin is a cell of one of the tables.
type origin struct {
	grid *grid
	cellPlace
}

func (o origin) pos() diag.Position { return o.grid.at(o.row, o.column) }

func (st *starter) add(pos diag.Position, hint diag.Words, message diag.Words) {
	st.diags.Add(diag.Diagnostic{Pos: pos, Rule: ruleRow, Message: message, Hint: hint})
}

// begin makes the articles, and reads them as if they were written.
func (st *starter) begin(grids []*grid) (*Begun, diag.List, error) {
	list := st.tables(grids)
	if len(list) == 0 || !st.periods(list) {
		return nil, st.diags, nil
	}
	st.takenIDs()
	slugs := takenNames{}
	for i, s := range list {
		if s.home = homeOf(s, list[:i]); s.home == nil {
			st.sector(s, slugs)
		}
		st.take(s)
	}
	if st.diags.HasErrors() {
		return nil, st.diags, nil
	}
	list = slices.DeleteFunc(list, func(s *started) bool { return s.home != nil })
	for _, s := range list {
		for i := range s.rows {
			st.complete(&s.rows[i])
		}
	}
	begun := &Begun{Results: st.plan.Results, Targets: st.plan.Targets, Files: st.files(list)}
	for _, s := range list {
		begun.Sectors = append(begun.Sectors, s.begun(st.code()))
	}
	return begun, st.diags, st.proof(begun, list)
}

// tables returns the sheets that are tables of metrics. Of others a workbook may have some, but not only such.
func (st *starter) tables(grids []*grid) []*started {
	var list []*started
	for _, g := range grids {
		if s := understood(g, st.site.cfg.Units); s != nil {
			s.denominate(st.site.cfg.Units)
			s.withoutWords()
			list = append(list, s)
		} else if !g.empty() {
			row, message := misunderstood(g)
			st.diags.Add(diag.Diagnostic{Pos: g.at(row, 0), Rule: ruleColumn, Severity: diag.Warning, Message: message, Hint: adviceHeadings})
		}
	}
	if len(list) == 0 && len(grids) > 0 {
		st.diags = nil
		row, message := misunderstood(grids[0])
		st.add(grids[0].at(row, 0), adviceHeadings, message)
		for _, p := range grids[0].problems {
			if p.row < maxAbove { // a heading may be what cannot be read
				st.diags.Add(p.Diagnostic)
			}
		}
	}
	return list
}

// begun says what becomes of the sheet, with its title in the language of a code.
func (s *started) begun(code string) BegunSector {
	sec := BegunSector{Slug: s.sector.Slug, Title: s.sector.Title[code], Passed: s.passed}
	for _, r := range s.rows {
		sec.Metrics = append(sec.Metrics, r.metric)
	}
	return sec
}

// code is the language that states the figures.
func (st *starter) code() string { return st.site.cfg.Default().Code }

// take makes metrics of the rows of a sheet.
func (st *starter) take(s *started) {
	s.unit = s.all
	st.unread(s)
	st.unseen(s)
	st.unknownBrackets(s)
	st.twoUnits(s)
	st.growthsInPercent(s)
	st.fractions(s)
	st.countUnits(s)
	for _, at := range s.twoPeriods {
		st.add(s.grid.at(at.row, at.column), adviceTwoPeriods, sayTwoPeriods)
	}
	var g group
	hasRows := false
	for _, l := range s.grid.lines[s.top+1:] {
		if s.isLetters(l) {
			continue
		}
		if s.isSecondHead(l) {
			st.add(s.grid.at(l.row, l.cells[0].column), adviceSecondHead, saySecondHead)
			return
		}
		if st.unitBelow(s, l) {
			continue
		}
		if s.isFooter(l) {
			st.warn(s.grid.at(l.row, l.cells[0].column), diag.Words{}, sayFooter)
			continue
		}
		if st.isDivided(s, l) {
			hasRows = true
			continue
		}
		r := st.row(s, l)
		if name := s.text(l, groupWords); name != "" && !isSerial(name) {
			g = group{name: name, isCell: true}
			st.periodOfRows(s, l, name)
		}
		switch {
		case r == nil:
		case r.metric.Label == "":
			st.add(s.grid.at(l.row, l.cells[0].column), adviceRowLabel, sayRowNameless)
		case len(r.at) == 0 && s.isUnit(r.metric.Label, st.site.cfg.Units):
			s.unit = s.all
		case len(r.at) == 0 && r.isRefused:
			hasRows = true // but for what was told of it
		case len(r.at) == 0 && s.hasNoFigure(l):
			st.warn(s.grid.at(l.row, l.cells[0].column), diag.Words{}, sayRowEmpty.With(r.metric.Label))
		case len(r.at) == 0:
			g, s.unit = s.group(l, r.metric.Label), s.all
			st.periodOfRows(s, l, r.metric.Label)
			if r.unit != "" {
				s.unit = allUnit{text: r.unit, known: true}
			}
		default:
			if g.isPast(s, l) {
				g, s.unit = group{}, s.all
			}
			st.unheaded(s, l)
			st.finish(s, l, r, g.name)
			hasRows = true
		}
	}
	st.noUnits(s)
	if !hasRows {
		st.add(s.grid.at(s.grid.lines[s.top].row, 0), diag.Words{}, sayNoRows)
	}
}

func (s *started) meaningOf(column int) meaning {
	for _, u := range s.use {
		if u.column == column {
			return u.meaning
		}
	}
	return passedOver
}

// text returns what a row says in the first column with a meaning.
func (s *started) text(l line, of meaning) string {
	for _, u := range s.use {
		if u.meaning == of {
			return l.cell(u.column).text
		}
	}
	return ""
}

func (s *started) indexOf(l line) int {
	i, _ := slices.BinarySearchFunc(s.grid.lines, l.row, func(l line, row int) int { return cmp.Compare(l.row, row) })
	return i
}

// files returns the files of the articles, and of the report if it is not there.
func (st *starter) files(list []*started) []scaffold.File {
	w := scaffold.Writer{Config: st.site.cfg, Lang: st.plan.Lang}
	p := &scaffold.Plan{Slug: st.plan.Report, Actual: st.plan.Results, Target: st.plan.Targets}
	for _, s := range list {
		for i := range s.rows {
			s.sector.Metrics = append(s.sector.Metrics, s.rows[i].keys)
		}
		p.Sectors = append(p.Sectors, s.sector)
	}
	if st.site.byFile[report.FileName(p.Slug, report.IndexSlug, st.site.cfg.Default())] == nil {
		return w.Report(p)
	}
	var files []scaffold.File
	for n := range p.Sectors {
		files = append(files, w.Article(p, n)...)
	}
	return files
}
