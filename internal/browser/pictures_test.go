package browser

import (
	"context"
	"encoding/xml"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	control "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
)

// clickPicture downloads the picture that the page of a metric has in it.
const clickPicture = "document.getElementById('_picture').click()"

// TestPicturesDownload: the page of a metric gives its picture, from a folder and under a
// strict policy; what is saved is a drawing of its own, which looks the same in both themes.
func TestPicturesDownload(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	site.policy = strict
	folder := t.TempDir()
	var addresses []string
	for _, p := range site.examples() {
		if p.Sort == "figures" {
			addresses = append(addresses, site.file(p), site.url(p))
		}
	}
	if len(addresses) < 8 {
		t.Fatalf("only %d pages", len(addresses))
	}
	browser.each(t, 1, func(tab context.Context, _ int) error {
		for i, address := range addresses {
			dir := filepath.Join(folder, fmt.Sprint(i))
			if err := os.Mkdir(dir, 0o755); err != nil {
				return err
			}
			if _, err := chromedp.Call(tab, control.SetDownloadBehavior, control.SetDownloadBehaviorParams{
				Behavior: "allow", DownloadPath: dir,
			}); err != nil {
				return err
			}
			if err := open(tab, address); err != nil {
				return err
			}
			if _, err := evaluate[any](tab, clickPicture); err != nil {
				return err
			}
			file, err := downloaded(dir, address)
			if err != nil {
				return err
			}
			if err := standsAlone(tab, file); err != nil {
				return fmt.Errorf("%s: %w", address, err)
			}
		}
		return nil
	})
}

// downloaded waits for the picture of a page, which is called like that, and returns its file.
func downloaded(dir, address string) (string, error) {
	file := filepath.Join(dir, strings.TrimSuffix(filepath.Base(address), ".html")+".svg")
	for start := time.Now(); time.Since(start) < patience/2; time.Sleep(100 * time.Millisecond) {
		if text, err := os.ReadFile(file); err == nil && strings.HasSuffix(string(text), "</svg>") {
			return file, nil
		}
	}
	list, _ := filepath.Glob(filepath.Join(dir, "*"))
	return "", fmt.Errorf("%s: no picture is saved: %q", address, list)
}

// standsAlone says what is wrong with a file as a picture.
func standsAlone(tab context.Context, file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var root struct {
		XMLName xml.Name `xml:"http://www.w3.org/2000/svg svg"`
		Width   string   `xml:"width,attr"`
		Height  string   `xml:"height,attr"`
		ViewBox string   `xml:"viewBox,attr"`
		Title   string   `xml:"title"`
	}
	if err := xml.Unmarshal(text, &root); err != nil {
		return err
	}
	if root.Width != "1200" || root.Height != "630" || root.ViewBox != "0 0 1200 630" || root.Title == "" {
		return fmt.Errorf("%+v", root)
	}
	for _, foreign := range []string{"class=", "style=", "var(", "currentColor", "href", "url("} {
		if strings.Contains(string(text), foreign) {
			return fmt.Errorf("it needs something that is elsewhere: %s", foreign)
		}
	}
	var shots [2][]byte
	for i, dark := range []bool{false, true} {
		if err := look(tab, view{width: 1200, height: 630, dark: dark}); err != nil {
			return err
		}
		if err := open(tab, "file://"+filepath.ToSlash(file)); err != nil {
			return err
		}
		if shots[i], err = chromedp.Run(tab, chromedp.CaptureScreenshot()); err != nil {
			return err
		}
	}
	if blank(shots[0]) {
		return fmt.Errorf("it is blank")
	}
	if n := differing(shots[0], shots[1]); n != 0 {
		return fmt.Errorf("%d pixels are others in the dark", n)
	}
	return nil
}

// preferences have Firefox save a download without asking.
const preferences = `user_pref("browser.download.folderList", 2);
user_pref("browser.download.dir", %q);
user_pref("browser.download.useDownloadDir", true);
user_pref("browser.download.always_ask_before_handling_new_types", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
`

// TestPicturesDownloadInFirefox does the same from a folder: a page there has a click added.
func TestPicturesDownloadInFirefox(t *testing.T) {
	if testing.Short() {
		t.Skip("short: no browser is started")
	}
	firefox, err := exec.LookPath("firefox-esr")
	if err != nil {
		t.Skip("NOT TESTED: there is no firefox-esr on this machine")
	}
	site := sampleSite(t)
	p := site.of("figures")[0]
	file := filepath.Join(site.dir, p.Path)
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	text = append(text, "<script>setTimeout(() => "+clickPicture+", 300)</script>"...)
	if err := os.WriteFile(file, text, 0o644); err != nil {
		t.Fatal(err)
	}
	// Not the test's own folder: what Firefox leaves running may still write there.
	profile, err := os.MkdirTemp("", "firefox")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(profile)
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(profile, "user.js"), fmt.Appendf(nil, preferences, dir), 0o644); err != nil {
		t.Fatal(err)
	}
	limited, stop := context.WithTimeout(t.Context(), patience)
	defer stop()
	command := exec.CommandContext(limited, firefox, "--headless", "--no-remote", "--profile", profile, site.file(p))
	command.Env = append(os.Environ(), "HOME="+profile)
	command.WaitDelay = time.Second
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { stop(); _ = command.Wait() }()
	saved, err := downloaded(dir, p.Path)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(saved); err != nil || !strings.HasPrefix(string(got), "<svg xmlns=") {
		t.Errorf("%v: %.100s", err, got)
	}
}
