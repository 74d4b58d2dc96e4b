package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"duibiao/internal/build"
)

const (
	patience  = time.Second            // what takes less is not worth a bar
	frame     = 100 * time.Millisecond // between two pictures on a terminal
	lineEvery = 10 * time.Second       // between two lines elsewhere
)

// showProgress shows what a build is doing once it takes more than a second: a bar
// that moves on a terminal, a line now and then elsewhere. The returned function
// ends it.
func showProgress(w io.Writer, p *build.Progress) (stop func()) {
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		watch(w, p, done)
	}()
	return func() {
		close(done)
		<-ended
	}
}

func watch(w io.Writer, p *build.Progress, done <-chan struct{}) {
	terminal := isTerminal(w)
	meter := &meter{phase: -1, colour: terminal && os.Getenv("NO_COLOR") == ""}
	every, wait := lineEvery, lineEvery
	if terminal {
		every, wait = frame, patience
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	shown := false
	for {
		select {
		case <-done:
			if shown && terminal {
				fmt.Fprint(w, "\r\x1b[K")
			}
			return
		case now := <-timer.C:
			text := meter.text(now, p)
			if terminal {
				text = "\r" + text + "\x1b[K"
			} else {
				text += "\n"
			}
			fmt.Fprint(w, text)
			shown = true
			timer.Reset(every)
		}
	}
}

// isTerminal reports whether w is a device that a person looks at.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// meter turns a build's progress into text.
type meter struct {
	phase  int32
	since  time.Time // of the phase, as far as it was seen
	from   int64     // how much of it was done then
	colour bool
}

const barWidth = 24

// text returns phase, bar, count, rate and time left.
func (m *meter) text(now time.Time, p *build.Progress) string {
	phase, done, total := p.Now()
	if phase != m.phase {
		m.phase, m.since, m.from = phase, now, done
	}
	if total == 0 {
		return phaseName(phase)
	}
	filled := int(barWidth * done / total)
	bar := strings.Repeat("█", filled)
	if m.colour {
		bar = "\x1b[34m" + bar + "\x1b[0m"
	}
	bar += strings.Repeat("░", barWidth-filled)
	text := fmt.Sprintf("%s %s %d of %d", phaseName(phase), bar, done, total)
	if spent := now.Sub(m.since); spent > 0 && done > m.from {
		rate := float64(done-m.from) / spent.Seconds()
		left := time.Duration(float64(total-done) / rate * float64(time.Second))
		text += fmt.Sprintf(", %.0f a second, %s left", rate, left.Round(time.Second))
	}
	return text
}

func phaseName(phase int32) string {
	switch phase {
	case build.Reading:
		return "Reading articles"
	case build.Writing:
		return "Writing files"
	}
	return "Looking for changes"
}
