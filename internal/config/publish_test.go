package config

import (
	"strings"
	"testing"

	"duibiao/internal/diag"
)

func TestPublish(t *testing.T) {
	const head = "title = { zh = \"站\", en = \"Site\" }\n[publish]\nto = "
	for _, to := range []string{
		"s3://bucket", "s3://bucket/a/b?region=eu-central-1&endpoint=https://oss.example.org", "azblob://container?storage_account=me",
		"gs://bucket", "sftp://www@example.org:2222/srv/www", "file:///srv/www", "",
	} {
		c, diags := Parse([]byte(head + `"` + to + `"`))
		if len(diags) > 0 || c.Publish.To != to {
			t.Errorf("%s: %v", to, diags)
		}
	}
	for to, want := range map[string]string{
		"sftp://www:hunter2@example.org/srv":        "config.toml:3:1: publish.to must have no password and no key in it: they are taken from the environment [config]",
		"s3://b?secret_access_key=hunter2":          "config.toml:3:1: publish.to must have no password and no key in it: they are taken from the environment [config]",
		"azblob://b?sv=2024&sig=hunter2":            "config.toml:3:1: publish.to must have no password and no key in it: they are taken from the environment [config]",
		"ftp://example.org/":                        "config.toml:3:1: publish.to must be the address of a store, such as s3://bucket/folder (s3, azblob, gs, sftp, file) [config]",
		"public":                                    "config.toml:3:1: publish.to must be the address of a store, such as s3://bucket/folder (s3, azblob, gs, sftp, file) [config]",
		"file:///":                                  "config.toml:3:1: publish.to names all of this machine: write the folder, such as file:///srv/www [config]",
		"file:///srv/..":                            "config.toml:3:1: publish.to names all of this machine: write the folder, such as file:///srv/www [config]",
		"s3:///folder":                              "config.toml:3:1: publish.to must be the address of a store, such as s3://bucket/folder (s3, azblob, gs, sftp, file) [config]",
		"s3://bucket/%zz?secret_access_key=hunter2": "config.toml:3:1: publish.to must be the address of a store, such as s3://bucket/folder (s3, azblob, gs, sftp, file) [config]",
	} {
		c, diags := Parse([]byte(head + `"` + to + `"`))
		if len(diags) != 1 || diags[0].String() != want || c.Publish.To != "" {
			t.Errorf("%s: %v, want %s", to, diags, want)
		}
		if len(diags) > 0 && strings.Contains(diags[0].String()+diags[0].In(diag.Chinese), "hunter2") {
			t.Errorf("%s: the password is repeated", to)
		}
	}
}
