package draft

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Names that stand in the text before a figure, and not directly before it.

// ofFigureBefore returns the name of a share of what the figure before has told: 收入20万元以上的村占比68%.
func (l *labeller) ofFigureBefore(base string) string {
	n := len(l.before)
	if n == 0 || l.joint != l.passage.end(l.before[n-1]) {
		return ""
	}
	l.made.doubt(sayContinued)
	last := l.before[n-1]
	return last.label + last.Text + base
}

// beforeBracket returns the noun before a bracket that stands directly before the figure: 就业（含高校毕业生1万人）6万人.
func (l *labeller) beforeBracket() string {
	if l.lead != "）" {
		return ""
	}
	before := l.near(0)
	i := strings.LastIndex(before, "（")
	if i < 0 {
		return ""
	}
	noun := before[:i]
	if at := strings.LastIndexAny(noun, clauseMarks+"、"); at >= 0 {
		_, size := utf8.DecodeRuneInString(noun[at:])
		noun = noun[at+size:]
	}
	return bare(strings.ToValidUTF8(noun, ""))
}

// beforeColon returns what stands before a colon that is all there is before the figure: 粮食产量：86亿斤.
func (l *labeller) beforeColon() string {
	lead := withoutBrackets(l.lead)
	at := strings.LastIndexAny(lead, clauseMarks)
	if at < 0 || !strings.HasPrefix(lead[at:], "：") || bare(lead[at:]) != "" {
		return ""
	}
	name := lead[:at]
	if i := strings.LastIndexAny(name, clauseMarks+"、"); i >= 0 {
		_, size := utf8.DecodeRuneInString(name[i:])
		name = name[i+size:]
	}
	if name = bare(name); utf8.RuneCountInString(name) < 2 || slices.Contains(words().SidePlans, name) {
		return ""
	}
	return name
}

// earlier returns the noun of an earlier clause of the sentence, for a figure whose own has none.
func (l *labeller) earlier() string {
	if name := l.beforeColon(); name != "" {
		l.made.doubt(sayEarlier)
		return name
	}
	if l.subject != "" {
		l.made.doubt(sayContinued)
		return l.subject
	}
	lead := withoutBrackets(l.lead)
	own := max(strings.LastIndexAny(lead, clauseMarks), 0)
	clauses := strings.FieldsFunc(lead[:own], func(r rune) bool { return strings.ContainsRune(clauseMarks, r) })
	for i := len(clauses) - 1; i >= 0; i-- {
		base := bare(unbroken(bare(clauses[i])))
		if _, isTime := yearOf(base); !isTime && utf8.RuneCountInString(base) >= 2 {
			l.made.doubt(sayEarlier)
			return base
		}
	}
	return ""
}
