package build

import (
	"bytes"
	"cmp"
	"errors"
	"os"
	"slices"
	"sync/atomic"

	"duibiao/internal/cache"
	"duibiao/internal/kind"
)

// spool is a file that holds what reports become, from when they are scanned until all
// are without mistakes and it may be published. Without it every report would have to
// stay in memory, or be modelled again: a sixth of a build's time. It is safe for
// concurrent use.
type spool struct {
	old  []cache.Output // what was published, by path: what is the same is not made
	base base

	file *os.File
	end  atomic.Int64
}

// span is where an output lies in the spool. It has no length if it is not there.
type span struct {
	offset int64
	length int
}

// newSpool begins a spool for a build into a folder of which the old outputs are
// remembered. Without a file, where none can be made, nothing is held.
func newSpool(c *cache.Cache, old []cache.Output, base base) *spool {
	s := &spool{old: old, base: base}
	if file, err := c.Spool(); err == nil {
		s.file = file
	}
	return s
}

// wants reports whether an output is to be made: whether its key is not as it was.
func (s *spool) wants(path string, reads uint64) bool {
	i, ok := slices.BinarySearchFunc(s.old, path, func(o cache.Output, path string) int { return cmp.Compare(o.Path, path) })
	return !ok || s.old[i].Digest != s.base.digest(path, reads)
}

// pieceSize is about how many bytes go into the spool, or come from it, at once.
const pieceSize = 1 << 20

// spoolWriter puts outputs one behind the other into a spool, a piece at a time.
type spoolWriter struct {
	spool *spool
	piece *bytes.Buffer
	spans []span // of the outputs; those in the piece have offsets from its beginning
	first int    // of those in the piece
}

// end notes that an output ends here that began at the offset start of the piece.
func (w *spoolWriter) end(i, start int) {
	w.spans[i] = span{int64(start), w.piece.Len() - start}
	if w.piece.Len() >= pieceSize {
		w.flush(i + 1)
	}
}

// flush puts the piece into the spool; next is the output that comes after it. What cannot
// be held is made again.
func (w *spoolWriter) flush(next int) {
	offset := w.spool.end.Add(int64(w.piece.Len())) - int64(w.piece.Len())
	_, err := w.spool.file.WriteAt(w.piece.Bytes(), offset)
	for i := w.first; i < next; i++ {
		w.spans[i].offset += offset
		if err != nil {
			w.spans[i] = span{}
		}
	}
	w.piece.Reset()
	w.first = next
}

// spoolReader reads outputs of one report from a spool, a piece at a time.
type spoolReader struct {
	spool *spool
	piece []byte
	begin int64 // where the piece lies
}

// read returns an output, until the next one is read, or false if it is not there. Outputs
// are best read in the order in which they lie.
func (r *spoolReader) read(at span) ([]byte, bool) {
	if at.length == 0 {
		return nil, false
	}
	from := at.offset - r.begin
	if from < 0 || from+int64(at.length) > int64(len(r.piece)) {
		size := max(at.length, int(min(pieceSize, r.spool.end.Load()-at.offset)))
		r.piece = slices.Grow(r.piece[:0], size)[:size]
		r.begin, from = at.offset, 0
		if _, err := r.spool.file.ReadAt(r.piece, at.offset); err != nil {
			r.piece = r.piece[:0]
			return nil, false
		}
	}
	return r.piece[from : from+int64(at.length)], true
}

// close gives the file up.
func (s *spool) close() error {
	if s == nil || s.file == nil {
		return nil
	}
	err := os.Remove(s.file.Name()) // where systems let a file go only when it is closed
	if errors.Is(err, os.ErrNotExist) {
		err = nil
	}
	return errors.Join(s.file.Close(), err)
}

// spoolReport makes the outputs of a report whose keys are new, while it is in memory. One
// that quotes others, of which nothing is known yet, is made later.
func (b *builder) spoolReport(s *scan, outputs []kind.Output) error {
	if b.spool == nil || b.spool.file == nil || !b.loaded || len(s.record.References) > 0 {
		return nil
	}
	piece := b.buffer()
	defer b.buffers.Put(piece)
	piece.Reset()
	w := spoolWriter{spool: b.spool, piece: piece, spans: make([]span, len(outputs))}
	for i := range outputs {
		o := &outputs[i]
		if !b.spool.wants(o.Path, s.record.Planned[i].Reads) {
			continue
		}
		start := piece.Len()
		if err := o.Write(piece); err != nil {
			return err
		}
		w.end(i, start)
	}
	w.flush(len(outputs))
	s.spans = w.spans
	return nil
}

// buffer returns a buffer to make an output in.
func (b *builder) buffer() *bytes.Buffer {
	if buffer, ok := b.buffers.Get().(*bytes.Buffer); ok {
		return buffer
	}
	return new(bytes.Buffer)
}

// spoolReader returns a reader of the spool.
func (b *builder) spoolReader() *spoolReader {
	r, ok := b.readers.Get().(*spoolReader)
	if !ok {
		r = &spoolReader{spool: b.spool}
	}
	r.piece = r.piece[:0]
	return r
}
