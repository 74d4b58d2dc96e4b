package hosting

import (
	"strings"

	"duibiao/internal/address"
)

// caddy returns lines for a site block. Every matcher but the last is of one rule, and the
// last is what none of them has (https://caddyserver.com/docs/caddyfile/matchers).
func caddy(s Site) string {
	var t text
	t.line(0, "# duibiao headers --for caddy: import this file in the block of the site, which says root.")
	t.line(0, "# The site lies in the folder %s below root.", s.Base)
	rules := address.Rules()
	var others []string
	for i := range rules {
		r := &rules[i]
		if len(r.Patterns) > 0 {
			others = append(others, expression(s.Base, r))
			t.line(0, "@%s path_regexp %s", r.Name, others[i])
		} else {
			t.line(0, "@%s {", r.Name)
			t.line(1, "path %s*", s.Base)
			t.line(1, "not path_regexp %s", strings.Join(others, "|"))
			t.line(0, "}")
		}
		t.line(0, "header @%s {", r.Name)
		for _, h := range r.Headers {
			t.line(1, `%s "%s"`, h.Name, h.Value)
		}
		t.line(0, "}")
	}
	for _, m := range mediaTypes() {
		t.line(0, "@%s path *.%s", m.ends[0], strings.Join(m.ends, " *."))
		t.line(0, `header @%s Content-Type "%s"`, m.ends[0], m.whole())
	}
	t.line(0, "# precompressed br gzip, in file_server, after duibiao publish --brotli --gzip")
	t.line(0, "file_server")
	t.line(0, "handle_errors 404 {")
	t.line(1, "rewrite * %s%s", s.Base, address.NotFound)
	t.line(1, "file_server")
	t.line(0, "}")
	return t.String()
}
