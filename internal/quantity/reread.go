package quantity

// rereads refuses a figure that would be another, or none, once it is written: with some units a number runs
// together. 0亿时 would be written 0时, a time of day, and 1万千 is a thousand times 1万. A unit in
// letters is written in Chinese and English texts alike.
func (f figure) rereads() *ParseError {
	if f.Unit == "" && f.Bound != Range || f.Unit == Rank {
		return nil
	}
	if text := Chinese().Write(f.Quantity, Name{Word: Word{Other: f.Unit}}); !f.isRead(text) {
		return f.runsTogether(text)
	}
	if hasHan(f.Unit) {
		return nil
	}
	if text := English().Write(f.Quantity, Name{Word: Word{Other: f.Unit}}); !f.isRead(text) {
		return f.runsTogether(text)
	}
	return nil
}

// isRead reports whether a text says the figure.
func (f figure) isRead(text string) bool {
	if text == f.text {
		return true
	}
	again, err := read(text, false)
	return err == nil && again.Quantity.Equal(f.Quantity)
}

func (f figure) runsTogether(text string) *ParseError {
	return &ParseError{Input: f.text, Length: len(f.text), Reason: sayRunsTogether.With(text), Hint: adviceOtherUnit}
}
