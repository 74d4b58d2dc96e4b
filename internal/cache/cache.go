// Package cache is what one build remembers for the next: the folder .duibiao in
// the source folder.
//
//	.duibiao/state     what the sources were, what became of them, what was published
//	.duibiao/articles  the articles as they were read, one behind the other
//	.duibiao/lock      held by the build that is running
//
// Nothing in it is needed: without it, or with a damaged one, a build takes longer
// and gives the same site. So does one with a folder that can't be used: one that can't
// be written, that is a link, or has something else than files where its files belong.
// Nothing is ever read, made or replaced along a link. The cache belongs to one version of
// the program and is empty for another. All of it is in a compact binary form with a
// checksum.
package cache

import (
	"bufio"
	"errors"
	"io"
	"os"
	"sync"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/report"
	"duibiao/internal/spare"
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

	loading sync.WaitGroup     // of the state
	buffers spare.List[[]byte] // for articles
	root    *os.Root           // the folder; nil if it can't be used
	tool    string
	lock    *os.File
	pack    *os.File // what is put; nil if no file can be made
	own     bool     // whether pack is a file that goes with the process
	shared  *os.File // of a cache beside others: the articles as they were found, up to base
	base    int64    // where in the file of articles what is put begins
	found   uint64   // the checksum of the state that was found; 0 if there was none

	// swapping guards pack and base, which change when what is kept is saved: a server that comes to its end
	// still answers then, with what it reads of them.
	swapping sync.RWMutex

	mu     sync.Mutex
	writer *bufio.Writer
	end    int64
}

// begin makes the file of articles ready for more.
func (c *Cache) begin() {
	c.end = c.State.end
	var to io.Writer = io.Discard
	if c.pack != nil {
		to = io.NewOffsetWriter(c.pack, c.end-c.base)
	}
	c.writer = bufio.NewWriterSize(to, 1<<20)
}

// scratch returns an empty file that goes with the process: in the folder, or where systems
// have such files.
func (c *Cache) scratch(name string) (*os.File, error) {
	f, err := c.create(name)
	if err == nil {
		_ = os.Remove(f.Name()) // where systems allow it, so that a dead process leaves nothing
	}
	return f, err
}

func (c *Cache) create(name string) (*os.File, error) {
	if c.root != nil {
		_ = c.root.Remove(name) // or it is in the way
		if f, err := c.root.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o644); err == nil {
			return f, nil
		}
	}
	return os.CreateTemp("", "duibiao-"+name+"-")
}

// Close gives the cache free.
func (c *Cache) Close() error {
	c.Wait()
	var errs []error
	if c.own {
		errs = append(errs, closeOwn(c.pack))
	} else if c.pack != nil {
		errs = append(errs, c.pack.Close())
	}
	if c.shared != nil {
		errs = append(errs, c.shared.Close())
	}
	errs = append(errs, c.release())
	if c.root != nil {
		errs = append(errs, c.root.Close())
	}
	return errors.Join(errs...)
}

// closeOwn closes and removes the file that goes with the process.
func closeOwn(pack *os.File) error {
	if pack == nil {
		return nil
	}
	closed := pack.Close()
	err := os.Remove(pack.Name()) // where systems let a file go only when it is closed
	if errors.Is(err, os.ErrNotExist) {
		err = nil
	}
	return errors.Join(closed, err)
}

// Blob is where an article lies in the file of articles.
type Blob struct {
	Offset, Length int64
	Sum            uint64
}

// Put keeps an article that has been read without a mistake. One that can't be written, on
// a disk that is full, does not come back.
func (c *Cache) Put(a *report.Article) Blob {
	old, _ := c.buffers.Take()
	data := encodeArticle(a, old[:0])
	defer c.buffers.Give(data)
	sum := xxhash.Sum64(data)
	c.mu.Lock()
	defer c.mu.Unlock()
	b := Blob{c.end, int64(len(data)), sum}
	c.end += b.Length
	_, _ = c.writer.Write(data) // what is not there fails its checksum
	return b
}

// Flush makes what was put readable.
func (c *Cache) Flush() {
	c.mu.Lock()
	defer c.mu.Unlock()
	_ = c.writer.Flush() // likewise
}

// Get fills an article with what was put. It reports false if there is nothing or it
// is damaged.
func (c *Cache) Get(a *report.Article, b Blob) bool {
	data, ok := c.read(b)
	return ok && decodeArticle(a, data)
}

// swap makes another file that of the articles, from its beginning on, and returns the one before, which nobody reads any more.
func (c *Cache) swap(pack *os.File) *os.File {
	c.swapping.Lock()
	defer c.swapping.Unlock()
	old := c.pack
	c.pack, c.base = pack, 0
	return old
}

// maxBlob is more than any article takes: a longer one is damage.
const maxBlob = 1 << 30

func (c *Cache) read(b Blob) ([]byte, bool) {
	if b.Length <= 0 || b.Length > maxBlob {
		return nil, false
	}
	c.swapping.RLock()
	defer c.swapping.RUnlock()
	file, offset := c.pack, b.Offset-c.base
	if offset < 0 {
		file, offset = c.shared, b.Offset
	}
	if file == nil {
		return nil, false
	}
	data := make([]byte, b.Length)
	if _, err := file.ReadAt(data, offset); err != nil {
		return nil, false
	}
	return data, xxhash.Sum64(data) == b.Sum
}
