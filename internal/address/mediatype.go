// Package address says where everything of a site is.
package address

import (
	"path"
	"strings"
)

// MediaType returns the media type of the file at a path, with the character set of
// what is text. It depends on nothing but the end of the name, in small letters or in
// capitals, so it is the same on every machine.
func MediaType(name string) string {
	switch ext := strings.ToLower(path.Ext(name)); ext {
	case ".html", ".css", ".csv":
		return "text/" + ext[1:] + "; charset=utf-8"
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".md":
		return "text/markdown; charset=utf-8"
	case ".xml":
		return "application/xml; charset=utf-8"
	case ".svg":
		return "image/svg+xml; charset=utf-8"
	case ".json", ".pdf", ".zip":
		return "application/" + ext[1:]
	case ".webmanifest":
		return "application/manifest+json"
	case ".jpg":
		return "image/jpeg"
	case ".png", ".gif", ".webp", ".avif", ".jpeg":
		return "image/" + ext[1:]
	case ".ico":
		return "image/x-icon"
	case ".woff", ".woff2", ".ttf", ".otf":
		return "font/" + ext[1:]
	case ".mp4", ".webm":
		return "video/" + ext[1:]
	case ".mp3":
		return "audio/mpeg"
	case ".doc":
		return "application/msword"
	case ".xls":
		return "application/vnd.ms-excel"
	case ".docx":
		return openXML + "wordprocessingml.document"
	case ".xlsx":
		return openXML + "spreadsheetml.sheet"
	case ".pptx":
		return openXML + "presentationml.presentation"
	}
	return "application/octet-stream"
}

// openXML begins the media types of Office Open XML.
const openXML = "application/vnd.openxmlformats-officedocument."
