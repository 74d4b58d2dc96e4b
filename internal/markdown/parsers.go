package markdown

import (
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// newParser returns goldmark's parser with those of its parts that Chinese text, people's
// HTML and absurd input need otherwise. Priorities are those of goldmark.
func newParser(inline []util.PrioritizedValue) parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(newHeadingParser(parser.NewSetextHeadingParser), 100),
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(shallow{parser.NewListParser()}, 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(parser.NewCodeBlockParser(), 500),
			util.Prioritized(newHeadingParser(parser.NewATXHeadingParser), 600),
			util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
			util.Prioritized(shallow{parser.NewBlockquoteParser()}, 800),
			util.Prioritized(htmlBlockParser{parser.NewHTMLBlockParser()}, 900),
			util.Prioritized(noteParser{extension.NewFootnoteBlockParser()}, 999),
			util.Prioritized(parser.NewParagraphParser(), 1000),
		),
		parser.WithInlineParsers(inline...),
		parser.WithParagraphTransformers(
			util.Prioritized(definitionTransformer{parser.LinkReferenceParagraphTransformer}, 100),
			util.Prioritized(tableTransformer{extension.NewTableParagraphTransformer()}, 200),
		),
		parser.WithASTTransformers(
			util.Prioritized(barTransformer{}, 0),
			util.Prioritized(extension.NewFootnoteASTTransformer(), 999),
		),
	)
}

// inlineParsers returns what reads markup in running text, and last what reads the text.
func inlineParsers() []util.PrioritizedValue {
	inline := []util.PrioritizedValue{
		util.Prioritized(parser.NewCodeSpanParser(), 100),
		util.Prioritized(brief{extension.NewFootnoteParser()}, 101),
		util.Prioritized(linkParser{parser.NewLinkParser()}, 200),
		util.Prioritized(parser.NewAutoLinkParser(), 300),
		util.Prioritized(htmlParser{parser.NewRawHTMLParser()}, 400),
		util.Prioritized(emphasisParser{}, 500),
		util.Prioritized(strikeParser{}, 500),
		util.Prioritized(referenceParser{}, 500),
		util.Prioritized(urlParser{}, 500),
	}
	return append(inline, util.Prioritized(newTextParser(inline), 1000))
}

// nodeRenderers returns what writes the nodes; those of less priority come first.
func nodeRenderers() []util.PrioritizedValue {
	return []util.PrioritizedValue{
		util.Prioritized(referenceRenderer{}, 0),
		util.Prioritized(htmlRenderer{}, 0),
		util.Prioritized(pageRenderer{}, 0),
		util.Prioritized(extension.NewTableHTMLRenderer(), 500),
		util.Prioritized(extension.NewStrikethroughHTMLRenderer(), 500),
		util.Prioritized(extension.NewFootnoteHTMLRenderer(), 500),
		util.Prioritized(html.NewRenderer(html.WithWriter(textWriter{html.DefaultWriter})), 1000),
	}
}
