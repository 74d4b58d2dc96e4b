package main

import (
	"context"
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"gocloud.dev/blob"
	"gocloud.dev/blob/azureblob"
	"gocloud.dev/blob/fileblob"
	"gocloud.dev/blob/gcsblob"
	"gocloud.dev/blob/s3blob"
	"gocloud.dev/gcerrors"

	"duibiao/internal/publish"
)

// bucket is an object store, or a folder of this machine.
type bucket struct {
	*blob.Bucket
	to     *address
	folder string // that names begin with
	swap   swapper
	local  folder // that files are written into; empty for another store
}

// swapper writes an object on a condition, as the store does that; see [publish.Store].
type swapper func(ctx context.Context, key string, o *publish.Object, version string) (string, error)

// openBucket opens a store of gocloud.dev, which finds keys in the environment and in
// files, as the tools of each store do.
func openBucket(ctx context.Context, to *address) (store, error) {
	if err := readyToOpen(ctx, to, os.Getenv); err != nil {
		return nil, err
	}
	u, folder := *to, ""
	if u.Scheme != fileblob.Scheme {
		folder = strings.Trim(u.Path, "/")
		u.Path = ""
	}
	u.RawQuery = parametersOf(&u).Encode()
	b, err := blob.OpenBucket(ctx, u.String())
	if err != nil {
		return nil, sayStore.Fail(to.Redacted(), redacted(asWritten(err, &u, to), nil))
	}
	if err := readyToAsk(ctx, b); err != nil {
		return nil, err
	}
	if folder != "" {
		folder += "/"
	}
	return &bucket{Bucket: b, to: to, folder: folder, swap: swapperOf(b, to), local: folderAt(to)}, nil
}

// asWritten returns an error that names the address as a person has written it, where it names what
// that has become.
func asWritten(err error, became, written *address) error {
	return errors.New(strings.ReplaceAll(err.Error(), became.String(), written.Redacted()))
}

// parametersOf returns those of an address with what most people need. Other stores than Amazon's know
// nothing of the sums that its library sends by default.
func parametersOf(u *address) url.Values {
	q := u.Query()
	byDefault := func(name, value string) {
		if !q.Has(name) {
			q.Set(name, value)
		}
	}
	switch u.Scheme {
	case s3blob.Scheme:
		if q.Has("endpoint") {
			byDefault("request_checksum_calculation", "when_required")
			byDefault("response_checksum_validation", "when_required")
		}
	case fileblob.Scheme:
		byDefault("metadata", "skip")
		byDefault("no_tmp_dir", "true")
		byDefault("create_dir", "true")
	}
	return q
}

// swapperOf returns how a bucket writes on a condition. A folder can't.
func swapperOf(b *blob.Bucket, to *address) swapper {
	switch to.Scheme {
	case s3blob.Scheme:
		return swapS3(b, to.Host)
	case azureblob.Scheme:
		return swapAzure(b)
	case gcsblob.Scheme:
		return swapGoogle(b, to.Host)
	}
	return nil
}

// Read says of a bucket that is not there that it is not: libraries say of that, as of an object,
// that nothing was found.
func (b *bucket) Read(ctx context.Context, name string) ([]byte, string, error) {
	r, err := b.NewReader(ctx, b.folder+name, nil)
	if err = classified(err); errors.Is(err, fs.ErrNotExist) {
		if there, e := b.IsAccessible(ctx); e == nil && !there {
			return nil, "", &publish.Refusal{Err: sayNoBucket.Fail(b.to.Host)}
		}
	}
	if err != nil {
		return nil, "", err
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, "", classified(err)
	}
	return data, versionOf(r, data), nil
}

func (b *bucket) Write(ctx context.Context, o *publish.Object) error {
	if b.local != "" {
		return classified(b.local.write(ctx, o))
	}
	return classified(b.writeWhole(ctx, o, optionsOf(o)))
}

// writeWhole writes an object whole, or not at all. To close a writer puts what it was given into
// place, also if that is a part of the object because the disk of a folder was full; only
// one whose context has ended puts nothing there.
func (b *bucket) writeWhole(ctx context.Context, o *publish.Object, options *blob.WriterOptions) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	sum := md5.Sum(o.Data) // stores hold what has arrived against it
	options.ContentMD5 = sum[:]
	w, err := b.NewWriter(ctx, b.folder+o.Name, options)
	if err != nil {
		return err
	}
	if _, err := w.Write(o.Data); err != nil {
		cancel()
		_ = w.Close() // the first error tells more
		return err
	}
	return w.Close()
}

func optionsOf(o *publish.Object) *blob.WriterOptions {
	return &blob.WriterOptions{ContentType: o.MediaType, CacheControl: o.CacheControl, ContentEncoding: o.Encoding}
}

// Swap of a folder holds that there is nothing before, and else looks before it writes.
func (b *bucket) Swap(ctx context.Context, o *publish.Object, version string) (string, error) {
	if b.swap != nil {
		next, err := b.swap(ctx, b.folder+o.Name, o, version)
		return next, classified(err)
	}
	if version != "" {
		if _, is, err := b.Read(ctx, o.Name); err != nil || is != version {
			return "", changed(err)
		}
		return digest(o.Data), b.Write(ctx, o)
	}
	if b.local != "" {
		return digest(o.Data), classified(b.local.create(ctx, o))
	}
	options := optionsOf(o)
	options.IfNotExist = true
	return digest(o.Data), classified(b.writeWhole(ctx, o, options))
}

// changed says that something is not what it was, or is gone.
func changed(err error) error {
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		return publish.ErrChanged
	}
	return err
}

func (b *bucket) Remove(ctx context.Context, name string) error {
	if b.local != "" {
		b.local.forget(name)
	}
	err := classified(b.Delete(ctx, b.folder+name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

func (b *bucket) Exists(ctx context.Context, name string) (bool, error) {
	is, err := b.Bucket.Exists(ctx, b.folder+name)
	return is, classified(err)
}

// IsTaken looks at a folder of this machine; an object store has none.
func (b *bucket) IsTaken(_ context.Context, folder string) (bool, error) {
	if b.to.Scheme != fileblob.Scheme {
		return false, nil
	}
	info, err := os.Lstat(filepath.Join(folderOf(b.to), filepath.FromSlash(folder)))
	return isTaken(info, err)
}

// isTaken reports whether what was looked at is no folder. What is not there takes no place, nor does what would be below a
// file.
func isTaken(info fs.FileInfo, err error) (bool, error) {
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) {
		return false, nil
	}
	return err == nil && !info.IsDir(), err
}

func (b *bucket) List(ctx context.Context, yield func(string) bool) error {
	list := b.Bucket.List(&blob.ListOptions{Prefix: b.folder})
	for {
		o, err := list.Next(ctx)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return classified(err)
		}
		if !yield(strings.TrimPrefix(o.Key, b.folder)) {
			return nil
		}
	}
}

// digest is the version of a file that has no other.
func digest(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// classified says of an error of a store what it means.
func classified(err error) error {
	if err == nil || errors.Is(err, publish.ErrChanged) || errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if _, local := errors.AsType[*fs.PathError](err); local { // no permission, a full disk: it does not pass by itself
		return &publish.Refusal{Err: err}
	}
	switch gcerrors.Code(err) {
	case gcerrors.NotFound:
		return errors.Join(fs.ErrNotExist, err)
	case gcerrors.FailedPrecondition, gcerrors.AlreadyExists:
		return publish.ErrChanged
	case gcerrors.PermissionDenied, gcerrors.InvalidArgument, gcerrors.Unimplemented:
		return &publish.Refusal{Err: err}
	}
	return err
}
