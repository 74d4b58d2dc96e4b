package main

import (
	"context"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/s3"
	"gocloud.dev/blob"
	"gocloud.dev/blob/azureblob"
	"gocloud.dev/blob/gcsblob"
	"gocloud.dev/blob/s3blob"
	"gocloud.dev/gcp"

	"duibiao/internal/diag"
)

// This file says what is missing before a store is asked for anything. What libraries say of that comes
// late, after they have looked everywhere and tried again, and names their own parts.

// keyPatience is for how long keys are looked for: machines of some clouds ask another machine.
const keyPatience = 10 * time.Second

// readyToOpen says what the environment and an address lack.
func readyToOpen(ctx context.Context, to *address, getenv func(string) string) error {
	set := func(names ...string) bool {
		for _, name := range names {
			if getenv(name) != "" {
				return true
			}
		}
		return false
	}
	q := to.Query()
	switch to.Scheme {
	case s3blob.Scheme:
		if e := q.Get("endpoint"); e != "" && !strings.HasPrefix(e, "https://") && !strings.HasPrefix(e, "http://") {
			return sayEndpoint.Fail(e)
		}
	case azureblob.Scheme:
		if !q.Has("storage_account") && !set("AZURE_STORAGE_ACCOUNT", "AZURE_STORAGE_CONNECTION_STRING", "AZURE_STORAGEBLOB_CONNECTIONSTRING") {
			return sayNoStoreKey.Fail("Azure", "AZURE_STORAGE_ACCOUNT, AZURE_STORAGE_KEY")
		}
	case gcsblob.Scheme:
		if q.Has("anonymous") || set("STORAGE_EMULATOR_HOST", "STORAGE_EMULATOR_HOST_GRPC") {
			return nil
		}
		ctx, cancel := context.WithTimeout(ctx, keyPatience)
		defer cancel()
		if _, err := gcp.DefaultCredentials(ctx); err != nil {
			return sayNoStoreKey.Fail("Google", "GOOGLE_APPLICATION_CREDENTIALS")
		}
	}
	return nil
}

// readyToAsk says what an open store of S3 lacks: a region and keys.
func readyToAsk(ctx context.Context, b *blob.Bucket) error {
	var client *s3.Client
	if !b.As(&client) {
		return nil
	}
	o := client.Options()
	if o.Region == "" {
		return &diag.Failure{Words: sayNoRegion}
	}
	if o.Credentials == nil {
		return nil // anonymous
	}
	ctx, cancel := context.WithTimeout(ctx, keyPatience)
	defer cancel()
	if _, err := o.Credentials.Retrieve(ctx); err != nil {
		return sayNoStoreKey.Fail("S3", "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY")
	}
	return nil
}
