// Package cli is what the programs' command lines have in common: in which language
// they speak, their help, and what they say of a command line that is wrong.
//
// The language has to be known before there is a command to parse the command line
// with, since commands are made with their texts: [Language] looks for it first. A
// [Console] has it from then on.
package cli

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"duibiao/internal/diag"
	"duibiao/internal/failure"
)

// Console is where a program speaks to its user, and in which language.
type Console struct {
	Out, Err io.Writer
	Lang     diag.Language
}

// Print writes a line of what was asked for.
func (c Console) Print(w diag.Words) error {
	_, err := fmt.Fprintln(c.Out, w.In(c.Lang))
	return err
}

// Tell writes a line about what was asked for.
func (c Console) Tell(w diag.Words) {
	fmt.Fprintln(c.Err, w.In(c.Lang)) // there is nobody else to tell
}

// Fail writes why the program ends. What is known to the user as duibiao may be one of
// several programs.
func (c Console) Fail(err error) { fmt.Fprintln(c.Err, "duibiao:", failure.Words(err).In(c.Lang)) }

// Root returns a program's root command: it has the flag for the language, and passes
// on what its commands return. With Add it gets its commands. Its help knows the topics.
func (c Console) Root(short diag.Words, topics ...Topic) *cobra.Command {
	root := &cobra.Command{
		Use:           "duibiao",
		Short:         short.In(c.Lang),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          commandOf,
		RunE:          func(*cobra.Command, []string) error { return &diag.Failure{Words: sayNothingAsked} },
	}
	root.PersistentFlags().Var(new(choice), flagName, sayLangFlag.In(c.Lang))
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetOut(c.Out)
	root.SetErr(c.Err)
	root.SetFlagErrorFunc(flagError)
	root.SetHelpFunc(c.help)
	root.SetHelpCommand(c.helpCommand(topics))
	c.addHelp(root)
	return root
}

// Add gives a root command its commands.
func (c Console) Add(root *cobra.Command, commands ...*cobra.Command) {
	for _, cmd := range commands {
		c.addHelp(cmd)
	}
	root.AddCommand(commands...)
}

func (c Console) addHelp(cmd *cobra.Command) {
	cmd.Flags().BoolP(helpName, "h", false, sayHelpFlag.With(cmd.Name()).In(c.Lang))
}

// SourceFlag gives a command the flag for the source folder.
func (c Console) SourceFlag(cmd *cobra.Command, to *string) {
	cmd.Flags().Var(Place(to, "."), "source", saySourceFlag.In(c.Lang))
}

// commandOf refuses what is no command of the root.
func commandOf(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, cmd := range root.Commands() {
		names = append(names, cmd.Name())
	}
	if hint := diag.DidYouMean(args[0], names); !hint.IsZero() {
		return sayUnknownCommandHint.Fail(args[0], root.CommandPath(), hint)
	}
	return sayUnknownCommand.Fail(args[0], root.CommandPath())
}

// NoArgs refuses arguments.
func NoArgs(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return sayNoArgs.Fail(cmd.CommandPath(), args[0])
}

// flagError says in words what is wrong with a flag.
func flagError(_ *cobra.Command, err error) error {
	if e, ok := errors.AsType[*pflag.NotExistError](err); ok {
		dashes := "--"
		if e.GetSpecifiedShortnames() != "" {
			dashes = "-"
		}
		return sayUnknownFlag.Fail(dashes + e.GetSpecifiedName())
	}
	if e, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		return sayNoValue.Fail(e.GetFlag().Name)
	}
	if e, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		return sayBadValue.Fail(e.GetFlag().Name, wanted(e.GetFlag()), e.GetValue())
	}
	if e, ok := errors.AsType[*pflag.InvalidSyntaxError](err); ok {
		return sayBadSyntax.Fail(e.GetSpecifiedFlag())
	}
	return err
}

// wanted says what a flag takes.
func wanted(f *pflag.Flag) diag.Words {
	switch f.Value.Type() {
	case "int":
		return sayWholeNumber
	case countType:
		return sayCount
	case placeType:
		return sayPlace
	case "bool":
		return sayTrueOrFalse
	case flagName:
		return sayZhOrEn
	}
	return sayAnotherValue
}
