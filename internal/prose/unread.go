package prose

import "strings"

// maxUnread is how many figures of a text, of which the other has none, are looked for among that one's unread numbers.
const maxUnread = 3

// withoutUnread returns the figures that only the other text has without those whose digits stand in this one where they
// were taken for no figure. A figure that somebody has added or changed has no such digits there. It is asked where this text has no
// figure of its own left that may stand in their place.
func (s *party) withoutUnread(list []Figure) []Figure {
	if len(list) > maxUnread {
		return list
	}
	var out []Figure
	for _, f := range list {
		if !s.hasUnread(f.digits()) {
			out = append(out, f)
		}
	}
	return out
}

// digits returns the digits that a figure is written with, "" if it is written in words.
func (f *Figure) digits() string {
	i := strings.IndexAny(f.Text, "0123456789")
	if i < 0 {
		return ""
	}
	n, ok := readDigits(f.Text, i)
	if !ok {
		return ""
	}
	return n.digits
}

// hasUnread reports whether a number of these digits stands between the figures of the text.
func (s *party) hasUnread(digits string) bool {
	if digits == "" {
		return false
	}
	for i := range s.figures {
		if f := &s.figures[i]; hasNumber(f.ahead, digits) || hasNumber(f.behind, digits) {
			return true
		}
	}
	return false
}

// hasNumber reports whether a number of these digits, and no more, stands in a text.
func hasNumber(text, digits string) bool {
	for at := strings.IndexAny(text, "0123456789"); at >= 0; {
		n, _ := readDigits(text, at)
		end := max(n.end, at+1)
		if n.digits == digits {
			return true
		}
		next := strings.IndexAny(text[end:], "0123456789")
		if next < 0 {
			break
		}
		at = end + next
	}
	return false
}
