package kind

import (
	"strconv"

	"duibiao/internal/address"
	"duibiao/internal/canvas"
	"duibiao/internal/scope"
)

// takeaway is a metric as a picture, to be downloaded from its page, which has it in the link
// itself. A file of each metric would double the files of a large site.
type takeaway struct {
	Text string `zh:"链接的文字" en:"The text of the link"`
	File string `zh:"下载后的文件名" en:"The name of the file that is downloaded"`
	SVG  string `zh:"图片本身（SVG），写在 data:image/svg+xml, 之后" en:"The picture itself, SVG, which stands behind data:image/svg+xml,"`
}

// takeawayID is the id of the link. No metric can be called that.
const takeawayID = "_picture"

// hasTakeaways reports whether the pages of metrics have their pictures in them.
func (e *Env) hasTakeaways() bool {
	return e.hasPictures() && !e.Settings.Share.Figures
}

// takeaways returns the picture of a metric for its page, unless that is a file.
func (p *place) takeaways(f *scope.Figure, d *depicted) []takeaway {
	if !p.hasTakeaways() {
		return nil
	}
	m := &f.Metric.Value
	svg := p.drawMetric(&f.Head.Value, m, f.Around.Mark, d, canvas.Reckon).AppendSVG(p.room.svg[:0], p.language().Tag, m.Label)
	p.room.svg = svg
	return []takeaway{{p.words().Share.SVG, m.ID + ".svg", asData(svg)}}
}

// asData returns a text for an address of the scheme data: the engine of templates escapes
// the rest.
func asData(text []byte) string {
	to := make([]byte, 0, len(text)+len(text)/16)
	start := 0
	for i, c := range text {
		if c == '#' || c == '%' {
			to = append(append(to, text[start:i]...), '%')
			to = strconv.AppendInt(to, int64(c), 16)
			start = i + 1
		}
	}
	return string(append(to, text[start:]...))
}

// hasPictures reports whether metrics have pictures, in their pages or as files.
func (e *Env) hasPictures() bool {
	return e.on(shareName) && (e.hasFigures || e.Settings.Share.Figures)
}

// picture returns the link from the embed of a metric to its picture, if it has one.
func (p *place) picture(report, id string) link {
	if !p.hasPictures() {
		return link{}
	}
	to := p.to(address.ShareFigure(p.code(), report, id, ".svg"))
	if !p.Settings.Share.Figures {
		to = p.to(address.Figure(p.code(), report, id)) + "#" + takeawayID
	}
	return link{p.words().Share.Embed, to}
}
