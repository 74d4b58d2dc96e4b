package content

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/markdown"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

const ruleFront = "front-matter"

// Reader reads articles. It is safe for concurrent use.
type Reader struct {
	cfg      *config.Config
	markdown *markdown.Parser
	index    *decode.Decoder[front.Report]
	sector   *decode.Decoder[front.Article]
	page     *decode.Decoder[front.Page]
}

// NewReader returns a reader for the articles of a site.
func NewReader(cfg *config.Config) *Reader {
	return &Reader{cfg, markdown.New(), decode.For[front.Report](), decode.For[front.Article](), decode.For[front.Page]()}
}

// Article returns the article that the file name is, without its text.
func (r *Reader) Article(file string) *report.Article {
	folder, slug, code, _ := report.SplitFile(file)
	lang, _ := r.cfg.Language(code)
	return &report.Article{File: file, Report: folder, Slug: slug, Lang: lang}
}

// Read reads the text of an article.
func (r *Reader) Read(file string, text []byte) (*report.Article, diag.List, error) {
	a := r.Article(file)
	src := decode.Source(file, text)
	start, end, body, problem := split(src)
	a.Front, a.Body = xxhash.Sum64(text[:body]), xxhash.Sum64(text[body:])
	if problem != nil {
		a.Broken = true
		return a, diag.List{*problem}, nil
	}
	diags := append(append(r.front(a, src, start, end), decode.Hidden(src)...), decode.EscapedControls(src, body)...)
	diags = append(diags, decode.Controls(src, body, len(text), decode.MostControls)...)
	doc, err := r.markdown.Parse(src, body, markdown.Options{
		Resolve:  report.Resolver(r.cfg, a.File),
		Reserved: metricIDs(a),
	})
	if err != nil {
		return a, diags, err
	}
	a.Document = doc
	return a, append(diags, doc.Mistakes...), nil
}

// Outline reads the text of an article as rules do. It is nil for one without front
// matter.
func (r *Reader) Outline(file string, text []byte) *markdown.Outline {
	src := decode.Source(file, text)
	_, _, body, problem := split(src)
	if problem != nil {
		return nil
	}
	return r.markdown.Outline(src, body)
}

// Published reads the list of what has been published of a report. It is nil if there
// are mistakes in it.
func (r *Reader) Published(file string, text []byte) (*published.List, diag.List) {
	src := decode.Source(file, text)
	if problem := decode.NotText(src); problem != nil {
		return nil, diag.List{*problem}
	}
	return published.Read(r.cfg.Units, src)
}

// front decodes the front matter.
func (r *Reader) front(a *report.Article, src *diag.Source, start, end int) diag.List {
	var diags diag.List
	switch {
	case a.Report == "":
		var m front.Page
		m, a.Keys, diags = r.page.Decode(src, start, end)
		a.Sector = m.Article()
	case a.Slug == report.IndexSlug:
		var m front.Report
		m, a.Keys, diags = r.index.Decode(src, start, end)
		a.Index = &m
	default:
		var m front.Article
		m, a.Keys, diags = r.sector.Decode(src, start, end)
		a.Sector = &m
	}
	a.Broken = slices.ContainsFunc(diags, func(d diag.Diagnostic) bool { return d.Rule == "toml-syntax" })
	if bytes.Contains(src.Text[start:end], []byte("{{")) {
		diags = append(diags, references(a.Keys)...)
	}
	if mayMark(src.Text[start:end]) {
		diags = append(diags, marks(a.Keys)...)
	}
	if mayBreak(src.Text[start:end]) {
		diags = append(diags, breaks(a.Keys)...)
	}
	return diags
}

// references reports references in front matter, whose words are shown as they are.
func references(keys *decode.Keys) diag.List {
	var diags diag.List
	for i, e := range keys.Entries {
		if at := strings.Index(e.Literal, "{{"); at > 0 {
			diags.Add(diag.Diagnostic{
				Pos: keys.Inside(keys.Path(i), at-1), Rule: markdown.RuleReference,
				Message: sayReference,
				Hint:    adviceType,
			})
		}
	}
	return diags
}

// adviseFront says how front matter begins, by what stands at the beginning instead.
func adviseFront(src *diag.Source) diag.Words {
	text := strings.TrimPrefix(string(src.Text[:min(len(src.Text), 1000)]), "\uFEFF")
	above := strings.TrimLeftFunc(text, unicode.IsSpace)
	first, _, _ := strings.Cut(above, "\n")
	switch first = strings.TrimSpace(first); {
	case first == "":
	case first == "+++":
		return adviceFirstLine
	case strings.Trim(first, "＋") == "":
		return adviceHalfWidth
	case strings.Trim(first, "-") == "" || first[0] == '{':
		return adviceTOML
	}
	return adviceFront
}

// metricIDs returns the anchors that the article's metrics take on its page.
func metricIDs(a *report.Article) []string {
	if a.Sector == nil {
		return nil
	}
	return a.Sector.IDs()
}

// split finds the front matter of an article, text[start:end], and where the body
// begins. A text that has none or is not UTF-8 is a mistake.
func split(src *diag.Source) (start, end, body int, problem *diag.Diagnostic) {
	if problem := decode.Unreadable(src); problem != nil {
		return 0, 0, 0, problem
	}
	front := decode.FindFront(src.Text)
	switch {
	case !front.Open:
		problem = &diag.Diagnostic{
			Pos: src.Pos(0), Rule: ruleFront, Message: sayNoFront,
			Hint: adviseFront(src),
		}
	case !front.Closed:
		problem = &diag.Diagnostic{
			Pos: src.Pos(0), Rule: ruleFront, Message: sayNoEnd,
			Hint: adviceEnd,
		}
	}
	if problem == nil {
		if list := decode.Controls(src, 0, front.Body, 1); len(list) > 0 {
			problem = &list[0] // front matter cannot be read then
		}
	}
	return front.Start, front.End, front.Body, problem
}
