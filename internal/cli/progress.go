package cli

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"duibiao/internal/diag"
)

const (
	patience  = time.Second            // what takes less is not worth a bar
	frame     = 100 * time.Millisecond // between two pictures on a terminal
	lineEvery = 10 * time.Second       // between two lines elsewhere

	barWidth  = 24
	clearLine = "\r\x1b[K"
)

// Look is how progress is shown: as a bar that moves on a terminal, as a line now and
// then elsewhere, or not at all.
type Look struct {
	quiet, terminal, colour bool
	lang                    diag.Language
}

// Look tells how the console shows progress.
func (c Console) Look(quiet bool) Look {
	terminal := IsTerminal(c.Err)
	return Look{quiet: quiet, terminal: terminal, colour: terminal && os.Getenv("NO_COLOR") == "", lang: c.Lang}
}

// IsTerminal reports whether w is a device that a person looks at.
func IsTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// Show shows the work that now tells of, once it takes long; name says what a phase of it is called.
// The returned function ends that and leaves the terminal's line empty.
func (l Look) Show(w io.Writer, name func(phase int32) diag.Words, now func() (phase int32, done, total int64)) (stop func()) {
	if l.quiet {
		return func() {}
	}
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		l.watch(w, name, now, done)
	}()
	return func() {
		close(done)
		<-ended
	}
}

func (l Look) watch(w io.Writer, name func(int32) diag.Words, now func() (phase int32, done, total int64), done <-chan struct{}) {
	every, wait := lineEvery, lineEvery
	if l.terminal {
		every, wait = frame, patience
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	var s work
	shown := false
	for {
		select {
		case <-done:
			if shown && l.terminal {
				fmt.Fprint(w, clearLine)
			}
			return
		case t := <-timer.C:
			phase, done, total := now()
			s = s.at(t, phase, done, total)
			fmt.Fprint(w, l.draw(name(s.phase), s))
			shown = true
			timer.Reset(every)
		}
	}
}

// draw returns what is written to show the work.
func (l Look) draw(phase diag.Words, s work) string {
	name, count := phase.In(l.lang), s.count().In(l.lang)
	switch {
	case s.total == 0 && l.terminal:
		return clearLine + name
	case s.total == 0:
		return name + "\n"
	case !l.terminal:
		return name + " " + count + "\n"
	}
	filled := int(barWidth * s.done / s.total)
	bar := strings.Repeat("█", filled)
	if l.colour {
		bar = "\x1b[34m" + bar + "\x1b[0m"
	}
	return clearLine + name + " " + bar + strings.Repeat("░", barWidth-filled) + " " + count
}

// work is how far a phase is at a time.
type work struct {
	phase       int32
	done, total int64
	time        time.Time

	since time.Time // when the phase was first seen
	from  int64     // how much of it was done then
}

// at returns how far the work is later. What is done is never more than all, though
// the three numbers may be from two phases when one follows the other just then.
func (s work) at(t time.Time, phase int32, done, total int64) work {
	next := work{phase: phase, done: min(done, total), total: total, time: t, since: s.since, from: s.from}
	if s.since.IsZero() || phase != s.phase || next.done < s.from {
		next.since, next.from = t, next.done
	}
	return next
}

// count returns how much is done of how much, the rate, and the time left.
func (s work) count() diag.Words {
	spent, done := s.time.Sub(s.since).Milliseconds(), s.done-s.from
	if spent == 0 || done == 0 {
		return sayCounted.With(s.done, s.total)
	}
	left := time.Duration((s.total-s.done)*spent/done) * time.Millisecond
	return sayTimed.With(s.done, s.total, done*1000/spent, left.Round(time.Second))
}
