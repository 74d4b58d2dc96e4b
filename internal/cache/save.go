package cache

import (
	"bufio"
	"errors"
	"io"
	"os"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/atomicfile"
)

// Save replaces the state. What was read of articles that are in it no more is given
// up when it is more than what remains. A cache beside others is saved if nobody is
// building, and nobody has saved another state meanwhile.
func (c *Cache) Save(s State) error {
	if c.root == nil {
		return nil
	}
	c.Flush()
	if c.lock == nil {
		if joined, err := c.join(); !joined || err != nil {
			return err
		}
	}
	if err := c.compact(&s); err != nil {
		return err
	}
	s.end = c.end
	f, err := atomicfile.Create(c.root, stateName)
	if err != nil {
		return err
	}
	return f.Commit(writeState(f, s, c.tool)) // without waiting for the disk: a state that is damaged counts as none
}

// join makes of a cache beside others one that holds the lock, and puts its articles
// behind those that were there. It reports false if it may not.
func (c *Cache) join() (bool, error) {
	if c.pack == nil || c.acquire(nil) != nil {
		return false, nil
	}
	if _, sum := c.readState(); sum != c.found {
		return false, nil
	}
	all, err := c.root.OpenFile(articlesName, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return false, err
	}
	own := io.NewSectionReader(c.pack, 0, c.end-c.base)
	if _, err := io.Copy(io.NewOffsetWriter(all, c.base), own); err != nil {
		return false, errors.Join(err, all.Close())
	}
	c.own = false
	return true, closeOwn(c.swap(all))
}

// writeState writes a state and the checksum of its bytes.
func writeState(w io.Writer, s State, tool string) error {
	sum := xxhash.New()
	if err := encodeState(io.MultiWriter(w, sum), s, tool); err != nil {
		return err
	}
	var e encoder
	e.hash(sum.Sum64())
	_, err := w.Write(e.b)
	return err
}

// compact writes the file of articles anew if most of it is of no more use.
func (c *Cache) compact(s *State) error {
	var used int64
	for _, src := range s.Sources {
		used += src.Blob.Length
	}
	if c.end < 1<<20 || used > c.end/2 {
		return nil
	}
	pack, err := atomicfile.Create(c.root, articlesName)
	if err != nil {
		return err
	}
	end, err := c.copyUsed(pack, s)
	if err == nil {
		// A state that still speaks of the old file finds other bytes in this one, which
		// the checksums show.
		err = pack.Rename()
	}
	if err != nil {
		return errors.Join(err, pack.Discard())
	}
	c.end = end
	return c.swap(pack.File).Close()
}

// copyUsed writes the articles of a state one behind the other, notes where they are now,
// and returns where they end.
func (c *Cache) copyUsed(pack io.Writer, s *State) (int64, error) {
	w := bufio.NewWriterSize(pack, 1<<20)
	var end int64
	for i := range s.Sources {
		blob := &s.Sources[i].Blob
		data, ok := c.read(*blob)
		if !ok {
			*blob = Blob{}
			continue
		}
		if _, err := w.Write(data); err != nil {
			return 0, err
		}
		blob.Offset, end = end, end+blob.Length
	}
	return end, w.Flush()
}
