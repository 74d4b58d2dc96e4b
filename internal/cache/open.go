package cache

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"time"
	"unsafe"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/spare"
)

// Open opens the cache of a source folder for the program called tool. Another
// build of the same sources is waited for; wait is called before, with the number of
// its process, if that is known. Where the folder can't be used, the cache is empty and
// what it is given goes with the process. All else is for after [Cache.Wait].
func Open(source, tool string, wait func(holder string)) *Cache {
	c := &Cache{tool: tool, buffers: spare.New[[]byte]()}
	if err := c.enter(source, wait); err != nil {
		_ = c.Close() // nothing has been written
		return apart(nil, tool)
	}
	c.loading.Go(func() {
		c.load()
		c.begin()
	})
	return c
}

// Alone waits until nobody else builds the sources or changes them: two that read an article at once would each write it without
// what the other did. wait is called before, as of [Open]. What it returns lets the next begin.
func Alone(source string, wait func(holder string)) (done func()) {
	lock := Open(source, "", wait)
	return func() { _ = lock.Close() } // which has written nothing
}

// Wait waits until the state has been taken up. Of a large site it takes as long as to list
// the articles, which can be done meanwhile.
func (c *Cache) Wait() { c.loading.Wait() }

// Beside opens the cache for a process that goes on for long. It waits for nobody and is
// in nobody's way: it takes from the cache what it finds, and what it puts is its own until
// it is saved.
func Beside(source, tool string) *Cache {
	root, err := folder(source)
	if err != nil {
		root = nil
	}
	return apart(root, tool)
}

// apart returns a cache that has what is put in a file which goes with the process. Without
// a folder it is empty.
func apart(root *os.Root, tool string) *Cache {
	c := &Cache{root: root, tool: tool, own: true, buffers: spare.New[[]byte]()}
	if root != nil {
		c.load()
		c.shared, _ = root.Open(articlesName) // without it, what was read is read again
	}
	c.base = c.State.end
	c.pack, _ = c.scratch(articlesName + "-" + strconv.Itoa(os.Getpid())) // likewise
	c.begin()
	return c
}

// enter opens the folder for a build.
func (c *Cache) enter(source string, wait func(holder string)) error {
	var err error
	if c.root, err = folder(source); err != nil {
		return err
	}
	if err := c.acquire(wait); err != nil {
		return err
	}
	c.pack, err = c.root.OpenFile(articlesName, os.O_RDWR|os.O_CREATE, 0o644)
	return err
}

// folder opens the folder, and makes it if it is not there.
func folder(source string) (*os.Root, error) {
	top, err := os.OpenRoot(source)
	if err != nil {
		return nil, err
	}
	defer top.Close()
	info, err := top.Lstat(Dir)
	if errors.Is(err, fs.ErrNotExist) {
		if err = top.Mkdir(Dir, 0o755); err == nil || errors.Is(err, fs.ErrExist) { // another process may have made it
			info, err = top.Lstat(Dir)
		}
	}
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, &fs.PathError{Op: "open", Path: Dir, Err: fs.ErrInvalid}
	}
	root, err := top.OpenRoot(Dir)
	if err != nil {
		return nil, err
	}
	for _, name := range []string{stateName, articlesName, lockName} {
		if err := removeOdd(root, name); err != nil {
			return nil, errors.Join(err, root.Close())
		}
	}
	return root, nil
}

// removeOdd removes what stands where a file of the cache belongs and is none: a link, which
// would lead to another file, or a pipe, which would be waited for.
func removeOdd(root *os.Root, name string) error {
	info, err := root.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil || info.Mode().IsRegular():
		return err
	}
	return root.Remove(name)
}

// holder returns the number of the process that has the lock. One that has just taken it is still
// to write it there: that is waited for, a moment long. It is empty if nobody has written one.
func (c *Cache) holder() string {
	const moments = 50
	for range moments {
		lock, _ := c.root.ReadFile(lockName)
		if line, isWhole := strings.CutSuffix(string(lock), "\n"); isWhole {
			return strings.TrimPrefix(line, "process ")
		}
		time.Sleep(4 * time.Millisecond)
	}
	return ""
}

// release gives the lock free, without the number of this process: the next one to take it would be
// called by that until it has written its own.
func (c *Cache) release() error {
	if c.lock == nil {
		return nil
	}
	_ = c.lock.Truncate(0) // it is only for people
	return c.lock.Close()  // which unlocks
}

// load takes the state up; a damaged one, or another program's, counts as none.
func (c *Cache) load() {
	b, sum := c.readState()
	c.found = sum
	if sum == 0 {
		return
	}
	if s, ok := decodeState(b, c.tool); ok {
		c.State = s
	}
}

// readState returns the state as it stands in its file, with its checksum. One that is not
// there or is damaged has none.
func (c *Cache) readState() (string, uint64) {
	text, err := readText(c.root, stateName)
	if err != nil || len(text) < 8 {
		return "", 0
	}
	body, sum := text[:len(text)-8], (&decoder{text: text[len(text)-8:]}).hash()
	if xxhash.Sum64String(body) != sum {
		return "", 0
	}
	return body, sum
}

// readText reads a file that is a text in memory. The state of a large site is read at
// every build, and its strings are parts of the text: a copy of bytes would be a third of
// all memory that a build without changes asks for.
func readText(root *os.Root, name string) (string, error) {
	f, err := root.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close() // nothing was written
	info, err := f.Stat()
	if err != nil {
		return "", err
	}
	text := make([]byte, info.Size())
	n, err := io.ReadFull(f, text)
	return unsafe.String(unsafe.SliceData(text), n), err // of which nobody has the bytes any more
}
