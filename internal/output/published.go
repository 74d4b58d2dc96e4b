package output

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
)

// Published is a file that stands in the folder, as the manifest has it.
type Published struct {
	Path      string
	MediaType string
	Size      int64
	Sum       [sha256.Size]byte
}

// Holds reports whether the bytes are those of the file when it was published.
func (p *Published) Holds(data []byte) bool {
	return int64(len(data)) == p.Size && sha256.Sum256(data) == p.Sum
}

// Published returns what stands in the folder, in the order of the paths: nothing if no build
// has ended there. It is for a folder that nobody writes into, and that is [Folder.Complete].
func (f *Folder) Published() ([]Published, error) {
	if err := f.readManifest(); err != nil {
		return nil, err
	}
	var list []Published
	number := 1
	for rest := f.lines; len(rest) > 0; {
		number++
		path, facts, after, _ := rest.first()
		p := Published{Path: string(path)}
		if !p.know(facts) {
			return nil, sayDamagedLine.Fail(f.name, ManifestName, number)
		}
		list, rest = append(list, p), after
	}
	return list, nil
}

// know reads what a line says of a file. It reports false if that is nothing.
func (p *Published) know(facts []byte) bool {
	parts := bytes.Split(facts, []byte{'\t'})
	if len(parts) != 3 {
		return false
	}
	n, err := hex.Decode(p.Sum[:], parts[0])
	if err != nil || n != len(p.Sum) {
		return false
	}
	p.Size, err = strconv.ParseInt(string(parts[1]), 10, 64)
	p.MediaType = string(parts[2])
	return err == nil
}
