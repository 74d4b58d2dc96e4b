package diag

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// jsonReport is the JSON form of a list.
type jsonReport struct {
	Version     int              `json:"version"`
	Errors      int              `json:"errors"`
	Warnings    int              `json:"warnings"`
	Diagnostics []jsonDiagnostic `json:"diagnostics"`
}

type jsonDiagnostic struct {
	jsonPosition
	Severity string     `json:"severity"`
	Rule     string     `json:"rule"`
	Message  string     `json:"message"`
	Hint     string     `json:"hint"`
	Notes    []jsonNote `json:"notes"`
}

type jsonNote struct {
	jsonPosition
	Message string `json:"message"`
}

type jsonPosition struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

// WriteJSON writes the list to w as one JSON document, its messages in a language:
//
//	{
//	  "version": 1,
//	  "errors": 1,
//	  "warnings": 0,
//	  "diagnostics": [
//	    {
//	      "file": "content/henan/green.zh.md",
//	      "line": 31,
//	      "column": 6,
//	      "severity": "error",
//	      "rule": "metric-id",
//	      "message": "the id \"parks\" is used twice",
//	      "hint": "",
//	      "notes": [
//	        {"file": "…", "line": 9, "column": 6, "message": "first used here"}
//	      ]
//	    }
//	  ]
//	}
//
// Every key is always there. What is not known is "" or 0, as in a [Position]: line
// 0 is the file as a whole, column 0 the whole line. The severity is "error" or
// "warning". The version is that of this form; it changes when a key is renamed,
// removed or means something else, not when one is added.
func (l List) WriteJSON(w io.Writer, in Language) error {
	report := jsonReport{Version: 1, Diagnostics: make([]jsonDiagnostic, len(l))}
	report.Errors, report.Warnings = l.Count()
	for i, d := range l {
		notes := make([]jsonNote, len(d.Notes))
		for i, n := range d.Notes {
			notes[i] = jsonNote{jsonPosition(n.Pos), n.Message.In(in)}
		}
		report.Diagnostics[i] = jsonDiagnostic{
			jsonPosition(d.Pos), d.Severity.String(), d.Rule, d.Message.In(in), d.Hint.In(in), notes,
		}
	}
	return writeIndented(w, report)
}

// writeIndented writes v as JSON for people too: indented, with < and & as they are. What
// can't be seen is escaped, so that it is there for programs and does nothing to a terminal.
func writeIndented(w io.Writer, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := io.WriteString(w, escaped(b.String()))
	return err
}

// escaped returns JSON with the characters escaped that can't be seen.
func escaped(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf && r != 0x7f || !IsHidden(r):
			b.WriteRune(r)
		case r > 0xffff:
			high, low := utf16.EncodeRune(r)
			fmt.Fprintf(&b, `\u%04x\u%04x`, high, low)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return b.String()
}
