package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/spf13/cobra"

	"duibiao/internal/cli"
	"duibiao/internal/diag"
	"duibiao/internal/program"
)

// exitCode is how another program ended, which has said why.
type exitCode int

func (c exitCode) Error() string { return fmt.Sprintf("exit code %d", int(c)) }

// besideCommand is a command that a program beside this one carries out. What it needs for
// that would slow the start of every other command.
func besideCommand(c cli.Console, by beside, name string, short diag.Words) *cobra.Command {
	return &cobra.Command{
		Use:                name,
		Short:              short.In(c.Lang),
		DisableFlagParsing: true,
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := by.find()
			if err != nil {
				return err
			}
			cmd := exec.Command(file, append([]string{"--caller", program.Version(), name}, args...)...)
			cmd.Stdout, cmd.Stderr = c.Out, c.Err
			// That program reads no input. It ends when the pipe does, and this program, however it
			// ends, takes the pipe with it.
			if _, err := cmd.StdinPipe(); err != nil {
				return err
			}
			err = cmd.Run()
			if exit, ok := errors.AsType[*exec.ExitError](err); ok && exit.ExitCode() > 0 {
				return exitCode(exit.ExitCode())
			}
			return err
		},
	}
}

// beside is a program that carries out commands of this one, and what is said if it is not there.
type beside struct {
	program string
	missing diag.Phrase
}

// find finds the program beside this one, or in the PATH.
func (b beside) find() (string, error) {
	self, err := os.Executable()
	if err == nil {
		self, err = filepath.EvalSymlinks(self)
	}
	if err == nil {
		file := filepath.Join(filepath.Dir(self), b.program+filepath.Ext(self))
		if info, err := os.Stat(file); err == nil && info.Mode().IsRegular() {
			return file, nil
		}
	}
	file, err := exec.LookPath(b.program)
	if err != nil {
		return "", b.missing.Fail(b.program)
	}
	return file, nil
}
