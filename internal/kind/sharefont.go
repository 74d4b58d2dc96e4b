package kind

import (
	"bytes"
	"io"
	"io/fs"
	"slices"
	"sync"

	"duibiao/internal/canvas"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/spare"
)

// faces is the font of a site, which is read when the first picture is drawn, and what there
// is to tell of it when all are. It is safe for concurrent use.
type faces struct {
	once sync.Once
	font *canvas.Font // nil if the site names none
	err  error
	pens spare.List[*canvas.Pen] // a picture needs a megabyte to be drawn

	mu      sync.Mutex
	bare    bool   // whether a picture was drawn without a font
	missing []rune // characters that the font does not have
}

func newFaces() *faces { return &faces{pens: spare.New[*canvas.Pen]()} }

// pen returns a pen for one picture.
func (f *faces) pen(e *Env) (*canvas.Pen, error) {
	f.once.Do(func() {
		if s := &e.Settings.Share; s.Font != "" {
			f.font, f.err = openFont(e.Open, s.Font, s.Face)
		}
	})
	if f.err != nil {
		return nil, f.err
	}
	if pen, ok := f.pens.Take(); ok {
		return pen, nil
	}
	return canvas.NewPen(f.font)
}

// drawn notes what a picture lacks, and takes the pen back.
func (f *faces) drawn(pen *canvas.Pen) {
	defer f.pens.Give(pen)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.bare = f.bare || f.font == nil
	f.missing = append(f.missing, pen.Missing()...)
}

// openFont reads a font of the source folder, whole: it is read from as long as pictures are
// drawn.
func openFont(open func(string) (fs.File, error), name string, face int) (*canvas.Font, error) {
	file, err := open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	data := make([]byte, info.Size())
	if _, err := io.ReadFull(file, data); err != nil {
		return nil, err
	}
	return canvas.OpenFont(bytes.NewReader(data), face)
}

// CheckFont returns why a font of the source folder can't be used, if it can't.
func CheckFont(open func(string) (fs.File, error), name string, face int) error {
	file, err := open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	if at, ok := file.(io.ReaderAt); ok { // a font is large, and little of it is looked at
		_, err = canvas.OpenFont(at, face)
	} else {
		_, err = openFont(open, name, face)
	}
	return err
}

// Lacks tells what the pictures that were drawn lack, each thing once: all words without a
// font, else the characters that the font does not have.
func (e *Env) Lacks() []diag.Words {
	f := e.faces
	f.mu.Lock()
	defer f.mu.Unlock()
	var list []diag.Words
	if f.bare {
		list = append(list, sayBare.With(config.File))
	}
	if slices.Sort(f.missing); len(f.missing) > 0 {
		list = append(list, sayNoGlyph.With(e.Settings.Share.Font, string(slices.Compact(f.missing))))
	}
	return list
}
