package cache

import "duibiao/internal/scope"

// findable writes what the search knows of a report.
func (e *stateEncoder) findable(f scope.Findable) {
	e.hash(f.Listing.Key)
	l := &f.Listing.Value
	e.str(l.Slug)
	e.str(l.Title)
	list(&e.encoder, l.Articles, func(a scope.ListedArticle) {
		e.str(a.Slug)
		e.str(a.Title)
		e.str(a.Figures)
	})
	list(&e.encoder, f.Terms, e.keyedText)
}

func (d *stateDecoder) findable() scope.Findable {
	var f scope.Findable
	f.Listing.Key = d.hash()
	l := &f.Listing.Value
	l.Slug, l.Title = d.str(), d.str()
	l.Articles = unlist(&d.decoder, func() scope.ListedArticle {
		return scope.ListedArticle{Slug: d.str(), Title: d.str(), Figures: d.str()}
	})
	f.Terms = unlist(&d.decoder, d.keyedText)
	return f
}

func (e *stateEncoder) keyedText(k scope.Keyed[string]) {
	e.hash(k.Key)
	e.str(k.Value)
}

func (d *stateDecoder) keyedText() scope.Keyed[string] {
	return scope.Keyed[string]{Key: d.hash(), Value: d.str()}
}
