package output

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"io"
	"strconv"
	"unicode/utf8"
)

// ManifestName is the file in the output folder that lists what the tool wrote.
const ManifestName = ".duibiao-manifest"

// The first lines of manifests; the number is the format's. In format 2 every line is
// a path alone.
const (
	manifestHeader = "duibiao manifest 3\n"
	adoptedHeader  = "duibiao manifest 2\n"
	claimsHeader   = "duibiao claims 1\n"
)

// manifest is the lines of a manifest, in order. They are not taken apart until they
// have to be: a large site has hundreds of thousands, and most builds leave most of
// them as they are.
type manifest []byte

// parseManifest checks a manifest and returns its lines.
func parseManifest(text []byte, folder string) (lines manifest, complete bool, err error) {
	lines, current := bytes.CutPrefix(text, []byte(manifestHeader))
	if !current {
		var adopted bool
		if lines, adopted = bytes.CutPrefix(text, []byte(adoptedHeader)); !adopted {
			return nil, false, sayNotManifest.Fail(folder, ManifestName)
		}
	}
	complete, err = lines.check(ManifestName, folder)
	return lines, complete, err
}

// check checks all lines, and reports whether none is a claim. A damaged line is an error:
// what it named could be anybody's.
func (m manifest) check(name, folder string) (complete bool, err error) {
	complete = true
	var before []byte
	number := 1
	for rest := m; len(rest) > 0; {
		number++
		path, facts, after, whole := rest.first()
		if !whole || !follows(path, before) || len(facts) > 0 && !validFacts(facts) {
			return false, sayDamagedLine.Fail(folder, name, number)
		}
		complete = complete && len(facts) > 0
		before, rest = path, after
	}
	return complete, nil
}

// claiming returns the lines of which some are claims: whatever they say of these paths.
func (m manifest) claiming(claims manifest) manifest {
	var all manifest
	for len(claims) > 0 {
		path, _, rest, _ := claims.first()
		before, _, _, after := m.split(string(path))
		all = append(append(append(all, before...), path...), '\n')
		m, claims = after, rest
	}
	return append(all, m...)
}

// first takes the first line apart: the path, and what is known of the file, which is
// nothing for a claim. It reports whether the line is whole.
func (m manifest) first() (path, facts []byte, rest manifest, whole bool) {
	end := bytes.IndexByte(m, '\n')
	if end < 0 {
		return nil, nil, nil, false
	}
	path, rest = m[:end], m[end+1:]
	if tab := bytes.IndexByte(path, '\t'); tab >= 0 {
		path, facts = path[:tab], path[tab+1:]
	}
	return path, facts, rest, true
}

// split returns the lines before a path, whether the path has a line and what that
// says, and the lines behind it.
func (m manifest) split(path string) (before manifest, facts []byte, found bool, after manifest) {
	for rest := m; len(rest) > 0; {
		p, facts, next, _ := rest.first()
		switch {
		case string(p) == path:
			return m[:len(m)-len(rest)], facts, true, next
		case string(p) > path:
			return m[:len(m)-len(rest)], nil, false, rest
		}
		rest = next
	}
	return m, nil, false, nil
}

// appendPaths appends the paths of all lines to list.
func (m manifest) appendPaths(list []string) []string {
	for len(m) > 0 {
		path, _, rest, _ := m.first()
		list, m = append(list, string(path)), rest
	}
	return list
}

// follows reports whether path is valid and comes after another, which is valid too or
// empty. Neighbours mostly lie in one folder, which is looked at once.
func follows(path, before []byte) bool {
	same := commonPrefix(path, before)
	if same == len(path) || same < len(before) && path[same] < before[same] {
		return false
	}
	folder := bytes.LastIndexByte(path[:same], '/') + 1
	return validPath(path[folder:])
}

// commonPrefix returns how many bytes a and b begin with alike.
func commonPrefix(a, b []byte) int {
	n := 0
	for n+8 <= min(len(a), len(b)) && binary.NativeEndian.Uint64(a[n:]) == binary.NativeEndian.Uint64(b[n:]) {
		n += 8
	}
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}

// validPath is fs.ValidPath for what a line can hold: no control characters, and not
// the folder itself.
func validPath(path []byte) bool {
	begin := 0
	for i, c := range path {
		if c < ' ' {
			return false
		}
		if c == '/' {
			if !validName(path[begin:i]) {
				return false
			}
			begin = i + 1
		}
	}
	return validName(path[begin:]) && utf8.Valid(path)
}

func validName(name []byte) bool {
	return len(name) > 2 || len(name) > 0 && string(name) != "." && string(name) != ".."
}

// validFacts checks the form of what a line says of a file: a sum, a size and a media
// type.
func validFacts(facts []byte) bool {
	const digits = 2 * sha256.Size
	if len(facts) <= digits || facts[digits] != '\t' {
		return false
	}
	facts = facts[digits+1:]
	tab := 0
	for tab < len(facts) && '0' <= facts[tab] && facts[tab] <= '9' {
		tab++
	}
	mediaType := facts[tab:]
	return tab > 0 && len(mediaType) > 1 && bytes.LastIndexByte(mediaType, '\t') == 0
}

// entry is a line that a build changes.
type entry struct {
	path      string
	mediaType string
	contents
	state state
}

// contents is what is known of the bytes of a file.
type contents struct {
	size int
	sum  [sha256.Size]byte
}

func contentsOf(data []byte) contents { return contents{len(data), sha256.Sum256(data)} }

// Digest returns a digest of the bytes of a file: the beginning of that which the manifest has.
func Digest(data []byte) uint64 { return contentsOf(data).Digest() }

// Digest returns the [Digest] of the bytes.
func (c contents) Digest() uint64 { return binary.BigEndian.Uint64(c.sum[:]) }

// know notes what a file is.
func (e *entry) know(mediaType string, c contents) {
	e.mediaType, e.contents, e.state = mediaType, c, known
}

// state is what is known of an entry's file.
type state uint8

const (
	claimed state = iota // it is being written, or was when a build died
	known
	removed
)

// appendTo appends the entry's line to b.
func (e *entry) appendTo(b []byte) []byte {
	if e.state == removed {
		return b
	}
	b = append(b, e.path...)
	if e.state == known {
		b = hex.AppendEncode(append(b, '\t'), e.sum[:])
		b = strconv.AppendInt(append(b, '\t'), int64(e.size), 10)
		b = append(append(b, '\t'), e.mediaType...)
	}
	return append(b, '\n')
}

// write writes the manifest with its changed lines, which are in order.
func (m manifest) write(to io.Writer, changed []entry) error {
	w := bufio.NewWriterSize(to, 1<<16)
	_, _ = w.WriteString(manifestHeader) // Flush tells
	for i := range changed {
		before, _, _, after := m.split(changed[i].path)
		_, _ = w.Write(before)
		_, _ = w.Write(changed[i].appendTo(w.AvailableBuffer()))
		m = after
	}
	_, _ = w.Write(m)
	return w.Flush()
}
