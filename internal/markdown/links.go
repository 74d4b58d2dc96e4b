package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extension "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"

	"duibiao/internal/diag"
)

// Link is a link or an image.
type Link struct {
	Destination string // as written, without escapes
	Image       bool
	Alt         string // an image's text
	Pos         diag.Position
}

// Target is where a link leads.
type Target struct {
	// Address stands in the page. Nothing leads to an empty one: of the link its text
	// is left. With a hole it is what stands behind the hole.
	Address string
	File    string // a file beside the articles; empty for anything else
	Hole    bool   // whether only the file tells its address
}

// Hole is a place in the HTML where something is to stand that only a file tells.
type Hole struct {
	At   int    // the offset in Document.HTML
	File string // from the source folder
	Size bool   // an image's width and height as attributes; else the file's address
}

// resolve returns where a destination leads.
func (o *Options) resolve(destination string) Target {
	if o.Resolve == nil {
		return Target{Address: destination}
	}
	return o.Resolve(destination)
}

// link writes down a link or an image.
func (r *reader) link(n ast.Node, destination string) {
	l := Link{Destination: destination, Pos: r.pos(n)}
	if n.Kind() == ast.KindImage {
		l.Image, l.Alt = true, plain(n, r.body)
	}
	r.document.Links = append(r.document.Links, l)
}

// unescaped returns a destination or a title without escapes.
func unescaped(written []byte) []byte {
	return util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(written)))
}

// autoURL returns where an address that stands in the text leads.
func autoURL(n *ast.AutoLink, body []byte) string {
	url := string(n.URL(body))
	if n.AutoLinkType == ast.AutoLinkEmail && !bytes.HasPrefix(bytes.ToLower([]byte(url)), []byte("mailto:")) {
		return "mailto:" + url
	}
	return url
}

// pageRenderer writes what pages have otherwise than goldmark does: links and images,
// figures, cells.
type pageRenderer struct{}

// RegisterFuncs implements renderer.NodeRenderer.
func (pageRenderer) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(ast.KindLink, onPage(renderLink))
	r.Register(ast.KindAutoLink, onPage(renderAutoLink))
	r.Register(ast.KindImage, onPage(renderImage))
	r.Register(ast.KindParagraph, onPage(renderParagraph))
	r.Register(extension.KindTableCell, onPage(renderCell))
}

// onPage makes of a function that writes nodes of one type what goldmark calls.
func onPage[N ast.Node](render func(p *page, n N, source []byte, entering bool) ast.WalkStatus) renderer.NodeRendererFunc {
	return func(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		node, ok := n.(N)
		p, isPage := w.(*page)
		if !ok || !isPage {
			return ast.WalkContinue, nil
		}
		return render(p, node, source, entering), nil
	}
}

func renderLink(p *page, n *ast.Link, _ []byte, entering bool) ast.WalkStatus {
	if !entering {
		if p.linked {
			p.text("</a>")
		}
		return ast.WalkContinue
	}
	target := p.options.resolve(string(unescaped(n.Destination)))
	if p.linked = !target.none(); p.linked {
		p.text(`<a href="`)
		p.address(target)
		if n.Title != nil {
			p.text(`" title="`)
			html.DefaultWriter.Write(p, n.Title)
		}
		p.text(`">`)
	}
	return ast.WalkContinue
}

func renderAutoLink(p *page, n *ast.AutoLink, source []byte, entering bool) ast.WalkStatus {
	target := p.options.resolve(autoURL(n, source))
	if !entering {
		return ast.WalkContinue
	}
	label := util.EscapeHTML(n.Label(source))
	if target.none() {
		_, _ = p.Write(label)
		return ast.WalkContinue
	}
	p.text(`<a href="`)
	p.address(target)
	p.text(`">`)
	_, _ = p.Write(label)
	p.text("</a>")
	return ast.WalkContinue
}

// renderImage writes an image, which is loaded when a reader comes near it. Its title is
// the caption of the figure, if it is one.
func renderImage(p *page, n *ast.Image, source []byte, entering bool) ast.WalkStatus {
	if !entering {
		return ast.WalkContinue
	}
	target := p.options.resolve(string(unescaped(n.Destination)))
	alt := util.EscapeHTML(unescaped([]byte(plain(n, source))))
	if target.none() {
		_, _ = p.Write(alt)
		return ast.WalkSkipChildren
	}
	p.text(`<img src="`)
	p.address(target)
	p.text(`" alt="`)
	_, _ = p.Write(alt)
	if n.Title != nil && figure(n.Parent()) != n {
		p.text(`" title="`)
		html.DefaultWriter.Write(p, n.Title)
	}
	p.text(`"`)
	if target.File != "" {
		p.holes = append(p.holes, Hole{At: p.Len(), File: target.File, Size: true})
	}
	p.text(` loading="lazy">`)
	return ast.WalkSkipChildren
}

// renderParagraph writes a paragraph. One that is an image with a title is a figure.
func renderParagraph(p *page, n *ast.Paragraph, _ []byte, entering bool) ast.WalkStatus {
	image := figure(n)
	switch {
	case image == nil && entering:
		p.text("<p>")
	case image == nil:
		p.text("</p>\n")
	case entering:
		p.text("<figure>")
	default:
		p.text("<figcaption>")
		html.DefaultWriter.Write(p, image.Title)
		p.text("</figcaption></figure>\n")
	}
	return ast.WalkContinue
}

// figure returns the image that is all of a paragraph and has a title, or nil.
func figure(n ast.Node) *ast.Image {
	image, ok := n.FirstChild().(*ast.Image)
	if !ok || n.Kind() != ast.KindParagraph || n.ChildCount() != 1 || len(bytes.TrimSpace(image.Title)) == 0 {
		return nil
	}
	return image
}

// none reports whether a link leads nowhere that a page may lead to.
func (t Target) none() bool { return t.Address == "" && !t.Hole }
