package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestWhatIsMissingIsSaid: somebody who publishes for the first time is told what to do, in their language,
// and at once.
func TestWhatIsMissingIsSaid(t *testing.T) {
	s, dir, home := startS3(t), t.TempDir(), t.TempDir()
	writeSite(t, dir, 0)
	t.Setenv("HOME", home)
	for _, name := range []string{"AZURE_STORAGE_ACCOUNT", "GOOGLE_APPLICATION_CREDENTIALS", "STORAGE_EMULATOR_HOST", "AWS_REGION", "AWS_DEFAULT_REGION"} {
		t.Setenv(name, "")
	}
	for _, tt := range []struct{ to, en, zh string }{
		{"s3://nowhere/a?region=us-east-1&use_path_style=true&endpoint=" + s.url, `there is no bucket or container "nowhere" there`, "请先在存储服务的控制台里新建"},
		{"s3://site/a?region=us-east-1&endpoint=oss.example.org", "must begin with https://", "必须以 https:// 或 http:// 开头"},
		{"s3://site/a?endpoint=" + s.url, "the address has no region", "地址里没有区域"},
		{"azblob://site/a", "set AZURE_STORAGE_ACCOUNT, AZURE_STORAGE_KEY", "请设置环境变量 AZURE_STORAGE_ACCOUNT"},
	} {
		for lang, want := range map[string]string{"en": tt.en, "zh": tt.zh} {
			code, _, stderr := publishes("--out", dir, "--to", tt.to, "--lang", lang, "--dry-run")
			if code != 2 || !strings.Contains(stderr, want) {
				t.Errorf("%s: %d, %s", tt.to, code, stderr)
			}
		}
	}
	t.Setenv("AWS_ACCESS_KEY_ID", "")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "")
	if code, _, stderr := publishes("--out", dir, "--to", s.to("")); code != 2 || !strings.Contains(stderr, "set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY") {
		t.Errorf("no key: %d, %s", code, stderr)
	}
}

// TestWhatAServerRefuses names the folder that could not be made.
func TestWhatAServerRefuses(t *testing.T) {
	s, dir := startSSHD(t), t.TempDir()
	writeSite(t, dir, 0)
	if err := os.MkdirAll(filepath.Dir(s.dir), 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, s.dir, "a file")
	code, _, stderr := publishes("--out", dir, "--to", s.to(t))
	if code != 2 || !strings.Contains(stderr, filepath.ToSlash(s.dir)) {
		t.Errorf("%d, %s", code, stderr)
	}
}
