package main

import (
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"duibiao/internal/check"
	"duibiao/internal/cli"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/kind"
	"duibiao/internal/page"
	"duibiao/internal/schema"
	"duibiao/templates"
)

func schemaCommand(c cli.Console) *cobra.Command {
	names := append(schema.Names(), templateName)
	cmd := &cobra.Command{
		Use:       "schema {" + strings.Join(schema.Names(), "|") + "}",
		Short:     saySchemaShort.In(c.Lang),
		ValidArgs: names,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return sayWhichSchema.Fail(diag.Listed(names))
			}
			text, ok := schema.JSON(args[0], ruleIDs(), outputs())
			if !ok {
				return noSchema(args[0], names)
			}
			_, err := c.Out.Write(text)
			return err
		},
	}
	c.Add(cmd, templateCommand(c))
	return cmd
}

// templateName is the command that is for people, not for programs.
const templateName = "template"

// templateCommand tells what the templates are given, which a site may replace.
func templateCommand(c cli.Console) *cobra.Command {
	return &cobra.Command{
		Use:   sayTemplateUse.In(c.Lang),
		Short: sayTemplateShort.In(c.Lang),
		RunE: func(_ *cobra.Command, args []string) error {
			list, err := kind.Contracts(templates.FS)
			if err != nil {
				return err
			}
			text := schema.Templates(list, kind.Functions(), c.Lang)
			if len(args) > 0 {
				text, err = templateText(c, list, args)
			}
			if err == nil {
				_, err = io.WriteString(c.Out, text)
			}
			return err
		},
	}
}

// templateText returns what there is to say of the template that the arguments name.
func templateText(c cli.Console, list []page.Contract, args []string) (string, error) {
	if len(args) > 1 {
		return "", &diag.Failure{Words: sayOneTemplate}
	}
	i := slices.IndexFunc(list, func(k page.Contract) bool { return k.File == args[0] })
	if i >= 0 {
		return schema.Template(&list[i], c.Lang), nil
	}
	if near, ok := schema.NearestTemplate(args[0], list); ok {
		return "", sayNoTemplateHint.Fail(args[0], near)
	}
	return "", sayNoTemplate.Fail(args[0])
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

// outputs are the kinds of outputs that [outputs] may set.
func outputs() []schema.Output {
	var list []schema.Output
	for _, k := range kind.Switches() {
		list = append(list, schema.Output{Name: k.Name, Makes: decode.Words(k.Doc), On: !k.Off})
	}
	return list
}
