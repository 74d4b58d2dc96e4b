package main

import (
	"fmt"
	"strings"

	"duibiao/internal/build"
	"duibiao/internal/cli"
)

// listOutward prints the addresses of other sites that articles lead to, one a line behind the place where it is
// written, for programs that ask the network.
func listOutward(o build.Options, c cli.Console) error {
	o.Tool = tool()
	o.Waiting = func(process string) { c.Tell(sayCheckWaits.With(cli.OfProcess(process))) }
	list, diags, err := build.Outward(o)
	if err != nil {
		return err
	}
	if list == nil {
		if err := tellMistakes(diags, c); err != nil {
			return err
		}
		return errMistakes
	}
	var b strings.Builder
	for _, l := range list {
		fmt.Fprintf(&b, "%s: %s\n", l.Pos, l.URL)
	}
	_, err = c.Out.Write([]byte(b.String()))
	return err
}
