package bundle

import (
	_ "embed"
	"strings"

	"duibiao/internal/config"
)

// readMeName is what people look for first.
const readMeName = "READ-ME.txt"

//go:embed readme.txt
var readMeText string

// readMe says in both languages how to open the bundle. Notepad of old versions of Windows
// knows UTF-8 by its mark, and lines by both their characters.
func (b *book) readMe() []byte {
	var titles, names []string
	for _, l := range b.langs {
		titles = append(titles, b.title(l))
		names = append(names, l.Name)
	}
	at := b.base
	if at == "" {
		at = "–"
	}
	text := strings.NewReplacer(
		"{title}", strings.Join(titles, " / "), "{languages}", strings.Join(names, " / "), "{address}", at,
	).Replace(readMeText)
	return []byte("\ufeff" + strings.ReplaceAll(text, "\n", "\r\n"))
}

// title is what the site is called in a language.
func (b *book) title(l config.Language) string {
	i, _ := b.cfg.Language(l.Code)
	return b.cfg.Titles[i]
}
