package main

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"strconv"

	"cloud.google.com/go/storage"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	azblob "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blob"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blockblob"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/container"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/smithy-go"
	"gocloud.dev/blob"
	"google.golang.org/api/googleapi"

	"duibiao/internal/publish"
)

// This file writes on conditions, with the library of each store: what they have in common
// knows one condition alone, and returns no version.

// versionOf returns the version of an object that is being read.
func versionOf(r *blob.Reader, data []byte) string {
	var inS3 s3.GetObjectOutput
	var inAzure azblob.DownloadStreamResponse
	var inGoogle *storage.Reader
	switch {
	case r.As(&inS3):
		return aws.ToString(inS3.ETag)
	case r.As(&inAzure) && inAzure.ETag != nil:
		return string(*inAzure.ETag)
	case r.As(&inGoogle):
		return strconv.FormatInt(inGoogle.Attrs.Generation, 10)
	}
	return digest(data)
}

// swapS3 is of S3 (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html).
func swapS3(b *blob.Bucket, name string) swapper {
	var client *s3.Client
	if !b.As(&client) {
		return nil
	}
	return func(ctx context.Context, key string, o *publish.Object, version string) (string, error) {
		in := &s3.PutObjectInput{
			Bucket: aws.String(name), Key: aws.String(key), Body: bytes.NewReader(o.Data),
			ContentType: aws.String(o.MediaType), CacheControl: aws.String(o.CacheControl),
		}
		if version == "" {
			in.IfNoneMatch = aws.String("*")
		} else {
			in.IfMatch = aws.String(version)
		}
		out, err := client.PutObject(ctx, in)
		if e, ok := errors.AsType[smithy.APIError](err); ok {
			switch e.ErrorCode() {
			case "PreconditionFailed", "NoSuchKey": // the latter of what is to be replaced
				return "", publish.ErrChanged
			case "AccessDenied", "Forbidden", "NoSuchBucket", "InvalidAccessKeyId", "SignatureDoesNotMatch", "NotImplemented":
				return "", &publish.Refusal{Err: err}
			}
		}
		if err != nil {
			return "", err
		}
		return aws.ToString(out.ETag), nil
	}
}

// swapAzure is of Azure (https://learn.microsoft.com/rest/api/storageservices/specifying-conditional-headers-for-blob-service-operations).
func swapAzure(b *blob.Bucket) swapper {
	var client *container.Client
	if !b.As(&client) {
		return nil
	}
	return func(ctx context.Context, key string, o *publish.Object, version string) (string, error) {
		condition := &azblob.ModifiedAccessConditions{}
		if etag := azcore.ETag(version); version == "" {
			any := azcore.ETagAny
			condition.IfNoneMatch = &any
		} else {
			condition.IfMatch = &etag
		}
		out, err := client.NewBlockBlobClient(key).UploadBuffer(ctx, o.Data, &blockblob.UploadBufferOptions{
			HTTPHeaders:      &azblob.HTTPHeaders{BlobContentType: &o.MediaType, BlobCacheControl: &o.CacheControl},
			AccessConditions: &azblob.AccessConditions{ModifiedAccessConditions: condition},
		})
		if e, ok := errors.AsType[*azcore.ResponseError](err); ok {
			return "", refusal(e.StatusCode, err)
		}
		if err != nil || out.ETag == nil {
			return "", err
		}
		return string(*out.ETag), nil
	}
}

// swapGoogle is of Google (https://cloud.google.com/storage/docs/request-preconditions).
func swapGoogle(b *blob.Bucket, name string) swapper {
	var client *storage.Client
	if !b.As(&client) {
		return nil
	}
	return func(ctx context.Context, key string, o *publish.Object, version string) (string, error) {
		condition := storage.Conditions{DoesNotExist: version == ""}
		if version != "" {
			generation, err := strconv.ParseInt(version, 10, 64)
			if err != nil {
				return "", publish.ErrChanged
			}
			condition.GenerationMatch = generation
		}
		w := client.Bucket(name).Object(key).If(condition).NewWriter(ctx)
		w.ContentType, w.CacheControl = o.MediaType, o.CacheControl
		_, err := w.Write(o.Data)
		if err := errors.Join(err, w.Close()); err != nil {
			if e, ok := errors.AsType[*googleapi.Error](err); ok {
				return "", refusal(e.Code, err)
			}
			return "", err
		}
		return strconv.FormatInt(w.Attrs().Generation, 10), nil
	}
}

// refusal says what the status of an answer means, if it is one that does not change.
func refusal(status int, err error) error {
	switch status {
	case http.StatusPreconditionFailed, http.StatusConflict, http.StatusNotModified:
		return publish.ErrChanged
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusNotFound, http.StatusBadRequest:
		return &publish.Refusal{Err: err}
	}
	return err
}
