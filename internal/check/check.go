// Package check holds a site against the rules that need to see all of it.
//
// A rule is a value: its name, what it finds, and a function that looks at a
// finished [report.Site] and returns diagnostics. One rule is one file, and the
// site of its test says what it finds and what it lets pass. config.toml may set a
// rule to off, warning or error:
//
//	[check]
//	link-dead = "warning"
package check

import (
	"maps"
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// Rule is one thing that is looked for.
type Rule struct {
	ID       string
	Doc      string // what it finds and why it matters
	Severity diag.Severity
	Run      func(*Input) diag.List
}

// Input is what rules look at.
type Input struct {
	Site      *report.Site
	Articles  []*report.Article // every article, also those left out of the site
	Resources []string          // files of the content folder that are no articles
}

// Rules returns all rules, ordered by name.
func Rules() []Rule {
	return []Rule{anchorDead, linkDead, rawHTML}
}

// Run runs the rules as the configuration sets them.
func Run(in *Input, cfg config.Check) diag.List {
	diags := unknownRules(cfg)
	for _, rule := range Rules() {
		severity, on := level(rule, cfg)
		if !on {
			continue
		}
		for _, d := range rule.Run(in) {
			d.Rule, d.Severity = rule.ID, severity
			diags.Add(d)
		}
	}
	return diags
}

// level returns how severe a rule's findings are and whether it runs at all.
func level(r Rule, cfg config.Check) (diag.Severity, bool) {
	switch cfg.Levels[r.ID] {
	case "off":
		return 0, false
	case "warning":
		return diag.Warning, true
	case "error":
		return diag.Error, true
	}
	return r.Severity, true
}

// unknownRules reports settings of rules that do not exist.
func unknownRules(cfg config.Check) diag.List {
	var diags diag.List
	var known []string
	for _, r := range Rules() {
		known = append(known, r.ID)
	}
	for _, id := range slices.Sorted(maps.Keys(cfg.Levels)) {
		if !slices.Contains(known, id) {
			diags.Add(diag.Diagnostic{
				Pos: cfg.Positions[id], Rule: "config",
				Message: "there is no rule " + id, Hint: diag.DidYouMean(id, known),
			})
		}
	}
	return diags
}
