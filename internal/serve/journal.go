package serve

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// journal is what the terminal shows. It is safe for concurrent use.
type journal struct {
	mu sync.Mutex
	w  io.Writer
}

// line writes a line.
func (j *journal) line(format string, args ...any) {
	j.mu.Lock()
	defer j.mu.Unlock()
	fmt.Fprintf(j.w, format+"\n", args...)
}

// stamped writes a line that begins with the time of day.
func (j *journal) stamped(format string, args ...any) {
	j.line(time.Now().Format(time.TimeOnly)+" "+format, args...)
}
