package main

import (
	"context"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"syscall"

	"github.com/spf13/cobra"

	"duibiao/internal/cli"
	"duibiao/internal/failure"
	"duibiao/internal/serve"
)

func serveCommand(c cli.Console) *cobra.Command {
	o := serve.Options{Log: c.Out, Lang: c.Lang}
	var open bool
	cmd := &cobra.Command{
		Use:   "serve",
		Short: sayServeShort.In(c.Lang),
		Args:  cli.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.Build.Tool = tool()
			if open {
				o.Started = func(url string) { openBrowser(url, c) }
			}
			ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			context.AfterFunc(ctx, stop) // a second signal ends the program at once
			return serve.Run(ctx, o)
		},
	}
	c.SourceFlag(cmd, &o.Build.Source)
	cmd.Flags().StringVar(&o.Addr, "addr", "127.0.0.1:1313", sayAddrFlag.In(c.Lang))
	cmd.Flags().BoolVar(&open, "open", false, sayOpenFlag.In(c.Lang))
	return cmd
}

// openBrowser opens an address in the person's browser. That it cannot is said, and
// no more.
func openBrowser(url string, c cli.Console) {
	cmd := exec.Command("xdg-open", url)
	switch runtime.GOOS {
	case "darwin":
		cmd = exec.Command("open", url)
	case "windows":
		cmd = exec.Command("rundll32", "url.dll,FileProtocolHandler", url)
	}
	if err := cmd.Start(); err != nil {
		c.Tell(sayNoBrowser.With(failure.Words(err)))
		return
	}
	go func() {
		if err := cmd.Wait(); err != nil {
			c.Tell(sayNoBrowser.With(failure.Words(err)))
		}
	}()
}
