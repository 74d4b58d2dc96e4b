package address

import (
	"path"
	"strings"
)

// MediaType returns the media type of the file at a path, with the character set of
// what is text. It depends on nothing but the end of the name, in small letters or in
// capitals, so it is the same on every machine.
func MediaType(name string) string {
	ext := strings.ToLower(path.Ext(name))
	for i := range mediaTypes {
		if mediaTypes[i].Ext == ext {
			return mediaTypes[i].Type
		}
	}
	return OtherType
}

// OtherType is the media type of what has no other.
const OtherType = "application/octet-stream"

// Extension is the end of a name, and the media type that it stands for.
type Extension struct{ Ext, Type string }

// Extensions are all that are known.
func Extensions() []Extension { return append([]Extension(nil), mediaTypes[:]...) }

const (
	utf8 = "; charset=utf-8"

	// openXML begins the media types of Office Open XML.
	openXML = "application/vnd.openxmlformats-officedocument."
)

// mediaTypes has what a site has most of first.
var mediaTypes = [...]Extension{
	{".html", "text/html" + utf8},
	{".json", "application/json"},
	{".js", "text/javascript" + utf8},
	{".png", "image/png"},
	{".svg", "image/svg+xml" + utf8},
	{".css", "text/css" + utf8},
	{".csv", "text/csv" + utf8},
	{".mjs", "text/javascript" + utf8},
	{".txt", "text/plain" + utf8},
	{".md", "text/markdown" + utf8},
	{".xml", "application/xml" + utf8},
	{".atom", "application/atom+xml" + utf8},
	{".webmanifest", "application/manifest+json"},
	{".pdf", "application/pdf"},
	{".zip", "application/zip"},
	{".jpg", "image/jpeg"},
	{".jpeg", "image/jpeg"},
	{".gif", "image/gif"},
	{".webp", "image/webp"},
	{".avif", "image/avif"},
	{".ico", "image/x-icon"},
	{".woff", "font/woff"},
	{".woff2", "font/woff2"},
	{".ttf", "font/ttf"},
	{".otf", "font/otf"},
	{".mp4", "video/mp4"},
	{".webm", "video/webm"},
	{".mp3", "audio/mpeg"},
	{".doc", "application/msword"},
	{".xls", "application/vnd.ms-excel"},
	{".docx", openXML + "wordprocessingml.document"},
	{".xlsx", openXML + "spreadsheetml.sheet"},
	{".pptx", openXML + "presentationml.presentation"},
}
