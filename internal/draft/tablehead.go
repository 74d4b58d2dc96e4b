package draft

import (
	"regexp"
	"slices"
	"strings"
)

// maxHeadings is how many rows the headings of a table may have.
const maxHeadings = 4

// joined puts headings of several rows, 2024年 over 目标 and 实绩, into one row.
func joined(d *Draft, blocks []Block) []Block {
	var list []Block
	for i := 0; i < len(blocks); i++ {
		b := blocks[i]
		isFirst := b.Cells != nil && (b.Apart || i == 0 || blocks[i-1].Cells == nil)
		for n := 1; isFirst && n < maxHeadings && i+1 < len(blocks) && goesOnWith(d, &b, &blocks[i+1]); n++ {
			i++
			b.Cells = under(d, b.Cells, blocks[i].Cells)
		}
		list = append(list, b)
	}
	return list
}

// goesOnWith reports whether a row goes on with the headings above it: it names nothing, has no figure, and
// says whose figures a column has.
func goesOnWith(d *Draft, head, b *Block) bool {
	if b.Cells == nil || b.Apart || b.Cells[0] != "" || len(b.Cells) > len(head.Cells) {
		return false
	}
	for _, text := range b.Cells {
		if strings.ContainsAny(headedYear.ReplaceAllString(text, ""), "0123456789") {
			return false
		}
	}
	return columns(d, b.Cells, noSide) != nil || columns(d, under(d, head.Cells, b.Cells), noSide) != nil
}

// under joins two rows of headings. A word above is for the empty cells to its right too, if it is of figures.
func under(d *Draft, upper, lower []string) []string {
	list := slices.Clone(upper)
	over := ""
	for i := range list {
		if upper[i] != "" {
			over = ""
			if c := columns(d, []string{"", upper[i]}, noSide); c != nil && !c[1].isUnit || headedYear.MatchString(upper[i]) {
				over = upper[i]
			}
		}
		if i < len(lower) && lower[i] != "" {
			list[i] = upper[i] + lower[i]
			if upper[i] == "" {
				list[i] = over + lower[i]
			}
		}
	}
	return list
}

// headedYear is a year that a heading names.
var headedYear = regexp.MustCompile(`(?:19|20)\d\d\s*年?`)
