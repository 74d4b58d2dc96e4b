package serve

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
	"duibiao/internal/width"
)

func TestExcerptText(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "a.md"), "+++\r\ntitle = \"题\"\r\nlabel = \"郑州机场\" targte = \"3、4个\"\r\n\ttab x\r\n+++\r\n")
	write(t, filepath.Join(dir, "long.md"), strings.Repeat("很长的一行", 40)+"@"+strings.Repeat("后面", 40)+"\n")
	write(t, filepath.Join(dir, "esc.md"), "\x1b[2Jx\u202ey\n")
	s := openSources(dir)
	defer s.close()
	for _, tt := range []struct {
		pos  diag.Position
		want string
	}{
		{diag.Position{File: "a.md", Line: 3, Column: 16}, `
    1 | +++
    2 | title = "题"
  > 3 | label = "郑州机场" targte = "3、4个"
      |                    ^^^^^^
    4 |     tab x
    5 | +++
`},
		{diag.Position{File: "a.md", Line: 3, Column: 25}, `
    1 | +++
    2 | title = "题"
  > 3 | label = "郑州机场" targte = "3、4个"
      |                             ^^^^^^^^
    4 |     tab x
    5 | +++
`},
		{diag.Position{File: "a.md", Line: 3, Column: 11}, `
    1 | +++
    2 | title = "题"
  > 3 | label = "郑州机场" targte = "3、4个"
      |            ^^
    4 |     tab x
    5 | +++
`},
		{diag.Position{File: "a.md", Line: 5, Column: 4}, `
    3 | label = "郑州机场" targte = "3、4个"
    4 |     tab x
  > 5 | +++
      |    ^
`},
		{diag.Position{File: "a.md", Line: 5}, `
    3 | label = "郑州机场" targte = "3、4个"
    4 |     tab x
  > 5 | +++
      | ^^^
`},
		{diag.Position{File: "esc.md", Line: 1, Column: 5}, `
  > 1 | ` + "�[2Jx�y" + `
      |     ^
`},
		{diag.Position{File: "a.md"}, ""},
		{diag.Position{File: "a.md", Line: 99}, ""},
		{diag.Position{File: "none.md", Line: 1}, ""},
		{diag.Position{File: "../" + filepath.Base(dir) + "/a.md", Line: 1}, ""},
	} {
		got := s.excerpt(tt.pos, terminalCells).text()
		if diff := cmp.Diff(strings.TrimPrefix(tt.want, "\n"), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.pos, diff)
		}
	}
	for _, columns := range []int{terminalCells, browserCells} {
		l := s.excerpt(diag.Position{File: "long.md", Line: 1, Column: 201}, columns)[0]
		if n := width.Of(l.Before + l.Mark + l.After); l.Mark != "@" || n > columns || n < columns-4 {
			t.Errorf("cut to %d cells: %+v", n, l)
		}
	}
}
