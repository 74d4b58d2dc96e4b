package build

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/cache"
	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/failure"
	"duibiao/internal/ignore"
	"duibiao/internal/kind"
	"duibiao/internal/picture"
	"duibiao/internal/words"
)

// Folders of the source folder besides that of the articles.
const (
	templatesDir = "templates"
	staticDir    = "static"
)

// sources are the files of the source folder, each with a digest. It is safe for
// concurrent use.
type sources struct {
	builder *builder
	old     map[string]cache.Source

	mu      sync.Mutex
	now     map[string]cache.Source
	inOrder []cache.Source // now, by name; nil if it is to be listed anew
	changed bool           // whether something is not as the cache has it
}

func newSources(b *builder) *sources {
	size := len(b.cache.State.Sources)
	s := &sources{builder: b, old: make(map[string]cache.Source, size), now: make(map[string]cache.Source, size)}
	for _, src := range b.cache.State.Sources {
		s.old[src.Name] = src
	}
	return s
}

// digest returns the digest of a file, and its text if it had to be read for that. A
// file without info has been looked at before, and nothing says that it has changed.
func (s *sources) digest(name string, info fs.FileInfo) (uint64, []byte, error) {
	return s.digestIn(s.builder.root, name, info)
}

// digestIn is digest for a file that is read from where it is found the fastest.
func (s *sources) digestIn(from fs.FS, name string, info fs.FileInfo) (uint64, []byte, error) {
	if info == nil {
		src := s.get(name)
		s.set(src)
		return src.Digest, nil, nil
	}
	stamp := cache.NewStamp(info, s.builder.now)
	old, known := s.old[name]
	if known && old.Stamp.Same(stamp) {
		s.set(old)
		return old.Digest, nil, nil
	}
	if info.Size() > largeSource {
		digest, err := s.digestLarge(from, name, stamp)
		return digest, nil, err
	}
	text, err := fs.ReadFile(from, name)
	if err != nil {
		return 0, nil, err
	}
	return s.note(cache.Source{Name: name, Stamp: stamp, Digest: xxhash.Sum64(text)}, text), text, nil
}

// Of a source that is larger than so many bytes, a film perhaps, no more than the beginning is held
// in memory, in which an image says its size. A text is read again.
const (
	largeSource = 16 << 20
	imageHead   = 4 << 20
)

// digestLarge is digest for a large file, which is not known.
func (s *sources) digestLarge(from fs.FS, name string, stamp cache.Stamp) (uint64, error) {
	f, err := from.Open(name)
	if err != nil {
		return 0, err
	}
	head, digest := make([]byte, imageHead), xxhash.New()
	n, err := io.ReadFull(f, head)
	_, _ = digest.Write(head[:n]) // never fails
	switch err {
	case nil:
		_, err = io.Copy(digest, f)
	case io.EOF, io.ErrUnexpectedEOF: // it has become shorter meanwhile
		err = nil
	}
	if err := errors.Join(err, f.Close()); err != nil {
		return 0, err
	}
	return s.note(cache.Source{Name: name, Stamp: stamp, Digest: digest.Sum64()}, head[:n]), nil
}

// note notes a file that has another stamp than before and begins with head: how large it is if it is
// an image, and whether a key stands in it. It returns its digest.
func (s *sources) note(src cache.Source, head []byte) uint64 {
	src.Width, src.Height = picture.Size(head)
	src.Key = src.Width == 0 && ignore.HoldsKey(head)
	if old, known := s.old[src.Name]; known && old.Digest == src.Digest {
		src.Blob = old.Blob
	}
	s.set(src)
	s.mu.Lock()
	s.changed = true
	s.mu.Unlock()
	return src.Digest
}

func (s *sources) set(src cache.Source) {
	s.mu.Lock()
	s.now[src.Name], s.inOrder = src, nil
	s.mu.Unlock()
}

// get returns a file that digest has been asked for, now or in the build before.
func (s *sources) get(name string) cache.Source {
	s.mu.Lock()
	defer s.mu.Unlock()
	if src, ok := s.now[name]; ok {
		return src
	}
	return s.old[name]
}

// next returns the sources of a build that begins where that of s ended and asks for
// few of them.
func (s *sources) next(b *builder) *sources {
	return &sources{builder: b, old: s.now, now: map[string]cache.Source{}}
}

// merge adds those that were not asked for. The sources of the build before, by which a
// [Site] may still make files, stay as they are.
func (s *sources) merge() {
	all := maps.Clone(s.old)
	maps.Copy(all, s.now)
	s.now, s.inOrder = all, nil
}

// list returns all files, ordered by name. It is for when no more are asked for.
func (s *sources) list() []cache.Source {
	if s.inOrder == nil {
		s.inOrder = make([]cache.Source, 0, len(s.now))
		for _, src := range s.now {
			s.inOrder = append(s.inOrder, src)
		}
		slices.SortFunc(s.inOrder, func(a, b cache.Source) int { return strings.Compare(a.Name, b.Name) })
	}
	return s.inOrder
}

// differs tells which of the files have another digest than before, are new, or are
// gone.
func (s *sources) differs(name string) bool {
	old, was := s.old[name]
	src, is := s.now[name]
	return was != is || old.Digest != src.Digest
}

// read reads config.toml and lists the articles, while the cache takes up its state.
func (b *builder) read() (diag.List, error) {
	cfg, diags, err := b.readConfig()
	if err != nil {
		return diags, err
	}
	if cfg == nil {
		d, err := b.frontMatter()
		return append(diags, d...), err
	}
	info, text, err := b.configText()
	if err != nil {
		return diags, err
	}
	if err := words.Write(cfg, siteTemplates(b.root)); err != nil {
		return diags, err
	}
	folders, d, err := content.List(b.root, cfg)
	if err != nil {
		return diags, err
	}
	b.cache.Wait()
	b.sources = newSources(b)
	b.configs = b.digestConfig(cfg, info, text)
	b.cfg, b.folders = cfg, folders
	b.setEnv(kind.NewEnv(cfg))
	b.bindMenu()
	b.bindTemplates()
	if b.env.Searches() && b.Indexes != nil {
		b.Indexes()
	}
	f, err := b.font()
	return slices.Concat(diags, d, f), err
}

// setEnv gives the build an environment of its own.
func (b *builder) setEnv(env *kind.Env) {
	own := *env
	own.Open, own.Article, own.Minified = b.root.Open, b.article, b.cache.State.Minified
	b.env = &own
}

// frontMatter finds what can be found in articles without a configuration. A folder
// that has none at all is not the source folder that was meant.
func (b *builder) frontMatter() (diag.List, error) {
	if _, err := fs.Lstat(b.root, config.File); err != nil {
		return nil, notExist(err)
	}
	return content.FrontMatter(b.root)
}

// readConfig reads config.toml; the options are laid over it.
func (b *builder) readConfig() (*config.Config, diag.List, error) {
	cfg, diags, err := config.Load(b.root)
	if err != nil || cfg == nil {
		return nil, diags, err
	}
	if b.BaseURL != "" {
		cfg.BaseURL, err = config.CleanBaseURL(b.BaseURL)
		if err != nil {
			return nil, nil, sayBadBaseURL.Fail(failure.Words(err))
		}
	}
	return cfg, diags, nil
}

// configText returns config.toml as it is when it has just been read.
func (b *builder) configText() (fs.FileInfo, []byte, error) {
	info, err := fs.Stat(b.root, config.File)
	if err != nil {
		return nil, nil, err
	}
	text, err := fs.ReadFile(b.root, config.File)
	return info, text, err
}

// digestConfig returns the digest of config.toml and the options.
func (b *builder) digestConfig(cfg *config.Config, info fs.FileInfo, text []byte) uint64 {
	stamp := cache.NewStamp(info, b.now)
	digest := xxhash.Sum64(text)
	if old := b.sources.old[config.File]; old.Stamp.Same(stamp) && old.Digest == digest {
		b.sources.set(old)
	} else {
		b.sources.note(cache.Source{Name: config.File, Stamp: stamp, Digest: digest}, text)
	}
	h := newHash()
	h.number(digest)
	h.text(cfg.BaseURL)
	for i := range cfg.Languages { // how figures are written may be said in a language's strings
		if l := &cfg.Languages[i]; words.IsWritten(l) {
			text, _ := fs.ReadFile(siteTemplates(b.root), "strings/"+l.Code+".toml")
			h.number(xxhash.Sum64(text))
		}
	}
	return h.sum()
}

// hash makes a digest of texts and numbers, each kept apart from the next.
type hash struct {
	d *xxhash.Digest
}

func newHash() hash { return hash{xxhash.New()} }

func (h hash) number(n uint64) {
	var b [8]byte
	for i := range b {
		b[i] = byte(n >> (8 * i))
	}
	_, _ = h.d.Write(b[:]) // a hash does not fail
}

func (h hash) text(s string) {
	h.number(uint64(len(s)))
	_, _ = h.d.WriteString(s)
}

func (h hash) sum() uint64 { return h.d.Sum64() }

// own lists the files that a site lays over those of the program, with a digest of
// them all.
func (b *builder) own(dir string) (uint64, error) {
	h := newHash()
	fsys := own{b.root}
	var walk func(dir string) error
	walk = func(dir string) error {
		list, err := fs.ReadDir(fsys, dir)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		slices.SortFunc(list, func(a, b fs.DirEntry) int { return cmp.Compare(a.Name(), b.Name()) })
		for _, e := range list {
			name := path.Join(dir, e.Name())
			if !utf8.ValidString(name) {
				continue // it cannot be opened; package kind tells of it
			}
			if e.IsDir() {
				if err := walk(name); err != nil {
					return err
				}
				continue
			}
			if e.Type()&fs.ModeSymlink != 0 && content.LeadsAway(b.root, name) {
				return sayLinkAway.Fail(name)
			}
			info, err := fs.Stat(b.root, name)
			if err != nil {
				return err
			}
			digest, _, err := b.sources.digest(name, info)
			if err != nil {
				return err
			}
			h.text(name)
			h.number(digest)
		}
		return nil
	}
	err := walk(dir)
	return h.sum(), err
}
