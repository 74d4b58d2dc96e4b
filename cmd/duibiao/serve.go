package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"syscall"

	"github.com/spf13/cobra"

	"duibiao/internal/serve"
)

func serveCommand(stdout, stderr io.Writer) *cobra.Command {
	o := serve.Options{Log: stdout}
	var open bool
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve the site while it is being written, and reload what has changed",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.Build.Tool = tool()
			if open {
				o.Started = func(url string) { openBrowser(url, stderr) }
			}
			ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			context.AfterFunc(ctx, stop) // a second signal ends the program at once
			return serve.Run(ctx, o)
		},
	}
	cmd.Flags().StringVar(&o.Build.Source, "source", ".", "the `folder` with config.toml and content/")
	cmd.Flags().StringVar(&o.Addr, "addr", "127.0.0.1:1313", "the `host:port` to listen at; no other machine can reach the default")
	cmd.Flags().BoolVar(&open, "open", false, "open the site in the browser")
	return cmd
}

// openBrowser opens an address in the person's browser. That it cannot is said, and
// no more.
func openBrowser(url string, stderr io.Writer) {
	cmd := exec.Command("xdg-open", url)
	switch runtime.GOOS {
	case "darwin":
		cmd = exec.Command("open", url)
	case "windows":
		cmd = exec.Command("rundll32", "url.dll,FileProtocolHandler", url)
	}
	if err := cmd.Start(); err != nil {
		fmt.Fprintln(stderr, "the browser could not be opened:", err)
		return
	}
	go func() {
		if err := cmd.Wait(); err != nil {
			fmt.Fprintln(stderr, "the browser could not be opened:", err)
		}
	}()
}
