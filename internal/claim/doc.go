// Package claim finds out which metric a typed figure speaks of.
//
// A [Reader] reads articles of a report. [Reader.Parts] gives an article as its
// parts, the sections and the texts of front matter, each in passages: prose as a reader
// sees it, with what references say in their places, and with its figures. Rules that
// compare languages, or look at how figures are written, need no more.
//
// [Reader.Claims] gives the figures that somebody typed, each with the one of the report's
// [Metrics] that it seems to be about. These are the steps:
//
//	passage      a block of text                        passage.go, table.go
//	statement    a sentence of it, or a cell            statement.go
//	surroundings the text around a figure, in fragments surroundings.go, fragment.go
//	context      what it says: year, plan, change       context.go, circumstance.go
//	subject      a metric, with the pieces of its label subject.go, subjects.go, label.go
//	naming       how plainly the label stands there     naming.go
//	Claim        the metric that fits best              claim.go, slip.go
//
// A figure that is true of any metric that may be meant is taken to be that metric's, so
// that a [Claim] that is not true is nearly always a mistake. All that differs between
// languages is in the tables of package lexicon; what a figure is,
// package prose knows.
//
// Nothing here reports anything: package check has the rules.
package claim
