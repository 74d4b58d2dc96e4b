package address

import (
	"mime"
	"testing"
)

func TestMediaTypes(t *testing.T) {
	for path, want := range map[string]string{
		"index.html":                "text/html; charset=utf-8",
		"zh/r/green.html":           "text/html; charset=utf-8",
		"data/r.json":               "application/json",
		"data/r.csv":                "text/csv; charset=utf-8",
		"sitemap.xml":               "application/xml; charset=utf-8",
		"robots.txt":                "text/plain; charset=utf-8",
		"assets/site.css":           "text/css; charset=utf-8",
		"assets/embed.js":           "text/javascript; charset=utf-8",
		"assets/r/plan.svg":         "image/svg+xml; charset=utf-8",
		"assets/r/PHOTO.JPG":        "image/jpeg",
		"assets/r/map.v2.png":       "image/png",
		"assets/r/annex.xlsx":       "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		"assets/serif.woff2":        "font/woff2",
		"assets/r/LICENSE":          "application/octet-stream",
		"assets/r/something.zzz":    "application/octet-stream",
		"assets/r.json/without-end": "application/octet-stream",
	} {
		got := MediaType(path)
		if got != want {
			t.Errorf("%s is %s, want %s", path, got, want)
		}
		if _, _, err := mime.ParseMediaType(got); err != nil {
			t.Errorf("%s: %s: %v", path, got, err)
		}
	}
}
