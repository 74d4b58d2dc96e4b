package check

import (
	"slices"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// Site is the site as a whole, for the rules about what it has to tell of itself under its
// profile.
type Site struct {
	Config  *config.Config
	Outputs []string // the kinds of outputs that are made
}

// has reports whether a kind of output is made.
func (s *Site) has(output string) bool { return slices.Contains(s.Outputs, output) }

// RunSite runs the rules that look at the site as a whole, as the configuration sets them.
func RunSite(s *Site) diag.List {
	var diags diag.List
	for _, rule := range Rules() {
		if rule.Site != nil {
			diags = append(diags, rule.judged(s.Config, func() diag.List { return rule.Site(s) })...)
		}
	}
	return diags
}

// Inspection is the published reports of a site, on a day: for what an inspection of it
// would find that is no mistake of whoever writes an article.
type Inspection struct {
	Site
	Reports []*report.Report
	Day     time.Time
}

// Inspect runs the rules of an inspection. A site that has no profile can't be held against
// one.
func Inspect(in *Inspection) diag.List {
	if in.Config.Profile.Kind == "" {
		return diag.List{{Pos: in.Config.Places.Profile, Rule: profileSite.ID, Message: sayNoProfile, Hint: adviceNoProfile}}
	}
	var diags diag.List
	for _, rule := range Rules() {
		if rule.Inspect != nil {
			diags = append(diags, rule.judged(in.Config, func() diag.List { return rule.Inspect(in) })...)
		}
	}
	return diags
}

// lacking collects what is not stated.
type lacking struct {
	pos   diag.Position
	diags diag.List
}

// unless reports something unless it is there.
func (l *lacking) unless(there bool, message, advice diag.Words) {
	if !there {
		l.diags.Add(diag.Diagnostic{Pos: l.pos, Message: message, Hint: advice})
	}
}

// without returns the codes of the languages in which nothing is stated.
func without(cfg *config.Config, isStated func(lang int) bool) []string {
	var codes []string
	for lang := range cfg.Languages {
		if !isStated(lang) {
			codes = append(codes, cfg.Languages[lang].Code)
		}
	}
	return codes
}

// inEach reports that something is not stated in some languages.
func (l *lacking) inEach(cfg *config.Config, isStated func(lang int) bool, message diag.Phrase, advice diag.Words) {
	if codes := without(cfg, isStated); len(codes) > 0 {
		l.diags.Add(diag.Diagnostic{Pos: l.pos, Message: message.With(diag.Listed(codes)), Hint: advice})
	}
}
