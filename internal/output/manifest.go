package output

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"
)

// ManifestName is the file in the output folder that lists what the tool wrote: a
// header, then a path on each line, in order.
const ManifestName = ".duibiao-manifest"

// manifestHeader is the first line; the number is the format's.
const manifestHeader = "duibiao manifest 2"

func manifestText(paths []string) []byte {
	var b bytes.Buffer
	b.WriteString(manifestHeader + "\n")
	for _, p := range paths {
		b.WriteString(p + "\n")
	}
	return b.Bytes()
}

// readManifest reads the manifest. A damaged line is an error: what it named could
// be anybody's.
func (f *Folder) readManifest() error {
	header, rest, _ := strings.Cut(string(f.text), "\n")
	if header != manifestHeader {
		return sayNotManifest.Fail(f.name, ManifestName)
	}
	line := 1
	for p := range strings.Lines(rest) {
		line++
		p, whole := strings.CutSuffix(p, "\n")
		if !whole || !fs.ValidPath(p) || p == "." {
			return sayDamagedLine.Fail(f.name, ManifestName, line)
		}
		f.ours = append(f.ours, p)
	}
	slices.Sort(f.ours)
	return nil
}
