package kind

import (
	"bytes"
	"io"
	"strings"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/css"
)

// An embed is light or dark as the reader's system is, unless the page around it asks for one of
// the two: by #light or #dark, which are ids and need no script, or by data-theme, which frame.js
// sets. What these set are the custom properties that tokens.css and a site's theme.css have for
// the two.

// themeRules are what a style sheet sets on :root in the light and in the dark.
type themeRules struct{ light, dark bytes.Buffer }

// The selectors of a theme that is asked for.
const (
	lightAsked = `:root[data-theme="light"],body:target`
	darkAsked  = `:root[data-theme="dark"],:root:target`
)

// appendThemes appends the rules of themes that are asked for to the style sheet of embeds. On paper
// and where colours are forced there is no such thing.
func appendThemes(sheet []byte, tokens ...[]byte) []byte {
	var rules themeRules
	for _, text := range tokens {
		rules.read(text)
	}
	var b bytes.Buffer
	b.Write(sheet)
	b.WriteString("@media screen and (forced-colors:none){" + lightAsked + "{color-scheme:light;")
	b.Write(rules.light.Bytes())
	b.WriteString("}" + darkAsked + "{color-scheme:dark;")
	b.Write(rules.light.Bytes()) // what is not another in the dark
	b.Write(rules.dark.Bytes())
	b.WriteString("}}")
	return b.Bytes()
}

// read adds the custom properties that a style sheet sets on :root.
func (r *themeRules) read(text []byte) {
	p := css.NewParser(parse.NewInput(bytes.NewReader(text)), false)
	var media []string // that we are in
	inRoot := false
	for {
		kind, _, data := p.Next()
		switch kind {
		case css.ErrorGrammar:
			if p.Err() == io.EOF || !p.HasParseError() {
				return
			}
		case css.BeginAtRuleGrammar:
			media = append(media, string(data)+joinTokens(p.Values()))
		case css.EndAtRuleGrammar:
			media = media[:max(len(media)-1, 0)]
		case css.BeginRulesetGrammar:
			inRoot = strings.TrimSpace(joinTokens(p.Values())) == ":root"
		case css.EndRulesetGrammar:
			inRoot = false
		case css.CustomPropertyGrammar:
			if to := r.of(media); inRoot && to != nil {
				to.WriteString(string(data) + ":" + strings.TrimSpace(joinTokens(p.Values())) + ";")
			}
		}
	}
}

// of returns where what is set inside these rules belongs; nil if in neither theme.
func (r *themeRules) of(media []string) *bytes.Buffer {
	switch {
	case len(media) == 0:
		return &r.light
	case len(media) > 1:
		return nil
	}
	switch strings.ReplaceAll(media[0], " ", "") {
	case "@media(prefers-color-scheme:dark)", "@mediascreenand(prefers-color-scheme:dark)":
		return &r.dark
	case "@media(prefers-color-scheme:light)", "@mediascreenand(prefers-color-scheme:light)", "@mediascreen":
		return &r.light
	}
	return nil
}

func joinTokens(tokens []css.Token) string {
	var b strings.Builder
	for _, t := range tokens {
		b.Write(t.Data)
	}
	return b.String()
}
