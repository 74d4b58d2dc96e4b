package draft

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Words that name nothing alone take the name of what was told before: 超过全国平均水平, 比上年多, 其中新建.

// completed returns a noun with the name that it needs, empty if there is none; it reports false for one that needs none.
func (l *labeller) completed(base string) (string, bool) {
	switch {
	case isComparison(base) || prefixOf(base, words().GrowthNames) != "" || slices.Contains(words().Averages, base) || isHeld(base) || isOnlyRate(base):
		if against := againstYear.FindString(base); l.isOfOtherYear(against) {
			l.made.doubt(sayOtherBase)
		}
		name := l.earlier()
		if name == "" {
			return "", true
		}
		l.made.isChange = isComparison(base)
		return l.keepingSubject(name, base), true
	case !isOnlyVerb(base):
		return "", false
	}
	if against := l.againstBefore(); against != "" {
		l.made.doubt(sayOtherBase)
		if name := l.subject; name != "" && l.isInUnitBefore() {
			l.made.doubt(sayContinued)
			return l.keepingSubject(name, against+base), true
		}
	}
	name := strings.TrimPrefix(l.subject, words().Cumulative)
	name = withoutVerb(strings.TrimPrefix(name, prefixOf(name, words().Carried)))
	if name == "" || !l.isInUnitBefore() {
		l.made.doubt(sayOnlyVerb)
		return base, true
	}
	l.made.doubt(sayContinued)
	return base + name, true
}

// compared returns the name of a figure that is told against another time, though not by a word that says which way it
// goes: 同比改善5.2%. It reports false for another.
func (l *labeller) compared(base string) (string, bool) {
	at := -1
	for _, w := range words().Compared {
		at = max(at, strings.LastIndex(base, w))
	}
	if at < 0 {
		return "", false
	}
	l.made.isChange = true
	l.made.doubt(sayCompared)
	if at > 0 {
		return l.keepingSubject(bare(base[:at]), base[at:]), true
	}
	name := l.earlier()
	if name == "" {
		return "", true
	}
	return l.keepingSubject(name, base), true
}

// keepingSubject returns a label, of which only the name is what later figures go on from.
func (l *labeller) keepingSubject(name, rest string) string {
	l.kept = name
	return name + rest
}

// isInUnitBefore reports whether the figure has the unit of the one before, which it may be a part of.
func (l *labeller) isInUnitBefore() bool {
	n := len(l.before)
	return n > 0 && l.before[n-1].Quantity.Unit == l.made.Quantity.Unit
}

// isComparison reports whether a noun only holds something against another: 比上年多, 高于全省.
func isComparison(base string) bool {
	w := words()
	if prefixOf(base, w.Compares) != "" {
		return true
	}
	than := prefixOf(base, w.Than)
	return than != "" && prefixOf(base[len(than):], w.ThanNext) != ""
}

// isHeld reports whether a clause says where something is held and not what: 控制在限额.
func isHeld(base string) bool { return prefixOf(base, words().Holds) != "" }

// isOnlyRate reports whether a noun says of how many each is one, and not what: 平均每万人拥有.
func isOnlyRate(base string) bool {
	w := words()
	rest := strings.TrimPrefix(base, prefixOf(base, w.Averages))
	heads := prefixOf(rest, w.PerHeads)
	if rest = rest[len(heads):]; heads == "" {
		return false
	}
	return rest == "" || slices.Contains(w.Owns, rest)
}

// isOnlyVerb reports whether a noun is made of verbs alone: 改造提升.
func isOnlyVerb(base string) bool {
	w := words()
	for base != "" {
		verb := ""
		for _, list := range [...][]string{w.Verbs, w.Carried, w.Up, w.Down, w.Trailing} {
			if v := prefixOf(base, list); utf8.RuneCountInString(v) >= 2 && len(v) > len(verb) {
				verb = v
			}
		}
		if verb == "" || slices.Contains(w.Dependent, base) {
			return false
		}
		base = base[len(verb):]
	}
	return true
}

// unbroken returns a name without what a clause tells of it.
func unbroken(text string) string {
	for _, w := range words().Breaks {
		if i := strings.Index(text, w); i > 0 {
			text = text[:i]
		}
	}
	return text
}
