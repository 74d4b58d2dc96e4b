package main

import (
	"context"
	"io"
	"net/url"

	"duibiao/internal/publish"
)

// address is where a site is published, which has no secrets.
type address = url.URL

func parse(text string) (*address, error) { return url.Parse(text) }

// store is one that is open.
type store interface {
	publish.Store
	io.Closer
}

// open opens the store at an address.
func open(ctx context.Context, to *address) (store, error) {
	if to.Scheme == "sftp" {
		return openSFTP(ctx, to)
	}
	return openBucket(ctx, to)
}
