// Package help has the topics of duibiao help: a Markdown file for each in each language that
// the program speaks, in zh/ and en/. They are written for people who write, publish or embed, and are read
// in a terminal as they stand, so that their lines are short and have no markup but headings, lists and code.
//
// A new topic is its two files and a line in the list.
package help

import (
	"embed"
	"strings"

	"duibiao/internal/diag"
)

//go:embed zh/*.md en/*.md
var files embed.FS

// Topic is something that there is more to read of than the help of one command.
type Topic struct{ name string }

// topics are all of them, in the order in which one needs them.
var topics = []Topic{{"start"}, {"content"}, {"figures"}, {"checks"}, {"corrections"}, {"design"}, {"publishing"}, {"embeds"}, {"profile"}, {"operating"}}

// Topics returns all topics, in the order in which one needs them.
func Topics() []Topic { return append([]Topic(nil), topics...) }

// Name returns the word that it is asked for by.
func (t Topic) Name() string { return t.name }

// Text returns what there is to read.
func (t Topic) Text(l diag.Language) string {
	folder := "en"
	if l == diag.Chinese {
		folder = "zh"
	}
	text, err := files.ReadFile(folder + "/" + t.name + ".md")
	if err != nil {
		panic(err) // embedded, and held by a test
	}
	return string(text)
}

// Title returns the topic's first heading.
func (t Topic) Title(l diag.Language) string {
	line, _, _ := strings.Cut(t.Text(l), "\n")
	return strings.TrimPrefix(line, "# ")
}
