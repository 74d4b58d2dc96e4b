package lexicon

// Set is texts of which one may begin another, found by its first byte: it is asked for each
// character of many texts.
type Set struct {
	list  []string
	first [256]bool
}

// setOf returns the set of texts, of which those come first that are listed first.
func setOf(list ...string) Set {
	s := Set{list: list}
	for _, text := range list {
		s.first[text[0]] = true
	}
	return s
}

// Beginning returns the first of the texts that begins s, "" if none does.
func (s *Set) Beginning(text string) string {
	if text == "" || !s.first[text[0]] {
		return ""
	}
	for _, t := range s.list {
		if len(text) >= len(t) && text[:len(t)] == t {
			return t
		}
	}
	return ""
}

// First returns the text that is listed first.
func (s *Set) First() string { return s.list[0] }

// All returns all texts.
func (s *Set) All() []string { return s.list }
