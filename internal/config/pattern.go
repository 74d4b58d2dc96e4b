package config

import (
	"regexp"
	"sync"
)

// pattern is what a value must look like. It is compiled when the first value is held against
// it: a program that starts in milliseconds has none to spend on what few sites write.
type pattern struct{ compiled func() *regexp.Regexp }

func patternOf(text string) *pattern {
	return &pattern{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })}
}

// MatchString reports whether a value looks so.
func (p *pattern) MatchString(value string) bool { return p.compiled().MatchString(value) }
