package output

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
)

// Entry is what the manifest says of a file.
type Entry struct {
	Path      string
	Sum       string // the SHA-256 of its bytes in hexadecimal digits
	Size      int64
	MediaType string
}

// Holds reports whether the bytes are those that the file had when it was published.
func (e *Entry) Holds(data []byte) bool {
	sum := sha256.Sum256(data)
	return int64(len(data)) == e.Size && hex.EncodeToString(sum[:]) == e.Sum
}

// Published returns what a folder holds after a build that ended, in order, and an error if the last
// one did not or there was none. The name is for messages.
func Published(fsys FS, name string) ([]Entry, error) {
	if _, err := fsys.Lstat(building); err == nil {
		return nil, sayUnfinished.Fail(name)
	}
	text, err := fsys.ReadFile(ManifestName)
	if err != nil {
		return nil, sayUnbuilt.Fail(name)
	}
	lines, complete, err := parseManifest(text, name)
	if err != nil {
		return nil, err
	}
	if !complete {
		return nil, sayUnfinished.Fail(name)
	}
	return lines.entries(), nil
}

// entries takes apart lines that are complete.
func (m manifest) entries() []Entry {
	list := make([]Entry, 0, bytes.Count(m, []byte{'\n'}))
	for len(m) > 0 {
		path, facts, rest, _ := m.first()
		sum, facts, _ := bytes.Cut(facts, []byte{'\t'})
		size, mediaType, _ := bytes.Cut(facts, []byte{'\t'})
		n, _ := strconv.ParseInt(string(size), 10, 64) // they are digits
		list = append(list, Entry{string(path), string(sum), n, string(mediaType)})
		m = rest
	}
	return list
}

// Gone is what a page that is removed says in its last moment. It leads nowhere.
const Gone = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>404</title><p>页面已撤下。</p><p lang="en">This page has been removed.</p></html>
`
