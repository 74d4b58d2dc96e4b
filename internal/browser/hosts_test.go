package browser

import (
	"context"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// hostile is what a theme does to frames, in a column 230 pixels wide.
const hostile = `<!doctype html><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
<style>* { margin: 0; padding: 0; box-sizing: content-box } iframe { height: auto; max-width: 100%; border: 9px solid red } .column { width: 230px }</style>
<script>messages = 0; addEventListener("message", () => messages++)</script>`

// wordPress is the page of a blog that embeds what oEmbed says, and the half of WordPress's
// protocol that runs there, after what is documented of wp-embed.js: a secret is put behind the
// address, and the frame, which is hidden at first, gets the height of a message that knows it.
const wordPress = `<script>
document.querySelectorAll("iframe.wp-embedded-content").forEach(function (f) {
  var secret = "a1B2c3D4e5";
  f.src += "#?secret=" + secret;
  f.dataset.secret = secret;
  f.contentWindow.postMessage({ message: "ready", secret: secret }, "*");
});
addEventListener("message", function (e) {
  var data = e.data;
  if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
  document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (f) {
    if (e.source !== f.contentWindow || data.message !== "height") return;
    f.removeAttribute("style");
    f.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
  });
});
</script>`

// dataWrapper is the script that Datawrapper's code brings along.
const dataWrapper = `<script>addEventListener("message", function (e) {
  if (e.data["datawrapper-height"] === undefined) return;
  for (var id in e.data["datawrapper-height"]) document.querySelectorAll("iframe").forEach(function (f) {
    if (f.contentWindow === e.source) f.style.height = e.data["datawrapper-height"][id] + "px";
  });
});</script>`

// pymHost speaks pym.js's protocol.
const pymHost = `<script>addEventListener("message", function (e) {
  var m = typeof e.data === "string" && e.data.match(/^pymxPYMxchart1xPYMx(\S+)xPYMx(.*)$/), f = document.querySelector("iframe");
  if (!m || m[1] !== "height" || e.source !== f.contentWindow) return;
  f.setAttribute("height", parseInt(m[2]) + "px");
});</script>`

// hosts are pages of others, by their paths, which embed a metric of the site, a sector and a report.
func hosts(t *testing.T, s *site) map[string]string {
	t.Helper()
	const report = "zh/zhengzhou-2025/"
	metric, sector, gap := s.base+report+"embed/airport-passengers.html", s.base+report+"embed/sectors/opening-up.html", s.base+report+"embed/report/gap.html"
	page, err := os.ReadFile(filepath.Join(s.dir, report, "figures", "airport-passengers.html"))
	code := regexp.MustCompile(`<textarea[^>]*>([^<]*iframe[^<]*)</textarea>`).FindStringSubmatch(string(page))
	if err != nil || code == nil {
		t.Fatal("the page has no code to paste", err)
	}
	snippet := html.UnescapeString(code[1])
	script := `<script src="` + s.base + `assets/embed.js" async></script>`
	frame := func(src, attributes string) string {
		return fmt.Sprintf(`<iframe src="%s" title="x" width="100%%" height="300" style="border:0;height:300px" %s></iframe>`, src, attributes)
	}
	column := func(inside ...string) string { return `<div class="column">` + strings.Join(inside, "\n") + `</div>` }
	const light, dark = "rgb(252, 251, 248)", "rgb(17, 22, 27)"
	return map[string]string{
		"/host/column":    hostile + column(snippet, snippet, frame(sector, ""), frame(gap, ""), frame(sector, `loading="lazy" data-name="lazy"`), frame(sector, `sandbox="allow-scripts" data-name="sandbox"`), script, script),
		"/host/important": hostile + `<style>iframe { height: 90px !important }</style>` + column(snippet),
		"/host/rtl":       `<!doctype html><html lang="ar" dir="rtl"><body>` + hostile + column(snippet, frame(gap, "")) + `</body></html>`,
		"/host/strict": `<!doctype html><meta charset="utf-8"><title>host</title><meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<duibiao-embed src="` + metric + `" title="x" height="300"></duibiao-embed><duibiao-embed src="` + sector + `" title="y"></duibiao-embed>` + script + script,
		"/host/looks": hostile + frame(metric+"#dark", `data-name="#dark" data-paper="`+dark+`"`) + frame(metric+"#light", `data-name="#light" data-paper="`+light+`"`) +
			frame(metric+"?theme=dark", `data-name="?theme=dark" data-paper="`+dark+`"`) + frame(metric, `data-theme="dark" data-name="data-theme" data-paper="`+dark+`"`) +
			frame(metric+"?accent=b03060&title=0&theme=light", `data-name="?accent" data-result="rgb(176, 48, 96)" data-heading="hidden"`) +
			frame(metric, `data-accent="b03060" data-title="0" data-theme="light" data-name="data-accent" data-result="rgb(176, 48, 96)" data-heading="hidden"`) +
			frame(metric+"?accent=fffffe&theme=light", `data-name="an accent that cannot be seen" data-result="rgb(44, 74, 104)" data-heading="shown"`) +
			frame(metric+"?accent=red%3Burl(x)&theme=light", `data-name="an accent that is none" data-result="rgb(44, 74, 104)"`) + script,
		"/host/moved":       hostile + frame(s.base+report+"embed/opening-up.html?theme=dark#x", `data-name="moved" data-paper="`+dark+`" data-at="/embed/sectors/opening-up.html?theme=dark#x"`) + script,
		"/host/wordpress":   hostile + `<style>iframe { border: 0 !important; height: revert-layer }</style>` + strings.ReplaceAll(frame(metric, `class="wp-embedded-content" data-name="WordPress" data-least="200" data-most="1000"`), `style="border:0;height:300px"`, "") + wordPress,
		"/host/datawrapper": hostile + frame(metric, `data-name="Datawrapper"`) + frame(gap, `data-name="Datawrapper"`) + dataWrapper,
		"/host/pym":         `<!doctype html><title>host</title>` + `<iframe src="` + metric + `?initialWidth=500&childId=chart1" width="100%" frameborder="0" data-name="pym"></iframe>` + pymHost,
	}
}

// TestHostsGiveEmbedsTheirHeight: on pages that are hard on frames, and in the forms that other
// programs know, every embed gets the height of its text, and looks as it was asked to. Nothing
// goes round in circles, nothing goes wrong, and nobody else is asked for anything.
func TestHostsGiveEmbedsTheirHeight(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	pages := hosts(t, site)
	var paths []string
	for path, text := range pages {
		site.extra[path] = text
		paths = append(paths, path)
	}
	browser.each(t, len(paths), func(tab context.Context, i int) error {
		heard, err := listen(tab)
		if err != nil {
			return err
		}
		for _, v := range []view{{width: 900, height: 700}, {width: 900, height: 700, dark: true}, {width: 900, height: 700, scale: 1.5}} {
			if v.dark && paths[i] == "/host/looks" {
				continue // its accents were chosen for one paper
			}
			if err := look(tab, v); err != nil {
				return err
			}
			if err := open(tab, site.beside(paths[i])); err != nil {
				return err
			}
			problems, err := probe[[]string](tab, "hosts.js")
			if err != nil {
				return err
			}
			for _, h := range heard() {
				if h != "net::ERR_ABORTED" || paths[i] != "/host/wordpress" { // which loads the frame anew, with its secret
					problems = append(problems, h)
				}
			}
			if len(problems) > 0 {
				return fmt.Errorf("%s, %+v: %s", paths[i], v, strings.Join(problems, "\n"))
			}
		}
		return nil
	})
}

// TestHostsInFirefox does the same in Firefox.
func TestHostsInFirefox(t *testing.T) {
	browser, site := startFirefox(t), sampleSite(t)
	for path, text := range hosts(t, site) {
		site.extra[path] = text
		if err := browser.open(site.beside(path)); err != nil {
			t.Fatal(path, err)
		}
		problems, err := probeFirefox[[]string](browser, "hosts.js", "")
		if err != nil {
			t.Fatal(path, err)
		}
		for _, problem := range problems {
			t.Errorf("%s: %s", path, problem)
		}
	}
}
