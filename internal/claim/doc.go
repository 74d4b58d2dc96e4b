// Package claim finds out of which metric a typed figure speaks.
//
// A [Reader] reads the articles of one report. [Reader.Parts] gives an article as its
// parts, the sections and the texts of front matter, each in passages: prose as a reader
// sees it, with what references say in their places, and with its figures. Rules that
// compare languages, or look at how figures are written, need no more.
//
// [Reader.Claims] gives the figures that somebody typed beside the metrics of which they
// seem to be. It goes this way:
//
//	passage      a block of text                        passage.go, table.go
//	statement    a sentence of it, or a cell            statement.go
//	surroundings what stands around a figure, in pieces surroundings.go, fragment.go
//	context      what that tells: year, plan, change    context.go, circumstance.go
//	subject      a metric, with the pieces of its label subject.go, label.go
//	naming       how plainly the label stands there     naming.go
//	Claim        the metric that fits best              claim.go, slip.go
//
// What is true of a metric that may be meant is taken for that, whatever else it could
// be: a [Claim] that is not true is to be a mistake nearly always. What there is to know
// of a language is in the tables of idiom_zh.go, idiom_en.go and fillers.go; package
// prose tells what a figure is.
//
// Nothing here reports anything: package check has the rules.
package claim
