package main

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"duibiao/internal/bundle"
	"duibiao/internal/cli"
)

// bundleName is a command with a --lang of its own.
const bundleName = "bundle"

// bundleCommand packs what has been published. Its --lang is the language of the bundle; the one that the program
// speaks stands before the command.
func bundleCommand(c cli.Console) *cobra.Command {
	var o bundle.Options
	cmd := &cobra.Command{
		Use:   bundleName,
		Short: sayBundleShort.In(c.Lang),
		Long:  sayBundleLong.In(c.Lang),
		Args:  cli.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if o.Format == "" {
				return sayNoFormat.Fail(strings.Join(bundle.Formats(), ", "))
			}
			if !slices.Contains(bundle.Formats(), o.Format) {
				return sayWhichBundle.Fail(o.Format, strings.Join(bundle.Formats(), ", "))
			}
			if !cmd.Flags().Changed("from") {
				o.From = filepath.Join(o.Source, "public")
			}
			return runBundle(o, c)
		},
	}
	c.SourceFlag(cmd, &o.Source)
	cmd.Flags().Var(cli.Place(&o.From, ""), "from", sayFromFlag.In(c.Lang))
	cmd.Flags().StringVar(&o.Format, "format", "", sayBundleFormatFlag.In(c.Lang))
	cmd.Flags().StringVar(&o.Lang, "lang", "", sayBundleLangFlag.In(c.Lang))
	cmd.Flags().StringVar(&o.Report, "report", "", sayBundleReportFlag.In(c.Lang))
	cmd.Flags().Var(cli.Place(&o.Out, ""), "out", sayBundleOutFlag.In(c.Lang))
	return cmd
}

func runBundle(o bundle.Options, c cli.Console) error {
	made, diags, err := bundle.Make(o)
	if err := tellMistakes(diags, c); err != nil {
		return err
	}
	if err != nil {
		return err
	}
	if diags.HasErrors() {
		return errMistakes
	}
	for _, m := range made {
		if err := c.Print(sayBundled.With(filepath.ToSlash(m.Name), sayPages.Of(m.Pages), kilobytes(m.Size))); err != nil {
			return err
		}
	}
	return nil
}

// kilobytes is a size as people read it, never 0.
func kilobytes(size int64) int64 { return (size + 1023) / 1024 }
