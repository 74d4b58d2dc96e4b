package serve

import (
	"mime"
	"path"
)

// contentType returns the media type of a file, which does not depend on the machine
// for what sites are made of.
func contentType(name string) string {
	ext := path.Ext(name)
	switch ext {
	case ".html", ".css", ".csv":
		return "text/" + ext[1:] + "; charset=utf-8"
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".txt", ".md":
		return "text/plain; charset=utf-8"
	case ".xml":
		return "application/xml; charset=utf-8"
	case ".json", ".pdf", ".zip":
		return "application/" + ext[1:]
	case ".webmanifest":
		return "application/manifest+json"
	case ".svg":
		return "image/svg+xml; charset=utf-8"
	case ".jpg":
		return "image/jpeg"
	case ".png", ".gif", ".webp", ".avif", ".jpeg":
		return "image/" + ext[1:]
	case ".ico":
		return "image/x-icon"
	case ".woff", ".woff2", ".ttf", ".otf":
		return "font/" + ext[1:]
	}
	if t := mime.TypeByExtension(ext); t != "" {
		return t
	}
	return "application/octet-stream"
}
