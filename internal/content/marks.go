package content

import (
	"bytes"
	"regexp"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
)

// markPattern finds what is markup in an article's text: **strong**, [a link](of it), &nbsp;
// and <br>. Words of front matter are shown as they are.
var markPattern = regexp.MustCompile(`\*\*[^*]+\*\*|\[[^\]]*\]\([^)]*\)|&#?[A-Za-z0-9]+;|</?[A-Za-z][^<>]*>`)

// mayMark reports whether front matter can have such marks. Most has none.
func mayMark(toml []byte) bool {
	return bytes.Contains(toml, []byte("**")) || bytes.Contains(toml, []byte("](")) || bytes.IndexByte(toml, '&') >= 0 || bytes.IndexByte(toml, '<') >= 0
}

// marks warns of markup in front matter.
func marks(keys *decode.Keys) diag.List {
	var diags diag.List
	for i, e := range keys.Entries {
		at := markPattern.FindStringIndex(e.Literal)
		if at == nil || at[0] == 0 {
			continue
		}
		diags.Add(diag.Diagnostic{
			Pos: keys.Inside(keys.Path(i), at[0]-1), Severity: diag.Warning, Rule: markdown.RuleMarkup,
			Message: sayMark.With(e.Literal[at[0]:at[1]]), Hint: adviceMark,
		})
	}
	return diags
}

// mayBreak reports whether front matter can have words of several lines.
func mayBreak(toml []byte) bool {
	return bytes.IndexByte(toml, '\\') >= 0 || bytes.Contains(toml, []byte(`"""`)) || bytes.Contains(toml, []byte("'''"))
}

// breaks warns of words in front matter that are on several lines, which pages and tables have no place for.
func breaks(keys *decode.Keys) diag.List {
	var diags diag.List
	for i, e := range keys.Entries {
		if decode.HasBreak(e.Literal) {
			diags.Add(diag.Diagnostic{
				Pos: keys.Value(keys.Path(i)), Severity: diag.Warning, Rule: markdown.RuleMarkup, Message: sayBreak, Hint: adviceBreak,
			})
		}
	}
	return diags
}
