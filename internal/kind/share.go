package kind

import (
	"cmp"
	"io"
	"strconv"

	"duibiao/internal/address"
	"duibiao/internal/canvas"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

const shareName = "share"

// The size of pictures, in pixels: what is shown where a page is shared.
const (
	shareWidth  = 1200
	shareHeight = 630
)

// sharePictures draws what is shown of a page where that is shared: the counts of each report
// and, if that is wanted, each metric, which is then there as SVG too. Else that is a part of
// the metric's page. One drawing is all of these.
func sharePictures() Kind {
	return Kind{
		Name: shareName, Optional: true, Leaf: true,
		Doc: diag.Words{
			Zh: "分享图：每篇报告一幅 PNG；share = \"figures\" 时每项指标也各有 PNG 和 SVG。",
			En: "The pictures for sharing: a PNG of each report; with share = \"figures\" a PNG and an SVG of each metric too.",
		},
		Links: shareLinks,
		Figure: func(env *Env, f *scope.Figure) []Output {
			if !env.Settings.Share.Figures {
				return nil
			}
			in := &sharedFigure{f.Lang, f.Head, f.Sector, f.Metric, f.Around.Mark}
			code, slug, id := env.Settings.Code(f.Lang), f.Head.Value.Slug, f.Metric.Value.ID
			return []Output{
				made(env, address.ShareFigure(code, slug, id, ".svg"), in, writeFigureSVG),
				made(env, address.ShareFigure(code, slug, id, ".png"), in, writeFigurePNG),
			}
		},
		Report: func(env *Env, r *scope.Report) []Output {
			var list []Output
			for lang := range r.Editions {
				if e := &r.Editions[lang]; e.Lang == lang {
					list = append(list, made(env, address.Share(env.Settings.Code(lang), r.Slug), newSharedReport(e), writeReportPNG))
				}
			}
			return list
		},
	}
}

// HasPictures reports whether pictures are drawn, for which a font is needed.
func (e *Env) HasPictures() bool { return e.on(shareName) }

// shareLinks returns the picture of a page of a report, and the drawings of a metric.
func shareLinks(env *Env, at Spot) []Link {
	if at.Report == "" {
		return nil
	}
	code, say := env.Settings.Code(at.Lang), &env.books[at.Lang].Share
	picture := Link{Path: address.Share(code, at.Report), Type: pngType, Picture: true}
	if at.Metric == "" || !env.Settings.Share.Figures {
		return []Link{picture}
	}
	return []Link{
		{Path: address.ShareFigure(code, at.Report, at.Metric, ".svg"), Label: say.SVG},
		{Path: address.ShareFigure(code, at.Report, at.Metric, ".png"), Type: pngType, Label: say.PNG, Picture: true},
	}
}

const pngType = "image/png"

// pictured names the picture of a page for whoever shows it where that is shared. That needs
// whole addresses, which a site without its own has not.
func (p *place) pictured(l *Link, s subject) []meta {
	url := p.url(l.Path)
	if url == "" {
		return nil
	}
	alt := p.words().Share.Report.Fill(words.Slot{Name: "report", Text: cmp.Or(s.within, s.title)})
	if s.shown != "" && (s.within == "" || p.Settings.Share.Figures) {
		alt = s.shown
	}
	return []meta{
		{Property: "og:image", Content: url}, {Property: "og:image:type", Content: l.Type},
		{Property: "og:image:width", Content: strconv.Itoa(shareWidth)}, {Property: "og:image:height", Content: strconv.Itoa(shareHeight)},
		{Property: "og:image:alt", Content: alt},
		{Name: "twitter:card", Content: "summary_large_image"}, {Name: "twitter:image", Content: url}, {Name: "twitter:image:alt", Content: alt},
	}
}

// shown says what a picture shows, for who doesn't see it: its name and its sentence. Where
// no pictures are drawn it is empty.
func (p *place) shown(name, sentence string) string {
	if !p.on(shareName) || sentence == "" {
		return ""
	}
	return p.words().Share.Answer.Fill(words.Slot{Name: "name", Text: name}, words.Slot{Name: "sentence", Text: sentence})
}

// sharedReport is what the picture of a report is given: not its metrics, but how many have
// each square, so that an edit that changes no count draws nothing.
type sharedReport struct {
	Lang  int
	Title string
	Score scored
}

func newSharedReport(e *scope.Edition) *sharedReport {
	h, sectors := &e.Sheet.Value.Head.Value, e.Sheet.Value.Sectors
	o := &survey{head: h, sectors: make([]surveyed, len(sectors))}
	for i := range sectors {
		o.sectors[i].Sector = &sectors[i].Value
	}
	return &sharedReport{e.Lang, h.Title, *o.scored(&e.Counts)}
}

// sharedFigure is what the drawing of a metric is given.
type sharedFigure struct {
	Lang   int
	Head   scope.Keyed[scope.Head]
	Sector scope.Name
	Metric scope.Keyed[scope.Metric]
	Mark   string // the seal of its sector
}

func writeReportPNG(env *Env, w io.Writer, r *sharedReport) error {
	return env.writePNG(w, func(pen *canvas.Pen) *canvas.Drawing { return env.drawReport(r, pen.Measure) })
}

func writeFigurePNG(env *Env, w io.Writer, f *sharedFigure) error {
	return env.writePNG(w, func(pen *canvas.Pen) *canvas.Drawing { return env.drawFigure(f, pen.Measure) })
}

// writeFigureSVG writes the drawing with room for the words in any font, since it is seen in
// that of whoever looks at it.
func writeFigureSVG(env *Env, w io.Writer, f *sharedFigure) error {
	return env.drawFigure(f, canvas.Reckon).WriteSVG(w, env.Settings.Languages[f.Lang].Tag, f.Metric.Value.Label)
}

// writePNG draws with the font of the site.
func (e *Env) writePNG(w io.Writer, draw func(*canvas.Pen) *canvas.Drawing) error {
	pen, err := e.faces.pen(e)
	if err != nil {
		return err
	}
	if err := draw(pen).WritePNG(w, pen); err != nil {
		return err
	}
	e.faces.drawn(pen)
	return nil
}
