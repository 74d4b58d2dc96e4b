package check

import "duibiao/internal/claim"

// Prepare makes what rules that read prose know of its languages: see [claim.Prepare].
func Prepare() { claim.Prepare() }
