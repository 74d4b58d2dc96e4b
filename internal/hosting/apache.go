package hosting

import (
	"strings"

	"duibiao/internal/address"
)

// apache returns lines for a virtual host, or for .htaccess where AllowOverride lets it say
// these. The conditions are those of <If>, which both may have
// (https://httpd.apache.org/docs/2.4/mod/core.html#if). Headers are set, not added, so that a
// later rule has the last word; Content-Security-Policy, of which a second would count too, as well.
func apache(s Site) string {
	var t text
	t.line(0, "# duibiao headers --for apache: for a virtual host, or .htaccess in the site's folder.")
	t.line(0, "# It needs mod_headers and mod_mime. The address of the site ends in %s", s.Base)
	t.line(0, "DirectoryIndex %s", address.Languages)
	t.line(0, "ErrorDocument 404 %s%s", s.Base, address.NotFound)
	t.line(0, "AddDefaultCharset Off")
	for _, m := range mediaTypes() {
		t.line(0, `AddType "%s" .%s`, m.whole(), strings.Join(m.ends, " ."))
	}
	rules := address.Rules()
	apacheHeaders(&t, 0, rules[len(rules)-1].Headers)
	for i := range rules[:len(rules)-1] {
		t.line(0, "# %s", rules[i].Name)
		t.line(0, `<If "%%{REQUEST_URI} =~ m#%s#">`, expression(s.Base, &rules[i]))
		apacheHeaders(&t, 1, rules[i].Headers)
		t.line(0, "</If>")
	}
	return t.String()
}

func apacheHeaders(t *text, indent int, headers []address.Header) {
	for _, h := range headers {
		t.line(indent, `Header always set %s "%s"`, h.Name, h.Value)
	}
}

// whole is the media type with its character set.
func (m mediaType) whole() string {
	if m.charset == "" {
		return m.name
	}
	return m.name + "; charset=" + m.charset
}
