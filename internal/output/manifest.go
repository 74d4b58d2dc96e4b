package output

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
)

// ManifestName is the file in the output folder that lists what the tool wrote.
const ManifestName = ".duibiao-manifest"

// manifestHeader is the first line; the number is the format's.
const manifestHeader = "duibiao manifest 1"

// manifest is what the tool wrote, by path.
type manifest map[string]entry

// entry is one file.
type entry struct {
	digest  uint64 // of what it was made of
	content uint64 // of its bytes
}

// text returns the manifest as it is written: after the header a line for each
// file, digest, content and path.
func (m manifest) text() []byte {
	var b bytes.Buffer
	b.WriteString(manifestHeader + "\n")
	for _, p := range slices.Sorted(maps.Keys(m)) {
		fmt.Fprintf(&b, "%016x %016x %s\n", m[p].digest, m[p].content, p)
	}
	return b.Bytes()
}

// readManifest reads a manifest; it is nil if there is none. A damaged line is an
// error: what it named could be anybody's.
func readManifest(name string) (manifest, error) {
	text, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	if lines[0] != manifestHeader {
		return nil, fmt.Errorf("%s is not a manifest of this version of duibiao: build into an empty folder", name)
	}
	m := manifest{}
	for i, line := range lines[1:] {
		path, e, ok := parseEntry(line)
		if !ok {
			return nil, fmt.Errorf("%s:%d: damaged line: build into an empty folder", name, i+2)
		}
		m[path] = e
	}
	return m, nil
}

// parseEntry reads a line of a manifest.
func parseEntry(line string) (string, entry, bool) {
	fields := strings.SplitN(line, " ", 3)
	if len(fields) != 3 {
		return "", entry{}, false
	}
	digest, err1 := strconv.ParseUint(fields[0], 16, 64)
	content, err2 := strconv.ParseUint(fields[1], 16, 64)
	return fields[2], entry{digest, content}, err1 == nil && err2 == nil && fs.ValidPath(fields[2])
}
