package sheet

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"duibiao/internal/diag"
)

// utf16Marks are the byte order marks of UTF-16.
var utf16Marks = [...]string{"\xff\xfe", "\xfe\xff"}

// decoded returns a text in UTF-8: of one in UTF-16 with its mark (what Excel calls "Unicode text"), or
// in GB18030, which Excel on a Chinese system writes as CSV. Any other is returned as it is.
func decoded(text []byte) []byte {
	var d *encoding.Decoder
	switch {
	case bytes.HasPrefix(text, []byte(utf16Marks[0])), bytes.HasPrefix(text, []byte(utf16Marks[1])):
		d = unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder()
	case !utf8.Valid(text):
		d = simplifiedchinese.GB18030.NewDecoder()
	default:
		return text
	}
	out, err := d.Bytes(text)
	if err != nil || bytes.ContainsRune(out, utf8.RuneError) {
		return text // much else is not sound as either
	}
	return out
}

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
	for _, m := range utf16Marks {
		if bytes.HasPrefix(text, []byte(m)) {
			d.Message = sayEncoding.With("UTF-16")
			return d, true
		}
	}
	head := string(text[:min(len(text), 16)])
	for _, m := range misread {
		if strings.HasPrefix(head, m.mark) || strings.HasPrefix(head, `"`+m.mark) {
			d.Message, d.Hint = sayMisread.With(m.encoding), sayOpenAsUTF8
			return d, true
		}
	}
	switch zero := bytes.IndexByte(text, 0); {
	case !utf8.Valid(text):
		d.Message = sayNotUTF8
	case zero >= 0:
		src := diag.Source{Name: name, Text: text}
		d.Pos, d.Message = src.Pos(zero), sayNUL
	case bytes.IndexByte(text, '\r') >= 0 && bytes.IndexByte(text, '\n') < 0:
		d.Message = sayOldLines
	default:
		return d, false
	}
	return d, true
}
