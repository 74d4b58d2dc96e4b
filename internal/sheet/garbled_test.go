package sheet

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"duibiao/internal/sitetest"
)

// TestGarbledFiles holds that nothing is taken from a table whose characters were lost when it was saved, or are read as those of
// another encoding; one word that was changed is no such table.
func TestGarbledFiles(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	text, err := writeCSV(newTable(s))
	if err != nil {
		t.Fatal(err)
	}
	text = bytes.TrimPrefix(text, []byte(mark))
	other := strings.Map(func(r rune) rune {
		if r >= 0x4e00 && r < 0x9fff {
			return r + 1 // as Big5 or Shift_JIS is read
		}
		return r
	}, string(text))
	gbk, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(other))
	if err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		text []byte
		want string
	}{
		"Windows-1252":     {[]byte(questioned(string(text))), "became question marks when the file was saved"},
		"one word of it":   {bytes.Replace(text, []byte("旅客"), []byte("??"), 1), "became question marks when the file was saved"},
		"another encoding": {gbk, "the file does not say in which encoding it is"},
		"a question":       {bytes.Replace(text, []byte("旅客"), []byte("旅客??"), 1), ""},
	} {
		done, diags := taken(t, s, "t.csv", tt.text)
		var said string
		for _, d := range diags {
			said += d.Message.En + "\n"
		}
		if tt.want == "" && (len(diags) > 0 || len(done.Files) != 1) || tt.want != "" && (!strings.Contains(said, tt.want) || len(diags) != 1 || done != nil && len(done.Files) > 0) {
			t.Errorf("%s: %s", name, said)
		}
	}
}
