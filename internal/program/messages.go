package program

import "duibiao/internal/diag"

// What is told of a build, a line each: the version, the revision, Go.
var (
	sayUnstamped = diag.Phrase{Zh: "duibiao %s\n%s", En: "duibiao %s\n%s"}
	sayStamped   = diag.Phrase{Zh: "duibiao %s\n修订 %s（%s）\n%s", En: "duibiao %s\nrevision %s of %s\n%s"}
	sayModified  = diag.Phrase{
		Zh: "duibiao %s\n修订 %s（%s），另有未提交的改动\n%s",
		En: "duibiao %s\nrevision %s of %s, with changes that are not committed\n%s",
	}
)
