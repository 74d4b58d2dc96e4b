package build

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayNoReport = diag.Phrase{En: "there is no report %q", Zh: "没有报告%q"}
	sayDraft    = diag.Phrase{En: "the report %q is a draft: it is not published", Zh: "报告%q是草稿，没有发布"}
)
