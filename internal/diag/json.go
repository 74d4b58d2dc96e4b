package diag

import (
	"encoding/json"
	"io"
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

// writeIndented writes v as JSON for people too: indented, with < and & as they are.
func writeIndented(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
