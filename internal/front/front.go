// Package front states the shapes of front matter: what stands in TOML at the head of
// each article, with its help in both languages.
//
// A [Report] stands in a report's own file, an [Article] in every other; an article
// lists its metrics as [Metric] and what was corrected in them as [Correction]. Package
// decode reads the shapes, package schema tells editors of them, and package report
// makes the model of them. Here nothing is judged but what a shape alone can say: the
// type of each value, and which words, names and years it may be.
package front

import "regexp"

// SlugPattern is what a report, a sector and a metric may be called: the name
// stands in addresses and in file names on every system.
var SlugPattern = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// MaxID is how many letters the id of a metric may have: file names are made of it, which
// systems bound, some of them with the whole path.
const MaxID = 100

// IsSlug reports whether SlugPattern matches, in a tenth of the time.
func IsSlug(name string) bool {
	hyphen := true // whether none may follow
	for i := range len(name) {
		switch c := name[i]; {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			hyphen = false
		case c == '-' && !hyphen:
			hyphen = true
		default:
			return false
		}
	}
	return !hyphen
}

// notBlank is the pattern of a text that has more than spaces.
const notBlank = `\S`

// Kinds returns the names of the kinds of metrics, in the order of report.Kind.
func Kinds() []string { return []string{"flow", "stock", "rate", "rank"} }

// Directions returns the names of the directions, in the order of report.Direction.
func Directions() []string { return []string{"up", "down", "steady"} }
