package check

import (
	"strconv"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// unfollowed says that a report follows another one than when it was published, or none.
func (in *Input) unfollowed(u report.Unfollowed) diag.Diagnostic {
	index := indexOf(in)
	d := diag.Diagnostic{Pos: index.Keys.Key("title"), Message: sayFollowsNow.With(u.Was, continuedNow(u.Now)), Hint: adviceFollowsBack.With(strconv.Quote(u.Was))}
	if index.Keys.Has("follows") {
		d.Pos = index.Keys.Value("follows")
	}
	if u.First != nil {
		d.Hint = adviceFollowsCorrected.With(strconv.Quote(u.Was), wantedContinued(u.First))
		d = d.WithNote(u.First.Pos, sayPublished)
	}
	return d
}

// adviseContinued says how a metric continues again what it continued when it was published: by same_as, or, if that has its own
// id there, without.
func (in *Input) adviseContinued(r report.Restated) diag.Words {
	_, id, _ := strings.Cut(r.Was.SameAs, "/")
	if id == r.ID {
		return adviceContinuesAlone.With(wantedContinued(r.Was))
	}
	return adviceContinues.With(strconv.Quote(id), wantedContinued(r.Was))
}

// wantedContinued writes the keys of a correction that says what a metric continued.
func wantedContinued(was *published.Metric) string {
	return "id = " + strconv.Quote(was.ID) + ", figure = " + strconv.Quote(published.SameAs.String()) + ", date, was = " + strconv.Quote(was.SameAs)
}

// continuedNow names what is followed or continued now.
func continuedNow(name string) diag.Words {
	if name == "" {
		return sayNoneNow
	}
	return diag.Literal(name)
}
