package report

import (
	"duibiao/internal/address"
	"duibiao/internal/config"
	"duibiao/internal/markdown"
)

// An article is in a language whole or not at all: one of which a word is missing has no
// page in that language, and the original stands for it. The report's own article comes
// first, since all others name it: in a language that it is not in there are none.

// In reports whether the report has a page in a language.
func (r *Report) In(lang int) bool { return !r.Texts[lang].Absent }

// In reports whether the article has a page in a language.
func (s *Sector) In(lang int) bool { return !s.Texts[lang].Absent }

// Absent returns the languages that the report has no page in; mostly none.
func (r *Report) Absent() []int {
	var list []int
	for lang := range r.Texts {
		if !r.In(lang) {
			list = append(list, lang)
		}
	}
	return list
}

// Absent returns the languages that the article has no page in; mostly none.
func (s *Sector) Absent() []int {
	var list []int
	for lang := range s.Texts {
		if !s.In(lang) {
			list = append(list, lang)
		}
	}
	return list
}

// leaveOut takes the report and its articles out of the languages into which they are not
// wholly translated, if the site does not wait for that.
func (b *builder) leaveOut(r *Report) {
	if !IsLenient(b.cfg) || len(b.unfinished) == 0 {
		return
	}
	for lang := range b.cfg.Languages {
		whole := !b.unfinished[version{IndexSlug, lang}]
		if !whole {
			r.Texts[lang] = ReportText{Text: Text{Absent: true}}
		}
		for _, s := range r.Sectors {
			if !whole || b.unfinished[version{s.Slug, lang}] {
				b.leaveSector(s, lang)
			}
		}
	}
}

// leaveSector takes an article out of a language. Its figures can still be told in it, where
// a text refers to them.
func (b *builder) leaveSector(s *Sector, lang int) {
	s.Texts[lang] = Text{Absent: true}
	for _, m := range s.Metrics {
		name, known := b.unitByTable(m.Unit(), lang)
		for _, f := range m.figures() {
			if f.Texts[lang] == "" && known {
				m.Words[lang].Unit = name
				f.Texts[lang] = b.cfg.Languages[lang].Style.Write(f.Quantity, name)
			}
		}
		if m.Growth != nil {
			b.growthWords(m, lang)
		}
	}
}

// instead returns for each translation that is not published the file of the original, of
// a report, if there is one.
func (r *Report) instead(cfg *config.Config) map[string]string {
	if r == nil {
		return nil
	}
	var files map[string]string
	add := func(slug string, absent []int) {
		for _, lang := range absent {
			if files == nil {
				files = map[string]string{}
			}
			files[FileName(r.Slug, slug, cfg.Languages[lang])] = FileName(r.Slug, slug, cfg.Default())
		}
	}
	add(IndexSlug, r.Absent())
	for _, s := range r.Sectors {
		add(s.Slug, s.Absent())
	}
	return files
}

// Detour is where the links of a text to a page that is not there lead instead.
type Detour struct {
	From, To string // as they stand in the text's HTML
}

// Detour leads the links of the report that name one of some translations, which are not
// published, to the originals.
func (r *Report) Detour(cfg *config.Config, instead map[string]string) {
	if r == nil || len(instead) == 0 {
		return
	}
	for t := range r.AllTexts() {
		if t.Document == nil {
			continue
		}
		resolve := Resolver(cfg, t.File)
		for _, l := range t.Document.Links {
			link := ParseLink(t.File, l.Destination)
			original, absent := instead[link.File]
			if !absent || l.Image {
				continue
			}
			from, _ := PagePath(cfg, t.File)
			to, _ := PagePath(cfg, original)
			t.addDetour(resolve(l.Destination).Address, address.Relative(from, to)+link.anchor())
		}
	}
}

// addDetour adds one, if it is not there yet.
func (t *Text) addDetour(from, to string) {
	d := Detour{markdown.EscapeAddress(from), markdown.EscapeAddress(to)}
	for _, known := range t.Detours {
		if known == d {
			return
		}
	}
	t.Detours = append(t.Detours, d)
}
