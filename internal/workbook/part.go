package workbook

import (
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"duibiao/internal/diag"
)

// part is a part of a workbook that is being read: where the reader stands in it.
type part struct {
	xml     *xml.Decoder
	depth   int    // of the element that was opened last: that of the root is 1
	section string // the element below the root in which it stands
	name    string // of the element
	attrs   []xml.Attr
}

// maxDepth is how deep elements stand in one another: no program writes ten.
const maxDepth = 64

// walk reads a part to its end, and calls visit at the start of every element. Visit may
// read on, to the element's end.
func (b *Book) walk(name string, visit func(*part) error) (err error) {
	f := b.files[partName(name)]
	if f == nil {
		return sayNoPart.Fail(name)
	}
	r, err := f.Open()
	if err != nil {
		return &diag.Failure{Words: sayDamaged.With(name), Cause: err}
	}
	defer r.Close()
	p := &part{xml: xml.NewDecoder(&limiter{from: r, left: &b.left})}
	for {
		token, err := p.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if _, ok := token.(xml.StartElement); ok && err == nil {
			err = visit(p)
		}
		if err != nil {
			return inPart(name, err)
		}
	}
}

// inPart says in which part something is wrong, unless that is said in words already.
func inPart(name string, err error) error {
	if _, ok := errors.AsType[*diag.Failure](err); ok {
		return err
	}
	return &diag.Failure{Words: sayDamaged.With(name), Cause: err}
}

// next returns the next token. Names are without their prefixes: nothing that is read
// here has a name that another vocabulary has in the same place.
func (p *part) next() (xml.Token, error) {
	token, err := p.xml.RawToken()
	if errors.Is(err, io.EOF) && p.depth > 0 {
		return nil, io.ErrUnexpectedEOF
	}
	switch t := token.(type) {
	case xml.StartElement:
		p.depth++
		p.name, p.attrs = t.Name.Local, t.Attr
		if p.depth == 2 {
			p.section = p.name
		}
		if p.depth > maxDepth {
			err = &diag.Failure{Words: sayTooDeep}
		}
	case xml.EndElement:
		if p.depth--; p.depth < 0 {
			err = &diag.Failure{Words: sayTooDeep}
		}
	}
	return token, err
}

func (p *part) attr(name string) string {
	for _, a := range p.attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// number returns an attribute that is a number; 0 if it is none.
func (p *part) number(name string) int {
	n, _ := strconv.Atoi(p.attr(name))
	return n
}

// attrOn reports whether an attribute turns something on.
func (p *part) attrOn(name string) bool {
	v := p.attr(name)
	return v == "1" || v == "true"
}

// on reports whether an element that turns something on does so.
func (p *part) on() bool {
	v := p.attr("val")
	return v != "0" && v != "false" && v != "off"
}

// inside calls start for every element in the one that has just begun, and text for its
// texts, up to its end.
func (p *part) inside(start func() error, text func([]byte)) error {
	for outer := p.depth; ; {
		token, err := p.next()
		switch t := token.(type) {
		case xml.StartElement:
			if err == nil {
				err = start()
			}
		case xml.CharData:
			text(t)
		}
		if err != nil || p.depth < outer {
			return err
		}
	}
}

func nothing() error { return nil }

func skipped([]byte) {}

// skip reads to the end of the element that has just begun.
func (p *part) skip() error { return p.inside(nothing, skipped) }

// value returns the text of the element that has just begun.
func (p *part) value() (string, error) {
	var b strings.Builder
	err := p.inside(nothing, func(text []byte) { b.Write(text[:min(len(text), maxBytes)]) })
	return b.String(), err
}

// richText is a text of which parts may look differently.
type richText struct {
	text     string
	struck   bool // a part is struck through
	raised   bool // a part is raised or lowered
	inherits bool // a part looks as its cell does
	long     bool // it has more than a cell can hold, and was cut
}

// Limits of a text: how many UTF-16 units a cell of Excel holds, and how many bytes such a
// text has at most, every character written as a code of seven letters.
const (
	maxUnits = 32767
	maxBytes = 8 * maxUnits
)

// rich reads the text of the element that has just begun. How to pronounce it, which East
// Asian programs keep, is no part of it.
func (p *part) rich() (richText, error) {
	var out richText
	var b strings.Builder
	struck, raised, own, in := false, false, false, 0
	err := p.inside(func() error {
		switch p.name {
		case "rPh":
			in = 0
			return p.skip()
		case "r":
			struck, raised, own = false, false, false
		case "rPr":
			own = true
		case "strike":
			struck = p.on()
		case "vertAlign":
			raised = p.attr("val") != "baseline"
		case "t":
			in = p.depth
		}
		return nil
	}, func(text []byte) {
		if in == 0 || p.depth != in || len(text) == 0 {
			return
		}
		if blank := strings.TrimSpace(string(text[:min(len(text), maxUnits)])) == ""; !blank {
			out.struck, out.raised = out.struck || struck, out.raised || raised
			out.inherits = out.inherits || !own
		}
		if b.Len()+len(text) > maxBytes {
			out.long = true
			return
		}
		b.Write(text)
	})
	out.text = unescaped(b.String())
	out.long = out.long || len(out.text) > maxUnits && len(utf16.Encode([]rune(out.text))) > maxUnits
	if out.long {
		out.text = ""
	}
	return out, err
}

// code is what a workbook writes for a character that XML lacks (ECMA-376, part 1,
// 22.9.2.19).
var code = regexp.MustCompile(`(_x[0-9A-Fa-f]{4}_)+`)

// unescaped returns a text with the characters for which codes stand.
func unescaped(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	return code.ReplaceAllStringFunc(text, func(codes string) string {
		var units []uint16
		for ; codes != ""; codes = codes[7:] {
			n, _ := strconv.ParseUint(codes[2:6], 16, 16)
			units = append(units, uint16(n))
		}
		return string(utf16.Decode(units))
	})
}

// limiter passes on what a part unpacks to, up to a limit for the whole workbook. Of what
// stands between two tags it passes on the beginning alone: a text of 40 MB is cut, and
// found too long, before the decoder of XML has it in one piece.
type limiter struct {
	from io.Reader
	left *int64
	run  int  // since the last <
	cut  bool // what follows up to the next < is left out
}

// maxRun is more than any text that a cell can hold, every character written as a
// reference.
const maxRun = 16 * maxUnits

func (l *limiter) Read(p []byte) (int, error) {
	for {
		n, err := l.from.Read(p)
		if *l.left -= int64(n); *l.left < 0 {
			return 0, &diag.Failure{Words: sayTooMuch}
		}
		if kept := l.keep(p[:n]); kept > 0 || err != nil || n == 0 {
			return kept, err
		}
	}
}

// keep moves what is passed on to the front and returns how much it is.
func (l *limiter) keep(p []byte) int {
	kept := 0
	for _, c := range p {
		if l.run++; c == '<' {
			l.run, l.cut = 0, false
		}
		if l.cut = l.cut || l.run > maxRun && utf8.RuneStart(c); !l.cut {
			p[kept] = c
			kept++
		}
	}
	return kept
}
