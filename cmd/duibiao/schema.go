package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"duibiao/internal/check"
	"duibiao/internal/diag"
	"duibiao/internal/schema"
)

func schemaCommand(stdout io.Writer) *cobra.Command {
	return &cobra.Command{
		Use:       "schema {" + strings.Join(schema.Names(), "|") + "}",
		Short:     "Print a JSON Schema of what people write, for editors, or of what a build writes",
		ValidArgs: schema.Names(),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return errors.New("say which schema: " + strings.Join(schema.Names(), ", "))
			}
			text, ok := schema.JSON(args[0], ruleIDs())
			if !ok {
				return fmt.Errorf("there is no schema %q (%s)", args[0], known(args[0], schema.Names()))
			}
			_, err := stdout.Write(text)
			return err
		},
	}
}

// known returns the nearest of the names, or all of them.
func known(word string, names []string) string {
	if hint := diag.DidYouMean(word, names); hint != "" {
		return hint
	}
	return "there are: " + strings.Join(names, ", ")
}

// ruleIDs returns the names of the rules that [check] in config.toml may set.
func ruleIDs() []string {
	var ids []string
	for _, r := range check.Rules() {
		ids = append(ids, r.ID)
	}
	return ids
}
