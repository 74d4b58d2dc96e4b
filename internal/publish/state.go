package publish

import (
	"bytes"
	"compress/gzip"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/output"
)

// Names of the objects that are not the site's. They are text, packed with gzip.
const (
	manifestName = ".duibiao-published.gz"
	markName     = ".duibiao-publishing.gz"
)

// The first lines of both; the number is the format's.
const (
	manifestHeader = "duibiao published 1\n"
	markHeader     = "duibiao publishing 1 "
)

// File is an object of the site: what the manifest of the folder says of it. Of a twin, a
// file that is packed, the sum and the size are those of the file that was packed.
type File = output.Entry

// known is what is known of an object that is ours.
type known struct {
	File
	sure    bool // whether it is what File says: it is not while it is being written
	settled bool // whether pages may lead to it, so that all that it leads to is there
}

// state is what is known of the store: all objects that are ours, by their names.
type state map[string]known

// parseManifest adds the files of the remote manifest, to which pages lead.
func (s state) parseManifest(data []byte) error {
	lines, err := unpack(data, manifestHeader)
	if err != nil {
		return err
	}
	for line := range bytes.Lines(lines) {
		f, sure, ok := parseLine(string(line))
		if !ok {
			return errDamaged
		}
		s[f.Path] = known{f, sure, true}
	}
	return nil
}

// The letters that lines of a mark begin with.
const (
	settledLine = "="
	claimLine   = "?"
)

// parseMark lays what a mark says over the manifest, and returns whose it is.
func (s state) parseMark(data []byte) (owner string, err error) {
	lines, err := unpack(data, markHeader)
	if err != nil {
		return "", err
	}
	first, lines, whole := bytes.Cut(lines, []byte{'\n'})
	if !whole {
		return "", errDamaged
	}
	for line := range bytes.Lines(lines) {
		text := string(line)
		rest, settled := strings.CutPrefix(text, settledLine)
		if !settled {
			var claim bool
			if rest, claim = strings.CutPrefix(text, claimLine); !claim {
				return "", errDamaged
			}
		}
		f, sure, ok := parseLine(rest)
		if !ok {
			return "", errDamaged
		}
		s[f.Path] = known{f, sure, settled}
	}
	return string(first), nil
}

// parseLine reads a line: a path alone, or with what is known of the file.
func parseLine(line string) (f File, sure, ok bool) {
	line, ok = strings.CutSuffix(line, "\n")
	fields := strings.Split(line, "\t")
	f.Path = fields[0]
	if len(fields) == 1 {
		return f, false, ok && f.Path != ""
	}
	if len(fields) != 4 {
		return f, false, false
	}
	size, err := strconv.ParseInt(fields[2], 10, 64)
	f.Sum, f.Size, f.MediaType = fields[1], size, fields[3]
	return f, true, ok && err == nil && f.Path != ""
}

func appendLine(b *bytes.Buffer, f File, sure bool) {
	b.WriteString(f.Path)
	if sure {
		b.WriteString("\t" + f.Sum + "\t" + strconv.FormatInt(f.Size, 10) + "\t" + f.MediaType)
	}
	b.WriteByte('\n')
}

// manifest returns the text of the remote manifest: all objects. Only what is no more the site's may be unsure,
// after a publisher that died.
func (s state) manifest() []byte {
	b := bytes.NewBufferString(manifestHeader)
	for _, name := range slices.Sorted(maps.Keys(s)) {
		appendLine(b, s[name].File, s[name].sure)
	}
	return pack(b.Bytes())
}

// mark returns the text of a mark: what is otherwise than the manifest says.
func (s state) mark(owner string, manifest state) []byte {
	b := bytes.NewBufferString(markHeader + owner + "\n")
	for _, name := range slices.Sorted(maps.Keys(s)) {
		k := s[name]
		if k == manifest[name] {
			continue
		}
		if k.settled {
			b.WriteString(settledLine)
		} else {
			b.WriteString(claimLine)
		}
		appendLine(b, k.File, k.sure)
	}
	for _, name := range slices.Sorted(maps.Keys(manifest)) {
		if _, there := s[name]; !there { // it has been removed, or may have been
			b.WriteString(claimLine)
			appendLine(b, File{Path: name}, false)
		}
	}
	return pack(b.Bytes())
}

// pack packs a text, the same each time.
func pack(text []byte) []byte {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // there is that level
	_, _ = w.Write(text)                                  // a buffer takes all
	_ = w.Close()
	return b.Bytes()
}

// mostUnpacked is more than the manifest of any site has.
const mostUnpacked = 1 << 30

// unpack returns a text without its header.
func unpack(data []byte, header string) ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, errDamaged
	}
	text, err := io.ReadAll(io.LimitReader(r, mostUnpacked))
	if err != nil {
		return nil, errDamaged
	}
	rest, ok := bytes.CutPrefix(text, []byte(header))
	if !ok {
		return nil, errDamaged
	}
	return rest, nil
}
