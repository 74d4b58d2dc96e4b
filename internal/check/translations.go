package check

import (
	"iter"
	"slices"

	"duibiao/internal/markdown"
	"duibiao/internal/report"
)

// translation is an article in another language than the one that states the
// figures, beside its original.
type translation struct {
	original, article *report.Article
	from, to          *markdown.Outline // nil where no rule is to read prose
}

// pairs gives every translation with its original. Those of drafts, and those that are only
// begun, are not ready to be judged.
func (w *Work) pairs() iter.Seq[translation] {
	return func(yield func(translation) bool) {
		i := slices.IndexFunc(w.published, func(a *report.Article) bool { return a.Lang == w.config.DefaultLanguage })
		if i < 0 {
			return
		}
		o := w.published[i]
		for _, a := range w.published {
			if a != o && !a.IsBegun() && !yield(translation{o, a, w.Outlines[o.File], w.Outlines[a.File]}) {
				return
			}
		}
	}
}

// translations gives the pairs of which both texts can be read.
func (w *Work) translations() iter.Seq[translation] {
	return func(yield func(translation) bool) {
		for t := range w.pairs() {
			if t.from != nil && t.to != nil && !yield(t) {
				return
			}
		}
	}
}
