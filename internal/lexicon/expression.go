package lexicon

import (
	"regexp"
	"regexp/syntax"
)

// Expression is a regular expression that is asked of many texts, in most of which it finds
// nothing. It knows words of which one stands in all that it finds, and looks for these first.
type Expression struct {
	*regexp.Regexp
	words *Finder
}

// ExpressionOf compiles a regular expression of Go; that of no text is nil.
func ExpressionOf(text string) *Expression {
	if text == "" {
		return nil
	}
	tree, err := syntax.Parse(text, syntax.Perl)
	if err != nil {
		panic("lexicon: " + err.Error())
	}
	return &Expression{regexp.MustCompile(text), FinderOf(needed(tree))}
}

// In reports whether a text has what the expression finds. None finds nothing.
func (e *Expression) In(text string) bool {
	return e != nil && e.words.In(text) && e.MatchString(text)
}

// Find returns what the expression first finds, "" if nothing.
func (e *Expression) Find(text string) string {
	if e == nil || !e.words.In(text) {
		return ""
	}
	return e.FindString(text)
}

// First returns where the expression first finds something, as FindStringSubmatchIndex does.
func (e *Expression) First(text string) []int {
	if e == nil || !e.words.In(text) {
		return nil
	}
	return e.FindStringSubmatchIndex(text)
}

// Groups returns what the expression and its groups find first, as FindStringSubmatch does.
func (e *Expression) Groups(text string) []string {
	if e == nil || !e.words.In(text) {
		return nil
	}
	return e.FindStringSubmatch(text)
}

// All returns where the expression finds something, as FindAllStringSubmatchIndex does.
func (e *Expression) All(text string) [][]int {
	if e == nil || !e.words.In(text) {
		return nil
	}
	return e.FindAllStringSubmatchIndex(text, -1)
}

// Without returns a text without what the expression finds.
func (e *Expression) Without(text string) string {
	if e == nil || !e.words.In(text) {
		return text
	}
	return e.ReplaceAllString(text, "")
}

// maxWords is how many words an expression may be looked for by.
const maxWords = 64

// needed returns words of which one stands in every text that an expression matches; one that is
// empty if there are no such words.
func needed(e *syntax.Regexp) []string {
	if words := spelled(e); words != nil {
		return words
	}
	switch e.Op {
	case syntax.OpCapture, syntax.OpPlus:
		return needed(e.Sub[0])
	case syntax.OpRepeat:
		if e.Min > 0 {
			return needed(e.Sub[0])
		}
	case syntax.OpConcat:
		return bestNeeded(e.Sub)
	case syntax.OpAlternate:
		var all []string
		for _, sub := range e.Sub {
			all = append(all, needed(sub)...)
		}
		return all
	}
	return []string{""}
}

// bestNeeded returns the words of that one of the parts, or of several that follow each other, whose
// shortest word is longest: all of the parts stand in a match.
func bestNeeded(parts []*syntax.Regexp) []string {
	best, run := []string{""}, []string{""}
	choose := func(words []string) {
		if shortest(words) > shortest(best) {
			best = words
		}
	}
	for _, p := range parts {
		choose(needed(p))
		if run = joined(run, spelled(p)); run == nil {
			run = []string{""}
		}
		choose(run)
	}
	return best
}

// spelled returns all texts that an expression matches, nil if they are too many.
func spelled(e *syntax.Regexp) []string {
	switch e.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return []string{""}
	case syntax.OpLiteral:
		if e.Flags&syntax.FoldCase == 0 {
			return []string{string(e.Rune)}
		}
	case syntax.OpCharClass:
		return charactersOf(e.Rune)
	case syntax.OpCapture:
		return spelled(e.Sub[0])
	case syntax.OpQuest:
		if words := spelled(e.Sub[0]); words != nil {
			return append([]string{""}, words...)
		}
	case syntax.OpConcat:
		all := []string{""}
		for _, sub := range e.Sub {
			all = joined(all, spelled(sub))
		}
		return all
	case syntax.OpAlternate:
		var all []string
		for _, sub := range e.Sub {
			words := spelled(sub)
			if all = append(all, words...); words == nil || len(all) > maxWords {
				return nil
			}
		}
		return all
	}
	return nil
}

// joined returns each of the beginnings with each of the ends, nil if they are too many.
func joined(beginnings, ends []string) []string {
	if len(beginnings)*len(ends) > maxWords {
		return nil
	}
	var all []string
	for _, b := range beginnings {
		for _, e := range ends {
			all = append(all, b+e)
		}
	}
	return all
}

// charactersOf returns the characters of a class, which has them in pairs of first and last; nil if
// they are too many.
func charactersOf(pairs []rune) []string {
	var list []string
	for i := 0; i < len(pairs); i += 2 {
		for r := pairs[i]; r <= pairs[i+1]; r++ {
			if list = append(list, string(r)); len(list) > maxWords {
				return nil
			}
		}
	}
	return list
}

func shortest(words []string) int {
	n := len(words[0])
	for _, w := range words {
		n = min(n, len(w))
	}
	return n
}
