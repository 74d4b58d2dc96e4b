package cli

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"duibiao/internal/diag"
)

// helpName is what the command and the flag for help are called.
const helpName = "help"

// Topic is something of which there is more to read than the help of one command.
type Topic interface {
	Name() string
	Title(diag.Language) string
	Text(diag.Language) string
}

// helpCommand is duibiao help, which says of a command the same as --help, and has the text of
// each topic.
func (c Console) helpCommand(topics []Topic) *cobra.Command {
	cmd := &cobra.Command{
		Use:   sayHelpUse.In(c.Lang),
		Short: sayHelpShort.In(c.Lang),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				i := slices.IndexFunc(topics, func(t Topic) bool { return t.Name() == args[0] })
				if i >= 0 {
					_, err := io.WriteString(c.Out, topics[i].Text(c.Lang))
					return err
				}
			}
			about, rest, err := cmd.Root().Find(args)
			switch {
			case err == nil && len(rest) == 0:
			case len(topics) > 0 && len(args) == 1:
				return sayNoTopic.Fail(args[0], diag.Listed(names(topics)))
			default:
				return commandOf(cmd.Root(), args)
			}
			if about.DisableFlagParsing { // another program does it, which knows its flags
				return about.RunE(about, []string{"--" + helpName})
			}
			if err := about.Help(); err != nil || about != cmd.Root() || len(topics) == 0 {
				return err
			}
			_, err = io.WriteString(c.Out, c.topics(topics))
			return err
		},
	}
	c.addHelp(cmd)
	return cmd
}

func names(topics []Topic) []string {
	var list []string
	for _, t := range topics {
		list = append(list, t.Name())
	}
	return list
}

// topics lists the topics.
func (c Console) topics(topics []Topic) string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n%s\n", sayTopicsHead.In(c.Lang))
	for _, t := range topics {
		fmt.Fprintf(&b, "  %-11s %s\n", t.Name(), t.Title(c.Lang))
	}
	return b.String()
}

// help writes the help of a command.
func (c Console) help(cmd *cobra.Command, _ []string) {
	about := strings.TrimSpace(cmp.Or(cmd.Long, cmd.Short))
	fmt.Fprintf(c.Out, "%s\n\n%s", about, c.usage(cmd))
}

// usage returns how a command is called.
func (c Console) usage(cmd *cobra.Command) string {
	var b strings.Builder
	cmd.DisableFlagsInUseLine = true // they are named in the language
	fmt.Fprintf(&b, "%s\n  %s %s\n", sayUsageHead.In(c.Lang), cmd.UseLine(), sayFlagsMark.In(c.Lang))
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(&b, "  %s %s\n\n%s\n", cmd.CommandPath(), sayCommandMark.In(c.Lang), sayCommandsHead.In(c.Lang))
		for _, sub := range cmd.Commands() {
			if sub.IsAvailableCommand() || sub.Name() == helpName {
				fmt.Fprintf(&b, "  %-11s %s\n", sub.Name(), sub.Short)
			}
		}
	}
	c.flags(&b, sayFlagsHead, cmd.LocalFlags())
	c.flags(&b, sayGlobalHead, cmd.InheritedFlags())
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(&b, "\n%s\n", sayMoreHelp.With(cmd.CommandPath()).In(c.Lang))
	}
	return b.String()
}

// flags writes what flags there are, in two columns.
func (c Console) flags(b *strings.Builder, head diag.Words, set *pflag.FlagSet) {
	if !set.HasAvailableFlags() {
		return
	}
	fmt.Fprintf(b, "\n%s\n", head.In(c.Lang))
	width := 0
	each := func(do func(left, right string)) {
		set.VisitAll(func(f *pflag.Flag) {
			if !f.Hidden {
				do(c.flag(f))
			}
		})
	}
	each(func(left, _ string) { width = max(width, cells(left)) })
	each(func(left, right string) {
		fmt.Fprintf(b, "%s%s   %s\n", left, strings.Repeat(" ", width-cells(left)), right)
	})
}

// flag returns a flag with its value's name, and what it does.
func (c Console) flag(f *pflag.Flag) (left, right string) {
	short := "    "
	if f.Shorthand != "" {
		short = "-" + f.Shorthand + ", "
	}
	value, does := pflag.UnquoteUsage(f)
	left = strings.TrimRight("  "+short+"--"+f.Name+" "+value, " ")
	switch {
	case f.DefValue == "" || f.DefValue == "false" || f.DefValue == "0" || f.DefValue == "[]":
		return left, does
	case f.Value.Type() == "string", f.Value.Type() == placeType:
		return left, does + sayByDefault.With(fmt.Sprintf("%q", f.DefValue)).In(c.Lang)
	}
	return left, does + sayByDefault.With(f.DefValue).In(c.Lang)
}

// cells returns how many cells of a terminal a flag takes, which is of ASCII and Han.
func cells(text string) int {
	n := 0
	for _, r := range text {
		n++
		if unicode.Is(unicode.Han, r) {
			n++
		}
	}
	return n
}
