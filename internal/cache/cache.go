// Package cache is what one build remembers for the next: the folder .duibiao in
// the source folder.
//
//	.duibiao/state     what the sources were, what became of them, what was published
//	.duibiao/articles  the articles as they were read, one behind the other
//	.duibiao/lock      held by the build that is running
//
// Nothing in it is needed: without it, or with a damaged one, a build takes longer
// and gives the same site. It belongs to one version of the program and is empty
// for another. All of it is in a compact binary form with a checksum.
package cache

import (
	"bufio"
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/report"
)

// Dir is the name of the folder.
const Dir = ".duibiao"

const (
	stateName    = "state"
	articlesName = "articles"
	lockName     = "lock"
)

// Cache is an open cache. It is safe for concurrent use.
type Cache struct {
	State State // as the last build left it; empty at first

	buffers sync.Pool // of *[]byte, for articles
	dir     string
	tool    string
	lock    *os.File
	pack    *os.File // nil where the folder cannot be written

	mu     sync.Mutex
	writer *bufio.Writer
	end    int64
}

// Open opens the cache of a source folder for the program called tool. Another
// build of the same sources is waited for; wait is called before, with what is
// known of the process. A folder that cannot be written has no cache.
func Open(source, tool string, wait func(holder string)) (*Cache, error) {
	c := &Cache{dir: filepath.Join(source, Dir), tool: tool}
	if err := os.MkdirAll(c.dir, 0o755); err != nil {
		return c.temporary()
	}
	if err := c.acquire(wait); err != nil {
		return nil, err
	}
	pack, err := os.OpenFile(filepath.Join(c.dir, articlesName), os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		c.Close()
		return nil, err
	}
	c.pack = pack
	c.load()
	c.begin()
	return c, nil
}

// temporary keeps the articles in a file that goes with the build.
func (c *Cache) temporary() (*Cache, error) {
	c.dir = ""
	pack, err := os.CreateTemp("", "duibiao-articles-")
	if err != nil {
		return nil, err
	}
	c.pack = pack
	c.begin()
	return c, nil
}

// begin makes the file of articles ready for more.
func (c *Cache) begin() {
	c.end = c.State.end
	c.writer = bufio.NewWriterSize(io.NewOffsetWriter(c.pack, c.end), 1<<20)
}

// load reads the state; a damaged one, or another program's, counts as none.
func (c *Cache) load() {
	b, err := os.ReadFile(filepath.Join(c.dir, stateName))
	if err != nil || len(b) < 8 {
		return
	}
	body, sum := b[:len(b)-8], (&decoder{b: b[len(b)-8:]}).hash()
	if xxhash.Sum64(body) != sum {
		return
	}
	if s, ok := decodeState(body, c.tool); ok {
		c.State = s
	}
}

// Save replaces the state. What was read of articles that are in it no more is given
// up when it is more than what remains.
func (c *Cache) Save(s State) error {
	if c.dir == "" {
		return nil
	}
	if err := c.Flush(); err != nil {
		return err
	}
	if err := c.compact(&s); err != nil {
		return err
	}
	s.end = c.end
	tmp := filepath.Join(c.dir, stateName+".new")
	f, err := os.Create(tmp)
	if err != nil {
		return err
	}
	if err := errors.Join(writeState(f, s, c.tool), f.Close()); err != nil {
		return err
	}
	return os.Rename(tmp, filepath.Join(c.dir, stateName))
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

// Close gives the cache free.
func (c *Cache) Close() error {
	var errs []error
	if c.pack != nil {
		errs = append(errs, c.pack.Close())
		if c.dir == "" {
			errs = append(errs, os.Remove(c.pack.Name()))
		}
	}
	if c.lock != nil {
		errs = append(errs, c.lock.Close()) // closing unlocks
	}
	return errors.Join(errs...)
}

// Blob is where an article lies in the file of articles.
type Blob struct {
	Offset, Length int64
	Sum            uint64
}

// Put keeps an article that has been read without a mistake.
func (c *Cache) Put(a *report.Article) (Blob, error) {
	old, _ := c.buffers.Get().(*[]byte)
	if old == nil {
		old = new([]byte)
	}
	data := encodeArticle(a, (*old)[:0])
	defer func() { c.buffers.Put(&data) }()
	sum := xxhash.Sum64(data)
	c.mu.Lock()
	defer c.mu.Unlock()
	b := Blob{c.end, int64(len(data)), sum}
	c.end += b.Length
	_, err := c.writer.Write(data)
	return b, err
}

// Flush makes what was put readable.
func (c *Cache) Flush() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.writer.Flush()
}

// Get fills an article with what was put. It reports false if there is nothing or it
// is damaged.
func (c *Cache) Get(a *report.Article, b Blob) bool {
	data, ok := c.read(b)
	return ok && decodeArticle(a, data)
}

// maxBlob is more than any article takes: a longer one is damage.
const maxBlob = 1 << 30

func (c *Cache) read(b Blob) ([]byte, bool) {
	if b.Length <= 0 || b.Length > maxBlob {
		return nil, false
	}
	data := make([]byte, b.Length)
	if _, err := c.pack.ReadAt(data, b.Offset); err != nil {
		return nil, false
	}
	return data, xxhash.Sum64(data) == b.Sum
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
	name := filepath.Join(c.dir, articlesName)
	pack, err := os.Create(name + ".new")
	if err != nil {
		return err
	}
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
			return errors.Join(err, pack.Close())
		}
		blob.Offset, end = end, end+blob.Length
	}
	if err := w.Flush(); err != nil {
		return errors.Join(err, pack.Close())
	}
	// A state that still speaks of the old file finds other bytes in this one, which
	// the checksums show.
	if err := os.Rename(name+".new", name); err != nil {
		return errors.Join(err, pack.Close())
	}
	old := c.pack
	c.pack, c.end = pack, end
	return old.Close()
}
