package kind

// seal is a sector in one character, which is of the language of the original on every page.
type seal struct {
	Text string `zh:"印章上的字；没有则为空" en:"The character; empty if there is none"`
	Lang string `zh:"字的语言的 BCP 47 标签" en:"The BCP 47 tag of its language"`
}

func (e *Env) seal(mark string) seal {
	return seal{mark, e.Settings.Languages[e.Settings.Default].Tag}
}
