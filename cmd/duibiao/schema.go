package main

import (
	"strings"

	"github.com/spf13/cobra"

	"duibiao/internal/check"
	"duibiao/internal/cli"
	"duibiao/internal/diag"
	"duibiao/internal/schema"
)

func schemaCommand(c cli.Console) *cobra.Command {
	return &cobra.Command{
		Use:       "schema {" + strings.Join(schema.Names(), "|") + "}",
		Short:     saySchemaShort.In(c.Lang),
		ValidArgs: schema.Names(),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return sayWhichSchema.Fail(diag.Listed(schema.Names()))
			}
			text, ok := schema.JSON(args[0], ruleIDs())
			if !ok {
				return noSchema(args[0], schema.Names())
			}
			_, err := c.Out.Write(text)
			return err
		},
	}
}

// noSchema says that there is none of a name, and which there are.
func noSchema(name string, names []string) error {
	if hint := diag.DidYouMean(name, names); !hint.IsZero() {
		return sayNoSchemaHint.Fail(name, hint)
	}
	return sayNoSchemaOf.Fail(name, diag.Listed(names))
}

// ruleIDs returns the names of the rules that [check] in config.toml may set.
func ruleIDs() []string {
	var ids []string
	for _, r := range check.Rules() {
		ids = append(ids, r.ID)
	}
	return ids
}
