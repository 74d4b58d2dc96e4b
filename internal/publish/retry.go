package publish

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"sync/atomic"
	"time"
)

// patient is a store that tries again, longer and longer after the last time.
type patient struct {
	Store
	pause time.Duration // after the first time
	heard atomic.Bool   // whether the store has ever answered
}

// How often something is tried. One that has never answered may not be there: somebody who has
// mistyped its address is told soon.
const (
	tries      = 7
	triesFirst = 3
)

// again does something until it comes to an end.
func (p *patient) again(ctx context.Context, do func() error) error {
	pause := p.pause
	for i := 1; ; i++ {
		err := do()
		if err == nil || !passing(err) {
			p.heard.Store(true)
			return err
		}
		if i == tries || i == triesFirst && !p.heard.Load() || ctx.Err() != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(pause + rand.N(pause)): // not all at the same time
		}
		pause = min(2*pause, time.Minute)
	}
}

func (p *patient) Read(ctx context.Context, name string) (data []byte, version string, err error) {
	err = p.again(ctx, func() (err error) {
		data, version, err = p.Store.Read(ctx, name)
		return err
	})
	return data, version, err
}

func (p *patient) Write(ctx context.Context, o *Object) error {
	return p.again(ctx, func() error { return p.Store.Write(ctx, o) })
}

// Swap looks who has written when somebody has: it may have been the try before, of which nobody
// heard that it succeeded.
func (p *patient) Swap(ctx context.Context, o *Object, version string) (next string, err error) {
	err = p.again(ctx, func() (err error) {
		next, err = p.Store.Swap(ctx, o, version)
		return err
	})
	if !errors.Is(err, ErrChanged) {
		return next, err
	}
	data, now, e := p.Read(ctx, o.Name)
	if e == nil && bytes.Equal(data, o.Data) {
		return now, nil
	}
	return "", err
}

func (p *patient) Remove(ctx context.Context, name string) error {
	return p.again(ctx, func() error { return p.Store.Remove(ctx, name) })
}

func (p *patient) Exists(ctx context.Context, name string) (is bool, err error) {
	err = p.again(ctx, func() (err error) {
		is, err = p.Store.Exists(ctx, name)
		return err
	})
	return is, err
}

// List may name objects twice, when it is tried again.
func (p *patient) List(ctx context.Context, yield func(string) bool) error {
	return p.again(ctx, func() error { return p.Store.List(ctx, yield) })
}
