package words

// Article are the words of the page of an article.
type Article struct {
	Cited string `toml:"cited"` // the metrics beside the text that cites them, for screen readers
}
