package hosting

import "duibiao/internal/address"

// nginx returns lines for server { }. A location that has headers of its own takes none from
// those around it, so that each has all
// (https://nginx.org/en/docs/http/ngx_http_headers_module.html).
func nginx(s Site) string {
	var t text
	t.line(0, "# duibiao headers --for nginx: include this file in server { }, which says root and listen.")
	t.line(0, "# The site lies in the folder %s below root.", s.Base)
	t.line(0, "location %s {", s.Base)
	t.line(1, "index %s;", address.Languages)
	t.line(1, "error_page 404 %s%s;", s.Base, address.NotFound)
	t.line(1, "# gzip_static on;  # after duibiao publish --gzip")
	nginxTypes(&t)
	rules := address.Rules()
	nginxHeaders(&t, 1, rules[len(rules)-1].Headers)
	for i := range rules[:len(rules)-1] {
		t.line(0, "")
		t.line(1, "# %s", rules[i].Name)
		t.line(1, `location ~ "%s" {`, expression(s.Base, &rules[i]))
		nginxHeaders(&t, 2, rules[i].Headers)
		t.line(1, "}")
	}
	t.line(0, "}")
	return t.String()
}

func nginxHeaders(t *text, indent int, headers []address.Header) {
	for _, h := range headers {
		t.line(indent, `add_header %s "%s" always;`, h.Name, h.Value)
	}
}

// nginxTypes writes media types, and which of them are text in UTF-8: text/html always is.
func nginxTypes(t *text) {
	t.line(1, "default_type %s;", address.OtherType)
	t.line(1, "types {")
	types := mediaTypes()
	for _, m := range types {
		t.WriteString("        " + m.name)
		for _, end := range m.ends {
			t.WriteString(" " + end)
		}
		t.WriteString(";\n")
	}
	t.line(1, "}")
	t.line(1, "charset utf-8;")
	t.WriteString("    charset_types")
	for _, m := range types {
		if m.charset != "" && m.name != "text/html" {
			t.WriteString(" " + m.name)
		}
	}
	t.WriteString(";\n")
}
