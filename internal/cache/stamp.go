package cache

import (
	"io/fs"
	"time"
)

// NewStamp returns the stamp of a file that was looked at at the time now.
func NewStamp(info fs.FileInfo, now time.Time) Stamp {
	s := Stamp{Size: info.Size(), Modified: info.ModTime().UnixNano(), Changed: changed(info), Existing: true}
	return s.At(now)
}

// At returns the stamp as it is to be judged at the time now: for a while after a
// change, another can leave a file's stamp as it is.
func (s Stamp) At(now time.Time) Stamp {
	s.Young = now.UnixNano()-max(s.Modified, s.Changed) < int64(youth(s.Modified))
	return s
}

// youth is how long that while is. The clocks of file systems tick in steps of some
// milliseconds; on a USB stick, where times are whole seconds, of two seconds.
func youth(modified int64) time.Duration {
	if modified%int64(time.Second) == 0 {
		return 3 * time.Second
	}
	return 100 * time.Millisecond
}

// WithoutChange returns the stamp as it is to be kept of a file that is about to be
// renamed, which changes nothing but the time of its change.
func (s Stamp) WithoutChange() Stamp {
	s.Changed = 0
	return s
}
