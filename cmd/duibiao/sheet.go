package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/spf13/cobra"

	"duibiao/internal/program"
)

// exitCode is how another program ended, which has said why.
type exitCode int

func (c exitCode) Error() string { return fmt.Sprintf("exit code %d", int(c)) }

// sheetCommand is a command that the program for spreadsheets carries out. What it
// needs for that would slow the start of every other command.
func sheetCommand(name, short string, stdout, stderr io.Writer) *cobra.Command {
	return &cobra.Command{
		Use:                name,
		Short:              short,
		DisableFlagParsing: true,
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := findSheet()
			if err != nil {
				return err
			}
			cmd := exec.Command(file, append([]string{"--caller", program.Version(), name}, args...)...)
			cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, stdout, stderr
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
		return "", fmt.Errorf("spreadsheets need the program %s, which is neither beside duibiao nor in the PATH: build both with make binary and keep them together", program.Sheet)
	}
	return file, nil
}
