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
	"strings"
	"sync"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/atomicfile"
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
// build of the same sources is waited for; wait is called before, with the number of
// its process, if that is known. A folder that cannot be written has no cache.
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

// process returns the number of the process that wrote what is in a lock.
func process(lock []byte) string {
	return strings.TrimPrefix(strings.TrimSpace(string(lock)), "process ")
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
	text, err := readText(filepath.Join(c.dir, stateName))
	if err != nil || len(text) < 8 {
		return
	}
	body, sum := text[:len(text)-8], (&decoder{text: text[len(text)-8:]}).hash()
	if xxhash.Sum64String(body) != sum {
		return
	}
	if s, ok := decodeState(body, c.tool); ok {
		c.State = s
	}
}

// readText reads a file that is a text in memory. The state of a large site is read at
// every build, and its strings are parts of the text: a copy of bytes would be a third of
// all memory that a build without changes asks for.
func readText(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close() // nothing was written
	info, err := f.Stat()
	if err != nil {
		return "", err
	}
	var text strings.Builder
	text.Grow(int(info.Size()))
	_, err = io.Copy(&text, f)
	return text.String(), err
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
	root, err := os.OpenRoot(c.dir)
	if err != nil {
		return err
	}
	defer root.Close()
	if err := c.compact(root, &s); err != nil {
		return err
	}
	s.end = c.end
	f, err := atomicfile.Create(root, stateName)
	if err != nil {
		return err
	}
	return f.Commit(writeState(f, s, c.tool)) // without waiting for the disk: a state that is damaged counts as none
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
func (c *Cache) compact(root *os.Root, s *State) error {
	var used int64
	for _, src := range s.Sources {
		used += src.Blob.Length
	}
	if c.end < 1<<20 || used > c.end/2 {
		return nil
	}
	pack, err := atomicfile.Create(root, articlesName)
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
	old := c.pack
	c.pack, c.end = pack.File, end
	return old.Close()
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
