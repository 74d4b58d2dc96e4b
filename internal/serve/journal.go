package serve

import (
	"fmt"
	"io"
	"sync"
	"time"

	"duibiao/internal/diag"
)

// journal is what the terminal shows. It is safe for concurrent use.
type journal struct {
	mu   sync.Mutex
	w    io.Writer
	lang diag.Language
}

// write writes a text and ends its line.
func (j *journal) write(text string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	fmt.Fprintln(j.w, text)
}

// line writes a phrase as a line.
func (j *journal) line(p diag.Phrase, args ...any) { j.write(p.With(args...).In(j.lang)) }

// stamped writes a line that begins with the time of day.
func (j *journal) stamped(p diag.Phrase, args ...any) {
	j.write(time.Now().Format(time.TimeOnly) + " " + p.With(args...).In(j.lang))
}
