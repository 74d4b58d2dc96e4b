package check

import (
	"iter"

	"duibiao/internal/markdown"
	"duibiao/internal/report"
)

// translation is an article in another language than the one that states the
// figures, beside its original.
type translation struct {
	original, article *report.Article
	from, to          *markdown.Outline // nil where no rule is to read prose
}

// pairs gives every translation with its original. Those of drafts are not ready to
// be judged.
func (in *Input) pairs() iter.Seq[translation] {
	return func(yield func(translation) bool) {
		originals := map[string]*report.Article{}
		for a := range in.published() {
			if a.Lang == in.Config.DefaultLanguage {
				originals[a.Slug] = a
			}
		}
		for a := range in.published() {
			o := originals[a.Slug]
			if o == nil || o == a {
				continue
			}
			if !yield(translation{o, a, in.Outlines[o.File], in.Outlines[a.File]}) {
				return
			}
		}
	}
}

// translations gives the pairs of which both texts can be read.
func (in *Input) translations() iter.Seq[translation] {
	return func(yield func(translation) bool) {
		for t := range in.pairs() {
			if t.from != nil && t.to != nil && !yield(t) {
				return
			}
		}
	}
}

// published gives the articles that are no drafts and can be read.
func (in *Input) published() iter.Seq[*report.Article] {
	return func(yield func(*report.Article) bool) {
		for _, a := range in.Articles {
			if !a.Broken && a.Document != nil && !in.Files.Articles[a.File].Draft && !yield(a) {
				return
			}
		}
	}
}
