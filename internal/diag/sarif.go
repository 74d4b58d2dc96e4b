package diag

import (
	"io"
	"maps"
	"net/url"
	"path"
	"slices"
)

// RuleDoc describes a rule where a form of the list has room for it.
type RuleDoc struct {
	ID       string
	Short    Words    // what it finds, in a sentence
	Full     Words    // and why it matters
	Severity Severity // where the user sets no other
}

// The parts of a SARIF log that the program writes. Their names are those of the
// standard, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Language   string        `json:"language,omitempty"` // en-US, if it is left out
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID            string              `json:"id"`
		Short         *sarifMessage       `json:"shortDescription,omitempty"`
		Full          *sarifMessage       `json:"fullDescription,omitempty"`
		Configuration *sarifConfiguration `json:"defaultConfiguration,omitempty"`
	}
	sarifConfiguration struct {
		Level string `json:"level"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId,omitempty"`
		RuleIndex *int            `json:"ruleIndex,omitempty"`
		Level     string          `json:"level"`
		Message   sarifMessage    `json:"message"`
		Locations []sarifLocation `json:"locations"`
		Related   []sarifLocation `json:"relatedLocations,omitempty"`
	}
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifLocation struct {
		ID       *int           `json:"id,omitempty"`
		Physical *sarifPhysical `json:"physicalLocation,omitempty"`
		Message  *sarifMessage  `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
	}
)

// sarifSchema is the schema of SARIF 2.1.0.
const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// WriteSARIF writes the list to w as a SARIF 2.1.0 log of this version of the
// program, in a language. It names all of the rules, whether they found something or not, and after
// them those that are only in the list. Files are relative references, for the reader
// of the log to resolve against the source folder.
func (l List) WriteSARIF(w io.Writer, in Language, version string, rules []RuleDoc) error {
	rules = l.withOthers(rules)
	run := sarifRun{
		Tool:       sarifTool{sarifDriver{"duibiao", version, make([]sarifRule, len(rules))}},
		ColumnKind: "unicodeCodePoints",
		Results:    make([]sarifResult, len(l)),
	}
	if in == Chinese {
		run.Language = "zh-CN"
	}
	index := map[string]int{}
	for i, r := range rules {
		run.Tool.Driver.Rules[i] = r.sarif(in)
		index[r.ID] = i
	}
	for i, d := range l {
		run.Results[i] = d.sarif(in)
		if n, ok := index[d.Rule]; ok {
			run.Results[i].RuleIndex = &n
		}
	}
	return writeIndented(w, sarifLog{sarifSchema, "2.1.0", []sarifRun{run}})
}

// withOthers returns the rules and, by name, those that only the list names: a
// syntax error has a rule that is no rule of a check.
func (l List) withOthers(rules []RuleDoc) []RuleDoc {
	others := map[string]bool{}
	for _, d := range l {
		known := slices.ContainsFunc(rules, func(r RuleDoc) bool { return r.ID == d.Rule })
		others[d.Rule] = d.Rule != "" && !known
	}
	rules = slices.Clip(rules)
	for _, id := range slices.Sorted(maps.Keys(others)) {
		if others[id] {
			rules = append(rules, RuleDoc{ID: id})
		}
	}
	return rules
}

func (r RuleDoc) sarif(in Language) sarifRule {
	s := sarifRule{ID: r.ID}
	if !r.Short.IsZero() {
		s.Short = &sarifMessage{r.Short.In(in)}
		s.Configuration = &sarifConfiguration{r.Severity.String()}
	}
	if !r.Full.IsZero() {
		s.Full = &sarifMessage{r.Full.In(in)}
	}
	return s
}

func (d Diagnostic) sarif(in Language) sarifResult {
	r := sarifResult{
		RuleID: d.Rule, Level: d.Severity.String(), Message: sarifMessage{d.sentence(in)},
		Locations: []sarifLocation{},
	}
	if p := d.Pos.sarif(); p != nil {
		r.Locations = append(r.Locations, sarifLocation{Physical: p})
	}
	for i, n := range d.Notes {
		r.Related = append(r.Related, sarifLocation{&i, n.Pos.sarif(), &sarifMessage{n.Message.In(in)}})
	}
	return r
}

// sarif returns the position, or nil if it is none.
func (p Position) sarif() *sarifPhysical {
	if p.File == "" {
		return nil
	}
	reference := url.URL{Path: path.Clean(p.File)} // clean, since //x would be a host
	s := &sarifPhysical{Artifact: sarifArtifact{reference.String()}}
	if p.Line > 0 {
		s.Region = &sarifRegion{p.Line, p.Column}
	}
	return s
}
