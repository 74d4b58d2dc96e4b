// Package charset reads texts in the encodings that Chinese offices save them in.
package charset

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// The byte order marks of UTF-16.
const (
	littleEndian = "\xff\xfe"
	bigEndian    = "\xfe\xff"
)

// IsUTF16 reports whether a text begins with the mark of UTF-16.
func IsUTF16(text []byte) bool {
	return bytes.HasPrefix(text, []byte(littleEndian)) || bytes.HasPrefix(text, []byte(bigEndian))
}

// Decoded returns a text in UTF-8: of one in UTF-16 with its mark (what Excel calls "Unicode text"), or
// in GB18030, in which programs on a Chinese system save what they call ANSI. Any other is returned as it is.
func Decoded(text []byte) []byte {
	var d *encoding.Decoder
	switch {
	case IsUTF16(text):
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
