package kind

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"image"
	"image/png"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/image/font/gofont/goregular"

	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

const (
	everyFigure = sitetest.CityConfig + "[outputs]\nshare = \"figures\"\n"
	inGoRegular = everyFigure + "[share]\nfont = \"fonts/go.ttf\"\n"
)

// sharing returns a site with pictures, whose font has Latin letters alone.
func sharing(t testing.TB, configuration string) (*Env, []Output) {
	t.Helper()
	e, s := newCity(t, configuration)
	e.Open = fontFiles().Open
	return e, pictures(allOutputs(e, s))
}

func fontFiles() fs.FS { return fstest.MapFS{"fonts/go.ttf": {Data: goregular.TTF}} }

// pictures returns the outputs of the kind.
func pictures(list []Output) []Output {
	return slices.DeleteFunc(list, func(o Output) bool { return o.Kind != shareName })
}

// TestPictures holds the pixels of every picture, and how many bytes it may take. go test -run Pictures -update writes the golden file; look at the pictures
// that are others.
func TestPictures(t *testing.T) {
	var b strings.Builder
	for _, c := range []struct{ name, text string }{{"without a font", everyFigure}, {"in Go Regular", inGoRegular}} {
		_, list := sharing(t, c.text)
		for _, o := range list {
			file := text(t, o)
			shown := []byte(file)
			if path.Ext(o.Path) == ".png" {
				shown = pixelsOf(t, o.Path, file)
			}
			fmt.Fprintf(&b, "%x  %s, %s\n", sha256.Sum256(shown), o.Path, c.name)
			if len(file) > 25_000 {
				t.Errorf("%s, %s, is %d bytes large", o.Path, c.name, len(file))
			}
		}
	}
	compareGolden(t, "pictures.txt", b.String())
}

// pixelsOf returns the pixels of a picture, which are the same however they are compressed.
func pixelsOf(t *testing.T, name, file string) []byte {
	t.Helper()
	img, err := png.Decode(strings.NewReader(file))
	if err != nil || img.Bounds().Dx() != shareWidth || img.Bounds().Dy() != shareHeight {
		t.Fatalf("%s: %v", name, err)
	}
	return img.(*image.Paletted).Pix
}

// TestDrawingsAsSVG holds a drawing as text, where a difference can be read.
func TestDrawingsAsSVG(t *testing.T) {
	e, s := newCity(t, everyFigure)
	list := allOutputs(e, s)
	got := strings.ReplaceAll(text(t, find(t, list, "share/en/city-2025/passengers.svg")), "><", ">\n<")
	compareGolden(t, "share_en_city-2025_passengers.svg", got)
}

// TestSharedOutputs holds which pictures there are.
func TestSharedOutputs(t *testing.T) {
	count := func(configuration string) (n [3]int) {
		e, s := newCity(t, sitetest.CityConfig+configuration)
		for _, o := range pictures(allOutputs(e, s)) {
			switch {
			case path.Ext(o.Path) == ".svg":
				n[2]++
			case strings.Count(o.Path, "/") == 2:
				n[0]++
			default:
				n[1]++
			}
		}
		return n
	}
	_, s := newCity(t, sitetest.CityConfig)
	figures := 0
	for _, sec := range s.Reports[0].Sectors {
		figures += 2 * (len(sec.Metrics) + len(sec.Withdrawn))
	}
	for configuration, want := range map[string][3]int{
		"":                                 {2, 0, 0},
		"[outputs]\nshare = true\n":        {2, 0, 0},
		"[outputs]\nshare = \"reports\"\n": {2, 0, 0},
		"[outputs]\nshare = \"figures\"\n": {2, figures, figures},
		"[outputs]\nshare = \"figures\"\nfigures = false\nembeds = false\n": {2, figures, figures},
		"[outputs]\nshare = false\n":                                        {},
	} {
		if got := count(configuration); got != want {
			t.Errorf("%q: %v pictures of reports, of metrics, and drawings; want %v", configuration, got, want)
		}
	}
}

// TestSharedKeys holds that an edit draws what it changed and nothing else.
func TestSharedKeys(t *testing.T) {
	cfg := sitetest.Config(t, everyFigure)
	e := newEnv(t, cfg)
	before := map[string]uint64{}
	for _, o := range pictures(allOutputs(e, sitetest.City(t, cfg))) {
		before[o.Path] = o.Key()
	}
	own := []string{
		"share/en/city-2025/passengers.png", "share/en/city-2025/passengers.svg",
		"share/zh/city-2025/passengers.png", "share/zh/city-2025/passengers.svg",
	}
	for _, tt := range []struct {
		name string
		edit func(*report.Report)
		want []string
	}{
		{"text of an article", func(r *report.Report) { r.Sectors[0].Texts[0].Document.HTML = "<p>新</p>" }, nil},
		{"text of the report", func(r *report.Report) { r.Texts[0].Document.HTML = "<p>新</p>" }, nil},
		{"summary", func(r *report.Report) { r.Texts[0].Summary += "！" }, nil},
		{"words of a figure", func(r *report.Report) {
			r.Sectors[0].Metrics[0].Actual.Texts[0] += "！"
			r.Sectors[0].Metrics[0].Actual.Texts[1] += "!"
		}, own},
		{"label in English", func(r *report.Report) { r.Sectors[0].Metrics[0].Words[1].Label += "!" }, own[:2]},
	} {
		s := sitetest.City(t, cfg)
		if s.Reports[0].Sectors[0].Metrics[0].ID != "passengers" {
			t.Fatal("the first metric is another")
		}
		tt.edit(s.Reports[0])
		var got []string
		for _, o := range pictures(allOutputs(e, s)) {
			if o.Key() != before[o.Path] {
				got = append(got, o.Path)
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q are drawn, want %q", tt.name, got, tt.want)
		}
	}
}

// TestFontIsInTheSettings holds that another font, and another of the same name, draws all anew.
func TestFontIsInTheSettings(t *testing.T) {
	bare := NewEnv(sitetest.Config(t, everyFigure)).Settings
	first := NewEnv(sitetest.Config(t, inGoRegular)).Settings
	second := first
	second.Share.Digest++
	if a, b, c := scope.Digest(&bare), scope.Digest(&first), scope.Digest(&second); a == b || b == c {
		t.Error("fonts have the same key")
	}
}

// TestShared holds what heads of pages say of their pictures.
func TestShared(t *testing.T) {
	metas := func(configuration, page string) []string {
		e, s := newCity(t, configuration)
		var list []string
		for _, tag := range strings.Split(text(t, find(t, allPages(e, s), page)), "<") {
			if strings.HasPrefix(tag, "meta ") && (strings.Contains(tag, "image") || strings.Contains(tag, "twitter")) {
				list = append(list, strings.TrimSuffix(strings.TrimPrefix(tag, "meta "), ">"))
			}
		}
		return list
	}
	about := func(path, alt string) []string {
		return []string{
			`property="og:image" content="https://example.org/reports/` + path + `"`, `property="og:image:type" content="image/png"`,
			`property="og:image:width" content="1200"`, `property="og:image:height" content="630"`, `property="og:image:alt" content="` + alt + `"`,
			`name="twitter:card" content="summary_large_image"`, `name="twitter:image" content="https://example.org/reports/` + path + `"`,
			`name="twitter:image:alt" content="` + alt + `"`,
		}
	}
	const general = "The city: 2024 results &amp; 2025 targets: how many figures stand where"
	for _, tt := range []struct {
		name, configuration, page string
		want                      []string
	}{
		{"an article", sitetest.CityConfig, "en/city-2025/opening.html", about("share/en/city-2025.png", general)},
		{"a metric", sitetest.CityConfig, "en/city-2025/figures/passengers.html", about("share/en/city-2025.png", general)},
		{"a metric with a picture of its own", everyFigure, "en/city-2025/figures/passengers.html", about("share/en/city-2025/passengers.png", "Passenger throughput. 2024 was 91.9% of the 2025 target, which is 2.5 million passengers (8.8%) higher.")},
		{"the home page", sitetest.CityConfig, "en/index.html", nil},
		{"an embed", sitetest.CityConfig, "en/city-2025/embed/passengers.html", nil},
		{"a site without an address", sitetest.Homeless, "en/city-2025/opening.html", nil},
		{"no pictures", sitetest.CityConfig + "[outputs]\nshare = false\n", "en/city-2025/opening.html", nil},
	} {
		if got := metas(tt.configuration, tt.page); !slices.Equal(got, tt.want) {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
		}
	}
	overview := metas(sitetest.CityConfig, "en/city-2025/index.html")
	if len(overview) != 8 || !strings.Contains(overview[4], "The city: 2024 results &amp; 2025 targets. Of ") {
		t.Errorf("a report: %q", overview)
	}
}

// TestLacks holds that what pictures lack is told once: all words, or single characters.
func TestLacks(t *testing.T) {
	for configuration, want := range map[string][]string{
		everyFigure: {"pictures for sharing have marks and numbers alone, no words: config.toml names no font under [share]"},
		inGoRegular: {"pictures for sharing lack characters that fonts/go.ttf does not have: "},
	} {
		e, list := sharing(t, configuration)
		if len(e.Lacks()) > 0 {
			t.Errorf("%q, before a picture is drawn", e.Lacks())
		}
		for _, o := range list {
			text(t, o)
		}
		got := e.Lacks()
		if len(got) != 1 || !strings.HasPrefix(got[0].En, want[0]) || got[0].Zh == "" {
			t.Fatalf("%q, want %q", got, want)
		}
		if missing := strings.TrimPrefix(got[0].En, want[0]); strings.Count(missing, "市") > 1 || strings.Contains(missing, "a") {
			t.Errorf("characters twice, or such as there are: %s", missing)
		}
	}
}

// BenchmarkPicture draws the pictures of metrics, in a font and without.
func BenchmarkPicture(b *testing.B) {
	for _, c := range []struct{ name, text string }{{"bare", everyFigure}, {"font", inGoRegular}} {
		b.Run(c.name, func(b *testing.B) {
			_, list := sharing(b, c.text)
			list = slices.DeleteFunc(list, func(o Output) bool { return path.Ext(o.Path) != ".png" })
			size := 0
			for i := 0; b.Loop(); i++ {
				var file bytes.Buffer
				if err := list[i%len(list)].Write(io.MultiWriter(&file)); err != nil {
					b.Fatal(err)
				}
				size = max(size, file.Len())
			}
			b.ReportMetric(float64(size), "bytes/largest")
		})
	}
}
