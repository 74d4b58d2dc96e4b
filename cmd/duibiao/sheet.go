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

// sheetCommand is a command that the program for spreadsheets carries out. What it
// needs for that would slow the start of every other command.
func sheetCommand(c cli.Console, name string, short diag.Words) *cobra.Command {
	return &cobra.Command{
		Use:                name,
		Short:              short.In(c.Lang),
		DisableFlagParsing: true,
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := findSheet()
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

// findSheet finds the program for spreadsheets beside this one, or in the PATH.
func findSheet() (string, error) {
	self, err := os.Executable()
	if err == nil {
		self, err = filepath.EvalSymlinks(self)
	}
	if err == nil {
		beside := filepath.Join(filepath.Dir(self), program.Sheet+filepath.Ext(self))
		if info, err := os.Stat(beside); err == nil && info.Mode().IsRegular() {
			return beside, nil
		}
	}
	file, err := exec.LookPath(program.Sheet)
	if err != nil {
		return "", sayNoSheet.Fail(program.Sheet)
	}
	return file, nil
}
