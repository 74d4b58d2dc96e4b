package serve

import (
	"context"
	"encoding/binary"
	"errors"
	"io/fs"
	"syscall"
	"time"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/diag"
	"duibiao/internal/failure"
)

// pollEvery is how often files are looked at where folders cannot be watched.
const pollEvery = 500 * time.Millisecond

// watchError says why folders cannot be watched, and what helps.
func watchError(err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return sayNoWatches.Fail()
	case errors.Is(err, syscall.EMFILE):
		return sayNoWatchers.Fail()
	}
	return &diag.Failure{Words: sayUnwatched.With(), Cause: err}
}

// poll finds changes by looking at the stamps of all files again and again.
type poll struct {
	source string
	log    *journal
	every  time.Duration
	seen   uint64 // digest of the stamps
}

func newPoll(source string, j *journal) *poll {
	p := &poll{source: source, log: j, every: pollEvery}
	p.seen, _ = p.stamps() // an error comes again in run
	return p
}

func (p *poll) run(ctx context.Context, changed func(name string)) {
	tick := time.NewTicker(p.every)
	defer tick.Stop()
	failing := false
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		now, err := p.stamps()
		if err != nil {
			if !failing {
				p.log.line(sayLooking, failure.Words(err))
			}
			failing = true
			continue
		}
		failing = false
		if now != p.seen {
			p.seen = now
			changed("")
		}
	}
}

// stamps returns a digest of the names, sizes and times of all files.
func (p *poll) stamps() (uint64, error) {
	h := xxhash.New()
	err := walk(p.source, func(name string, e fs.DirEntry) error {
		info, err := e.Info()
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		_, _ = h.WriteString(name) // a hash does not fail
		var b [17]byte
		if !e.IsDir() { // a folder's time also changes for files that do not matter
			binary.LittleEndian.PutUint64(b[1:], uint64(info.Size()))
			binary.LittleEndian.PutUint64(b[9:], uint64(info.ModTime().UnixNano()))
		}
		_, _ = h.Write(b[:])
		return nil
	})
	return h.Sum64(), err
}
