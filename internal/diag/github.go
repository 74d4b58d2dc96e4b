package diag

import (
	"fmt"
	"io"
	"strings"
)

// WriteGitHub writes the list to w in a language as workflow commands of GitHub Actions,
// one line for each diagnostic, which GitHub shows at its place in the changed files:
//
//	::error file=content/henan/green.en.md,line=12,col=1,title=unknown-key::unknown key "targte" (did you mean "target"?)
//
// Notes follow in the message, each on a line of its own as GitHub shows it.
// See https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands.
func (l List) WriteGitHub(w io.Writer, in Language) error {
	for _, d := range l {
		if _, err := fmt.Fprintf(w, "::%s%s::%s\n", d.Severity, d.properties(), escapeData(d.told(in))); err != nil {
			return err
		}
	}
	return nil
}

// properties returns what a workflow command knows of the diagnostic, with a space in
// front if it is anything.
func (d Diagnostic) properties() string {
	var list []string
	add := func(key, value string) {
		if value != "" && value != "0" {
			list = append(list, key+"="+escapeProperty(value))
		}
	}
	add("file", d.Pos.File)
	add("line", fmt.Sprint(d.Pos.Line))
	add("col", fmt.Sprint(d.Pos.Column))
	add("title", d.Rule)
	if len(list) == 0 {
		return ""
	}
	return " " + strings.Join(list, ",")
}

// told returns the message, the hint and the notes, without the place and the rule.
func (d Diagnostic) told(in Language) string {
	var b strings.Builder
	b.WriteString(d.sentence(in))
	for _, n := range d.Notes {
		fmt.Fprintf(&b, "\n%s: %s", n.Pos, n.Message.In(in))
	}
	return b.String()
}

// escapeData writes what would end a command's line, or be read as an escape, in
// another way. What else can't be seen is named.
func escapeData(s string) string {
	return Clean(strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s))
}

// escapeProperty is escapeData for a property, which a comma or a colon would end.
func escapeProperty(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(escapeData(s))
}
