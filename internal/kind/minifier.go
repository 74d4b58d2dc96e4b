package kind

import (
	"bytes"
	"slices"

	"github.com/tdewolff/minify/v2"

	"duibiao/internal/scope"
)

// minifier minifies style sheets and scripts, and remembers from one build to the next what they
// became: to do that again is a twentieth of the work of a build after one edit.
type minifier struct {
	m      *minify.M
	before []scope.Keyed[string] // what texts became, by their digests, in a build before this one
	now    []scope.Keyed[string] // likewise in this one
}

// minify returns data minified, as far as there was no mistake.
func (m *minifier) minify(mediatype string, data []byte) ([]byte, error) {
	key := scope.Digest(&minified{mediatype, string(data)})
	if i := slices.IndexFunc(m.before, func(k scope.Keyed[string]) bool { return k.Key == key }); i >= 0 {
		m.now = append(m.now, m.before[i])
		return []byte(m.before[i].Value), nil
	}
	var out bytes.Buffer
	// Through a Reader, since the minifier rewrites a slice that it is given.
	err := m.m.Minify(mediatype, &out, bytes.NewReader(data))
	if err == nil {
		m.now = append(m.now, scope.Keyed[string]{Key: key, Value: out.String()})
	}
	return out.Bytes(), err
}

// minified is what a minified text is known by.
type minified struct {
	MediaType, Text string
}
