package address

import (
	"path"
	"regexp"
	"strings"
)

// Header is a line that a server sends with a file, beside its media type.
type Header struct{ Name, Value string }

// Pattern is a path in which * is any part of a name, and [0-9a-f] a character of those.
type Pattern string

// Match reports whether a path is one of the pattern's.
func (p Pattern) Match(name string) bool {
	ok, err := path.Match(string(p), name)
	return ok && err == nil
}

// Regexp returns the regular expression that matches the same, as nginx, Apache, Caddy and Go
// read it, without anchors.
func (p Pattern) Regexp() string {
	var b strings.Builder
	for rest := string(p); rest != ""; {
		switch end := strings.IndexByte(rest, ']') + 1; {
		case rest[0] == '[' && end > 0:
			b.WriteString(rest[:end])
			rest = rest[end:]
			continue
		case rest[0] == '*':
			b.WriteString("[^/]*")
		default:
			b.WriteString(regexp.QuoteMeta(rest[:1]))
		}
		rest = rest[1:]
	}
	return b.String()
}

// Rule says which headers files have. A file has those of the first rule that has it.
type Rule struct {
	Name     string
	Patterns []Pattern // none in the last rule, which has every file
	Headers  []Header
}

// Has reports whether a file is the rule's.
func (r *Rule) Has(name string) bool {
	for _, p := range r.Patterns {
		if p.Match(name) {
			return true
		}
	}
	return len(r.Patterns) == 0
}

// What headers say. A page loads nothing but files of its site; see https://www.w3.org/TR/CSP3/.
const (
	policy    = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors "
	forever   = "public, max-age=31536000, immutable"
	forAWhile = "public, max-age=300"
	checked   = "no-cache"

	CacheControl = "Cache-Control"
)

// Rules are all of them. Other sites may show embeds in a frame, and read embeds and data.
func Rules() []Rule {
	const any = "*"
	return []Rule{
		{"embeds", []Pattern{Pattern(Embed(any, any, any)), Pattern(EmbedSector(any, any, any)), Pattern(EmbedReport(any, any, any)), Pattern(EmbedPinned(any, any, any, any))}, headers("*", forAWhile, true)},
		{"fragments", []Pattern{Pattern(Fragment(any, any, any, ".html"))}, styled(headers("'self'", forAWhile, false))},
		{"data", []Pattern{
			Pattern(Data(any, ".*")), Pattern(ArticleData(any, any, any)), Pattern(OEmbed("*/*/*")), Pattern(OEmbed("*/*/*/*")), Pattern(OEmbed("*/*/*/*/*")),
		}, headers("'self'", forAWhile, true)},
		{"worker", []Pattern{Worker, KeptSite, Pattern(Kept(any))}, headers("'self'", checked, false)},
		{"immutable", hashedPatterns(), headers("'self'", forever, false)},
		{"pages", nil, headers("'self'", forAWhile, false)},
	}
}

// Headers returns what the file at a path is served with.
func Headers(name string) []Header {
	rules := Rules()
	for i := range rules {
		if rules[i].Has(name) {
			return rules[i].Headers
		}
	}
	return nil
}

// headers says who may show a file in a frame, how long it is kept, and whether the scripts of
// other sites may read it.
func headers(frames, cache string, shared bool) []Header {
	list := []Header{
		{"Content-Security-Policy", policy + frames},
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "strict-origin-when-cross-origin"},
		{CacheControl, cache},
	}
	if shared {
		list = append(list, Header{"Access-Control-Allow-Origin", "*"})
	}
	return list
}

// IsFragment reports whether a file is a metric as a piece to paste, with styles of its own.
func IsFragment(name string) bool { return Pattern(Fragment("*", "*", "*", ".html")).Match(name) }

// styled allows the styles that stand in a page itself: a piece that is copied takes these along, and would find no sheet
// where it is pasted. Scripts it may have none.
func styled(list []Header) []Header {
	list[0].Value = strings.Replace(list[0].Value, "default-src 'self'", "default-src 'self'; script-src 'none'; style-src 'unsafe-inline'", 1)
	return list
}

// hashDigits is how many hexadecimal digits of a digest are in the name of an asset.
const hashDigits = 10

// HashedAsset is a style sheet or a script with the digest of its bytes in hexadecimal digits in its name, so
// that a file of that name never changes.
func HashedAsset(name, digest string) string {
	ext := path.Ext(name)
	return Asset(strings.TrimSuffix(name, ext) + "." + digest[:hashDigits] + ext)
}

func hashedPatterns() []Pattern {
	var list []Pattern
	for _, ext := range []string{".css", ".js"} {
		list = append(list, Pattern(HashedAsset("*"+ext, strings.Repeat("#", hashDigits))))
	}
	for i, p := range list {
		list[i] = Pattern(strings.ReplaceAll(string(p), "#", "[0-9a-f]"))
	}
	return list
}
