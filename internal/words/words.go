// Package words is what the site says: the words of its interface and the sentences about
// its figures, in each of its languages.
//
// All words come from strings/<language>.toml of the templates, a [Book] each. Sentences
// are a [Pattern] with placeholders, {gap}; each knows which ones can be filled. Whoever
// speaks of a figure (pages, embeds, feeds, drawings) asks the book for the sentence.
package words
