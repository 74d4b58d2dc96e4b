package check

import (
	"cmp"
	"iter"

	"duibiao/internal/markdown"
	"duibiao/internal/report"
)

// translation is an article in another language than the one that states the
// figures, beside its original.
type translation struct {
	original, article *report.Article
	from, to          *markdown.Outline
}

// translations gives every translation whose text, and that of its original, can be
// read. Those of drafts are not ready to be judged.
func (in *Input) translations() iter.Seq[translation] {
	return func(yield func(translation) bool) {
		originals := map[string]*report.Article{}
		for _, a := range in.Articles {
			if a.Lang == in.Config.DefaultLanguage {
				originals[a.Slug] = a
			}
		}
		for _, a := range in.Articles {
			o := originals[a.Slug]
			if o == nil || o == a || o.Broken || a.Broken || in.Files.Articles[a.File].Draft {
				continue
			}
			t := translation{o, a, in.Outlines[o.File], in.Outlines[a.File]}
			if t.from != nil && t.to != nil && !yield(t) {
				return
			}
		}
	}
}

// sectionName is how a person knows a section.
func sectionName(s *markdown.Section) string {
	if s.Level == 0 {
		return "the text before the first heading"
	}
	return "the section “" + cmp.Or(s.Heading, "without a heading") + "”"
}
