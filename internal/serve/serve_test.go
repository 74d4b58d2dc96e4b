package serve

import (
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/diag"
)

func TestEditReloadsThePageAndNoOther(t *testing.T) {
	r := start(t, smallSite)
	ports, parks := r.listen(portsPage, ""), r.listen(parksPage, "")
	_, page := r.get(portsPage)
	if want := script + "<!--" + ports.last.Page + "--></body>"; !strings.Contains(page, want) {
		t.Errorf("the page does not carry %s:\n%s", want, page)
	}
	before := parks.last.Page
	r.replace(portsFile, "English text.", "Changed text.")
	ports.reloads()
	if _, page := r.get(portsPage); !strings.Contains(page, "Changed text.") {
		t.Error("the page does not show the change")
	}
	if e := parks.next(); e.Page != before {
		t.Error("another page reloads")
	}
	for _, name := range []string{"public", outName} {
		if _, err := os.Stat(filepath.Join(r.source, name)); err == nil {
			t.Errorf("%s was made on disk", name)
		}
	}
}

func TestMistakeShowsAndClears(t *testing.T) {
	r := start(t, smallSite)
	b := r.listen(portsPage, "")
	good := b.last.Page
	r.replace(portsFile, "label =", "labbel =")
	e := b.until("a mistake", func(e event) bool { return len(e.Problems) > 0 })
	i := slices.IndexFunc(e.Problems, func(p problem) bool { return p.Rule == "unknown-key" })
	if i < 0 {
		t.Fatalf("unexpected mistakes: %+v", e.Problems)
	}
	p := e.Problems[i]
	if p.Place != portsFile+":7:1" {
		t.Errorf("the mistake is at %s", p.Place)
	}
	if j := slices.IndexFunc(p.Excerpt, func(l line) bool { return l.Marked }); p.Excerpt[j].Number != 7 || p.Excerpt[j].Mark != "labbel" {
		t.Errorf("marked is %+v", p.Excerpt[j])
	}
	if e.Page != good {
		t.Error("the page is not the last good one")
	}
	if _, page := r.get(portsPage); !strings.Contains(page, "English text.") {
		t.Error("the last good page is not served")
	}
	for _, want := range []string{portsFile + `:7:1: unknown key "labbel"`, "  > 7 | labbel =", "      | ^^^^^^\n"} {
		if !strings.Contains(r.log.String(), want) {
			t.Errorf("the terminal does not show %q", want)
		}
	}
	r.replace(portsFile, "labbel =", "label =")
	if e := b.until("no mistakes", func(e event) bool { return len(e.Problems) == 0 }); e.Page != good {
		t.Error("the page differs after mending")
	}
}

func TestFirstBuildFails(t *testing.T) {
	r := start(t, smallSite, "-- config.toml --\ntitel = 1\n")
	b := r.listen("/", "")
	if len(b.last.Problems) == 0 {
		t.Fatal("no mistakes")
	}
	code, page := r.get("/")
	if code != http.StatusServiceUnavailable || !strings.Contains(page, script+"<!--"+b.last.Page) {
		t.Errorf("code %d:\n%s", code, page)
	}
	writeFiles(t, r.source, smallSite)
	b.reloads()
	if code, _ := r.get("/"); code != http.StatusOK {
		t.Errorf("code %d after mending", code)
	}
}

// TestChinese holds that a person who reads Chinese is told everything in it, in the
// terminal and in the browser.
func TestChinese(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, smallSite)
	writeFiles(t, dir, "-- config.toml --\ntitel = 1\n")
	r := serveIn(t, dir, diag.Chinese)
	b := r.listen("/", "")
	if m := b.last; m.Lang != "zh-Hans" || m.Dismiss != "关闭" || !strings.HasSuffix(m.Heading, "处问题使网站无法构建") {
		t.Errorf("the browser gets %q, %q, %q", m.Lang, m.Dismiss, m.Heading)
	}
	if _, page := r.get("/"); !strings.Contains(page, `<html lang="zh-Hans">`) || !strings.Contains(page, "网站还不能构建") {
		t.Errorf("the page is\n%s", page)
	}
	writeFiles(t, r.source, smallSite)
	b.reloads()
	for _, want := range []string{"按 Ctrl-C 停止", "；还没有网站可以显示（", " 构建完成：写入 "} {
		if !strings.Contains(r.log.String(), want) {
			t.Errorf("the terminal does not show %q", want)
		}
	}
}

// TestChineseFailure holds that a failure of the machine is said in Chinese.
func TestChineseFailure(t *testing.T) {
	err := &fs.PathError{Op: "open", Path: "a.md", Err: fs.ErrPermission}
	s := newState(t.TempDir(), nil, err, diag.Chinese)
	if s.Failure != "无法打开 a.md：没有权限" || s.Heading != "机器出错，网站无法构建" {
		t.Errorf("%q, %q", s.Heading, s.Failure)
	}
}

func TestSourceFoldersChange(t *testing.T) {
	r := start(t, smallSite)
	b := r.listen(portsPage, "")
	full := filepath.Join(r.source, portsFile)

	t.Log("an editor saves by renaming")
	text, err := os.ReadFile(full)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		write(t, full+".tmp~", strings.ReplaceAll(string(text), "English", fmt.Sprint("Renamed", i)))
		if err := os.Rename(full+".tmp~", full); err != nil {
			t.Fatal(err)
		}
		b.reloads()
	}

	t.Log("a folder with articles appears, and one in it later")
	for _, lang := range []string{"zh", "en"} {
		index, err := os.ReadFile(filepath.Join(r.source, "content/r/index."+lang+".md"))
		if err != nil {
			t.Fatal(err)
		}
		if lang == "zh" {
			index = append(index, "正文"...)
		}
		write(t, filepath.Join(r.source, "content/new/index."+lang+".md"), string(index))
	}
	newPage := r.listen("/en/new/index.html", "")
	eventually(t, "the new report", func() bool { code, _ := r.get("/en/new/"); return code == http.StatusOK })
	for _, lang := range []string{"en", "zh"} {
		write(t, filepath.Join(r.source, "content/new/late."+lang+".md"), "+++\ntitle = \"L\"\nsummary = \"S\"\n+++\n"+lang+"\n")
	}
	newPage.reloads()

	t.Log("a folder is renamed, and what is in it edited")
	if err := os.Rename(filepath.Join(r.source, "content/new"), filepath.Join(r.source, "content/moved")); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the moved report", func() bool { code, _ := r.get("/en/moved/late.html"); return code == http.StatusOK })
	moved := r.listen("/en/moved/late.html", "")
	r.replace("content/moved/late.en.md", "+++\nen", "+++\nmoved")
	moved.reloads()

	t.Log("an article is deleted")
	parks := r.listen(parksPage, "")
	for _, lang := range []string{"en", "zh"} {
		if err := os.Remove(filepath.Join(r.source, "content/r/parks."+lang+".md")); err != nil {
			t.Fatal(err)
		}
	}
	parks.reloads()
	if code, _ := r.get(parksPage); code != http.StatusNotFound {
		t.Errorf("code %d for a deleted article", code)
	}
}
