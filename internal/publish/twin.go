package publish

import (
	"bytes"
	"io"
	"strings"

	"github.com/andybalholm/brotli"
)

// Encoding is how a file is packed, as Content-Encoding names it. The empty one leaves it as it is.
type Encoding string

// Encodings that servers know twins of.
const (
	Gzip   Encoding = "gzip"
	Brotli Encoding = "br"
)

// Ext is what the name of a twin has at its end.
func (e Encoding) Ext() string {
	switch e {
	case Gzip:
		return ".gz"
	case Brotli:
		return ".br"
	}
	return ""
}

// encode packs the bytes of a file, the same each time.
func (e Encoding) encode(data []byte) ([]byte, error) {
	var b bytes.Buffer
	var w io.WriteCloser
	switch e {
	case Gzip:
		return pack(data), nil
	case Brotli:
		w = brotli.NewWriterLevel(&b, 9)
	default:
		return data, nil
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err := w.Close()
	return b.Bytes(), err
}

// leastPacked is how many bytes a file has that is worth a twin.
const leastPacked = 1 << 10

// withTwins adds a file in each encoding for each that is text, unless the site has a file of that
// name: then that is the twin, which its editors have packed themselves.
func withTwins(files []File, encodings []Encoding) ([]File, map[string]Encoding) {
	twins := map[string]Encoding{}
	all, names := files, make(map[string]bool, len(files))
	for _, f := range files {
		names[f.Path] = true
	}
	for _, e := range encodings {
		for _, f := range files {
			if f.Size < leastPacked || !isText(f.MediaType) {
				continue
			}
			if f.Path += e.Ext(); names[f.Path] {
				continue
			}
			twins[f.Path] = e
			all = append(all, f)
		}
	}
	return all, twins
}

// isText reports whether bytes of a media type become fewer when they are packed.
func isText(mediaType string) bool {
	return strings.Contains(mediaType, "charset=") || mediaType == "application/json"
}

// unpackedName is the name of the file that a twin is of, or that of a file that is no twin.
func unpackedName(name string) string {
	return strings.TrimSuffix(strings.TrimSuffix(name, Gzip.Ext()), Brotli.Ext())
}

// isStale reports whether what is there is the twin of a file that the site has, and says what that
// file was before. A server would give it to readers in the file's place.
func isStale(is known, site map[string]File) bool {
	of, there := site[unpackedName(is.Path)]
	return there && !(is.sure && is.Sum == of.Sum)
}
