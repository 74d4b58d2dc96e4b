package diag

import "fmt"

// Plural is a row of a catalogue that says how many there are of something. Its texts
// are formats for one whole number. English has a word for one and another for several,
// Chinese has not.
type Plural struct {
	Zh, One, Many string
}

// Of returns the text for a number.
func (p Plural) Of(n int) Words {
	en := p.Many
	if n == 1 {
		en = p.One
	}
	return Words{Zh: fmt.Sprintf(p.Zh, n), En: fmt.Sprintf(en, n)}
}
