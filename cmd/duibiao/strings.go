package main

import (
	"regexp"

	"github.com/spf13/cobra"

	"duibiao/internal/cli"
	"duibiao/internal/words"
	"duibiao/templates"
)

// stringsCommand writes the words of the interface to be translated into a further language.
func stringsCommand(c cli.Console) *cobra.Command {
	var of string
	cmd := &cobra.Command{
		Use:   "strings",
		Short: sayStringsShort.In(c.Lang),
		Long:  sayStringsLong.In(c.Lang),
		Args:  cli.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if !regexp.MustCompile(`^[a-z]{2,3}(-[a-z0-9]{2,8})*$`).MatchString(of) {
				return sayStringsCode.Fail(of)
			}
			text, err := words.Template(templates.FS, of)
			if err != nil {
				return err
			}
			_, err = c.Out.Write(text)
			return err
		},
	}
	cmd.Flags().StringVar(&of, "of", "fr", sayStringsOf.In(c.Lang))
	return cmd
}
