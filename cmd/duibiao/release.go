package main

import (
	"fmt"
	"os"
	"strconv"
	"time"

	"duibiao/internal/build"
	"duibiao/internal/cli"
	"duibiao/internal/diag"
)

// epoch is the variable with which builds that are to be repeated set the date: seconds
// since 1970 (https://reproducible-builds.org/specs/source-date-epoch/).
const epoch = "SOURCE_DATE_EPOCH"

// latest is the last second of the year 9999, the last that TOML can write.
const latest = 253402300799

// today returns the day of a release.
func today() (time.Time, error) {
	text := os.Getenv(epoch)
	if text == "" {
		return time.Now().UTC(), nil
	}
	seconds, err := strconv.ParseInt(text, 10, 64)
	if err != nil || seconds < 0 || seconds > latest {
		return time.Time{}, sayBadEpoch.Fail(epoch, text)
	}
	return time.Unix(seconds, 0).UTC(), nil
}

// changedText tells where a text says other figures than when it was released.
func changedText(d diag.Diagnostic) diag.Words { return sayChanged.With(d.Pos, d.Message) }

// printCorrected tells which published figures have been corrected, with the outputs
// that show it, which lists of published figures have been written, and what pictures lack.
func printCorrected(con cli.Console, r *build.Result) {
	for _, c := range r.Corrected {
		name := c.ID
		if c.Period != "" {
			name += "@" + c.Period // as texts refer to it
		}
		line := sayCorrected.With(name, c.Was, c.Now)
		switch {
		case c.Now == "":
			line = sayWithdrawn.With(name, c.Was)
		case c.Was == "":
			line = sayRestored.With(name, c.Now)
		}
		fmt.Fprintln(con.Out, line.In(con.Lang))
		for _, path := range c.Paths {
			fmt.Fprintln(con.Out, "\t"+path)
		}
	}
	for _, d := range r.Changed {
		fmt.Fprintln(con.Out, changedText(d).In(con.Lang))
	}
	for _, name := range r.Released {
		fmt.Fprintln(con.Out, sayReleased.With(name).In(con.Lang))
	}
	for _, text := range r.Lacks {
		fmt.Fprintln(con.Out, text.In(con.Lang))
	}
}
