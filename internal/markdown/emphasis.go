package markdown

import (
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// emphasisParser is CommonMark's emphasis with one change: a Chinese, Japanese or
// Korean character beside a run of asterisks counts like a space for whether the
// run may open or close. CommonMark's rule was made for words between spaces and
// leaves the asterisks of `达到**18.9%**以上` as they are
// (https://github.com/commonmark/commonmark-spec/issues/650). The rule is that of
// https://github.com/tats-u/markdown-cjk-friendly; text without such characters
// reads as before, but for products: an asterisk within 3*5*7 and a*b*c is an asterisk.
type emphasisParser struct{}

// Trigger returns the characters that begin a run.
func (emphasisParser) Trigger() []byte { return []byte{'*', '_'} }

// Parse reads one run of asterisks or underscores.
func (emphasisParser) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	run := scanRun(block, emphasis{})
	if run == nil {
		return nil
	}
	return pushRun(run, parent, block, pc)
}

// scanRun returns the run of delimiters that block begins with, if it does, and whether
// the run may open and close.
func scanRun(block text.Reader, of parser.DelimiterProcessor) *parser.Delimiter {
	before := block.PrecendingCharacter()
	line, segment := block.PeekLine()
	run := parser.ScanDelimiter(line, before, 1, of)
	if run == nil {
		return nil
	}
	after := ' '
	if run.OriginalLength < len(line) {
		after, _ = utf8.DecodeRune(line[run.OriginalLength:])
	}
	if run.Char != '_' && (isCJK(before) || isCJK(after)) {
		run.CanOpen = opens(before, after)
		run.CanClose = opens(after, before)
	}
	if isOperator(before, after, run.OriginalLength) {
		run.CanOpen, run.CanClose = false, false
	}
	run.Segment = segment.WithStop(segment.Start + run.OriginalLength)
	return run
}

// isOperator reports whether a run of so many marks stands between digits, as in 3*5*7 and
// 2**10, or is a single one between letters or digits: CommonMark would take two of them off
// the page and leave 357.
func isOperator(before, after rune, length int) bool {
	isOperand := isDigit
	if length == 1 {
		isOperand = isWord
	}
	return isOperand(before) && isOperand(after)
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// isWord reports whether r is a letter of ASCII or a digit.
func isWord(r rune) bool { return r < utf8.RuneSelf && util.IsAlphaNumeric(byte(r)) }

// pushRun takes a run from block and keeps it for its partner. One that can have none is
// text.
func pushRun(run *parser.Delimiter, parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	block.Advance(run.OriginalLength)
	if !run.CanOpen && !run.CanClose || !limitsOf(pc).countRun(parent, run.Segment.Start, run.OriginalLength) {
		return ast.NewTextSegment(run.Segment)
	}
	pc.PushDelimiter(run)
	return run
}

// opens reports whether a run may open before the character inside, with outside
// on its other side. With the two swapped it reports whether the run may close.
func opens(outside, inside rune) bool {
	if unicode.IsSpace(inside) {
		return false
	}
	return !isPunctuation(inside) || unicode.IsSpace(outside) || isPunctuation(outside) || isCJK(outside)
}

// isPunctuation reports whether r is punctuation that is not written full width.
func isPunctuation(r rune) bool {
	return (unicode.IsPunct(r) || unicode.IsSymbol(r)) && !isCJK(r)
}

// isCJK reports whether r is a Chinese, Japanese or Korean character or a
// punctuation mark of full width.
func isCJK(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo) ||
		r >= 0x3000 && r <= 0x303F || // CJK symbols and punctuation
		r >= 0xFE30 && r <= 0xFE4F || // CJK compatibility forms
		r >= 0xFF01 && r <= 0xFF60 || r >= 0xFFE0 && r <= 0xFFE6 // full-width forms
}

// emphasis pairs the runs as CommonMark does.
type emphasis struct{}

// IsDelimiter reports whether b begins a run.
func (emphasis) IsDelimiter(b byte) bool { return b == '*' || b == '_' }

// CanOpenCloser reports whether two runs belong together.
func (emphasis) CanOpenCloser(opener, closer *parser.Delimiter) bool {
	return opener.Char == closer.Char
}

// OnMatch returns the node for a pair of runs.
func (emphasis) OnMatch(consumes int) ast.Node { return ast.NewEmphasis(consumes) }
