package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"net/url"
	"os"

	"gocloud.dev/blob/fileblob"
	"gocloud.dev/blob/memblob"

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

// open opens the store at an address, which a dry run does not make: to it a folder that is not
// there is one that has nothing in it.
func open(ctx context.Context, to *address, dry bool) (store, error) {
	if dry && to.Scheme == fileblob.Scheme {
		if _, err := os.Stat(folderOf(to)); errors.Is(err, fs.ErrNotExist) {
			return &bucket{Bucket: memblob.OpenBucket(nil), to: to}, nil
		}
	}
	if to.Scheme == "sftp" {
		return openSFTP(ctx, to)
	}
	return openBucket(ctx, to)
}
