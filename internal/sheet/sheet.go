// Package sheet takes the metrics of a site out to a spreadsheet or a CSV file, and
// what a person has changed there back into the front matter.
//
// # The table
//
// A metric is a row, a sector is a sheet (columns.go has the columns). The further periods of
// metrics, which their series state, are rows of a sheet of their own, or of the same CSV file:
// a row that has a period is one of a series. A cell says
// what the front matter says, letter by letter: "2850万人次", not 28500000. Such cells
// are stated and may be edited. Others are derived from them, for the reader's
// convenience, and grey; editing one is a mistake. Every row names its report and
// sector, so a CSV file is the same table in one piece, and the names of sheets mean
// nothing. Columns may be moved and, but for report, sector and id, left out.
//
// # The way back
//
// An import compares the cells of a file with those that an export would write now,
// and only a cell that differs changes anything. So an export that comes back
// unchanged changes nothing, whatever its program made of it otherwise. An emptied
// cell removes the key; a row with a new id adds a metric in every language that the
// article has a file in; a row that is not there changes nothing and is warned of. An edited row of which the front
// matter has changed since the export is refused, since its cells may be out of date; one
// that nobody edited is passed over. A hidden column tells: a digest of the row as it was
// exported, and of its id. An edited row without it is refused, and so is one with that of
// another row.
//
// The changed articles are then read as if they were written. Mistakes in them are
// shown at the cell that they come from, as FILE.xlsx:Sheet!B7. With any mistake
// nothing is written.
package sheet

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"duibiao/internal/atomicfile"
	"duibiao/internal/diag"
	"duibiao/internal/regular"
)

// Rules under which the package reports.
const (
	ruleFile    = "sheet-file"    // the file cannot be read as a table
	ruleColumn  = "sheet-column"  // of the header
	ruleRow     = "sheet-row"     // a row that is no metric, not a whole one, or one twice
	ruleCell    = "sheet-cell"    // a cell that cannot be taken
	ruleDerived = "sheet-derived" // a cell that is not to be edited
	ruleStale   = "sheet-stale"   // the front matter has changed since
)

// Exported says what an export wrote.
type Exported struct {
	Metrics, Sectors int
	Periods          int // of the series of metrics
}

// Export writes the metrics of the site in the folder source to a file that ends in
// .xlsx or .csv. With an error among the diagnostics nothing has been written. A file that is
// there is replaced if it is an exported table which nobody has edited since, or of which all
// has been imported, and no other.
func Export(source, file string) (Exported, diag.List, error) {
	write, err := formatOf(file)
	if err != nil {
		return Exported{}, nil, err
	}
	root, err := os.OpenRoot(source)
	if err != nil {
		return Exported{}, nil, err
	}
	defer root.Close()
	s, diags, err := load(regular.FS(root))
	if err != nil || diags.HasErrors() {
		return Exported{}, diags, err
	}
	t := newTable(s)
	if diags = append(diags, t.unwritable(s)...); diags.HasErrors() {
		return Exported{}, diags, nil
	}
	if err := write.mayReplace(file, s); err != nil {
		return Exported{}, diags, err
	}
	text, err := write.write(t)
	if err != nil {
		return Exported{}, diags, err
	}
	e := Exported{Sectors: len(t.sectors)}
	for _, sec := range t.sectors {
		e.Metrics += len(sec.rows)
		e.Periods += len(sec.points)
	}
	return e, diags, atomicfile.WriteFile(file, text)
}

// format is a way to write and read a table.
type format struct {
	write func(*table) ([]byte, error)
	read  func(name string, text []byte) ([]*grid, diag.List, error)
}

// whole reads a table of which every cell counts.
func (f format) whole(name string, text []byte) ([]*grid, diag.List, error) {
	grids, diags, err := f.read(name, text)
	for _, g := range grids {
		for _, p := range g.problems {
			diags.Add(p.Diagnostic)
		}
	}
	return grids, diags, err
}

// formatOf returns the format that a file's name asks for.
func formatOf(file string) (format, error) {
	switch strings.ToLower(filepath.Ext(file)) {
	case ".xlsx":
		return format{writeXLSX, readXLSX}, nil
	case ".csv":
		return format{writeCSV, readCSV}, nil
	}
	return format{}, sayTableName.Fail(file)
}

// Imported says what an import changed, or would change.
type Imported struct {
	Cells   int // that changed the front matter
	Metrics int // that were added
	Periods int // that were added to the series of metrics
	Files   []File
}

// File is an article that an import changes.
type File struct {
	Name     string // from the source folder
	Old, New []byte
}

// Import reads a file and changes the front matter of the site in the folder source
// by it. A dry run writes nothing. With an error among the diagnostics nothing has
// been written.
func Import(source, file string, dry bool) (*Imported, diag.List, error) {
	read, err := formatOf(file)
	if err != nil {
		return nil, nil, err
	}
	text, err := readTable(file)
	if err != nil {
		return nil, nil, err
	}
	root, err := os.OpenRoot(source)
	if err != nil {
		return nil, nil, err
	}
	defer root.Close()
	grids, d, err := read.whole(filepath.ToSlash(file), text)
	if err != nil {
		return nil, nil, err
	}
	if g := ofPeople(grids); g != nil {
		return nil, diag.List{{Pos: g.at(0, 0), Rule: ruleColumn, Message: sayForeignRows, Hint: adviceBegin}}, nil
	}
	s, diags, err := load(regular.FS(root))
	if err != nil || diags.HasErrors() {
		return nil, diags, err
	}
	result, more, err := merge(s, grids, !d.HasErrors())
	diags = shortened(append(append(diags, d...), more...))
	if err != nil || diags.HasErrors() || dry {
		return result, diags, err
	}
	return result, diags, writeArticles(root, result.Files)
}

// maxListed is how many mistakes of a table are listed: nobody reads more.
const maxListed = 1000

// shortened returns a list with the first mistakes, and whether there are more.
func shortened(diags diag.List) diag.List {
	if len(diags) <= maxListed {
		return diags
	}
	rest := diags[maxListed:]
	last := diag.Diagnostic{Pos: rest[0].Pos, Rule: ruleFile, Message: sayMore}
	if !rest.HasErrors() {
		last.Severity = diag.Warning
	}
	return append(slices.Clip(diags[:maxListed]), last)
}

// maxTable is how large a table may be: a site of 20,000 metrics has one of 10 MB.
const maxTable = 256 << 20

// readTable reads a table. What is no file, such as a pipe, might never end.
func readTable(file string) ([]byte, error) {
	info, err := os.Stat(file)
	switch {
	case err != nil: // which opening it says, too
	case !info.Mode().IsRegular():
		return nil, sayNoFile.Fail(file)
	case info.Size() > maxTable:
		return nil, sayTooLarge.Fail(file, maxTable>>20)
	}
	return os.ReadFile(file)
}

// writeArticles writes changed articles, or none if one cannot be written.
func writeArticles(root *os.Root, files []File) error {
	s := atomicfile.Set{Root: root}
	for _, f := range files {
		if err := s.Add(f.Name, f.New); err != nil {
			return err
		}
	}
	return s.Commit()
}
