package prose

// Finding is a figure, or what stands for one, that is not written as it should be.
type Finding struct {
	Start, End    int // bytes of the text
	Message, Hint string
}

// Style returns what is wrong with the way a text writes its figures.
func Style(text string, lang Language) []Finding { return nil }
