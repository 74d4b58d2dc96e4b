package main

import (
	"io"
	"net/url"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"duibiao/internal/address"
	"duibiao/internal/cli"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/hosting"
	"duibiao/internal/output"
	"duibiao/internal/regular"
)

// headersFlags are the flags of duibiao headers.
type headersFlags struct{ server, source, out, base string }

func headersCommand(c cli.Console) *cobra.Command {
	var f headersFlags
	cmd := &cobra.Command{
		Use:   "headers --for nginx",
		Short: sayHeadersShort.In(c.Lang),
		Args:  cli.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !cmd.Flags().Changed("out") {
				f.out = filepath.Join(f.source, "public")
			}
			return printHeaders(c, f)
		},
	}
	c.SourceFlag(cmd, &f.source)
	cmd.Flags().StringVar(&f.server, "for", "", sayForFlag.In(c.Lang))
	cmd.Flags().StringVar(&f.base, "base-url", "", sayBaseURLFlag.In(c.Lang))
	cmd.Flags().Var(cli.Place(&f.out, ""), "out", sayHeadersOutFlag.In(c.Lang))
	return cmd
}

func printHeaders(c cli.Console, f headersFlags) error {
	servers := hosting.Servers()
	i := slices.IndexFunc(servers, func(s hosting.Server) bool { return s.Name == f.server })
	if i < 0 {
		var names []string
		for _, s := range servers {
			names = append(names, s.Name)
		}
		return sayWhichServer.Fail(diag.Listed(names))
	}
	site := hosting.Site{}
	var err error
	if site.Base, err = basePath(c, f); err != nil {
		return err
	}
	if servers[i].NeedsPaths {
		files, err := output.Published(output.Disk(f.out), filepath.ToSlash(f.out))
		if err != nil {
			return err
		}
		for _, e := range files {
			site.Paths = append(site.Paths, e.Path)
		}
	}
	_, err = io.WriteString(c.Out, servers[i].Write(site))
	return err
}

// basePath returns the path of the site's address. A site without one is taken to lie at the root.
func basePath(c cli.Console, f headersFlags) (string, error) {
	base := f.base
	if base == "" {
		root, err := os.OpenRoot(f.source)
		if err != nil {
			return "", err
		}
		defer root.Close()
		cfg, err := readConfig(c, regular.FS(root))
		if err != nil {
			return "", err
		}
		base = cfg.BaseURL
	} else {
		var err error
		if base, err = config.CleanBaseURL(base); err != nil {
			return "", &diag.Failure{Words: sayBadBase, Cause: err}
		}
	}
	if base == "" {
		return "/", nil
	}
	u, err := url.Parse(base)
	if err != nil || !address.IsPlain(u.Path) {
		return "", sayOddBase.Fail(base)
	}
	return u.Path, nil
}
