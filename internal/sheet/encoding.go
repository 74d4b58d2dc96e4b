package sheet

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"duibiao/internal/charset"
	"duibiao/internal/diag"
)

// misread are byte order marks of UTF-8 that a program took for letters of another
// encoding. LibreOffice asks for the encoding of a CSV file when it opens one, and offers
// that of its system.
var misread = [...]struct{ mark, encoding string }{
	{"ï»¿", "Windows-1252"},
	{"Ôªø", "Macintosh"},
	{"п»ї", "Windows-1251"},
	{"ן»¿", "Windows-1255"},
	{"∩╗┐", "IBM-437"},
	{"´╗┐", "IBM-850"},
	{"锘", "GBK"}, // with the first letter of what follows: 锘縭eport
	{"嚜", "Big5"},
	{"\uFFFDｿ", "Shift_JIS"},
	{"癤", "EUC-KR"},
}

// foreign reports a text that can't be decoded, or was not when a program read it, by the
// name of the encoding; and one whose lines no program ends so any more.
func foreign(name string, text []byte) (diag.Diagnostic, bool) {
	d := diag.Diagnostic{Pos: diag.Position{File: name, Line: 1, Column: 1}, Rule: ruleFile, Hint: saySaveAsUTF8}
	if charset.IsUTF16(text) {
		d.Message = sayEncoding.With("UTF-16")
		return d, true
	}
	head := string(text[:min(len(text), 16)])
	for _, m := range misread {
		if strings.HasPrefix(head, m.mark) || strings.HasPrefix(head, `"`+m.mark) {
			d.Message, d.Hint = sayMisread.With(m.encoding), sayOpenAsUTF8
			return d, true
		}
	}
	src := diag.Source{Name: name, Text: text}
	switch zero := bytes.IndexByte(text, 0); {
	case isWorkbook(text):
		d.Message, d.Hint = sayWorkbook, saySaveAsCSV
	case !utf8.Valid(text):
		d.Pos, d.Message = src.Pos(firstInvalid(text)), sayNotUTF8
	case zero >= 0:
		d.Pos, d.Message = src.Pos(zero), sayNUL
	case bytes.IndexByte(text, '\r') >= 0 && bytes.IndexByte(text, '\n') < 0:
		d.Message = sayOldLines
	default:
		return d, false
	}
	return d, true
}

// isWorkbook reports whether a file is a workbook whatever it is called: an archive, or what Excel wrote before 2007.
func isWorkbook(text []byte) bool {
	return bytes.HasPrefix(text, []byte("PK\x03\x04")) || bytes.HasPrefix(text, []byte("\xd0\xcf\x11\xe0"))
}

// firstInvalid returns where the first byte stands that is not UTF-8.
func firstInvalid(text []byte) int {
	at := 0
	for at < len(text) {
		r, size := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return at
}

// ended returns a text without the mark by which programs of DOS end a file.
func ended(text []byte) []byte { return bytes.TrimSuffix(text, []byte("\x1a")) }
