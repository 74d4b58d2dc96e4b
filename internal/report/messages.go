package report

import "duibiao/internal/diag"

// The messages about figures, a row each.
var (
	sayFigureError = diag.Phrase{En: "the %s of %s: %s", Zh: "指标 %[2]s 的%[1]s：%[3]s"}
	sayBadFigure   = diag.Phrase{En: "the %s of %s, %q: %s", Zh: "指标 %[2]s 的%[1]s%[3]q：%[4]s"}
)

// sayKey returns what a key of a metric or of a correction is called in messages.
func sayKey(key string) diag.Words { return diag.Untranslated(key) }
