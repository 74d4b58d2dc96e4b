package page

import (
	"html/template"
	"reflect"
	"strings"
)

// writer appends a string as a place in a page needs it.
type writer func(page []byte, s string) []byte

// writerFor returns what does the same as a row of html/template's escapers with a
// value of a type, or nil if there is nothing here that does. The escapers are those
// that occur in the program's own templates; FuzzWriters holds them against
// html/template.
func writerFor(escapers string, t reflect.Type) writer {
	switch t {
	case reflect.TypeFor[string]():
		return stringWriter(escapers)
	case reflect.TypeFor[template.HTML]():
		return trusted(escapers == "htmlescaper")
	case reflect.TypeFor[template.CSS]():
		return trusted(escapers == "cssvaluefilter")
	case reflect.TypeFor[template.JS]():
		return trusted(escapers == "jsvalescaper")
	}
	return nil
}

// trusted returns the writer of a text that stands where its type belongs.
func trusted(belongs bool) writer {
	if !belongs {
		return nil
	}
	return func(page []byte, s string) []byte { return append(page, s...) }
}

func stringWriter(escapers string) writer {
	switch escapers {
	case "htmlescaper", "rcdataescaper", "attrescaper":
		return appendText
	case "urlfilter urlnormalizer attrescaper":
		return appendURL
	case "urlnormalizer attrescaper":
		return appendURLRest
	case "urlescaper attrescaper":
		return appendURLPart
	}
	return nil
}

// appendText escapes for a text and for an attribute in quotes. Bytes that are not
// UTF-8 go through, as in html/template. Half of a page comes through this loop: it
// passes over most letters with one comparison.
func appendText(page []byte, s string) []byte {
	const escaped = 1<<0 | 1<<'"' | 1<<'&' | 1<<'\'' | 1<<'+' | 1<<'<' | 1<<'>'
	start := 0
	for i := range len(s) {
		c := s[i]
		if c > '>' || escaped>>c&1 == 0 {
			continue
		}
		page = append(page, s[start:i]...)
		page = append(page, entity(c)...)
		start = i + 1
	}
	return append(page, s[start:]...)
}

// entity returns what stands for a character in a text.
func entity(c byte) string {
	switch c {
	case '"':
		return "&#34;"
	case '&':
		return "&amp;"
	case '\'':
		return "&#39;"
	case '+':
		return "&#43;"
	case '<':
		return "&lt;"
	case '>':
		return "&gt;"
	}
	return "\uFFFD"
}

// refused is what html/template writes for an address that may be a script.
const refused = "#ZgotmplZ"

// appendURL escapes for an attribute that is an address.
func appendURL(page []byte, s string) []byte {
	if !isSafeURL(s) {
		return append(page, refused...)
	}
	return appendURLRest(page, s)
}

// isSafeURL reports whether an address is relative or of a scheme that runs nothing.
func isSafeURL(s string) bool {
	scheme, _, ok := strings.Cut(s, ":")
	return !ok || strings.Contains(scheme, "/") ||
		strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https") || strings.EqualFold(scheme, "mailto")
}

// appendURLRest escapes for an address whose beginning stands there.
func appendURLRest(page []byte, s string) []byte {
	start := 0
	for i := range len(s) {
		c := s[i]
		if isOf(c, unreservedLow|reservedLow, unreservedHigh|reservedHigh) || c == '%' && isEscape(s[i:]) {
			continue
		}
		page = append(page, s[start:i]...)
		start = i + 1
		if c == '&' || c == '+' {
			page = append(page, entity(c)...)
		} else {
			page = appendPercent(page, c)
		}
	}
	return append(page, s[start:]...)
}

// appendURLPart escapes for a part of an address behind a question mark or a number
// sign.
func appendURLPart(page []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; isUnreserved(c) {
			page = append(page, c)
		} else {
			page = appendPercent(page, c)
		}
	}
	return page
}

func appendPercent(page []byte, c byte) []byte {
	const hex = "0123456789abcdef"
	return append(page, '%', hex[c>>4], hex[c&15])
}

// The characters of RFC 3986, section 2.3, as [isOf] takes them.
const (
	letters        = 1<<26 - 1
	unreservedLow  = 1<<'-' | 1<<'.' | 0x3FF<<'0'
	unreservedHigh = letters<<('A'-64) | letters<<('a'-64) | 1<<('_'-64) | 1<<('~'-64)
)

// Those of section 2.2 that mean in an attribute what they are. The quote and the parentheses
// html/template escapes, as some places need it.
const (
	reservedLow  = 1<<'!' | 1<<'#' | 1<<'$' | 1<<'*' | 1<<',' | 1<<'/' | 1<<':' | 1<<';' | 1<<'=' | 1<<'?'
	reservedHigh = 1<<('@'-64) | 1<<('['-64) | 1<<(']'-64)
)

func isUnreserved(c byte) bool { return isOf(c, unreservedLow, unreservedHigh) }

// isOf reports whether c is in a set of ASCII characters, of which low holds the
// first 64.
func isOf(c byte, low, high uint64) bool {
	return c < 64 && low>>c&1 != 0 || c < 128 && high>>(c-64)&1 != 0
}

// isEscape reports whether s begins with a percent sign and two hexadecimal digits.
func isEscape(s string) bool { return len(s) > 2 && isHex(s[1]) && isHex(s[2]) }

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}
