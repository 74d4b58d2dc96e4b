package publish

import (
	"context"
	"errors"
	"io/fs"
	"time"
)

// nobody is the owner of a mark that its publisher has left.
const nobody = ""

// packedType is the media type of the manifest and the mark.
const packedType = "application/gzip"

func (p *publisher) markOf(lines state, owner string, manifest state) *Object {
	return &Object{Name: markName, Data: lines.mark(owner, manifest), MediaType: packedType, CacheControl: "no-store"}
}

// takeMark makes the mark this publisher's, and returns what one that died has left in it. It waits for one
// that lives.
func (p *publisher) takeMark(ctx context.Context) (left state, err error) {
	for told := false; ; {
		p.mark, err = p.store.Swap(ctx, p.markOf(state{}, p.owner, nil), "")
		if err == nil || !errors.Is(err, ErrChanged) {
			return state{}, err
		}
		left, taken, err := p.takeOver(ctx)
		if taken || err != nil {
			return left, err
		}
		if !told && p.Waiting != nil {
			p.Waiting()
		}
		told = true
	}
}

// takeOver waits until the mark is gone, or has stayed as it is for a while, and takes it in that case.
func (p *publisher) takeOver(ctx context.Context) (left state, taken bool, err error) {
	first, owner, err := p.readMark(ctx)
	if err != nil || owner == "" && first == nil {
		return nil, false, err
	}
	version := p.mark
	for since := time.Now(); owner != nobody && time.Since(since) < p.Wait; {
		select {
		case <-ctx.Done():
			return nil, false, context.Cause(ctx)
		case <-time.After(min(p.Wait/4, 2*time.Second)):
		}
		if _, _, err := p.readMark(ctx); err != nil {
			return nil, false, err
		}
		if p.mark != version { // it lives, or has come to its end
			return nil, false, nil
		}
	}
	p.mark, err = p.store.Swap(ctx, p.markOf(first, p.owner, nil), version)
	if errors.Is(err, ErrChanged) {
		return nil, false, nil
	}
	return first, err == nil, err
}

// readMark reads what the mark says, if there is one.
func (p *publisher) readMark(ctx context.Context) (says state, owner string, err error) {
	data, version, err := p.store.Read(ctx, markName)
	p.mark = version
	if errors.Is(err, fs.ErrNotExist) {
		return nil, "", nil
	}
	if err != nil {
		return nil, "", err
	}
	says = state{}
	owner, err = says.parseMark(data)
	return says, owner, err
}

// writeMark writes what is known to be. Somebody who has taken the mark over has the say.
func (p *publisher) writeMark(ctx context.Context) error {
	p.marking.Lock()
	defer p.marking.Unlock()
	p.mu.Lock()
	o := p.markOf(p.is, p.owner, p.manifest)
	p.mu.Unlock()
	version, err := p.store.Swap(ctx, o, p.mark)
	if errors.Is(err, ErrChanged) {
		return sayTakenOver.Fail()
	}
	if err == nil {
		p.mark = version
	}
	return err
}

// keepMark writes the mark again and again, until it is stopped. If somebody has taken it over, all
// ends.
func (p *publisher) keepMark(ctx context.Context, cancel context.CancelCauseFunc) (stop func()) {
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		for {
			select {
			case <-done:
				return
			case <-time.After(p.Wait / 3):
			}
			if err := p.writeMark(ctx); err != nil && !passing(err) {
				cancel(err)
				return
			}
		}
	}()
	return func() {
		close(done)
		<-ended
	}
}

// leaveTime is for how long a publisher that fails tries to say so.
const leaveTime = 10 * time.Second

// leaveMark lets the next publisher begin without waiting. It is no matter if that can't be said.
func (p *publisher) leaveMark(ctx context.Context, left state) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), leaveTime)
	defer cancel()
	p.marking.Lock()
	defer p.marking.Unlock()
	switch {
	case p.claimed:
		_, _ = p.Store.Swap(ctx, p.markOf(p.is, nobody, p.manifest), p.mark)
	case len(left) > 0:
		_, _ = p.Store.Swap(ctx, p.markOf(left, nobody, nil), p.mark)
	default:
		_ = p.Store.Remove(ctx, markName)
	}
}
